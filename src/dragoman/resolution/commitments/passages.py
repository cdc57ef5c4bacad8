"""Passages: the sentences of a report in which something may be told of what was undertaken before.

A passage is between those whom it names, those of the engagement that it tells of, or, where a report is between no
more than two sides, these.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping

from nupunkt import sent_spans

from dragoman.domain.actors import ActorKind
from dragoman.domain.claims import Reading
from dragoman.domain.engagements import Engagement, sides_of
from dragoman.domain.followthrough import Passage, Undertaking
from dragoman.domain.statements import Statement
from dragoman.domain.text import Document, ParagraphKind
from dragoman.knowledge.folding import fold
from dragoman.resolution.commitments.words import Words

_NUMBERED = re.compile(r"(?:\d{1,2}\.|\(?(?:\d{1,2}|[a-z]|[ivx]+)\)) ")
"""A number before a paragraph, which is none of its words."""
LONGEST = 1_000
"""Characters of a sentence that is looked at; a longer one is a list and no sentence."""


def undertakings(document: Document, reading: Reading) -> tuple[Undertaking, ...]:
    """The commitments of a report as they are compared."""
    statements = {one.id: one for one in reading.statements}
    countries = {actor.id: actor.country for actor in reading.actors}
    between = sides_of(reading.engagements, countries)
    found = []
    for one in reading.commitments:
        statement = statements.get(one.statement or "")
        engagement = statement.engagement if statement else None
        makers = _sides(one.makers, countries)
        others = between.get(engagement or "", frozenset()) if engagement else frozenset[str]()
        sides = {*makers, *_sides(one.counterparts, countries), *others}
        found.append(
            Undertaking(
                document.id,
                one.id,
                document.published.earliest,
                engagement,
                one.form.value,
                makers,
                tuple(sorted(sides)),
                one.goal,
                one.measures,
                one.deadline,
            )
        )
    return tuple(found)


def _sides(actors: tuple[str, ...], countries: Mapping[str, str | None]) -> tuple[str, ...]:
    return tuple(sorted({side for actor in actors if (side := countries.get(actor))}))


def passages(document: Document, reading: Reading, words: Words) -> Iterator[Passage]:
    """The sentences of a report that are between two sides or more."""
    countries = {actor.id: actor.country for actor in reading.actors}
    between = sides_of(reading.engagements, countries)
    whole = frozenset(side for sides in between.values() for side in sides) or frozenset(
        side for actor in reading.actors if (side := actor.country)
    )
    told = _Told(reading.statements, reading.engagements)
    named = _Named(reading, words)
    for start, end in _sentences(document):
        statements = told.statements(start, end)
        meant = {one.engagement for one in statements if one.engagement} | told.engagements(start, end)
        background = {one.id for one in reading.engagements if one.background}
        sides = {side for one in meant for side in between.get(one, ())}
        sides |= named.in_(document.text[start:end]) | (whole if len(whole) <= 2 else frozenset())
        if len(sides) > 1:
            begin = number.end() if (number := _NUMBERED.match(document.text, start, end)) else start
            yield Passage(
                document.id,
                begin,
                end,
                document.text[begin:end],
                document.published.earliest,
                tuple(sorted(sides)),
                # what was said at an engagement that is only recalled is not said anew
                tuple(dict.fromkeys(one.act.value for one in statements if one.engagement not in background)),
                tuple(sorted(meant)),
            )


def _sentences(document: Document) -> Iterator[tuple[int, int]]:
    for paragraph in document.paragraphs:
        if paragraph.kind is not ParagraphKind.BODY:
            continue
        at, text = paragraph.span.start, document.text[paragraph.span.start : paragraph.span.end]
        for start, end in sent_spans(text):
            start += len(text[start:end]) - len(text[start:end].lstrip())
            end = start + len(text[start:end].rstrip())
            if 0 < end - start <= LONGEST:
                yield at + start, at + end


class _Told:
    """The statements and engagements of a report by where they are told."""

    def __init__(self, statements: tuple[Statement, ...], engagements: tuple[Engagement, ...]) -> None:
        self._statements = sorted(((one.citations[0].start, one) for one in statements), key=lambda each: each[0])
        self._starts = [start for start, _one in self._statements]
        self._engagements = [(each.start, one.id) for one in engagements for each in one.citations]

    def statements(self, start: int, end: int) -> list[Statement]:
        """The statements that begin in a stretch, or of which it is a later part."""
        first = bisect_right(self._starts, start - 1)
        last = bisect_right(self._starts, end - 1)
        return [one for _start, one in self._statements[first:last]]

    def engagements(self, start: int, end: int) -> set[str]:
        """The engagements that are told in a stretch."""
        return {one for at, one in self._engagements if start <= at < end}


class _Named:
    """Finds the sides that a sentence names: its people, bodies and countries."""

    def __init__(self, reading: Reading, words: Words) -> None:
        self._forms = [
            (fold(name), actor.country)
            for actor in reading.actors
            if actor.country and actor.kind is not ActorKind.COUNTRY
            for name in actor.names
        ]
        self._countries = {
            side: pattern
            for side in {actor.country for actor in reading.actors if actor.country}
            if (pattern := words.names_of(side)) is not None
        }

    def in_(self, text: str) -> set[str]:
        """The sides named in a text."""
        folded = fold(text)
        people = {side for form, side in self._forms if form in folded}
        return people | {side for side, pattern in self._countries.items() if pattern.search(folded)}
