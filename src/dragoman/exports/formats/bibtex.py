"""BibTeX: the reports as sources, for papers written in LaTeX."""

from collections.abc import Iterator
from pathlib import Path

from dragoman.exports.format import Column, Format, Table
from dragoman.exports.formats.csl import headline, note_gaps
from dragoman.exports.losses import Losses
from dragoman.record.queries.selecting import Held, Selection

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")

SPECIAL = {
    **{letter: f"\\{letter}" for letter in "&%$#_{}"},
    **{"\\": "\\textbackslash{}", "~": "\\textasciitilde{}", "^": "\\textasciicircum{}"},
}


def _entry(held: Held) -> str:
    document = held.document
    year, month, day = ((document.published.earliest or "").split("-") + ["", "", ""])[:3]
    place = document.dateline.place if document.dateline else None
    fields = {
        "title": f"{{{{{_text(headline(document))}}}}}",
        "organization": _braced(document.source),
        "year": _braced(year),
        "month": MONTHS[int(month) - 1] if month else "",
        "day": _braced(day.lstrip("0")),
        "address": _braced(place),
        "url": f"{{{document.url}}}" if document.url else "",
        "language": _braced(document.language),
        "note": f"{{Report {document.id}}}",
    }
    lines = "".join(f"  {name} = {value},\n" for name, value in fields.items() if value)
    return f"@misc{{{document.id},\n{lines}}}\n\n"


def _braced(words: str | None) -> str:
    return f"{{{_text(words)}}}" if words else ""


def _text(words: str) -> str:
    return "".join(SPECIAL.get(letter, letter) for letter in words)


def _entries(selection: Selection, losses: Losses) -> Iterator[str]:
    for held in selection.held():
        note_gaps(held.document, losses)
        yield _entry(held)


def _write(selection: Selection, target: Path, losses: Losses) -> None:
    with target.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(_entries(selection, losses))


FORMAT = Format(
    name="bibtex",
    sentence="BibTeX: the reports as sources, for papers written in LaTeX.",
    suffix=".bib",
    tables=(
        Table(
            "misc",
            "One report; its key is its id.",
            (
                Column("title", "string", "Its title; its first words in brackets where it has none.", required=True),
                Column("organization", "string", "Who published it."),
                Column("year", "string", "Year of publication."),
                Column("month", "string", "Month of publication."),
                Column("day", "string", "Day of publication."),
                Column("address", "string", "Where it was filed."),
                Column("url", "string", "Where it stands."),
                Column("language", "string", "Its language, ISO 639-1."),
                Column("note", "string", "Id of the report.", required=True),
            ),
        ),
    ),
    loses=("Everything that was read in the reports.",),
    write=_write,
)
