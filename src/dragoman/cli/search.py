"""``dragoman search``: reports or statements by their words, each with a snippet in which the words are marked.

On a terminal the words stand out; where the output goes elsewhere they stand between asterisks.
"""

import re
import sys
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from dragoman.cli.asking import (
    AllOption,
    Format,
    FormatOption,
    FromOption,
    LimitOption,
    RecordOption,
    UntilOption,
    limit_of,
    open_record,
    print_answers,
)

if TYPE_CHECKING:
    from rich.table import Table
    from rich.text import Text

    from dragoman.record.queries.answers import Hit, Snippet

MARKED = "bold yellow"


class Within(StrEnum):
    """What is searched."""

    REPORTS = "reports"
    STATEMENTS = "statements"


def register(app: typer.Typer) -> None:
    """Add ``search`` to the command."""
    app.command("search")(search)


def search(
    words: Annotated[
        list[str],
        typer.Argument(metavar="WORDS", help="Words; '\"a phrase\"'; coop* for a beginning. Accents are optional."),
    ],
    within: Annotated[Within | None, typer.Option("--in", help="Reports, or what was said in them.")] = None,
    side: Annotated[str | None, typer.Option(help="Only of this country or body, by code or name.")] = None,
    act: Annotated[str | None, typer.Option(help="Only statements of this act, such as propose.")] = None,
    from_: FromOption = None,
    until: UntilOption = None,
    limit: LimitOption = None,
    everything: AllOption = False,
    record: RecordOption = None,
    format: FormatOption = Format.TABLE,
) -> None:
    """Find reports or statements by their words, the best first."""
    from dragoman.answers import answers_json
    from dragoman.record import queries

    place = within or (Within.STATEMENTS if act else Within.REPORTS)
    with open_record(record) as opened:
        found = queries.search(
            opened,
            " ".join(words),
            within=place.value,
            side=side,
            act=act,
            from_=from_,
            until=until,
            limit=limit_of(limit, everything, format),
        )
    print_answers(found, format, answers_json.hit, hits, "the best")


def hits(found: "Sequence[Hit]") -> "Table":
    """When it was reported, what was found, and the id to see more of it."""
    from dragoman.cli.tables import DAY_WIDTH, ID_LENGTH, day, id_cell, table

    rows = (
        (day(one.report.published), _hit(one), id_cell(one.statement.id if one.statement else one.report.id))
        for one in found
    )
    return table((("Reported", DAY_WIDTH), ("Found", None), ("Id", ID_LENGTH)), rows)


def _hit(hit: "Hit") -> "Text":
    from rich.text import Text

    from dragoman.cli.tables import source, spoken

    lines = []
    if hit.statement is not None:
        lines.append(spoken(hit.statement))
    elif hit.report.title and hit.snippet.of == "text":
        lines.append(Text(hit.report.title, "bold"))
    return Text("\n").join([*lines, _marked(hit.snippet), Text(source(hit.report), "dim")])


def _marked(snippet: "Snippet") -> "Text":
    from rich.text import Text

    shown = Text("“" + ("… " if snippet.before else ""))
    for piece, is_marked in _pieces(snippet):
        shown.append(piece, MARKED if is_marked and sys.stdout.isatty() else "")
    return shown.append((" …" if snippet.after else "") + "”")


def _pieces(snippet: "Snippet") -> Iterator[tuple[str, bool]]:
    """The snippet on one line, cut where the marks begin and end."""
    star = "" if sys.stdout.isatty() else "*"
    at = snippet.start
    for start, end in snippet.marks:
        yield _one_line(snippet, at, start), False
        yield star + _one_line(snippet, start, end) + star, True
        at = end
    yield _one_line(snippet, at, snippet.end), False


def _one_line(snippet: "Snippet", start: int, end: int) -> str:
    """A piece with every run of blanks as one; those at its ends stay, since it is joined to others."""
    return re.sub(r"\s+", " ", snippet.quote[start - snippet.start : end - snippet.start])
