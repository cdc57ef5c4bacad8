"""Lengths: the days of a visit by how many it has: "a three-day visit", told on its first day or its last."""

import re
from dataclasses import replace
from datetime import date, timedelta

from dragoman.domain.dates import Basis, PartialDate
from dragoman.domain.engagements import EngagementKind
from dragoman.reading.ageing import whole
from dragoman.reading.dateforms import COUNTS
from dragoman.reading.drafts import Draft

_DAYS = re.compile(r"(?:[\w-]+ )*?(\w+)-day\b")
_ENDING = re.compile(
    r"\b(?:end(?:s|ed|ing)|conclud\w*|wrap\w* up|complet\w*|(?:left|leav\w*|depart\w*)\b(?! (?:\w+ ){0,3}for (?!home))"
    r"(?! (?:\w+ ){0,4}on (?:a|an|his|her|their) )"
    r"|(?:came|arriv\w+|flew) (?:back|home)"
    r"|return\w*)\b",
    re.I,
)
_CONCLUDING = re.compile(
    r"[^.]{0,20}, (?:concluding|ending|finishing|wrapping up) "
    r"| (?:has |had )?(?:concluded|ended|wrapped up|wound up|completed|finished) "
)
_WEEK = re.compile(r"(?:[\w-]+ )*?(?:one-week|week-?long)\b", re.I)
_LATER_LEG = re.compile(
    r"(?P<onward>\bfor [A-Z][\w' -]{2,40}, (?:the|his|her|their) )?"
    r"\b(?:second|third|fourth|fifth|next|last|final) (?:leg|stop|stage)\b",
    re.I,
)
"""A stop that is not the first; "left for Quito, the next stop" names the one behind a visit, not the visit."""
_ONE_DAY = ("day-long", "daylong", "one-day", "single-day")
_LONGEST_VISIT = 20
_BEYOND = 12
"""Characters behind a day in which "for" says that one left for somewhere."""
_DAYS_OF_A_WEEK = 7
RULES = {
    "by its length": "A visit of so many days that is told on its first or last day has all of them.",
    "by its days": "A visit of so many days has those from its first meeting to its last.",
}


def by_its_length(draft: Draft, text: str) -> None:
    """A "two-day visit" told on the day of arrival, or of departure, has both days."""
    days = draft.lasts or counted(draft.label)
    legs = (leg for start, end in draft.spans for leg in _LATER_LEG.finditer(text, start, end))
    if any(leg["onward"] is None for leg in legs):
        return  # "arrived in Lima on the last leg of a nine-day visit"
    counted_again = draft.kind is EngagementKind.VISIT or draft.lasts > 0
    if not counted_again or not 2 <= days <= _LONGEST_VISIT or draft.date_span is None:
        return
    told = draft.date if draft.date.edtf or draft.ends is None else draft.ends
    if not whole(told) or told.earliest is None or draft.ends not in (None, told):
        return  # both ends are told
    printed, more = date.fromisoformat(told.earliest), timedelta(days=days - 1)
    begin = max(text.rfind(mark, 0, draft.date_span[0]) for mark in (". ", "\n")) + 1
    ended = _ENDING.search(text, begin, draft.date_span[1] + _BEYOND)  # "left here today for Lima" ends nothing
    over = (
        told == draft.ends
        or ended
        and ended.start() < draft.date_span[1]
        or _CONCLUDING.match(text, draft.date_span[1])
    )
    draft.rules.setdefault("date", "by its length")
    first = printed - more if over else printed
    last = first + more
    draft.date = replace(told, edtf=f"{first}/{last}", earliest=str(first), latest=str(last), basis=Basis.DERIVED)


def counted(label: str) -> int:
    """How many days a label gives a visit: "three-day visit", "week-long tour"; none where it does not say."""
    told = _DAYS.match(label)
    if told is None:
        return _DAYS_OF_A_WEEK if _WEEK.match(label) else 0
    return COUNTS.get(told[1]) or (int(told[1]) if told[1].isdigit() else 0)


def by_its_days(visit: Draft, drafts: list[Draft]) -> None:
    """An undated visit of so many days, whose meetings are told on the first and the last of them, has those days."""
    if visit.kind is not EngagementKind.VISIT or visit.date.edtf or visit.background:
        return
    days = counted(visit.label) or int(visit.label.startswith(_ONE_DAY))
    told = [draft for draft in drafts if draft.part_of is visit and whole(draft.date) and draft.date_span]
    printed = sorted({draft.date.earliest for draft in told if draft.date.earliest})
    if not days or not printed:
        return
    first, last = date.fromisoformat(printed[0]), date.fromisoformat(printed[-1])
    if (last - first).days + 1 == days:
        edtf = f"{first}/{last}" if days > 1 else str(first)
        visit.date = PartialDate(edtf, str(first), str(last), told[0].date.printed, Basis.DERIVED)
        visit.date_span, visit.rules["date"] = told[0].date_span, "by its days"
