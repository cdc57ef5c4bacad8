"""The text of a report with all findings marked: they overlap, so the text is cut where any of them begins or ends.

Every piece knows all findings that it is part of; the narrowest of them is what pointing at it means.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from dragoman.domain.text import Span

Json = Mapping[str, Any]

KINDS = {
    "engagements": "engagement",
    "statements": "statement",
    "commitments": "commitment",
    "relationships": "relationship",
    "instruments": "instrument",
    "formulas": "formula",
    "actors": "actor",
}
"""The lists of the contract whose items are marked, and the kind by which each is."""

FACTS = ("engagement", "statement", "commitment", "relationship", "instrument")
"""Kinds that stand in the outline beside the text."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something found at ``[start, end)`` of a report's text."""

    id: str
    kind: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text that is marked alike: the ids of its findings, the narrowest first, and their kinds.

    ``starts`` are the findings that begin here: where a link to them leads. ``fact`` is the narrowest finding that
    stands in the outline, where it begins here.
    """

    text: str
    ids: tuple[str, ...]
    kinds: tuple[str, ...]
    starts: tuple[str, ...]
    fact: str | None
    unread: bool


def findings_of(answer: Json) -> list[Finding]:
    """Everything that a report's answer cites, with where."""
    found = [
        Finding(item["id"], kind, citation["start"], citation["end"])
        for key, kind in KINDS.items()
        for item in answer[key]
        for citation in item.get("citations") or filter(None, [item.get("citation")])
    ]
    offices = [
        Finding(actor["id"], "office", office["citation"]["start"], office["citation"]["end"])
        for actor in answer["actors"]
        for office in actor["offices"]
    ]
    return list(dict.fromkeys(found + offices))


def cited(places: str) -> list[Finding]:
    """The quotation at ``START-END`` that an address names, as if it were a finding; none where it names none."""
    start, _, end = places.partition("-")
    if not (start.isascii() and start.isdecimal() and end.isascii() and end.isdecimal()):
        return []
    return [Finding("words", "cited", int(start), int(end))] if int(start) < int(end) else []


def pieces(
    text: str, start: int, end: int, findings: Sequence[Finding], unread: Iterable[tuple[int, int]], begun: set[str]
) -> list[Piece]:
    """The text between two places, cut into pieces.

    Args:
        text: the report's.
        start: where to begin, such as at a paragraph.
        end: where to end.
        findings: all of the report.
        unread: the ranges that no rule read.
        begun: the findings to which a link already leads; those that begin here are added.
    """
    here = [one for one in findings if one.start < end and one.end > start]
    pale = [(max(a, start), min(b, end)) for a, b in unread if a < end and b > start]
    edges = [Span(one.start, one.end) for one in here] + [Span(a, b) for a, b in pale]
    return [_piece(text, cut.start, cut.end, here, pale, begun) for cut in Span(start, end).cut(edges)]


def _piece(
    text: str, a: int, b: int, here: Sequence[Finding], pale: Sequence[tuple[int, int]], begun: set[str]
) -> Piece:
    covering = sorted((one for one in here if one.start <= a and b <= one.end), key=lambda one: one.end - one.start)
    starts = tuple(dict.fromkeys(one.id for one in covering if one.id not in begun))
    begun.update(starts)
    fact = next((one.id for one in covering if one.kind in FACTS and one.id in starts), None)
    return Piece(
        text=text[a:b],
        ids=tuple(dict.fromkeys(one.id for one in covering)),
        kinds=tuple(dict.fromkeys(one.kind for one in covering)),
        starts=starts,
        fact=fact,
        unread=any(c <= a and b <= d for c, d in pale),
    )
