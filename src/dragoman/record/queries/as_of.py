"""The record as it stood on a day: only reports surely published up to then are asked.

Where no day is asked for every report counts, also those of no known day, and the day that answers name is that of
the newest report.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import ColumnElement, Connection, and_, exists, func, select

from dragoman.record import schema
from dragoman.record.queries.days import last_day

YEAR = 366


@dataclass(frozen=True, slots=True)
class AsOf:
    """A day, and the condition that a report counts on it."""

    day: str | None
    asked: bool

    @property
    def reports(self) -> ColumnElement[bool]:
        """The condition that a report stands and was published by then."""
        if not self.asked or self.day is None:
            return schema.standing
        return and_(schema.standing, schema.reports.c.published_latest <= self.day)

    def counts(self, report: ColumnElement[str]) -> ColumnElement[bool]:
        """The same of a column that holds ids of reports; where no day is asked for, without a look at each report."""
        if not self.asked or self.day is None:
            return schema.stands(report)
        return exists().where(schema.reports.c.id == report, self.reports)


def as_of(connection: Connection, typed: str | None) -> AsOf:
    """The day that was typed, or that of the record's newest report.

    Raises:
        QuestionError: it is no day, month or year.
    """
    if typed is not None:
        return AsOf(last_day(typed), asked=True)
    return AsOf(_newest(connection), asked=False)


def _newest(connection: Connection) -> str | None:
    """The last day that a report may be of, looked for among the newest year's: none is told more vaguely."""
    reports = schema.reports.c
    first = connection.scalar(select(func.max(reports.published_earliest)))
    if first is None:
        return None
    year = (date.fromisoformat(first) - timedelta(days=YEAR)).isoformat()
    newest = select(func.max(reports.published_latest)).where(schema.standing)
    found = connection.scalar(newest.where(reports.published_earliest >= year))
    return found or connection.scalar(newest)
