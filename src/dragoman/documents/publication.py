"""When a report was published: as given, else from its header, else from a dated line, else unknown."""

import re
from collections.abc import Sequence

from dragoman.documents.calendar import Day, dated, find_day
from dragoman.documents.header import month_date
from dragoman.domain.dates import UNKNOWN_DATE, Basis, PartialDate

_COMPACT = re.compile(r"(?<!\d)(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?(?!\d)")
_MONTH = re.compile(r"(\d{4})-(\d{2})$")
_GIVEN_OUT = re.compile(
    r"\b(?:press (?:conference|release|statement|briefing)|(?:media|weekly|daily) briefing|spokes(?:person|man|woman)"
    r"(?:['’]s)?|remarks|transcript)\b",
    re.IGNORECASE,
)
"""What a ministry gives out on the day that its heading prints."""
_YEAR = re.compile(r"(\d{4})$")


def publication(
    given: str | None,
    header: PartialDate | None,
    dateline: Day | None,
    lines: Sequence[str],
    titles: Sequence[str] = (),
) -> PartialDate:
    """The publication date from the best witness there is.

    Args:
        given: the date as metadata or option, in whatever form.
        header: the date of the crawl header.
        dateline: the day in the dateline, used only with its year.
        lines: dated lines near the top.
        titles: headings near the top, of which one may give the day of a press conference.
    """
    found = read_given(given) if given else None
    if found or header:
        return found or header or UNKNOWN_DATE
    if dateline and dateline.year:
        return dated(dateline, dateline.edtf, Basis.DATELINE)
    days = ((line, find_day(line)) for line in (*lines, *filter(_given_out, titles)))
    return next((dated(day, line, Basis.DATELINE) for line, day in days if day and day.year), UNKNOWN_DATE)


def _given_out(title: str) -> bool:
    """Whether a heading prints one day, on which what follows was given out: "A's Remarks on May 5, 2017"."""
    day = find_day(title)
    alone = day is not None and find_day(title, day.end) is None
    return alone and bool(_GIVEN_OUT.search(title))


def read_given(given: str) -> PartialDate | None:
    """A date given as metadata; None where it names no day, month or year and others must be asked."""
    given = given.strip()
    compact = _COMPACT.match(given)
    day = find_day("-".join(compact.groups())) if compact else find_day(given)
    if day and day.year:
        return dated(day, given, Basis.STATED)
    if month := _MONTH.match(given):
        return month_date(int(month.group(1)), int(month.group(2)), given)
    if year := _YEAR.match(given):
        return PartialDate(year.group(1), f"{year.group(1)}-01-01", f"{year.group(1)}-12-31", given, Basis.STATED)
    return None
