"""Dates in reports: a small grammar over tokens, anchored on the publication date, with EDTF out.

Forms: "August 28", "28 August 2024", "on Monday", "from September 14-17", "from January 5 to 7", "May 30 - June 2",
"today", "yesterday", "last night", "August 2023", "31/5", "the same day". A year that is not printed is taken
from the publication date and marked derived; without one it stays unknown (XXXX).
"""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from dragoman.domain.dates import Basis, PartialDate
from dragoman.reading.tokens import Token

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("january", "jan", "jan."),
            ("february", "feb", "feb."),
            ("march", "mar", "mar."),
            ("april", "apr", "apr."),
            ("may",),
            ("june", "jun", "jun."),
            ("july", "jul", "jul."),
            ("august", "aug", "aug."),
            ("september", "sept", "sept.", "sep", "sep."),
            ("october", "oct", "oct."),
            ("november", "nov", "nov."),
            ("december", "dec", "dec."),
        ),
        start=1,
    )
    for name in names
}
WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            ("monday", "mon.", "mondays"),
            ("tuesday", "tue.", "tues."),
            ("wednesday", "wed.", "weds."),
            ("thursday", "thu.", "thurs."),
            ("friday", "fri."),
            ("saturday", "sat."),
            ("sunday", "sun."),
        )
    )
    for name in names
}
_RELATIVE = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}
_DASHES = {"-", "–", "—", "to", "until", "till", "through", "and", "/"}
_NUMBER_WORDS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10}
_PAST_TOLERANCE = timedelta(days=330)
_FUTURE_TOLERANCE = timedelta(days=150)


@dataclass(frozen=True, slots=True)
class Day:
    """A day with the parts that are printed; ``offset`` counts days from the publication date instead."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    offset: int | None = None


@dataclass(frozen=True, slots=True)
class DateExpression:
    """A date as printed at tokens ``[first, last)``: a day or month, or a range; ``same`` points at the date before."""

    first: int
    last: int
    begin: Day
    end: Day | None = None
    same: bool = False
    back: bool = False


def find_dates(tokens: list[Token]) -> list[DateExpression]:
    """The dates printed in a sentence, from left to right."""
    found: list[DateExpression] = []
    position = 0
    while position < len(tokens):
        expression = _date_at(tokens, position)
        if expression is None:
            position += 1
        else:
            found.append(expression)
            position = expression.last
    return found


def _date_at(tokens: list[Token], at: int) -> DateExpression | None:
    low = tokens[at].low
    if low in MONTHS and tokens[at].capital:
        return _month_first(tokens, at)
    if _day_number(low) and (found := _day_first(tokens, at)):
        return found
    if low in WEEKDAYS and tokens[at].capital:
        return _weekday(tokens, at)
    if low in _RELATIVE:
        return DateExpression(at, at + 1, Day(offset=_RELATIVE[low]))
    if low in ("last", "this", "earlier") and at + 1 < len(tokens):
        return _deictic(tokens, at)
    if low in ("same", "that") and _low(tokens, at + 1) in ("day", "morning", "afternoon", "evening"):
        return DateExpression(at, at + 2, Day(), same=True)
    return _numeric(tokens, at) or _year(tokens, at)


def _low(tokens: list[Token], at: int) -> str:
    return tokens[at].low if 0 <= at < len(tokens) else ""


def _day_number(word: str) -> int | None:
    for suffix in ("st", "nd", "rd", "th"):
        if word.endswith(suffix) and word[: -len(suffix)].isdigit():
            word = word[: -len(suffix)]
    if word.isdigit() and len(word) <= 2 and 1 <= int(word) <= 31:
        return int(word)
    return None


def _year_number(word: str) -> int | None:
    return int(word) if len(word) == 4 and word.isdigit() and 1800 <= int(word) <= 2100 else None


def _year_after(tokens: list[Token], at: int) -> tuple[int | None, int]:
    """A year at this place, after a comma or directly, and where reading goes on."""
    step = at + 1 if _low(tokens, at) in (",", "of") else at
    year = _year_number(_low(tokens, step))
    return (year, step + 1) if year else (None, at)


def _month_first(tokens: list[Token], at: int) -> DateExpression | None:
    """"August 28", "August 28, 2024", "August 28-30", "May 30 - June 2", "August 2023"."""
    month = MONTHS[tokens[at].low]
    step = at + 1
    day = _day_number(_low(tokens, step))
    if day is None:
        year, after = _year_after(tokens, step)
        if year:
            return DateExpression(at, after, Day(year, month))
        previous = _low(tokens, at - 1)
        if previous in ("last", "this", "next"):
            return DateExpression(at - 1, at + 1, Day(None, month), back=previous == "last")
        if tokens[at].low == "may" and previous not in ("in", "of", "early", "late", "since", "until", "by"):
            return None
        return DateExpression(at, at + 1, Day(None, month)) if len(tokens[at].low) > 3 or previous == "in" else None
    return _range_after(tokens, at, step + 1, month, day)


def _range_after(tokens: list[Token], at: int, step: int, month: int, day: int) -> DateExpression:
    year, step = _year_after(tokens, step)
    begin = Day(year, month, day)
    if _low(tokens, step) in _DASHES:
        joiner = _low(tokens, step)
        other_month = MONTHS.get(_low(tokens, step + 1)) if tokens[min(step + 1, len(tokens) - 1)].capital else None
        if other_month and (end_day := _day_number(_low(tokens, step + 2))):
            end_year, after = _year_after(tokens, step + 3)
            if joiner != "and":
                return DateExpression(at, after, replace(begin, year=year or end_year), Day(end_year or year, other_month, end_day))
        end_day = _day_number(_low(tokens, step + 1))
        following = _low(tokens, step + 2)
        if end_day and end_day > day and (joiner != "and" or following in (",", ".", "", "in", "at")) and following not in ("%", "percent", "years", "countries", "members"):
            end_year, after = _year_after(tokens, step + 2)
            return DateExpression(at, after, replace(begin, year=year or end_year), Day(end_year or year, month, end_day))
    return DateExpression(at, step, begin)


def _day_first(tokens: list[Token], at: int) -> DateExpression | None:
    """"28 August 2024", "28-30 August", "from 5 to 7 January", "30 May to 2 June", "14th of May"."""
    day = _day_number(tokens[at].low)
    assert day is not None
    step = at + 1
    if _low(tokens, step) == "of":
        step += 1
    month = MONTHS.get(_low(tokens, step))
    if month and tokens[step].capital:
        year, after = _year_after(tokens, step + 1)
        begin = Day(year, month, day)
        if _low(tokens, after) in _DASHES and (end_day := _day_number(_low(tokens, after + 1))):
            end_month = MONTHS.get(_low(tokens, after + 2))
            if end_month and _low(tokens, after) != "and":
                end_year, last = _year_after(tokens, after + 3)
                return DateExpression(at, last, replace(begin, year=year or end_year), Day(end_year or year, end_month, end_day))
        return DateExpression(at, after, begin)
    if _low(tokens, step) in _DASHES and (end_day := _day_number(_low(tokens, step + 1))) and end_day > day:
        after = step + 2
        if _low(tokens, after) == "of":
            after += 1
        month = MONTHS.get(_low(tokens, after))
        if month and tokens[after].capital:
            year, last = _year_after(tokens, after + 1)
            return DateExpression(at, last, Day(year, month, day), Day(year, month, end_day))
    return None


def _weekday(tokens: list[Token], at: int) -> DateExpression:
    """"Monday", "last Friday", "Monday, August 28" (the full date wins), "Wednesday (August 28)"."""
    step = at + 1
    if _low(tokens, step) in (",", "("):
        full = _date_at(tokens, step + 1) if step + 1 < len(tokens) else None
        if full and full.begin.month and full.begin.day:
            closing = full.last + 1 if _low(tokens, step) == "(" and _low(tokens, full.last) == ")" else full.last
            return replace(full, first=at, last=closing)
    full = _date_at(tokens, step) if step < len(tokens) and (_low(tokens, step) in MONTHS or _day_number(_low(tokens, step))) else None
    if full and full.begin.month and full.begin.day:
        return replace(full, first=at)
    back = _low(tokens, at - 1) == "last"
    ahead = _low(tokens, at - 1) == "next"
    first = at - 1 if back or ahead else at
    return DateExpression(first, at + 1, Day(weekday=WEEKDAYS[tokens[at].low], offset=7 if ahead else None), back=back)


def _deictic(tokens: list[Token], at: int) -> DateExpression | None:
    """"last night", "this morning", "earlier today"."""
    following = _low(tokens, at + 1)
    if tokens[at].low == "earlier" and following == "today":
        return DateExpression(at, at + 2, Day(offset=0))
    if tokens[at].low == "last" and following in ("night", "evening"):
        return DateExpression(at, at + 2, Day(offset=-1))
    if tokens[at].low == "this" and following in ("morning", "afternoon", "evening", "noon"):
        return DateExpression(at, at + 2, Day(offset=0))
    return None


def _numeric(tokens: list[Token], at: int) -> DateExpression | None:
    """"31/5", "29-6-2023", "2024-08-28", "28.08.2024"."""
    low = tokens[at].low
    for mark in ("/", "-", "."):
        parts = low.split(mark)
        if len(parts) == 3 and all(part.isdigit() for part in parts):
            numbers = [int(part) for part in parts]
            if len(parts[0]) == 4 and 1 <= numbers[1] <= 12 and 1 <= numbers[2] <= 31:
                return DateExpression(at, at + 1, Day(*numbers))
            if len(parts[2]) == 4 and 1 <= numbers[1] <= 12 and 1 <= numbers[0] <= 31:
                return DateExpression(at, at + 1, Day(numbers[2], numbers[1], numbers[0]))
        if mark == "/" and len(parts) == 2 and all(part.isdigit() for part in parts) and _low(tokens, at - 1) in ("on", "from", "(", "day"):
            day, month = int(parts[0]), int(parts[1])
            if 1 <= day <= 31 and 1 <= month <= 12:
                return DateExpression(at, at + 1, Day(None, month, day))
    return None


def _year(tokens: list[Token], at: int) -> DateExpression | None:
    """A bare year after "in", "since" and the like."""
    year = _year_number(tokens[at].low)
    if year and _low(tokens, at - 1) in ("in", "since", "during", "of", "late", "early", "by", "year", "from"):
        return DateExpression(at, at + 1, Day(year))
    return None


class Calendar:
    """Turns date expressions into partial dates, anchored on one publication date (or none)."""

    def __init__(self, published: PartialDate) -> None:
        self.anchor = date.fromisoformat(published.latest) if published.latest else None
        self._published_basis = published.basis

    def resolve(self, expression: DateExpression, printed: str, before: PartialDate | None = None) -> PartialDate | None:
        """The partial date of an expression; ``before`` is the date that "the same day" points at."""
        if expression.same:
            return replace(before, printed=printed, basis=Basis.DERIVED) if before and before.edtf else None
        begin, derived = self._day(expression.begin, expression.back)
        if begin is None:
            return None
        if expression.end is None:
            return _partial(begin, begin, printed, Basis.DERIVED if derived else Basis.STATED)
        end, end_derived = self._day(expression.end, expression.back)
        if end is None:
            return None
        if begin.year and end.year and (begin.month or 0) > (end.month or 0) and begin.year == end.year:
            begin = replace(begin, year=begin.year - 1)
        return _partial(begin, end, printed, Basis.DERIVED if derived or end_derived else Basis.STATED)

    def _day(self, day: Day, back: bool) -> tuple[Day | None, bool]:
        """The day with its year filled in where the publication date allows, and whether it was."""
        if day.weekday is not None:
            return self._weekday(day, back), True
        if day.offset is not None:
            return (_of(self.anchor + timedelta(days=day.offset)), True) if self.anchor else (None, True)
        if day.year or not day.month:
            return (day, False) if day.year else (None, False)
        if self.anchor is None:
            return day, False
        return replace(day, year=self._nearest_year(day, back)), True

    def _weekday(self, day: Day, back: bool) -> Day | None:
        if self.anchor is None or day.weekday is None:
            return None
        if day.offset:
            return _of(self.anchor + timedelta(days=(day.weekday - self.anchor.weekday()) % 7 or 7))
        behind = (self.anchor.weekday() - day.weekday) % 7
        if back and behind == 0:
            behind = 7
        return _of(self.anchor - timedelta(days=behind))

    def _nearest_year(self, day: Day, back: bool) -> int:
        """The year in which the day lies nearest behind the publication, or a little ahead of it."""
        assert self.anchor is not None and day.month is not None
        best = self.anchor.year
        for year in (self.anchor.year, self.anchor.year - 1, self.anchor.year + 1):
            try:
                candidate = date(year, day.month, day.day or 1)
            except ValueError:
                continue
            ahead = candidate - self.anchor
            if back and ahead > timedelta(0):
                continue
            if -_PAST_TOLERANCE <= ahead <= _FUTURE_TOLERANCE:
                return year
        return best


def _of(day: date) -> Day:
    return Day(day.year, day.month, day.day)


def _edtf(day: Day) -> str:
    year = f"{day.year:04d}" if day.year else "XXXX"
    if not day.month:
        return year
    return f"{year}-{day.month:02d}" + (f"-{day.day:02d}" if day.day else "")


def _bounds(day: Day) -> tuple[str | None, str | None]:
    """The first and last ISO day a partial day may mean; nothing without a year."""
    if not day.year:
        return None, None
    try:
        if day.month and day.day:
            exact = date(day.year, day.month, day.day).isoformat()
            return exact, exact
        if day.month:
            following = date(day.year + day.month // 12, day.month % 12 + 1, 1)
            return date(day.year, day.month, 1).isoformat(), (following - timedelta(days=1)).isoformat()
    except ValueError:
        return None, None
    return f"{day.year:04d}-01-01", f"{day.year:04d}-12-31"


def _partial(begin: Day, end: Day, printed: str, basis: Basis) -> PartialDate | None:
    earliest, _ = _bounds(begin)
    _, latest = _bounds(end)
    if begin.year and earliest is None:
        return None  # a day that no calendar has, such as 31 June
    edtf = _edtf(begin) if begin == end else f"{_edtf(begin)}/{_edtf(end)}"
    return PartialDate(edtf, earliest, latest, printed, basis)
