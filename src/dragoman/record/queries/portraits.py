"""Portraits as people see them: the evidence by which two are told to be one, or not."""

from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from dragoman.record import schema
from dragoman.record.identity import tables
from dragoman.record.identity.known import in_portions
from dragoman.record.portions import among
from dragoman.record.queries.answers import Printed, Quotation, ReportLine
from dragoman.record.queries.loading import LINE, line_of, quotation
from dragoman.record.queries.names import fullness

SAMPLES = 3
"""Reports of a portrait that are quoted."""
BEFORE, AFTER = 50, 70
"""Characters around a mention that are shown."""
LOOKED_AT = 60
"""Sightings of a portrait that are looked at for what to show of it."""


@dataclass(frozen=True, slots=True)
class Named:
    """Where a report names someone."""

    report: ReportLine
    name: str
    citation: Quotation | None


@dataclass(frozen=True, slots=True)
class PortraitEntry:
    """A portrait, with under which canonical id it stands, its offices as printed, and reports that show it."""

    id: str
    canonical: str
    name: str
    kind: str
    country: str | None
    first: str | None
    last: str | None
    reports: int
    offices: tuple[Printed, ...]
    named: tuple[Named, ...]


def portrait_entries(connection: Connection, ids: Collection[str]) -> dict[str, PortraitEntry]:
    """The portraits of these ids."""
    table = tables.portraits
    rows = in_portions(connection, ids, lambda some: select(table).where(among(table.c.id, some)))
    return {row.id: _entry(connection, row) for row in list(rows)}


def _entry(connection: Connection, row: Any) -> PortraitEntry:
    seen = _sightings(connection, row.id)
    names = Counter(one.name for one in seen)
    most = max(names.values(), default=0)
    return PortraitEntry(
        id=row.id,
        canonical=row.cluster or row.id,
        name=max((name for name in names if names[name] * 2 >= most), key=fullness, default=""),
        kind=row.kind,
        country=row.country or None,
        first=row.first,
        last=row.last,
        reports=row.reports,
        offices=_printed(connection, seen) if row.offices or row.past else (),
        named=tuple(_named(connection, one) for one in seen[:SAMPLES]),
    )


def _sightings(connection: Connection, portrait: str) -> Sequence[Any]:
    seen, reports = tables.sightings.c, schema.reports.c
    columns = seen.actor, seen.name, *(reports[name] for name in LINE)
    query = (
        select(*columns)
        .join_from(tables.sightings, schema.reports, reports.id == seen.report)
        .where(seen.portrait == portrait)
        .order_by(seen.day.is_(None), seen.day, seen.report, seen.actor)
    )
    return connection.execute(query.limit(LOOKED_AT)).all()


def _printed(connection: Connection, seen: Sequence[Any]) -> tuple[Printed, ...]:
    """Each office that reports print, once."""
    table, found = schema.offices.c, defaultdict[str, list[Printed]](list)
    for one in seen[: 2 * SAMPLES]:
        query = select(schema.offices).where(table.report == one.id, table.actor == one.actor).order_by(table.position)
        for row in connection.execute(query):
            title = " ".join((*row.marks, row.title))
            found[title].append(Printed(title, line_of(one), quotation(row)))
    return tuple(some[0] for some in found.values())


def _named(connection: Connection, one: Any) -> Named:
    """Where the report first names someone, with the words around."""
    cited, reports = schema.citations.c, schema.reports.c
    query = (
        select(cited.start, cited.end, reports.text)
        .join_from(schema.citations, schema.reports, reports.id == cited.report)
        .where(cited.report == one.id, cited.owner == one.actor)
        .order_by(cited.position)
    )
    row = connection.execute(query.limit(1)).first()
    return Named(line_of(one), one.name, around(row.text, row.start, row.end) if row is not None else None)


def around(text: str, start: int, end: int) -> Quotation:
    """The words around a mention, within its line."""
    first = max(text.rfind("\n", 0, start) + 1, start - BEFORE)
    last = min([place for place in (text.find("\n", end), end + AFTER, len(text)) if place >= end])
    if first and text[first - 1].isalnum():  # begin and end with whole words
        first = min(start, text.find(" ", first) + 1)
    if last < len(text) and text[last].isalnum():
        last = max(end, text.rfind(" ", end, last))
    cut = text[first:last]
    first += len(cut) - len(cut.lstrip())
    return Quotation(first, first + len(cut.strip()), cut.strip())
