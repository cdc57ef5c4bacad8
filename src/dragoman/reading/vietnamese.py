"""Vietnamese names: a family name of few, then one to three short syllables, of which some look like small English
words where their marks are left out."""

import re
from collections.abc import Sequence

from dragoman.reading.gazetteer import Hit, Kind
from dragoman.reading.view import View
from dragoman.reading.vocabulary import Vocabulary

_CLOSING = frozenset("an to so do my on may".split())
_MIDDLE = _CLOSING | {"the", "can"}
"""Syllables that are small English words without their marks."""
_SYLLABLE = 7
"""Letters that no syllable has."""
_SOUNDS = re.compile(
    r"(?:b|ch?|d|gh?|gi|h|kh?|l|m|nh?|ngh?|ph?|qu|r|s|t[hr]?|v|x)?[aeiouy]{1,3}(?:ch?|m|nh?|ng|p|t)?", re.IGNORECASE
)
"""How a syllable is spelled without its marks."""


def _plain_capital(view: View, position: int) -> bool:
    return view.capital(position) and view.at[position] is None


def _family(view: View, vocabulary: Vocabulary, position: int) -> bool:
    return "VN" in vocabulary.families.get(view.low(position), ())


def closed_by_a_small_word(view: View, vocabulary: Vocabulary, position: int) -> bool:
    """Whether a small English word is the last syllable of a Vietnamese name: "Nguyen Van An"."""
    low = view.low(position)
    if low in _MIDDLE and _plain_capital(view, position + 1):
        return _family(view, vocabulary, position - 1)  # "Phung The Long"
    return low in _CLOSING and ends(view, vocabulary, position)


def ends(view: View, vocabulary: Vocabulary, position: int) -> bool:
    """Whether a word follows the family name and another syllable of a Vietnamese name, and no capital follows."""
    if view.capital(position + 1):
        return False
    first = position - 1
    while first > 0 and _plain_capital(view, first - 1) and position - first < 3:
        first -= 1
    return any(_family(view, vocabulary, start) for start in range(first, position - 1))


def closed_by_a_town(view: View, vocabulary: Vocabulary, hit: Hit) -> bool:
    """Whether a Vietnamese town of two syllables ends a name: "Ambassador Lai Thai Binh"."""
    if hit.kind is not Kind.CITY or hit.value != "VN" or hit.last - hit.first != 2 or view.capital(hit.last):
        return False
    before = range(max(0, hit.first - 2), hit.first)
    family = next((p for p in before if _family(view, vocabulary, p)), None)
    return family is not None and all(_plain_capital(view, p) for p in range(family, hit.first))


def shaped(view: View, vocabulary: Vocabulary, first: int, last: int) -> bool:
    """Whether a run has the shape of a Vietnamese name: a family name of there and two or three syllables."""
    if not _family(view, vocabulary, first) or last - first > 4:
        return False
    return all(len(view.low(p)) < _SYLLABLE and view.tokens[p].fold[1:].islower() for p in range(first, last))


def syllables(words: Sequence[str]) -> bool:
    """Whether every word, folded, is spelled as a Vietnamese syllable: "bao ngoc", not "thorup"."""
    return all(_SOUNDS.fullmatch(word) is not None for word in words)
