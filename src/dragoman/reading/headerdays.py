"""Header days: the day that a report prints on a line of its own above its text, at which "today" points there."""

import re
from datetime import date, timedelta

from dragoman.domain.text import Document
from dragoman.reading.dateforms import MONTHS

_LINE = re.compile(
    r"^[ \t]*(?:[A-Z][a-z]{2,5}day,? )?(?:(?P<m>[A-Za-z]{3,9})\.? (?P<d>[0-3]?\d),? (?P<y>20\d\d)"
    r"|(?P<d2>[0-3]?\d) (?P<m2>[A-Za-z]{3,9})\.?,? (?P<y2>20\d\d))[ \t]*$",
    re.M,
)
_TOP = 600
"""Characters of a text in which its own day stands."""
_LATE = timedelta(days=5)
"""A page gives its day at most this long after the report."""


def header_day(document: Document) -> str | None:
    """The day of a line of its own near the top, a little before that of the page: "MAY 2, 2024"; else nothing."""
    published = document.published.latest
    found = _LINE.search(document.text, 0, _TOP) if published else None
    if found is None or published is None:
        return None
    month = MONTHS.get((found["m"] or found["m2"]).lower())
    number, year = found["d"] or found["d2"], found["y"] or found["y2"]
    try:
        day = date(int(year), month, int(number)) if month else None
    except ValueError:
        return None
    near = day is not None and timedelta(0) < date.fromisoformat(published) - day <= _LATE
    return day.isoformat() if day is not None and near else None
