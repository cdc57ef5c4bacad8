"""The question of the timeline: what happened between whom, when."""

from collections.abc import Sequence

from sqlalchemy import Connection, Text, and_, cast, func, select, tuple_
from sqlalchemy.sql import ColumnElement

from dragoman.domain.engagements import EngagementKind
from dragoman.domain.offices import Track
from dragoman.errors import QuestionError
from dragoman.record import schema
from dragoman.record.queries.answers import Answers, EngagementEntry
from dragoman.record.queries.days import first_day, last_day
from dragoman.record.queries.loading import engagement_entries, newest
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
    background: bool = False,
    limit: int | None = None,
) -> Answers[EngagementEntry]:
    """What the reports tell of engagements, oldest first; those of no known day stand last.

    An engagement without a full date of its own stands at the day its report was published. A part of a visit
    in which only one side is named belongs to the sides of the visit.

    Args:
        between: countries or bodies, by code or name: all of them are sides. None means any.
        from_: first day, month or year; an engagement that lasts into it counts.
        until: last day, month or year.
        kind: ``visit``, ``meeting``, ``call``, ``conference`` or ``ceremony``.
        channel: ``party``, ``state``, ``parliament`` and so on.
        background: also what reports only recall.
        limit: only so many, the newest.

    Raises:
        QuestionError: a side, day, kind or channel that the record does not know.
    """
    chosen = [
        *_of_kind(kind, channel),
        *_within(from_, until),
        *([] if background else [_E.background.is_(False)]),
    ]
    with record.asking() as connection:
        chosen += [_is_side(side_named(connection, side)) for side in between]
        return engagements_where(connection, and_(True, *chosen), limit)


def engagements_where(
    connection: Connection, condition: ColumnElement[bool], limit: int | None
) -> Answers[EngagementEntry]:
    """The engagements of reports that stand, oldest first; with a limit the newest of them."""
    found = select(schema.engagements).join(schema.reports).where(schema.standing, condition)
    order = (_E.day, func.coalesce(schema.reports.c.published_earliest, ""), _E.report, _E.position)
    rows, total = newest(connection, found, order, limit)
    return Answers.of(engagement_entries(connection, rows), total)


def _is_side(side: str) -> ColumnElement[bool]:
    sides = schema.engagement_sides.c
    theirs = select(sides.report, sides.engagement).where(sides.side == side)
    return tuple_(_E.report, _E.id).in_(theirs)


def _within(from_: str | None, until: str | None) -> list[ColumnElement[bool]]:
    chosen: list[ColumnElement[bool]] = []
    if from_ is not None:
        chosen.append(func.coalesce(_E.date_latest, _E.day) >= first_day(from_))
    if until is not None:
        chosen.append(_E.day <= last_day(until))
    return chosen


def _of_kind(kind: str | None, channel: str | None) -> list[ColumnElement[bool]]:
    chosen: list[ColumnElement[bool]] = []
    if kind is not None:
        chosen.append(_E.kind == one_of(kind, [known.value for known in EngagementKind], "kind of engagement"))
    if channel is not None:
        track = one_of(channel, [known.value for known in Track], "channel")
        chosen.append(cast(_E.channel, Text).like(f'%"{track}"%'))
    return chosen


def one_of(typed: str, known: Sequence[str], what: str) -> str:
    """The word if it is one of those known.

    Raises:
        QuestionError: it is not; those known are named.
    """
    if typed.lower() not in known:
        raise QuestionError(f"{typed!r} is no {what}. There are: {', '.join(known)}.")
    return typed.lower()
