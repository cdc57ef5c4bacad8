"""Corrections: what people say of single facts. A fact is never overwritten; beside it stands who says what and why.

A correction is of one claim: a property of something in a report, with its value and its quotation. It outlives
reading again: what later says the same of the same words is corrected likewise.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, Row, func, select

from dragoman.domain.text import fingerprint
from dragoman.errors import QuestionError
from dragoman.record import schema
from dragoman.record.record import Record, now
from dragoman.record.service_tables import corrections as table


class Finding(StrEnum):
    """What can be said of a fact."""

    REJECTED = "rejected"
    CORRECTED = "corrected"
    CONFIRMED = "confirmed"


@dataclass(frozen=True, slots=True)
class Correction:
    """What someone said of a fact: ``was`` is its value as read, ``value`` what it should be where it is corrected."""

    id: str
    report: str
    subject: str
    property: str
    was: str
    start: int
    end: int
    quote: str
    verdict: Finding
    value: str | None
    by: str
    at: str
    why: str
    withdrawn_at: str | None
    withdrawn_by: str | None

    def __str__(self) -> str:
        new = f" to {self.value}" if self.value is not None else ""
        return f"{self.verdict}{new} by {self.by} on {self.at[:10]}: {self.why}"


def correct(record: Record, claim: str, verdict: Finding, *, by: str, why: str, value: str | None = None) -> Correction:
    """Say of a claim, by its id, that it is wrong, what it should be, or that it is right.

    Raises:
        QuestionError: there is no such claim, or nobody, no reason or no new value is given.
    """
    _check(verdict, by, why, value)
    with record.writing() as connection:
        claims = schema.claims
        row = connection.execute(select(claims).where(claims.c.id == claim)).first()
        if row is None:
            raise QuestionError(f"The record holds no claim {claim!r}. To see those of something: dragoman why ID")
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
        connection.execute(table.insert(), values)
        return _correction(connection.execute(select(table).where(table.c.id == values["id"])).one())


def withdraw(record: Record, id_: str, *, by: str) -> Correction:
    """Take a correction back; it stays on record as one that was.

    Raises:
        QuestionError: there is no such correction that still stands.
    """
    with record.writing() as connection:
        row = connection.execute(select(table).where(table.c.id == id_)).one_or_none()
        if row is None or row.withdrawn_at is not None:
            raise QuestionError(f"There is no correction {id_!r} that could be taken back.")
        change = table.update().where(table.c.id == id_)
        connection.execute(change.values(withdrawn_at=now(), withdrawn_by=by))
        return _correction(connection.execute(select(table).where(table.c.id == id_)).one())


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
        return tuple(map(_correction, connection.execute(query)))


def of_claims(connection: Connection, rows: Iterable[Row[Any]]) -> dict[str, Correction]:
    """The latest correction of each of these rows of ``claims``, by claim; what was taken back does not count."""
    asked = list(rows)
    reports = sorted({row.report for row in asked})
    said: list[Correction] = []
    for start in range(0, len(reports), 400):
        mine = table.c.report.in_(reports[start : start + 400]) & table.c.withdrawn_at.is_(None)
        said += map(_correction, connection.execute(select(table).where(mine).order_by(table.c.number)))
    return {row.id: one for row in asked for one in said if _is_of(one, row)}


def _is_of(one: Correction, row: Row[Any]) -> bool:
    """Whether a claim says the same of the same words, whatever rule found it and whatever its subject's id is now."""
    same = (one.report, one.property, one.was) == (row.report, row.property, row.value)
    exact = one.subject == row.subject and (one.start, one.end) == (row.start, row.end)
    return same and (exact or (one.start < row.end and row.start < one.end))


def _check(verdict: Finding, by: str, why: str, value: str | None) -> None:
    if not by.strip() or not why.strip():
        raise QuestionError("Say who decides this and why: both stay on record.")
    if verdict is Finding.CORRECTED and not (value or "").strip():
        raise QuestionError("Say what it should be: a correction needs the right value. To say only no, reject it.")
    if verdict is not Finding.CORRECTED and value:
        raise QuestionError("Only a correction has a new value.")


def _correction(row: Row[Any]) -> Correction:
    return Correction(
        row.id,
        row.report,
        row.subject,
        row.property,
        row.was,
        row.start,
        row.end,
        row.quote,
        Finding(row.verdict),
        row.value,
        row.by_whom,
        row.at,
        row.why,
        row.withdrawn_at,
        row.withdrawn_by,
    )
