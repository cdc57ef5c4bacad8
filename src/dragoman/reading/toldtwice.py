"""Told twice: a call that was told by offices alone is the one that a later sentence tells by the names."""

from dragoman.domain.engagements import Actuality, EngagementKind, Format
from dragoman.reading.drafts import Draft
from dragoman.reading.merging import apart, merge, people_of

_SOON = 4
"""Sentences after a call in which it is told again."""


def told_once(drafts: list[Draft]) -> list[Draft]:
    """The drafts without calls of the same two that became so only when the report named them: "the Peruvian Minister
    spoke by phone with his Lao counterpart. … In the phone talks, Luis Vega and Kham Seng reviewed trade"."""
    kept: list[Draft] = []
    for draft in drafts:
        known = next((each for each in kept if _one_call(each, draft)), None)
        if known is None:
            kept.append(draft)
        else:
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
