"""Descriptions: people told without a name, by office, side or part: "the Prime Minister", "the two
sides"."""

from functools import lru_cache

from dragoman.reading.gazetteer import Kind
from dragoman.reading.offices import title_phrases
from dragoman.reading.phrases import Description, PersonPhrase
from dragoman.reading.regions import NAMING
from dragoman.reading.view import View

_DETERMINERS = frozenset(("the", "a", "an", "his", "her", "its", "their", "this", "both"))
_OF_AN_OFFICE = frozenset(
    (
        Kind.TITLE,
        Kind.MODIFIER,
        Kind.RANK,
        Kind.INSTITUTION,
        Kind.ORGAN,
        Kind.ORGANISATION,
        Kind.COUNTRY,
        Kind.DEMONYM,
    )
)

_OFFICIAL_THINGS = frozenset(
    """visit trip talks tour reception dinner banquet welcome ceremony letter statement invitation residence meeting
    capacity country countries nation government development language duties channels exchanges function""".split()
)
"""What "official" and "host" describe when they are no person."""


def descriptions(
    view: View, taken: list[PersonPhrase], nouns: frozenset[str], joint: frozenset[str]
) -> list[Description]:
    """The people told without a name: "the Prime Minister", "the Vietnamese official", "the two sides"."""
    covered = [False] * len(view.tokens)
    for phrase in taken:
        for position in range(phrase.first, min(phrase.last, len(covered))):
            covered[position] = True
    found: list[Description] = []
    position = 0
    while position < len(view.tokens):
        description = None if covered[position] else _description_at(view, position, covered, nouns, joint)
        if description is None:
            position += 1
        else:
            found.append(description)
            position = description.last
    return found


def _description_at(
    view: View, first: int, covered: list[bool], nouns: frozenset[str], joint: frozenset[str]
) -> Description | None:
    size = _joint_size(view, first, joint)
    if size:
        return Description(first, first + size, None, None, "joint", True)
    start = first
    if view.low(first) in ("a", "an"):
        return None
    determined = view.low(first) in _DETERMINERS
    if determined:
        first += 1
    last, side, noun = first, None, ""
    while last < len(view.tokens) and not covered[last] and not view.dated[last]:
        hit, low = view.at[last], view.low(last)
        if hit and hit.kind in (Kind.DEMONYM, Kind.COUNTRY) and not noun:
            side = side or hit.value
            last = hit.last
        elif low in ("'s", "'") and side and not noun:
            last += 1
        elif low in nouns:
            noun = low
            last += 1
            if noun == "host" and view.low(last) in nouns:  # "the host official" is the host
                last += 1
            break
        elif hit and hit.kind is Kind.TITLE:
            return _titled(view, start, first, last, covered)
        elif (
            hit
            and hit.kind in NAMING
            and hit.kind is not Kind.CITY
            and (determined or side or hit.kind in (Kind.MODIFIER, Kind.RANK))
            and last - first < 8
        ):
            last = hit.last
        elif low in ("foreign", "host", "visiting", "side", "top") and not noun:
            last += 1
        else:
            break
    if view.low(last) in _OFFICIAL_THINGS:
        return None
    if noun and (determined or side):
        return Description(start, last, None, side, noun, noun.endswith("s") and noun not in ("diplomats",))
    return None


def _joint_size(view: View, first: int, joint: frozenset[str]) -> int:
    """How many words a phrase for both sides has here ("the two leaders"); none where there is none."""
    if view.lows[first] not in _first_words(joint):
        return 0
    for size in (4, 3, 2, 1):
        words = view.lows[first : first + size]
        if len(words) == size and " ".join(words) in joint and (size > 1 or first == 0):
            return size
    return 0


@lru_cache(maxsize=16)
def _first_words(phrases: frozenset[str]) -> frozenset[str]:
    return frozenset(phrase.split()[0] for phrase in phrases)


def _titled(view: View, start: int, first: int, at: int, covered: list[bool]) -> Description | None:
    """A description by office: up to the end of the office's body."""
    last = at
    while last < len(view.tokens) and not covered[last] and not view.dated[last]:
        hit, low = view.at[last], view.low(last)
        if hit and hit.kind in _OF_AN_OFFICE and (view.tokens[hit.first].capital or hit.kind is Kind.TITLE):
            last = hit.last
        elif (
            low in ("of", "for", "to")
            and last > at
            and _named_next(view, last + 1)
            or low == "the"
            and view.low(last - 1) in ("of", "for", "to")
            or (
                low == "and"
                and last + 1 < len(view.tokens)
                and view.kind(last + 1) in (Kind.TITLE, Kind.INSTITUTION, Kind.MODIFIER)
                and view.tokens[last + 1].capital
            )
        ):
            last += 1
        else:
            break
    phrases = title_phrases(view, first, last)
    if not phrases:
        return None
    office = phrases[0]
    if not (start < first or view.tokens[at].capital or office.side):
        return None
    return Description(start, last, office, office.side, office.head, office.plural)


def _named_next(view: View, position: int) -> bool:
    if view.low(position) == "the":
        position += 1
    return position < len(view.tokens) and view.kind(position) in NAMING and view.tokens[position].capital
