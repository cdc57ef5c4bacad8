"""The roll-call: which figure of a report a written name belongs to.

Full names match on the same words in any order, on more or fewer of them, or on all but one that is
misprinted. A short form belongs to a full name that it is part of; where it fits several, the culture, the
office, the side and the nearness decide. Every look-up goes by words, so that a page of thousands of names
stays cheap.
"""

import re
from itertools import pairwise

from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

from dragoman.knowledge.folding import fold
from dragoman.knowledge.spellings import load_spellings
from dragoman.reading.figures import Figure
from dragoman.reading.phrases import PersonPhrase
from dragoman.reading.vocabulary import Vocabulary

_MISPRINT = 80
"""Likeness (0 to 100) from which two full names of as many words are one misprinted name."""
_HEARD_ALIKE = 75
"""Likeness below which two words are no spellings of one name."""
_ONE_SOUND = 6
"""Letters of a standard spelling from which another that differs by one is of the same name."""
_ANOTHER_SPELLING = 75
"""Likeness from which two spellings name the one holder of an office."""
_LONG = 6
_GIVEN_AND_FAMILY = 2
_KOREAN = 3
"""Words of a Korean name."""
_SON_OF = frozenset(("bin", "ibn", "bint", "binti"))
_BUCKET = 100
"""Figures of one word that are looked at; the latest of them."""


class RollCall:
    """The people of one report by the words of their names."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._spellings = load_spellings(vocabulary.folder)
        self._exact: dict[frozenset[str], Figure] = {}
        self._by_word: dict[str, list[Figure]] = {}

    def enter(self, figure: Figure) -> None:
        """Makes a figure findable by its words; again when its words have become more."""
        self._exact.setdefault(frozenset(figure.words), figure)
        for word in figure.words:
            bucket = self._by_word.setdefault(word, [])
            if figure not in bucket[-_BUCKET:]:
                bucket.append(figure)

    def full(self, words: tuple[str, ...]) -> Figure | None:
        """The figure that a full name belongs to."""
        if not words:
            return None
        found = self._exact.get(frozenset(words))
        if found is not None:
            return found
        candidates = self._sharing(words)
        return next(
            (
                figure
                for figure in candidates
                if _part(words, figure.words) or _misprint(words, figure.words) or self._nicknamed(words, figure.words)
            ),
            None,
        )

    def _nicknamed(self, words: tuple[str, ...], own: tuple[str, ...]) -> bool:
        """Whether two names differ in a given name and the short form of it: "Joseph Falk", "Joe Falk"."""
        family = words[-1] == own[-1] and len(words) == len(own) == _GIVEN_AND_FAMILY
        return family and self._spellings.short_of(words[0], own[0])

    def _sharing(self, words: tuple[str, ...]) -> list[Figure]:
        found: dict[int, Figure] = {}
        for word in words:
            for figure in self._by_word.get(word, [])[-_BUCKET:]:
                found[id(figure)] = figure
        return list(found.values())

    def short(self, words: tuple[str, ...], phrase: PersonPhrase, start: int) -> Figure | None:
        """The figure that a one-word form belongs to, as it stands at ``start``."""
        if not words:
            return None
        candidates = self._by_word.get(words[-1], [])[-_BUCKET:]
        if phrase.side:
            fitting = [figure for figure in candidates if figure.side in (None, phrase.side)]
            candidates = fitting or ([] if phrase.offices else candidates)
        heads = {office.head for office in phrase.offices}
        candidates = [figure for figure in candidates if not heads or not _a_fathers(figure, words[-1], heads)]
        return max(candidates, key=lambda figure: self._fitness(figure, words[-1], heads, start), default=None)

    def misprinted(self, words: tuple[str, ...], phrase: PersonPhrase) -> Figure | None:
        """The one figure of whose name a one-word form is a misprint or another spelling: "Dutterte" for "Duterte",
        "Sarkisian" for "Sarkisyan", "Baqeri" for "Bagheri"."""
        unfit = not words or len(words[0]) < _LONG or words[0] in self._by_word
        if unfit or self._vocabulary.is_english(words[0]) and words[0] not in self._vocabulary.given:
            return None
        near = {
            id(figure): figure
            for word, bucket in self._by_word.items()
            if word[0] == words[0][0] and len(word) >= _LONG and self._spelled_alike(word, words[0])
            for figure in bucket
            if phrase.side in (None, figure.side) or figure.side is None
        }
        return next(iter(near.values())) if len(near) == 1 else None

    def _spelled_alike(self, one: str, other: str) -> bool:
        """Whether two words are one name as it is heard, or differ by a letter."""
        if Levenshtein.distance(one, other, score_cutoff=1) <= 1:
            return True
        if fuzz.ratio(one, other) < _HEARD_ALIKE:
            return False
        ones, others = (self._spellings.standard(word, "") for word in (one, other))
        near = min(len(ones), len(others)) >= _ONE_SOUND
        return ones == others or near and Levenshtein.distance(ones, others, score_cutoff=1) <= 1

    def holder(self, words: tuple[str, ...], phrase: PersonPhrase) -> Figure | None:
        """Whoever holds the same office for the same side and whose Korean name is spelled another way: "Park
        Jung-wook", "Park Chung-wok"."""
        cultures = self._vocabulary.families.get(words[0], frozenset())
        heads = {office.head for office in phrase.offices}
        if "KR" not in cultures or "VN" in cultures or len(words) != _KOREAN:
            return None
        for figure in self._sharing(words[:1]):
            held = heads & {fact.phrase.head for fact in figure.offices}
            alike = fuzz.ratio(" ".join(words), " ".join(figure.words)) >= _ANOTHER_SPELLING
            if held and alike and phrase.side in (None, figure.side) and len(figure.words) == _KOREAN:
                return figure
        return None

    def _fitness(self, figure: Figure, word: str, heads: set[str], start: int) -> tuple[bool, bool, bool, bool, int]:
        """How well a figure fits a short form: by culture, by office, by having been called so before ("Marta Costa met
        …", "Costa said": a Jorge Costa who is only mentioned in between is not meant next), by holding any office, as
        the granddaughter on the stairs does not, by having been named just before."""
        held = any(fact.phrase.head in heads for fact in figure.offices)
        called = any(at < start for form, at in figure.forms.items() if form.lower() == word)
        nearest = max((at for at in reversed(figure.seen) if at < start), default=-1)
        return word in self.usual(figure), held, called, bool(figure.offices), nearest

    def usual(self, figure: Figure) -> set[str]:
        """The words of a name that its culture lets stand alone."""
        rules = self._vocabulary.names
        country = figure.side if figure.side in rules.by_country else None
        first = figure.words[0] if figure.words else ""
        if country is None and len(figure.words) > 2 and "VN" in self._vocabulary.families.get(first, ()):
            country = "VN"
        return {word for form in rules.of(country).short_forms(" ".join(figure.words)) for word in form.split()}


def _a_fathers(figure: Figure, word: str, heads: set[str]) -> bool:
    """Whether a word of someone's name is his father's, and who is called so here holds another office: "King Idris"
    is not "Crown Prince Hamza bin Idris"."""
    words = re.findall(r"[^\W\d_]+", fold(figure.name).lower())
    of_father = any(before in _SON_OF and name == word for before, name in pairwise(words))
    held = {fact.phrase.head for fact in figure.offices}
    return of_father and bool(held) and heads.isdisjoint(held)


def _part(words: tuple[str, ...], own: tuple[str, ...]) -> bool:
    """Whether one name is the other with words left out, its first or last word kept, or the words between them."""
    short, whole = sorted((words, own), key=len)
    if len(short) < _GIVEN_AND_FAMILY or not set(short) < set(whole):
        return False
    at = whole.index(short[0])
    if at and whole[at - 1] in _SON_OF:
        return False  # "Khalid bin Omar Al-Nur" is none of "Yousef bin Khalid Al-Nur"
    within = at > 0 and whole[at : at + len(short)] == short  # "Ruiz-Vega", "Juan Ruiz-Vega Ortiz"
    return within or short[0] == whole[0] or short[-1] == whole[-1]


def _misprint(words: tuple[str, ...], own: tuple[str, ...]) -> bool:
    """Whether two names of as many words differ in one word, and that by a letter or two."""
    if len(words) != len(own) or len(words) < 2:
        return False
    differing = [(a, b) for a, b in zip(words, own, strict=True) if a != b]
    if len(differing) != 1:
        return False
    one, other = differing[0]
    if min(len(one), len(other)) < 4 or one[0] != other[0]:
        return False
    return fuzz.ratio(one, other) >= _MISPRINT
