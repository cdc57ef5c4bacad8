"""Topics: whether words in the same frame are about another thing, "exchanges in rice" and "exchanges in fisheries".

A frame that diplomats fill with one thing after another tells nothing of itself, however much of it is shared.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from itertools import pairwise

from dragoman.resolution.commitments.words import PLAIN, Term

CLOSE = 30
"""Characters between a word and the one that follows it, past which it follows in name only."""


def of_another(wanted: Mapping[str, float], shared: Collection[str], terms: Sequence[Term]) -> bool:
    """Whether a telling word of an aim is missing, and behind the word before it stands another in its place.

    Args:
        wanted: the stems of the aim in their order, with how much each tells.
        shared: those that the text has.
        terms: the words of the text.
    """
    if len(shared) == len(wanted):
        return False
    behind: dict[str, list[Term]] = defaultdict(list)
    for one, other in pairwise(terms):
        if one.stem in shared and other.start - one.end <= CLOSE:
            behind[one.stem].append(other)
    return any(
        stem not in shared and weight > PLAIN and before in shared and _taken(behind[before], wanted)
        for before, (stem, weight) in zip(wanted, list(wanted.items())[1:], strict=False)
    )


def _taken(following: Sequence[Term], wanted: Collection[str]) -> bool:
    """Whether only words that tell something, and none of the aim's, stand in the place."""
    return bool(following) and all(term.stem not in wanted and term.weight > PLAIN for term in following)
