"""The question of who is in the record at all: its sides with whom they met, and its people and bodies."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Select, func, null, select

from dragoman.domain.actors import ActorKind
from dragoman.record import schema
from dragoman.record.portions import portions
from dragoman.record.queries.loading import Found, distinct
from dragoman.record.queries.names import is_named
from dragoman.record.record import Record

_A = schema.actors.c


@dataclass(frozen=True, slots=True)
class SideLine:
    """A side, with in how many reported engagements it takes part and the last day of one."""

    code: str
    engagements: int
    last: str | None


@dataclass(frozen=True, slots=True)
class ActorLine:
    """Someone in a list: a name that reports print, how many show them, and from when to when where that was asked."""

    id: str
    kind: str
    name: str
    country: str | None
    reports: int
    first: str | None
    last: str | None


def side_codes(record: Record) -> tuple[str, ...]:
    """The codes of every side, in their order: what may be chosen, told by an index at once."""
    with record.asking() as connection:
        return tuple(distinct(connection, schema.engagement_sides.c.side))


def sides(record: Record) -> tuple[SideLine, ...]:
    """Every side, those with most engagements first."""
    return record.overview("sides met", lambda: _asked(record))


def partners(record: Record, side: str) -> tuple[SideLine, ...]:
    """Whom a side had engagements with, most first."""
    return record.overview(("met by", side), lambda: _asked(record, side))


def _asked(record: Record, side: str | None = None) -> tuple[SideLine, ...]:
    with record.asking() as connection:
        return _sides(connection, side)


def _sides(connection: Connection, other: str | None = None) -> tuple[SideLine, ...]:
    table = schema.engagement_sides.c
    number = func.count()
    query = (
        select(table.side, number.label("number"), func.max(table.day).label("last"))
        .where(schema.stands(table.report), table.background.is_(False))
        .group_by(table.side)
        .order_by(number.desc(), table.side)
    )
    if other is not None:
        beside = schema.engagement_sides.alias("beside")
        both = (beside.c.report == table.report) & (beside.c.engagement == table.engagement)
        query = query.join_from(beside, schema.engagement_sides, both).where(
            beside.c.side == other, table.side != other
        )
    return tuple(SideLine(row.side, row.number, row.last) for row in connection.execute(query))


def actors(
    record: Record,
    *,
    name: str = "",
    kind: str | None = None,
    country: str | None = None,
    days: bool = False,
    limit: int = 100,
) -> tuple[ActorLine, ...]:
    """People and bodies, those whom most reports name first.

    Args:
        record: the record.
        name: part of a name, accents optional.
        kind: ``person`` or ``organisation``.
        country: the side's code.
        days: with the first and last day on which reports show them, which takes longer.
        limit: only so many.
    """
    key = (name, kind, country, limit, days)
    return record.overview(("actors", *key), lambda: _actors(record, *key))


def _actors(
    record: Record, name: str, kind: str | None, country: str | None, limit: int, days: bool
) -> tuple[ActorLine, ...]:
    with record.asking() as connection:
        most = _most_named(connection, name, kind, country, limit)
        lines = {(row.name_key, row.country, row.kind): row for row in _lines(connection, most, days)}
        return tuple(
            ActorLine(line.id, one.kind, line.name, one.country, one.number, line.first, line.last)
            for one in most
            if (line := lines.get((one.name_key, one.country, one.kind)))
        )


def _most_named(
    connection: Connection, name: str, kind: str | None, country: str | None, limit: int
) -> Sequence[Found]:
    """Those of one name, country and kind whom most reports show; told by an index, unless a name is asked for."""
    number = func.count(_A.report.distinct())
    same = (_A.name_key, _A.country, _A.kind)
    query = select(*same, number.label("number")).where(schema.stands(_A.report)).group_by(*same)
    query = query.where(_A.kind.in_((kind,) if kind else (ActorKind.PERSON.value, ActorKind.ORGANISATION.value)))
    if country:
        query = query.where(_A.country == country)
    if name:
        query = query.where(is_named(_A.report, _A.id, name))
    return connection.execute(query.order_by(number.desc(), _A.name_key, _A.country).limit(limit)).all()


def _lines(connection: Connection, some: Sequence[Found], days: bool) -> Iterator[Found]:
    """What they are called, and on which days reports show them."""
    reports = schema.reports.c
    same = (_A.name_key, _A.country, _A.kind)
    named: Select[Any] = select(*same, func.min(_A.id).label("id"), func.max(_A.name).label("name"))
    named = named.where(schema.stands(_A.report)).group_by(*same)
    first, last = (func.min(reports.published_earliest), func.max(reports.published_latest)) if days else (null(),) * 2
    named = named.add_columns(first.label("first"), last.label("last"))
    if days:
        named = named.join(schema.reports)
    for part in portions(some):
        yield from connection.execute(named.where(_A.name_key.in_({one.name_key for one in part})))
