"""Told twice: a call that was told by offices alone is the one that a later sentence tells by the names."""

from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import Actuality, EngagementKind, Format, Place
from dragoman.knowledge.countries import load_countries
from dragoman.reading.daysapart import apart
from dragoman.reading.drafts import Draft
from dragoman.reading.merging import merge, people_of

_TWO = 2
_JUST_AFTER = 2
"""Sentences after the lead in which those are named whom it leaves without names."""
_SOON = 4
"""Sentences after a call in which it is told again."""


def told_once(drafts: list[Draft]) -> list[Draft]:
    """The drafts without calls of the same two that became so only when the report named them: "the Peruvian Minister
    spoke by phone with his Lao counterpart. … In the phone talks, Luis Vega and Kham Seng reviewed trade"."""
    kept: list[Draft] = []
    for draft in drafts:
        known = next((each for each in kept if _one_call(each, draft) or _named_after_the_lead(each, draft)), None)
        if known is None:
            kept.append(draft)
        else:
            if known.kind is EngagementKind.MEETING:
                _leave_to_those_named(known)
            merge(known, draft)
    for draft in kept:
        if draft.part_of is not None and draft.part_of not in kept:
            draft.part_of = None
    return kept


def _one_call(known: Draft, draft: Draft) -> bool:
    by_phone = all(each.kind is EngagementKind.CALL and each.format is Format.PHONE for each in (known, draft))
    news = all(each.actuality is Actuality.OCCURRED and not each.background for each in (known, draft))
    if not by_phone or not news or draft.sentence - known.sentence > _SOON or apart(known.date, draft.date):
        return False
    people = people_of(draft)
    return len(people) > 1 and people == people_of(known)


def _named_after_the_lead(known: Draft, draft: Draft) -> bool:
    """Whether a contact by names is the one that the lead told by two sides alone: "A Peruvian official met the Lao
    envoy on Monday. Deputy Minister A met with B of Laos"."""
    lead = known.sentence == 0 and 0 < draft.sentence <= _JUST_AFTER and draft.date.edtf is None and not draft.places
    alike = lead and (known.kind, known.format, known.label) == (draft.kind, draft.format, draft.label)
    if not alike or known.kind is not EngagementKind.MEETING or known.sides() != draft.sides():
        return False
    news = all(each.actuality is Actuality.OCCURRED and not each.background for each in (known, draft))
    unnamed = all(figure.kind is not ActorKind.PERSON or not figure.forms for figure in known.figures())
    named = all(figure.kind is ActorKind.PERSON and figure.forms for figure in draft.figures())
    return news and unnamed and named and len(known.parts) == len(draft.parts) == _TWO


def _leave_to_those_named(lead: Draft) -> None:
    """Takes out of a lead those whom it tells without a name; where an envoy among them is posted they met."""
    posts = [post for figure in lead.figures() if (post := figure.posted_to()) in load_countries()]
    if posts and not lead.places:
        lead.places = [Place(load_countries()[posts[0]].name, posts[0], "derived")]
        lead.place_span, lead.rules["place"] = lead.spans[0], "place nearest the trigger"
    lead.parts = []
