"""Deadlines: by when something is to be done, as EDTF, from the words of the undertaking itself.

"By 2030", "this year", "in the third quarter" and "within two years" are deadlines; a time before the report was
published is none, since what is promised lies ahead. Without a day of publication "this year" stays unknown.
"""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from dragoman.domain.dates import PartialDate
from dragoman.knowledge.folding import fold
from dragoman.reading.dateforms import COUNTS, MONTHS

UNKNOWN_YEAR = "year not known"
"""What is said of a deadline such as "this year" where the report's own year is not known."""

_MONTH_NAMES = "|".join(sorted((name for name in MONTHS if len(name) > 2), key=len, reverse=True))
_QUARTERS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4}
_ORDINAL = "|".join(_QUARTERS)
_COUNT = rf"(?P<count>\d{{1,2}}|{'|'.join(COUNTS)})"
_YEAR = r"(?P<year>20\d\d)(?![\d%-]|,\d)"
_THIS = r"(?P<this>this|next|the current|the coming) year"
_OF_YEAR = rf"(?:,? (?:of |in )?(?:{_YEAR}|{_THIS}))?"
_PART = r"(?:(?:the )?(?:end|beginning|start|middle|close|first months|last months)(?: of)? |early |late |mid ?-? ?)?"
_BEFORE = (
    r"\b(?:by|before|until|till|no later than|not later than|within|in|during|over|for|on|around|latest|later|earlier"
    r"|scheduled for|prior to|ahead of|toward|towards|throughout|of|from|as of|starting|beginning) "
)
_FORMS = (
    rf"(?:the )?(?P<quarter>{_ORDINAL}) quarter{_OF_YEAR}",
    rf"(?:the )?(?P<half>first|second) half{_OF_YEAR}",
    rf"(?P<month>{_MONTH_NAMES})\b\.?(?: (?P<day>[0-3]?\d)(?:st|nd|rd|th)?(?!\d|%))?{_OF_YEAR}",
    rf"(?P<day_first>[0-3]?\d)(?:st|nd|rd|th)? (?:of )?(?P<month_last>{_MONTH_NAMES})\b{_OF_YEAR}",
    _YEAR,
    _THIS,
    r"(?P<unit_year>the year)\b(?! \d)",
    r"(?P<near>this|next) (?P<unit>month|week)\b",
)


def _numbered(form: str, number: int) -> str:
    """A form whose year has a group of its own, since several forms stand in one pattern."""
    return form.replace("(?P<year>", f"(?P<year{number}>").replace("(?P<this>", f"(?P<this{number}>")


_DEADLINE = re.compile(
    rf"{_BEFORE}{_PART}(?:{'|'.join(_numbered(form, number) for number, form in enumerate(_FORMS))})"
)
_BARE = re.compile(r"\b(?:later |early |late )?(?P<this>this|next) (?P<unit>year|month|week)\b(?! ?['’]s)")
_WITHIN = re.compile(
    rf"\b(?:within|in|over) (?:the )?(?:next |coming )?{_COUNT} (?P<unit>day|week|month|year)s?\b(?! ago)"
)
_DONE = re.compile(
    r"\b(?:signed|adopted|held|established|launched|reached|concluded|issued|announced|made|agreed|was|were|had been"
    r"|since|upgraded|elevated|set up|forged|dated|between)\b[^,;]{0,40}$"
)
_PLAN = re.compile(r"^ ?[-–—] ?(?:20)?\d\d\b|^ ?[-–—/] ?\d|^ (?:to|and|until|through) (?:20\d\d|\d\d?)\b")
"""What follows a year that begins a span of years, which names a plan: "2021-2025"."""


@dataclass(frozen=True, slots=True)
class Deadline:
    """By when: where it is printed, and EDTF; ``None`` where the report does not tell the year."""

    start: int
    end: int
    edtf: str | None


def deadline_in(text: str, start: int, end: int, published: PartialDate) -> Deadline | None:
    """The deadline printed in a stretch of text, the last of several; nothing where none lies ahead.

    Args:
        text: the document's text.
        start: where the undertaking begins.
        end: where it ends, its measures included.
        published: the day of the report, on which "this year" hangs.
    """
    low = fold(text[start:end]).lower()
    today = date.fromisoformat(published.latest) if published.latest else None
    found = [
        Deadline(start + match.start(), start + match.end(), edtf)
        for pattern, settle in ((_DEADLINE, _printed), (_BARE, _bare), (_WITHIN, _counted))
        for match in pattern.finditer(low)
        if not _DONE.search(low, 0, match.start())
        and not _PLAN.search(low[match.end() : match.end() + 10])
        and _lies_ahead(edtf := settle(match, today), today)
    ]
    return max(found, key=lambda each: (each.edtf is not None, each.end, -each.start), default=None)


def _lies_ahead(edtf: str | None, today: date | None) -> bool:
    """Whether a time is not over yet; one whose year is not known may lie ahead."""
    if edtf is None or today is None:
        return edtf is None or today is None and edtf[:4].isdigit()
    return edtf.rpartition("/")[2] >= today.isoformat()[: len(edtf.rpartition("/")[2])]


def _printed(match: re.Match[str], today: date | None) -> str | None:
    """A printed year, quarter, half-year, month or day."""
    group = match.groupdict()
    year = _year(group, today)
    if group["quarter"]:
        return _months(year, today, 3 * _QUARTERS[group["quarter"]] - 2, 3)
    if group["half"]:
        return _months(year, today, 1 if group["half"] == "first" else 7, 6)
    name = group["month"] or group["month_last"]
    if name:
        return _month(year, today, MONTHS[name], group["day"] or group["day_first"])
    if group["near"]:
        return _unit(group["unit"], group["near"], today)
    return f"{year:04d}" if year else f"{today.year:04d}" if today and group["unit_year"] else None


def _year(group: dict[str, str | None], today: date | None) -> int | None:
    for number in range(len(_FORMS)):
        if printed := group.get(f"year{number}"):
            return int(printed)
        if (near := group.get(f"this{number}")) and today:
            return today.year + (near in ("next", "the coming"))
    return None


def _bare(match: re.Match[str], today: date | None) -> str | None:
    """ "This year" without a word before it, "early next month"."""
    return _unit(match["unit"], match["this"], today)


def _unit(unit: str | None, near: str, today: date | None) -> str | None:
    if today is None:
        return None
    step = 1 if near == "next" else 0
    if unit == "year":
        return f"{today.year + step:04d}"
    if unit == "month":
        count = today.year * 12 + today.month - 1 + step
        return f"{count // 12:04d}-{count % 12 + 1:02d}"
    monday = today - timedelta(days=today.weekday() - 7 * step)
    return f"{monday.isoformat()}/{(monday + timedelta(days=6)).isoformat()}"


def _counted(match: re.Match[str], today: date | None) -> str | None:
    """So many days, weeks, months or years from the day of publication."""
    if today is None:
        return None
    count = COUNTS.get(match["count"]) or int(match["count"])
    if match["unit"] in ("day", "week"):
        return (today + timedelta(days=count * (7 if match["unit"] == "week" else 1))).isoformat()
    months = today.year * 12 + today.month - 1 + count * (12 if match["unit"] == "year" else 1)
    last = f"{months // 12:04d}-{months % 12 + 1:02d}"
    return last if match["unit"] == "month" else last[:4]


def _months(year: int | None, today: date | None, first: int, count: int) -> str | None:
    """A quarter or half-year as an interval of months; without a year the next one that is not over."""
    if year is None:
        if today is None:
            return None
        year = today.year + (first + count - 1 < today.month)
    return f"{year:04d}-{first:02d}/{year:04d}-{first + count - 1:02d}"


def _month(year: int | None, today: date | None, month: int, day: str | None) -> str | None:
    if year is None:
        if today is None:
            return None
        year = today.year + ((month, int(day or 31)) < (today.month, today.day))
    number = int(day) if day else None
    if number is not None:
        try:
            return date(year, month, number).isoformat()
        except ValueError:
            return None
    return f"{year:04d}-{month:02d}"
