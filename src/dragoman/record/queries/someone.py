"""Whom a name or an id means, over all reports: those whom the record holds to be one.

What was not resolved yet is taken by a first approximation: actors of one folded full name, country and kind are one.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Select, and_, func, select
from sqlalchemy.sql import ColumnElement

from dragoman.domain.actors import ActorKind
from dragoman.domain.identity import Naming
from dragoman.errors import QuestionError
from dragoman.record import schema
from dragoman.record.identity import tables
from dragoman.record.identity.canonical import stands_for
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
    that the words typed are a whole name.
    """

    id: str | None
    name: str
    kind: str
    country: str | None
    reports: int
    exact: bool
    condition: ColumnElement[bool] = field(compare=False, repr=False)


def actors() -> Select[*tuple[Any, ...]]:
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
    if (id_ := _by_id(connection, typed)) is not None:
        found: list[tuple[str | None, ColumnElement[bool]]] = [(id_, _P.cluster == id_)]
    else:
        named = and_(_A.kind != ActorKind.COUNTRY.value, is_named(_A.report, _A.id, typed))
        found = list(_groups(connection, named))
    people = [one for id_, condition in found if (one := _someone(connection, id_, condition, typed))]
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


def _groups(connection: Connection, condition: ColumnElement[bool]) -> Iterable[tuple[str | None, ColumnElement[bool]]]:
    """Those of whom the condition holds: each by the canonical id, or by what the first approximation goes by."""
    found = actors().where(condition)
    for id_ in connection.scalars(found.with_only_columns(_P.cluster).where(_P.cluster.is_not(None)).distinct()):
        yield id_, _P.cluster == id_
    same = _A.name_key, _A.country, _A.kind
    for row in connection.execute(found.with_only_columns(*same).where(_P.cluster.is_(None)).distinct()):
        yield (
            None,
            and_(
                _P.cluster.is_(None),
                _A.name_key == row.name_key,
                _A.country.is_not_distinct_from(row.country),
                _A.kind == row.kind,
            ),
        )


def _someone(connection: Connection, id_: str | None, condition: ColumnElement[bool], typed: str) -> Someone | None:
    same = _A.name, _A.name_key, _A.kind, _A.country, _P.naming
    query = actors().where(condition).with_only_columns(*same, func.count().label("reports")).group_by(*same)
    rows = sorted(connection.execute(query), key=lambda row: (-row.reports, row.name))
    if not rows:
        return None
    countries = [row.country for row in rows if row.country]
    return Someone(
        id=id_,
        name=_shown(rows),
        kind=rows[0].kind,
        country=countries[0] if countries else None,
        reports=sum(row.reports for row in rows),
        exact=id_ == typed or any(row.name_key == name_key(typed) for row in rows),
        condition=condition,
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
