"""Spellings: names that are the same place or person spelt otherwise, "Xiangkhouang" and "Xieng Khouang".

Only long names are compared, letter by letter, and one may stand in two words where the other stands in one.
"""

from collections.abc import Iterable, Mapping

from rapidfuzz.distance import Levenshtein

LONG = 7
"""Letters below which two names that differ in one are taken for two names."""

Pairs = frozenset[tuple[str, str]]


def respelt(
    mine: Iterable[str], my_pairs: Pairs, theirs: Iterable[str], their_pairs: Pairs
) -> Mapping[frozenset[str], frozenset[str]]:
    """Which of my names are names of theirs in another spelling; a name of two words comes as both.

    Args:
        mine: stems of names.
        my_pairs: which of them stand side by side.
        theirs: stems of the other names.
        their_pairs: which of those stand side by side.
    """
    known, others = set(mine), set(theirs)
    found: dict[frozenset[str], frozenset[str]] = {}
    for name, parts in _forms(known - others, my_pairs):
        for other, their_parts in _forms(others - known, their_pairs):
            in_two = len(parts) > 1 and len(their_parts) > 1
            if not in_two and Levenshtein.distance(name, other, score_cutoff=1) <= 1:
                found.setdefault(parts, their_parts)
    return found


def _forms(names: set[str], pairs: Pairs) -> list[tuple[str, frozenset[str]]]:
    """The names and those of two words as one word, with the stems that each is made of."""
    single = [(name, frozenset((name,))) for name in sorted(names)]
    double = [(one + two, frozenset((one, two))) for one, two in sorted(pairs) if one in names and two in names]
    return [(form, parts) for form, parts in (*single, *double) if len(form) >= LONG and form.isalpha()]
