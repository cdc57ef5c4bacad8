"""The newest undertakings of some sides, found by the index of their days, whatever the size of the record."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, exists, func, select

from dragoman.record import schema
from dragoman.record.ledger import tables
from dragoman.record.ledger.book import of_reports
from dragoman.record.queries.as_of import AsOf

MOST = 2_000
"""Undertakings looked at for one board, the newest: a side's years, and little enough to answer at once."""

_U, _S = tables.undertakings.c, tables.undertaking_sides.c
Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Side:
    """A side that takes part; with ``makes`` one that undertakes it."""

    code: str
    makes: bool = False


def newest_undertakings(connection: Connection, sides: Sequence[Side], when: AsOf, most: int = MOST) -> list[Row[Any]]:
    """The newest of reports that stand, oldest first; those of no known day stand last, and count on no day.

    They are found by the first of the sides: give that with the fewest undertakings first (`ordered`).
    """
    found, day = _of(sides), _day(sides)
    dated = found.where(day.is_not(None), *([day <= when.day] if when.asked else []))
    rows = _told(connection, dated.order_by(day.desc()).limit(most), when)
    if not when.asked and len(rows) < most:
        rows += _told(connection, found.where(day.is_(None)).limit(most - len(rows)), when)
    return sorted(rows, key=lambda row: (row.day is None, row.day or "", row.report, row.position))


def _told(connection: Connection, found: Select[Any], when: AsOf) -> list[Row[Any]]:
    """What is to be known of each to tell which of them are one: no more, since of most no more is shown."""
    keys, said, at = found.subquery(), schema.commitments.c, schema.engagements.c
    query = (
        select(_U.report, _U.commitment, _U.day, _U.engagement, said.position)
        .add_columns(at.date_edtf.label("at"), at.date_latest.label("at_latest"))
        .select_from(keys)
        .join(tables.undertakings, (_U.report == keys.c.report) & (_U.commitment == keys.c.commitment))
        .join(schema.commitments, (said.report == _U.report) & (said.id == _U.commitment))
        .outerjoin(schema.engagements, (at.report == _U.report) & (at.id == _U.engagement))
        .where(when.counts(_U.report))
    )
    return list(connection.execute(query).all())


def parties(connection: Connection, keys: Collection[Key]) -> dict[Key, Row[Any]]:
    """Of each of these undertakings the sides that make it, and all that take part."""
    query = select(_U.report, _U.commitment, _U.makers, _U.sides)
    return {(row.report, row.commitment): row for row in of_reports(connection, query, _U.report, keys)}


def undated_undertakings(connection: Connection, sides: Sequence[Side]) -> int:
    """How many there are in reports of no known day."""
    found = _of(sides).where(_day(sides).is_(None))
    return connection.scalar(select(func.count()).select_from(found.subquery())) or 0


def ordered(connection: Connection, sides: Sequence[Side]) -> list[Side]:
    """The sides, the one with the fewest undertakings first: by that one they are found."""
    if len(sides) < 2:
        return list(sides)
    many = {side: connection.scalar(select(func.count()).where(_S.side == side.code)) or 0 for side in sides}
    return sorted(sides, key=lambda side: (many[side], side.code))


def _of(sides: Sequence[Side]) -> Select[Any]:
    """The undertakings of all these sides, by the index of the first of them."""
    if not sides:
        return select(_U.report, _U.commitment)
    first, *others = sides
    found = select(_S.report, _S.commitment).where(*_is(_S, first))
    for other in others:
        them = tables.undertaking_sides.alias().c
        found = found.where(
            exists().where(them.report == _S.report, them.commitment == _S.commitment, *_is(them, other))
        )
    return found


def _day(sides: Sequence[Side]) -> ColumnElement[str | None]:
    return _S.day if sides else _U.day


def _is(columns: Any, side: Side) -> list[ColumnElement[bool]]:
    return [columns.side == side.code, *([columns.makes.is_(True)] if side.makes else [])]
