"""Uses of set phrases as they are counted, and those that are shown with their words and speakers."""

import json
from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, Row, Text, cast, func, select

from dragoman.record import schema
from dragoman.record.identity import tables as identity
from dragoman.record.ledger import tables
from dragoman.record.ledger.book import of_reports
from dragoman.record.queries.as_of import AsOf
from dragoman.record.queries.ledger_answers import PhraseUseEntry
from dragoman.record.queries.loading import Surroundings, quotation

_P = tables.phrase_uses.c


class Use(NamedTuple):
    """A use, as it is counted: ``at`` is what tells its occasion from others, ``within`` its place in the report."""

    key: str
    report: str
    within: Any
    day: str | None
    at: str
    listed: bool
    text: str
    said_by: tuple[str, ...]
    sides: tuple[str, ...]


def uses_of(connection: Connection, chosen: Sequence[ColumnElement[bool]], when: AsOf) -> list[Use]:
    """Every use, oldest first; those of one day in the order of the engagements where they were said."""
    at, told = schema.engagements.c, identity.tellings.c
    columns = (_P.key, _P.report, _P.position, _P.day, _P.listed, _P.quote)
    occasion = func.coalesce(told.joined, _P.engagement, _P.report)
    query = (
        select(*columns, cast(_P.said_by, Text).label("said_by"), cast(_P.sides, Text).label("sides"))
        .add_columns(occasion.label("occasion"), at.day.label("at"))
        .outerjoin(schema.engagements, (at.report == _P.report) & (at.id == _P.engagement))
        .outerjoin(identity.tellings, (told.report == _P.report) & (told.engagement == _P.engagement))
        .where(when.counts(_P.report), *chosen)
    )
    rows = sorted(connection.execute(query).all(), key=_in_order)
    return [
        Use(
            row.key,
            row.report,
            row.position,
            row.day,
            row.occasion,
            row.listed,
            row.quote,
            _listed(row.said_by),
            _listed(row.sides),
        )
        for row in rows
    ]


@lru_cache(maxsize=4_096)
def _listed(text: str) -> tuple[str, ...]:
    """The words of a list; the same few stand in many rows."""
    return tuple(json.loads(text))


def _in_order(row: Row[Any]) -> tuple[bool, str, str, str, int]:
    day = row.day or ""
    return row.day is None, day, row.at or day, row.report, row.position


def shown(connection: Connection, uses: Collection[Use]) -> Mapping[Use, PhraseUseEntry]:
    """These uses with their words, who said them, and the line of the report."""
    around = Surroundings(connection, {use.report for use in uses})
    keys = {(use.report, use.within): use for use in uses}
    rows = of_reports(connection, select(tables.phrase_uses), _P.report, keys)
    return {keys[key]: use_of(around, row) for row in rows if (key := (row.report, row.position)) in keys}


def use_of(around: Surroundings, row: Row[Any]) -> PhraseUseEntry:
    """The use of a row of ``phrase_uses``."""
    return PhraseUseEntry(
        row.day,
        row.quote,
        row.listed,
        tuple(row.put_in),
        tuple(row.left_out),
        tuple(around.name(row.report, actor) for actor in row.speakers),
        tuple(row.said_by),
        tuple(row.sides),
        row.engagement,
        around.lines[row.report],
        quotation(row),
    )
