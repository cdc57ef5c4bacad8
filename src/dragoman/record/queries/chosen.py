"""Which tellings of engagements a question asks for, and how they are looked up: by the index of their days.

Where sides are asked for it is the index of the rarest of them, so that a question costs what its answer holds and not
what the record holds.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Select, and_, exists, func, select
from sqlalchemy.sql import ColumnElement

from dragoman.record import schema
from dragoman.record.identity import tables
from dragoman.record.portions import among, portions
from dragoman.record.queries.joined import JOINED, STANDS, TOGETHER, TOLD
from dragoman.record.queries.loading import Found, walked

_E, _T = schema.engagements.c, tables.tellings.c
_SIDES = schema.engagement_sides.alias("of_side")
Behind = tuple[str, str, str]
"""Day, report and id of a telling: what comes after it is still to be given."""

_TOLD_SO = and_(_T.report == _SIDES.c.report, _T.engagement == _SIDES.c.engagement)
_OF_SIDE = _SIDES.join(schema.engagements, and_(_E.report == _SIDES.c.report, _E.id == _SIDES.c.engagement)).outerjoin(
    tables.tellings, _TOLD_SO
)
_COUNTED = _SIDES.outerjoin(tables.tellings, _TOLD_SO)


@dataclass(frozen=True, slots=True)
class Chosen:
    """Tellings by reports that stand.

    Args:
        sides: all of them take part, the rarest first.
        about: conditions on the engagement.
        news: only those that a report tells as news.
    """

    sides: tuple[str, ...] = ()
    about: tuple[ColumnElement[bool], ...] = ()
    news: bool = True

    def rows(self, *columns: ColumnElement[Any]) -> Select[Any]:
        """These columns of each, in no order."""
        if not self.sides:
            return select(*columns).select_from(TOLD).where(*self._conditions())
        return select(*columns).select_from(_OF_SIDE).where(*self._of_side(), *self.about)

    def count(self, connection: Connection) -> int:
        """How many engagements they tell."""
        query = self.rows(func.count(JOINED.distinct()))
        if self.sides and not self.about:  # an index has all that is asked
            joined = func.coalesce(_T.joined, _SIDES.c.engagement)
            query = select(func.count(joined.distinct())).select_from(_COUNTED).where(*self._of_side())
        return connection.scalar(query) or 0

    def newest(self, connection: Connection, behind: Behind | None, limit: int) -> list[Found]:
        """The next so many, the newest first: ``day``, ``report``, ``id``, and ``joined``, the engagement told."""
        day, report, id_ = self._places()
        query = self.rows(day.label("day"), report.label("report"), id_.label("id"), JOINED.label("joined"))
        return walked(connection, query, (day, report, id_), behind, limit)

    def telling(self, connection: Connection, joined: Sequence[str]) -> Iterator[Found]:
        """Those that tell these engagements."""
        query: Select[Any] = (
            select(_E.day, _E.report, _E.id, _T.joined).select_from(TOGETHER).where(*self._conditions())
        )
        for some in portions(joined):
            yield from connection.execute(query.where(among(_T.joined, some))).all()

    def _places(self) -> tuple[ColumnElement[Any], ...]:
        return (_SIDES.c.day, _SIDES.c.report, _SIDES.c.engagement) if self.sides else (_E.day, _E.report, _E.id)

    def _of_side(self) -> Iterator[ColumnElement[bool]]:
        first, *others = self.sides
        yield _SIDES.c.side == first
        yield schema.stands(_SIDES.c.report)
        if self.news:
            yield _SIDES.c.background.is_(False)
        yield from (_takes_part(other, _SIDES.c.report, _SIDES.c.engagement) for other in others)

    def _conditions(self) -> Iterator[ColumnElement[bool]]:
        yield STANDS
        if self.news:
            yield _E.background.is_(False)
        yield from (_takes_part(side, _E.report, _E.id) for side in self.sides)
        yield from self.about


def rarest_first(connection: Connection, sides: Sequence[str]) -> tuple[str, ...]:
    """Sides, by code, in the order of how many engagements they are sides of."""
    if len(sides) < 2:
        return tuple(sides)
    side = schema.engagement_sides.c.side
    many = {each: connection.scalar(select(func.count()).where(side == each)) or 0 for each in sides}
    return tuple(sorted(many, key=lambda each: (many[each], each)))


def _takes_part(side: str, report: ColumnElement[str], engagement: ColumnElement[str]) -> ColumnElement[bool]:
    sides = schema.engagement_sides.alias().c
    return exists().where(sides.report == report, sides.engagement == engagement, sides.side == side)
