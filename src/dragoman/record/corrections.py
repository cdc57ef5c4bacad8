"""Corrections: what people say of single facts. A fact is never overwritten; beside it stands who says what and why.

A correction is of one claim: a property of something in a report, with its value and its quotation. In answers stands
from then on what it says (`corrected.py`); the reading is kept as it was, and a correction can be taken back.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Row, func, select

from dragoman.domain.text import fingerprint
from dragoman.errors import QuestionError
from dragoman.record import schema
from dragoman.record.corrected import CHANGING, Correction, Finding, as_it_stands, correction_of, said_of
from dragoman.record.entry import rewrite
from dragoman.record.record import Record, as_entered, now
from dragoman.record.remedies import SEVERAL, remedied
from dragoman.record.service_tables import corrections as table

__all__ = [
    "Correction",
    "Finding",
    "correct",
    "correct_within",
    "corrections",
    "of_claims",
    "withdraw",
    "withdraw_within",
]


def correct(record: Record, claim: str, verdict: Finding, *, by: str, why: str, value: str | None = None) -> Correction:
    """Say of a claim, by its id, that it is wrong, what it should be, or that it is right.

    Raises:
        QuestionError: there is no such claim, it cannot be so, or nobody, no reason or no new value is given.
    """
    with record.writing() as connection:
        return correct_within(record, connection, claim, verdict, by=by, why=why, value=value)


def correct_within(
    record: Record, connection: Connection, claim: str, verdict: Finding, *, by: str, why: str, value: str | None = None
) -> Correction:
    """The same within a transaction that decides something else too."""
    _check(verdict, by, why, value)
    claims = schema.claims
    row = connection.execute(select(claims).where(claims.c.id == claim)).first()
    if row is None:
        raise QuestionError(f"The record holds no claim {claim!r}. To see those of something: dragoman why ID")
    if verdict in CHANGING:
        _try(connection, row, value)
    number = (connection.scalar(select(func.max(table.c.number))) or 0) + 1
    values = {
        "id": "x" + fingerprint(str(number), claim, by, now()),
        "number": number,
        "report": row.report,
        "subject": row.subject,
        "kind": "claim",
        "property": row.property,
        "was": row.value,
        "start": row.start,
        "end": row.end,
        "quote": row.quote,
        "verdict": verdict.value,
        "value": value.strip() if value else None,
        "by_whom": by.strip(),
        "at": now(),
        "why": why.strip(),
    }
    with _followed(record, connection, row.report):
        connection.execute(table.insert(), values)
    return correction_of(connection.execute(select(table).where(table.c.id == values["id"])).one())


def withdraw(record: Record, id_: str, *, by: str) -> Correction:
    """Take a correction back; it stays on record as one that was.

    Raises:
        QuestionError: there is no such correction that still stands.
    """
    with record.writing() as connection:
        return withdraw_within(record, connection, id_, by=by)


def withdraw_within(record: Record, connection: Connection, id_: str, *, by: str) -> Correction:
    """The same within a transaction that decides something else too."""
    row = connection.execute(select(table).where(table.c.id == id_)).one_or_none()
    if row is None or row.withdrawn_at is not None:
        raise QuestionError(f"There is no correction {id_!r} that could be taken back.")
    change = table.update().where(table.c.id == id_)
    with _followed(record, connection, row.report):
        connection.execute(change.values(withdrawn_at=now(), withdrawn_by=by))
    return correction_of(connection.execute(select(table).where(table.c.id == id_)).one())


def corrections(
    record: Record, *, report: str | None = None, withdrawn: bool = False, limit: int = 500
) -> tuple[Correction, ...]:
    """What was said of facts, the newest first; ``withdrawn`` gives those that were taken back too."""
    query = select(table).order_by(table.c.number.desc()).limit(limit)
    if report is not None:
        query = query.where(table.c.report == report)
    if not withdrawn:
        query = query.where(table.c.withdrawn_at.is_(None))
    with record.asking() as connection:
        return tuple(map(correction_of, connection.execute(query)))


def of_claims(connection: Connection, rows: Iterable[Row[Any]]) -> dict[str, Correction]:
    """The latest correction of each of these rows of ``claims``, by claim; what was taken back does not count."""
    asked = list(rows)
    said = said_of(connection, (row.report for row in asked))
    return {row.id: one for row in asked for one in said.get(row.report, ()) if _is_of(one, row)}


def _try(connection: Connection, row: Row[Any], value: str | None) -> None:
    """Refuse a value that the property cannot have."""
    _document, reading = as_entered(connection, row.report)
    claim = next(one for one in reading.claims if one.id == row.id)
    remedied(reading, claim, value)


@contextmanager
def _followed(record: Record, connection: Connection, report: str) -> Iterator[None]:
    """Let all that is made of the report's reading follow what is said of it within, where that changes anything."""
    document, read = as_entered(connection, report)
    before = as_it_stands(connection, read)
    yield
    stands = as_it_stands(connection, read)
    if stands != before:
        rewrite(connection, report, document, read, stands)
        if connection.scalar(select(schema.reports.c.retracted_at).where(schema.reports.c.id == report)) is None:
            record.changed(connection, report, (document, stands))


def _is_of(one: Correction, row: Row[Any]) -> bool:
    """Whether a claim says the same of the same words; another value too where there is but one at a time."""
    same = (one.report, one.subject, one.property) == (row.report, row.subject, row.property)
    value = one.was == row.value or one.property not in SEVERAL
    return same and value and one.start < row.end and row.start < one.end


def _check(verdict: Finding, by: str, why: str, value: str | None) -> None:
    if not by.strip() or not why.strip():
        raise QuestionError("Say who decides this and why: both stay on record.")
    if verdict is Finding.CORRECTED and not (value or "").strip():
        raise QuestionError("Say what it should be: a correction needs the right value. To say only no, reject it.")
    if verdict is not Finding.CORRECTED and value:
        raise QuestionError("Only a correction has a new value.")
