"""The question of who someone is: names, offices over time, engagements and statements over all reports."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Column, Connection, and_, select

from dragoman.knowledge.folding import search_key
from dragoman.record import schema
from dragoman.record.identity.canonical import leading_to
from dragoman.record.queries.answers import Answers, JoinedEntry, OfficeEntry, PersonEntry, ReportLine, TieEntry
from dragoman.record.queries.canonical import Canonical
from dragoman.record.queries.joined import in_order, joined_entries
from dragoman.record.queries.loading import LINE, Found, Key, Surroundings, line_of, portions, quotation
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
    found = _actors(connection, one)
    keys = [(row.id, row.actor) for row in found]
    lines = {row.id: line_of(row) for row in found}
    return PersonEntry(
        id=one.id or found[0].actor,
        former=tuple(leading_to(connection, one.id)) if one.id else (),
        kind=one.kind,
        name=one.name,
        names=_names(connection, keys),
        country=one.country,
        reports=tuple(lines.values()),
        offices=tuple(_offices(connection, lines, keys)),
        tenures=tenures_of(connection, one.id) if one.id else (),
        engagements=_engagements(connection, keys, limit),
        acts=_acts(connection, keys),
        ties=tuple(_ties(connection, lines, keys)),
    )


def _names(connection: Connection, keys: Sequence[Key]) -> tuple[str, ...]:
    """Every written form, those that most reports print first."""
    table = schema.actor_names
    counts = Counter(row.name for row in _rows_of(connection, table.c.actor, keys))
    return tuple(sorted(counts, key=lambda name: (-counts[name], [-part for part in fullness(name)[:3]], name)))


def _engagements(connection: Connection, keys: Sequence[Key], limit: int | None) -> Answers[JoinedEntry]:
    """Those they take part in, oldest first, as in the timeline; with a limit the newest."""
    parts = _rows_of(connection, schema.participants.c.actor, keys)
    rows = _rows_of(connection, schema.engagements.c.id, list({(row.report, row.engagement): None for row in parts}))
    canonical = Canonical(connection, {row.report for row in rows})
    days: dict[str, str] = {}
    for row in rows:
        id_ = canonical.engagement(row.report, row.id)
        days[id_] = min(days.get(id_, "~"), row.day or "~")
    newest = sorted(days, key=lambda id_: (days[id_] == "~", days[id_], id_))
    if limit is not None:
        known = [id_ for id_ in newest if days[id_] != "~"]
        unknown = newest[len(known) :]
        newest = [*known[-limit:], *unknown[: max(0, limit - len(known))]]
    return Answers.of(in_order(joined_entries(connection, newest)), len(days))


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
