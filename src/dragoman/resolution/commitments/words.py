"""Words of undertakings as they are compared: by their stems, each with how much it tells.

How much a word tells comes from the lexicon and not from the record, so that what is found does not depend on which
reports are already there. Names and numbers tell most; the names of the two sides tell nothing.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from pathlib import Path

from snowballstemmer import stemmer

from dragoman.knowledge.countries import Country, load_countries
from dragoman.knowledge.folding import fold
from dragoman.knowledge.lexicons import load_lexicon

NAME, RARE, USUAL, PLAIN = 1.5, 1.0, 0.5, 0.2
"""How much a word tells: a name or number, then a word that few, many or most undertakings have."""

_WORD = re.compile(r"[^\W_]+")
_PARTED = re.compile(r"[,;:.()]")
_YEAR = re.compile(r"(?:19|20)\d\d$")
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)$")
_MONTHS = frozenset(
    "january february march april june july august september october november december monday tuesday wednesday"
    " thursday friday saturday sunday quarter".split()
)


@dataclass(frozen=True, slots=True)
class Term:
    """A word that is compared: its stem, how much it tells, whether it is a name or number, and where it stands."""

    stem: str
    weight: float
    name: bool
    start: int
    end: int


class Words:
    """Finds the words of a text that are compared, by the lexicons' words."""

    def __init__(self, added: Path | None = None) -> None:
        self._stemmer = stemmer("english")
        self._stem = lru_cache(maxsize=65_536)(self._stemmer.stemWord)
        bands = load_lexicon("goal_words", added)
        self._none = frozenset(bands["none"])
        self._plain = frozenset(map(self._stem, bands["plain"]))
        self._usual = frozenset(map(self._stem, bands["usual"])) - self._plain
        self._formulas = _formulas(added)
        self._countries = {country.code: country for country in load_countries(added).values()}
        self._abroad = frozenset(
            self.stem(word.lower())
            for country in self._countries.values()
            for form in (*country.names, *country.adjectives)
            for word in _WORD.findall(fold(form))
        )
        self._two_words = _spelt_in_two(self._countries.values())
        self._named = lru_cache(maxsize=1_024)(self._pattern)
        self._places = lru_cache(maxsize=1_024)(self._of_places)

    def stem(self, word: str) -> str:
        """The stem of a word in lower case: "opening" and "opened" have the one of "open"."""
        found: str = self._stem(word)
        return found

    def terms(self, text: str, sides: tuple[str, ...] = ()) -> tuple[Term, ...]:
        """The words of a text that are compared, without those that only name one of the sides.

        Countries and the capitals of the sides, where most of what they do is done, tell no more than a usual word,
        and a set phrase, which stands in everything that is said, tells as little as a plain one.
        """
        folded = self._without(self._two_words.sub(_as_one, fold(text)), sides)
        found = (term for match in _WORD.finditer(folded) if (term := self._term(folded, match)) is not None)
        places = self._places(sides)
        phrases = [match.span() for match in self._formulas.finditer(folded.lower())]
        return tuple(_weighed(term, places, phrases) for term in found)

    def _of_places(self, sides: tuple[str, ...]) -> frozenset[str]:
        return self._abroad.union(*(self._of_capitals(side) for side in sides))

    def _of_capitals(self, side: str) -> tuple[str, ...]:
        country = self._countries.get(side)
        if country is None:
            return ()
        known = {_joined(name) for name in country.capitals}
        names = (name for name in (*country.capitals, *country.cities) if _joined(name) in known)  # "Hà Nội", "Hanoi"
        return tuple(sorted({self.stem(word.lower()) for name in names for word in _WORD.findall(fold(name))}))

    def _term(self, folded: str, match: re.Match[str]) -> Term | None:
        word = match.group()
        low = word.lower()
        if low in self._none or len(low) < 2 or _YEAR.fullmatch(low) or low in _MONTHS:
            return None
        stem = self.stem(low)
        number = low[0].isdigit()
        # the first word has a capital for its place alone
        name = number or word[0].isupper() and (match.start() > 0 or word.isupper() and len(word) > 2)
        if stem in self._plain and not number:
            return Term(stem, PLAIN, False, match.start(), match.end())
        if stem in self._usual and not number:
            return Term(stem, USUAL, False, match.start(), match.end())
        return Term(stem, NAME if name else RARE, name, match.start(), match.end())

    def _without(self, folded: str, sides: tuple[str, ...]) -> str:
        """The text with the names of the sides made blank, at the same offsets."""
        for side in sides:
            pattern = self._named(side)
            if pattern is not None:
                folded = pattern.sub(lambda match: " " * len(match.group()), folded)
        return folded

    def names_of(self, side: str) -> re.Pattern[str] | None:
        """What finds a side's names and adjectives in a folded text; nothing where it is no country."""
        return self._named(side)

    def _pattern(self, side: str) -> re.Pattern[str] | None:
        country = self._countries.get(side)
        if country is None:
            return re.compile(rf"\b{re.escape(side)}\b") if len(side) > 2 else None
        forms = sorted({fold(form) for form in (*country.names, *country.adjectives)}, key=len, reverse=True)
        return re.compile(rf"\b(?:{'|'.join(map(re.escape, forms))})\b(?:['’]s)?")


def _spelt_in_two(countries: Iterable[Country]) -> re.Pattern[str]:
    """Places that are spelt in one word or in two: "Ha Noi", which is "Hanoi"."""
    names = [name for country in countries for name in (*country.capitals, *country.cities)]
    single = {fold(name).lower() for name in names if " " not in name}
    double = {fold(name) for name in names if " " in name and _joined(name) in single}
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(double)))})\b" if double else r"(?!)")


def _as_one(match: re.Match[str]) -> str:
    """A name in one word, with blanks behind it, so that offsets stay."""
    return match.group().replace(" ", "").ljust(len(match.group()))


def _joined(name: str) -> str:
    return fold(name).lower().replace(" ", "")


def _weighed(term: Term, places: frozenset[str], phrases: Sequence[tuple[int, int]]) -> Term:
    """The word with what it tells where it names a place or stands in a set phrase."""
    if any(start <= term.start < end for start, end in phrases):
        return replace(term, weight=PLAIN, name=False)
    return replace(term, weight=min(term.weight, USUAL), name=False) if term.stem in places else term


def _formulas(added: Path | None) -> re.Pattern[str]:
    forms = {fold(form).lower() for forms in load_lexicon("formulas", added).values() for form in forms}
    return re.compile("|".join(rf"\b{re.escape(form)}\b" for form in sorted(forms, key=len, reverse=True)))


def pairs(text: str, terms: Sequence[Term]) -> frozenset[tuple[str, str]]:
    """Words that stand side by side, perhaps with "of" between: "border trade", "joint study of rice"."""
    return frozenset(
        (one.stem, other.stem)
        for one, other in pairwise(terms)
        if other.start - one.end < 6 and not _PARTED.search(text, one.end, other.start)
    )


def ordinals(terms: tuple[Term, ...]) -> frozenset[str]:
    """The ordinals among the words: "11th", which tells one meeting from the next."""
    return frozenset(term.stem for term in terms if _ORDINAL.fullmatch(term.stem))
