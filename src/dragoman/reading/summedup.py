"""Summed up: a lead that tells contacts of several together, which the text then tells one by one.

"On May 2 and 3, the President had several telephone conversations with heads of member states. He spoke with President
A and President B": the calls with A and B, on those days, and none with the member states.
"""

from dataclasses import replace

from dragoman.domain.actors import ActorKind
from dragoman.knowledge.countries import load_countries
from dragoman.reading.accrediting import credentials_told_on
from dragoman.reading.drafts import Draft
from dragoman.reading.figures import Figure
from dragoman.reading.trigger import OF_TWO

_SEVERAL = ("calls", "conversations", "meetings", "talks", "discussions")
"""Ends of the labels of contacts told together."""
_SOON = 3
"""Sentences behind the lead in which those whom it sums up are named."""
_TWO = 2
_SOMEONE = (ActorKind.PERSON, ActorKind.COUNTRY)
"""Whom a contact may name, also as "the minister of Peru"."""


def told_one_by_one(drafts: list[Draft]) -> list[Draft]:
    """The drafts without those that only sum up others, which take their day and place from them."""
    for draft in drafts:
        _share_day_and_place(draft, _told_with_the_first(draft, drafts))
        summed_up = _those_summed_up(draft, drafts)
        if len(summed_up) >= _TWO:
            _share_day_and_place(draft, summed_up)
            return [other for other in drafts if other is not draft]
    return credentials_told_on(drafts)


def _share_day_and_place(lead: Draft, contacts: list[Draft]) -> None:
    """Gives contacts that have none the day and the places of the lead that tells them together."""
    for one in contacts:
        if one.date.edtf is None and lead.date.edtf:
            one.share_date(lead, "the same day")
        one.places = one.places or [replace(place, basis="derived") for place in lead.places]


def _told_with_the_first(draft: Draft, drafts: list[Draft]) -> list[Draft]:
    """The contacts told beside the first of those that a lead sums up, which was taken for what the lead tells: "paid
    courtesy calls on Lao leaders on May 2. He met separately with A, | B and C"."""
    several = draft.label.endswith((*_SEVERAL, "courtesy calls")) and len(draft.spans) > 1 and not draft.background
    if not several or draft.kind not in OF_TWO:
        return []
    return [
        one
        for one in drafts
        if one.sentence > draft.sentence
        and one.spans[0] in draft.spans
        and (one.kind, one.actuality, one.sides()) == (draft.kind, draft.actuality, draft.sides())
        and len(one.parts) == _TWO
    ]


def _those_summed_up(draft: Draft, drafts: list[Draft]) -> list[Draft]:
    """The contacts of one person with others by name, right after those that he is told to have had with a group."""
    people = [one for one in draft.figures() if one.kind is ActorKind.PERSON]
    several = draft.label.endswith(_SEVERAL) or draft.label == "call"
    group = any(one.kind is not ActorKind.PERSON and one.side not in load_countries() for one in draft.figures())
    if draft.kind not in OF_TWO or not several or draft.background or len(people) != 1 or len(draft.parts) != _TWO:
        return []
    if not group:
        return []  # "met the ministers of Peru and Laos" one by one
    return [one for one in drafts if one is not draft and _of_the_group(draft, one, people[0])]


def _of_the_group(draft: Draft, one: Draft, host: Figure) -> bool:
    alike = one.kind is draft.kind and one.format is draft.format and one.actuality is draft.actuality
    by_name = len(one.parts) == _TWO and all(figure.kind in _SOMEONE for figure in one.figures())
    return alike and by_name and not one.background and one.has(host) and 0 < one.sentence - draft.sentence <= _SOON
