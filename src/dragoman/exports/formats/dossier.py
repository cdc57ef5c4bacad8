"""The dossier as one HTML file: every finding beside the report's own words, to be sent and opened anywhere."""

from pathlib import Path

from dragoman.exports.dossier.page import page
from dragoman.exports.format import Column, Format, Table
from dragoman.exports.losses import Losses
from dragoman.record.queries.selecting import Selection

SHOWN = Table(
    "finding",
    "One thing that a report says, numbered through the whole dossier, beside the text in which its words are marked.",
    (
        Column("number", "integer", "Its number, in the order of reports and kinds.", required=True),
        Column("heading", "string", "What it is: a visit, who said what, what was pledged.", required=True),
        Column("lines", "array", "When and where, who took part in which office, to whom it was said."),
        Column("quotation", "string", "The words of the report it stands on.", required=True),
    ),
)

LOST = (
    "Findings are told in words; ids other than those of reports and the rules that found things are not shown.",
    "What joins reports (who is who, what became of commitments) is not shown; `dragoman brief` tells it.",
)


def _write(selection: Selection, target: Path, losses: Losses) -> None:
    with target.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(page(selection))


FORMAT = Format(
    name="dossier",
    sentence="A dossier of a pair, a person or some reports: one HTML file that needs no network, to read and to send.",
    suffix=".html",
    tables=(SHOWN,),
    loses=LOST,
    write=_write,
    notes=(
        "Open it in any browser. Next and Previous, or the keys j and k, go through the findings; a click on marked "
        "words shows the finding that quotes them, a further click the next one. It prints on A4.",
    ),
)
