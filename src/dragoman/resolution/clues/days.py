"""Clues in the days of two engagements and of the reports that tell them."""

from dragoman.domain.engagements import Actuality
from dragoman.resolution.joining.pairs import TellingPair
from dragoman.resolution.joining.times import Sureness, Window, days_apart, may_meet

MOVED = 3
"""Days by which a planned visit still is the one that then took place."""
SOON = 60
"""Days before a planned visit within which it is said that this one is called off."""
MONTH = 31
"""Days of the longest month."""
HALF_A_YEAR = 183
"""Days within which a visit that was put off is made."""


def same_days(pair: TellingPair) -> bool:
    """Both give the days, and these are the same or overlap."""
    return _given(pair) and days_apart(pair.window, pair.other_window) == 0


def a_day_apart(pair: TellingPair) -> bool:
    """The days that they give are next to each other, as with two time zones or a careless agency."""
    return _given(pair) and days_apart(pair.window, pair.other_window) == 1


def a_few_days_apart(pair: TellingPair) -> bool:
    """The days that they give differ by two or three."""
    return _given(pair) and days_apart(pair.window, pair.other_window) in range(1, MOVED + 1)


def other_days(pair: TellingPair) -> bool:
    """The days that they give are not the same."""
    return not may_meet(pair.window, pair.other_window, MOVED)


def called_off_before(pair: TellingPair) -> bool:
    """One report announces it, and the other says before it was to begin that it was called off or put off."""
    return _between(pair, Actuality.CANCELLED, Actuality.PLANNED) in range(SOON + 1)


def made_after_it_was_called_off(pair: TellingPair) -> bool:
    """One report says that it was called off or put off, and the other tells of one in the half-year after that."""
    return _between(pair, Actuality.CANCELLED, Actuality.OCCURRED) in range(1, HALF_A_YEAR + 1)


def planned_for_before(pair: TellingPair) -> bool:
    """One report announces it, but for some time before the days on which the other says that it took place."""
    return _between(pair, Actuality.PLANNED, Actuality.OCCURRED) in range(MOVED + 1, HALF_A_YEAR + 1)


def made_with_the_visit_that_was_put_off(pair: TellingPair) -> bool:
    """One report plans it as a part of a visit, and the other tells it as a part of the same visit, made later."""
    same_visit = pair.one.within is not None and pair.one.within == pair.other.within
    return same_visit and _between(pair, Actuality.PLANNED, Actuality.OCCURRED) in range(MOVED + 1, HALF_A_YEAR + 1)


def reported_about_then(pair: TellingPair) -> bool:
    """One gives no day, and its report is of about that time."""
    sure = {pair.window.sure, pair.other_window.sure}
    meet = days_apart(pair.window, pair.other_window) == 0
    return Sureness.REPORTED in sure and min(sure) >= Sureness.REPORTED and meet


def year_not_given(pair: TellingPair) -> bool:
    """They give the same day and month, one of them without the year."""
    sure = {pair.window.sure, pair.other_window.sure}
    return Sureness.YEAR_LESS in sure and Sureness.NOTHING not in sure and may_meet(pair.window, pair.other_window, 0)


def time_given_roughly(pair: TellingPair) -> bool:
    """One gives no more than a month or a year, and the other lies within it."""
    sure = {pair.window.sure, pair.other_window.sure}
    return Sureness.VAGUE in sure and min(sure) >= Sureness.VAGUE and may_meet(pair.window, pair.other_window, 0)


def in_the_same_month(pair: TellingPair) -> bool:
    """Both give the same month, and no day."""
    same = (pair.window.first, pair.window.last) == (pair.other_window.first, pair.other_window.last)
    return same and pair.window.sure is Sureness.VAGUE and _length(pair.window) <= MONTH


def _length(window: Window) -> int:
    return (window.last - window.first).days + 1 if window.first and window.last else 0


def time_not_given(pair: TellingPair) -> bool:
    """One does not say when it was, and nothing speaks against the time of the other."""
    return Sureness.NOTHING in (pair.window.sure, pair.other_window.sure) and may_meet(
        pair.window, pair.other_window, MOVED
    )


def _between(pair: TellingPair, before: Actuality, after: Actuality) -> int | None:
    """Days from the end of the one to the beginning of the other; ``None`` where their actualities are not these."""
    told = {pair.one.actuality: pair.window, pair.other.actuality: pair.other_window}
    first, second = told.get(before), told.get(after)
    if first is None or second is None or first.last is None or second.first is None:
        return None
    return (second.first - first.last).days if min(first.sure, second.sure) >= Sureness.VAGUE else None


def _given(pair: TellingPair) -> bool:
    return pair.window.sure is pair.other_window.sure is Sureness.DAYS
