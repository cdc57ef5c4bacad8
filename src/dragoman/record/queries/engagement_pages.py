"""Engagements some at a time, the newest first, each once with all the reports that tell it.

A page is walked along the day of each telling, so that it costs the same in a record of any size; an engagement
stands where the newest of its tellings that were asked for stands.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, or_, select, tuple_
from sqlalchemy.sql import ColumnElement

from dragoman.domain.engagements import Actuality
from dragoman.record import schema
from dragoman.record.identity import tables
from dragoman.record.queries.answers import JoinedEntry
from dragoman.record.queries.engagements import chosen_tellings, one_of, was_in
from dragoman.record.queries.joined import JOINED, TOGETHER, TOLD, joined_entries
from dragoman.record.queries.loading import Found, portions
from dragoman.record.queries.sides import side_named
from dragoman.record.record import Record

_E, _T = schema.engagements.c, tables.tellings.c
_COLUMNS: tuple[ColumnElement[Any], ...] = (_E.day, _E.report, _E.id, JOINED.label("joined"))
_ORDER = (_E.day.is_(None), _E.day.desc(), _E.report.desc(), _E.id.desc())
UNDATED = ""
"""Stands for the day of a telling of no known day, after all others."""

Behind = tuple[str, str, str]
"""Day, report and id of a telling: what comes after it is still to be given."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which engagements are asked for; what is not said does not matter."""

    between: Sequence[str] = ()
    from_: str | None = None
    until: str | None = None
    kind: str | None = None
    channel: str | None = None
    status: str | None = None
    host_country: str | None = None
    background: bool = False
    level: str | None = None


@dataclass(frozen=True, slots=True)
class EngagementPage:
    """Some engagements, and behind which telling the next page begins; ``None`` after the last."""

    entries: tuple[JoinedEntry, ...]
    behind: Behind | None


def engagement_page(record: Record, wanted: Wanted, *, behind: Behind | None = None, limit: int = 50) -> EngagementPage:
    """A page of engagements, the newest first; those of no known day come last.

    Raises:
        QuestionError: a side, day, kind, channel, level or status that the record does not know.
    """
    with record.asking() as connection:
        chosen = _chosen(connection, wanted)
        kept: list[str] = []
        while len(kept) < limit:
            rows = list(_walk(connection, chosen, behind, limit + 1))
            first = _newest(connection, chosen, {row.joined for row in rows})
            for row in rows:
                behind = (row.day or UNDATED, row.report, row.id)
                if first[row.joined] == behind:
                    kept.append(row.joined)
                if len(kept) == limit:
                    break
            if len(rows) <= limit and len(kept) < limit:
                behind = None
                break
        if behind is not None and not list(_walk(connection, chosen, behind, 1)):
            behind = None
        return EngagementPage(tuple(joined_entries(connection, kept)), behind)


def _chosen(connection: Connection, wanted: Wanted) -> list[ColumnElement[bool]]:
    days, what = (wanted.from_, wanted.until), (wanted.kind, wanted.channel, wanted.level)
    chosen = chosen_tellings(connection, wanted.between, days, what, wanted.background)
    if wanted.status is not None:
        chosen.append(_E.actuality == one_of(wanted.status, [known.value for known in Actuality], "status"))
    if wanted.host_country is not None:
        chosen.append(was_in(side_named(connection, wanted.host_country)))
    return [schema.standing, *chosen]


def _walk(
    connection: Connection, chosen: Sequence[ColumnElement[bool]], behind: Behind | None, limit: int
) -> Iterator[Found]:
    """Tellings in order."""
    query = select(*_COLUMNS).select_from(TOLD).where(*chosen)
    yield from connection.execute(query.where(*_behind(behind)).order_by(*_ORDER).limit(limit))


def _behind(behind: Behind | None) -> Iterator[ColumnElement[bool]]:
    if behind is None:
        return
    day, report, id_ = behind
    if day == UNDATED:
        yield _E.day.is_(None)
        yield tuple_(_E.report, _E.id) < tuple_(report, id_)
    else:
        yield or_(_E.day.is_(None), tuple_(_E.day, _E.report, _E.id) < tuple_(day, report, id_))


def _newest(connection: Connection, chosen: Sequence[ColumnElement[bool]], joined: set[str]) -> dict[str, Behind]:
    """Of each engagement the telling at which it stands."""
    found: dict[str, Behind] = {}
    query = select(*_COLUMNS).where(*chosen)
    for some in portions(sorted(joined)):
        together = query.select_from(TOGETHER).where(_T.joined.in_(some))
        alone = query.select_from(TOLD).where(_T.joined.is_(None), _E.id.in_(some))
        for one in (together, alone):
            for row in connection.execute(one):
                place = (row.day or UNDATED, row.report, row.id)
                found[row.joined] = max(found.get(row.joined, place), place)
    return found
