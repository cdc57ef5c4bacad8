"""Words that someone asks for and no list has: where what is said has them, one after the other."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, exists, func, select, tuple_

from dragoman.record import schema
from dragoman.record.identity import tables as identity
from dragoman.record.ledger.book import of_reports
from dragoman.record.queries.answers import Quotation
from dragoman.record.queries.as_of import AsOf
from dragoman.record.queries.ledger_answers import PhraseUseEntry
from dragoman.record.queries.loading import Surroundings
from dragoman.record.queries.phrase_uses import Use
from dragoman.record.queries.search_index import has_all
from dragoman.record.queries.terms import Term, terms_of
from dragoman.record.words import words_of

MOST = 1_000
"""Statements looked at for one answer, the newest."""

_S = schema.statements.c


def spoken(connection: Connection, words: str, sides: Sequence[str], speaker: str | None, when: AsOf) -> list[Use]:
    """Where statements have these words, oldest first."""
    terms = terms_of(f'"{words}"')
    if not terms:
        return []
    rows = _statements(connection, terms, sides, speaker, when)
    keys = {(row.report, row.id) for row in rows}
    said_by, between = _said_by(connection, keys), _between(connection, keys)
    found = [
        _use(words, row, start, end, said_by[row.report, row.id], between[row.report, row.engagement])
        for row in rows
        for start, end in terms[0].places(words_of(row.quote))
    ]
    return sorted(found, key=lambda use: (use.day is None, use.day or "", use.report, use.within.start))


def spoken_shown(connection: Connection, uses: Collection[Use]) -> Mapping[Use, PhraseUseEntry]:
    """These uses with who said them and the line of the report."""
    around = Surroundings(connection, {use.report for use in uses})
    speakers = around.by_owner(schema.statement_speakers, "statement")
    return {use: _shown(around, use, speakers[use.report, use.within.statement]) for use in uses}


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the words stand: in which statement, at which engagement."""

    statement: str
    engagement: str | None
    start: int


def _use(words: str, row: Row[Any], start: int, end: int, said_by: Sequence[str], between: Sequence[str]) -> Use:
    by = tuple(sorted(set(said_by)))
    sides = tuple(sorted({*by, *between}))
    place = _Place(row.id, row.engagement, row.start + start)
    return Use(words, row.report, place, row.day, row.occasion, False, row.quote[start:end], by, sides)


def _shown(around: Surroundings, use: Use, speakers: Sequence[Row[Any]]) -> PhraseUseEntry:
    said = tuple(around.name(use.report, one.actor) for one in speakers)
    cited = Quotation(use.within.start, use.within.start + len(use.text), use.text)
    engagement, line = use.within.engagement, around.lines[use.report]
    return PhraseUseEntry(use.day, use.text, False, (), (), said, use.said_by, use.sides, engagement, line, cited)


def _said_by(connection: Connection, keys: Collection[tuple[str, str]]) -> Mapping[tuple[str, str], list[str]]:
    """The countries of those who make statements."""
    spoken_by, actors = schema.statement_speakers.c, schema.actors.c
    query = select(spoken_by.report, spoken_by.statement, actors.country).join(
        schema.actors, and_(actors.report == spoken_by.report, actors.id == spoken_by.actor)
    )
    found: dict[tuple[str, str], list[str]] = defaultdict(list)
    for row in of_reports(connection, query, spoken_by.report, keys):
        if row.country is not None and (row.report, row.statement) in keys:
            found[row.report, row.statement].append(row.country)
    return found


def _between(connection: Connection, keys: Collection[tuple[str, str]]) -> Mapping[tuple[str, str], list[str]]:
    sides = schema.engagement_sides
    found: dict[tuple[str, str], list[str]] = defaultdict(list)
    for row in of_reports(connection, select(sides), sides.c.report, keys):
        found[row.report, row.engagement].append(row.side)
    return found


def said_between(sides: Sequence[str], speaker: str | None) -> Iterator[ColumnElement[bool]]:
    """What chooses the statements of engagements of these sides, of those who speak for one."""
    between = schema.engagement_sides.c
    for side in sides:
        yield exists().where(between.report == _S.report, between.engagement == _S.engagement, between.side == side)
    if speaker is not None:
        spoken, actors = schema.statement_speakers.c, schema.actors.c
        joined = and_(actors.report == spoken.report, actors.id == spoken.actor)
        theirs = select(spoken.report, spoken.statement).join(schema.actors, joined)
        yield tuple_(_S.report, _S.id).in_(theirs.where(actors.country == speaker))


def _statements(
    connection: Connection, terms: Sequence[Term], sides: Sequence[str], speaker: str | None, when: AsOf
) -> list[Row[Any]]:
    """The newest statements that have the words, with their quotations."""
    hits = _hits(connection, terms, [*said_between(sides, speaker)], when)
    citations, told = schema.citations.c, identity.tellings.c
    occasion = func.coalesce(told.joined, _S.engagement, _S.report).label("occasion")
    columns = (_S.report, _S.id, _S.engagement, schema.reports.c.published_earliest.label("day"), occasion)
    query = (
        select(*columns, citations.start, citations.quote)
        .select_from(schema.statements)
        .join(schema.reports, schema.reports.c.id == _S.report)
        .join(schema.citations, and_(citations.report == _S.report, citations.owner == _S.id))
        .outerjoin(identity.tellings, and_(told.report == _S.report, told.engagement == _S.engagement))
        .where(when.reports)
    )
    return [row for row in of_reports(connection, query, _S.report, hits) if (row.report, row.id) in hits]


def _hits(
    connection: Connection, terms: Sequence[Term], chosen: Sequence[ColumnElement[bool]], when: AsOf
) -> set[tuple[str, str]]:
    searched = schema.statement_search
    where = [has_all(searched, terms, connection.dialect.name)]
    if when.asked:
        where.append(searched.c.day <= when.day)
    if chosen:
        same = and_(_S.report == searched.c.report, _S.id == searched.c.statement)
        where.append(exists(select(_S.id).where(same, *chosen).correlate(searched)))
    newest = select(searched.c.report, searched.c.statement).where(*where).order_by(searched.c.number.desc())
    return {(row.report, row.statement) for row in connection.execute(newest.limit(MOST))}
