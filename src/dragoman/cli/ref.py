"""``dragoman ref``: what a word, field, value, tier, format or column means, without a network."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from dragoman.cli.asking import Format, FormatOption, print_json

if TYPE_CHECKING:
    from rich.console import RenderableType

    from dragoman.exports.reference import Entry

NEAR = 60
"""How alike, of 100, a name must be to be offered as what was perhaps meant."""


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(ref)


def ref(
    word: Annotated[
        list[str] | None,
        typer.Argument(metavar="[WORD]", help="A word, field, value, format or column; or a topic. None lists topics."),
    ] = None,
    format: FormatOption = Format.TABLE,
) -> None:
    """Say what a word, field, value, tier, format or column means."""
    from dataclasses import asdict

    from dragoman.cli.layout import print_page
    from dragoman.errors import QuestionError
    from dragoman.exports.reference import TOPICS, entries, looked_up

    if not word:
        if format is Format.JSON:
            print_json(map(asdict, entries()))
        else:
            print_page(_topics(TOPICS))
        return
    found = looked_up(" ".join(word))
    if not found:
        typed = " ".join(word)
        raise QuestionError(f"Nothing here is named {typed!r}.{_near(typed)} `dragoman ref` lists the topics.")
    if format is Format.JSON:
        print_json(map(asdict, found))
    else:
        print_page(_page(found))


def _near(word: str) -> str:
    from rapidfuzz import process, utils

    from dragoman.exports.reference import names

    known = process.extract(
        word, [name for name in names() if len(name) > 2], processor=utils.default_process, limit=3, score_cutoff=NEAR
    )
    return f" Did you mean {' or '.join(name for name, _score, _place in known)}?" if known else ""


def _topics(topics: dict[str, str]) -> "RenderableType":
    from rich.table import Table
    from rich.text import Text

    grid = Table.grid(padding=(0, 2, 0, 0))
    for name, sentence in topics.items():
        grid.add_row(Text(f"dragoman ref {name}", "bold"), sentence)
    grid.add_row("dragoman ref WORD", "any name among them")
    return grid


def _page(found: "Sequence[Entry]") -> "RenderableType":
    """The entries under their topics and what they belong to; a sentence that all of a group share is said once."""
    from itertools import groupby

    from rich.console import Group

    from dragoman.cli.layout import section, spaced

    blocks: list[RenderableType] = []
    for (topic, of), group in groupby(found, key=lambda entry: (entry.topic, entry.of)):
        blocks.append(section(f"{topic} · {of}" if of else topic, *_lines(list(group))))
    return Group(*spaced(blocks))


def _lines(entries: "Sequence[Entry]") -> "list[RenderableType]":
    from rich.table import Table
    from rich.text import Text

    shared = len(entries) > 1 and len({entry.sentence for entry in entries}) == 1
    if shared:
        return [Text(entries[0].sentence), Text(", ".join(entry.name for entry in entries), "bold")]
    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_column(style="bold", max_width=28, overflow="fold")
    grid.add_column()
    for entry in entries:
        grid.add_row(entry.name, entry.sentence)
    return [grid]
