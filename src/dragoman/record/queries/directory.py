"""The question of who is in the record at all: its sides with whom they met, and its people and bodies."""

from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from dragoman.domain.actors import ActorKind
from dragoman.record import schema
from dragoman.record.queries.names import is_named
from dragoman.record.record import Record


@dataclass(frozen=True, slots=True)
class SideLine:
    """A side, with in how many reported engagements it takes part and the last day of one."""

    code: str
    engagements: int
    last: str | None


@dataclass(frozen=True, slots=True)
class ActorLine:
    """Someone in a list: the name that most reports print, and how many reports show them."""

    id: str
    kind: str
    name: str
    country: str | None
    reports: int
    first: str | None
    last: str | None


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
    table, engagements = schema.engagement_sides.c, schema.engagements.c
    number = func.count()
    query = (
        select(table.side, number.label("number"), func.max(engagements.day).label("last"))
        .select_from(schema.engagement_sides)
        .join(schema.engagements, (engagements.report == table.report) & (engagements.id == table.engagement))
        .join(schema.reports, schema.reports.c.id == table.report)
        .where(schema.standing, engagements.background.is_(False))
        .group_by(table.side)
        .order_by(number.desc(), table.side)
    )
    if other is not None:
        beside = schema.engagement_sides.alias("beside").c
        theirs = select(beside.report).where(
            beside.report == table.report, beside.engagement == table.engagement, beside.side == other
        )
        query = query.where(theirs.exists(), table.side != other)
    return tuple(SideLine(row.side, row.number, row.last) for row in connection.execute(query))


def actors(
    record: Record, *, name: str = "", kind: str | None = None, country: str | None = None, limit: int = 100
) -> tuple[ActorLine, ...]:
    """People and bodies, those whom most reports name first.

    Args:
        record: the record.
        name: part of a name, accents optional.
        kind: ``person`` or ``organisation``.
        country: the side's code.
        limit: only so many.
    """
    key = ("actors", name, kind, country, limit)
    return record.overview(key, lambda: _actors(record, name, kind, country, limit))


def _actors(record: Record, name: str, kind: str | None, country: str | None, limit: int) -> tuple[ActorLine, ...]:
    table, reports = schema.actors.c, schema.reports.c
    number = func.count(table.report.distinct())
    query = (
        select(
            func.min(table.id).label("id"),
            table.kind,
            func.max(table.name).label("name"),
            table.country,
            number.label("number"),
            func.min(reports.published_earliest).label("first"),
            func.max(reports.published_latest).label("last"),
        )
        .select_from(schema.actors)
        .join(schema.reports)
        .where(schema.standing, table.kind.in_((ActorKind.PERSON.value, ActorKind.ORGANISATION.value)))
        .group_by(table.name_key, table.country, table.kind)
        .order_by(number.desc(), table.name_key, table.country)
        .limit(limit)
    )
    if kind:
        query = query.where(table.kind == kind)
    if country:
        query = query.where(table.country == country)
    if name:
        query = query.where(is_named(table.report, table.id, name))
    with record.asking() as connection:
        return tuple(
            ActorLine(row.id, row.kind, row.name, row.country, row.number, row.first, row.last)
            for row in connection.execute(query)
        )
