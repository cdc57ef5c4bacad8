"""The bounds of an EDTF date: the first and the last day that it can mean.

Only what the gold format and the reader use: days, months and years, intervals of them with ``..`` for an
open end, and ``XXXX`` for an unknown year, which has no bounds.
"""

import calendar
import re

from dragoman.evaluation.coding import CodedDate

_POINT = re.compile(r"(\d{4}|XXXX)(?:-(\d\d|XX))?(?:-(\d\d|XX))?[~?%]?")


def coded_date(edtf: str | None) -> CodedDate:
    """A date with its bounds.

    Raises:
        ValueError: the text is not EDTF as used here.
    """
    if edtf is None:
        return CodedDate(None)
    start, interval, end = edtf.partition("/")
    return CodedDate(edtf, _bounds(start)[0], _bounds(end if interval else start)[1])


def _bounds(point: str) -> tuple[str | None, str | None]:
    if point == "..":
        return None, None
    found = _POINT.fullmatch(point)
    if not found:
        raise ValueError(f"{point!r} is not a date like 2024-05-13, 2024-05, 2024 or XXXX-05-13")
    year, month, day = found.groups()
    if year == "XXXX":
        return None, None
    if month in (None, "XX"):
        return f"{year}-01-01", f"{year}-12-31"
    if not 1 <= int(month) <= 12:
        raise ValueError(f"{point!r} names no month of the year")
    days = calendar.monthrange(int(year), int(month))[1]
    if day in (None, "XX"):
        return f"{year}-{month}-01", f"{year}-{month}-{days:02}"
    if not 1 <= int(day) <= days:
        raise ValueError(f"{point!r} names no day of that month")
    return f"{year}-{month}-{day}", f"{year}-{month}-{day}"
