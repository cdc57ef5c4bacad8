"""What a format says of itself: its name, its fields, what it cannot hold, and how it is written."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from dragoman.exports.losses import Losses
from dragoman.record.queries.selecting import Selection

Write = Callable[[Selection, Path, Losses], None]


@dataclass(frozen=True, slots=True)
class Column:
    """A field of a table or of an object: its name, its type and a sentence.

    ``type`` is one of Frictionless's: string, integer, number, boolean, date, array, object. ``values`` are all that
    it may be, where these are few; ``required`` where it is never empty.
    """

    name: str
    type: str
    sentence: str
    values: tuple[str, ...] = ()
    required: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table, or a kind of object or line, of an export: what a row is, and its fields.

    ``links`` are foreign keys: columns here, the other table, its columns.
    """

    name: str
    sentence: str
    columns: tuple[Column, ...]
    key: tuple[str, ...] = ()
    links: tuple[tuple[tuple[str, ...], str, tuple[str, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class Format:
    """One format in which the record can be had.

    Attributes:
        name: what people type after ``dragoman export``.
        sentence: what it is and who reads it.
        suffix: how its file ends, such as ``.csv``; empty where it is a folder of files.
        tables: its tables or kinds of objects with their fields; the README and ``docs/exports.md`` are made of them.
        loses: what of the record it cannot hold, a sentence each.
        write: writes a selection into a new file or an empty folder at this path, and notes what was lost of it.
        extra: the extra of the package that it needs, as in ``pip install 'dragoman[exports]'``.
        notes: further paragraphs of Markdown for the README.
    """

    name: str
    sentence: str
    suffix: str
    tables: tuple[Table, ...]
    loses: tuple[str, ...]
    write: Write
    extra: str | None = None
    notes: tuple[str, ...] = ()

    @property
    def is_folder(self) -> bool:
        """Whether it is written as a folder of several files."""
        return not self.suffix
