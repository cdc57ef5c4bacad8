"""The rank of engagements: that of the highest office printed of anyone who takes part; ``posts.toml`` holds the words.

Each rank is two patterns that Python and every store read alike, so that a list can be narrowed by it in the store.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from dragoman.knowledge.lexicons import load_lexicon

OFFICIAL = "official"
"""Any other office."""


@dataclass(frozen=True, slots=True)
class Level:
    """A rank: what a title in lower case has, and what it must not have."""

    name: str
    has: str
    lacks: str

    def fits(self, title: str) -> bool:
        """Whether a title in lower case is of this rank, or would be if it were of no higher one."""
        return bool(re.search(self.has, title)) and not re.search(self.lacks, title)


@cache
def levels() -> tuple[Level, ...]:
    """The ranks that words tell, the highest first."""
    told = load_lexicon("posts")["levels"]
    return tuple(Level(name, _pattern(one["words"]), _pattern(one["but"])) for name, one in told.items())


def level_names() -> list[str]:
    """All ranks, the highest first."""
    return [*(level.name for level in levels()), OFFICIAL]


def level_of(titles: Iterable[str | None]) -> str | None:
    """The highest rank that these titles tell; ``None`` where there is no title."""
    printed = [title.lower() for title in titles if title]
    found = next((level.name for level in levels() if any(level.fits(title) for title in printed)), None)
    return found or (OFFICIAL if printed else None)


def _pattern(listed: str) -> str:
    words = (re.escape(" ".join(each.split())) for each in listed.split(","))
    free = (word.replace(r"\*", "([^ ]+ ){0,3}").replace(r"){0,3}\ ", "){0,3}").replace(r"\ ", " ") for word in words)
    return f"(^|[^a-z])({'|'.join(free)})([^a-z]|$)"
