"""Dates in reports: printed dates made into partial dates, anchored on the day of writing, with EDTF out.

A year that is not printed is the one in which the day lies nearest to the publication, seen from what the
sentence tells: what has happened lies behind, what will happen ahead. Without a publication date the year
stays unknown (``XXXX-08-28``); a dateline's day without a year still says which day "today" is.
"""

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise

from dragoman.domain.dates import Basis, PartialDate
from dragoman.domain.text import Document
from dragoman.reading.datecontext import DateExpression, Telling, find_dates, same_days
from dragoman.reading.dateforms import Day
from dragoman.reading.headerdays import header_day

__all__ = ["Calendar", "DateExpression", "edtf_of", "find_dates", "same_days", "vague"]

_LATE = timedelta(days=45)
"""A report is printed at most this long after the day in its dateline; more is another year or a misprint."""
_AHEAD_UNTOLD = timedelta(days=150)
"""Where the sentence does not say, a day up to this far ahead is taken to lie ahead."""
_AHEAD_PAST = timedelta(days=31)
"""What has happened may lie a little ahead of the day that a page gives as its own."""
_LONGEST = timedelta(days=200)
"""No visit or conference of this genre is longer: such a range is misread."""
_TO_SATURDAY = 6
"""Days from a Sunday to the end of its week, as Americans count it."""
_SENTENCE = 10_000
"""More words than a sentence has: dates of two sentences stand nowhere beside each other."""
_NEXT_TO = 2
"""Marks that may stand between a day's word and the day itself."""
_SOME_LEAP_YEAR, _COMMON_YEAR = 2024, 2023
_PERIODS = ("week", "month", "half of", "spring", "summer", "autumn", "fall")


@dataclass(frozen=True, slots=True)
class _Anchor:
    """The day that "today" points at: its year may be unknown, its weekday known from the text alone."""

    day: Day
    basis: Basis
    weekday: int | None = None

    def exact(self) -> date | None:
        """The day of the calendar, where its year is known."""
        return _exact(self.day)


class Calendar:
    """Turns date expressions into partial dates, anchored on one publication date (or none)."""

    def __init__(
        self, published: PartialDate, dateline: str | None = None, printed: Iterable[DateExpression] = ()
    ) -> None:
        self._horizon = date.fromisoformat(published.latest) if published.latest else None
        expressions = list(printed)
        today = _today_by_its_day(expressions) if dateline is None else None
        self._anchor = _anchor(published, edtf_of(today).replace("XXXX", "-") if today else dateline)
        self._years = _printed_years(expressions)
        if self._anchor and not self._anchor.exact():
            self._anchor = replace(self._anchor, weekday=_weekday_of(self._anchor.day, expressions))

    @classmethod
    def of(cls, document: Document, sentences: Iterable[Iterable[DateExpression]] = ()) -> "Calendar":
        """The calendar of a document, with its dateline's day and all dates that its sentences print."""
        filed = document.dateline.date if document.dateline else None
        one_behind_the_other = [
            replace(each, first=each.first + number * _SENTENCE, last=each.last + number * _SENTENCE)
            for number, dates in enumerate(sentences)
            for each in dates
        ]
        return cls(document.published, filed or header_day(document), one_behind_the_other)

    def resolve(
        self, expression: DateExpression, printed: str, before: PartialDate | None = None
    ) -> PartialDate | None:
        """The partial date of an expression; ``before`` is the date that "the same day" points at."""
        if expression.same:
            told = self.resolve(expression.pointed, printed) if expression.pointed else None
            if told is None and before is None and self._points_at_today(expression):
                return self._beside_today(expression.begin.offset or 0, printed)
            return _same_day(expression.begin.offset or 0, told or before, printed)
        begin = self._settled(expression.begin, expression)
        if begin is None or not _on_calendar(begin):
            return None
        last = self._last(expression, begin)
        if last is None or not _on_calendar(last):
            return None
        begin, last = self._still_to_come(expression, begin, last)
        if expression.closing:
            begin, last = _moved(begin, 1 - expression.days) or begin, begin
        return _partial(begin, last, printed, self._basis(expression, begin))

    def up_to_today(self, since: PartialDate) -> PartialDate:
        """From a day to that of writing: "has spoken with A and B since Tuesday"."""
        today = self._anchor.exact() if self._anchor else None
        if today is None or since.earliest is None or since.earliest >= str(today):
            return since
        return replace(since, edtf=f"{since.earliest}/{today}", latest=str(today), basis=Basis.DERIVED)

    def _points_at_today(self, expression: DateExpression) -> bool:
        """Whether a report that tells of no other day means its own: "the day before", what is to come "the same day",
        and "the same day" below a line that gives one."""
        if self._anchor is None:
            return False
        ahead = expression.telling is Telling.AHEAD or self._anchor.basis is Basis.DATELINE
        return expression.begin.offset == -1 or expression.begin.offset == 0 and ahead

    def _beside_today(self, step: int, printed: str) -> PartialDate | None:
        """ "The day before", or "the same day", of a report that tells of no other day: that of the report."""
        day = _moved(self._anchor.day, step) if self._anchor and step <= 0 else None
        return _partial(day, day, printed, Basis.DERIVED) if day else None

    def _still_to_come(self, expression: DateExpression, begin: Day, last: Day) -> tuple[Day, Day]:
        """What will happen "this week" does so from the day of writing on; written on a Sunday, in the week to come."""
        first, today = _exact(begin), self._anchor.exact() if self._anchor else None
        ahead = expression.telling is Telling.AHEAD and expression.begin.weeks == 0 and expression.end is not None
        if not (first and today and ahead and first < today):
            return begin, last
        sunday = _of(today) == last
        return _of(today), _of(today + timedelta(days=_TO_SATURDAY)) if sunday else last

    def _last(self, expression: DateExpression, begin: Day) -> Day | None:
        if expression.end is None:
            return begin if expression.closing else _moved(begin, expression.days - 1) or begin
        end = expression.end
        if end.weekday is not None and end.weeks is None:
            first = expression.begin.weekday
            return self._later_weekday(begin, end.weekday) or (
                _moved(begin, (end.weekday - first) % 7) if first is not None else None
            )
        if end.year is None and end.month is not None and begin.year is not None:
            crosses = (end.month, end.day or 0) < (begin.month or 0, begin.day or 0)
            return replace(end, year=begin.year + crosses, years=None)
        return self._settled(end, expression)

    def _later_weekday(self, begin: Day, weekday: int) -> Day | None:
        exact = _exact(begin)
        return _of(exact + timedelta(days=(weekday - exact.weekday()) % 7)) if exact else None

    def _basis(self, expression: DateExpression, begin: Day) -> Basis:
        day = expression.begin
        if begin.year == day.year and begin.month == day.month and begin.day == day.day:
            return Basis.STATED if expression.days == 1 else Basis.DERIVED
        if begin.year is None and self._anchor is not None:
            return self._anchor.basis
        return Basis.DERIVED

    def _settled(self, day: Day, expression: DateExpression) -> Day | None:
        """The day with what the calendar adds to it, or nothing where that is not known."""
        if day.month is None and day.weekday is not None:
            return self._weekday(day, expression)
        if day.month is None and day.offset is not None:
            return _moved(self._anchor.day, day.offset) if self._anchor else None
        if day.months is not None:
            return self._month(day.months)
        if day.month is None and day.day is not None:
            return self._day_of_month(day.day, ahead=expression.telling is Telling.AHEAD)
        return self._year(day, expression)

    def _year(self, day: Day, expression: DateExpression) -> Day | None:
        plain = Day(day.year, day.month, day.day)
        if day.years is not None:
            return replace(plain, year=self._horizon.year + day.years) if self._horizon else _known(plain)
        if day.year is not None:
            return plain
        if day.month is None:
            return None
        if self._horizon is None:
            return replace(plain, year=self._years.get((day.month, day.day)))
        return replace(plain, year=_nearest_year(self._horizon, day, expression))

    def _weekday(self, day: Day, expression: DateExpression) -> Day | None:
        if self._anchor is None or day.weekday is None:
            return None
        exact = self._anchor.exact()
        today = exact.weekday() if exact else self._anchor.weekday
        if today is None:
            return None
        if day.weeks is not None:
            return _moved(self._anchor.day, day.weekday - today + 7 * day.weeks)
        if day.offset:
            return _moved(self._anchor.day, (day.weekday - today) % 7 or 7)
        if expression.telling is Telling.AHEAD and not expression.back:
            return _moved(self._anchor.day, (day.weekday - today) % 7)
        behind = (today - day.weekday) % 7
        return _moved(self._anchor.day, -(behind or 7 if expression.back else behind))

    def _month(self, months: int) -> Day | None:
        if self._horizon is None:
            return None
        count = self._horizon.year * 12 + self._horizon.month - 1 + months
        return Day(count // 12, count % 12 + 1)

    def _day_of_month(self, number: int, *, ahead: bool) -> Day | None:
        """The latest such day, for "on the 14th"; of what is to come the next one."""
        exact = self._anchor.exact() if self._anchor else None
        if exact is None:
            return None
        before, after = exact.replace(day=1) - timedelta(days=1), exact.replace(day=1) + timedelta(days=31)
        if ahead:
            month = exact if exact.day <= number else after
        else:
            month = exact if exact.day >= number else before
        return Day(month.year, month.month, number)


def _anchor(published: PartialDate, dateline: str | None) -> _Anchor | None:
    """The dateline's day where it fits the publication, else the publication's if it is known to the day."""
    day = _exact_of(published)
    filed = _dateline_day(dateline, day)
    if filed is not None:
        return _Anchor(filed, Basis.DATELINE)
    return _Anchor(_of(day), Basis.DERIVED) if day else None


def _today_by_its_day(expressions: list[DateExpression]) -> Day | None:
    """The day of a report whose line gives none, by "today, 5 March 2020", "this morning (Tuesday, 24 January)"."""
    for word, printed in pairwise(expressions):
        step, day = word.begin.offset, printed.begin
        pointed = step in (-1, 0, 1) and word.begin.weekday is None and not word.same and printed.end is None
        if pointed and step is not None and day.day is not None and day.month is not None and _beside(word, printed):
            return _moved(Day(day.year, day.month, day.day), -step)
    return None


def _beside(one: DateExpression, other: DateExpression) -> bool:
    return 0 <= other.first - one.last < _NEXT_TO


def _exact_of(published: PartialDate) -> date | None:
    known = published.latest is not None and published.earliest == published.latest
    return date.fromisoformat(published.latest) if known and published.latest else None


def _dateline_day(dateline: str | None, published: date | None) -> Day | None:
    """The day in the dateline, its year from the publication; nothing where the two contradict each other."""
    if not dateline:
        return None
    year, month, number = dateline[:4], dateline[-5:-3], dateline[-2:]
    day = Day(int(year) if year.isdigit() and len(dateline) == 10 else None, int(month), int(number))
    if published is None:
        return day if _on_calendar(day) else None
    for guess in (day.year,) if day.year else (published.year, published.year - 1):
        exact = _exact(replace(day, year=guess))
        if exact and timedelta(days=-1) <= published - exact <= _LATE:
            return _of(exact)
    return None


def _weekday_of(day: Day, expressions: list[DateExpression]) -> int | None:
    """The weekday of a dateline's day without a year: from a date printed with its weekday, or the lead's.

    Agencies that date their lines file on the day of the event: "BEIJING, Aug. 20 -- ... on Tuesday" says
    that 20 August is a Tuesday.
    """
    for each in expressions:
        begin = each.begin
        if begin.weekday is not None and begin.month is not None and begin.day is not None:
            apart = _days_between(begin, day)
            return (begin.weekday + apart) % 7 if apart is not None else None
    bare = [each.begin.weekday for each in expressions if each.begin.weekday is not None and not each.back]
    return bare[0] if bare else None


def _days_between(one: Day, other: Day) -> int | None:
    """The days from one day to another of the same year, where that does not depend on the year."""
    if {one.month, other.month} & {1, 2} and {one.month, other.month} - {1, 2}:
        return None
    first, second = _exact(replace(one, year=_COMMON_YEAR)), _exact(replace(other, year=_COMMON_YEAR))
    return (second - first).days if first and second else None


def _printed_years(expressions: list[DateExpression]) -> dict[tuple[int | None, int | None], int]:
    """The years that the report prints with its days, for where it prints the same day without."""
    days = [day for each in expressions for day in (each.begin, each.end) if day is not None]
    return {(day.month, day.day): day.year for day in reversed(days) if day.year and day.month and day.day}


def _nearest_year(horizon: date, day: Day, expression: DateExpression) -> int | None:
    """The year in which the day lies nearest to the publication on the side that the sentence tells of."""
    past_limit, ahead_limit = timedelta(days=366), _AHEAD_UNTOLD
    if expression.back:
        ahead_limit = timedelta(days=-1)
    elif expression.telling is Telling.PAST:
        ahead_limit = _AHEAD_PAST
    elif expression.telling is Telling.AHEAD or day.offset:
        past_limit, ahead_limit = timedelta(days=31), timedelta(days=366)
    near: list[tuple[timedelta, int]] = []
    for year in range(horizon.year - 4, horizon.year + 2):
        first, last = _ends(replace(day, year=year))
        if first is None or last is None:
            continue
        ahead = (last if expression.back else first) - horizon
        if -past_limit <= ahead <= ahead_limit:
            near.append((abs(ahead), year))
    return min(near)[1] if near else None


def _same_day(step: int, before: PartialDate | None, printed: str) -> PartialDate | None:
    """The day told before, or the one beside it, for "the same day" and "the next day"."""
    if before is None or before.edtf is None or "/" in before.edtf or len(before.edtf) != len("2024-08-28"):
        return None
    year, month, number = before.edtf.split("-")
    moved = _moved(Day(int(year) if year.isdigit() else None, int(month), int(number)), step)
    return _partial(moved, moved, printed, Basis.DERIVED) if moved else None


def _of(day: date) -> Day:
    return Day(day.year, day.month, day.day)


def _exact(day: Day) -> date | None:
    try:
        return date(day.year, day.month, day.day) if day.year and day.month and day.day else None
    except ValueError:
        return None


def _known(day: Day) -> Day | None:
    return day if day.month else None


def _moved(day: Day, days: int) -> Day | None:
    """The day so many days on; nothing for a month, or where the unknown year decides when February ends."""
    if days == 0:
        return day
    exact = _exact(day)
    if exact:
        return _of(exact + timedelta(days=days))
    if day.year or not day.month or not day.day:
        return None
    moved = [_exact(replace(day, year=year)) for year in (_COMMON_YEAR, _SOME_LEAP_YEAR)]
    ways = {(found.month, found.day) for each in moved if each and (found := each + timedelta(days=days))}
    return Day(None, *ways.pop()) if len(ways) == 1 and all(moved) else None


def _on_calendar(day: Day) -> bool:
    """Whether some calendar has the day: no 31 June, no 29 February of a common year."""
    if day.month is None or day.day is None:
        return day.month is None or 1 <= day.month <= 12
    return 1 <= day.month <= 12 and 1 <= day.day <= monthrange(day.year or _SOME_LEAP_YEAR, day.month)[1]


def _ends(day: Day) -> tuple[date | None, date | None]:
    """The first and last day that a day, month or year may mean; nothing without a year."""
    if not day.year or not _on_calendar(day):
        return None, None
    first = date(day.year, day.month or 1, day.day or 1)
    month = day.month or 12
    return first, date(day.year, month, day.day or monthrange(day.year, month)[1])


def edtf_of(day: Day) -> str:
    """The day, month or year as printed, in EDTF; ``XXXX`` where no year is known."""
    year = f"{day.year:04d}" if day.year else "XXXX"
    if not day.month:
        return year
    return f"{year}-{day.month:02d}" + (f"-{day.day:02d}" if day.day else "")


def _partial(begin: Day, last: Day, printed: str, basis: Basis) -> PartialDate | None:
    """The partial date from one day to another; nothing for a range that runs backwards or half a year."""
    earliest, latest = _ends(begin)[0], _ends(last)[1]
    if earliest and latest and begin != last and not timedelta(0) <= latest - earliest <= _LONGEST:
        return None
    edtf = edtf_of(begin) if begin == last else f"{edtf_of(begin)}/{edtf_of(last)}"
    return PartialDate(
        edtf,
        earliest.isoformat() if earliest else None,
        latest.isoformat() if latest else None,
        printed,
        basis,
    )


def vague(partial: PartialDate) -> bool:
    """Whether a date is only a week, a month or a year in which something lies."""
    if partial.edtf is None:
        return False
    month_or_year = "/" not in partial.edtf and len(partial.edtf) < len("2024-08-28")
    return month_or_year or any(period in (partial.printed or "").lower() for period in _PERIODS)
