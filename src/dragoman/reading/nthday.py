"""The nth day: a visit by the day of it on which something is told to have been, "on the second day of his visit"."""

import re
from dataclasses import replace
from datetime import date, timedelta

from dragoman.domain.dates import Basis, PartialDate
from dragoman.domain.engagements import Actuality, EngagementKind
from dragoman.reading.ageing import whole
from dragoman.reading.drafts import Draft
from dragoman.reading.lengths import counted

_NTH = re.compile(
    r"\b(?P<nth>first|opening|second|third|fourth|fifth|sixth|seventh|last|final|closing) day of"
    r" (?:(?:his|her|their|its|an?|the)|[^.,;]{1,60}?['’]s) (?:[\w-]+ ){0,5}?(?:visit|trip|tour|stay)\b",
    re.I,
)
_ORDINALS = {"first": 1, "opening": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7}
RULES = {"by its nth day": "What was done on the second or last day of a visit says on which days the visit was."}


def by_its_nth_day(visit: Draft, drafts: list[Draft], text: str) -> None:
    """Gives a visit the days that one of them gives it: "was received on May 14, on the second day of her five-day
    visit"; where it is not told how long it was, it goes on from its first day, or to its last."""
    if visit.kind is not EngagementKind.VISIT or visit.background or visit.actuality is not Actuality.OCCURRED:
        return
    nth = next((found for start, end in visit.spans if (found := _NTH.search(text, start, end))), None)
    told = _day_told(visit, drafts) if nth is not None else None
    if nth is None or told is None or told.date.earliest is None:
        return
    number, days = _ORDINALS.get(nth["nth"].lower()), visit.lasts or counted(visit.label)
    if days and not number:
        number = days
    day = date.fromisoformat(told.date.earliest)
    first = day - timedelta(days=(number or 1) - 1)
    if days and number and number <= days:
        last = first + timedelta(days=days - 1)
        visit.date = replace(_of(told), edtf=f"{first}/{last}", earliest=str(first), latest=str(last))
    elif number:
        visit.date, visit.begins = replace(_of(told), edtf=str(first), earliest=str(first), latest=str(first)), True
    else:
        visit.date = visit.ends = _of(told)
    visit.date_span, visit.rules["date"] = told.date_span, "by its nth day"


def _day_told(visit: Draft, drafts: list[Draft]) -> Draft | None:
    """What is told with the visit on one day: the visit itself, or a contact of the same sentence."""
    if visit.date.edtf or visit.ends is not None:
        return visit if whole(visit.date) and not visit.begins else None
    beside = [draft for draft in drafts if draft.sentence == visit.sentence and whole(draft.date)]
    return beside[0] if len({draft.date.edtf for draft in beside if not draft.background}) == 1 else None


def _of(told: Draft) -> PartialDate:
    return replace(told.date, basis=Basis.DERIVED)
