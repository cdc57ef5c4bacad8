"""Clues in the days of two engagements and of the reports that tell them."""

from dragoman.resolution.joining.pairs import TellingPair
from dragoman.resolution.joining.times import Sureness, days_apart, may_meet

MOVED = 3
"""Days by which a planned visit still is the one that then took place."""


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


def time_not_given(pair: TellingPair) -> bool:
    """One does not say when it was, and nothing speaks against the time of the other."""
    return Sureness.NOTHING in (pair.window.sure, pair.other_window.sure) and may_meet(
        pair.window, pair.other_window, MOVED
    )


def _given(pair: TellingPair) -> bool:
    return pair.window.sure is pair.other_window.sure is Sureness.DAYS
