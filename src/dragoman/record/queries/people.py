"""The question of who someone is: their names, offices, engagements and statements over all reports.

As a first approximation the actors of one folded full name and one country are one person; namesakes of one
country are not told apart, and a report that gives only a short name stands for itself.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Column, Connection, func, select

from dragoman.domain.actors import ActorKind
from dragoman.knowledge.folding import search_key
from dragoman.record import schema
from dragoman.record.queries.answers import (
    Answers,
    EngagementEntry,
    OfficeEntry,
    PersonEntry,
    ReportLine,
    TieEntry,
)
from dragoman.record.queries.loading import (
    LINE,
    Found,
    Key,
    Surroundings,
    engagement_entries,
    line_of,
    portions,
    quotation,
)
from dragoman.record.queries.names import fullness, is_named, nobody
from dragoman.record.record import Record

_ACTORS = schema.actors.c


def who(record: Record, name: str, *, limit: int | None = None) -> Answers[PersonEntry]:
    """Everyone of that name, those whom most reports name first.

    Args:
        name: any part of a name, its words in any order, accents and case optional.
        limit: only so many people, and of each the newest so many engagements.

    Raises:
        QuestionError: nobody of that name; near matches are named.
    """
    with record.asking() as connection:
        groups = _groups(connection, name)
        if not groups:
            raise nobody(connection, name)
        people = [_person(connection, group, _actors(connection, group, name), limit) for group in groups[:limit]]
    return Answers.of(people, len(groups))


def _groups(connection: Connection, name: str) -> list[Found]:
    """Those of the name who are taken as one, each by what they have in common."""
    reports = func.count(_ACTORS.report.distinct())
    same = (_ACTORS.name_key, _ACTORS.country, _ACTORS.kind)
    query = (
        select(*same)
        .join(schema.reports)
        .where(schema.standing, _ACTORS.kind != ActorKind.COUNTRY.value, is_named(_ACTORS.report, _ACTORS.id, name))
        .group_by(*same)
        .order_by(_ACTORS.kind != ActorKind.PERSON.value, reports.desc(), _ACTORS.name_key, _ACTORS.country)
    )
    return list(connection.execute(query))


def _actors(connection: Connection, group: Found, name: str) -> Sequence[Found]:
    """The actors of one group, with their reports, oldest first."""
    reports = schema.reports.c
    query = (
        select(_ACTORS.id.label("actor"), _ACTORS.name, *(reports[key] for key in LINE))
        .join(schema.reports)
        .where(
            schema.standing,
            _ACTORS.name_key == group.name_key,
            _ACTORS.country.is_not_distinct_from(group.country),
            _ACTORS.kind == group.kind,
            is_named(_ACTORS.report, _ACTORS.id, name),
        )
        .order_by(reports.published_earliest.is_(None), reports.published_earliest, _ACTORS.report)
    )
    return connection.execute(query).all()


def _person(connection: Connection, group: Found, actors: Sequence[Found], limit: int | None) -> PersonEntry:
    keys = [(row.id, row.actor) for row in actors]
    lines = {row.id: line_of(row) for row in actors}
    return PersonEntry(
        id=actors[0].actor,
        kind=group.kind,
        name=max((row.name for row in actors), key=fullness),
        names=_names(connection, keys),
        country=group.country,
        reports=tuple(lines.values()),
        offices=tuple(_offices(connection, lines, keys)),
        engagements=_engagements(connection, lines, keys, limit),
        acts=_acts(connection, keys),
        ties=tuple(_ties(connection, lines, keys)),
    )


def _names(connection: Connection, keys: Sequence[Key]) -> tuple[str, ...]:
    table = schema.actor_names
    return tuple(dict.fromkeys(row.name for row in _rows_of(connection, table.c.actor, keys)))


def _engagements(
    connection: Connection, lines: Mapping[str, ReportLine], keys: Sequence[Key], limit: int | None
) -> Answers[EngagementEntry]:
    """Those they take part in, oldest first, as in the timeline; with a limit the newest."""
    parts = _rows_of(connection, schema.participants.c.actor, keys)
    theirs = {(row.report, row.engagement): None for row in parts}
    rows = _rows_of(connection, schema.engagements.c.id, list(theirs))
    rows.sort(key=lambda row: (row.day or "", lines[row.report].published or "", row.report, row.position))
    known = [row for row in rows if row.day is not None]
    unknown = [row for row in rows if row.day is None]
    kept = rows if limit is None else [*known[-limit:], *unknown[: max(0, limit - len(known))]]
    kept.sort(key=lambda row: row.day is None)
    return Answers.of(engagement_entries(connection, kept), len(rows))


def _acts(connection: Connection, keys: Sequence[Key]) -> dict[str, int]:
    spoken = _rows_of(connection, schema.statement_speakers.c.actor, keys)
    theirs = sorted({(row.report, row.statement) for row in spoken})
    acts = Counter(row.act for row in _rows_of(connection, schema.statements.c.id, theirs, "act"))
    return dict(sorted(acts.items(), key=lambda one: (-one[1], one[0])))


def _offices(connection: Connection, lines: Mapping[str, ReportLine], keys: Sequence[Key]) -> Iterable[OfficeEntry]:
    """Each office once, by its title and body, oldest first."""
    offices = _rows_of(connection, schema.offices.c.actor, keys)
    around = Surroundings(connection, (row.report for row in offices if row.organisation))
    same: dict[tuple[str, ...], list[Found]] = defaultdict(list)
    for row in offices:
        body = around.name(row.report, row.organisation).name if row.organisation else ""
        same[search_key(row.title), search_key(body), *row.marks].append(row)
    for rows in same.values():
        told = [lines[row.report] for row in rows]
        first = rows[0]
        yield OfficeEntry(
            title=first.title,
            printed=first.printed,
            organisation=around.name(first.report, first.organisation).name if first.organisation else None,
            track=first.track,
            marks=tuple(first.marks),
            first=min(_days(told), default=None),
            last=max(_days(told), default=None),
            reports=len({line.id for line in told}),
            report=told[0],
            citation=quotation(first),
        )


def _days(lines: Iterable[ReportLine]) -> list[str]:
    return [line.published for line in lines if line.published]


def _ties(connection: Connection, lines: Mapping[str, ReportLine], keys: Sequence[Key]) -> Iterable[TieEntry]:
    ends = dict.fromkeys(keys)
    ties = [row for some in portions(list(lines)) for row in _ties_of(connection, some)]
    around = Surroundings(connection, (row.report for row in ties))
    citations = around.by_owner(schema.citations, "owner")
    for row in ties:
        for one, other in ((row.a, row.b), (row.b, row.a)):
            if (row.report, one) in ends:
                quotes = tuple(map(quotation, citations[row.report, row.id]))
                yield TieEntry(row.kind, around.name(row.report, other), lines[row.report], quotes)
                break


def _ties_of(connection: Connection, reports: Sequence[str]) -> Iterable[Found]:
    table = schema.personal_ties
    query = select(table).where(table.c.report.in_(reports)).order_by(table.c.report, table.c.position)
    return connection.execute(query).all()


def _rows_of(connection: Connection, owner: Column[str], keys: Sequence[Key], *columns: str) -> list[Found]:
    """Rows of the column's table that belong to these owners, in their order.

    They are fetched by report and sifted here: a list of pairs takes a database longer than the few rows that
    are fetched for nothing.
    """
    table = owner.table
    order = {key: place for place, key in enumerate(keys)}
    wanted = (
        select(*(table.c[name] for name in dict.fromkeys(("report", owner.name, *columns))))
        if columns
        else select(table)
    )
    rows: list[Found] = []
    for some in portions(list(dict.fromkeys(report for report, _id in keys))):
        found = connection.execute(wanted.where(table.c.report.in_(some)))
        rows += (row for row in found if (row.report, row._mapping[owner]) in order)
    return sorted(rows, key=lambda row: (order[row.report, row._mapping[owner]], getattr(row, "position", 0)))
