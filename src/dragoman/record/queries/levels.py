"""Engagements of a rank: the condition that the highest office printed of those who take part is of it."""

from sqlalchemy import and_, exists, func, not_, or_
from sqlalchemy.sql import ColumnElement

from dragoman.knowledge.levels import Level, levels
from dragoman.record import schema

_E, _P = schema.engagements.c, schema.participants.c


def is_of_level(name: str) -> ColumnElement[bool]:
    """The condition that an engagement, as a report tells it, is of this rank and of no higher one."""
    higher: list[ColumnElement[bool]] = []
    for level in levels():
        if level.name == name:
            return and_(_someone(_fits(level)), *([not_(_someone(or_(*higher)))] if higher else []))
        higher.append(_fits(level))
    return and_(_someone(func.coalesce(_P.capacity, "") != ""), not_(_someone(or_(*higher))))


def _someone(fits: ColumnElement[bool]) -> ColumnElement[bool]:
    return exists().where(_P.report == _E.report, _P.engagement == _E.id, fits)


def _fits(level: Level) -> ColumnElement[bool]:
    title = func.lower(_P.capacity)
    return and_(title.regexp_match(level.has), not_(title.regexp_match(level.lacks)))
