"""Follow-through: what later reports show of a commitment, and what is compared to find it.

An `Undertaking` is a commitment as it is compared across reports, a `Passage` a sentence of a report in which
something may be told of one. Whether a passage follows an undertaking depends on these two alone, so that the
order in which reports come makes no difference.
"""

from dataclasses import dataclass
from enum import StrEnum


class Step(StrEnum):
    """What a later report shows of a commitment [evidence ladder of the G7 Research Group, status of AidData]."""

    REAFFIRMED = "reaffirmed"
    REVIEWED = "reviewed"
    RESOURCED = "resourced"
    ENACTED = "enacted"
    COMPLETED = "completed"
    EXCEEDED = "exceeded"
    POSTPONED = "postponed"
    CONTRADICTED = "contradicted"
    CANCELLED = "cancelled"
    SUPERSEDED = "superseded"


CLOSING = frozenset((Step.COMPLETED, Step.EXCEEDED, Step.CANCELLED, Step.SUPERSEDED))
"""The steps after which a commitment is no longer open."""


@dataclass(frozen=True, slots=True)
class Undertaking:
    """A commitment as it is compared across reports.

    ``day`` is that of the report, ``engagement`` where it was undertaken; ``sides`` are all that are bound by it or
    that it was made to, ``makers`` those who made it.
    """

    report: str
    commitment: str
    day: str | None
    engagement: str | None
    form: str
    makers: tuple[str, ...]
    sides: tuple[str, ...]
    goal: str
    measures: tuple[str, ...] = ()
    deadline: str | None = None


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence of a report at ``[start, end)`` of its text, and what is known of those whom it is about.

    ``acts`` are the acts of the statements made in it, ``engagements`` those in which they were made; ``sides`` are
    whom it names, or whom its engagement or its report is between.
    """

    report: str
    start: int
    end: int
    text: str
    day: str | None
    sides: tuple[str, ...]
    acts: tuple[str, ...] = ()
    engagements: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FollowThrough:
    """What a passage shows of an undertaking, the rule that decided with its sentence, and the words that match.

    ``sure`` is false where a person should look before it counts; ``measure`` is the measure that the passage is
    about, where it is not the goal as a whole.
    """

    step: Step
    rule: str
    why: str
    sure: bool
    words: tuple[str, ...] = ()
    measure: str | None = None


@dataclass(frozen=True, slots=True)
class Likeness:
    """Two undertakings that are one: told twice, or (``again``) undertaken once more, with the rule that decided."""

    rule: str
    why: str
    sure: bool
    again: bool
    words: tuple[str, ...] = ()
