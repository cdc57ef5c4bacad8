"""Dates as headers, datelines and metadata print them: years, months and days; no year is ever guessed."""

import re
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from dragoman.domain.dates import Basis, PartialDate
from dragoman.knowledge.agencies import agencies


@dataclass(frozen=True, slots=True)
class Day:
    """A printed day, its year if printed, and where it stood."""

    year: int | None
    month: int
    day: int
    start: int
    end: int
    ambiguous: bool = False

    @property
    def edtf(self) -> str:
        """The day, or ``XXXX-08-28`` where no year is printed."""
        return f"{self.year:04d}-{self.month:02d}-{self.day:02d}" if self.year else f"XXXX-{self.tail}"

    @property
    def tail(self) -> str:
        """Month and day alone."""
        return f"{self.month:02d}-{self.day:02d}"


@cache
def month_numbers() -> dict[str, int]:
    """Month names of several languages, in lower case, with their numbers."""
    lines = agencies().phrases["names"]
    return {name: number for number, line in enumerate(lines, 1) for name in line.split()}


@cache
def date_pattern() -> str:
    """A printed day as a regular expression; the groups are bounded, so that no text makes it slow."""
    months = "|".join(sorted(month_numbers(), key=len, reverse=True))
    year = r"(?:19|20)\d\d"
    return (
        rf"(?:(?<!\w)(?P<ma>{months})\b\.?\s{{0,2}}(?P<da>\d{{1,2}})(?:st|nd|rd|th)?\b(?:(?:,?\s{{0,2}}|/)(?P<ya>{year})(?!\d))?"
        rf"|(?<![\d:])(?P<db>\d{{1,2}})(?:st|nd|rd|th|er|º)?\.?[\s-]{{1,2}}(?:de\s|of\s)?(?P<mb>{months})\b\.?"
        rf"(?:,?[\s-]{{1,2}}(?:de\s|del\s)?(?P<yb>{year})(?!\d))?"
        rf"|(?<!\d)(?P<yc>{year})\s?[-/.年]\s?(?P<mc>\d{{1,2}})\s?[-/.月]\s?(?P<dc>\d{{1,2}})(?:日|(?!\d))"
        rf"|(?<!\d)(?P<dd>\d{{1,2}})[-/.](?P<md>\d{{1,2}})[-/.](?P<yd>{year})(?!\d)"
        rf"|(?<!\d)(?P<de>\d{{1,2}})\stháng\s(?P<me>\d{{1,2}})(?:,?\s(?:năm\s)?(?P<ye>{year}))?(?!\d))"
    )


@cache
def _any_date() -> re.Pattern[str]:
    return re.compile(date_pattern(), re.IGNORECASE)


def find_day(text: str, start: int = 0, end: int | None = None) -> Day | None:
    """The first day printed in the stretch of text."""
    for match in _any_date().finditer(text, start, len(text) if end is None else end):
        if day := read_match(match):
            return day
    return None


def read_match(match: re.Match[str]) -> Day | None:
    """The day that a match of ``date_pattern`` names; None where there is no such day."""
    for kind in "abcde":
        month, day, year = (match.group(part + kind) for part in "mdy")
        if month and day:
            number = int(month) if month.isdigit() else month_numbers()[month.lower()]
            printed = Day(int(year) if year else None, number, int(day), match.start(), match.end())
            return _checked(printed, ambiguous=kind == "d")
    return None


def _checked(day: Day, ambiguous: bool) -> Day | None:
    """The day if the calendar has it; numbers alone are day first unless only month first makes a day."""
    if ambiguous and day.month > 12 >= day.day:
        day = replace(day, month=day.day, day=day.month)
    elif ambiguous and day.day <= 12 and day.day != day.month:
        day = replace(day, ambiguous=True)
    try:
        date(day.year or 2024, day.month, day.day)
    except ValueError:
        return None
    return day


def dated(day: Day, printed: str, basis: Basis) -> PartialDate:
    """The day as a date with its wording and basis; one that can be read two ways is marked as assumed."""
    iso = day.edtf if day.year else None
    return PartialDate(day.edtf, iso, iso, printed, Basis.ASSUMED if day.ambiguous else basis)
