"""What the newest hits of a search may be narrowed to: how many there are by side, act, year and publisher."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, select, tuple_

from dragoman.record import schema
from dragoman.record.portions import among, portions
from dragoman.record.queries.search import RANKED, Sought, hits_of
from dragoman.record.record import Record

Counts = tuple[tuple[str, int], ...]
MOST = 20
"""Values of each facet, those with most hits."""


@dataclass(frozen=True, slots=True)
class Facets:
    """Hits by value, those with most first; ``counted`` of all hits are counted, the newest."""

    counted: int
    side: Counts
    act: Counts
    year: Counts
    source: Counts


def facets(record: Record, sought: Sought) -> Facets:
    """The facets of a search.

    Raises:
        QuestionError: no such side, act or day; or an act of reports.
    """
    with record.asking() as connection:
        rows = hits_of(connection, sought, RANKED)
        reports = [row.report for row in rows]
        of_statements = bool(rows) and "statement" in rows[0]._mapping
        statements = [(row.report, row.statement) for row in rows] if of_statements else []
        sides = _speaking(connection, statements) if of_statements else _told(connection, reports)
        return Facets(
            len(rows),
            _most(sides),
            _most(_acts(connection, statements)),
            tuple(sorted(Counter(row.day[:4] for row in rows if row.day).items(), reverse=True)),
            _most(_sources(connection, reports)),
        )


def _most(values: Iterable[str]) -> Counts:
    counted = sorted(Counter(values).items(), key=lambda one: (-one[1], one[0]))
    return tuple(counted[:MOST])


def _told(connection: Connection, reports: list[str]) -> Iterable[str]:
    """The sides of the engagements of each report, each once."""
    sides = schema.engagement_sides.c
    for some in portions(reports):
        for row in connection.execute(
            select(sides.report, sides.side).where(among(sides.report, some)).distinct()
        ).all():
            yield row.side


def _speaking(connection: Connection, statements: list[tuple[str, str]]) -> Iterable[str]:
    """The countries of those who make each statement, each once."""
    speakers, actors = schema.statement_speakers.c, schema.actors.c
    key = tuple_(speakers.report, speakers.statement)
    query = select(speakers.report, speakers.statement, actors.country).join_from(
        schema.statement_speakers,
        schema.actors,
        (actors.report == speakers.report) & (actors.id == speakers.actor),
    )
    for some in portions(statements):
        for row in connection.execute(query.where(key.in_(some), actors.country.is_not(None)).distinct()).all():
            yield row.country


def _acts(connection: Connection, statements: list[tuple[str, str]]) -> Iterable[str]:
    table = schema.statements.c
    for some in portions(statements):
        yield from connection.scalars(select(table.act).where(tuple_(table.report, table.id).in_(some)))


def _sources(connection: Connection, reports: list[str]) -> Iterable[str]:
    """The publisher of each hit."""
    table = schema.reports.c
    named: dict[str, str] = {}
    for some in portions(sorted(set(reports))):
        found = connection.execute(select(table.id, table.source).where(among(table.id, some)))
        named |= {row.id: row.source for row in found if row.source}
    return [named[report] for report in reports if report in named]
