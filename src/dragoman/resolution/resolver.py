"""Resolving: who is who, after the portraits of a report are known, decided for no more than those it touches.

First full names are put together, block by block; then parts of names and bare offices are given to whom they fit.
What comes out depends on the portraits and judgements alone, not on the order in which reports came.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from dragoman.domain.actors import ActorKind
from dragoman.domain.identity import Judgement, Naming, Portrait, Ruling
from dragoman.resolution.attaching import Attached, Found, attach
from dragoman.resolution.block import blocks_of
from dragoman.resolution.canonical import Titled
from dragoman.resolution.clusters import Grouping
from dragoman.resolution.groups import Groups, name_of
from dragoman.resolution.keys import ALONE, OFFICE, PART, UNNAMED, counterparts
from dragoman.resolution.known import KnownActors
from dragoman.resolution.lists import Lists
from dragoman.resolution.neighbours import Neighbours


@dataclass(frozen=True, slots=True)
class Resolved:
    """What came of it: the groups of all that was decided anew, what joined them, and what is open."""

    groups: tuple[Titled, ...]
    rulings: tuple[Ruling, ...]


class Resolver:
    """Decides who is who, by the lists it is given."""

    def __init__(self, lists: Lists) -> None:
        self.lists = lists

    def resolve(
        self,
        changed: Iterable[Portrait],
        known: KnownActors,
        beside: Iterable[Portrait] = (),
        left: Collection[str] = (),
    ) -> Resolved:
        """Everything that follows from new, changed or lost portraits.

        Args:
            changed: the portraits that are new, or are seen at other times or in other company than before.
            known: the record, these portraits included.
            beside: those who hung together with portraits that are gone.
            left: the clusters to which these belonged.
        """
        changed = tuple(changed)
        full = Groups(known, self.lists, {one.id for one in changed}, left)
        full.decide((*changed, *beside))
        work = _Attaching(self.lists, known, full.judgements, dict(full.home), full.touched)
        people = tuple(one for one in full.touched.values() if one.kind is ActorKind.PERSON)
        parts = work.attach((ALONE, PART), (*people, *changed))
        unnamed = work.attach((OFFICE, UNNAMED), (*people, *changed, *parts.portraits))
        loners = [one for one in changed if one.naming is Naming.NONE and not self.lists.keys(one)]
        return _result(full, (parts, unnamed), loners)

    def beside(self, gone: Collection[Portrait], known: KnownActors) -> list[Portrait]:
        """Those for whom it may matter that these will be gone, without these; asked while they are still there."""
        around = Neighbours(known, self.lists)
        found = {id_: one for block in blocks_of(gone, around) for id_, one in block.members.items()}
        for one in gone:
            found.pop(one.id, None)
        return list(found.values())


@dataclass(slots=True)
class _Attaching:
    """Portraits without a full name being given to those with one; ``home`` is the group of each so far."""

    lists: Lists
    known: KnownActors
    judgements: Collection[Judgement]
    home: dict[str, str]
    touched: dict[str, Portrait]

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
        """Those of whom a person said something together with someone decided anew, whatever their keys."""
        ids = {id_ for one in self.judgements for id_ in (one.a, one.b)}
        naming = Naming.PART if meaning == PART else Naming.NONE
        return [one for one in self.known.portraits(sorted(ids)) if one.naming is naming]

    def _found(self, portraits: Iterable[Portrait]) -> list[Found]:
        """Those whom the portraits show, by group: as just decided, or else by the cluster they have.

        Each is told by all full names of the group, whichever of them were looked for.
        """
        named = sorted(portraits, key=lambda one: one.id)
        home = self.known.clusters(sorted({one.id for one in named} - set(self.home)))
        found: dict[str, dict[str, Portrait]] = defaultdict(dict)
        for one in named:
            found[self.home.get(one.id) or home.get(one.id) or one.id][one.id] = one
        for id_, one in self.touched.items():
            if self.home[id_] in found:
                found[self.home[id_]][id_] = one
        for cluster, members in self.known.members(sorted(set(home.values()))).items():
            found[cluster] |= {one.id: one for one in members}
        return [Found(name, tuple(each[id_] for id_ in sorted(each))) for name, each in sorted(found.items())]


def _names(groups: Iterable[frozenset[str]]) -> dict[str, str]:
    return {member: name_of(members) for members in groups for member in members}


def _result(full: Groups, attached: Sequence[Attached], loners: Iterable[Portrait]) -> Resolved:
    inside: dict[str, set[str]] = {name_of(members): set(members) for members in full.groups}
    outside: defaultdict[str, set[str]] = defaultdict(set)
    rulings = full.rulings()
    for each in attached:
        inside.update((name_of(members), set(members)) for members in each.left.groups)
        for portrait, name in each.to.items():
            (inside[name] if name in inside else outside[name]).add(portrait)
        rulings += [*each.rulings, *each.left.followed]
    inside |= {one.id: {one.id} for one in loners}
    groups = [Titled(frozenset(members)) for _name, members in sorted(inside.items())]
    groups += [Titled(frozenset(members), name) for name, members in sorted(outside.items())]
    return Resolved(tuple(groups), tuple(rulings))
