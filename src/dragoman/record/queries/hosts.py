"""The question of where: engagements that took place, by the country and the place they were in."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from sqlalchemy import and_
from sqlalchemy.sql import ColumnElement

from dragoman.domain.engagements import Actuality
from dragoman.knowledge.folding import search_key
from dragoman.record import schema
from dragoman.record.queries.engagements import chosen_tellings
from dragoman.record.queries.joined import JOINED
from dragoman.record.queries.loading import Found
from dragoman.record.queries.places import name_of
from dragoman.record.record import Record

_E, _P = schema.engagements.c, schema.engagement_places.c
_COLUMNS: tuple[ColumnElement[Any], ...] = (_P.country, _P.name, JOINED.label("joined"), _E.day)


@dataclass(frozen=True, slots=True)
class PlaceCount:
    """A place by its usual spelling, and how many engagements were there."""

    name: str
    engagements: int


@dataclass(frozen=True, slots=True)
class HostCount:
    """A country where engagements were, with the id and the day of the newest of them."""

    country: str
    name: str
    engagements: int
    places: tuple[PlaceCount, ...]
    newest: str
    last: str | None


@dataclass(frozen=True, slots=True)
class Hosts:
    """Engagements by country: how many there are, and of how many no report tells the country."""

    engagements: int
    nowhere: int
    countries: tuple[HostCount, ...]


@dataclass(slots=True)
class _There:
    """What was met of one country: its engagements with their days, and its places with theirs, as they are spelled."""

    days: dict[str, str] = field(default_factory=dict)
    places: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    spelled: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))


def hosts(
    record: Record,
    *,
    between: Sequence[str] = (),
    from_: str | None = None,
    until: str | None = None,
    kind: str | None = None,
    channel: str | None = None,
    level: str | None = None,
) -> Hosts:
    """Engagements that took place, each once, by the country they were in, those with most first.

    Raises:
        QuestionError: a side, day, kind, channel or level that the record does not know.
    """
    asked = (tuple(between), (from_, until), (kind, channel, level))
    return record.overview(("hosts", *asked), lambda: _hosts(record, *asked))


def _hosts(
    record: Record,
    between: Sequence[str],
    days: tuple[str | None, str | None],
    what: tuple[str | None, str | None, str | None],
) -> Hosts:
    places = and_(_P.report == _E.report, _P.engagement == _E.id)
    with record.asking() as connection:
        chosen = chosen_tellings(connection, between, days, what, None, False)
        query = chosen.rows(*_COLUMNS).outerjoin(schema.engagement_places, places)
        rows = connection.execute(query.where(_E.actuality == Actuality.OCCURRED.value)).all()
    every = {row.joined for row in rows}
    found = _by_country(row for row in rows if row.country)
    somewhere = {joined for one in found.values() for joined in one.days}
    counted = [_counted(code, one) for code, one in found.items()]
    counted.sort(key=lambda one: (-one.engagements, one.country))
    return Hosts(len(every), len(every - somewhere), tuple(counted))


def _by_country(rows: Iterable[Found]) -> dict[str, _There]:
    found: dict[str, _There] = defaultdict(_There)
    key_of = cache(lambda name: search_key(name).replace(" ", ""))  # Ha Noi is Hanoi; few names stand in many rows
    for row in rows:
        there, key = found[row.country], key_of(row.name)
        there.days[row.joined] = max(there.days.get(row.joined, ""), row.day or "")
        there.places[key].add(row.joined)
        there.spelled[key][row.name] += 1
    return found


def _counted(code: str, there: _There) -> HostCount:
    places = [PlaceCount(there.spelled[key].most_common(1)[0][0], len(them)) for key, them in there.places.items()]
    places.sort(key=lambda one: (-one.engagements, one.name))
    newest, last = max(there.days.items(), key=lambda one: (one[1], one[0]))
    return HostCount(code, name_of(code), len(there.days), tuple(places), newest, last or None)
