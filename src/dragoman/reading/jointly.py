"""Jointly: words for both sides as one, "the two leaders", "they", "the two ministries"."""

from functools import lru_cache

from dragoman.reading.gazetteer import Kind
from dragoman.reading.view import View
from dragoman.reading.words import BODIES_OF_BOTH

_LONGEST_JOINT = 9
"""Words of the longest phrase for both sides: "the heads of the foreign ministries of the two countries"."""
_BEFORE_TWO = frozenset(
    "top senior chief government defence defense military army naval police party deputy vice prime foreign na".split()
)
_TWO_OF_RANK = frozenset(
    """leaders ministers presidents premiers commanders generals chiefs diplomats speakers officials chairmen pms fms
    dpms legislators secretaries""".split()
)
"""What two who met may be called, with a word before it."""
_ALONE = frozenset(("the two", "both", "the pair", "the three"))
"""What stands for both sides only where no noun follows: "the two agreed", but "the two seas"."""
_OF_SOME = frozenset(("the leaders", "the ministers", "the presidents", "the foreign ministers", "the officials"))
"""What stands for both sides unless "of" says whose they are: "the leaders of the member states"."""
_AFTER_ALONE = frozenset(
    """also then later have had has will would shall should can could may are were is was do did held met spoke shook
    said told took made had agree discuss believe hope expressed both noted saw came went sat in on at by of with from
    to as for during while when after before, . ; : and who jointly""".split()
)
_BEFORE_THINGS = frozenset("between of by from for to with in at across under".split())


def joint_size(view: View, first: int, joint: frozenset[str]) -> int:
    """How many words a phrase for both sides has here ("the two leaders"); none where there is none."""
    if view.lows[first] not in _first_words(joint):
        return 0
    for size in range(_LONGEST_JOINT, 0, -1):
        words = view.lows[first : first + size]
        if len(words) == size and (told := " ".join(words)) in joint and (size > 1 or first == 0):
            if told in _ALONE and not _stands_alone(view, first + size):
                return _two_by_rank(view, first)
            no_one = words[-1] in BODIES_OF_BOTH and view.low(first - 1) in _BEFORE_THINGS  # "of the two ministries"
            of_some = told in _OF_SOME and view.low(first + size) == "of" and view.low(first - 2) != "we"
            return 0 if no_one or of_some or _met_besides(view, first, size) else size
    return 0


def _met_besides(view: View, first: int, size: int) -> bool:
    """Whether those of several countries are whom someone meets: "then held talks with the prime ministers of Peru and
    Laos"."""
    behind = view.hit(first + size + 1) if view.low(first + size) in ("of", "from") else None
    return behind is not None and behind.kind is Kind.COUNTRY and view.low(first - 1) in ("with", "met", "on")


def _two_by_rank(view: View, first: int) -> int:
    """How many words "the two top commanders" has: two of an office, whichever, and not those "of" somewhere."""
    position = first + (1 if view.low(first) == "both" else 2)
    if position - first > 1 and view.lows[first : first + 2] not in (["the", "two"], ["the", "three"]):
        return 0
    if view.low(first + 1) == "three" and view.low(position) in ("diplomats", "officials"):
        return 0  # "the three diplomats" who presented their letters
    while view.low(position) in _BEFORE_TWO:
        position += 1
    alone = view.low(position) in _TWO_OF_RANK and view.low(position + 1) not in (
        "of",
        "from",
        "who",
        "whom",
        "to",
        "-",
    )
    return position + 1 - first if alone else 0


def _stands_alone(view: View, position: int) -> bool:
    low = view.low(position)
    if low == "-" and view.tokens[position].start == view.tokens[position - 1].end:
        return False  # "the two-day visit"
    return not low.isalpha() or low in _AFTER_ALONE or low.endswith(("ed", "ly")) and not view.capital(position)


@lru_cache(maxsize=16)
def _first_words(phrases: frozenset[str]) -> frozenset[str]:
    return frozenset(phrase.split()[0] for phrase in phrases)
