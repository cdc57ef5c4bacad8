"""The question of what someone said: a person by name, or everyone who speaks for a side."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, and_, exists, func, or_, select, true, tuple_
from sqlalchemy.sql import ColumnElement

from dragoman.domain.statements import Act
from dragoman.record import schema
from dragoman.record.queries.answers import Answers, StatementEntry
from dragoman.record.queries.days import first_day, last_day
from dragoman.record.queries.engagements import one_of
from dragoman.record.queries.loading import newest, statement_entries
from dragoman.record.queries.sides import side_of
from dragoman.record.queries.someone import the_one
from dragoman.record.record import Record

_S = schema.statements.c
_SPEAKERS = schema.statement_speakers.c
_SIDES = schema.statement_sides.c
_ADDRESSEES = schema.statement_addressees.c
_STATEMENT = tuple_(_S.report, _S.id)


Place = tuple[str, str, int]
"""Where a statement stands: its day (empty where it is not known), its report, and its place there."""


class Said(Answers[StatementEntry]):
    """Statements, and the place of each."""

    places: tuple[Place, ...]


def said(
    record: Record,
    who: str,
    *,
    act: str | None = None,
    to: str | None = None,
    from_: str | None = None,
    until: str | None = None,
    limit: int | None = None,
    behind: Place | None = None,
) -> Said:
    """What someone is reported to have said, in the order of publication.

    Args:
        who: a name, in any spelling that ``who`` takes, or an id; or a country or body: then all who speak for it.
        act: only this act, such as ``propose``.
        to: only what was said to this person or side. Where a report does not say to whom, everyone who takes
            part in the engagement is taken as spoken to.
        from_: first day, month or year of the engagement, or of the report where it has none.
        until: last day, month or year.
        limit: only so many, the newest.
        behind: only what comes after this place, the newest first; with a limit.

    Raises:
        QuestionError: nobody of that name, or several; no such act or day.
    """
    act = one_of(act, [known.value for known in Act], "act") if act else None
    with record.asking() as connection:
        side = side_of(connection, who)
        chosen = _by_person(connection, who, act, from_, until) if side is None else _by_side(side, act, from_, until)
        heard = true() if to is None else _said_to(connection, to)
        is_theirs = and_(schema.stands(_S.report), _linked(side), *chosen, heard)
        day = schema.reports.c.published_earliest if side is None else _SIDES.day
        found = select(schema.statements).where(is_theirs)
        counted = None if side is None or to is not None else select(_SIDES.side).where(*chosen)
        rows, total = newest(connection, found, (day, _S.report, _S.position), limit, counted, behind)
        answered = Said.of(statement_entries(connection, rows), total)
        answered.places = tuple((row.by_day or "", row.report, row.position) for row in rows)
        return answered


def _linked(side: str | None) -> ColumnElement[bool]:
    """How the statement and the row that tells its day belong together."""
    if side is None:
        return schema.reports.c.id == _S.report
    return and_(_SIDES.report == _S.report, _SIDES.statement == _S.id)


def _by_side(side: str, act: str | None, from_: str | None, until: str | None) -> list[ColumnElement[bool]]:
    """Conditions that an index has an answer to by itself."""
    chosen: list[ColumnElement[bool]] = [_SIDES.side == side, schema.stands(_SIDES.report)]
    if act is not None:
        chosen.append(_SIDES.act == act)
    return [*chosen, *_within(func.nullif(_SIDES.happened, ""), from_, until)]


def _by_person(
    connection: Connection, who: str, act: str | None, from_: str | None, until: str | None
) -> list[ColumnElement[bool]]:
    engagements, reports = schema.engagements.c, schema.reports.c
    happened = select(engagements.day).where(engagements.report == _S.report, engagements.id == _S.engagement)
    day = func.coalesce(happened.scalar_subquery(), reports.published_earliest)
    chosen = [_spoken_by(connection, who), *_within(day, from_, until)]
    return chosen if act is None else [*chosen, _S.act == act]


def _within(day: ColumnElement[Any], from_: str | None, until: str | None) -> Iterator[ColumnElement[bool]]:
    if from_ is not None:
        yield day >= first_day(from_)
    if until is not None:
        yield day <= last_day(until)


def _spoken_by(connection: Connection, who: str) -> ColumnElement[bool]:
    side = side_of(connection, who)
    if side is not None:
        sides = schema.statement_sides.alias().c
        return exists().where(sides.report == _S.report, sides.statement == _S.id, sides.side == side)
    is_one = _is_actor(connection, who, _SPEAKERS.report, _SPEAKERS.actor)
    return _STATEMENT.in_(select(_SPEAKERS.report, _SPEAKERS.statement).where(is_one))


def _said_to(connection: Connection, to: str) -> ColumnElement[bool]:
    side = side_of(connection, to)
    is_one = _is_actor(connection, to, _ADDRESSEES.report, _ADDRESSEES.addressee)
    named: ColumnElement[bool] = true()
    if side is not None:
        is_one = or_(is_one, _ADDRESSEES.addressee == side)
        named = _names_side(side)
    theirs = and_(_ADDRESSEES.report == _S.report, _ADDRESSEES.statement == _S.id)
    addressed, to_nobody = exists().where(theirs, is_one), ~exists().where(theirs)
    parts = schema.participants.c
    is_present = _is_actor(connection, to, parts.report, parts.actor)
    present = exists().where(parts.report == _S.report, parts.engagement == _S.engagement, is_present)
    speaks = _spoken_by(connection, to)  # nobody is taken as speaking to himself
    return and_(named, or_(addressed, and_(to_nobody, present, ~speaks)))


def _names_side(side: str) -> ColumnElement[bool]:
    """That the report names the side at all: looked at first, since most do not."""
    actors = schema.actors.c
    by_actor = select(actors.report).where(actors.country == side)
    return _S.report.in_(by_actor.union(select(_ADDRESSEES.report).where(_ADDRESSEES.addressee == side)))


def _is_actor(
    connection: Connection, who: str, report: ColumnElement[str], actor: ColumnElement[str]
) -> ColumnElement[bool]:
    """The condition that the two columns are an actor of that side, or else the one of that name or id."""
    side = side_of(connection, who)
    if side is None:
        return tuple_(report, actor).in_(the_one(connection, who).actors)
    table = schema.actors.c
    return exists().where(table.report == report, table.id == actor, table.country == side)
