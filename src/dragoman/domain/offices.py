"""Offices: posts that exist whoever holds them, and the capacity in which someone acted in a report."""

from dataclasses import dataclass
from enum import StrEnum

from dragoman.domain.text import Citation


class Track(StrEnum):
    """The channel an office belongs to."""

    PARTY = "party"
    STATE = "state"
    PARLIAMENT = "parliament"
    MILITARY = "military"
    FRONT = "front"
    PEOPLE = "people"
    INTERNATIONAL = "international"


SINCE = "since "
"""Begins the mark of an office whose first day a report tells: "since 2024-03-12"."""


@dataclass(frozen=True, slots=True)
class Capacity:
    """An office as printed of someone in this report: the title, its body if one is printed, its track.

    ``printed`` is the whole phrase (``standing deputy head of the Commission for …``); ``marks`` are ``former``,
    ``acting``, ``newly appointed`` and the like, which are not part of the title.
    """

    title: str
    printed: str
    organisation: str | None
    track: Track
    citation: Citation
    marks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, order=True)
class Office:
    """A post that exists whoever holds it, by which titles of many wordings are compared.

    ``words`` are the telling words of title and body in sorted order, each in one standard form ("Vice Foreign
    Minister", "Deputy Minister of Foreign Affairs": ``deputy foreign minister``); ``country`` is whose office it
    is, empty where no report says so; ``posted_to`` is where an envoy serves.
    """

    words: tuple[str, ...]
    country: str = ""
    posted_to: str = ""

    @property
    def key(self) -> str:
        """The office as one line of text, the same for every wording of it."""
        posted = f" to {self.posted_to}" if self.posted_to else ""
        return f"{' '.join(self.words)}{posted}|{self.country}"

    @classmethod
    def of_key(cls, key: str) -> "Office":
        """The office that has this key."""
        title, _, country = key.rpartition("|")
        words, _, posted_to = title.partition(" to ")
        return cls(tuple(words.split()), country, posted_to)


class Mark(StrEnum):
    """What a printed mark says of someone's office: that it is held, or no more, or not yet."""

    HELD = "held"
    ACTING = "acting"
    NEW = "new"
    OUTGOING = "outgoing"
    PAST = "past"
    COMING = "coming"


@dataclass(frozen=True, slots=True)
class Tenure:
    """Someone holding an office for a time, as many reports together show it.

    ``first`` and ``last`` are the first and the last day on which a report shows it, ``None`` where no report has a
    day. It began after ``not_before`` and was over by ``not_after``: other holders, or the words "former" and
    "elect", say so; ``None`` where nothing does. With ``since`` a report says that it began on the ``first`` day.
    """

    office: str
    holder: str
    first: str | None
    last: str | None
    not_before: str | None
    not_after: str | None
    marks: tuple[Mark, ...]
    reports: int
    since: bool = False
