"""A coding: one report's answers in one shape, whether a person or the reader gave them.

Gold files and the reader's JSON are both turned into this shape, so that matching and scoring know only one;
two people's codings can be compared in the same way.
"""

from dataclasses import dataclass

from dragoman.domain.text import Span


@dataclass(frozen=True, slots=True)
class CodedActor:
    """An actor: every written form of its name, its side, and the titles printed of it."""

    id: str
    kind: str
    name: str
    names: tuple[str, ...]
    country: str | None
    offices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CodedParticipant:
    """An actor's part in one engagement. ``titles`` is what is printed of it here, for the office measure."""

    actor: str
    role: str
    side: str | None
    titles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CodedDate:
    """A date in EDTF with its bounds as ISO days; bounds are ``None`` where the year is unknown."""

    edtf: str | None
    earliest: str | None = None
    latest: str | None = None

    def same_as(self, other: "CodedDate") -> bool:
        """Whether both name the same days, or print the same EDTF where no year is known."""
        if any((self.earliest, self.latest, other.earliest, other.latest)):
            return (self.earliest, self.latest) == (other.earliest, other.latest)
        return self.edtf == other.edtf


@dataclass(frozen=True, slots=True)
class CodedEngagement:
    """An engagement; ``countries`` are those of its places in order, ``spans`` where it is told."""

    id: str
    kind: str
    visit_type: str | None
    label: str
    actuality: str
    background: bool
    format: str
    date: CodedDate
    countries: tuple[str | None, ...]
    part_of: str | None
    participants: tuple[CodedParticipant, ...]
    spans: tuple[Span, ...]

    @property
    def actors(self) -> frozenset[str]:
        """The ids of those who take part."""
        return frozenset(participant.actor for participant in self.participants)

    @property
    def sides(self) -> frozenset[str]:
        """The sides that take part."""
        return frozenset(participant.side for participant in self.participants if participant.side)


@dataclass(frozen=True, slots=True)
class CodedStatement:
    """A statement; ``spans`` is where it is told."""

    id: str
    speakers: tuple[str, ...]
    act: str
    joint: bool
    carried: bool
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class CodedRelationship:
    """A named tie of two sides, its label as printed."""

    a: str
    b: str
    label: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Coding:
    """Everything coded of one report; spans count code points of ``text``."""

    name: str
    text: str
    relevant: bool
    actors: tuple[CodedActor, ...]
    engagements: tuple[CodedEngagement, ...]
    statements: tuple[CodedStatement, ...]
    relationships: tuple[CodedRelationship, ...]

    def actor(self, id: str) -> CodedActor | None:
        """The actor with this id."""
        return next((actor for actor in self.actors if actor.id == id), None)


def overlap(first: tuple[Span, ...], second: tuple[Span, ...]) -> int:
    """How many characters two sets of spans share."""
    return sum(
        max(0, min(one.end, other.end) - max(one.start, other.start))
        for one in _merged(first)
        for other in _merged(second)
    )


def _merged(spans: tuple[Span, ...]) -> list[Span]:
    """The same characters in spans that do not touch, so that none is counted twice."""
    if len(spans) < 2:
        return list(spans)
    found: list[Span] = []
    for span in sorted(spans):
        if found and span.start <= found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return found
