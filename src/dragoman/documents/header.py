"""The crawl header: what a collector put before the report, ``date 2023-09-19 VIETNAM, September 19 - ``."""

import re
from calendar import monthrange
from dataclasses import dataclass

from dragoman.documents.calendar import Day, find_day
from dragoman.domain.dates import Basis, PartialDate

_CRAWL_DATE = re.compile(r"\s{0,10}date (\d{4})-(\d{2})(?:-(\d{2}))?(?=\s|$)")
_SLUG = re.compile(r"\s{1,3}[A-Z][A-Z .&'-]{1,38}[A-Z], ([A-Z][a-z]{2,8}\.? \d{1,2}) ?[-–] ")


@dataclass(frozen=True, slots=True)
class Header:
    """A crawl header: where it ends, the date it gives and the day its slug prints."""

    end: int
    published: PartialDate | None = None
    slug: Day | None = None


def find_header(text: str) -> Header:
    """The crawl header at the very start; one that ends at 0 where there is none."""
    match = _CRAWL_DATE.match(text)
    published = _published(match) if match else None
    if match is None or published is None:
        return Header(0)
    slug = _SLUG.match(text, match.end())
    if slug is None:
        return Header(match.end(), published)
    return Header(slug.end(), published, find_day(slug.group(1)))


def _published(match: re.Match[str]) -> PartialDate | None:
    """The header's day, or its month where it gives no day."""
    year, month, day = match.groups()
    printed = match.group().strip()
    if day:
        found = find_day(f"{year}-{month}-{day}")
        return PartialDate(found.edtf, found.edtf, found.edtf, printed, Basis.STATED) if found else None
    return month_date(int(year), int(month), printed)


def month_date(year: int, month: int, printed: str) -> PartialDate | None:
    """A whole month as a date."""
    if not (1 <= month <= 12 and year > 0):
        return None
    _, last = monthrange(year, month)
    edtf = f"{year:04d}-{month:02d}"
    return PartialDate(edtf, f"{edtf}-01", f"{edtf}-{last}", printed, Basis.STATED)
