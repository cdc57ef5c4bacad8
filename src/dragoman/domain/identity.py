"""Who is who: what is compared, what was judged, and what came of it.

A `Portrait` is someone or something as one or more reports show it: the same names, country and offices are the
same portrait. Two portraits are a question; a `Ruling` answers it by rule and a `Judgement` by a person, who is
always right. Portraits held to be the same are one cluster, and its id is the canonical id of all their actors.
"""

from dataclasses import dataclass
from enum import StrEnum

from dragoman.domain.actors import ActorKind
from dragoman.domain.offices import Office


class Verdict(StrEnum):
    """The answer to whether two are one."""

    SAME = "same"
    DIFFERENT = "different"
    UNSURE = "unsure"


class Naming(StrEnum):
    """How much of a name a portrait has."""

    FULL = "full"
    PART = "part"
    """One word of a name, as in "President Xi"."""
    NONE = "none"
    """An office alone, as in "the Prime Minister of Laos"."""


@dataclass(frozen=True, slots=True)
class Portrait:
    """Someone or something as one or more reports show it.

    Attributes:
        id: a hash of kind, naming and all that follows up to ``apart``.
        names: the written forms that have all of the name, folded, in sorted order.
        country: the side's code, empty where no report says so.
        accented: the names as printed with accents, where they were and accents tell names apart.
        offices: held at the time; ``past`` are those marked as former or not yet taken up.
        period: the years in which it was seen, as far as namesakes must be told apart by them.
        apart: sets one actor of one report apart, where a person said so or nothing tells who it is.
        first, last: the first and the last day on which a report shows it, where any has a day.
        reports: how many reports show it.
    """

    id: str
    kind: ActorKind
    naming: Naming
    names: tuple[str, ...]
    country: str
    accented: tuple[str, ...] = ()
    offices: tuple[Office, ...] = ()
    past: tuple[Office, ...] = ()
    period: str = ""
    apart: str = ""
    first: str | None = None
    last: str | None = None
    reports: int = 1


@dataclass(frozen=True, slots=True)
class Sighting:
    """One actor of one report, and the portrait that shows it."""

    report: str
    actor: str
    name: str
    portrait: Portrait
    day: str | None = None


@dataclass(frozen=True, slots=True)
class Observation:
    """An office printed of someone: which of his in the report, in standard form, and how it is marked.

    ``mark`` is ``former``, ``acting``, ``newly appointed`` and the like, empty where nothing of the kind is printed.
    ``day`` is when the report shows it: that of what it tells, or else its own.
    """

    actor: str
    position: int
    office: Office
    mark: str = ""
    day: str | None = None


@dataclass(frozen=True, slots=True)
class Together:
    """Two portraits that a report has take part in one engagement, and whether on two sides."""

    a: str
    b: str
    across: bool


@dataclass(frozen=True, slots=True)
class Shown:
    """All that one report shows of who is who; nothing, where it is retracted."""

    sightings: tuple[Sighting, ...] = ()
    observations: tuple[Observation, ...] = ()
    together: tuple[Together, ...] = ()


@dataclass(frozen=True, slots=True)
class Ruling:
    """What the rules say of two: the verdict and the names of the clues that decided.

    ``strength`` orders rulings for ``same``: the strongest are followed first. ``forbids`` marks a doubt so grave
    that the two are also not joined through a third.
    """

    a: str
    b: str
    verdict: Verdict
    clues: tuple[str, ...]
    strength: int = 0
    forbids: bool = False


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a person said of two: binding, and never undone by reading again or by another rule.

    ``a`` and ``b`` are what was judged; ``number`` tells the order of judgements, of which the later one counts.
    """

    id: str
    number: int
    a: str
    b: str
    verdict: Verdict
    by: str
    at: str
    why: str | None = None


@dataclass(frozen=True, slots=True)
class Canonical:
    """A canonical id: ``number`` is its age, ``founder`` what it was made of, ``into`` where it leads, if anywhere."""

    id: str
    number: int
    founder: str
    into: str | None = None
