"""The record: what was read of each report, entered whole or not at all, and given back as it was entered.

A report is entered in one transaction. Entering it again changes nothing; entering it as read by another
version of the reader, or with other metadata, replaces what was held of it. What a killed run had finished
stays.
"""

import os
import time
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from types import TracebackType
from typing import Any, Protocol, Self, TypeVar

from sqlalchemy import Connection, RowMapping, func, select

from dragoman.domain.claims import Claim, Reading
from dragoman.domain.text import Document, fingerprint
from dragoman.errors import QuestionError
from dragoman.record import schema
from dragoman.record.codec import decode
from dragoman.record.corrected import as_it_stands
from dragoman.record.entry import Entry, Status
from dragoman.record.faults import explained
from dragoman.record.overviews import Overviews
from dragoman.record.stores import Store, reach, writing
from dragoman.record.versions import bring_up_to_date
from dragoman.settings import record_url

Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the record did with one report: ``added``, ``unchanged`` or ``reread``; left it ``retracted``.

    ``twin`` is a report with the very same text that was retracted, where this one was added beside it.
    """

    document: str
    status: Status
    twin: str | None = None


class Keeper(Protocol):
    """Whatever else is kept in step with the reports: who is who, which reports tell the same."""

    def changed(self, connection: Connection, report: str, now: tuple[Document, Reading] | None) -> None:
        """In the same transaction: a report is new, was read again, or (``None``) stands no more."""


class Record:
    """A cited record, open. Use it in a ``with`` block, or close it."""

    def __init__(self, store: Store, keeper: Keeper | None = None) -> None:
        self._store = store
        self._keeper = keeper
        self._overviews: Overviews | None = None

    @classmethod
    def open(
        cls,
        url: str | None = None,
        *,
        create: bool = True,
        patience: float = 5.0,
        keeper: Keeper | None = None,
    ) -> Self:
        """Open the record at a URL or path, making it or bringing its tables up to date where needed.

        Args:
            url: ``None`` means the record named by ``DRAGOMAN_RECORD`` or the one in the user's data folder.
            create: make what is missing, and be sure of the right to write. Questions open with ``False``.
            patience: seconds to wait for another program that is writing.
            keeper: told of every report that changes; the pipeline gives it to all who write.

        Raises:
            RecordError: it cannot be opened; the sentence says why and what to do.
        """
        store = reach(record_url(url), create=create, patience=patience)
        try:
            bring_up_to_date(store, create=create)
        except BaseException:
            store.engine.dispose()
            raise
        return cls(store, keeper)

    @property
    def store(self) -> Store:
        """The database that holds it."""
        return self._store

    @property
    def place(self) -> str:
        """Where the record lies, for messages; a password in its URL is not shown."""
        return self._store.place

    def close(self) -> None:
        """Let go of the record."""
        self._store.engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @contextmanager
    def asking(self) -> Iterator[Connection]:
        """A connection to read by; all that is read within the block is of one moment."""
        with explained(self.place), self._store.engine.connect() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A connection to write by; what is written within the block is kept together, or not at all."""
        with explained(self.place), self._store.engine.connect() as connection, writing(connection).begin():
            yield connection

    def keep_overviews(self, overviews: Overviews) -> None:
        """From now on, keep what is drawn from the whole record for a while; a server does."""
        self._overviews = overviews

    def overview(self, key: Hashable, make: Callable[[], Made]) -> Made:
        """What ``make`` draws from the whole record, now or, where overviews are kept, not long ago."""
        made: Made = self._overviews.get(key, make) if self._overviews is not None else make()
        return made

    def begin_run(self, manifest: Mapping[str, Any]) -> str:
        """Note that a run begins, and give back its id.

        Args:
            manifest: what the run is made of: ``tool`` and ``reader`` versions, the ``lexicons`` fingerprint,
                ``options`` and ``inputs``.
        """
        started = now()
        run = "r" + fingerprint(started, str(time.time_ns()), str(os.getpid()), length=8)
        row = {
            "id": run,
            "started": started,
            "tool": manifest["tool"],
            "reader": manifest["reader"],
            "lexicons": manifest.get("lexicons"),
            "options": manifest.get("options", {}),
            "inputs": manifest.get("inputs", []),
        }
        with self.writing() as connection:
            connection.execute(schema.runs.insert(), row)
        return run

    def finish_run(self, run: str, counts: Mapping[str, int], failures: Sequence[Mapping[str, Any]] = ()) -> None:
        """Note how a run ended: how many reports of each status, and every failure with its reason."""
        row = {
            "finished": now(),
            "counts": dict(counts),
            "failures": [dict(failure) for failure in failures],
        }
        with self.writing() as connection:
            connection.execute(schema.runs.update().where(schema.runs.c.id == run).values(row))

    def count(self) -> int:
        """How many reports the record holds, those that were retracted included."""
        with self.asking() as connection:
            return connection.scalar(select(func.count()).select_from(schema.reports)) or 0

    def has(self, document: str, reader: str) -> bool:
        """Whether the record holds this report as read by this version of the reader."""
        query = select(schema.reports.c.reader).where(schema.reports.c.id == document)
        with self.asking() as connection:
            return connection.scalar(query) == reader

    def enter(self, document: Document, reading: Reading, run: str) -> Receipt:
        """Enter what was read of one report, in one transaction; one that was retracted is left as it is.

        Raises:
            RecordError: a citation does not quote the report, a link leads nowhere, or the store refuses.
        """
        entry = Entry.of(document, reading)
        with self.writing() as connection:
            status = entry.status(connection)
            if status in ("added", "reread"):
                stands = entry.write(connection, run, status, now())
                self.changed(connection, document.id, (document, stands))
            twin = entry.retracted_twin(connection) if status == "added" else None
        return Receipt(document.id, status, twin)

    def changed(self, connection: Connection, report: str, now: tuple[Document, Reading] | None) -> None:
        """Tell the keeper, on the connection that wrote it, what has become of a report."""
        if self._keeper is not None:
            self._keeper.changed(connection, report, now)

    def reading(self, document: str) -> tuple[Document, Reading]:
        """The report and what was read of it: what was entered, with each fact that was corrected as it stands.

        Raises:
            QuestionError: the record holds no report of this id.
        """
        with self.asking() as connection:
            return read_back(connection, document)


def read_back(connection: Connection, report: str) -> tuple[Document, Reading]:
    """One report and its reading from an open connection, with each fact that was corrected as it stands.

    Raises:
        QuestionError: the record holds no report of this id.
    """
    document, reading = as_entered(connection, report)
    return document, as_it_stands(connection, reading)


def as_entered(connection: Connection, report: str) -> tuple[Document, Reading]:
    """One report and its reading just as the reader gave it, whatever was corrected since.

    Raises:
        QuestionError: the record holds no report of this id.
    """
    reports, readings = schema.reports, schema.readings
    query = select(reports.c.text, readings.c.document, readings.c.body).join_from(reports, readings)
    found = connection.execute(query.where(reports.c.id == report)).one_or_none()
    if found is None:
        raise QuestionError(f"The record holds no report {report!r}.")
    document = decode(Document, {**found.document, "text": found.text})
    reading = decode(Reading, found.body, document)
    return document, replace(reading, claims=claims_of(connection, document))


def claims_of(connection: Connection, document: Document) -> tuple[Claim, ...]:
    """The claims that were read of a report."""
    claims = schema.claims
    rows = connection.execute(select(claims).where(claims.c.report == document.id).order_by(claims.c.position))
    return tuple(_claim(row._mapping, document) for row in rows)


def _claim(row: RowMapping, document: Document) -> Claim:
    return Claim(
        row["id"],
        row["subject"],
        row["property"],
        row["value"],
        row["basis"],
        row["rule"],
        row["why"],
        document.cite(row["start"], row["end"]),
    )


def now() -> str:
    """This second, in UTC, as the record writes it."""
    return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
