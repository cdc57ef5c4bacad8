"""Visitors: the visit that a report tells only by calling someone visiting, "received the visiting Minister A"."""

from dragoman.domain.engagements import Actuality, EngagementKind, Format, Place, Role, VisitType
from dragoman.domain.text import Document
from dragoman.knowledge.countries import load_countries
from dragoman.reading.arrivaldays import begun_with_the_contact
from dragoman.reading.drafts import Draft, Part
from dragoman.reading.whereabouts import is_visiting

_BY_ITS_NOUN = ("visit as a noun", "paid a visit")
RULES = {"called visiting": "Whoever is received as the visiting minister is on a visit to the host's country."}


def visits_of_guests(drafts: list[Draft], document: Document) -> list[Draft]:
    """The drafts with a visit before each first meeting whose guest is called visiting, where none of his is told."""
    found: list[Draft] = []
    for draft in drafts:
        _under_way(draft, drafts, document)
        begun_with_the_contact(draft, drafts, document.text)
        visit = _visit(draft, [*drafts, *found], document)
        found += [visit, draft] if visit is not None else [draft]
    return found


def _under_way(draft: Draft, told: list[Draft], document: Document) -> None:
    """Lets a visit that is only hoped to be of use be under way, where its traveller is received as a visitor: "met
    visiting Minister A … hoped that A's visit to Lima will help"."""
    texts = [document.text[start:end] for start, end in draft.spans]
    for visit in told if draft.kind is EngagementKind.MEETING and not draft.background else ():
        spoken_of = visit.kind is EngagementKind.VISIT and visit.rules.get("kind") in _BY_ITS_NOUN
        if not spoken_of or visit.actuality is not Actuality.PLANNED or visit.date.edtf:
            continue
        guests = [part for part in draft.parts if visit.has(part.figure)]
        here = draft.sides() & {place.country for place in visit.places}
        if here and any(is_visiting(part.figure, draft, text) for part in guests for text in texts):
            visit.actuality, visit.rules["actuality"] = Actuality.OCCURRED, "called visiting"


def _visit(draft: Draft, told: list[Draft], document: Document) -> Draft | None:
    signed = draft.kind is EngagementKind.CEREMONY and draft.rules.get("kind") == "signing"
    held = (draft.kind is EngagementKind.MEETING or signed) and draft.format is Format.IN_PERSON
    if not held or draft.background or draft.actuality is not Actuality.OCCURRED:
        return None
    texts = [document.text[start:end] for start, end in draft.spans]
    guests = [part for part in draft.parts if any(is_visiting(part.figure, draft, text) for text in texts)]
    own = {part.figure.side for part in guests}
    hosts = {part.figure.side for part in draft.parts if part.figure.side not in own}
    if len(own) != 1 or len(hosts) != 1 or any(_travels(visit, guests) for visit in told):
        return None
    (country,) = hosts
    if country is None or country not in load_countries() or draft.places and draft.places[0].country != country:
        return None
    return _of(draft, guests, country)


def _travels(visit: Draft, guests: list[Part]) -> bool:
    """Whether a visit of one of the guests is told by itself."""
    told = visit.kind is EngagementKind.VISIT and not visit.background
    return told and any(visit.has(part.figure) for part in guests)


def _of(draft: Draft, guests: list[Part], country: str) -> Draft:
    """The visit of the guests of a meeting, with those of their side who came along."""
    visit = Draft(EngagementKind.VISIT, "visiting", draft.start, draft.end, draft.sentence)
    visit.visit_type, visit.places = VisitType.UNSPECIFIED, [Place(load_countries()[country].name, country, "derived")]
    visit.rules = {"kind": "called visiting", "actuality": "told as done", "place": "a visiting guest"}
    visit.spans = [draft.spans[0]]
    for number, part in enumerate(guests):
        visit.add(part.figure, Role.MEMBER if number else Role.HEAD, part.start, part.end)
    for part in draft.parts:
        along = part.role is Role.MEMBER and part.figure.side == guests[0].figure.side
        if along and not part.figure.is_envoy():
            visit.add(part.figure, Role.MEMBER, part.start, part.end)
    return visit
