"""The questions asked of the record: ``show``, ``who``, ``timeline``, ``said`` and ``why``.

Each command takes the words typed, asks one question of ``dragoman.record.queries`` and prints the answer: a
table for people, or JSON Lines with the contract's keys. The store and its tables are imported when a
question is asked, so that ``--help`` answers at once.
"""

import json
import sys
from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

import typer

from dragoman.settings import RECORD

if TYPE_CHECKING:
    from rich.console import RenderableType

    from dragoman.record import Record

Entry = TypeVar("Entry")


class Format(StrEnum):
    """How an answer is printed."""

    TABLE = "table"
    JSON = "json"


RecordOption = Annotated[
    str | None, typer.Option("--record", help=f"URL or SQLite file of the record [{RECORD.name}].")
]
FormatOption = Annotated[Format, typer.Option("--format", help="A table for people, or JSON Lines.")]
FromOption = Annotated[str | None, typer.Option("--from", help="First day: 2024, 2024-03 or 2024-03-15.")]
UntilOption = Annotated[str | None, typer.Option("--until", help="Last day, month or year.")]
IdArgument = Annotated[str, typer.Argument(metavar="ID", help="An id, or its first characters.")]
NameArgument = Annotated[
    list[str], typer.Argument(metavar="NAME", help="Any part of a name; accents and case do not matter.")
]


def register(app: typer.Typer) -> None:
    """Add the questions to the command."""
    for question in (show, who, timeline, said, why):
        app.command(question.__name__)(question)


def show(id: IdArgument, record: RecordOption = None, format: FormatOption = Format.TABLE) -> None:
    """Show what an id stands for: a report, someone, an engagement, a statement, a claim."""
    from dragoman.cli import answers_json
    from dragoman.record import queries

    with _open(record) as opened:
        found = queries.show(opened, id)
    if format is Format.JSON:
        _print_json([answers_json.shown(found)])
    elif found.kind == "report":
        from dragoman.cli.aide_memoire import AideMemoirePrinter

        AideMemoirePrinter().report(found.document, found.reading)
    else:
        from dragoman.cli.fields import fields
        from dragoman.cli.layout import print_page

        names = {actor.id: actor.name for actor in found.reading.actors}
        inside = [one for one in found.reading.statements if one.engagement == found.id]
        print_page(fields(answers_json.shown(found), names, inside))


def who(name: NameArgument, record: RecordOption = None, format: FormatOption = Format.TABLE) -> None:
    """Say who someone is: names, offices with quotations, engagements, and what kinds of things they said."""
    from dragoman.cli import answers_json, people
    from dragoman.record import queries

    with _open(record) as opened:
        found = queries.who(opened, " ".join(name))
    _print(found, format, answers_json.person, people.people)


def timeline(
    between: Annotated[
        tuple[str, str] | None,
        typer.Option(metavar="A B", help="Two sides, by code or name, as in --between VN China."),
    ] = None,
    side: Annotated[str | None, typer.Option("--with", help="One side, by code or name.")] = None,
    from_: FromOption = None,
    until: UntilOption = None,
    kind: Annotated[str | None, typer.Option(help="visit, meeting, call, conference or ceremony.")] = None,
    channel: Annotated[str | None, typer.Option(help="party, state, parliament, military, …")] = None,
    background: Annotated[bool, typer.Option("--background", help="Also what reports only recall.")] = False,
    record: RecordOption = None,
    format: FormatOption = Format.TABLE,
) -> None:
    """List engagements in the order of their days."""
    from dragoman.cli import answers_json, tables
    from dragoman.record import queries

    sides = (*(between or ()), *((side,) if side else ()))
    with _open(record) as opened:
        found = queries.timeline(
            opened, sides, from_=from_, until=until, kind=kind, channel=channel, background=background
        )
    _print(found, format, answers_json.engagement, tables.engagements)


def said(
    name: Annotated[list[str], typer.Argument(metavar="NAME", help="Someone's name, or a country by code or name.")],
    act: Annotated[str | None, typer.Option(help="Only this act, such as propose, pledge or agree.")] = None,
    to: Annotated[str | None, typer.Option(help="Only what was said to this person or side.")] = None,
    from_: FromOption = None,
    until: UntilOption = None,
    record: RecordOption = None,
    format: FormatOption = Format.TABLE,
) -> None:
    """List what someone, or everyone who speaks for a country, is reported to have said."""
    from dragoman.cli import answers_json, tables
    from dragoman.record import queries

    with _open(record) as opened:
        found = queries.said(opened, " ".join(name), act=act, to=to, from_=from_, until=until)
    _print(found, format, answers_json.statement, tables.statements)


def why(id: IdArgument, record: RecordOption = None, format: FormatOption = Format.TABLE) -> None:
    """Say why the record holds what it holds: each claim, the rule's own sentence, and the quotation."""
    from dragoman.cli import answers_json, tables
    from dragoman.record import queries

    with _open(record) as opened:
        found = queries.why(opened, id)
    _print(found, format, answers_json.claim, tables.claims)


def _open(url: str | None) -> "Record":
    from dragoman.record import Record

    return Record.open(url, create=False)


def _print(
    found: Sequence[Entry],
    format: Format,
    as_json: Callable[[Entry], dict[str, Any]],
    as_page: "Callable[[Sequence[Entry]], RenderableType]",
) -> None:
    if format is Format.JSON:
        _print_json(map(as_json, found))
    elif found:
        from dragoman.cli.layout import print_page

        print_page(as_page(found))
    else:
        print("The record holds nothing of that kind.", file=sys.stderr)


def _print_json(found: Iterable[dict[str, Any]]) -> None:
    for one in found:
        print(json.dumps(one, ensure_ascii=False))
