"""Resolving: who is who, after the portraits of a report are known, decided for no more than those it touches.

First full names are put together, block by block; then parts of names and bare offices are given to whom they fit.
What comes out depends on the portraits and judgements alone, not on the order in which reports came.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dragoman.domain.actors import ActorKind
from dragoman.domain.identity import Naming, Portrait, Ruling
from dragoman.resolution.attaching import Attached, Found, attach
from dragoman.resolution.block import Block, Lists, block_of
from dragoman.resolution.canonical import Titled
from dragoman.resolution.clusters import Grouping, group
from dragoman.resolution.decide import BODIES, PEOPLE
from dragoman.resolution.keys import ALONE, OFFICE, PART, UNNAMED, counterparts
from dragoman.resolution.known import KnownActors
from dragoman.resolution.misread import as_meant
from dragoman.resolution.pairs import Pair
from dragoman.resolution.table import decide


@dataclass(frozen=True, slots=True)
class Resolved:
    """What came of it: the groups of all that was decided anew, what joined them, and what is open."""

    groups: tuple[Titled, ...]
    rulings: tuple[Ruling, ...]


class Resolver:
    """Decides who is who, by the lists it is given."""

    def __init__(self, lists: Lists) -> None:
        self.lists = lists

    def resolve(self, changed: Iterable[Portrait], known: KnownActors) -> Resolved:
        """Everything that follows from new or changed portraits.

        Args:
            changed: the portraits that are new, or are seen at other times or in other company than before.
            known: the record, these portraits included.
        """
        changed = tuple(changed)
        block = block_of(changed, known, self.lists)
        rulings = self._rulings(block, known)
        weights = {one.id: one.reports for one in block.members.values()}
        grouping = group(weights, rulings, block.judgements.values())
        work = _Attaching(self.lists, known, block, _names(grouping.groups))
        people = tuple(one for one in block.members.values() if one.kind is ActorKind.PERSON)
        parts = work.attach((ALONE, PART), (*people, *changed))
        unnamed = work.attach((OFFICE, UNNAMED), (*people, *changed, *parts.portraits))
        loners = [one for one in changed if one.naming is Naming.NONE and not self.lists.keys(one)]
        return _result(grouping, (parts, unnamed), loners)

    def _rulings(self, block: Block, known: KnownActors) -> list[Ruling]:
        together = known.seen_together(sorted(block.members))
        meant = as_meant(block.members.values(), self.lists.posts)
        members = block.members | meant
        found: list[Ruling] = []
        for (a, b), likeness in block.alike.items():
            one, other = members[a], members[b]
            across = together.get(frozenset((a, b)))
            misread = a in meant or b in meant
            pair = Pair(one, other, likeness, self.lists.posts, across is not None, bool(across), misread=misread)
            ruling = decide(pair, PEOPLE if one.kind is ActorKind.PERSON else BODIES)
            if ruling is not None:
                found.append(ruling)
        return found


@dataclass(slots=True)
class _Attaching:
    """Portraits without a full name being given to those with one; ``home`` is the group of each so far."""

    lists: Lists
    known: KnownActors
    block: Block
    home: dict[str, str]

    def attach(self, letters: tuple[str, str], touched: Iterable[Portrait]) -> Attached:
        """Decide anew everyone filed under the second letter who may be one of those filed under the first.

        Args:
            letters: the letter of the keys of those who may be meant, and of those who mean them.
            touched: only who shares a key with one of these is decided.
        """
        meant, meaning = letters
        every = {key for one in touched for key in self.lists.keys(one)}
        keys = counterparts(every, meant, meaning) | {key for key in every if key[0] == meaning}
        waiting = [*(self.known.filed_under(sorted(keys)) if keys else ()), *self._judged(meaning)]
        if not waiting:
            return Attached((), {}, (), Grouping())
        wanted = counterparts((key for one in waiting for key in self.lists.keys(one)), meaning, meant)
        said = self.known.judgements(sorted({one.id for one in waiting}))
        named = {one.id: one for one in self.known.filed_under(sorted(wanted))}
        named |= {one.id: one for one in self.known.portraits(sorted({id_ for one in said for id_ in (one.a, one.b)}))}
        here = {one.id for one in waiting}
        found = self._found(one for id_, one in named.items() if id_ not in here)
        attached = attach({one.id: one for one in waiting}.values(), found, said, self.lists)
        self.home |= {**attached.to, **_names(attached.left.groups)}
        return attached

    def _judged(self, meaning: str) -> list[Portrait]:
        """Those of whom a person said something together with someone of the block, whatever their keys."""
        ids = {id_ for one in self.block.judgements.values() for id_ in (one.a, one.b)} - set(self.block.members)
        naming = Naming.PART if meaning == PART else Naming.NONE
        return [one for one in self.known.portraits(sorted(ids)) if one.naming is naming]

    def _found(self, portraits: Iterable[Portrait]) -> list[Found]:
        """Those whom the portraits show, by group: as just decided, or else by the cluster they have."""
        named = sorted(portraits, key=lambda one: one.id)
        home = self.known.clusters(sorted({one.id for one in named} - set(self.home)))
        found: dict[str, list[Portrait]] = defaultdict(list)
        for one in named:
            found[self.home.get(one.id) or home.get(one.id) or one.id].append(one)
        return [Found(name, tuple(each)) for name, each in found.items()]


def _name(members: Iterable[str]) -> str:
    """What a group is called while it has no id: its least member."""
    return min(members)


def _names(groups: Iterable[frozenset[str]]) -> dict[str, str]:
    return {member: _name(members) for members in groups for member in members}


def _result(grouping: Grouping, attached: Sequence[Attached], loners: Iterable[Portrait]) -> Resolved:
    inside: dict[str, set[str]] = {_name(members): set(members) for members in grouping.groups}
    outside: defaultdict[str, set[str]] = defaultdict(set)
    rulings = [*grouping.followed, *grouping.open]
    for each in attached:
        inside.update((_name(members), set(members)) for members in each.left.groups)
        for portrait, name in each.to.items():
            (inside[name] if name in inside else outside[name]).add(portrait)
        rulings += [*each.rulings, *each.left.followed]
    inside |= {one.id: {one.id} for one in loners}
    groups = [Titled(frozenset(members)) for _name, members in sorted(inside.items())]
    groups += [Titled(frozenset(members), name) for name, members in sorted(outside.items())]
    return Resolved(tuple(groups), tuple(rulings))
