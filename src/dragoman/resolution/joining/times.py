"""When a telling says that an engagement was: its days, or else the days that it may have been."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum

from dragoman.domain.dates import PartialDate
from dragoman.domain.engagements import Actuality, EngagementKind
from dragoman.domain.tellings import Telling

STAY = 15
"""Days that a dated visit or meeting lasts at most; a longer range tells a season or a year, not its days."""
AHEAD = 180
"""Days within which something announced without a day takes place."""
OLD_NEWS = 7
"""Days after which an agency no longer reports an engagement as news without saying when it was."""


class Sureness(IntEnum):
    """How well the days are known."""

    NOTHING = 0
    YEAR_LESS = 1
    VAGUE = 2
    REPORTED = 3
    DAYS = 4


@dataclass(frozen=True, slots=True)
class Window:
    """The days between which an engagement was, as far as they are known; ``of_year`` where only month and day are."""

    first: date | None
    last: date | None
    sure: Sureness
    of_year: str | None = None


def window_of(telling: Telling) -> Window:
    """The window that a telling leaves."""
    stated = telling.date
    if stated.earliest and stated.latest:
        first, last = date.fromisoformat(stated.earliest[:10]), date.fromisoformat(stated.latest[:10])
        return Window(first, last, Sureness.DAYS if (last - first).days <= STAY else Sureness.VAGUE)
    if of_year := month_and_day(stated):
        return Window(None, None, Sureness.YEAR_LESS, of_year)
    if telling.reported is None:
        return Window(None, None, Sureness.NOTHING)
    reported = date.fromisoformat(telling.reported[:10])
    if telling.background:
        return Window(None, reported, Sureness.NOTHING)
    if telling.actuality not in (Actuality.OCCURRED, Actuality.CANCELLED):
        return Window(reported, reported + timedelta(days=AHEAD), Sureness.NOTHING)
    early = timedelta(days=OLD_NEWS + (STAY if telling.kind is EngagementKind.VISIT else 0))
    return Window(reported - early, reported, Sureness.REPORTED)


def month_and_day(stated: PartialDate) -> str | None:
    """``08-28`` of ``XXXX-08-28``, the first of two where it is a range."""
    edtf = stated.edtf or ""
    return edtf[5:10] if edtf.startswith("XXXX-") and len(edtf) >= 10 else None


def days_apart(one: Window, other: Window) -> int | None:
    """Days between two windows, 0 where they meet; ``None`` where one of them is open."""
    if None in (one.first, one.last, other.first, other.last):
        return None
    assert one.first and one.last and other.first and other.last
    return max((one.first - other.last).days, (other.first - one.last).days, 0)


def may_meet(one: Window, other: Window, slack: int) -> bool:
    """Whether nothing in two windows, of which one may be open, keeps them apart."""
    if one.of_year or other.of_year:
        return _meet_in_the_year(one, other, slack)
    if one.first and other.last and (one.first - other.last).days > slack:
        return False
    return not (other.first and one.last and (other.first - one.last).days > slack)


def _meet_in_the_year(one: Window, other: Window, slack: int) -> bool:
    """A day without its year fits any year's; of two, they must be the same."""
    yearless, dated = (one, other) if one.of_year else (other, one)
    if dated.of_year:
        return yearless.of_year == dated.of_year
    if dated.first is None or dated.last is None or yearless.of_year is None:
        return True
    days = (dated.last - dated.first).days + 2 * slack
    start = dated.first - timedelta(days=slack)
    return any(f"{start + timedelta(days=day):%m-%d}" == yearless.of_year for day in range(min(days, 366) + 1))


def months_of(window: Window) -> frozenset[str]:
    """The months that a window touches, a few days before and after it included."""
    if window.first is None or window.last is None:
        return frozenset()
    day, end = window.first - timedelta(days=3), window.last + timedelta(days=3)
    months = {f"{end:%Y-%m}"}
    while day <= end:
        months.add(f"{day:%Y-%m}")
        day = (day.replace(day=1) + timedelta(days=32)).replace(day=1)
    return frozenset(months)
