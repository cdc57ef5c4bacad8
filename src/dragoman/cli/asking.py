"""What all questions at the command line have in common: their options, how a record is opened, how answers print.

People get a table, of the first so many; programs get JSON Lines, all of them. The store and its tables are
imported when a question is asked, so that ``--help`` answers at once.
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

SHOWN = 50
"""Answers that a table shows where nothing else is asked for: a few screens."""


class Format(StrEnum):
    """How an answer is printed."""

    TABLE = "table"
    JSON = "json"


RecordOption = Annotated[
    str | None, typer.Option("--record", help=f"URL or SQLite file of the record [{RECORD.name}].")
]
FormatOption = Annotated[Format, typer.Option("--format", help="A table for people, or JSON Lines.")]
IdArgument = Annotated[str, typer.Argument(metavar="ID", help="An id, or its first characters.")]
FromOption = Annotated[str | None, typer.Option("--from", help="First day: 2024, 2024-03 or 2024-03-15.")]
UntilOption = Annotated[str | None, typer.Option("--until", help="Last day, month or year.")]
LimitOption = Annotated[
    int | None, typer.Option("--limit", min=1, help=f"Only so many; a table shows {SHOWN} unless told, JSON all.")
]
AllOption = Annotated[bool, typer.Option("--all", help="All of them, in a table too.")]


def limit_of(limit: int | None, everything: bool, format: Format) -> int | None:
    """How many answers are wanted; ``None`` for all."""
    if everything:
        return None
    return limit if limit is not None or format is Format.JSON else SHOWN


def open_record(url: str | None) -> "Record":
    """The record that the option or the environment names; it is not made."""
    from dragoman.record import Record

    return Record.open(url, create=False)


def print_answers(
    found: Sequence[Entry],
    format: Format,
    as_json: Callable[[Entry], dict[str, Any]],
    as_page: "Callable[[Sequence[Entry]], RenderableType]",
    kept: str = "the newest",
) -> None:
    """Print the answers, and beside the output whether there are none, or more: then ``kept`` are those shown."""
    if format is Format.JSON:
        print_json(map(as_json, found))
    elif found:
        from dragoman.cli.layout import print_page

        print_page(as_page(found))
    else:
        print("The record holds nothing of that kind.", file=sys.stderr)
    total = getattr(found, "total", len(found))
    if total > len(found):
        print_note(f"{kept[:1].upper()}{kept[1:]} {len(found):,} of {total:,}. --all gives all of them.")


def print_note(sentence: str) -> None:
    """Say something beside the output, below it."""
    sys.stdout.flush()
    print(f"\n{sentence}", file=sys.stderr)


def print_json(found: Iterable[dict[str, Any]]) -> None:
    """Print one object a line."""
    for one in found:
        print(json.dumps(one, ensure_ascii=False))
