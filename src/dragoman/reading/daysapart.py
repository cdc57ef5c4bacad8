"""Days apart: whether two dates may be of one engagement, and how they are held against each other."""

from dataclasses import replace
from datetime import date, timedelta

from dragoman.domain.dates import PartialDate
from dragoman.reading.dates import vague

_A_DAY = len("2000-01-31")
_ON_THE_WAY = timedelta(days=2)


def apart(one: PartialDate, other: PartialDate) -> bool:
    """Whether two dates cannot be of one engagement."""
    if not (one.earliest and one.latest and other.earliest and other.latest):
        return False
    return one.latest < other.earliest or other.latest < one.earliest


def with_the_eve(partial: PartialDate) -> PartialDate:
    """A week with the day before it, on which one may set out: "will visit Peru next week", "leaves on Sunday"."""
    if not partial.earliest or not vague(partial):
        return partial
    return replace(partial, earliest=str(date.fromisoformat(partial.earliest) - timedelta(days=1)))


def sets_out_before(left: PartialDate, stay: PartialDate) -> bool:
    """Whether the days of a stay begin on the day on which the traveller set out or soon after: "left on Sunday …
    during his stay from May 5 to 7"."""
    if not (left.earliest and left.earliest == left.latest and stay.earliest and stay.latest and not vague(stay)):
        return False
    between = date.fromisoformat(stay.earliest) - date.fromisoformat(left.earliest)
    return stay.earliest < stay.latest and timedelta(0) <= between <= _ON_THE_WAY


def in_one_year(partial: PartialDate) -> PartialDate:
    """Days of a year that is not printed as those of one leap year, so that they can be held against each other."""
    days = (partial.edtf or "").replace("XXXX", "2000").split("/")
    known = partial.earliest or "XXXX" not in (partial.edtf or "") or any(len(day) != _A_DAY for day in days)
    return partial if known else replace(partial, earliest=days[0], latest=days[-1])
