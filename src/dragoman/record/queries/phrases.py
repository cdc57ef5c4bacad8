"""The question of set phrases: who used one when, with whom, how often, and in which changed words."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from rapidfuzz import fuzz
from sqlalchemy import ColumnElement, Connection, Row, select, tuple_

from dragoman.errors import QuestionError
from dragoman.record import schema
from dragoman.record.ledger import tables
from dragoman.record.queries.as_of import AsOf
from dragoman.record.queries.as_of import as_of as as_of_day
from dragoman.record.queries.canonical import Canonical
from dragoman.record.queries.ledger_answers import PhraseEntry, PhraseUseEntry, WordingEntry
from dragoman.record.queries.loading import Surroundings, quotation, sentence
from dragoman.record.queries.phrases_spoken import spoken
from dragoman.record.queries.sides import near, side_named
from dragoman.record.queries.texts import copies_among
from dragoman.record.record import Record
from dragoman.record.words import words_of

MOST = 4_000
"""Uses looked at for one answer, the newest."""

LATEST = 3
"""Uses that are quoted of each phrase."""

ALIKE = 80
"""How alike, of 100, typed words and a phrase must be for the phrase to be meant."""

_P = tables.phrase_uses.c


def formulas(
    record: Record,
    words: str = "",
    *,
    between: Sequence[str] = (),
    by: str | None = None,
    as_of: str | None = None,
) -> tuple[PhraseEntry, ...]:
    """Set phrases with their first and last use, those used most first.

    Args:
        words: only phrases with these words, in any spelling near to one of their forms; words that are part of no
            listed phrase are looked for in what is said.
        between: sides that all take part where it is used.
        by: a side that says it.
        as_of: only in reports published up to this day.

    Raises:
        QuestionError: no such phrase, side or day; near ones are named.
    """
    with record.asking() as connection:
        sides = [side_named(connection, side) for side in between]
        speaker = side_named(connection, by) if by else None
        when = as_of_day(connection, as_of)
        keys = _keys(connection, words) if words else None
        if words and not keys:
            return _spoken(connection, words, sides, speaker, when)
        chosen = [_has_side(side) for side in sides]
        chosen += [_has_side(speaker, speaks=True)] if speaker else []
        chosen += [_P.key.in_(keys)] if keys else []
        rows = _uses(connection, chosen, when)
        around = Surroundings(connection, {row.report for row in rows})
        canonical = Canonical(connection, around.reports)
        by_key: dict[str, list[PhraseUseEntry]] = defaultdict(list)
        for row in rows:
            by_key[row.key].append(use_of(around, row))
        copies = copies_among(connection, around.reports)
        found = [_entry(canonical, copies, key, uses) for key, uses in by_key.items()]
        if words:
            found = [_with_sentences(connection, entry) for entry in found]
    return tuple(sorted(found, key=lambda each: (-each.engagements, -each.uses, each.key)))


def _spoken(
    connection: Connection, words: str, sides: Sequence[str], speaker: str | None, when: AsOf
) -> tuple[PhraseEntry, ...]:
    """Words that no list has, as someone typed them, in what is said.

    Raises:
        QuestionError: nobody says them.
    """
    uses = spoken(connection, words, sides, speaker, when)
    if not uses:
        known = sorted(connection.scalars(select(_P.key).distinct()))
        raise QuestionError(f"No report has the words {words!r} in what is said.{near(words, known)}")
    reports = sorted({use.report.id for use in uses})
    canonical, copies = Canonical(connection, reports), copies_among(connection, reports)
    return (_with_sentences(connection, _entry(canonical, copies, words, uses, listed=False)),)


def _has_side(side: str, *, speaks: bool = False) -> ColumnElement[bool]:
    sides = tables.phrase_sides.c
    theirs = select(sides.report, sides.position).where(sides.side == side)
    return tuple_(_P.report, _P.position).in_(theirs.where(sides.speaks.is_(True)) if speaks else theirs)


def _keys(connection: Connection, words: str) -> list[str]:
    """The phrases that the words mean: part of one of their forms, or near to one."""
    wanted = _folded(words)
    forms = connection.execute(select(_P.key, _P.quote).distinct()).all()
    found = {row.key for row in forms if wanted in _folded(row.key) or wanted in _folded(row.quote)}
    return sorted(found or {row.key for row in forms if fuzz.ratio(wanted, _folded(row.quote)) >= ALIKE})


def _folded(text: str) -> str:
    """The words without accents, case and hyphens."""
    return " ".join(word.folded for word in words_of(text))


def _uses(connection: Connection, chosen: Sequence[ColumnElement[bool]], when: AsOf) -> list[Row[Any]]:
    """The newest uses, oldest first; those of one day in the order of the engagements where they were said."""
    at = schema.engagements.c
    query = (
        select(tables.phrase_uses, at.day.label("at"))
        .join(schema.reports, schema.reports.c.id == _P.report)
        .outerjoin(schema.engagements, (at.report == _P.report) & (at.id == _P.engagement))
        .where(when.reports, *chosen)
        .order_by(_P.day.is_(None).desc(), _P.day.desc(), _P.report.desc(), _P.position.desc())
        .limit(MOST)
    )
    return sorted(connection.execute(query), key=_in_order)


def _in_order(row: Row[Any]) -> tuple[bool, str, str, str, int]:
    day = row.day or ""
    return row.day is None, day, row.at or day, row.report, row.position


def _entry(
    canonical: Canonical, copies: Mapping[str, str], key: str, uses: Sequence[PhraseUseEntry], *, listed: bool = True
) -> PhraseEntry:
    at = [canonical.engagement(use.report.id, use.engagement or use.report.id) for use in uses]
    occasions = dict(zip(at, uses, strict=True))
    pairs = Counter("–".join(use.sides) for use in occasions.values() if len(use.sides) > 1)
    dated = [use for use in uses if use.day] or list(uses)
    return PhraseEntry(
        key=key,
        listed=listed,
        uses=len(uses),
        reports=len({use.report.id for use in uses}),
        texts=len({copies[use.report.id] for use in uses}),
        engagements=len(occasions),
        first=dated[0],
        last=dated[-1],
        by=_counted((one, side) for one, use in zip(at, uses, strict=True) for side in use.said_by),
        pairs=dict(sorted(pairs.items(), key=_most_first)),
        wordings=tuple(_wordings(uses)),
        latest=tuple(dated[-LATEST:][::-1]),
    )


def _counted(told: Iterable[tuple[str, str]]) -> dict[str, int]:
    """How often each side said it, once an occasion or report."""
    return dict(sorted(Counter(side for _at, side in set(told)).items(), key=_most_first))


def _most_first(counted: tuple[str, int]) -> tuple[int, str]:
    return -counted[1], counted[0]


def _wordings(uses: Iterable[PhraseUseEntry]) -> Iterator[WordingEntry]:
    """Each wording, in the order in which they came; accents, case and hyphens make no other wording."""
    by_text: dict[str, list[PhraseUseEntry]] = defaultdict(list)
    for use in uses:
        by_text[_folded(use.text)].append(use)
    for same in by_text.values():
        dated = [use for use in same if use.day] or same
        by = _counted((use.report.id, side) for use in same for side in use.said_by)
        reports = len({use.report.id for use in same})
        yield WordingEntry(dated[0].text, dated[0].listed, len(same), reports, by, dated[0], dated[-1])


def _with_sentences(connection: Connection, entry: PhraseEntry) -> PhraseEntry:
    """The entry with the sentences around its latest uses and around the first of each wording."""

    def around(use: PhraseUseEntry) -> PhraseUseEntry:
        cited = use.citation
        return replace(use, sentence=sentence(connection, use.report.id, cited.start, cited.end))

    wordings = tuple(replace(one, first=around(one.first)) for one in entry.wordings)
    return replace(entry, latest=tuple(map(around, entry.latest)), wordings=wordings)


def use_of(around: Surroundings, row: Row[Any]) -> PhraseUseEntry:
    """The use of a row of ``phrase_uses``."""
    return PhraseUseEntry(
        row.day,
        row.quote,
        row.listed,
        tuple(row.put_in),
        tuple(row.left_out),
        tuple(around.name(row.report, actor) for actor in row.speakers),
        tuple(row.said_by),
        tuple(row.sides),
        row.engagement,
        around.lines[row.report],
        quotation(row),
    )
