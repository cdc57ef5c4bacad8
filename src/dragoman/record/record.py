"""The record: what was read of each report, entered whole or not at all, and given back as it was entered.

A report is entered in one transaction. Entering it again changes nothing; entering it as read by another
version of the reader, or with other metadata, replaces what was held of it. What a killed run had finished
stays.
"""

import json
import os
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from types import TracebackType
from typing import Any, Literal, Self

from sqlalchemy import Connection, RowMapping, select

from dragoman.domain.claims import Claim, Reading
from dragoman.domain.text import Document, fingerprint
from dragoman.errors import QuestionError, RecordError
from dragoman.record import schema
from dragoman.record.codec import decode, encode
from dragoman.record.faults import explained
from dragoman.record.rows import Row, reading_rows, report_row
from dragoman.record.stores import Store, reach, writing
from dragoman.record.versions import bring_up_to_date
from dragoman.settings import record_url

Status = Literal["added", "unchanged", "reread", "retracted"]


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the record did with one report: ``added``, ``unchanged`` or ``reread``; left it ``retracted``."""

    document: str
    status: Status


class Record:
    """A cited record, open. Use it in a ``with`` block, or close it."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @classmethod
    def open(cls, url: str | None = None, *, create: bool = True, patience: float = 5.0) -> Self:
        """Open the record at a URL or path, making it or bringing its tables up to date where needed.

        Args:
            url: ``None`` means the record named by ``DRAGOMAN_RECORD`` or the one in the user's data folder.
            create: make what is missing, and be sure of the right to write. Questions open with ``False``.
            patience: seconds to wait for another program that is writing.

        Raises:
            RecordError: it cannot be opened; the sentence says why and what to do.
        """
        store = reach(record_url(url), create=create, patience=patience)
        try:
            bring_up_to_date(store)
        except BaseException:
            store.engine.dispose()
            raise
        return cls(store)

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
        entry = _Entry.of(document, reading)
        with self.writing() as connection:
            status = entry.status(connection)
            if status in ("added", "reread"):
                entry.write(connection, run, status)
        return Receipt(document.id, status)

    def reading(self, document: str) -> tuple[Document, Reading]:
        """The report and what was read of it, equal to what was entered.

        Raises:
            QuestionError: the record holds no report of this id.
        """
        with self.asking() as connection:
            return read_back(connection, document)


def read_back(connection: Connection, report: str) -> tuple[Document, Reading]:
    """One report and its reading from an open connection.

    Raises:
        QuestionError: the record holds no report of this id.
    """
    reports, readings, claims = schema.reports, schema.readings, schema.claims
    query = select(reports.c.text, readings.c.document, readings.c.body).join_from(reports, readings)
    found = connection.execute(query.where(reports.c.id == report)).one_or_none()
    if found is None:
        raise QuestionError(f"The record holds no report {report!r}.")
    document = decode(Document, {**found.document, "text": found.text})
    reading = decode(Reading, found.body, document)
    rows = connection.execute(select(claims).where(claims.c.report == report).order_by(claims.c.position))
    return document, replace(reading, claims=tuple(_claim(row._mapping, document) for row in rows))


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


@dataclass(frozen=True, slots=True)
class _Entry:
    """One report about to be entered: its rows, and the fingerprint that tells whether anything is new."""

    report: Row
    kept: Row
    document: Document
    reading: Reading

    @classmethod
    def of(cls, document: Document, reading: Reading) -> Self:
        if reading.document != document.id:
            raise RecordError(f"The reading of {reading.document} is not of the report {document.id}.")
        wrapping = encode(replace(document, text=""))
        body = encode(replace(reading, claims=()))
        # not where it was read from: the same report in another folder is the same report
        told = encode(replace(document, origin="", text=document.text)), encode(reading)
        mark = fingerprint(json.dumps(told, ensure_ascii=False, sort_keys=True), length=32)
        report = report_row(document, reading) | {"fingerprint": mark}
        return cls(report, {"report": document.id, "document": wrapping, "body": body}, document, reading)

    def status(self, connection: Connection) -> Status:
        reports = schema.reports
        query = select(reports.c.fingerprint, reports.c.retracted_at).where(reports.c.id == self.document.id)
        held = connection.execute(query).one_or_none()
        if held is None:
            return "added"
        if held.retracted_at is not None:
            return "retracted"
        return "unchanged" if held.fingerprint == self.report["fingerprint"] else "reread"

    def write(self, connection: Connection, run: str, status: Status) -> None:
        report = self.report | {"run": run, "read_at": now()}
        if status == "reread":
            for table in schema.SAID_BY_REPORT:
                connection.execute(table.delete().where(table.c.report == self.document.id))
            update = schema.reports.update().where(schema.reports.c.id == self.document.id)
            connection.execute(update.values(report))
        else:
            connection.execute(schema.reports.insert(), report | {"entered_at": report["read_at"]})
        connection.execute(schema.readings.insert(), self.kept)
        for table, rows in reading_rows(self.document, self.reading).items():
            _check_quotes(self.document, rows)
            connection.execute(table.insert(), rows)


def _check_quotes(document: Document, rows: list[Row]) -> None:
    """No citation, no fact: what is said to be quoted must be what the report says there."""
    for row in rows:
        quote = row.get("quote")
        if quote is not None and document.text[row["start"] : row["end"]] != quote:
            raise RecordError(
                f"The report {document.id} does not say {quote!r} at {row['start']}–{row['end']}; "
                "nothing of it was entered. This is a fault of the reader: please report it."
            )


def now() -> str:
    """This second, in UTC, as the record writes it."""
    return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
