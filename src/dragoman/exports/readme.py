"""The README of an export: where it is from, what each field means, and what was lost. The same for the same export."""

from collections.abc import Iterable, Iterator

from dragoman import __version__
from dragoman.exports.format import Column, Format, Table
from dragoman.exports.losses import Losses

MADE_BY = "Made by `dragoman export"
"""What every README has; a folder without it was not made by an export and is never replaced."""


def readme(format_: Format, asked: str, reports: int, losses: Losses) -> str:
    """The whole page."""
    return "\n".join(_lines(format_, asked, reports, losses))


def _lines(format_: Format, asked: str, reports: int, losses: Losses) -> Iterator[str]:
    yield f"# {format_.name}: an export of a Dragoman record"
    yield ""
    yield format_.sentence
    yield ""
    chosen = f": {asked}" if asked else ", the whole record"
    yield f"{MADE_BY} {format_.name}`, version {__version__}{chosen}. Drawn from {counted(reports, 'report')}."
    yield ""
    for note in format_.notes:
        yield note
        yield ""
    for table in format_.tables:
        yield from fields_of(table)
    yield "## What this format does not hold"
    yield ""
    for sentence in format_.loses or ("Nothing of the record is lost.",):
        yield f"- {sentence}"
    yield ""
    if losses:
        yield "## What was lost in this export"
        yield ""
        for line in losses.lines():
            yield f"- {line}"
        yield ""


def fields_of(table: Table, level: int = 2) -> Iterator[str]:
    """A table of the fields, in Markdown."""
    yield f"{'#' * level} {table.name}"
    yield ""
    yield table.sentence
    yield ""
    yield from markdown_table(("field", "type", "what it is"), map(_field, table.columns))


def _field(column: Column) -> tuple[str, str, str]:
    values = f" One of: {', '.join(f'`{value}`' for value in column.values)}." if column.values else ""
    return f"`{column.name}`", column.type, column.sentence + values


def markdown_table(heading: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    """The lines of a table, and an empty one."""
    yield _row(heading)
    yield "|" + " --- |" * len(heading)
    for row in rows:
        yield _row(row)
    yield ""


def _row(cells: tuple[str, ...]) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def counted(number: int, noun: str) -> str:
    """The number with its noun."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
