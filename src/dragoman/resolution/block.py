"""The block: everyone who may be the same as someone whose portrait is new or has changed, and no one else.

Who belongs together within a block depends on nothing outside it, so that only the block need be decided anew, and
what comes out is what deciding everything anew would give.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field

from dragoman.domain.actors import ActorKind
from dragoman.domain.identity import Judgement, Naming, Portrait
from dragoman.knowledge.posts import Posts
from dragoman.resolution.keys import ALONE, OFFICE, keys_of
from dragoman.resolution.known import KnownActors
from dragoman.resolution.names import Likeness, Names


@dataclass(slots=True)
class Lists:
    """The lists that names and offices are read with, and what was made of them."""

    names: Names
    posts: Posts
    _keys: dict[str, frozenset[str]] = field(default_factory=dict)

    def keys(self, portrait: Portrait) -> frozenset[str]:
        """The keys of a portrait."""
        if portrait.id not in self._keys:
            self._keys[portrait.id] = keys_of(portrait, self.names, self.posts)
        return self._keys[portrait.id]

    def likeness(self, one: Portrait, other: Portrait) -> Likeness:
        """How alike the names are, by the two that are most alike."""
        country = one.country or other.country
        return max(
            self.names.likeness(self.names.name(left, country), self.names.name(right, country))
            for left in one.names
            for right in other.names
        )


@dataclass(slots=True)
class Block:
    """Portraits with full names that hang together, how alike each two are, and what people said of them."""

    members: dict[str, Portrait] = field(default_factory=dict)
    alike: dict[tuple[str, str], Likeness] = field(default_factory=dict)
    judgements: dict[str, Judgement] = field(default_factory=dict)


def block_of(changed: Iterable[Portrait], known: KnownActors, lists: Lists) -> Block:
    """The block that hangs together with these portraits."""
    search = _Search(known, lists)
    waiting = [one for one in changed if one.naming is Naming.FULL]
    while waiting:
        waiting = search.step(waiting)
    return search.block


@dataclass(slots=True)
class _Search:
    """The search for a block: what was fetched so far, by key."""

    known: KnownActors
    lists: Lists
    block: Block = field(default_factory=Block)
    fetched: dict[str, dict[str, Portrait]] = field(default_factory=lambda: defaultdict(dict))
    asked: set[str] = field(default_factory=set)

    def step(self, fresh: Collection[Portrait]) -> list[Portrait]:
        """Take these into the block, and find who hangs together with them."""
        for one in fresh:
            self.block.members[one.id] = one
            self._file(one)
        keys = {key for one in fresh for key in self._keys(one)} - self.asked
        self.asked |= keys
        for one in self.known.filed_under(sorted(keys)):
            if one.naming is Naming.FULL:
                self._file(one)
        found = {other.id: other for one in fresh for other in self._alike(one)}
        found |= self._judged({one.id for one in fresh})
        return [one for id_, one in sorted(found.items()) if id_ not in self.block.members]

    def _keys(self, one: Portrait) -> Iterable[str]:
        return (key for key in self.lists.keys(one) if key[0] not in (ALONE, OFFICE))

    def _file(self, one: Portrait) -> None:
        for key in self._keys(one):
            self.fetched[key][one.id] = one

    def _alike(self, one: Portrait) -> Iterable[Portrait]:
        others = {other.id: other for key in self._keys(one) for other in self.fetched[key].values()}
        for other in others.values():
            pair = (min(one.id, other.id), max(one.id, other.id))
            if other.id == one.id or other.kind is not one.kind or pair in self.block.alike:
                continue
            likeness = Likeness.SAME if one.kind is not ActorKind.PERSON else self.lists.likeness(one, other)
            if likeness is not Likeness.NONE:
                self.block.alike[pair] = likeness
                yield other

    def _judged(self, ids: set[str]) -> dict[str, Portrait]:
        said = self.known.judgements(sorted(ids))
        self.block.judgements |= {one.id: one for one in said}
        others = {id_ for one in said for id_ in (one.a, one.b)} - set(self.block.members)
        return {one.id: one for one in self.known.portraits(sorted(others)) if one.naming is Naming.FULL}
