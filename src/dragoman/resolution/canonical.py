"""Canonical ids: groups keep the ids that they had, whatever is added to them, read again or judged.

An id stays with the group that holds most of the reports that stood under it. Of several ids in one group the oldest
is kept, and the others lead to it. A group without an id takes up one that it had before it was joined to another,
or gets a new one, made of what founded it.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from dragoman.domain.identity import Canonical
from dragoman.domain.text import fingerprint


@dataclass(frozen=True, slots=True)
class Titled:
    """A group to be given an id. ``of`` is an id that it has for sure, since not all of it was decided anew."""

    members: frozenset[str]
    of: str | None = None


@dataclass(frozen=True, slots=True)
class Assigned:
    """The id of each member, and every id that is new or has changed."""

    of: Mapping[str, str]
    changed: tuple[Canonical, ...]


def assign(
    groups: Sequence[Titled],
    before: Mapping[str, Counter[str]],
    ids: Iterable[Canonical],
    next_number: int,
    letter: str,
    elsewhere: Collection[str] = (),
) -> Assigned:
    """Give every group its id.

    Args:
        groups: all that was decided anew.
        before: under which ids each member stood, and in how many reports.
        ids: every id that a member stood under, or that one of the members founded.
        next_number: the number of the next new id.
        letter: what a new id begins with.
        elsewhere: ids under which others stand who were not decided anew, so that no group may take them along.
    """
    work = _Assigning({one.id: one for one in ids}, next_number, letter)
    home = {member: place for place, group in enumerate(groups) for member in group.members}
    stood: dict[str, Counter[int]] = defaultdict(Counter)
    for member, under in before.items():
        if member in home:
            for id_, reports in under.items():
                stood[id_][home[member]] += reports
    claims: dict[int, list[str]] = defaultdict(list)
    for id_ in sorted(work.known, key=lambda id_: work.known[id_].number):
        owner = None if work.known[id_].into or id_ in elsewhere else _owner(work.known[id_], home, stood[id_])
        if owner is not None:
            claims[owner].append(id_)
    of: dict[str, str] = {}
    for place in sorted(range(len(groups)), key=lambda place: min(groups[place].members)):
        of |= dict.fromkeys(groups[place].members, work.choose(groups[place], claims[place]))
    return Assigned(of, tuple(sorted(work.changed.values(), key=lambda one: one.number)))


def _owner(one: Canonical, home: Mapping[str, int], stood: Counter[int]) -> int | None:
    """The group that an id stays with: that of most reports under it, and of its founder where two have as many."""
    if not stood:
        return home.get(one.founder)
    most = max(stood.values())
    best = [place for place, reports in stood.items() if reports == most]
    founded = home.get(one.founder)
    return founded if founded in best else min(best)


class _Assigning:
    """Ids being given; ``changed`` collects those that are new or lead elsewhere."""

    def __init__(self, known: dict[str, Canonical], next_number: int, letter: str) -> None:
        self.known = known
        self.changed: dict[str, Canonical] = {}
        self._founded: dict[str, list[str]] = defaultdict(list)
        for one in known.values():
            self._founded[one.founder].append(one.id)
        self._next = next_number
        self._letter = letter

    def choose(self, group: Titled, claimed: Sequence[str]) -> str:
        """The id that the group has for sure, or the oldest that stays with it; else a former one, or a new one."""
        chosen = group.of or (claimed[0] if claimed else None) or self._former(group) or self._new(min(group.members))
        for other in claimed:
            if other != chosen:
                self._keep(replace(self.known[other], into=chosen))
        return chosen

    def _former(self, group: Titled) -> str | None:
        founded = (self.known[id_] for member in group.members for id_ in self._founded.get(member, ()))
        former = [one for one in founded if one.into]
        if not former:
            return None
        oldest = min(former, key=lambda one: one.number)
        self._keep(replace(oldest, into=None))
        return oldest.id

    def _new(self, founder: str) -> str:
        id_, attempt = self._letter + fingerprint(founder), 0
        while id_ in self.known:
            attempt += 1
            id_ = self._letter + fingerprint(founder, str(attempt))
        self._keep(Canonical(id_, self._next, founder))
        self._founded[founder].append(id_)
        self._next += 1
        return id_

    def _keep(self, one: Canonical) -> None:
        self.known[one.id] = self.changed[one.id] = one
