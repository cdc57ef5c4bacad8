"""Leaders: heads of state and government and ambassadors, for whose side a name is on where no office tells it.

Reports are of many years, and so are the lists: ``leaders.csv`` has today's from the CIA World Factbook,
``former_leaders.csv`` those of its earlier editions, ``us_offices.csv`` the officers of the US Department of State and
its ambassadors (``scripts/make_leaders.py``, ``make_former_leaders.py``, ``make_us_offices.py``).
"""

import csv
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cache

from dragoman.knowledge.folding import fold
from dragoman.knowledge.spellings import load_spellings
from dragoman.knowledge.tables import shipped_text

CSV = "leaders.csv"
FORMER = "former_leaders.csv"
US_OFFICES = "us_offices.csv"
_OF_OTHERS = frozenset(
    """AD AG AI AS AU AW BL BM BS BZ CA CK CW FK FO GD GG GI GL GU IM JE JM KN KY LC MF MP MS NC NU NZ PF PG PM PN PR SB
    SH SX TC TV VC VG VI WF""".split()
)
"""Countries whose chief of state is that of another one, and is listed there."""
_CHIEFS = frozenset(("President", "King", "Queen", "Co-prince"))
_GENERATIONS = frozenset(("jr", "sr", "ii", "iii", "iv"))


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
    for leader in _every_leader():
        for word in words_of(leader.short):
            found[word] = (*found.get(word, ()), leader)
    return found


def _every_leader() -> Iterator[Leader]:
    for listed in (CSV, FORMER):
        for row in csv.DictReader(shipped_text(listed).splitlines()):
            if row["code"] not in _OF_OTHERS or row["office"] not in _CHIEFS:
                yield Leader(row["code"], row["name"], row["short"], row["office"])
    for row in csv.DictReader(shipped_text(US_OFFICES).splitlines()):
        family = [word for word in row["name"].replace(",", " ").split() if word.strip(".").lower() not in _GENERATIONS]
        yield Leader("US", row["name"], family[-1], row["title"])


def leader_named(words: Collection[str]) -> Leader | None:
    """The one leader whom two or more words of a name can mean, a short given name for the full one; None where nobody
    or several fit. A longer name, where its words have an order, begins or ends as the leader is called alone."""
    if len(words) < 2:
        return None
    outer = {words[0], words[-1]} if isinstance(words, tuple) else set(words)
    name = frozenset(words)
    fitting = {
        leader
        for word in name
        for leader in load_leaders().get(word, ())
        if _means(name, words_of(leader.name))
        or len(words_of(leader.name)) > 1
        and outer & words_of(leader.short)
        and _means(words_of(leader.name), name)
    }
    return next(iter(fitting)) if len({leader.code for leader in fitting}) == 1 else None


def _means(words: frozenset[str], name: frozenset[str]) -> bool:
    """Whether all words of a name stand in a fuller one: "Joe Berg" may be Joseph Anders Berg."""
    short_of = load_spellings().short_of
    return all(word in name or any(short_of(word, other) for other in name) for word in words)


def leader_addressed(word: str, heads: frozenset[str]) -> Leader | None:
    """The one leader whom a name that stands alone can mean beside an office: "President Berg"; None where several
    countries have had one."""
    fitting = {leader for leader in load_leaders().get(word, ()) if words_of(leader.short) == {word}}
    held = {leader for leader in fitting if leader.office.lower() in heads}
    return next(iter(held)) if len({leader.code for leader in held}) == 1 else None


def words_of(name: str) -> frozenset[str]:
    """The words a name is looked up by: folded, in lower case, initials left out."""
    parts = fold(name).lower().replace("-", " ").replace(".", " ").split()
    return frozenset(part for part in parts if len(part) > 1)
