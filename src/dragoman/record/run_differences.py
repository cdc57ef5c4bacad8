"""Two runs of one record held against each other: the record as it stood when each had ended, row by row.

What a later run replaced was laid aside with the run that had read it, so that every state can be had again. People's
judgements, corrections and retractions count to a run where they were made before it ended.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import Connection, select

from dragoman.domain.claims import Reading
from dragoman.domain.contract import to_json
from dragoman.domain.text import Document
from dragoman.errors import QuestionError
from dragoman.record import schema
from dragoman.record.codec import decode
from dragoman.record.differences import JUDGED, NEW, Difference, judged, rows_changed, told_of
from dragoman.record.record import Record
from dragoman.record.retractions import trace_of

CURRENT = -1


@dataclass(frozen=True, slots=True)
class Run:
    """One run: when it began and ended, by which reader, and what it counted."""

    id: str
    started: str
    ended: str
    reader: str
    counts: Mapping[str, int]
    inputs: Sequence[str]


class _Version(NamedTuple):
    """One reading of a report: its place among those laid aside, and the run that read it."""

    position: int
    run: str


def runs(record: Record) -> tuple[Run, ...]:
    """The runs of a record, the oldest first."""
    with record.asking() as connection:
        return _runs(connection)


def _runs(connection: Connection) -> tuple[Run, ...]:
    table = schema.runs
    query = select(table).order_by(table.c.started, table.c.finished.is_(None), table.c.finished, table.c.id)
    return tuple(
        Run(row.id, row.started, row.finished or row.started, row.reader, row.counts or {}, row.inputs or [])
        for row in connection.execute(query)
    )


def run_differences(record: Record, first: str, second: str) -> Iterator[Difference]:
    """Every difference between the record after one run and after another, by report; judgements last.

    Raises:
        QuestionError: there is no such run, or the beginning of an id is that of several.
    """
    with record.asking() as connection:
        every = _runs(connection)
        one, other = (_named(every, typed) for typed in (first, second))
        order = {run.id: place for place, run in enumerate(every)}
        retracted = set(connection.scalars(select(schema.retractions.c.report)))
        for report, versions in _versions(connection):
            before, after = (_at(versions, order, run) for run in (one, other))
            gone = [report in retracted and _retracted(connection, report, run) for run in (one, other)]
            yield from _of_report(connection, report, before, after, gone)
        yield from judged(told_of(connection, one.ended), told_of(connection, other.ended))


def _named(every: Sequence[Run], typed: str) -> Run:
    found = [run for run in every if run.id.startswith(typed.strip().lower())]
    if len(found) == 1 and typed.strip():
        return found[0]
    several = "is the beginning of more than one run" if found else "is no run of the record"
    raise QuestionError(f"{typed!r} {several}. To see them: dragoman record runs")


def _versions(connection: Connection) -> Iterator[tuple[str, list[_Version]]]:
    """Each report with its readings, the oldest first."""
    past, reports = schema.past_readings.c, schema.reports.c
    aside: dict[str, list[_Version]] = {}
    for row in connection.execute(select(past.report, past.position, past.run).order_by(past.report, past.position)):
        aside.setdefault(row.report, []).append(_Version(row.position, row.run))
    for id_, run in connection.execute(select(reports.id, reports.run).order_by(reports.id)):
        yield id_, [*aside.get(id_, ()), _Version(CURRENT, run)]


def _at(versions: Sequence[_Version], order: Mapping[str, int], run: Run) -> _Version | None:
    """The reading that stood when a run had ended."""
    return next((one for one in reversed(versions) if order[one.run] <= order[run.id]), None)


def _retracted(connection: Connection, report: str, run: Run) -> str | None:
    """That a report was retracted when a run had ended, by whom and why."""
    trace = [one for one in trace_of(connection, report) if one.at <= run.ended]
    return str(trace[-1]) if trace and not trace[-1].undone else None


def _of_report(
    connection: Connection, report: str, before: _Version | None, after: _Version | None, gone: Sequence[Any]
) -> Iterator[Difference]:
    if gone[0] or gone[1]:
        if bool(gone[0]) != bool(gone[1]):
            told = f"In the record after the {'first' if gone[0] else 'second'} run it was {gone[0] or gone[1]}"
            yield _whole(connection, report, JUDGED, told, after if gone[0] else before, new=bool(gone[0]))
        return
    if before == after:
        return
    if before is None or after is None:
        told = f"It was first read by the run {(before or after or _Version(0, '')).run}."
        yield _whole(connection, report, NEW, told, before or after, new=before is None)
        return
    (document, reading), (document_now, reading_now) = (_read(connection, report, one) for one in (before, after))
    readers = reading.reader, reading_now.reader
    yield from rows_changed(report, readers, to_json(document, reading), to_json(document_now, reading_now))


def _whole(
    connection: Connection, report: str, reason: str, why: str, version: _Version | None, *, new: bool
) -> Difference:
    """A whole report that stands after one of the runs alone."""
    row = to_json(*_read(connection, report, version))["report"] if version else None
    return Difference(reason, why, report, "report", report, None if new else row, row if new else None)


def _read(connection: Connection, report: str, version: _Version) -> tuple[Document, Reading]:
    reports, table = schema.reports.c, schema.readings
    query = select(reports.text, table.c.document, table.c.body).join_from(schema.reports, table)
    if version.position != CURRENT:
        past = schema.past_readings
        query = select(reports.text, past.c.document, past.c.body).join_from(schema.reports, past)
        query = query.where(past.c.position == version.position)
    row = connection.execute(query.where(reports.id == report)).one()
    document = decode(Document, {**row.document, "text": row.text})
    return document, decode(Reading, row.body, document)
