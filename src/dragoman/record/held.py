"""What the record holds of a report that is met again: its reading, a retraction, or nothing that is of use."""

from sqlalchemy import select

from dragoman.domain.claims import Reading
from dragoman.domain.text import Document
from dragoman.record import schema
from dragoman.record.record import Record, read_back
from dragoman.record.retractions import Retraction, retraction_of

Held = tuple[Document, Reading] | Retraction | None


def held(record: Record, report: str, reader: str) -> Held:
    """The report as read by this version of the reader, or its retraction; ``None`` where it is to be read."""
    reports = schema.reports.c
    query = select(reports.reader, reports.retracted_at).where(reports.id == report)
    with record.asking() as connection:
        found = connection.execute(query).one_or_none()
        if found is None:
            return None
        if found.retracted_at is not None:
            return retraction_of(connection, report)
        return read_back(connection, report) if found.reader == reader else None
