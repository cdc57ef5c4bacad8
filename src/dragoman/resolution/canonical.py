"""Canonical ids: groups keep the ids that they had, whatever is added to them, read again or judged.

An id is made once, from what founded it, and stays with the group that holds its founder. Of several ids in one
group the oldest is kept, and the others lead to it. Where a group is divided, the part without the founder takes up
an id that once was its own, or a new one.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from dragoman.domain.text import fingerprint


@dataclass(frozen=True, slots=True)
class Canonical:
    """An id that stands: ``number`` tells its age, ``founder`` what it was made from, ``into`` where it leads."""

    id: str
    number: int
    founder: str
    into: str | None = None


@dataclass(frozen=True, slots=True)
class Assigned:
    """The id of each member, and every id that is new or has changed."""

    of: Mapping[str, str]
    changed: tuple[Canonical, ...]


def assign(
    groups: Sequence[Collection[str]],
    before: Mapping[str, Counter[str]],
    ids: Iterable[Canonical],
    next_number: int,
    letter: str,
) -> Assigned:
    """Give every group its id.

    Args:
        groups: the members of each group.
        before: under which ids each member stood, and how often.
        ids: every id that a member stood under, or that one of the members founded.
        next_number: the number of the next new id.
        letter: what a new id begins with.
    """
    work = _Assigning({one.id: one for one in ids}, next_number, letter)
    home = {member: place for place, group in enumerate(groups) for member in group}
    claims: dict[int, list[str]] = defaultdict(list)
    for one in sorted(work.known.values(), key=lambda one: one.number):
        owner = work.owner(one, home, before)
        if owner is not None and not one.into:
            claims[owner].append(one.id)
    of: dict[str, str] = {}
    for place in sorted(range(len(groups)), key=lambda place: min(groups[place])):
        chosen = work.choose(groups[place], claims[place])
        of |= dict.fromkeys(groups[place], chosen)
    return Assigned(of, tuple(sorted(work.changed.values(), key=lambda one: one.number)))


class _Assigning:
    """Ids being given; ``changed`` collects those that are new or lead elsewhere."""

    def __init__(self, known: dict[str, Canonical], next_number: int, letter: str) -> None:
        self.known = known
        self.changed: dict[str, Canonical] = {}
        self._next = next_number
        self._letter = letter

    def owner(self, one: Canonical, home: Mapping[str, int], before: Mapping[str, Counter[str]]) -> int | None:
        """The group that an id stays with: its founder's, or else the one with most of those who stood under it."""
        if one.founder in home:
            return home[one.founder]
        stood: Counter[int] = Counter()
        for member, place in home.items():
            stood[place] += before.get(member, Counter())[one.id]
        best = max(stood.values(), default=0)
        return min((place for place, times in stood.items() if times == best), default=None) if best else None

    def choose(self, group: Collection[str], claimed: Sequence[str]) -> str:
        """The oldest id that stays with the group, the others leading to it; else a former one, else a new one."""
        if claimed:
            for other in claimed[1:]:
                self._keep(self.known[other], into=claimed[0])
            return claimed[0]
        former = [one for one in self.known.values() if one.into and one.founder in group]
        if former:
            return self._keep(min(former, key=lambda one: one.number), into=None)
        return self._new(min(group))

    def _keep(self, one: Canonical, into: str | None) -> str:
        self.changed[one.id] = Canonical(one.id, one.number, one.founder, into)
        self.known[one.id] = self.changed[one.id]
        return one.id

    def _new(self, founder: str) -> str:
        made = self._letter + fingerprint(founder)
        attempt = 0
        while made in self.known:
            attempt += 1
            made = self._letter + fingerprint(founder, str(attempt))
        self._keep(Canonical(made, self._next, founder), into=None)
        self._next += 1
        return made
