"""Set phrases that no list has yet: runs of words that several reports repeat in what is said, as candidates only.

They are counted when they are asked for, over the newest statements that the question is about.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, exists, select, tuple_

from dragoman.knowledge.folding import fold
from dragoman.knowledge.lexicons import load_lexicon
from dragoman.record import schema
from dragoman.record.queries.as_of import AsOf
from dragoman.record.queries.as_of import as_of as as_of_day
from dragoman.record.queries.ledger_answers import CandidateEntry, PhraseUseEntry
from dragoman.record.queries.loading import Surroundings, quotation
from dragoman.record.queries.sides import side_named
from dragoman.record.record import Record

MOST = 2_000
"""Statements looked at, the newest."""

LEAST = 3
"""Reports that must repeat a phrase."""

SHORTEST, LONGEST = 3, 7
"""Words of a candidate."""

SHOWN = 15

_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
_S = schema.statements.c


@dataclass(slots=True)
class _Run:
    """A run of words and where it stands: the statement's row and the words as printed."""

    places: list[tuple[Row[Any], str]] = field(default_factory=list)

    @property
    def reports(self) -> int:
        return len({row.report for row, _printed in self.places})


def candidates(
    record: Record, *, between: Sequence[str] = (), by: str | None = None, as_of: str | None = None
) -> tuple[CandidateEntry, ...]:
    """Runs of words that at least three reports repeat and no list has, most repeated first.

    Raises:
        QuestionError: no such side or day.
    """
    with record.asking() as connection:
        sides = [side_named(connection, side) for side in between]
        speaker = side_named(connection, by) if by else None
        rows = _statements(connection, sides, speaker, as_of_day(connection, as_of))
        runs = _runs(rows)
        around = Surroundings(connection, {row.report for run in runs.values() for row, _printed in run.places})
        speakers = around.by_owner(schema.statement_speakers, "statement")
        return tuple(_candidate(around, speakers, run) for run in list(runs.values())[:SHOWN])


def _statements(connection: Connection, sides: Sequence[str], speaker: str | None, when: AsOf) -> list[Row[Any]]:
    reports, citations, between = schema.reports.c, schema.citations.c, schema.engagement_sides.c
    chosen: list[ColumnElement[bool]] = [
        exists().where(between.report == _S.report, between.engagement == _S.engagement, between.side == side)
        for side in sides
    ]
    if speaker is not None:
        spoken, actors = schema.statement_speakers.c, schema.actors.c
        joined = and_(actors.report == spoken.report, actors.id == spoken.actor)
        theirs = select(spoken.report, spoken.statement).join(schema.actors, joined)
        chosen.append(tuple_(_S.report, _S.id).in_(theirs.where(actors.country == speaker)))
    query = (
        select(
            _S.report,
            _S.id,
            _S.content,
            reports.published_earliest.label("day"),
            citations.start,
            citations.end,
            citations.quote,
        )
        .select_from(schema.statements)
        .join(schema.reports)
        .join(schema.citations, and_(citations.report == _S.report, citations.owner == _S.id))
        .where(when.reports, *chosen)
        .order_by(reports.published_earliest.desc(), _S.report, _S.position)
        .limit(MOST)
    )
    return list(connection.execute(query))


def _runs(rows: Sequence[Row[Any]]) -> dict[str, _Run]:
    """The repeated runs that are whole and new, the most repeated first."""
    bands = load_lexicon("goal_words")
    none, plain = frozenset(bands["none"]), frozenset(bands["plain"])
    listed = [fold(form).lower() for forms in load_lexicon("formulas").values() for form in forms]
    found: dict[str, _Run] = defaultdict(_Run)
    for row in rows:
        for text, printed in _of_statement(row.content, none, plain):
            found[text].places.append((row, printed))
    often = {text: run for text, run in found.items() if run.reports >= LEAST and not _is_listed(text, listed)}
    whole = {text: run for text, run in often.items() if not _inside_another(text, run, often)}
    return dict(sorted(whole.items(), key=lambda each: (-each[1].reports, -len(each[0]), each[0])))


def _of_statement(content: str, none: frozenset[str], plain: frozenset[str]) -> Iterator[tuple[str, str]]:
    """The runs of one statement: words that say something begin and end them, and two say more than a plain word."""
    words = list(_WORD.finditer(content))
    lows = [fold(word.group()).lower() for word in words]
    bounds = [low in none or low in _BOUNDS or low.endswith(("'s", "ed")) for low in lows]
    for first in range(len(words)):
        for last in range(first + SHORTEST - 1, min(first + LONGEST, len(words))):
            stretch = lows[first : last + 1]
            names = sum(word.group()[0].isupper() for word in words[first : last + 1])
            if bounds[first] or bounds[last] or 2 * names > len(stretch) or any(low.isdigit() for low in stretch):
                continue
            printed = content[words[first].start() : words[last].end()]
            telling = sum(low not in none and low not in plain and low not in _BOUNDS for low in stretch)
            if telling >= 2 and not _MARK.search(printed):
                yield " ".join(stretch), " ".join(printed.split())


_MARK = re.compile(r"[.,;:()]")
_BOUNDS = frozenset("importance commitment situation need issue efforts support role use meeting visit".split())
"""Words of everything that is said, which begin or end no set phrase."""


def _is_listed(text: str, listed: Sequence[str]) -> bool:
    return any(form in text or text in form for form in listed)


def _inside_another(text: str, run: _Run, often: Mapping[str, _Run]) -> bool:
    """Whether a longer run of as many reports holds this one."""
    return any(
        len(other) > len(text) and f" {text} " in f" {other} " and 10 * longer.reports >= 8 * run.reports
        for other, longer in often.items()
    )


def _candidate(
    around: Surroundings, speakers: Mapping[tuple[str, str], Sequence[Row[Any]]], run: _Run
) -> CandidateEntry:
    places = sorted(run.places, key=lambda each: (each[0].day is None, each[0].day or "", each[0].report))
    uses = [_use(around, speakers, *place) for place in places]
    by = Counter(side for _report, side in dict.fromkeys((use.report.id, side) for use in uses for side in use.said_by))
    return CandidateEntry(
        text=uses[-1].text, uses=len(uses), reports=run.reports, by=dict(by.most_common()), first=uses[0], last=uses[-1]
    )


def _use(
    around: Surroundings,
    speakers: Mapping[tuple[str, str], Sequence[Row[Any]]],
    row: Row[Any],
    printed: str,
) -> PhraseUseEntry:
    said = tuple(around.name(row.report, one.actor) for one in speakers[row.report, row.id])
    sides = tuple(sorted({one.country for one in said if one.country}))
    line, cited = around.lines[row.report], quotation(row)
    return PhraseUseEntry(row.day, printed, False, (), (), said, sides, sides, None, line, cited)
