"""Set phrases that no list has yet: runs of words that several reports repeat in what is said, as candidates only.

They are counted when they are asked for, over the newest statements that the question is about.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, select

from dragoman.knowledge.folding import fold
from dragoman.knowledge.lexicons import load_lexicon
from dragoman.knowledge.taxonomies import load_taxonomies
from dragoman.record import schema
from dragoman.record.ledger import tables
from dragoman.record.ledger.book import of_reports
from dragoman.record.queries.as_of import AsOf
from dragoman.record.queries.as_of import as_of as as_of_day
from dragoman.record.queries.ledger_answers import CandidateEntry, PhraseUseEntry
from dragoman.record.queries.loading import Surroundings, quotation
from dragoman.record.queries.phrases_spoken import said_between
from dragoman.record.queries.sides import side_named
from dragoman.record.record import Record

MOST = 800
"""Statements looked at, the newest."""

MOST_REPORTS = 400
"""Reports whose statements are looked at, the newest."""

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
    marked: int = 0

    @property
    def reports(self) -> int:
        return len({row.report for row, _printed in self.places})

    @property
    def is_marked(self) -> bool:
        """Whether most of them stand in quotation marks by themselves."""
        return 2 * self.marked >= len(self.places)


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
    """The statements of the newest reports, of engagements of the two where there are two."""
    reports, citations = schema.reports.c, schema.citations.c
    columns = (_S.report, _S.id, _S.content, reports.published_earliest.label("day"))
    newest = _newest(connection, sides, when)
    query = (
        select(*columns, citations.start, citations.end, citations.quote)
        .select_from(schema.statements)
        .join(schema.reports)
        .join(schema.citations, and_(citations.report == _S.report, citations.owner == _S.id))
        .where(when.reports, *said_between(sides, speaker))
        .order_by(_S.report, _S.position)
    )
    keys = [(report, "") for report in newest]
    rows = sorted(of_reports(connection, query, _S.report, keys), key=lambda row: row.day or "", reverse=True)
    return rows[:MOST]


def _newest(connection: Connection, sides: Sequence[str], when: AsOf) -> list[str]:
    """The newest reports, those that tell of engagements of the two where two sides are asked for."""
    if len(sides) == 2:
        pairs, (a, b) = tables.pair_reports.c, sorted(sides)
        found = select(pairs.report.label("id"), pairs.day).where(pairs.a == a, pairs.b == b)
        day: ColumnElement[str | None] = pairs.day
    else:
        day = schema.reports.c.published_earliest
        found = select(schema.reports.c.id, day).where(schema.standing)
    if when.asked:
        found = found.where(day <= when.day)
    dated = found.where(day.is_not(None)).order_by(day.desc())
    rows = list(connection.execute(dated.limit(MOST_REPORTS))) or connection.execute(found.limit(MOST_REPORTS))
    return [row.id for row in rows]


def _runs(rows: Sequence[Row[Any]]) -> dict[str, _Run]:
    """The repeated runs that are whole and new: those in quotation marks first, then the most repeated."""
    bands = load_lexicon("goal_words")
    none, plain = frozenset(bands["none"]), frozenset(bands["plain"])
    known = _known()
    found: dict[str, _Run] = defaultdict(_Run)
    for row in rows:
        for text, printed, marked in _of_statement(row.content, none, plain):
            found[text].places.append((row, printed))
            found[text].marked += marked
    often = {
        text: run
        for text, run in found.items()
        if run.reports >= LEAST and (len(text.split()) >= SHORTEST or run.is_marked) and not _is_known(text, known)
    }
    whole = {text: run for text, run in often.items() if not _inside_another(text, run, often)}
    return dict(
        sorted(whole.items(), key=lambda each: (not each[1].is_marked, -each[1].reports, -len(each[0]), each[0]))
    )


def _known() -> list[str]:
    """Set phrases and labels that a list has already."""
    ties = load_lexicon("relationships")
    listed = [form for forms in load_lexicon("formulas").values() for form in forms]
    labels = [*ties["phrases"], *(label for labels in load_taxonomies().values() for label in labels)]
    return [fold(form).lower() for form in (*listed, *labels)]


def _of_statement(content: str, none: frozenset[str], plain: frozenset[str]) -> Iterator[tuple[str, str, bool]]:
    """The runs of one statement, and whether they stand in quotation marks by themselves.

    Words that say something begin and end them, and two say more than a plain word; no mark stands inside.
    """
    words = list(_WORD.finditer(content))
    lows = [fold(word.group()).lower() for word in words]
    bounds = [low in none or low in _BOUNDS or low.endswith(("'s", "ed")) for low in lows]
    for first in range(len(words)):
        for last in range(first + 1, min(first + LONGEST, len(words))):
            stretch = lows[first : last + 1]
            names = sum(word.group()[0].isupper() for word in words[first : last + 1])
            start, end = words[first].start(), words[last].end()
            marked = content[start - 1 : start] in _MARKS and content[end : end + 1] in _MARKS
            if not marked and (bounds[first] or bounds[last] or 2 * names > len(stretch)):
                continue
            printed = content[start:end]
            telling = sum(low not in none and low not in plain and low not in _BOUNDS for low in stretch)
            if telling >= 2 and not any(low.isdigit() for low in stretch) and not _MARK.search(printed):
                yield " ".join(stretch), " ".join(printed.split()), marked


_MARKS = tuple("\"“”‘’'«»")
_MARK = re.compile(r"[.,;:()\"“”«»]|(?<!\w)['‘’]|['‘’](?!\w)")
_BOUNDS = frozenset("importance commitment situation need issue efforts support role use meeting visit".split())
"""Words of everything that is said, which begin or end no set phrase."""


def _is_known(text: str, known: Sequence[str]) -> bool:
    """Whether a list has the words, or three of them that stand together."""
    words = text.split()
    parts = [" ".join(words[at : at + 3]) for at in range(len(words) - 2)] or [text]
    return any(form in text or any(part in form for part in parts) for form in known)


def _inside_another(text: str, run: _Run, often: Mapping[str, _Run]) -> bool:
    """Whether a longer run of as many reports holds this one, or it holds one in quotation marks."""
    return any(
        f" {text} " in f" {other} " and 10 * longer.reports >= 8 * run.reports
        if len(other) > len(text)
        else len(other) < len(text) and longer.is_marked and not run.is_marked and f" {other} " in f" {text} "
        for other, longer in often.items()
    )


def _candidate(
    around: Surroundings, speakers: Mapping[tuple[str, str], Sequence[Row[Any]]], run: _Run
) -> CandidateEntry:
    places = sorted(run.places, key=lambda each: (each[0].day is None, each[0].day or "", each[0].report))
    uses = [_use(around, speakers, *place) for place in places]
    dated = [use for use in uses if use.day] or uses
    by = Counter(side for _report, side in dict.fromkeys((use.report.id, side) for use in uses for side in use.said_by))
    return CandidateEntry(
        text=dated[-1].text,
        marked=run.is_marked,
        uses=len(uses),
        reports=run.reports,
        by=dict(by.most_common()),
        first=dated[0],
        last=dated[-1],
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
