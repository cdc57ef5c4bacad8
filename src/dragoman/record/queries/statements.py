"""The question of what someone said: a person by name, or everyone who speaks for a side."""

from sqlalchemy import Connection, and_, exists, or_, select, tuple_
from sqlalchemy.sql import ColumnElement

from dragoman.domain.statements import Act
from dragoman.record import schema
from dragoman.record.queries.answers import Answers, StatementEntry
from dragoman.record.queries.days import first_day, last_day
from dragoman.record.queries.engagements import one_of
from dragoman.record.queries.loading import newest, statement_entries
from dragoman.record.queries.sides import side_of
from dragoman.record.queries.someone import actors, the_one
from dragoman.record.record import Record

_S = schema.statements.c
_SPEAKERS = schema.statement_speakers.c
_ADDRESSEES = schema.statement_addressees.c
_STATEMENT = tuple_(_S.report, _S.id)


def said(
    record: Record,
    who: str,
    *,
    act: str | None = None,
    to: str | None = None,
    from_: str | None = None,
    until: str | None = None,
    limit: int | None = None,
) -> Answers[StatementEntry]:
    """What someone is reported to have said, in the order of publication.

    Args:
        who: a name, in any spelling that ``who`` takes, or an id; or a country or body: then all who speak for it.
        act: only this act, such as ``propose``.
        to: only what was said to this person or side. Where a report does not say to whom, everyone who takes
            part in the engagement is taken as spoken to.
        from_: first day, month or year of the engagement, or of the report where it has none.
        until: last day, month or year.
        limit: only so many, the newest.

    Raises:
        QuestionError: nobody of that name, or several; no such act or day.
    """
    chosen = [_S.act == one_of(act, [known.value for known in Act], "act")] if act else []
    chosen += _within(from_, until)
    with record.asking() as connection:
        chosen.append(_spoken_by(connection, who))
        if to is not None:
            chosen.append(_said_to(connection, to))
        found = select(schema.statements).join(schema.reports).where(schema.standing, *chosen)
        order = (schema.reports.c.published_earliest, _S.report, _S.position)
        rows, total = newest(connection, found, order, limit)
        return Answers.of(statement_entries(connection, rows), total)


def _spoken_by(connection: Connection, who: str) -> ColumnElement[bool]:
    is_one = _is_actor(connection, who, _SPEAKERS.report, _SPEAKERS.actor)
    return _STATEMENT.in_(select(_SPEAKERS.report, _SPEAKERS.statement).where(is_one))


def _said_to(connection: Connection, to: str) -> ColumnElement[bool]:
    side = side_of(connection, to)
    is_one = _is_actor(connection, to, _ADDRESSEES.report, _ADDRESSEES.addressee)
    if side is not None:
        is_one = or_(is_one, _ADDRESSEES.addressee == side)
    addressed = _STATEMENT.in_(select(_ADDRESSEES.report, _ADDRESSEES.statement).where(is_one))
    to_nobody = ~exists().where(_ADDRESSEES.report == _S.report, _ADDRESSEES.statement == _S.id)
    parts = schema.participants.c
    is_present = _is_actor(connection, to, parts.report, parts.actor)
    present = select(parts.report, parts.engagement).where(is_present)
    speaks = _spoken_by(connection, to)  # nobody is taken as speaking to himself
    return or_(addressed, and_(to_nobody, tuple_(_S.report, _S.engagement).in_(present), ~speaks))


def _is_actor(
    connection: Connection, who: str, report: ColumnElement[str], actor: ColumnElement[str]
) -> ColumnElement[bool]:
    """The condition that the two columns are an actor of that side, or else the one of that name or id."""
    side = side_of(connection, who)
    if side is None:
        return tuple_(report, actor).in_(actors().where(the_one(connection, who).condition))
    table = schema.actors.c
    return tuple_(report, actor).in_(select(table.report, table.id).where(table.country == side))


def _within(from_: str | None, until: str | None) -> list[ColumnElement[bool]]:
    if from_ is None and until is None:
        return []
    engagements, reports = schema.engagements.c, schema.reports.c
    day = (
        select(engagements.day)
        .where(engagements.report == _S.report, engagements.id == _S.engagement)
        .scalar_subquery()
    )
    first = [] if from_ is None else [(day >= first_day(from_), reports.published_earliest >= first_day(from_))]
    last = [] if until is None else [(day <= last_day(until), reports.published_earliest <= last_day(until))]
    return [or_(by_event, and_(day.is_(None), by_report)) for by_event, by_report in (*first, *last)]
