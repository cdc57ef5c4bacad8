"""The ledger of synthetic reports, filled fast: what entering one by one would file, and links as few as in life.

Synthetic reports have but some forty topics, so that comparing each with all would link everything with everything. A
commitment is linked with the few that follow it most closely, about as many as real reports show.
"""

import os
from collections import defaultdict, deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from multiprocessing import Pool

from sqlalchemy import select
from synthetic import report

from dragoman.domain.followthrough import Filing, FollowThrough, Likeness, Passage, Step, Undertaking
from dragoman.domain.relationships import PairTold, PhraseUse
from dragoman.record import Record
from dragoman.record.ledger import tables
from dragoman.record.ledger.book import Book, pairs_of
from dragoman.resolution.commitments import Follower
from dragoman.resolution.commitments.passages import passages, undertakings
from dragoman.resolution.phrases import PhraseFinder
from dragoman.resolution.relations import PairFinder

AT_ONCE = 250
STEPS = (Step.REAFFIRMED, Step.REAFFIRMED, Step.REVIEWED, Step.RESOURCED, Step.ENACTED, Step.COMPLETED)
"""What is shown, in turn."""
FOLLOWED = 4
"""Commitments of a pair that share a word with a passage and are taken to be followed by it."""


@dataclass(frozen=True)
class Page:
    """What the ledger holds of one report."""

    report: str
    day: str | None
    undertaken: Sequence[tuple[Undertaking, Filing]]
    told: Sequence[tuple[Passage, Filing]]
    pairs: Sequence[PairTold]
    uses: Sequence[PhraseUse]


def fill(record: Record, reports: int) -> None:
    """File what is not filed yet; a run that was ended goes on where it stood."""
    links = _Links()
    with Pool(os.cpu_count()) as workers:
        for start in range(0, reports, AT_ONCE):
            numbers = range(start, min(start + AT_ONCE, reports))
            if _is_filed(record, numbers[-1]):
                continue
            made = workers.map(page, numbers, chunksize=25)
            with record.writing() as connection:
                book = Book(connection)
                for one in made:
                    book.enter(one.report, one.undertaken, one.told)
                    book.enter_ties(one.report, one.day, one.pairs, one.uses)
                    book.follow(links.followed(one))
                    book.join(links.told_twice(one))
            if (start // AT_ONCE) % 20 == 19:
                print(f"  {numbers[-1] + 1:,} filed", flush=True)


def _is_filed(record: Record, number: int) -> bool:
    table = tables.pair_reports.c
    with record.asking() as connection:
        return connection.scalar(select(table.report).where(table.report == report(number)[0].id)) is not None


@cache
def _finders() -> tuple[Follower, PairFinder, PhraseFinder]:
    follower = Follower()
    return follower, PairFinder(), PhraseFinder(follower.words)


def page(number: int) -> Page:
    """What the ledger holds of the report of this number."""
    follower, pairs, phrases = _finders()
    document, reading = now = report(number)
    told = [(each, follower.passage_filing(each)) for each in passages(*now, follower.words) if follower.tells(each)]
    return Page(
        document.id,
        document.published.earliest,
        [(one, follower.filing(one)) for one in undertakings(*now)],
        told,
        tuple(pairs.pairs(document, reading)),
        phrases.uses(document, reading),
    )


@dataclass
class _Links:
    """The latest commitments of each pair, by a word that they are filed under."""

    _known: dict[tuple[str, str], deque[Undertaking]] = field(
        default_factory=lambda: defaultdict(lambda: deque(maxlen=FOLLOWED))
    )
    _turn: int = 0

    def followed(self, one: Page) -> Iterator[tuple[str, int, Passage, Undertaking, FollowThrough]]:
        """Earlier commitments that a report shows something of; then its own are known."""
        for position, (passage, filing) in enumerate(one.told):
            for undertaking in self._sharing(passage.sides, filing):
                if (undertaking.day or "") < (passage.day or "") and self._turn_comes():
                    step = STEPS[self._turn % len(STEPS)]
                    shown = FollowThrough(step, "synthetic", "Made for a measurement.", True, (), None)
                    yield passage.report, position, passage, undertaking, shown

    def told_twice(self, one: Page) -> Iterator[tuple[Undertaking, Undertaking, Likeness]]:
        """Commitments that are told again by others; then those of the report are known."""
        for undertaking, filing in one.undertaken:
            for other in self._sharing(undertaking.sides, filing)[:1]:
                if self._turn_comes():
                    earlier, later = sorted((undertaking, other), key=lambda each: (each.day or "", each.report))
                    yield later, earlier, Likeness("synthetic", "Made for a measurement.", True, False, ())
            for key in _keys(undertaking.sides, filing):
                self._known[key].append(undertaking)

    def _turn_comes(self) -> bool:
        self._turn += 1
        return self._turn % 3 == 0

    def _sharing(self, sides: tuple[str, ...], filing: Filing) -> list[Undertaking]:
        found = (one for key in _keys(sides, filing) for one in self._known.get(key, ()))
        return list({(one.report, one.commitment): one for one in found}.values())[:FOLLOWED]


def _keys(sides: Sequence[str], filing: Filing) -> list[tuple[str, str]]:
    return [(pair, word) for pair in pairs_of(sides) for word, worth in filing.words.items() if worth > 1]
