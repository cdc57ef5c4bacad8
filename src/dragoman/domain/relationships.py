"""Relationships of states and parties, and the instruments and set phrases that carry them."""

from dataclasses import dataclass
from enum import StrEnum

from dragoman.domain.text import Citation


class Change(StrEnum):
    """What a report says happened to a relationship."""

    ESTABLISHED = "established"
    UPGRADED = "upgraded"
    REAFFIRMED = "reaffirmed"
    MENTIONED = "mentioned"
    DOWNGRADED = "downgraded"
    OMITTED = "omitted"


@dataclass(frozen=True, slots=True)
class Relationship:
    """A named tie of two states or parties, its label verbatim. ``a`` and ``b`` are sides in sorted order."""

    id: str
    a: str
    b: str
    channel: str
    label: str
    change: Change
    citations: tuple[Citation, ...]
    effective: str | None = None


@dataclass(frozen=True, slots=True)
class Instrument:
    """A named text: joint statement, treaty, memorandum, communiqué, plan of action."""

    id: str
    kind: str
    title: str
    parties: tuple[str, ...]
    signed: bool
    engagement: str | None
    background: bool
    citations: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class Formula:
    """A set phrase that diplomats count, where this report prints it."""

    id: str
    key: str
    text: str
    citation: Citation


@dataclass(frozen=True, slots=True)
class PhraseUse:
    """A formula where a report uses it: as it is listed, or in other words.

    ``put_in`` and ``left_out`` are the words that a changed wording has more or lacks; both are empty where only the
    form of a word differs. ``speakers`` are actors of the report, ``said_by`` their sides, ``sides`` all who take part.
    """

    key: str
    citation: Citation
    listed: bool
    put_in: tuple[str, ...]
    left_out: tuple[str, ...]
    engagement: str | None
    speakers: tuple[str, ...]
    said_by: tuple[str, ...]
    sides: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PairTold:
    """That a report tells as news of an engagement between two sides, and whether it talks of their relations.

    A label that such a report lacks, and that those before it had, is left out.
    """

    a: str
    b: str
    talks: bool
    citation: Citation | None
