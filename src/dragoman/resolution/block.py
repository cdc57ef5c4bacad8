"""Blocks: who may ever be held to be one with someone, or with one of those, and no one else.

Whether two may ever be one is seen from what their portraits are made of (`Neighbours.perhaps_one`), not from when or
how often reports show them. So nobody is joined with anybody of another block, whatever comes, and who belongs
together within a block depends on nothing outside it: what comes out is what deciding everything anew would give.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from dragoman.domain.identity import Judgement, Naming, Portrait, Verdict
from dragoman.resolution.names import Likeness
from dragoman.resolution.neighbours import Neighbours


@dataclass(slots=True)
class Block:
    """Portraits that hang together, and what people said of them."""

    members: dict[str, Portrait] = field(default_factory=dict)
    judgements: dict[str, Judgement] = field(default_factory=dict)

    def alike(self, around: Neighbours) -> Iterator[tuple[Portrait, Portrait, Likeness]]:
        """Each two of it whose names are alike."""
        for one in self.members.values():
            for other, likeness in around.alike(one):
                if one.id < other.id and other.id in self.members:
                    yield one, other, likeness


def blocks_of(some: Iterable[Portrait], around: Neighbours) -> Iterator[Block]:
    """The blocks to which these portraits belong, as far as they have full names."""
    done: set[str] = set()
    full = [one for one in some if one.naming is Naming.FULL]
    around.look_around(full)  # for all at once, before each is looked at by itself
    for one in full:
        if one.id not in done:
            block = _block_of(one, around)
            done |= set(block.members)
            yield block


def _block_of(start: Portrait, around: Neighbours) -> Block:
    block = Block({start.id: start})
    waiting = [start]
    while waiting:
        around.look_around(waiting)
        found = [*_perhaps_one(waiting, block, around), *_judged(waiting, block, around)]
        waiting = list({one.id: one for one in found}.values())
    return block


def _perhaps_one(some: Iterable[Portrait], block: Block, around: Neighbours) -> Iterator[Portrait]:
    for one in some:
        for other, likeness in around.alike(one):
            if other.id not in block.members and around.perhaps_one(one, other, likeness):
                block.members[other.id] = other
                yield other


def _judged(some: Iterable[Portrait], block: Block, around: Neighbours) -> Iterator[Portrait]:
    """Those whom people held to be one with some of the block, be their names alike or not."""
    said = around.known.judgements(sorted(one.id for one in some))
    block.judgements |= {one.id: one for one in said}
    others = {id_ for one in said if one.verdict is Verdict.SAME for id_ in (one.a, one.b)} - set(block.members)
    for other in around.known.portraits(sorted(others)):
        if other.naming is Naming.FULL:
            block.members[other.id] = other
            yield other
