"""One report about to be entered: the rows that are made of it, and what they replace."""

import json
from dataclasses import dataclass, replace
from typing import Literal, Self

from sqlalchemy import Connection, Table, func, literal, select

from dragoman.domain.claims import Reading
from dragoman.domain.text import Document, fingerprint
from dragoman.errors import RecordError
from dragoman.record import schema
from dragoman.record.codec import encode
from dragoman.record.corrected import aimed, anchor_again, corrected, said_of
from dragoman.record.rows import Row, reading_rows, report_row

Status = Literal["added", "unchanged", "reread", "retracted"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One report about to be entered.

    ``report`` is its row, with the fingerprint that tells whether anything is new; ``kept`` the document and the
    reading as JSON.
    """

    report: Row
    kept: Row
    document: Document
    reading: Reading

    @classmethod
    def of(cls, document: Document, reading: Reading) -> Self:
        """The entry of this reading.

        Raises:
            RecordError: it is the reading of another report.
        """
        if reading.document != document.id:
            raise RecordError(f"The reading of {reading.document} is not of the report {document.id}.")
        wrapping = encode(replace(document, text=""))
        body = encode(replace(reading, claims=()))
        # not where it was read from: the same report in another folder is the same report
        claims = {"claims": encode(reading.claims)} if reading.claims else {}
        told = wrapping | {"origin": "", "text": document.text}, body | claims
        mark = fingerprint(json.dumps(told, ensure_ascii=False, sort_keys=True), length=32)
        report = report_row(document, reading) | {"fingerprint": mark}
        return cls(report, {"report": document.id, "document": wrapping, "body": body}, document, reading)

    def status(self, connection: Connection) -> Status:
        """What is to be done with it: nothing where it is unchanged or retracted."""
        reports = schema.reports
        query = select(reports.c.fingerprint, reports.c.retracted_at).where(reports.c.id == self.document.id)
        held = connection.execute(query).one_or_none()
        if held is None:
            return "added"
        if held.retracted_at is not None:
            return "retracted"
        return "unchanged" if held.fingerprint == self.report["fingerprint"] else "reread"

    def retracted_twin(self, connection: Connection) -> str | None:
        """A retracted report that has just this text, from another address or under another title."""
        reports = schema.reports.c
        same = reports.text_sha256 == self.document.text_sha256, reports.id != self.document.id
        query = select(reports.id).where(*same, reports.retracted_at.is_not(None)).order_by(reports.id)
        return connection.scalar(query.limit(1))

    def write(self, connection: Connection, run: str, status: Status, at: str) -> Reading:
        """Put it in the record, and give back the reading as it stands; what was read before is laid aside.

        Raises:
            RecordError: a citation does not quote the report.
        """
        said = said_of(connection, [self.document.id]).get(self.document.id, [])
        stands = corrected(self.reading, said)
        report = self.report | {"relevant": stands.relevant, "run": run, "read_at": at}
        if status == "reread":
            _lay_aside(connection, self.document.id)
            for table in schema.SAID_BY_REPORT:
                connection.execute(table.delete().where(table.c.report == self.document.id))
            update = schema.reports.update().where(schema.reports.c.id == self.document.id)
            connection.execute(update.values(report))
        else:
            connection.execute(schema.reports.insert(), report | {"entered_at": report["read_at"]})
        connection.execute(schema.readings.insert(), self.kept)
        for table, rows in rows_that_stand(self.document, self.reading, stands).items():
            _check_quotes(self.document, rows)
            insert(connection, table, rows)
        anchor_again(connection, aimed(self.reading.claims, said))
        return stands


def rows_that_stand(document: Document, read: Reading, stands: Reading) -> dict[Table, list[Row]]:
    """The rows of a report: of what stands, with the claims as they were read."""
    return reading_rows(document, replace(stands, claims=read.claims))


def rewrite(connection: Connection, report: str, document: Document, read: Reading, stands: Reading) -> None:
    """Make the rows of a report anew, of what stands of its reading now."""
    reports = schema.reports
    retracted = connection.scalar(select(reports.c.retracted_at).where(reports.c.id == report))
    kept = {schema.readings, schema.claims, *(schema.SEARCHED if retracted else ())}
    for table in schema.SAID_BY_REPORT:
        if table not in kept:
            connection.execute(table.delete().where(table.c.report == report))
    for table, rows in rows_that_stand(document, read, stands).items():
        if table not in kept:
            insert(connection, table, rows)
    connection.execute(reports.update().where(reports.c.id == report).values(relevant=stands.relevant))


def _lay_aside(connection: Connection, report: str) -> None:
    """Keep what was read of a report before it is replaced, with the run that read it."""
    past, reports, readings = schema.past_readings, schema.reports.c, schema.readings.c
    position = connection.scalar(select(func.count()).select_from(past).where(past.c.report == report))
    held = select(reports.id, literal(position), reports.run, readings.document, readings.body)
    held = held.join_from(schema.reports, schema.readings, readings.report == reports.id).where(reports.id == report)
    connection.execute(past.insert().from_select(["report", "position", "run", "document", "body"], held))


def insert(connection: Connection, table: Table, rows: list[Row]) -> None:
    """Insert what was read of a report; a text of search whose number another has takes the next that is free."""
    if table in schema.SEARCHED:
        for row in rows:
            while connection.scalar(select(table.c.number).where(table.c.number == row["number"])) is not None:
                row["number"] += 1
            connection.execute(table.insert(), [row])
    else:
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
