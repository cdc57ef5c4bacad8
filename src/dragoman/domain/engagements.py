"""Engagements: reported contacts between actors of different states, parties or international bodies."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from dragoman.domain.dates import PartialDate
from dragoman.domain.text import Citation


class EngagementKind(StrEnum):
    """What kind of contact an engagement is."""

    VISIT = "visit"
    MEETING = "meeting"
    CALL = "call"
    CONFERENCE = "conference"
    CEREMONY = "ceremony"


class VisitType(StrEnum):
    """The protocol level of a visit; the printed label is kept beside it [Vietnam, Decree 18/2022, Art. 3]."""

    STATE = "state"
    OFFICIAL = "official"
    WORKING = "working"
    UNANNOUNCED = "unannounced"
    PRIVATE = "private"
    TRANSIT = "transit"
    MULTILATERAL_ATTENDANCE = "multilateral_attendance"
    UNSPECIFIED = "unspecified"


class Actuality(StrEnum):
    """Whether an engagement took place."""

    OCCURRED = "occurred"
    PLANNED = "planned"
    PROPOSED = "proposed"
    CANCELLED = "cancelled"
    DENIED = "denied"
    HYPOTHETICAL = "hypothetical"


class Format(StrEnum):
    """How the sides were in touch."""

    IN_PERSON = "in_person"
    PHONE = "phone"
    VIDEO = "video"
    LETTER = "letter"


class Role(StrEnum):
    """An actor's part in an engagement. Visitor and host are roles, not countries."""

    HOST = "host"
    VISITOR = "visitor"
    HEAD = "head"
    MEMBER = "member"
    PRINCIPAL = "principal"
    SIGNATORY = "signatory"
    CHAIR = "chair"
    MEDIATOR = "mediator"


@dataclass(frozen=True, slots=True)
class Place:
    """Where an engagement took place: the printed name and its country's ISO 3166-1 alpha-2 code."""

    name: str
    country: str | None
    basis: str = "stated"


@dataclass(frozen=True, slots=True)
class Participant:
    """An actor's part in one engagement: role, side, and the capacity printed of it."""

    actor: str
    role: Role
    side: str | None
    capacity: str | None
    citation: Citation


@dataclass(frozen=True, slots=True)
class Engagement:
    """One reported contact, with whom, when, where, and whether it happened.

    ``part_of`` is the id of the visit or talks it belongs to; ``label`` the printed words for its kind;
    ``places`` has more than one entry only for a trip through several countries.
    """

    id: str
    kind: EngagementKind
    label: str
    actuality: Actuality
    background: bool
    format: Format
    date: PartialDate
    participants: tuple[Participant, ...]
    citations: tuple[Citation, ...]
    channel: tuple[str, ...] = ()
    visit_type: VisitType | None = None
    places: tuple[Place, ...] = ()
    part_of: str | None = None
    own_mission: bool = False


def sides_of(engagements: Sequence[Engagement], countries: Mapping[str, str | None]) -> Mapping[str, frozenset[str]]:
    """Who each engagement of a report is between, by its id; with those of the whole where a part shows only one.

    Args:
        engagements: those of one report.
        countries: the side of each actor of the report, by id.
    """
    sides = {one.id: _own_sides(one, countries) for one in engagements}
    whole = {one.id: one.part_of for one in engagements}
    for one in engagements:
        within, steps = one.part_of, len(sides)
        while len(sides[one.id]) < 2 and within in sides and steps:
            sides[one.id] |= sides[within]
            within, steps = whole[within], steps - 1
    return sides


def _own_sides(engagement: Engagement, countries: Mapping[str, str | None]) -> frozenset[str]:
    sides = {part.side or countries.get(part.actor) for part in engagement.participants}
    if engagement.kind is EngagementKind.VISIT:  # its host is often not named, but where it went is
        sides |= {place.country for place in engagement.places}
    return frozenset(side for side in sides if side)
