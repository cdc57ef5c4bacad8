"""The question of who someone is: their names, offices, engagements and statements over all reports.

As a first approximation the actors of one folded full name and one country are one person; namesakes of one
country are not told apart, and a report that gives only a short name stands for itself.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from sqlalchemy import Column, Connection, or_, select, tuple_

from dragoman.domain.actors import ActorKind
from dragoman.knowledge.folding import search_key
from dragoman.record import schema
from dragoman.record.queries.answers import (
    ActorName,
    EngagementEntry,
    OfficeEntry,
    PersonEntry,
    ReportLine,
    TieEntry,
)
from dragoman.record.queries.engagements import engagements_where
from dragoman.record.queries.loading import (
    AT_ONCE,
    Found,
    Key,
    Surroundings,
    engagement_entries,
    quotation,
)
from dragoman.record.queries.names import is_named, nobody
from dragoman.record.record import Record

_ACTORS = schema.actors.c


def who(record: Record, name: str) -> tuple[PersonEntry, ...]:
    """Everyone of that name, those whom most reports name first.

    Args:
        name: any part of a name, its words in any order, accents and case optional.

    Raises:
        QuestionError: nobody of that name; near matches are named.
    """
    with record.asking() as connection:
        rows = _actors(connection, name)
        if not rows:
            raise nobody(connection, name)
        around = Surroundings(connection, (row.report for row in rows))
        groups: dict[tuple[str, str | None, str], list[Found]] = defaultdict(list)
        for row in rows:
            groups[row.name_key, row.country, row.kind].append(row)
        people = [_person(connection, around, group) for group in groups.values()]
    return tuple(sorted(people, key=lambda person: (person.kind != "person", -len(person.reports))))


def _actors(connection: Connection, name: str) -> Sequence[Found]:
    reports = schema.reports.c
    query = (
        select(schema.actors)
        .join(schema.reports)
        .where(
            reports.retracted_at.is_(None),
            _ACTORS.kind != ActorKind.COUNTRY.value,
            is_named(_ACTORS.report, _ACTORS.id, name),
        )
        .order_by(reports.published_earliest.is_(None), reports.published_earliest, _ACTORS.report)
    )
    return connection.execute(query).all()


def _person(connection: Connection, around: Surroundings, group: Sequence[Found]) -> PersonEntry:
    keys = [(row.report, row.id) for row in group]
    lines = tuple(around.lines[report] for report in dict.fromkeys(report for report, _id in keys))
    return PersonEntry(
        id=group[0].id,
        kind=group[0].kind,
        name=max((row.name for row in group), key=_fullness),
        names=_names(connection, keys),
        country=group[0].country,
        reports=lines,
        offices=tuple(_offices(connection, around, keys)),
        engagements=_engagements(connection, keys),
        acts=_acts(connection, keys),
        ties=tuple(_ties(connection, around, keys)),
    )


def _fullness(name: str) -> tuple[int, int]:
    """The fullest spelling is the one with diacritics, then the longest."""
    return sum(not character.isascii() for character in name), len(name)


def _names(connection: Connection, keys: Sequence[Key]) -> tuple[str, ...]:
    table = schema.actor_names
    return tuple(dict.fromkeys(row.name for row in _rows_of(connection, table.c.actor, keys)))


def _engagements(connection: Connection, keys: Sequence[Key]) -> tuple[EngagementEntry, ...]:
    columns = schema.engagements.c
    parts = _rows_of(connection, schema.participants.c.actor, keys)
    theirs = sorted({(row.report, row.engagement) for row in parts})
    rows: list[Found] = []
    for some in _portions(theirs):
        rows += connection.execute(engagements_where(tuple_(columns.report, columns.id).in_(some)))
    rows.sort(key=lambda row: (row.day is None, row.day or ""))
    return engagement_entries(connection, rows)


def _acts(connection: Connection, keys: Sequence[Key]) -> dict[str, int]:
    columns = schema.statements.c
    spoken = _rows_of(connection, schema.statement_speakers.c.actor, keys)
    theirs = sorted({(row.report, row.statement) for row in spoken})
    acts: Counter[str] = Counter()
    for some in _portions(theirs):
        wanted = select(columns.act).where(tuple_(columns.report, columns.id).in_(some))
        acts.update(connection.scalars(wanted))
    return dict(acts.most_common())


def _offices(connection: Connection, around: Surroundings, keys: Sequence[Key]) -> Iterable[OfficeEntry]:
    """Each office once, by its title and body, oldest first."""
    same: dict[tuple[str, ...], list[Found]] = defaultdict(list)
    for row in _rows_of(connection, schema.offices.c.actor, keys):
        body = around.name(row.report, row.organisation).name if row.organisation else ""
        same[search_key(row.title), search_key(body), *row.marks].append(row)
    for rows in same.values():
        lines = [around.lines[row.report] for row in rows]
        first = rows[0]
        yield OfficeEntry(
            title=first.title,
            printed=first.printed,
            organisation=around.name(first.report, first.organisation).name if first.organisation else None,
            track=first.track,
            marks=tuple(first.marks),
            first=min(_days(lines), default=None),
            last=max(_days(lines), default=None),
            reports=len({line.id for line in lines}),
            report=lines[0],
            citation=quotation(first),
        )


def _days(lines: Iterable[ReportLine]) -> list[str]:
    return [line.published for line in lines if line.published]


def _ties(connection: Connection, around: Surroundings, keys: Sequence[Key]) -> Iterable[TieEntry]:
    ties, ends, citations = schema.personal_ties.c, set(keys), around.by_owner(schema.citations, "owner")
    for some in _portions(keys):
        is_a, is_b = (tuple_(ties.report, end).in_(some) for end in (ties.a, ties.b))
        for row in connection.execute(select(schema.personal_ties).where(or_(is_a, is_b))).all():
            other: ActorName = around.name(row.report, row.b if (row.report, row.a) in ends else row.a)
            quotes = tuple(map(quotation, citations[row.report, row.id]))
            yield TieEntry(row.kind, other, around.lines[row.report], quotes)


def _rows_of(connection: Connection, actor: Column[str], keys: Sequence[Key]) -> list[Found]:
    """Rows of the column's table that belong to these actors, in the order of the actors."""
    table = actor.table
    order = {key: place for place, key in enumerate(keys)}
    rows: list[Found] = []
    for some in _portions(keys):
        rows += connection.execute(select(table).where(tuple_(table.c.report, actor).in_(some)))
    return sorted(rows, key=lambda row: (order[row.report, row._mapping[actor]], getattr(row, "position", 0)))


def _portions(keys: Sequence[Key]) -> Iterable[Sequence[Key]]:
    return (keys[start : start + AT_ONCE] for start in range(0, len(keys), AT_ONCE))
