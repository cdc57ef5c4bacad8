"""Arrival days: a visit without a day of its own begins on the day of what was done as soon as the guest had come."""

import re

from dragoman.domain.engagements import Actuality, EngagementKind
from dragoman.reading.drafts import Draft
from dragoman.reading.nearness import one_day

RULES = {"begun on the day of the first contact": "Who met someone right after arriving came on that day."}
_SOON = r"(?:right|soon|shortly|immediately|just|directly|hours|minutes|moments) (?:after|following)"
_WHOSE = r"(?:his|her|their|the|its|he|she|they|it)(?: had| has)? "
_JUST_COME = re.compile(
    rf"\b(?:{_SOON}|up ?on|as soon as|on) (?:{_WHOSE})?"
    r"(?:arriv(?:al|ing|ed)|land(?:ing|ed)|touch(?:ing|ed) down) (?:in|at|to|here)\b",
    re.I,
)
"""What puts a contact right after someone's coming: "shortly after arriving in Lima", "right after she landed in"."""


def begun_with_the_contact(draft: Draft, drafts: list[Draft], text: str) -> None:
    """Lets the visit of one who did something right after his arrival begin on the day of that: "On May 2, she
    received A right after she arrived in Lima for a visit"."""
    held = draft.kind is not EngagementKind.VISIT and draft.actuality is Actuality.OCCURRED and not draft.background
    if not held or not one_day(draft.date) or not draft.spans:
        return
    if draft.date_span is None or not draft.spans[0][0] <= draft.date_span[0] < draft.spans[0][1]:
        return  # the day of another sentence may be that of the visit
    if _JUST_COME.search(text, *draft.spans[0]) is None:
        return
    for visit in drafts:
        told = visit.kind is EngagementKind.VISIT and visit.actuality is Actuality.OCCURRED
        beside = told and not visit.background and visit.sentence == draft.sentence
        dated = visit.date.edtf or visit.ends or visit.undated or visit.lasts
        if beside and not dated and any(draft.has(figure) for figure in visit.travellers()):
            visit.share_date(draft, "begun on the day of the first contact")
            visit.begins = True
