"""The question of who someone is: names, offices over time, engagements and statements over all reports."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Connection, Subquery, Table, and_, func, select
from sqlalchemy.sql import ColumnElement

from dragoman.knowledge.folding import search_key
from dragoman.record import schema
from dragoman.record.identity.canonical import leading_to
from dragoman.record.portions import portions
from dragoman.record.queries.answers import Answers, JoinedEntry, OfficeEntry, PersonEntry, ReportLine, TieEntry
from dragoman.record.queries.joined import JOINED, TOLD, in_order, joined_entries
from dragoman.record.queries.loading import LINE, Found, Key, Surroundings, line_of, quotation
from dragoman.record.queries.names import fullness
from dragoman.record.queries.offices import tenures_of
from dragoman.record.queries.someone import Someone, everyone_named, meant
from dragoman.record.record import Record

_ACTORS = schema.actors.c


def whom(record: Record, name: str) -> tuple[Someone, ...]:
    """Everyone whom a name or an id may mean, those whom most reports name first.

    Raises:
        QuestionError: nobody of that name; near matches are named.
    """
    with record.asking() as connection:
        return everyone_named(connection, name)


def who(record: Record, name: str, *, limit: int | None = None) -> Answers[PersonEntry]:
    """Everyone of that name, those whom most reports name first; where it is a whole name of some, only these.

    Args:
        name: any part of a name, its words in any order, accents and case optional; or an id.
        limit: only so many people, and of each the newest so many engagements.

    Raises:
        QuestionError: nobody of that name; near matches are named.
    """
    with record.asking() as connection:
        found = meant(everyone_named(connection, name))
        return Answers.of([_person(connection, one, limit) for one in found[:limit]], len(found))


def person(record: Record, one: Someone, *, limit: int | None = None) -> PersonEntry:
    """One of those that :func:`whom` found.

    Args:
        limit: only the newest so many engagements.
    """
    with record.asking() as connection:
        return _person(connection, one, limit)


def _actors(connection: Connection, one: Someone) -> Sequence[Found]:
    """The actors that someone is, with their reports, oldest first."""
    reports, theirs = schema.reports.c, one.actors.subquery()
    query = (
        select(_ACTORS.id.label("actor"), _ACTORS.name, *(reports[key] for key in LINE))
        .join_from(theirs, schema.actors, and_(_ACTORS.report == theirs.c[0], _ACTORS.id == theirs.c[1]))
        .join(schema.reports, reports.id == _ACTORS.report)
        .order_by(reports.published_earliest.is_(None), reports.published_earliest, _ACTORS.report, _ACTORS.id)
    )
    return connection.execute(query).all()


def _person(connection: Connection, one: Someone, limit: int | None) -> PersonEntry:
    found, theirs = _actors(connection, one), one.actors.subquery()
    lines = {row.id: line_of(row) for row in found}
    return PersonEntry(
        id=one.id or found[0].actor,
        former=tuple(leading_to(connection, one.id)) if one.id else (),
        kind=one.kind,
        name=one.name,
        names=_names(connection, theirs),
        country=one.country,
        reports=tuple(lines.values()),
        offices=tuple(_offices(connection, lines, theirs)),
        tenures=tenures_of(connection, one.id) if one.id else (),
        engagements=_engagements(connection, theirs, limit),
        acts=_acts(connection, theirs),
        ties=tuple(_ties(connection, lines, [(row.id, row.actor) for row in found])),
    )


def _of(theirs: Subquery, table: Table) -> ColumnElement[bool]:
    """The condition that a row of the table is of one of these actors."""
    return and_(table.c.report == theirs.c[0], table.c.actor == theirs.c[1])


def _names(connection: Connection, theirs: Subquery) -> tuple[str, ...]:
    """Every written form, those that most reports print first."""
    name = schema.actor_names.c.name
    query = select(name, func.count().label("many")).join_from(
        theirs, schema.actor_names, _of(theirs, schema.actor_names)
    )
    counts = {row.name: row.many for row in connection.execute(query.group_by(name)).all()}
    return tuple(sorted(counts, key=lambda name: (-counts[name], [-part for part in fullness(name)[:3]], name)))


def _engagements(connection: Connection, theirs: Subquery, limit: int | None) -> Answers[JoinedEntry]:
    """Those they take part in, oldest first, as in the timeline; with a limit the newest."""
    parts, told = schema.participants, schema.engagements.c
    query = (
        select(JOINED.label("joined"), func.min(func.coalesce(told.day, "~")).label("day"))
        .select_from(theirs)
        .join(parts, _of(theirs, parts))
        .join(TOLD, and_(told.report == parts.c.report, told.id == parts.c.engagement))
        .group_by(JOINED)
    )
    days = {row.joined: row.day for row in connection.execute(query).all()}
    newest = sorted(days, key=lambda id_: (days[id_] == "~", days[id_], id_))
    if limit is not None:
        known = [id_ for id_ in newest if days[id_] != "~"]
        unknown = newest[len(known) :]
        newest = [*known[-limit:], *unknown[: max(0, limit - len(known))]]
    return Answers.of(in_order(joined_entries(connection, newest)), len(days))


def _acts(connection: Connection, theirs: Subquery) -> dict[str, int]:
    spoken, said = schema.statement_speakers, schema.statements.c
    once = select(spoken.c.report, spoken.c.statement).join_from(theirs, spoken, _of(theirs, spoken)).distinct()
    mine = once.subquery()
    query = select(said.act, func.count().label("many")).join_from(
        mine, schema.statements, and_(said.report == mine.c.report, said.id == mine.c.statement)
    )
    acts = {row.act: row.many for row in connection.execute(query.group_by(said.act)).all()}
    return dict(sorted(acts.items(), key=lambda one: (-one[1], one[0])))


def _offices(connection: Connection, lines: Mapping[str, ReportLine], theirs: Subquery) -> Iterable[OfficeEntry]:
    """Each office once, by its title and body, oldest first."""
    printed = select(schema.offices).join_from(theirs, schema.offices, _of(theirs, schema.offices))
    order = {report: place for place, report in enumerate(lines)}
    offices = sorted(connection.execute(printed).all(), key=lambda row: (order[row.report], row.actor, row.position))
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
