"""Groups of full names decided anew: those that a change touches, and no others.

Each block in which something changed is grouped whole, since one link more or less may change who stands with whom.
But of the groups that come of it only those are touched that have a changed member, other members than before, or
hang together by other rulings; of these alone is told what joins them and what is open, also between them and
whoever of another block has a name like theirs.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping

from dragoman.domain.identity import Judgement, Portrait, Ruling, Verdict
from dragoman.resolution.block import Block, blocks_of
from dragoman.resolution.clusters import Grouping, group
from dragoman.resolution.known import KnownActors
from dragoman.resolution.lists import Lists
from dragoman.resolution.neighbours import Neighbours

Two = frozenset[str]


def name_of(members: Iterable[str]) -> str:
    """What a group is called while it has no id: its least member."""
    return min(members)


class Groups:
    """The groups that were touched so far.

    ``home`` is the group of each of their members, ``touched`` who these are.
    """

    def __init__(self, known: KnownActors, lists: Lists, changed: Collection[str], left: Collection[str]) -> None:
        self.groups: list[frozenset[str]] = []
        self.home: dict[str, str] = {}
        self.touched: dict[str, Portrait] = {}
        self._known = known
        self._around = Neighbours(known, lists)
        self._changed = changed
        self._left = left
        self._within: list[Ruling] = []
        self._beyond: list[Ruling] = []
        self._judgements: dict[str, Judgement] = {}

    @property
    def judgements(self) -> Collection[Judgement]:
        """What people said of those in the blocks."""
        return self._judgements.values()

    def decide(self, some: Iterable[Portrait]) -> None:
        """Group the blocks of these anew."""
        for block in blocks_of(some, self._around):
            together = self._known.seen_together(sorted(block.members))
            grouping = self._grouping(block, together)
            touched = self._touched(block, grouping)
            members = {id_: block.members[id_] for each in touched for id_ in each}
            self.groups += touched
            self.home |= {id_: name_of(each) for each in touched for id_ in each}
            self.touched |= members
            self._judgements |= block.judgements
            told = (*grouping.followed, *grouping.open)
            self._within += [one for one in told if one.a in members or one.b in members]
            self._beyond += self._doubts_beyond(members.values(), block, together)

    def rulings(self) -> list[Ruling]:
        """What joins those who were touched, and what is open between them and others."""
        others = {id_ for one in self._beyond for id_ in (one.a, one.b)}
        others |= {id_ for one in self.judgements for id_ in (one.a, one.b)}
        stood = self._known.clusters(sorted(others - set(self.home)))

        def two(one: Ruling | Judgement) -> Two:
            return frozenset(self.home.get(id_) or stood.get(id_) or id_ for id_ in (one.a, one.b))

        done = {two(one) for one in self.judgements if one.verdict is not Verdict.SAME}
        found = list(self._within)
        for ruling in sorted(self._beyond, key=lambda one: (one.a, one.b)):
            if two(ruling) not in done:
                done.add(two(ruling))
                found.append(ruling)
        return found

    def _grouping(self, block: Block, together: Mapping[Two, bool]) -> Grouping:
        found = (self._around.ruling(*pair, together) for pair in block.alike(self._around))
        weights = {one.id: one.reports for one in block.members.values()}
        return group(weights, [ruling for ruling in found if ruling is not None], block.judgements.values())

    def _touched(self, block: Block, grouping: Grouping) -> list[frozenset[str]]:
        stood = self._known.clusters(sorted(block.members))
        if not stood:
            return list(grouping.groups)
        size = Counter(stood.values())
        joined = self._known.joined(sorted(block.members))
        now = {(one.a, one.b): one for one in grouping.followed}
        others = {id_ for pair in joined.items() ^ now.items() for id_ in pair[0]}

        def is_as_before(members: frozenset[str]) -> bool:
            clusters = {stood.get(id_) for id_ in members}
            cluster = next(iter(clusters)) if len(clusters) == 1 else None
            same = cluster is not None and size[cluster] == len(members) and cluster not in self._left
            return same and not members & others and not any(self._is_changed(block.members[id_]) for id_ in members)

        return [members for members in grouping.groups if not is_as_before(members)]

    def _is_changed(self, one: Portrait) -> bool:
        """Whether something is new of it; which country is meant depends on namesakes, so that this is not asked."""
        return one.id in self._changed or self._around.is_disputed(one)

    def _doubts_beyond(self, some: Iterable[Portrait], block: Block, together: Mapping[Two, bool]) -> Iterator[Ruling]:
        """Doubts whether some of a block are one with others who can never be joined with them by rule."""
        for one in some:
            for other, likeness in self._around.alike(one):
                if other.id not in block.members and other.id not in self.touched:
                    ruling = self._around.ruling(one, other, likeness, together)
                    if ruling is not None and ruling.verdict is Verdict.UNSURE:
                        yield ruling
