"""Names across reports: the words that tell one from another, and how alike two names are.

The order of the words does not count, since agencies differ in it; accents, case and hyphens do not either. A name
is compared word by word, each word in one standard spelling.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum

from rapidfuzz.distance import DamerauLevenshtein

from dragoman.knowledge.folding import search_key
from dragoman.knowledge.names import NameRules
from dragoman.knowledge.spellings import Spellings

GENERATIONS = frozenset(("jr", "sr", "ii", "iii", "iv", "v", "vi", "vii", "viii"))
_ARTICLES = frozenset(("al", "el", "bin", "ibn", "ben", "bint", "binti", "ad", "as", "ar", "at", "ud", "ul"))
_PARTICLES = frozenset(
    ("de", "del", "della", "di", "da", "dos", "das", "du", "la", "le", "van", "von", "der", "den", "y")
)
_LONG = 9
"""Letters from which on two of them may be misprinted in one word."""
_SHORTEST = 4
"""Letters below which a word with another letter is simply another word."""


class Likeness(IntEnum):
    """How alike two names are, the least first."""

    NONE = 0
    OTHER_MIDDLE = 1
    MISPRINT = 2
    PART = 3
    MIDDLE = 4
    GIVEN = 5
    SPELLING = 6
    SAME = 7


@dataclass(frozen=True, slots=True)
class Name:
    """A name as it is compared: its words in order, folded; initials and generation marks apart."""

    words: tuple[str, ...]
    standard: tuple[str, ...]
    initials: frozenset[str]
    generation: str
    exact: bool
    family_first: bool


class Names:
    """Reads names and compares them, by the spellings and the naming customs it is given."""

    def __init__(self, spellings: Spellings, rules: NameRules) -> None:
        self._spellings = spellings
        self._rules = rules
        self._read: dict[tuple[str, str], Name] = {}
        self._compared: dict[tuple[Name, Name], Likeness] = {}
        self._alone: dict[tuple[str, str], frozenset[str]] = {}

    @property
    def exact(self) -> frozenset[str]:
        """Countries in whose names a single letter tells one name from another."""
        return self._spellings.exact

    def name(self, text: str, country: str) -> Name:
        """A written name, read once."""
        if (text, country) not in self._read:
            self._read[text, country] = self._name(text, country)
        return self._read[text, country]

    def likeness(self, one: Name, other: Name) -> Likeness:
        """How alike two full names are."""
        if (one, other) not in self._compared:
            found = self._likeness(one, other)
            self._compared[one, other] = self._compared[other, one] = found
        return self._compared[one, other]

    def alone(self, text: str, country: str) -> frozenset[str]:
        """The words of a full name that may stand alone, in their standard spelling."""
        if (text, country) not in self._alone:
            self._alone[text, country] = self._may_stand_alone(text, country)
        return self._alone[text, country]

    def _may_stand_alone(self, text: str, country: str) -> frozenset[str]:
        parts = " ".join(split(text))
        short = self._rules.of(country or None).short_forms(parts)
        if not country:  # anywhere the first or the last word may be the one
            short = (*short, *parts.split()[:1])
        return frozenset(self._spellings.standard(form, country) for form in short if " " not in form)

    def without_titles(self, words: list[str]) -> list[str]:
        """The words of a name without the titles before it that belong to no name: "Gov.", "Sen."."""
        while len(words) > 1 and words[0] in self._spellings.titles:
            words = words[1:]
        return words

    def given_names(self, word: str) -> frozenset[str]:
        """Marks that given names have in common that stand for each other; empty for any other word."""
        return frozenset(f"~{group}" for group in self._spellings.short.get(word, ()))

    def _name(self, text: str, country: str) -> Name:
        words = split(text)
        family_first = self._rules.of(country or None).order == "family_first"
        generation = next((word for word in words[1:] if word in GENERATIONS), "")
        initials = frozenset(word for word in words if len(word) == 1)
        kept = [word for word in words if len(word) > 1 and word != generation]
        idle = frozenset() if family_first else _ARTICLES | (_PARTICLES if country else frozenset())
        core = tuple(word for word in kept if word not in idle)
        core = core if len(core) > 1 else tuple(kept)
        standard = tuple(self._spellings.standard(word, country) for word in core)
        return Name(core, standard, initials, generation, country in self._spellings.exact, family_first)

    def _likeness(self, one: Name, other: Name) -> Likeness:
        if _at_odds(one, other):
            return Likeness.NONE
        if Counter(one.words) == Counter(other.words) or _turned(one.words) & _turned(other.words):
            return Likeness.SAME
        if Counter(one.standard) == Counter(other.standard) or _turned(one.standard) & _turned(other.standard):
            return Likeness.SPELLING
        fewer, more = sorted((one, other), key=lambda name: len(name.words))
        unlike = self._unlike(fewer, more)
        if not unlike:
            return Likeness.GIVEN if len(fewer.words) == len(more.words) else _part(fewer, more)
        if len(fewer.words) == len(more.words) and _misprinted(unlike):
            return Likeness.MISPRINT
        return Likeness.OTHER_MIDDLE if _ends(fewer) & _ends(more) and len(fewer.words) > 2 else Likeness.NONE

    def _unlike(self, fewer: Name, more: Name) -> list[tuple[str, list[str]]]:
        """The words of the shorter name that the longer has not, each with what the longer has left."""
        left = list(zip(more.words, more.standard, strict=True))
        unlike = []
        for word, standard in zip(fewer.words, fewer.standard, strict=True):
            fits = [each for each in left if each[1] == standard] or [
                each for each in left if self._spellings.short_of(word, each[0])
            ]
            if fits:
                left.remove(fits[0])
            else:
                unlike.append(word)
        return [(word, [each[0] for each in left]) for word in unlike]


def split(text: str) -> list[str]:
    """The folded words of a name, hyphens and apostrophes taken out."""
    plain = search_key(text).replace("'", "").replace("`", "")
    return [word for word in ("".join(c if c.isalnum() else " " for c in plain)).split() if word]


def _at_odds(one: Name, other: Name) -> bool:
    """Whether initials or generation marks say that they are two: George H. W. and George W."""
    if one.generation and other.generation and one.generation != other.generation:
        return True
    return bool(one.initials and other.initials and one.initials != other.initials)


def _turned(words: Sequence[str]) -> frozenset[str]:
    """The words run together, beginning with each of them: what is one name for any place of blanks."""
    return frozenset("".join((*words[start:], *words[:start])) for start in range(len(words)))


def _part(fewer: Name, more: Name) -> Likeness:
    """Whether the longer name may be printed without the words that the shorter lacks."""
    if len(fewer.words) < 2:
        return Likeness.NONE
    if fewer.exact or more.exact or (fewer.family_first and more.family_first):
        return Likeness.PART if _ends(fewer) & _ends(more) else Likeness.NONE
    middle = (fewer.standard[0], fewer.standard[-1]) == (more.standard[0], more.standard[-1])
    return Likeness.MIDDLE if middle and _fit(fewer.initials, more) else Likeness.PART


def _fit(initials: frozenset[str], name: Name) -> bool:
    """Whether initials are those of words that the other name has in full."""
    return all(initial in {word[0] for word in name.words} for initial in initials)


def _ends(name: Name) -> frozenset[tuple[str, str]]:
    """The family name with the last of the given names, whether the family name is printed first or last."""
    words = name.standard
    return frozenset(((words[0], words[-1]), (words[-1], words[-2])))


def _misprinted(unlike: Iterable[tuple[str, list[str]]]) -> bool:
    """Whether just one word is unlike, and only by a letter or two."""
    (word, left), *others = unlike
    return not others and len(left) == 1 and misprinted(word, left[0], _SHORTEST)


def misprinted(one: str, other: str, shortest: int = 5) -> bool:
    """Whether two words of so many letters differ by one, or by two where they are long."""
    shorter = min(len(one), len(other))
    return shorter >= shortest and DamerauLevenshtein.distance(one, other) <= (2 if shorter >= _LONG else 1)
