"""The offices that reports print of people last, up to a day: what someone is now, as far as the record knows."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, Select, func, or_, select

from dragoman.record import schema
from dragoman.record.identity import tables
from dragoman.record.identity.known import in_portions
from dragoman.record.portions import among
from dragoman.record.queries.as_of import AsOf, as_of
from dragoman.record.queries.ledger_answers import Cited
from dragoman.record.queries.loading import LINE, line_of, quotation
from dragoman.record.record import Record

LATELY = 10
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
    held = _held(connection, people, when, LATELY)
    held |= _held(connection, set(people) - held.keys(), when, None)
    return {one: _last(rows) for one, rows in held.items()}


def offices_now(record: Record, people: Collection[str]) -> dict[str, str]:
    """For each canonical id the offices printed last, in one line, by which people of one name are told apart."""
    with record.asking() as connection:
        found = offices_last(connection, people, as_of(connection, None))
        return {one: last.title for one, last in found.items()}


def _last(rows: Sequence[Row[Any]]) -> LastPrinted:
    by_report: dict[str, list[Row[Any]]] = defaultdict(list)
    for row in rows:
        by_report[row.id].append(row)
    newest = max(by_report.values(), key=lambda some: (len(_in_one(some)), some[0].id))
    return LastPrinted(_in_one(newest), newest[0].published_earliest, Cited(line_of(newest[0]), quotation(newest[0])))


def _held(connection: Connection, people: Collection[str], when: AsOf, lately: int | None) -> dict[str, list[Row[Any]]]:
    """Of each the offices held that are printed on the last day on which any is, of the newest so many reports."""
    seen = _newest(connection, people, when, lately)
    printed = _printed(connection, [(row.report, row.actor) for rows in seen.values() for row in rows], when)
    found: dict[str, list[Row[Any]]] = {}
    for one, rows in seen.items():
        days = {row.day for row in rows if printed[row.report, row.actor]}
        if days:
            last = max(days, key=lambda day: day or "")
            found[one] = [each for row in rows if row.day == last for each in printed[row.report, row.actor]]
    return found


def _newest(
    connection: Connection, people: Collection[str], when: AsOf, lately: int | None
) -> dict[str, list[Row[Any]]]:
    """Where each was last seen, the newest first and those of no known day last, in no more than so many reports."""
    seen, portraits = tables.sightings.c, tables.portraits.c
    newest_first = (seen.day.is_(None), seen.day.desc(), seen.report.desc())
    place = func.row_number().over(partition_by=portraits.cluster, order_by=newest_first).label("place")
    query = (
        select(portraits.cluster, seen.report, seen.actor, seen.day, place)
        .join_from(tables.portraits, tables.sightings, seen.portrait == portraits.id)
        .where(*([or_(seen.day.is_(None), seen.day <= when.day)] if when.asked else []))
    )

    def numbered(some: Sequence[str]) -> Select[Any]:
        every = query.where(among(portraits.cluster, some)).subquery()
        few = [] if lately is None else [every.c.place <= lately]
        return select(every).where(*few).order_by(every.c.cluster, every.c.place)

    found = defaultdict[str, list[Row[Any]]](list)
    for row in in_portions(connection, people, numbered):
        found[row.cluster].append(row)
    return found


def _printed(
    connection: Connection, seen: Sequence[tuple[str, str]], when: AsOf
) -> dict[tuple[str, str], list[Row[Any]]]:
    """The offices that reports print of these actors as held at the time."""
    offices, reports, found = schema.offices.c, schema.reports.c, defaultdict[tuple[str, str], list[Row[Any]]](list)
    columns = (offices.actor, offices.title.label("office_title"), offices.marks, offices.start, offices.end)
    query = (
        select(*columns, offices.quote, reports.published_earliest, *(reports[name] for name in LINE))
        .join_from(schema.offices, schema.reports, reports.id == offices.report)
        .where(when.reports)
        .order_by(offices.report, offices.position)
    )
    for row in in_portions(
        connection, {report for report, _actor in seen}, lambda some: query.where(among(reports.id, some))
    ):
        if not _PAST & set(row.marks):
            found[row.id, row.actor].append(row)
    return found


def _in_one(rows: Collection[Row[Any]]) -> str:
    """The titles in one line; one that another holds within is not said twice."""
    titles = dict.fromkeys(f"acting {row.office_title}" if "acting" in row.marks else row.office_title for row in rows)
    return " and ".join(one for one in titles if not any(one != other and one in other for other in titles))
