"""How tests export a record."""

from collections.abc import Callable
from pathlib import Path

from dragoman.exports import Published, format_named, publish
from dragoman.record import Record
from dragoman.record.queries.selecting import Filters, Selection

Export = Callable[..., Path]
"""Exports the example record in a format, with filters, and gives the path."""


def export_of(url: str, name: str, path: Path, filters: Filters | None = None, *, replace: bool = False) -> Published:
    """Export a record."""
    with Record.open(url, create=False) as record, record.asking() as connection:
        return publish(format_named(name), Selection(record, connection, filters), path, replace=replace)
