"""Trips: visits as rows of one traveller to one country, with what was done there; what COLT and historians list."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from dragoman.domain.actors import Actor
from dragoman.domain.engagements import Actuality, Engagement, EngagementKind, Participant, Place, Role, VisitType
from dragoman.exports.codebooks.verdicts import BACKGROUND, TOLD_BEFORE, Verdict
from dragoman.record.queries.selecting import Held

_HEADS = re.compile(
    r"\b(president|prime minister|premier|chancellor|king|queen|emir|amir|sultan|taoiseach|grand duke|"
    r"head of state|head of government|general secretary)\b",
    re.IGNORECASE,
)
_NOT_HEADS = re.compile(
    r"\b(vice|deputy|former|ex-|elect|assembly|parliament|senate|house|council|court|bank|university|company|union of|"
    r"association|committee's|office|spokes|adviser|assistant|minister to|party of|front)\b",
    re.IGNORECASE,
)
_FOREIGN = re.compile(
    r"\b(foreign minister|minister (?:of|for) foreign|foreign secretary|secretary of state)\b", re.IGNORECASE
)
_BELOW = re.compile(
    r"\b(vice|deputy|assistant|under|former|permanent|parliamentary|state minister|minister of state)\b", re.IGNORECASE
)

_FULL = re.compile(r"\d{4}-\d\d-\d\d")
HEAD, MINISTER, OTHER = "head of state or government", "foreign minister", "other"
TRAVELLING = (Role.HEAD, Role.VISITOR, Role.PRINCIPAL)

NOT_YET = Verdict(False, "not_occurred", "The trip is planned, proposed, cancelled or denied.")
NO_TRAVELLER = Verdict(False, "no_traveller", "Nobody is named who travels.")
NO_COUNTRY = Verdict(False, "no_country", "The country visited is not known.")
WITHIN = Verdict(False, "within_a_visit", "It is a stop within a visit that is a row already.")
AT_HOME = Verdict(False, "at_home", "The place is in the traveller's own country.")
NO_DAY = Verdict(False, "no_date", "The report gives no full date for the trip, and none is made up.")
GOING = Verdict(True, "trip", "A visit of a person to another country took place.")


@dataclass(frozen=True, slots=True)
class Trip:
    """One traveller's visit to one country, as one report tells it; ``inside`` are the engagements within it."""

    visit: Engagement
    traveller: Actor | None
    part: Participant | None
    place: Place | None
    rank: str
    inside: tuple[Engagement, ...]
    verdict: Verdict

    @property
    def office(self) -> str | None:
        """The office in which the traveller travels, as printed."""
        if self.part is not None and self.part.capacity:
            return self.part.capacity
        return self.traveller.offices[0].printed if self.traveller and self.traveller.offices else None


class Trips:
    """The trips of reports, one after another; what an earlier report told is not counted again."""

    def __init__(self) -> None:
        self._told: dict[tuple[str, str], str] = {}

    def of(self, held: Held) -> Iterator[Trip]:
        """The trips that one report tells, each once for a country."""
        for trip in _trips(held):
            if trip.verdict.included:
                key = (held.occasion(trip.visit.id), trip.place.country or "" if trip.place else "")
                if self._told.setdefault(key, held.document.id) != held.document.id:
                    trip = replace(trip, verdict=TOLD_BEFORE)
            yield trip


def rank_of(titles: Sequence[str]) -> str:
    """Whether offices as printed are those of a head of state or government, of a foreign minister, or other."""
    if any(_HEADS.search(title) and not _NOT_HEADS.search(title) for title in titles):
        return HEAD
    return MINISTER if any(_FOREIGN.search(title) and not _BELOW.search(title) for title in titles) else OTHER


def titles_of(actor: Actor | None, part: Participant | None) -> list[str]:
    """Every office that the report prints of someone who takes part."""
    printed = [office.printed for office in actor.offices] if actor else []
    return [*([part.capacity] if part and part.capacity else []), *printed]


def _trips(held: Held) -> Iterator[Trip]:
    actors = held.actors
    for visit in held.reading.engagements:
        if visit.kind is not EngagementKind.VISIT:
            continue
        part = _traveller(visit)
        traveller = actors.get(part.actor) if part else None
        inside = tuple(one for one in held.reading.engagements if one.part_of == visit.id)
        for place in _places(visit, inside):
            yield Trip(
                visit, traveller, part, place, rank_of(titles_of(traveller, part)), inside,
                _verdict(visit, traveller, place),
            )  # fmt: skip


def days_of(visit: Engagement) -> tuple[str, str] | tuple[None, None]:
    """The first and last day, where they are known to the day."""
    parts = (visit.date.edtf or "").split("/")
    if all(_FULL.fullmatch(part) for part in parts):
        return parts[0], parts[-1]
    return None, None


def _traveller(visit: Engagement) -> Participant | None:
    """Who leads, or else the first who visits."""
    found = [part for role in TRAVELLING for part in visit.participants if part.role is role]
    return found[0] if found else None


def _places(visit: Engagement, inside: Sequence[Engagement]) -> Sequence[Place | None]:
    """A place for each country; the first where it is not known which."""
    every = [*visit.places, *(place for one in inside for place in one.places)]
    by_country: dict[str, Place] = {}
    for place in every:
        by_country.setdefault(place.country or "", place)
    known = [place for country, place in by_country.items() if country]
    return known or [visit.places[0] if visit.places else None]


def _verdict(visit: Engagement, traveller: Actor | None, place: Place | None) -> Verdict:
    checks = (
        (visit.background, BACKGROUND),
        (visit.actuality is not Actuality.OCCURRED, NOT_YET),
        (visit.part_of is not None, WITHIN),
        (traveller is None, NO_TRAVELLER),
        (place is None or place.country is None, NO_COUNTRY),
        (traveller is not None and place is not None and traveller.country == place.country, AT_HOME),
        (days_of(visit) == (None, None), NO_DAY),
    )
    return next((verdict for holds, verdict in checks if holds), GOING)


def met(held: Held, trip: Trip) -> Iterator[tuple[Actor, Participant]]:
    """Whom the traveller met, by name, in the order of the report."""
    actors, seen = held.actors, {trip.part.actor} if trip.part else set()
    for one in (trip.visit, *trip.inside):
        if one.actuality is not Actuality.OCCURRED:
            continue
        for part in one.participants:
            actor = actors[part.actor]
            if part.actor not in seen and actor.kind == "person" and part.side != (trip.part and trip.part.side):
                seen.add(part.actor)
                yield actor, part


def visit_words(visit: Engagement) -> str:
    """The kind of visit in words: the printed label, or else the type."""
    kind = visit.visit_type or VisitType.UNSPECIFIED
    return visit.label if kind is VisitType.UNSPECIFIED else f"{kind.value.replace('_', ' ')} visit"
