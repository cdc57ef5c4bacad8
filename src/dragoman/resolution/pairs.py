"""A pair: two portraits held against each other, with all that a clue may look at."""

from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from dragoman.domain.identity import Portrait
from dragoman.knowledge.posts import Posts
from dragoman.resolution.names import Likeness


@dataclass(slots=True)
class Pair:
    """Two that may be one.

    Attributes:
        one: a portrait.
        other: another, or several held to be one put together.
        likeness: how alike the names are.
        posts: what is known of offices.
        beside: whether a report has both take part in one engagement.
        across: whether it has them there on two sides.
        misread: whether a report gives one of them another country than most reports do, by what looks like a slip.
        share: of the reports of all who may be meant, the share that means the other.
    """

    one: Portrait
    other: Portrait
    likeness: Likeness
    posts: Posts
    beside: bool = False
    across: bool = False
    share: float = 0.0
    misread: bool = False


def days_between(one: Portrait, other: Portrait) -> int | None:
    """Days between the times in which the two are seen, 0 where these meet; ``None`` where one has no day."""
    if not (one.first and one.last and other.first and other.last):
        return None
    if one.first <= other.last and other.first <= one.last:
        return 0
    return max(_day(one.first) - _day(other.last), _day(other.first) - _day(one.last), 0)


def days_common(one: Portrait, other: Portrait) -> int:
    """Days from the first to the last on which both may have been seen; 0 where their times do not meet."""
    if not (one.first and one.last and other.first and other.last):
        return 0
    return max(min(_day(one.last), _day(other.last)) - max(_day(one.first), _day(other.first)), 0)


@lru_cache(maxsize=100_000)
def _day(iso: str) -> int:
    """A day's number; every pair asks for some."""
    return date.fromisoformat(iso[:10]).toordinal()
