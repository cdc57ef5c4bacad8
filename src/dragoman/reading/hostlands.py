"""Host lands: where a guest is of whom a report from a third country tells, and what of a trip is abroad."""

from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import Actuality, EngagementKind, Place
from dragoman.reading.actuality import Standing
from dragoman.reading.discourse import Discourse, Reference
from dragoman.reading.gazetteer import Hit
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed, subject_of
from dragoman.reading.trigger import Trigger

_A_ROUND = 3
"""Places of a trip that may end at home: "will travel to Lima, Santiago and Honolulu"."""


def met_elsewhere(travellers: list[Reference], home: str | None, discourse: Discourse) -> bool:
    """Whether the travellers are told to have met people of another state than the publisher's, whose guests they are:
    "Lao Minister A received Minister B of Peru. B's three-day visit ended today", as an agency of Chile has it."""
    current = discourse.current
    if current is None or current.kind is EngagementKind.VISIT or home in current.sides():
        return False
    return any(current.has(ref.figure) for ref in travellers)


def abroad_alone(places: list[Place], travellers: list[Reference]) -> list[Place]:
    """The places of a trip through several, without the one in the travellers' own country."""
    own = {ref.figure.side for ref in travellers}
    there = [place for place in places if place.country not in own]
    return there if len(places) >= _A_ROUND and len(there) > 1 else places


def put_off_by_the_host(
    parsed: Parsed, trigger: Trigger, travellers: list[Reference], standing: Standing
) -> list[Place]:
    """The state that calls off a visit of someone else, which was to go there: "Peru has postponed a visit by Lao
    President A"."""
    if standing.actuality is not Actuality.CANCELLED or not trigger.nominal or trigger.verb is None:
        return []
    host = subject_of(parsed, trigger.verb)
    hit = parsed.item(host).thing if host is not None and parsed.item(host).kind is ItemKind.COUNTRY else None
    if not isinstance(hit, Hit) or not travellers or any(ref.figure.side in (None, hit.value) for ref in travellers):
        return []
    return [Place(hit.entry or hit.value, hit.value, basis="derived")]


def unspecified(land: Node) -> bool:
    """Whether nothing says which country it is: "is in the country", not "the Lao capital"."""
    return all(child.lower_ in ("the", "this") for child in land.lefts)


def on_their_leaders_visit(
    travellers: list[Reference], countries: set[str | None], standing: Standing, discourse: Discourse
) -> bool:
    """Whether those of a body only go about the country that one of their side is on a visit to: "The delegation of the
    assembly will also visit the port of Lima"."""
    visit = discourse.visit
    if visit is None or visit.background or standing.background or visit.actuality is not standing.actuality:
        return False
    leaders = {figure.side for figure in visit.travellers() if figure.kind is ActorKind.PERSON}
    there = {place.country for place in visit.places}
    return countries <= there and all(ref.figure.side in leaders for ref in travellers)
