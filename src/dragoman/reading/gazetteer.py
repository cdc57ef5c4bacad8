"""The gazetteer: every word and phrase of the lexicons, found in a sentence's tokens by longest match.

Countries, their adjectives and people, cities, organisations, title words, ranks, marks and honorifics come
out as `Hit`s over token ranges. Names need a capital as printed; words of offices do not.
"""

from dataclasses import dataclass
from enum import StrEnum

from rapidfuzz.distance import Levenshtein

from dragoman.reading.tokens import Token

_COMMON = ("minister", "president", "secretary", "ambassador", "chairman", "director")
"""Titles that are recognised when misprinted."""
_INITIALS = frozenset(title[0] for title in _COMMON)
_SHORTEST, _LONGEST = 7, 11


class Kind(StrEnum):
    """What a lexical hit is."""

    COUNTRY = "country"
    DEMONYM = "demonym"
    CITY = "city"
    ORGANISATION = "organisation"
    ORGAN = "organ"
    TITLE = "title"
    MODIFIER = "modifier"
    RANK = "rank"
    MARK = "mark"
    HONORIFIC = "honorific"
    INSTITUTION = "institution"
    IGNORE = "ignore"


@dataclass(frozen=True, slots=True)
class Hit:
    """A lexicon entry found at tokens ``[first, last)``; ``value`` is a country code, side or track."""

    first: int
    last: int
    kind: Kind
    value: str
    entry: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One phrase of a lexicon, as lower-case folded words; ``cased`` entries must be printed in capitals."""

    words: tuple[str, ...]
    kind: Kind
    value: str
    cased: bool
    capital: bool
    name: str


class Gazetteer:
    """A first-word index over all entries, longest first."""

    def __init__(self, entries: list[Entry]) -> None:
        self._index: dict[str, list[tuple[tuple[str, ...], Entry]]] = {}
        for entry in entries:
            self._index.setdefault(entry.words[0], []).append((entry.words[1:], entry))
        for bucket in self._index.values():
            bucket.sort(key=lambda pair: -len(pair[0]))

    def hits(self, tokens: list[Token]) -> list[Hit]:
        """The longest entries from left to right, none overlapping another."""
        found: list[Hit] = []
        lows = [token.low for token in tokens]
        index = self._index
        position = 0
        while position < len(lows):
            bucket = index.get(lows[position])
            entry = _longest(bucket, tokens, lows, position) if bucket else self._misprinted(tokens, position)
            if entry is None:
                position += 1
                continue
            last = position + len(entry.words)
            found.append(Hit(position, last, entry.kind, entry.value, entry.name))
            position = last
        return found

    def _misprinted(self, tokens: list[Token], position: int) -> Entry | None:
        """A title before a capitalised word that is one letter away from a listed one: "Prime Minster
        Smith"."""
        token = tokens[position]
        if not token.capital or not _SHORTEST <= len(token.low) <= _LONGEST or position + 1 >= len(tokens):
            return None
        if not tokens[position + 1].capital or token.low[0] not in _INITIALS:
            return None
        for title in _COMMON:
            if token.low[0] == title[0] and Levenshtein.distance(token.low, title, score_cutoff=1) == 1:
                return next((entry for rest, entry in self._index.get(title, ()) if not rest), None)
        return None


def _longest(
    bucket: list[tuple[tuple[str, ...], Entry]], tokens: list[Token], lows: list[str], position: int
) -> Entry | None:
    token = tokens[position]
    for rest, entry in bucket:
        if rest and tuple(lows[position + 1 : position + 1 + len(rest)]) != rest:
            continue
        if entry.cased and not token.fold.isupper():
            continue
        if entry.capital and not token.capital:
            continue
        return entry
    return None
