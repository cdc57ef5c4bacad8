"""The questions of which sides the record has, what they are called, and whom each meets."""

from dataclasses import dataclass

from sqlalchemy import func, select, tuple_

from dragoman.knowledge.countries import load_countries
from dragoman.record import schema
from dragoman.record.queries.sides import side_named
from dragoman.record.record import Record


@dataclass(frozen=True, slots=True)
class SideCount:
    """A side, and how many tellings of engagements it is a side of."""

    code: str
    name: str
    engagements: int


def sides(record: Record) -> tuple[SideCount, ...]:
    """Every side of the record, those with most engagements first."""
    return record.overview("sides", lambda: _sides(record))


def _sides(record: Record) -> tuple[SideCount, ...]:
    table = schema.engagement_sides.c
    query = select(table.side, func.count().label("many")).where(schema.stands(table.report))
    with record.asking() as connection:
        rows = connection.execute(query.group_by(table.side)).all()
    return _ranked({row.side: row.many for row in rows})


def partners(record: Record, typed: str) -> tuple[str, int, tuple[SideCount, ...]]:
    """The code of a side, of how many tellings it is a side, and with whom, those with most first.

    Raises:
        QuestionError: a side that the record does not know.
    """
    return record.overview(("partners", typed), lambda: _partners(record, typed))


def _partners(record: Record, typed: str) -> tuple[str, int, tuple[SideCount, ...]]:
    table = schema.engagement_sides.c
    with record.asking() as connection:
        code = side_named(connection, typed)
        own = schema.engagement_sides.alias("own")
        query = (
            select(table.side, func.count().label("many"))
            .select_from(schema.engagement_sides)
            .join(own, tuple_(own.c.report, own.c.engagement) == tuple_(table.report, table.engagement))
            .where(schema.stands(table.report), own.c.side == code)
            .group_by(table.side)
        )
        counts = {row.side: row.many for row in connection.execute(query)}
    return code, counts.pop(code, 0), _ranked(counts)


def name_of(code: str) -> str:
    """What a side is called."""
    country = load_countries().get(code)
    return country.name if country else code


def names_of(code: str) -> tuple[str, ...]:
    """Every name of a side that is known."""
    country = load_countries().get(code)
    return tuple(country.names) if country else (code,)


def _ranked(counts: dict[str, int]) -> tuple[SideCount, ...]:
    ranked = sorted(counts.items(), key=lambda one: (-one[1], one[0]))
    return tuple(SideCount(code, name_of(code), many) for code, many in ranked)
