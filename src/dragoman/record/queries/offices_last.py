"""The offices that reports print of people last, up to a day: what someone is now, as far as the record knows."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, Select, or_, select

from dragoman.record import schema
from dragoman.record.identity import tables
from dragoman.record.queries.as_of import AsOf, as_of
from dragoman.record.queries.ledger_answers import Cited
from dragoman.record.queries.loading import LINE, line_of, quotation
from dragoman.record.record import Record

LOOKED_AT = 30
"""Printed offices of someone that are looked at, the newest: those of some ten reports."""

LATELY = 100
"""Reports of someone in which the offices are looked for first; only where these print none, in all."""

_PAST = frozenset(("former", "ex", "late", "outgoing"))
"""Marks of an office that someone holds no more."""


@dataclass(frozen=True, slots=True)
class LastPrinted:
    """The offices that the newest report of someone prints, in one line, its day, and the words of the first."""

    title: str
    day: str | None
    cited: Cited


def offices_last(connection: Connection, people: Collection[str], when: AsOf) -> dict[str, LastPrinted]:
    """For each canonical id the offices printed last; nobody of whom no office is printed."""
    found = ((one, _of(connection, one, when)) for one in sorted(people))
    return {one: last for one, last in found if last is not None}


def offices_now(record: Record, people: Collection[str]) -> dict[str, str]:
    """For each canonical id the offices printed last, in one line, by which people of one name are told apart."""
    with record.asking() as connection:
        found = offices_last(connection, people, as_of(connection, None))
        return {one: last.title for one, last in found.items()}


def _of(connection: Connection, someone: str, when: AsOf) -> LastPrinted | None:
    rows = _held(connection, someone, when, LATELY) or _held(connection, someone, when)
    if not rows:
        return None
    by_report = {row.id: [each for each in rows if each.id == row.id] for row in rows if row.seen == rows[0].seen}
    newest = max(by_report.values(), key=lambda some: (len(_in_one(some)), some[0].id))
    return LastPrinted(_in_one(newest), newest[0].published_earliest, Cited(line_of(newest[0]), quotation(newest[0])))


def _held(connection: Connection, someone: str, when: AsOf, lately: int | None = None) -> list[Row[Any]]:
    return [row for row in connection.execute(_printed(someone, when, lately)) if not _PAST & set(row.marks)]


def _printed(someone: str, when: AsOf, lately: int | None) -> Select[Any]:
    """The offices of someone, the newest first, as the newest so many reports print them."""
    offices, reports, newest = schema.offices.c, schema.reports.c, _newest(someone, when, lately).subquery()
    columns = (offices.title.label("office_title"), offices.marks, offices.start, offices.end, offices.quote)
    return (
        select(*columns, newest.c.day.label("seen"), reports.published_earliest, *(reports[name] for name in LINE))
        .select_from(newest)
        .join(schema.offices, (newest.c.report == offices.report) & (newest.c.actor == offices.actor))
        .join(schema.reports, reports.id == offices.report)
        .where(when.reports)
        .order_by(newest.c.day.is_(None), newest.c.day.desc(), offices.report, offices.position)
        .limit(LOOKED_AT)
    )


def _newest(someone: str, when: AsOf, lately: int | None) -> Select[Any]:
    """Where someone was last seen: told by an index alone, so that many reports of someone take no longer."""
    seen, portraits = tables.sightings.c, tables.portraits.c
    by_then = [or_(seen.day.is_(None), seen.day <= when.day)] if when.asked else []
    return (
        select(seen.report, seen.actor, seen.day)
        .join_from(tables.portraits, tables.sightings, portraits.id == seen.portrait)
        .where(portraits.cluster == someone, *by_then)
        .order_by(seen.day.is_(None), seen.day.desc(), seen.report)
        .limit(lately)
    )


def _in_one(rows: Collection[Row[Any]]) -> str:
    """The titles in one line; one that another holds within is not said twice."""
    titles = dict.fromkeys(f"acting {row.office_title}" if "acting" in row.marks else row.office_title for row in rows)
    return " and ".join(one for one in titles if not any(one != other and one in other for other in titles))
