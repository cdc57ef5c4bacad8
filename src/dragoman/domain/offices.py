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
