"""Clues in the offices of two people."""

from collections.abc import Iterable

from dragoman.domain.identity import Naming, Portrait
from dragoman.domain.offices import Office
from dragoman.resolution.pairs import Pair, days_between, days_common

NEAR = 60
"""Days within which two offices count as held at one time."""
TELLING = 4
"""Words from which on an office is told by them even where others of it are left out."""
SELDOM = 3
"""Reports below which it is not seen that someone left one office for the other."""


def same_office(pair: Pair) -> bool:
    """Both are given the same office, now or as a former one."""
    return any(_are_one(one, other) for one in _every(pair.one) for other in _every(pair.other))


def same_title(pair: Pair) -> bool:
    """Both are given the same title, be it of the same country or not."""
    return bool({office.words for office in _every(pair.one)} & {office.words for office in _every(pair.other)})


def same_sole_title(pair: Pair) -> bool:
    """Both are given the same title, which one person of a country holds at a time, though of two countries."""
    one, other = (
        {office.words for office in each.offices if pair.posts.is_one(office)} for each in (pair.one, pair.other)
    )
    return bool(one & other)


def same_sole_office(pair: Pair) -> bool:
    """Both are given the same office, of which there is only one."""
    held = [office for office in pair.one.offices if pair.posts.is_one(office)]
    return any(_are_one(one, other) for one in held for other in pair.other.offices)


def offices_at_odds(pair: Pair) -> bool:
    """At about the same time they hold offices that one person does not hold together."""
    if not _at_one_time(pair.one, pair.other):
        return False
    one, other = _walks(pair, pair.one.offices), _walks(pair, pair.other.offices)
    return bool(one and other) and not one & other


def like_office(pair: Pair) -> bool:
    """Both are given an office of the same country in nearly the same words, one of them more fully."""
    return any(_is_like(one, other) for one in _every(pair.one) for other in _every(pair.other))


def office_less_full(pair: Pair) -> bool:
    """The report prints an office with fewer words than others print of this one: "Governor" for that of a state."""
    return any(_is_part(pair, one, other) for one in pair.one.offices for other in pair.other.offices)


def offices_unlike(pair: Pair) -> bool:
    """Both are given offices, and none in common."""
    return bool(pair.one.offices and pair.other.offices) and not same_office(pair)


def office_alone(pair: Pair) -> bool:
    """The report names nobody, only an office in which other reports show this one."""
    return pair.one.naming is Naming.NONE and same_office(pair)


def _at_one_time(one: Portrait, other: Portrait) -> bool:
    """Whether one is seen while the other is, or too near to it and too seldom for a change of office to be seen."""
    apart = days_between(one, other)
    if apart is None or apart > NEAR:
        return False
    if apart == 0 and (_within(one, other) or _within(other, one) or days_common(one, other) > NEAR):
        return True
    return max(one.reports, other.reports) < SELDOM


def _within(one: Portrait, other: Portrait) -> bool:
    """Whether one is seen between two days on which the other is, or on the very same days."""
    if (one.first, one.last) == (other.first, other.last):
        return True
    return (other.first or "") < (one.first or "") and (one.last or "") < (other.last or "")


def _is_part(pair: Pair, one: Office, other: Office) -> bool:
    more = set(other.words) - set(one.words)
    same = one.country == other.country and set(one.words) < set(other.words)
    return same and not more & pair.posts.ranks


def _is_like(one: Office, other: Office) -> bool:
    fewer, more = sorted((set(one.words), set(other.words)), key=len)
    same_place = one.country == other.country and one.posted_to == other.posted_to
    return same_place and len(fewer) >= TELLING and fewer <= more and len(more) <= len(fewer) + 2


def _every(portrait: Portrait) -> tuple[Office, ...]:
    return portrait.offices + portrait.past


def _are_one(one: Office, other: Office) -> bool:
    if one.words != other.words or (one.posted_to and other.posted_to and one.posted_to != other.posted_to):
        return False
    return not one.country or not other.country or one.country == other.country


def _walks(pair: Pair, offices: Iterable[Office]) -> set[str]:
    return {walk for office in offices if (walk := pair.posts.walk(office))}
