"""The question of set phrases: who used one when, with whom, how often, and in which changed words."""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from rapidfuzz import fuzz
from sqlalchemy import ColumnElement, Connection, select, tuple_

from dragoman.errors import QuestionError
from dragoman.record.ledger import tables
from dragoman.record.queries.as_of import AsOf
from dragoman.record.queries.as_of import as_of as as_of_day
from dragoman.record.queries.ledger_answers import PhraseEntry, PhraseUseEntry, WordingEntry
from dragoman.record.queries.loading import sentence
from dragoman.record.queries.phrase_uses import Use, shown, uses_of
from dragoman.record.queries.phrases_spoken import spoken, spoken_shown
from dragoman.record.queries.sides import near, side_named
from dragoman.record.queries.texts import copies_among
from dragoman.record.record import Record
from dragoman.record.words import words_of

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
        by_key: dict[str, list[Use]] = defaultdict(list)
        for use in uses_of(connection, chosen, when):
            by_key[use.key].append(use)
        found = _entries(connection, by_key, shown)
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
    (entry,) = _entries(connection, {words: uses}, spoken_shown)
    return (_with_sentences(connection, replace(entry, listed=False)),)


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


@lru_cache(maxsize=4_096)
def _folded(text: str) -> str:
    """The words without accents, case and hyphens."""
    return " ".join(word.folded for word in words_of(text))


Shown = Callable[[Connection, Collection[Use]], Mapping[Use, PhraseUseEntry]]


def _entries(connection: Connection, by_key: Mapping[str, Sequence[Use]], show: Shown) -> list[PhraseEntry]:
    """The phrases with what is counted of their uses, and some of these in full."""
    copies = copies_among(connection, list(dict.fromkeys(use.report for uses in by_key.values() for use in uses)))
    chosen = {use for uses in by_key.values() for use in _to_show(uses)}
    full = show(connection, chosen)
    return [_entry(copies, full, key, uses) for key, uses in by_key.items()]


def _to_show(uses: Sequence[Use]) -> Iterator[Use]:
    dated = _dated(uses)
    yield from (dated[0], *dated[-LATEST:])
    for same in _by_wording(uses):
        yield from (_dated(same)[0], _dated(same)[-1])


def _dated(uses: Sequence[Use]) -> Sequence[Use]:
    """The uses of known days; all, where none is known."""
    return [use for use in uses if use.day] or uses


def _entry(copies: Mapping[str, str], full: Mapping[Use, PhraseUseEntry], key: str, uses: Sequence[Use]) -> PhraseEntry:
    occasions = {use.at: use for use in uses}
    pairs = Counter("–".join(use.sides) for use in occasions.values() if len(use.sides) > 1)
    dated = _dated(uses)
    return PhraseEntry(
        key=key,
        listed=True,
        uses=len(uses),
        reports=len({use.report for use in uses}),
        texts=len({copies[use.report] for use in uses}),
        engagements=len(occasions),
        first=full[dated[0]],
        last=full[dated[-1]],
        by=_counted((use.at, side) for use in uses for side in use.said_by),
        pairs=dict(sorted(pairs.items(), key=_most_first)),
        wordings=tuple(_wording(full, same) for same in _by_wording(uses)),
        latest=tuple(full[use] for use in dated[-LATEST:][::-1]),
    )


def _counted(told: Iterable[tuple[str, str]]) -> dict[str, int]:
    """How often each side said it, once an occasion or report."""
    return dict(sorted(Counter(side for _at, side in set(told)).items(), key=_most_first))


def _most_first(counted: tuple[str, int]) -> tuple[int, str]:
    return -counted[1], counted[0]


def _by_wording(uses: Iterable[Use]) -> Iterable[Sequence[Use]]:
    """The uses of each wording, in the order in which they came; accents, case and hyphens make no other wording."""
    by_text: dict[str, list[Use]] = defaultdict(list)
    for use in uses:
        by_text[_folded(use.text)].append(use)
    return by_text.values()


def _wording(full: Mapping[Use, PhraseUseEntry], same: Sequence[Use]) -> WordingEntry:
    dated = _dated(same)
    by = _counted((use.report, side) for use in same for side in use.said_by)
    reports = len({use.report for use in same})
    first, last = full[dated[0]], full[dated[-1]]
    return WordingEntry(first.text, first.listed, len(same), reports, by, first, last)


def _with_sentences(connection: Connection, entry: PhraseEntry) -> PhraseEntry:
    """The entry with the sentences around its latest uses and around the first of each wording."""

    def around(use: PhraseUseEntry) -> PhraseUseEntry:
        cited = use.citation
        return replace(use, sentence=sentence(connection, use.report.id, cited.start, cited.end))

    wordings = tuple(replace(one, first=around(one.first)) for one in entry.wordings)
    return replace(entry, latest=tuple(map(around, entry.latest)), wordings=wordings)
