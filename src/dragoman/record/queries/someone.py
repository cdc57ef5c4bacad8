"""Whom a name or an id means, over all reports: those whom the record holds to be one.

What was not resolved yet is taken by a first approximation: actors of one folded full name, country and kind are one.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Select, and_, case, func, select

from dragoman.domain.actors import ActorKind
from dragoman.domain.identity import Naming
from dragoman.errors import QuestionError
from dragoman.record import schema
from dragoman.record.identity import tables
from dragoman.record.identity.canonical import stands_for
from dragoman.record.identity.known import in_portions
from dragoman.record.portions import among
from dragoman.record.queries.loading import Found
from dragoman.record.queries.names import fullness, is_named, nobody
from dragoman.record.rows import name_key

_A, _S, _P = schema.actors.c, tables.sightings.c, tables.portraits.c
_ID = re.compile(r"p[0-9a-f]{3,12}")
_USUAL = 0.1
"""The share of reports that must print a spelling for it to be the one shown."""


@dataclass(frozen=True, slots=True)
class Someone:
    """One person, body or country over all reports.

    ``id`` is canonical, ``None`` where it was not resolved yet; ``reports`` is in how many it is named; ``exact`` says
    that the words typed are a whole name; ``actors`` finds ``(report, actor)`` of every actor that is this one.
    """

    id: str | None
    name: str
    kind: str
    country: str | None
    reports: int
    exact: bool
    actors: Select[*tuple[str, str]] = field(compare=False, repr=False)


def _actors() -> Select[*tuple[Any, ...]]:
    """``(report, actor)`` of actors in reports that stand, joined to what says who they are."""
    return (
        select(_A.report, _A.id)
        .join(schema.reports)
        .outerjoin(tables.sightings, and_(_S.report == _A.report, _S.actor == _A.id))
        .outerjoin(tables.portraits, _P.id == _S.portrait)
        .where(schema.standing)
    )


def everyone_named(connection: Connection, typed: str) -> tuple[Someone, ...]:
    """Everyone of that name or with that id, those whom most reports name first.

    Raises:
        QuestionError: nobody of that name; near matches are named.
    """
    id_ = _by_id(connection, typed)
    people = list(_resolved(connection, [id_], typed)) if id_ is not None else list(_named(connection, typed))
    if not people:
        raise nobody(connection, typed)
    order = sorted(people, key=lambda one: (one.kind != ActorKind.PERSON, -one.reports, one.name, one.id or ""))
    return tuple(order)


def meant(found: Sequence[Someone]) -> tuple[Someone, ...]:
    """Those of several whom the words most likely mean: whose whole name they are, if there are any."""
    return tuple(one for one in found if one.exact) or tuple(found)


def the_one(connection: Connection, typed: str) -> Someone:
    """Whoever is meant by a name or an id.

    Raises:
        QuestionError: nobody of that name; or namesakes, who are offered as a choice.
    """
    found = meant(everyone_named(connection, typed))
    if len(found) > 1:
        raise QuestionError(f"{len(found)} are called {typed!r}: {_choice(found)}. Give the id of the one you mean.")
    return found[0]


def _by_id(connection: Connection, typed: str) -> str | None:
    """The canonical id that begins as typed, or the one it leads to; ``None`` where it is no such id."""
    start = typed.strip().lower()
    if not _ID.fullmatch(start):
        return None
    ids = tables.canonical.c
    query = select(ids.id).where(ids.id >= start, ids.id < start + "~").limit(2)
    found = list(connection.scalars(query))
    return stands_for(connection, found[0]) if len(found) == 1 else None


def _named(connection: Connection, typed: str) -> Iterable[Someone]:
    """Those of that name: each by the canonical id, or by what the first approximation goes by."""
    named = and_(_A.kind != ActorKind.COUNTRY.value, is_named(_A.report, _A.id, typed))
    unresolved = [case((_P.cluster.is_(None), column)) for column in (_A.name_key, _A.country, _A.kind)]
    query = _actors().where(named).with_only_columns(_P.cluster, *unresolved).distinct()
    groups = connection.execute(query).all()
    yield from _resolved(connection, [id_ for id_, *_ in groups if id_ is not None], typed)
    for id_, *same in groups:
        if id_ is None:
            yield _alike(connection, typed, *same)


def _resolved(connection: Connection, ids: Sequence[str], typed: str) -> Iterable[Someone]:
    """Those of these canonical ids, of whom a report that stands names any; their names are counted in one go."""
    same = _P.cluster, _P.kind, _P.country, _P.naming, _S.name
    counted = select(*same, func.count().label("reports")).join_from(tables.portraits, tables.sightings)
    rows: dict[str, list[Found]] = defaultdict(list)
    for row in in_portions(connection, set(ids), lambda some: counted.where(among(_P.cluster, some)).group_by(*same)):
        rows[row.cluster].append(row)
    seen = select(_S.report, _S.actor).join_from(tables.portraits, tables.sightings)
    for id_, some in rows.items():
        yield _someone(id_, some, seen.where(_P.cluster == id_), typed)


def _alike(connection: Connection, typed: str, key: str, country: str | None, kind: str) -> Someone:
    """Those who were not resolved yet and have this name, country and kind."""
    condition = and_(
        _P.cluster.is_(None), _A.name_key == key, _A.country.is_not_distinct_from(country), _A.kind == kind
    )
    same, found = (_A.name, _A.kind, _A.country, _P.naming), _actors().where(condition)
    query = found.with_only_columns(*same, func.count().label("reports")).group_by(*same)
    return _someone(None, connection.execute(query).all(), found, typed)


def _someone(id_: str | None, counted: Iterable[Found], actors: Select[*tuple[str, str]], typed: str) -> Someone:
    rows = sorted(counted, key=lambda row: (-row.reports, row.name))
    countries = [row.country for row in rows if row.country]
    return Someone(
        id=id_,
        name=_shown(rows),
        kind=rows[0].kind,
        country=countries[0] if countries else None,
        reports=sum(row.reports for row in rows),
        exact=id_ == typed or any(name_key(row.name) == name_key(typed) for row in rows),
        actors=actors,
    )


def _shown(rows: Sequence[Found]) -> str:
    """The fullest of the usual spellings, of whole names where there are any."""
    named = [row for row in rows if row.naming == Naming.FULL] or [row for row in rows if row.naming != Naming.NONE]
    total = sum(row.reports for row in named or rows)
    usual = [row.name for row in named or rows if row.reports >= _USUAL * total]
    return max(usual, key=fullness, default=rows[0].name)


def _choice(found: Sequence[Someone]) -> str:
    told = [f"{one.name} ({one.country or '?'}, {one.reports:,}) {(one.id or '')[:8]}" for one in found[:6]]
    return "; ".join(told) + (f"; and {len(found) - 6} more" if len(found) > 6 else "")
