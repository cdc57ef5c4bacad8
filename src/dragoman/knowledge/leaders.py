"""Leaders: heads of state and government and ambassadors, for whose side a name is on where no office tells it.

``leaders.csv`` is generated from the CIA World Factbook by ``scripts/make_leaders.py``.
"""

import csv
from dataclasses import dataclass
from functools import cache

from dragoman.knowledge.folding import fold
from dragoman.knowledge.tables import shipped_text

CSV = "leaders.csv"


@dataclass(frozen=True, slots=True)
class Leader:
    """A leader: ``code`` is the country's, ``short`` the part of the name that stands alone."""

    code: str
    name: str
    short: str
    office: str


@cache
def load_leaders() -> dict[str, tuple[Leader, ...]]:
    """Every leader by each folded lower-case word of the part of the name that stands alone."""
    found: dict[str, tuple[Leader, ...]] = {}
    for row in csv.DictReader(shipped_text(CSV).splitlines()):
        leader = Leader(row["code"], row["name"], row["short"], row["office"])
        for word in words_of(leader.short):
            found[word] = (*found.get(word, ()), leader)
    return found


def leader_named(words: frozenset[str]) -> Leader | None:
    """The one leader whom two or more words of a name can mean; None where nobody or several fit."""
    if len(words) < 2:
        return None
    fitting = {
        leader
        for word in words
        for leader in load_leaders().get(word, ())
        if words <= words_of(leader.name) or len(words_of(leader.name)) > 1 and words_of(leader.name) <= words
    }
    return next(iter(fitting)) if len({leader.code for leader in fitting}) == 1 else None


def leader_addressed(word: str, heads: frozenset[str]) -> Leader | None:
    """The one leader whom a name that stands alone can mean beside an office: "President Berg"; None where several
    countries have one."""
    fitting = {leader for leader in load_leaders().get(word, ()) if words_of(leader.short) == {word}}
    held = {leader for leader in fitting if leader.office.lower() in heads}
    return next(iter(held)) if len({leader.code for leader in fitting}) == 1 and held else None


def words_of(name: str) -> frozenset[str]:
    """The words a name is looked up by: folded, in lower case, initials left out."""
    parts = fold(name).lower().replace("-", " ").replace(".", " ").split()
    return frozenset(part for part in parts if len(part) > 1)
