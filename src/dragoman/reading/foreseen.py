"""Foreseen: what is told by a noun alone, or in the present tense, with a day that lies ahead of the report.

A noun has no tense, and a headline's present no time: "trade will be discussed during her visit here beginning March
26" in a report of March 11 is of this year and not of the last, and so is "visits Peru on March 26".
"""

import re
from dataclasses import replace
from datetime import date, timedelta

from dragoman.domain.dates import PartialDate
from dragoman.domain.engagements import Actuality, EngagementKind
from dragoman.domain.text import Document
from dragoman.reading.dateforms import MONTHS
from dragoman.reading.drafts import Draft
from dragoman.reading.trigger import Trigger

_SOON, _LONG_AGO = timedelta(days=90), timedelta(days=200)
_PAST = re.compile(r"[^.;]{0,40}\b(?:last year|years? ago|previous year)\b", re.I)
_BACK = re.compile(r"\b(?:last|past|previous|ago)\b")
_NEXT = re.compile(r"\b(?:tomorrow|(?:next|coming) (?!day|morning))")
_WITH_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_YEAR = 4


def foresee(draft: Draft, trigger: Trigger, document: Document) -> None:
    """Puts a visit that its noun tells with a day of a month ahead, where that is nearer than the year before, and what
    the present tense tells: "visits Peru on March 26"."""
    published, day = document.published.latest, draft.date
    # "discussed the visit of A in May 2026", "the arrangements for tomorrow's meeting of A and B"
    printed = (day.printed or "").lower()
    sure = _NEXT.search(printed) is not None or _WITH_YEAR.search(printed) is not None
    if sure and draft.actuality is Actuality.OCCURRED and published and (day.earliest or "") > published:
        draft.actuality, draft.background = Actuality.PLANNED, False
        draft.rules["actuality"] = "told as to come"
        return
    by_noun = draft.kind is EngagementKind.VISIT and trigger.nominal
    at_present = trigger.verb is not None and trigger.verb.tag_ in ("VBZ", "VBP")
    if not (by_noun or at_present) or published is None or not day.earliest:
        return
    if draft.actuality is not Actuality.OCCURRED or any(mark.isdigit() for mark in _year_of(day)):
        return
    if _BACK.search(printed) or draft.date_span is not None and _PAST.match(document.text, draft.date_span[1]):
        return  # "the visits in June and July last year", "the visit last July"
    first, told = date.fromisoformat(day.earliest), date.fromisoformat(published)
    if told - first > _LONG_AGO and (later := _a_year_on(day)) is not None:
        day, first = later, date.fromisoformat(later.earliest or "")
    if timedelta(0) < first - told <= _SOON:
        draft.date, draft.actuality, draft.background = day, Actuality.PLANNED, False
        draft.rules["actuality"] = "told as to come"


def never_then(draft: Draft, day: PartialDate, document: Document) -> bool:
    """Whether a day that lies behind is of something else than what is to come: "will meet A to follow up on the summit
    of last year"."""
    published, before = document.published.earliest, _BACK.search((day.printed or "").lower()) is not None
    to_come = draft.actuality is Actuality.PLANNED and draft.rules.get("actuality") == "told as to come"
    return to_come and before and published is not None and (day.latest or published) < published


def _year_of(day: PartialDate) -> str:
    """The year that is printed with a day, if any; "2" where nothing of a month is printed."""
    printed = (day.printed or "").lower().replace(",", " ").split()
    year = next((word for word in printed if len(word) == _YEAR and word.isdigit()), "")
    return year or ("" if any(word.strip(".") in MONTHS for word in printed) else "2")


def _a_year_on(day: PartialDate) -> PartialDate | None:
    if not (day.edtf and day.earliest and day.latest) or day.earliest.endswith("02-29"):
        return None
    year = int(day.earliest[:_YEAR])
    first, last, edtf = (each.replace(f"{year}-", f"{year + 1}-") for each in (day.earliest, day.latest, day.edtf))
    return replace(day, edtf=edtf, earliest=first, latest=last)
