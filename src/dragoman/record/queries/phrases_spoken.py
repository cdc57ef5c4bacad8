"""Words that someone asks for and no list has: where what is said has them, one after the other."""

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, exists, select, tuple_

from dragoman.record import schema
from dragoman.record.queries.answers import Quotation
from dragoman.record.queries.as_of import AsOf
from dragoman.record.queries.ledger_answers import PhraseUseEntry
from dragoman.record.queries.loading import Surroundings
from dragoman.record.queries.search_index import has_all
from dragoman.record.queries.terms import Term, terms_of
from dragoman.record.words import words_of

MOST = 2_000
"""Statements looked at for one answer, the newest."""

_S = schema.statements.c


def spoken(
    connection: Connection, words: str, sides: Sequence[str], speaker: str | None, when: AsOf
) -> list[PhraseUseEntry]:
    """Where statements have these words, oldest first."""
    terms = terms_of(f'"{words}"')
    if not terms:
        return []
    rows = _statements(connection, terms, sides, speaker, when)
    around = Surroundings(connection, {row.report for row in rows})
    speakers = around.by_owner(schema.statement_speakers, "statement")
    between = around.by_owner(schema.engagement_sides, "engagement")
    found = [use for row in rows for use in _uses(around, speakers, between, row, terms[0])]
    return sorted(found, key=lambda use: (use.day is None, use.day or "", use.report.id, use.citation.start))


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
    searched, reports, citations = schema.statement_search, schema.reports.c, schema.citations.c
    columns = (_S.report, _S.id, _S.engagement, reports.published_earliest.label("day"))
    query = (
        select(*columns, citations.start, citations.quote)
        .select_from(schema.statements)
        .join(searched, and_(searched.c.report == _S.report, searched.c.statement == _S.id))
        .join(schema.reports, reports.id == _S.report)
        .join(schema.citations, and_(citations.report == _S.report, citations.owner == _S.id))
        .where(has_all(searched, terms, connection.dialect.name), when.reports, *said_between(sides, speaker))
        .order_by(reports.published_earliest.desc(), _S.report, _S.position)
        .limit(MOST)
    )
    return list(connection.execute(query))


def _uses(around: Surroundings, speakers: Any, between: Any, row: Row[Any], term: Term) -> Iterator[PhraseUseEntry]:
    """The uses in the words that a statement is cited for."""
    said = tuple(around.name(row.report, one.actor) for one in speakers[row.report, row.id])
    by = tuple(sorted({one.country for one in said if one.country}))
    sides = tuple(sorted({*by, *(one.side for one in between[row.report, row.engagement])}))
    for start, end in term.places(words_of(row.quote)):
        text, at = row.quote[start:end], row.start
        cited = Quotation(at + start, at + end, text)
        yield PhraseUseEntry(
            row.day, text, False, (), (), said, by, sides, row.engagement, around.lines[row.report], cited
        )
