"""The question of set phrases: who used one when, with whom, how often, and in which changed words."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from rapidfuzz import fuzz
from sqlalchemy import ColumnElement, Connection, Row, select, tuple_

from dragoman.errors import QuestionError
from dragoman.knowledge.folding import search_key
from dragoman.record import schema
from dragoman.record.ledger import tables
from dragoman.record.queries.as_of import AsOf
from dragoman.record.queries.as_of import as_of as as_of_day
from dragoman.record.queries.canonical import Canonical
from dragoman.record.queries.ledger_answers import PhraseEntry, PhraseUseEntry
from dragoman.record.queries.loading import Surroundings, quotation
from dragoman.record.queries.sides import near, side_named
from dragoman.record.record import Record

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
        words: only phrases with these words, in any spelling near to one of their forms.
        between: sides that all take part where it is used.
        by: a side that says it.
        as_of: only in reports published up to this day.

    Raises:
        QuestionError: no such phrase, side or day; near ones are named.
    """
    with record.asking() as connection:
        chosen = [_has_side(side_named(connection, side)) for side in between]
        chosen += [_has_side(side_named(connection, by), speaks=True)] if by else []
        when = as_of_day(connection, as_of)
        if words:
            chosen.append(_P.key.in_(_keys(connection, words)))
        rows = _uses(connection, chosen, when)
        around = Surroundings(connection, {row.report for row in rows})
        canonical = Canonical(connection, around.reports)
        by_key: dict[str, list[Row[Any]]] = defaultdict(list)
        for row in rows:
            by_key[row.key].append(row)
        found = [_entry(around, canonical, key, of_key) for key, of_key in by_key.items()]
    return tuple(sorted(found, key=lambda each: (-each.engagements, -each.uses, each.key)))


def _has_side(side: str, *, speaks: bool = False) -> ColumnElement[bool]:
    sides = tables.phrase_sides.c
    theirs = select(sides.report, sides.position).where(sides.side == side)
    return tuple_(_P.report, _P.position).in_(theirs.where(sides.speaks.is_(True)) if speaks else theirs)


def _keys(connection: Connection, words: str) -> list[str]:
    """The phrases that the words mean: part of one of their forms, or near to one.

    Raises:
        QuestionError: none.
    """
    wanted = search_key(words)
    forms = connection.execute(select(_P.key, _P.quote).distinct()).all()
    found = {row.key for row in forms if wanted in search_key(row.key) or wanted in search_key(row.quote)}
    if not found:
        found = {row.key for row in forms if fuzz.ratio(wanted, search_key(row.quote)) >= ALIKE}
    if not found:
        known = sorted({row.key for row in forms})
        raise QuestionError(f"No report uses the set phrase {words!r}.{near(words, known)}")
    return sorted(found)


def _uses(connection: Connection, chosen: Sequence[ColumnElement[bool]], when: AsOf) -> list[Row[Any]]:
    query = (
        select(tables.phrase_uses)
        .join(schema.reports, schema.reports.c.id == _P.report)
        .where(when.reports, *chosen)
        .order_by(_P.day.is_(None).desc(), _P.day.desc(), _P.report.desc(), _P.position.desc())
        .limit(MOST)
    )
    return sorted(connection.execute(query), key=lambda row: (row.day is None, row.day or "", row.report, row.position))


def _entry(around: Surroundings, canonical: Canonical, key: str, rows: Sequence[Row[Any]]) -> PhraseEntry:
    uses = [use_of(around, row) for row in rows]
    at = [canonical.engagement(use.report.id, use.engagement or use.report.id) for use in uses]
    occasions = dict(zip(at, uses, strict=True))
    pairs = Counter("–".join(use.sides) for use in occasions.values() if len(use.sides) > 1)
    by = Counter(side for _at, side in {(one, side) for one, use in zip(at, uses, strict=True) for side in use.said_by})
    return PhraseEntry(
        key=key,
        uses=len(uses),
        reports=len({use.report.id for use in uses}),
        engagements=len(occasions),
        first=uses[0],
        last=uses[-1],
        by=dict(sorted(by.items(), key=_most_first)),
        pairs=dict(sorted(pairs.items(), key=_most_first)),
        changed=tuple(_by_wording(use for use in uses if not use.listed)),
        latest=tuple(uses[-LATEST:][::-1]),
    )


def _most_first(counted: tuple[str, int]) -> tuple[int, str]:
    return -counted[1], counted[0]


def _by_wording(uses: Iterable[PhraseUseEntry]) -> Iterable[PhraseUseEntry]:
    """Each changed wording once, where it was first used."""
    first: dict[str, PhraseUseEntry] = {}
    for use in uses:
        first.setdefault(search_key(use.text), use)
    return first.values()


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
