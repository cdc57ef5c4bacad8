"""Follow-through: what later reports show of a commitment, and what is compared to find it.

An `Undertaking` is a commitment as it is compared across reports, a `Passage` a sentence of a report in which
something may be told of one. Whether a passage follows an undertaking depends on these two alone, so that the
order in which reports come makes no difference.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
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


OCCASION = 3
"""Days within which reports of the same sides are taken to tell of one occasion."""

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
class Filing:
    """Under which words something is found, and what each is worth: 2 what few undertakings have, 1 what many have.

    ``least`` is what the words shared with another must be worth for the two to be compared at all.
    """

    words: Mapping[str, int]
    least: int = 2


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


NO_REPORT = "no report found"
"""The status of a commitment of which no later report tells anything; never "not done"."""

SAME_END = 7
"""Days within which what tells the same end as a report before tells of that end, and not of the next."""
_AFTER_THE_END = frozenset((Step.EXCEEDED, Step.CONTRADICTED, Step.SUPERSEDED))
_LEAST = (Step.REAFFIRMED, Step.REVIEWED, Step.RESOURCED, Step.ENACTED)
"""Steps that do not undo one another: of these the furthest is the status."""


def up_to_the_end(told: Sequence[tuple[Step, str | None]]) -> int:
    """How many steps, in the order of their days, belong to a commitment: once closed, what is told is of the next.

    What exceeds, contradicts or supersedes it is told of it even then, and so is the same end within days.
    """
    closed = next((place for place, (step, _day) in enumerate(told) if step in CLOSING), None)
    if closed is None:
        return len(told)
    end, last = told[closed], closed + 1
    while last < len(told) and (told[last][0] in _AFTER_THE_END or _is_same_end(end, told[last])):
        last += 1
    return last


def _is_same_end(end: tuple[Step, str | None], told: tuple[Step, str | None]) -> bool:
    return end[0] is told[0] and days_between(end[1], told[1]) <= SAME_END


def days_between(one: str | None, other: str | None) -> float:
    """Days from one day to another; endlessly many where either is not known."""
    return (date.fromisoformat(other) - date.fromisoformat(one)).days if one and other else math.inf


def status_of(steps: Sequence[Step]) -> str:
    """How a commitment stands after these steps, in the order of their days.

    The last step says it; but what was once enacted is not less so for being reaffirmed later.
    """
    if not steps:
        return NO_REPORT
    last = steps[-1]
    if last not in _LEAST:
        return last.value
    since = next((place for place in range(len(steps) - 1, -1, -1) if steps[place] not in _LEAST), -1)
    return max(steps[since + 1 :], key=_LEAST.index).value


def is_open(status: str) -> bool:
    """Whether a commitment of this status may still be followed through."""
    return status not in CLOSING


def is_overdue(deadline: str | None, as_of: str | None) -> bool:
    """Whether the time by which something was to be done was over on a day."""
    last = (deadline or "").rpartition("/")[2]
    return bool(last) and as_of is not None and as_of[: len(last)] > last
