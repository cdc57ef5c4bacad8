"""The question of the timeline: what happened between whom, when."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, Text, and_, cast, func, or_, select, tuple_
from sqlalchemy.sql import ColumnElement

from dragoman.domain.engagements import Actuality, EngagementKind
from dragoman.domain.offices import Track
from dragoman.errors import QuestionError
from dragoman.knowledge.levels import level_names
from dragoman.record import schema
from dragoman.record.identity import tables
from dragoman.record.queries.answers import Answers, EngagementEntry, JoinedEntry
from dragoman.record.queries.chosen import Behind, Chosen, rarest_first
from dragoman.record.queries.days import first_day, last_day
from dragoman.record.queries.joined import JOINED, in_order, joined_entries
from dragoman.record.queries.levels import is_of_level
from dragoman.record.queries.loading import UNDATED, engagement_entries, newest
from dragoman.record.queries.sides import side_named
from dragoman.record.record import Record

_E = schema.engagements.c


def timeline(
    record: Record,
    between: Sequence[str] = (),
    *,
    from_: str | None = None,
    until: str | None = None,
    kind: str | None = None,
    channel: str | None = None,
    level: str | None = None,
    host: str | None = None,
    background: bool = False,
    limit: int | None = None,
) -> Answers[JoinedEntry]:
    """What happened, each engagement once with all the reports that tell it, oldest first.

    An engagement without a full date of its own stands at the day its report was published; those of no known day
    stand last. A part of a visit in which only one side is named belongs to the sides of the visit.

    Args:
        between: countries or bodies, by code or name: all of them are sides. None means any.
        from_: first day, month or year; an engagement that lasts into it counts.
        until: last day, month or year.
        kind: ``visit``, ``meeting``, ``call``, ``conference`` or ``ceremony``.
        channel: ``party``, ``state``, ``parliament`` and so on.
        level: ``head``, ``minister`` and so on: the highest rank of those who take part.
        host: the country where it was, by code or name.
        background: also what reports only recall, and no report of the record tells as news.
        limit: only so many, the newest.

    Raises:
        QuestionError: a side, day, kind, channel or level that the record does not know.
    """
    asked = (tuple(between), (from_, until), (kind, channel, level), host, background)
    with record.asking() as connection:
        chosen = _chosen(connection, *asked)
        if limit is None:
            every = connection.scalars(chosen.rows(JOINED).distinct()).all()
            return Answers.of(in_order(joined_entries(connection, every)), len(every))
        newest = in_order(joined_entries(connection, _newest(connection, chosen, limit)))
    return Answers.of(newest, record.overview(("engagements", *asked), lambda: _count(record, *asked)))


def _chosen(
    connection: Connection,
    between: Sequence[str],
    days: tuple[str | None, str | None],
    what: tuple[str | None, str | None, str | None],
    host: str | None,
    background: bool,
) -> Chosen:
    chosen = chosen_tellings(connection, between, days, what, host, background)
    if not any(days):
        return chosen
    # the days for which it was planned are not those of an engagement that took place
    held = or_(_E.actuality == Actuality.OCCURRED.value, ~_took_place())
    return replace(chosen, about=(*chosen.about, held))


def _count(record: Record, *asked: Any) -> int:
    with record.asking() as connection:
        return _chosen(connection, *asked).count(connection)


def _newest(connection: Connection, chosen: Chosen, limit: int) -> list[str]:
    """The engagements that begin last, each on the first day of those that its tellings give.

    Tellings are walked from the newest: when all of a day are passed, no engagement of a later day can follow.
    """
    first: dict[str, str] = {}
    behind: Behind | None = None
    portion = limit + 1
    while True:
        rows = chosen.newest(connection, behind, portion)
        fresh = {row.joined: row.day or UNDATED for row in rows if row.joined not in first}
        for row in chosen.telling(connection, sorted(fresh)):
            fresh[row.joined] = min((day for day in (fresh[row.joined], row.day) if day), default=UNDATED)
        first |= fresh
        settled = [id_ for id_ in first if len(rows) < portion or first[id_] > (rows[-1].day or UNDATED)]
        if len(rows) < portion or len(settled) >= limit:
            return sorted(settled, key=lambda id_: (first[id_], id_), reverse=True)[:limit]
        behind, portion = (rows[-1].day or UNDATED, rows[-1].report, rows[-1].id), 2 * portion


def engagement(record: Record, id: str) -> JoinedEntry:
    """The engagement of this canonical id, with every report that tells it.

    Raises:
        QuestionError: no report that stands tells anything under this id.
    """
    with record.asking() as connection:
        found = joined_entries(connection, [id])
        if not found:
            raise QuestionError(f"No report that stands tells anything under the id {id!r} any more.")
        return found[0]


def tellings(
    record: Record,
    between: Sequence[str] = (),
    *,
    from_: str | None = None,
    until: str | None = None,
    kind: str | None = None,
    channel: str | None = None,
    level: str | None = None,
    background: bool = False,
    limit: int | None = None,
) -> Answers[EngagementEntry]:
    """The same as each report tells it, one telling after the other.

    Raises:
        QuestionError: a side, day, kind, channel or level that the record does not know.
    """
    with record.asking() as connection:
        chosen = chosen_tellings(connection, between, (from_, until), (kind, channel, level), None, background)
        return engagements_where(connection, chosen, limit)


def engagements_where(connection: Connection, chosen: Chosen, limit: int | None) -> Answers[EngagementEntry]:
    """The engagements of reports that stand, as each tells them, oldest first; with a limit the newest of them."""
    published = schema.reports.c.published_earliest
    found = chosen.rows(*schema.engagements.c).join(schema.reports, schema.reports.c.id == _E.report)
    order = (_E.day, func.coalesce(published, ""), _E.report, _E.position)
    rows, total = newest(connection, found, order, limit)
    return Answers.of(engagement_entries(connection, rows), total)


def chosen_tellings(
    connection: Connection,
    between: Sequence[str],
    days: tuple[str | None, str | None],
    what: tuple[str | None, str | None, str | None],
    host: str | None,
    background: bool,
) -> Chosen:
    """What chooses tellings by their sides, first and last day, kind, channel and level, where they were, and whether
    they are news.

    Raises:
        QuestionError: a side, day, kind, channel or level that the record does not know.
    """
    sides = rarest_first(connection, [side_named(connection, side) for side in between])
    there = [] if host is None else [_was_in(side_named(connection, host))]
    return Chosen(sides, (*_within(*days), *_of_kind(*what), *there), news=not background)


def _was_in(country: str) -> ColumnElement[bool]:
    """The condition that an engagement was in this country, by code."""
    places = schema.engagement_places.c
    return tuple_(_E.report, _E.id).in_(select(places.report, places.engagement).where(places.country == country))


def _within(from_: str | None, until: str | None) -> list[ColumnElement[bool]]:
    chosen: list[ColumnElement[bool]] = []
    if from_ is not None:
        chosen.append(func.coalesce(_E.date_latest, _E.day) >= first_day(from_))
    if until is not None:
        chosen.append(_E.day <= last_day(until))
    return chosen


def _took_place() -> ColumnElement[bool]:
    """Whether some report tells that the same engagement took place."""
    own = tables.tellings
    other, told = schema.engagements.alias("told"), own.alias("other")
    told_so = (
        select(other.c.id)
        .join_from(told, other, and_(other.c.report == told.c.report, other.c.id == told.c.engagement))
        .where(told.c.joined == own.c.joined, other.c.actuality == Actuality.OCCURRED.value)
        .correlate(own)
    )
    return told_so.exists()


def _of_kind(kind: str | None, channel: str | None, level: str | None) -> list[ColumnElement[bool]]:
    chosen: list[ColumnElement[bool]] = []
    if kind is not None:
        chosen.append(_E.kind == one_of(kind, [known.value for known in EngagementKind], "kind of engagement"))
    if channel is not None:
        track = one_of(channel, [known.value for known in Track], "channel")
        chosen.append(cast(_E.channel, Text).like(f'%"{track}"%'))
    if level is not None:
        chosen.append(is_of_level(one_of(level, level_names(), "level")))
    return chosen


def one_of(typed: str, known: Sequence[str], what: str) -> str:
    """The word if it is one of those known.

    Raises:
        QuestionError: it is not; those known are named.
    """
    if typed.lower() not in known:
        raise QuestionError(f"{typed!r} is no {what}. There are: {', '.join(known)}.")
    return typed.lower()
