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
_BREAK = re.compile(r"\n|[a-z][.!?] ")
"""Between a day and a visit that another sentence tells."""
_ORDINALS = {"first": 1, "opening": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7}
RULES = {"by its nth day": "What was done on the second or last day of a visit says on which days the visit was."}


def by_its_nth_day(visit: Draft, drafts: list[Draft], text: str) -> None:
    """Gives a visit the days that one of them gives it: "was received on May 14, on the second day of her five-day
    visit"; where it is not told how long it was, it goes on from its first day, or to its last."""
    if visit.kind is not EngagementKind.VISIT or visit.background or visit.actuality is not Actuality.OCCURRED:
        return
    nth = next((found for start, end in visit.spans if (found := _NTH.search(text, start, end))), None)
    told = _day_told(visit, drafts, text, nth) if nth is not None else None
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


def on_its_nth_day(draft: Draft, text: str) -> None:
    """Gives a contact the day of a dated visit that it is told by: "On the first day of her visit, she met A"."""
    visit = draft.part_of
    if visit is None or draft.date.edtf or draft.undated or draft.kind is EngagementKind.VISIT:
        return
    nth = _NTH.search(text[slice(*draft.spans[0])])
    number = _ORDINALS.get(nth["nth"].lower()) if nth is not None else None
    first, last = visit.date.earliest, visit.date.latest
    day = last if nth is not None and not number else first if number and "/" in (visit.date.edtf or "") else None
    if day is None:
        return
    day = str(date.fromisoformat(day) + timedelta(days=(number or 1) - 1))
    if first is not None and last is not None and day > last:
        return
    draft.date = replace(_of(visit), edtf=day, earliest=day, latest=day)
    draft.date_span, draft.rules["date"] = visit.date_span, "by its nth day"


def _day_told(visit: Draft, drafts: list[Draft], text: str, nth: re.Match[str]) -> Draft | None:
    """What is told with the visit on one day: the visit itself, or a contact of the same sentence."""
    if visit.date.edtf or visit.ends is not None:
        begin, end = sorted(((visit.date_span or (0, 0))[0], nth.start()))
        apart = _BREAK.search(text, begin, end) is not None
        return visit if whole(visit.date) and not visit.begins and not apart else None
    beside = [draft for draft in drafts if draft.sentence == visit.sentence and whole(draft.date)]
    return beside[0] if len({draft.date.edtf for draft in beside if not draft.background}) == 1 else None


def _of(told: Draft) -> PartialDate:
    return replace(told.date, basis=Basis.DERIVED)
