"""The record as it stood on a day: only reports surely published up to then are asked.

Where no day is asked for every report counts, also those of no known day, and the day that answers name is that of
the newest report.
"""

from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, and_, func, select

from dragoman.record import schema
from dragoman.record.queries.days import last_day


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


def as_of(connection: Connection, typed: str | None) -> AsOf:
    """The day that was typed, or that of the record's newest report.

    Raises:
        QuestionError: it is no day, month or year.
    """
    if typed is not None:
        return AsOf(last_day(typed), asked=True)
    return AsOf(
        connection.scalar(select(func.max(schema.reports.c.published_latest)).where(schema.standing)), asked=False
    )
