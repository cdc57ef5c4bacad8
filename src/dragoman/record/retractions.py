"""Retracting a report: nothing of it stands in any answer any more, and who did it, when and why stays on record.

What was read of the report is kept, so that a retraction can be undone; only search forgets it. Reading the
report again does not bring it back.
"""

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from dragoman.errors import QuestionError
from dragoman.record import schema
from dragoman.record.entry import insert
from dragoman.record.record import Record, now, read_back
from dragoman.record.rows import searched_rows


@dataclass(frozen=True, slots=True)
class Retraction:
    """That a report was retracted, or that this was ``undone``: by whom, when and why."""

    report: str
    undone: bool
    by_whom: str
    at: str
    why: str

    def __str__(self) -> str:
        return f"retracted by {self.by_whom} on {self.at[:10]}: {self.why}"


def retract(record: Record, report: str, *, by: str, why: str) -> Retraction:
    """Take a report out of every answer, and keep who did so and why.

    Raises:
        QuestionError: the record holds no such report, it is retracted already, or nobody or no reason is given.
    """
    return _note(record, Retraction(report, undone=False, by_whom=by, at=now(), why=why), _forget)


def restore(record: Record, report: str, *, by: str, why: str) -> Retraction:
    """Undo a retraction, so that the report answers again as it was last read; both stay on record.

    Raises:
        QuestionError: the report is not retracted, or nobody or no reason is given.
    """
    return _note(record, Retraction(report, undone=True, by_whom=by, at=now(), why=why), _remember)


def retraction_of(connection: Connection, report: str) -> Retraction | None:
    """Who retracted the report and why; ``None`` where it stands."""
    trace = trace_of(connection, report)
    return trace[-1] if trace and not trace[-1].undone else None


def trace_of(connection: Connection, report: str) -> tuple[Retraction, ...]:
    """Every retraction of the report and every undoing, oldest first."""
    table = schema.retractions
    rows = connection.execute(select(table).where(table.c.report == report).order_by(table.c.position))
    return tuple(Retraction(row.report, row.undone, row.by_whom, row.at, row.why) for row in rows)


def _note(record: Record, step: Retraction, effect: Callable[[Connection, str], None]) -> Retraction:
    if not step.by_whom.strip() or not step.why.strip():
        raise QuestionError("Say who decides this (--by) and why (--why): both stay on record.")
    table, reports = schema.retractions, schema.reports
    with record.writing() as connection:
        _refuse(connection, step)
        place = select(func.count()).select_from(table).where(table.c.report == step.report)
        row = {"report": step.report, "position": connection.scalar(place), "undone": step.undone}
        connection.execute(table.insert(), row | {"by_whom": step.by_whom, "at": step.at, "why": step.why})
        mark = reports.update().where(reports.c.id == step.report)
        connection.execute(mark.values(retracted_at=None if step.undone else step.at))
        effect(connection, step.report)
        record.changed(connection, step.report, read_back(connection, step.report) if step.undone else None)
    return step


def _refuse(connection: Connection, step: Retraction) -> None:
    """Refuse to do what is done already."""
    reports = schema.reports.c
    if connection.scalar(select(reports.id).where(reports.id == step.report)) is None:
        raise QuestionError(f"The record holds no report {step.report!r}.")
    last = retraction_of(connection, step.report)
    if step.undone and last is None:
        raise QuestionError(f"The report {step.report} is not retracted.")
    if not step.undone and last is not None:
        raise QuestionError(f"The report {step.report} was retracted already, by {last.by_whom} on {last.at[:10]}.")


def _forget(connection: Connection, report: str) -> None:
    for table in schema.SEARCHED:
        connection.execute(table.delete().where(table.c.report == report))


def _remember(connection: Connection, report: str) -> None:
    for table, rows in searched_rows(*read_back(connection, report)).items():
        insert(connection, table, rows)
