"""Joining the tellings of one engagement: decided for those that a report touches, and no others.

First those whose days are known, or follow from the day of the report, are put together, block by block; then those
that do not say when are given to the one engagement that they fit, if there is just one.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import Protocol

from dragoman.domain.engagements import EngagementKind
from dragoman.domain.identity import Judgement, Ruling, Verdict
from dragoman.domain.tellings import Telling
from dragoman.resolution.canonical import Titled
from dragoman.resolution.clusters import group
from dragoman.resolution.joining.decide import CONTACTS, VISITS
from dragoman.resolution.joining.keys import ANY_TIME, DATED, keys_asked, keys_of
from dragoman.resolution.joining.pairs import TellingPair
from dragoman.resolution.joining.times import Sureness, window_of
from dragoman.resolution.judged import said_of
from dragoman.resolution.resolver import Resolved
from dragoman.resolution.table import Line, decide

SURE_ENOUGH = 4
"""Strength from which on two tellings of which neither says when are taken as one."""


class KnownTellings(Protocol):
    """What the record knows of tellings; everything is asked for many at once."""

    def filed_under(self, keys: Collection[str]) -> Iterable[Telling]:
        """Every telling that has one of these keys."""

    def tellings(self, ids: Collection[str]) -> Iterable[Telling]:
        """The tellings of these ids."""

    def copied(self, reports: Collection[str]) -> Collection[frozenset[str]]:
        """Pairs of reports, one of them among these, that are nearly the same text."""

    def judgements(self, ids: Collection[str]) -> Sequence[Judgement]:
        """What people said of any of these tellings."""

    def joined(self, ids: Collection[str]) -> Mapping[str, str]:
        """Under which canonical id each telling stands so far."""


def join(changed: Iterable[Telling], known: KnownTellings) -> Resolved:
    """Everything that follows from tellings that are new or have changed.

    Args:
        changed: the tellings.
        known: the record, these tellings included.
    """
    changed = tuple(changed)
    work = _Joining(known)
    work.explore([one for one in changed if _is_dated(one)])
    dated = work.group_dated()
    undated = work.undated(changed)
    return work.attach(undated, dated)


@dataclass(slots=True)
class _Joining:
    """Tellings being joined: all that were looked at, and what the rules said of pairs of them."""

    known: KnownTellings
    block: dict[str, Telling] = field(default_factory=dict)
    seen: dict[str, Telling] = field(default_factory=dict)
    copied: set[frozenset[str]] = field(default_factory=set)
    rulings: list[Ruling] = field(default_factory=list)

    def explore(self, waiting: Sequence[Telling]) -> None:
        """Take in everything that hangs together with these."""
        while waiting:
            self.block |= {one.id: one for one in waiting}
            self._look_at(waiting)
            asking: dict[str, list[Telling]] = defaultdict(list)
            for one in waiting:
                for key in keys_asked(one):
                    asking[key].append(one)
            near = [one for one in self.known.filed_under(sorted(asking)) if _is_dated(one)]
            self._look_at(near)
            found = {one.id: one for one in near if one.id not in self.block and self._is_one_of(one, asking)}
            waiting = list((found | self._judged(waiting)).values())

    def _is_one_of(self, other: Telling, asking: Mapping[str, Sequence[Telling]]) -> bool:
        """Whether it may be one of those who asked for one of its keys."""
        asked = {one.id: one for key in keys_of(other) for one in asking.get(key, ())}
        return any(self._may_be(one, other) for one in asked.values())

    def _judged(self, some: Sequence[Telling]) -> dict[str, Telling]:
        """What people held to be one with some of these, whatever the keys."""
        said = self.known.judgements(sorted(one.id for one in some))
        ids = {id_ for one in said if one.verdict is Verdict.SAME for id_ in (one.a, one.b)} - set(self.block)
        return {one.id: one for one in self.known.tellings(sorted(ids)) if _is_dated(one)}

    def group_dated(self) -> dict[str, str]:
        """Group the block, and give back what each telling's group is called."""
        said = [ruling for a, b in self._pairs() if (ruling := self.ruling(self.block[a], self.block[b]))]
        grouping = group(dict.fromkeys(self.block, 1), said, self.known.judgements(sorted(self.block)))
        self.rulings += [*grouping.followed, *grouping.open]
        return {member: min(members) for members in grouping.groups for member in members}

    def _pairs(self) -> list[tuple[str, str]]:
        """Every two of the block that share a key; no others can be of one engagement."""
        filed: dict[str, list[str]] = defaultdict(list)
        for id_ in sorted(self.block):
            for key in keys_of(self.block[id_]):
                filed[key].append(id_)
        pairs = {pair for key, ids in filed.items() if key[0] == DATED for pair in combinations(ids, 2)}
        for key in [key for key in filed if key[0] in ANY_TIME]:
            others = filed.get(ANY_TIME[key[0]] + key[1:], ())
            pairs |= {(min(one, other), max(one, other)) for one in filed[key] for other in others if one != other}
        return sorted(pairs)

    def undated(self, changed: Iterable[Telling]) -> list[Telling]:
        """Those that do not say when, and may be of what was decided anew."""
        asked = {key for one in (*changed, *self.block.values()) for key in keys_asked(one)}
        found = {one.id: one for one in self.known.filed_under(sorted(asked)) if not _is_dated(one)}
        found |= {one.id: one for one in changed if not _is_dated(one)}
        return [found[id_] for id_ in sorted(found)]

    def attach(self, undated: Sequence[Telling], dated: Mapping[str, str]) -> Resolved:
        """Give each of the undated to the engagement that it fits, and group the others among themselves."""
        self._look_at(undated)
        home = self._homes(undated, dated)
        members: dict[str, set[str]] = defaultdict(set)
        for id_, name in dated.items():
            members[name].add(id_)
        outside: dict[str, set[str]] = defaultdict(set)
        left: list[Telling] = []
        judgements = self.known.judgements([one.id for one in undated])
        groups_of = {other.id: name for name, tellings in home.items() for other in tellings}
        for one in undated:
            barred, told = said_of(one.id, groups_of, judgements)
            fitting = told or self._fitting(one, {name: home[name] for name in home if name not in barred})
            if fitting is None:
                left.append(one)
            else:
                (members[fitting] if fitting in members else outside[fitting]).add(one.id)
        groups = [Titled(frozenset(each)) for _name, each in sorted(members.items())]
        groups += [Titled(frozenset(each), name) for name, each in sorted(outside.items())]
        return Resolved((*groups, *self._among_themselves(left)), tuple(self.rulings))

    def ruling(self, one: Telling, other: Telling) -> Ruling | None:
        """What the rules say of two tellings."""
        if (one.kind is EngagementKind.VISIT) is not (other.kind is EngagementKind.VISIT):
            return None
        table: Sequence[Line[TellingPair]] = VISITS if one.kind is EngagementKind.VISIT else CONTACTS
        copied = frozenset((one.report, other.report)) in self.copied
        return decide(TellingPair(one, other, window_of(one), window_of(other), copied), table)

    def _may_be(self, one: Telling, other: Telling) -> bool:
        ruling = self.ruling(one, other)
        return ruling is not None and ruling.verdict is not Verdict.DIFFERENT

    def _look_at(self, tellings: Iterable[Telling]) -> None:
        fresh = {one.report for one in tellings} - {one.report for one in self.seen.values()}
        self.seen |= {one.id: one for one in tellings}
        if fresh:
            self.copied |= set(self.known.copied(sorted(fresh)))

    def _homes(self, undated: Sequence[Telling], dated: Mapping[str, str]) -> dict[str, list[Telling]]:
        """Everything dated that one of the undated may be of, by what its group is called."""
        keys = {key for one in undated for key in keys_asked(one)}
        near = [one for one in self.known.filed_under(sorted(keys)) if _is_dated(one)] if keys else []
        self._look_at(near)
        stands = self.known.joined(sorted({one.id for one in near} - set(dated)))
        home: dict[str, list[Telling]] = defaultdict(list)
        for one in near:
            home[dated.get(one.id) or stands.get(one.id) or one.id].append(one)
        return home

    def _fitting(self, one: Telling, home: Mapping[str, Sequence[Telling]]) -> str | None:
        """The one engagement that fits best, by its best telling; none where two fit as well."""
        best: dict[str, Ruling] = {}
        for name, tellings in home.items():
            said = [ruling for other in tellings if (ruling := self.ruling(one, other))]
            same = [ruling for ruling in said if ruling.verdict is Verdict.SAME]
            if same and not any(ruling.forbids for ruling in said):
                best[name] = max(same, key=lambda ruling: (ruling.strength, ruling.b))
        strongest = max((ruling.strength for ruling in best.values()), default=0)
        fitting = [name for name in best if best[name].strength == strongest]
        if len(fitting) != 1:
            return None
        self.rulings.append(best[fitting[0]])
        return fitting[0]

    def _among_themselves(self, left: Sequence[Telling]) -> list[Titled]:
        said = [ruling for one, other in combinations(left, 2) if (ruling := self.ruling(one, other))]
        kept = [one for one in said if one.forbids or one.verdict is Verdict.SAME and one.strength >= SURE_ENOUGH]
        grouping = group({one.id: 1 for one in left}, kept, self.known.judgements([one.id for one in left]))
        self.rulings += grouping.followed
        return [Titled(members) for members in grouping.groups]


def _is_dated(telling: Telling) -> bool:
    return window_of(telling).sure >= Sureness.REPORTED
