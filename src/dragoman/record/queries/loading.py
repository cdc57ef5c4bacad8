"""Rows of the record made into answers, many reports at a time.

What belongs to a report lies together in every table, so that the names, quotations and participants of a
long answer are fetched by report, some hundred reports with one query, and never one by one.
"""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import Column, Connection, Row, Select, Table, and_, func, literal, or_, select, tuple_
from sqlalchemy.sql import ColumnElement

from dragoman.domain.dates import Basis, PartialDate
from dragoman.domain.engagements import Place
from dragoman.record import schema
from dragoman.record.corrected import Correction, said_of
from dragoman.record.portions import among, portions
from dragoman.record.queries.answers import (
    ActorName,
    EngagementEntry,
    Part,
    Quotation,
    ReportLine,
    StatementEntry,
)

Found = Row[Any]
Key = tuple[str, str]


class Surroundings:
    """What answers from a number of reports have in common: the reports' lines and their actors' names."""

    def __init__(self, connection: Connection, reports: Iterable[str]) -> None:
        self._connection = connection
        self.reports = sorted(set(reports))
        self.lines = lines_of(connection, self.reports)
        self._said = said_of(connection, self.reports)
        who = schema.actors.c
        self._names = {
            (row.report, row.id): ActorName(row.id, row.name, row.country)
            for row in self._of(select(who.report, who.id, who.name, who.country), schema.actors)
        }

    def name(self, report: str, actor: str) -> ActorName:
        """The actor of this report, or its id where the report has no such actor."""
        return self._names.get((report, actor)) or ActorName(actor, actor)

    def by_owner(self, table: Table, owner: str, owners: Collection[str] = ()) -> dict[Key, list[Found]]:
        """The table's rows in order, by report and owner; where ``owners`` is given, those of these owners at least."""
        found: dict[Key, list[Found]] = defaultdict(list)
        # ids of one kind lie together: what lies before and behind is passed over
        within = [table.c[owner] >= min(owners), table.c[owner] <= max(owners)] if owners else []
        for row in self._of(select(table).where(*within), table, "position"):
            found[row.report, getattr(row, owner)].append(row)
        return found

    def corrections(self, report: str, *subjects: str) -> tuple[Correction, ...]:
        """What was said of facts about these things of a report, or of the actors that take part in them."""
        return tuple(one for one in self._said.get(report, ()) if one.subject in subjects)

    def _of(self, query: Select[Any], table: Table, *order: str) -> Iterator[Found]:
        ordered = [table.c[name] for name in ("report", *order) if name in table.c]
        for some in portions(self.reports):
            yield from self._connection.execute(query.where(among(table.c.report, some)).order_by(*ordered)).all()


def distinct(connection: Connection, column: Column[str]) -> list[str]:
    """Every different value of a column that an index begins with, by leaps from one to the next.

    Neither kind of store leaps by itself: to find a few thousand values it would read millions of rows.
    """
    leaps = select(func.min(column).label("value")).cte("leaps", recursive=True)
    following = select(func.min(column)).where(column > leaps.c.value).scalar_subquery()
    leaps = leaps.union_all(select(following).where(leaps.c.value.is_not(None)))
    return list(connection.scalars(select(leaps.c.value).where(leaps.c.value.is_not(None))))


UNDATED = ""
"""Stands for the day of what has no known day, after all others."""


def walked(
    connection: Connection,
    query: Select[Any],
    place: Sequence[ColumnElement[Any]],
    behind: Sequence[str] | None,
    limit: int,
) -> list[Found]:
    """The next so many rows, the newest first and those of no known day last.

    ``place`` is what orders them, the day first; ``behind`` the place of a row, its day ``UNDATED`` where it is not
    known, after which they come. Rows of a day and those of none are asked for apart, each by its index.
    """
    day, *rest = place
    found: list[Found] = []
    if behind is None or behind[0] != UNDATED:
        dated = query.where(day.is_not(None))
        if behind is not None:
            dated = dated.where(tuple_(*place) < tuple_(*behind))
        found += connection.execute(dated.order_by(*(one.desc() for one in place)).limit(limit)).all()
    if len(found) < limit:
        undated = query.where(day.is_(None))
        if behind is not None and behind[0] == UNDATED:
            undated = undated.where(tuple_(*rest) < tuple_(*behind[1:]))
        found += connection.execute(undated.order_by(*(one.desc() for one in rest)).limit(limit - len(found))).all()
    return found


def newest(
    connection: Connection,
    found: Select[*tuple[Any, ...]],
    order: Sequence[ColumnElement[Any]],
    limit: int | None,
    counted: Select[*tuple[Any, ...]] | None = None,
    behind: Sequence[Any] | None = None,
) -> tuple[list[Found], int]:
    """The rows, oldest first by this order, of which the first column is the day; and how many there are in all.

    Those of no known day, or of an empty one, stand last; where there is a limit they are the first to be left out.
    A day that is never null lets an index give the newest by itself; ``counted`` finds as many rows with less work.
    ``behind`` is a row's place in the order, the day empty where it is not known: only what is older is given.
    """
    day = order[0]
    found = found.add_columns(day.label("by_day"))
    if limit is None:
        rows = list(connection.execute(found.order_by(*order)).all())
        rows.sort(key=lambda row: not row.by_day)
        return rows, len(rows)
    unknown = [day.is_(None)] if getattr(day, "nullable", True) else []
    backwards = (*unknown, *(column.desc() for column in order))
    older = found if behind is None else found.where(is_behind(order, behind))
    rows = list(connection.execute(older.order_by(*backwards).limit(limit)).all())
    rows.reverse()
    rows.sort(key=lambda row: not row.by_day)
    total = len(rows)
    if total == limit or behind is not None:
        total = connection.scalar((found if counted is None else counted).with_only_columns(func.count())) or 0
    return rows, total


def is_behind(order: Sequence[ColumnElement[Any]], place: Sequence[Any]) -> ColumnElement[bool]:
    """The condition that a row comes after this place, the newest first and those of no known day last."""
    day, *rest = order
    below = tuple_(*rest) < tuple_(*(literal(value) for value in place[1:]))
    if not place[0]:
        return and_(or_(day.is_(None), day == ""), below)
    return or_(day.is_(None), day < place[0], and_(day == place[0], below))


LINE = ("id", "source", "title", "published_edtf", "published_basis", "url")


def lines_of(connection: Connection, reports: Iterable[str]) -> dict[str, ReportLine]:
    """The lines of these reports, by id."""
    columns = [schema.reports.c[name] for name in LINE]
    return {
        row.id: line_of(row)
        for some in portions(sorted(set(reports)))
        for row in connection.execute(select(*columns).where(among(schema.reports.c.id, some))).all()
    }


def line_of(row: Found) -> ReportLine:
    """The line of a row of ``reports``."""
    return ReportLine(row.id, row.source, row.title, row.published_edtf, row.published_basis, row.url)


def quotation(row: Found) -> Quotation:
    """The quotation of a row that has one."""
    return Quotation(row.start, row.end, row.quote)


def sentence(connection: Connection, report: str, start: int, end: int) -> Quotation:
    """The sentence of a report around ``[start, end)``, or as much of its paragraph as is read at one glance."""
    text = connection.scalar(select(schema.reports.c.text).where(schema.reports.c.id == report)) or ""
    before = [match.end() for match in _STOP.finditer(text, max(0, start - GLANCE), start)]
    behind = _STOP.search(text, end, min(len(text), end + GLANCE))
    first = before[-1] if before else max(0, start - GLANCE)
    last = behind.start() + 1 if behind else min(len(text), end + GLANCE)
    while first < start and text[first].isspace():
        first += 1
    while last > end and text[last - 1].isspace():
        last -= 1
    return Quotation(first, last, text[first:last])


GLANCE = 400
"""Characters on either side of some words that are shown at most."""
_STOP = re.compile(r"(?<=[a-z”\"’)])[.!?](?=\s+[A-Z“\"])|\n|(?<=\w)[.!?](?=\s*$)")


def engagement_entries(connection: Connection, rows: Sequence[Found]) -> tuple[EngagementEntry, ...]:
    """The engagements of these rows of ``engagements``, in their order."""
    around = Surroundings(connection, (row.report for row in rows))
    parts = around.by_owner(schema.participants, "engagement")
    places = around.by_owner(schema.engagement_places, "engagement")
    citations = around.by_owner(schema.citations, "owner", [row.id for row in rows])
    return tuple(
        EngagementEntry(
            report=around.lines[row.report],
            id=row.id,
            kind=row.kind,
            visit_type=row.visit_type,
            label=row.label,
            actuality=row.actuality,
            background=row.background,
            format=row.format,
            channel=tuple(row.channel),
            date=_date(row),
            day=row.day,
            places=tuple(Place(one.name, one.country, one.basis) for one in places[row.report, row.id]),
            part_of=row.part_of,
            own_mission=row.own_mission,
            participants=tuple(_part(around, one) for one in parts[row.report, row.id]),
            citations=tuple(map(quotation, citations[row.report, row.id])),
            corrections=around.corrections(row.report, row.id, *(one.actor for one in parts[row.report, row.id])),
        )
        for row in rows
    )


def _date(row: Found) -> PartialDate:
    return PartialDate(row.date_edtf, row.date_earliest, row.date_latest, row.date_printed, Basis(row.date_basis))


def _part(around: Surroundings, row: Found) -> Part:
    return Part(around.name(row.report, row.actor), row.role, row.side, row.capacity, quotation(row))


def statement_entries(connection: Connection, rows: Sequence[Found]) -> tuple[StatementEntry, ...]:
    """The statements of these rows of ``statements``, in their order."""
    around = Surroundings(connection, (row.report for row in rows))
    speakers = around.by_owner(schema.statement_speakers, "statement")
    addressees = around.by_owner(schema.statement_addressees, "statement")
    citations = around.by_owner(schema.citations, "owner", [row.id for row in rows])
    return tuple(
        StatementEntry(
            report=around.lines[row.report],
            id=row.id,
            engagement=row.engagement,
            speakers=tuple(around.name(row.report, one.actor) for one in speakers[row.report, row.id]),
            on_behalf_of=tuple(row.on_behalf_of),
            addressees=tuple(around.name(row.report, one.addressee) for one in addressees[row.report, row.id]),
            act=row.act,
            strength=row.strength,
            joint=row.joint,
            carried=row.carried,
            voice=row.voice,
            content=row.content,
            topics=tuple(row.topics),
            formulas=tuple(row.formulas),
            citations=tuple(map(quotation, citations[row.report, row.id])),
            corrections=around.corrections(row.report, row.id),
        )
        for row in rows
    )
