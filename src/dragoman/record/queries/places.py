"""The questions of where: engagements by the country and place they were in, and the sides that the record has."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import func, select, tuple_

from dragoman.domain.engagements import Actuality
from dragoman.knowledge.countries import load_countries
from dragoman.knowledge.folding import search_key
from dragoman.record import schema
from dragoman.record.queries.engagements import chosen_tellings
from dragoman.record.queries.joined import JOINED, TOLD
from dragoman.record.queries.sides import side_named
from dragoman.record.record import Record

_E = schema.engagements.c


@dataclass(frozen=True, slots=True)
class PlaceCount:
    """A place by its usual spelling, and how many engagements were there."""

    name: str
    engagements: int


@dataclass(frozen=True, slots=True)
class CountryCount:
    """A country where engagements were."""

    country: str
    name: str
    engagements: int
    places: tuple[PlaceCount, ...]


@dataclass(frozen=True, slots=True)
class SideCount:
    """A side, and how many tellings of engagements it is a side of."""

    code: str
    name: str
    engagements: int


def where(
    record: Record, *, between: Sequence[str] = (), from_: str | None = None, until: str | None = None
) -> tuple[CountryCount, ...]:
    """Engagements that took place, each once, by the country they were in, those with most first.

    Raises:
        QuestionError: a side or day that the record does not know.
    """
    return record.overview(("where", tuple(between), from_, until), lambda: _where(record, between, from_, until))


def _where(record: Record, between: Sequence[str], from_: str | None, until: str | None) -> tuple[CountryCount, ...]:
    places = schema.engagement_places.c
    with record.asking() as connection:
        chosen = chosen_tellings(connection, between, (from_, until), (None, None, None), False)
        query = (
            select(places.country, places.name, JOINED.label("joined"))
            .select_from(
                TOLD.join(schema.engagement_places, (places.report == _E.report) & (places.engagement == _E.id))
            )
            .where(schema.standing, _E.actuality == Actuality.OCCURRED.value, places.country.is_not(None), *chosen)
        )
        rows = connection.execute(query).all()
    there: dict[str, set[str]] = defaultdict(set)
    named: dict[str, dict[str, Counter[str]]] = defaultdict(lambda: defaultdict(Counter))
    at: dict[tuple[str, str], set[str]] = defaultdict(set)
    for row in rows:
        there[row.country].add(row.joined)
        key = search_key(row.name)
        named[row.country][key][row.name] += 1
        at[row.country, key].add(row.joined)
    found = []
    for code, joined in there.items():
        counts = [PlaceCount(spelled.most_common(1)[0][0], len(at[code, key])) for key, spelled in named[code].items()]
        counts.sort(key=lambda one: (-one.engagements, one.name))
        found.append(CountryCount(code, name_of(code), len(joined), tuple(counts)))
    return tuple(sorted(found, key=lambda one: (-one.engagements, one.country)))


def sides(record: Record) -> tuple[SideCount, ...]:
    """Every side of the record, those with most engagements first."""
    return record.overview("sides", lambda: _sides(record))


def _sides(record: Record) -> tuple[SideCount, ...]:
    table = schema.engagement_sides.c
    query = select(table.side, func.count().label("many")).join(schema.reports).where(schema.standing)
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
            .join(schema.reports, schema.reports.c.id == table.report)
            .join(own, tuple_(own.c.report, own.c.engagement) == tuple_(table.report, table.engagement))
            .where(schema.standing, own.c.side == code)
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
