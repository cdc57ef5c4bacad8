"""What is kept in step with the reports of a record, in order: who is who and what tells the same, then the ledger."""

from collections.abc import Callable, Sequence
from pathlib import Path

from sqlalchemy import Connection

from dragoman.domain.claims import Reading
from dragoman.domain.text import Document
from dragoman.pipeline.bookkeeping import bookkeeping
from dragoman.pipeline.resolving import Resolving, resolving, unresolved
from dragoman.record import Keeper, Record
from dragoman.settings import LEXICONS


class Kept:
    """Tells each keeper in turn."""

    def __init__(self, keepers: Sequence[Keeper]) -> None:
        self._keepers = keepers

    def changed(self, connection: Connection, report: str, now: tuple[Document, Reading] | None) -> None:
        """A report is new, was read again, or stands no more."""
        for keeper in self._keepers:
            keeper.changed(connection, report, now)


def everything(connection: Connection, step: Callable[[], None]) -> None:
    """Work out anew all that is kept across reports; ``step`` is told of each report, once for each keeper."""
    additions = _additions()
    resolving(additions).everything(connection, step)
    bookkeeping(additions).everything(connection, step)


def open_record(url: str | None = None, *, create: bool = True, tell: Callable[[int], None] | None = None) -> Record:
    """The record, open for writing, with all that is kept in step by the packaged lists and the user's.

    What other rules worked out, or none, is worked out anew now.

    Args:
        url: as `Record.open` takes it.
        create: make what is missing.
        tell: told of how many reports all is about to be worked out, where this takes its time.

    Raises:
        RecordError: it cannot be opened.
    """
    record = Record.open(url, create=create, keeper=keeping(_additions()))
    with record.asking() as connection:
        missing = unresolved(connection, resolving_in_use().rules)
    if missing:
        if tell is not None:
            tell(len(missing))
        with record.writing() as connection:
            everything(connection, lambda: None)
    return record


def resolving_in_use() -> Resolving:
    """What says who is who, by the packaged lists and the user's."""
    return resolving(_additions())


def keeping(additions: Path | None = None) -> Keeper:
    """What keeps everything in step, by the packaged lists and those of a folder."""
    return Kept((resolving(additions), bookkeeping(additions)))


def _additions() -> Path | None:
    return Path(LEXICONS.value()) if LEXICONS.value() else None
