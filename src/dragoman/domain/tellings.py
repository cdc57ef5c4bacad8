"""Tellings: an engagement as one report tells it, held against how other reports tell theirs."""

from dataclasses import dataclass

from dragoman.domain.dates import PartialDate
from dragoman.domain.engagements import Actuality, EngagementKind, Format, Place
from dragoman.domain.offices import Office


@dataclass(frozen=True, slots=True)
class Attendant:
    """Who takes part: the canonical id, the side, and the offices that the report gives.

    ``named`` is false for a country, a delegation or an office without a name.
    """

    cluster: str
    side: str | None
    role: str
    named: bool
    offices: frozenset[Office] = frozenset()


@dataclass(frozen=True, slots=True)
class Telling:
    """One engagement as one report tells it.

    Attributes:
        reported: the day of the report, where it is known.
        turn: 0 for the first engagement of its kind with these people that the report tells, 1 for the second.
        sides: who it is between.
        part_of: the visit of the same report that it is told as a part of.
        within: under which canonical id this visit stands.
    """

    report: str
    engagement: str
    kind: EngagementKind
    label: str
    actuality: Actuality
    background: bool
    format: Format
    date: PartialDate
    attendants: tuple[Attendant, ...]
    sides: frozenset[str]
    places: tuple[Place, ...] = ()
    reported: str | None = None
    turn: int = 0
    own_mission: bool = False
    part_of: str | None = None
    within: str | None = None

    @property
    def id(self) -> str:
        """What tells it from every other telling."""
        return f"{self.report} {self.engagement}"
