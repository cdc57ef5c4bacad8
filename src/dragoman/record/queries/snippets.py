"""The piece of a text that best shows why it was found, with the places of the words searched for."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from dragoman.record.queries.answers import Quotation, Snippet
from dragoman.record.queries.terms import Term
from dragoman.record.words import words_of

WIDTH = 180
"""Characters of a snippet, about: three lines of a terminal."""

LEAD = 70
"""Of these, at most so many before the first word that was searched for."""

_SENTENCE_ENDS = re.compile(r"[.!?。！？…][”’\"')]*\s+|\n\s*")
_BLANKS = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class _Mark:
    """Where a term stands, by its place among the terms."""

    start: int
    end: int
    term: int


def report_snippet(text: str, title: str, terms: Sequence[Term]) -> Snippet:
    """A snippet of the report's text, or of its title where no term stands in the text."""
    of_text = _snippet("text", 0, text, _marks(text, terms))
    if of_text.marks or not title:
        return of_text
    of_title = _snippet("title", 0, title, _marks(title, terms))
    return of_title if of_title.marks else of_text


def statement_snippet(citations: Sequence[Quotation], terms: Sequence[Term]) -> Snippet:
    """A snippet of the quotation that has most of the terms."""
    found = [(_marks(one.quote, terms), one) for one in citations]
    marks, best = max(found, key=lambda pair: len({mark.term for mark in pair[0]}))
    return _snippet("text", best.start, best.quote, marks)


def _marks(text: str, terms: Sequence[Term]) -> list[_Mark]:
    """Where the terms stand, in order; of two that overlap the longer."""
    words = words_of(text)
    found = [_Mark(*place, number) for number, term in enumerate(terms) for place in term.places(words)]
    kept: list[_Mark] = []
    for mark in sorted(found, key=lambda mark: (mark.start, -mark.end)):
        if not kept or mark.start >= kept[-1].end:
            kept.append(mark)
    return kept


def _snippet(of: str, offset: int, text: str, marks: Sequence[_Mark]) -> Snippet:
    """The stretch of the text that holds the most different terms, then the most of them, then the first."""
    first = max(range(len(marks)), key=lambda at: (*_worth(marks, at), -at), default=None)
    at, until = (0, 0) if first is None else (marks[first].start, marks[first].end)
    start = _begin(text, at)
    end = _end(text, until, start + WIDTH)
    shown = tuple((offset + mark.start, offset + mark.end) for mark in marks if start <= mark.start and mark.end <= end)
    return Snippet(of, offset + start, offset + end, text[start:end], shown, start > 0, end < len(text.rstrip()))


def _worth(marks: Sequence[_Mark], at: int) -> tuple[int, int]:
    near = [mark.term for mark in marks[at:] if mark.end - marks[at].start <= WIDTH - LEAD]
    return len(set(near)), len(near)


def _begin(text: str, at: int) -> int:
    """Where the sentence of this place begins; in a long one, a word not far before it."""
    lead = max(0, at - LEAD)
    ends = [match.end() for match in _SENTENCE_ENDS.finditer(text, lead, at)]
    if ends or lead == 0:
        return ends[-1] if ends else len(text) - len(text.lstrip())
    blank = _BLANKS.search(text, lead, at)
    return blank.end() if blank else lead


def _end(text: str, least: int, most: int) -> int:
    """Where the last word ends that still fits."""
    if most >= len(text):
        return len(text.rstrip())
    blanks = [match.start() for match in _BLANKS.finditer(text, least, most + 1)]
    return blanks[-1] if blanks else max(least, most)
