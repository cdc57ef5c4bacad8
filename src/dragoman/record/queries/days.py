"""Days as people type them: a year, a month or a day, taken as the first or the last day of it."""

import re
from calendar import monthrange
from datetime import date

from dragoman.errors import QuestionError

_TYPED = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")


def first_day(typed: str) -> str:
    """The ISO day on which the year, month or day begins.

    Raises:
        QuestionError: it is no day, month or year.
    """
    year, month, day = _parts(typed)
    return _iso(typed, year, month or 1, day or 1)


def last_day(typed: str) -> str:
    """The ISO day on which the year, month or day ends.

    Raises:
        QuestionError: it is no day, month or year.
    """
    year, month, day = _parts(typed)
    month = 12 if month is None else month
    if day is None and 1 <= month <= 12 and year:
        day = monthrange(year, month)[1]
    return _iso(typed, year, month, day or 31)


def _parts(typed: str) -> tuple[int, int | None, int | None]:
    found = _TYPED.fullmatch(typed.strip())
    if found is None:
        raise _no_day(typed)
    year, month, day = found.groups()
    return int(year), None if month is None else int(month), None if day is None else int(day)


def _iso(typed: str, year: int, month: int, day: int) -> str:
    try:
        return date(year, month, day).isoformat()
    except ValueError as error:
        raise _no_day(typed) from error


def _no_day(typed: str) -> QuestionError:
    return QuestionError(f"{typed!r} is no day. Write a year, a month or a day: 2024, 2024-03 or 2024-03-15.")
