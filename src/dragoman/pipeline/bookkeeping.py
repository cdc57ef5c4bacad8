"""Bookkeeping, wired to the record: what a report undertakes and tells is entered and compared with what others do.

It happens in the transaction that enters the report. What is found between two reports depends on these two alone, so
that the order in which they come makes no difference, and a record of some day can be had from any later one.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import combinations
from pathlib import Path

from sqlalchemy import Connection

from dragoman.domain.claims import Reading
from dragoman.domain.followthrough import Filing, FollowThrough, Likeness, Passage, Undertaking
from dragoman.domain.text import Document
from dragoman.pipeline.resolving import standing
from dragoman.record.ledger.book import Book
from dragoman.record.record import read_back
from dragoman.resolution.commitments import Follower
from dragoman.resolution.commitments.passages import passages, undertakings
from dragoman.resolution.phrases import PhraseFinder
from dragoman.resolution.relations import PairFinder

Undertaken = Sequence[tuple[Undertaking, Filing]]
Told = Sequence[tuple[Passage, Filing]]


class Bookkeeping:
    """Keeps the ledger of commitments, relations and set phrases: give it to whatever opens the record for writing."""

    def __init__(self, additions: Path | None = None) -> None:
        self._follower = Follower(additions)
        self._pairs = PairFinder(additions)
        self._phrases = PhraseFinder(self._follower.words, additions)

    def changed(self, connection: Connection, report: str, now: tuple[Document, Reading] | None) -> None:
        """A report is new, was read again, or stands no more."""
        book = Book(connection)
        book.remove(report)
        if now is None:
            return
        follower = self._follower
        undertaken = [(one, follower.filing(one)) for one in undertakings(*now)]
        told = [
            (each, follower.passage_filing(each)) for each in passages(*now, follower.words) if follower.tells(each)
        ]
        book.enter(report, undertaken, told)
        book.follow(self._of_earlier(book, told))
        book.follow(self._of_later(book, undertaken))
        book.join(self._the_same(book, undertaken))
        pairs, uses = self._pairs.pairs(*now), self._phrases.uses(*now)
        book.enter_ties(report, now[0].published.earliest, pairs, uses)

    def everything(self, connection: Connection, step: Callable[[], None]) -> None:
        """Keep all books anew from what the reports say; ``step`` is told of each report."""
        Book(connection).clear()
        for report in standing(connection):
            self.changed(connection, report, read_back(connection, report))
            step()

    def _of_earlier(self, book: Book, told: Told) -> Iterator[tuple[str, int, Passage, Undertaking, FollowThrough]]:
        """What this report shows of what earlier ones undertook."""
        for position, (passage, filing) in enumerate(told):
            for one in book.undertaken_before(passage, filing):
                shown = self._follower.follow(one, passage)
                if shown is not None:
                    yield passage.report, position, passage, one, shown

    def _of_later(
        self, book: Book, undertaken: Undertaken
    ) -> Iterator[tuple[str, int, Passage, Undertaking, FollowThrough]]:
        """What later reports that were entered before show of what this one undertakes."""
        for one, filing in undertaken:
            for position, passage in book.told_after(one, filing):
                shown = self._follower.follow(one, passage)
                if shown is not None:
                    yield passage.report, position, passage, one, shown

    def _the_same(self, book: Book, undertaken: Undertaken) -> Iterator[tuple[Undertaking, Undertaking, Likeness]]:
        """Which commitments are one, in this report and in others."""
        for one, filing in undertaken:
            for other in book.undertaken_elsewhere(one, filing):
                if likeness := self._follower.alike(one, other):
                    earlier, later = sorted(
                        (one, other), key=lambda each: (each.day or "", each.report, each.commitment)
                    )
                    yield later, earlier, likeness
        for (one, _), (other, _) in combinations(undertaken, 2):
            if likeness := self._follower.alike(one, other):
                yield other, one, likeness


@cache
def bookkeeping(additions: Path | None = None) -> Bookkeeping:
    """The one for these lists, made when it is first needed."""
    return Bookkeeping(additions)
