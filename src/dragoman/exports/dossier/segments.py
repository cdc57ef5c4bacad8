"""Marks that overlap: the text cut at every boundary of a mark, so that each piece has one list of marks.

A quotation may lie within another or reach half into it; elements of HTML may not. Pieces may not overlap either,
and each knows every finding that quotes it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dragoman.domain.text import Span


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of the text and the numbers of the findings that quote it, in order."""

    span: Span
    findings: tuple[int, ...]


def segments(whole: Span, marks: Sequence[tuple[Span, int]]) -> Iterator[Segment]:
    """The whole cut into pieces; each mark is a span and the number of its finding."""
    within = [(span, number) for span, number in marks if span.start < whole.end and whole.start < span.end]
    for piece in whole.cut(span for span, _number in within):
        yield Segment(piece, tuple(sorted({number for span, number in within if span.holds(piece)})))
