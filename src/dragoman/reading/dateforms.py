"""The forms in which English reports print a date: one pattern and one small function a form.

The patterns run over a sentence's folded tokens joined by single blanks, so that it does not matter how a
tokenizer cut "6–7" or "mid-August". Every repetition is bounded: no text makes them slow.
"""

import re
from calendar import monthrange
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Day:
    """A day, month or year as printed: its own parts, or its distance from the day of publication.

    ``offset`` counts days ("yesterday" is -1; on a weekday 7 means the next such day), ``weeks``, ``months``
    and ``years`` count calendar units ("Monday last week", "last month", "May this year").
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    offset: int | None = None
    weeks: int | None = None
    months: int | None = None
    years: int | None = None


@dataclass(frozen=True, slots=True)
class Form:
    """A date at ``[start, end)`` of a line; ``same`` points at the day told before, ``back`` is "last"."""

    start: int
    end: int
    begin: Day
    last: Day | None = None
    same: bool = False
    back: bool = False


Make = Callable[[re.Match[str]], Form | None]

_PARTS_OF_MONTH = ("first", "second", "third", "fourth")
_COMMON_YEAR = 2023
_MONTH_NAMES = (
    ("January", "Jan"),
    ("February", "Feb"),
    ("March", "Mar"),
    ("April", "Apr"),
    ("May",),
    ("June", "Jun"),
    ("July", "Jul"),
    ("August", "Aug"),
    ("September", "Sept", "Sep"),
    ("October", "Oct"),
    ("November", "Nov"),
    ("December", "Dec"),
)
MONTHS = {name.lower(): number for number, names in enumerate(_MONTH_NAMES, 1) for name in names}
_WEEKDAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
WEEKDAYS = {name.lower(): number for number, name in enumerate(_WEEKDAY_NAMES)}
_COUNT_WORDS = (
    *("one", "two", "three", "four", "five", "six"),
    *("seven", "eight", "nine", "ten", "eleven", "twelve"),
)
COUNTS = {word: number for number, word in enumerate(_COUNT_WORDS, 1)}


def _either_case(names: list[str]) -> str:
    """An alternation of names as printed and in capitals: "may" is a verb, "May" and "MAY" are months."""
    longest_first = sorted({*names, *(name.upper() for name in names)}, key=len, reverse=True)
    return "|".join(longest_first)


_MONTH = rf"(?:{_either_case([name for names in _MONTH_NAMES for name in names])})(?: ?\.(?= ?\d)|\b)"
_WEEKDAY = rf"(?:{_either_case(list(_WEEKDAY_NAMES))})\b"
_DAY = (
    r"(?:the )?(?<![\d.,:/])[0-3]?\d(?: ?(?:st|nd|rd|th)\b| ?< ?sup ?> ?(?:st|nd|rd|th) ?< ?/ ?sup ?>)?"
    r"(?!\w|%| %| ?(?:percent|per cent)|[.:/]\d|,\d{3}(?!\d))"
)
_YEAR = r"(?:1[89]|20)\d\d(?!\w|%| ?%|[.:]\d|,\d)"
_LONE_YEAR = rf"{_YEAR}(?! ?[-–—/] ?\d| (?:to|and) (?:1[89]|20)\d\d)(?<![-–—/]\d{{4}})(?<![-–—/] \d{{4}})"
"""A year alone: "2021-2025" is the time of a plan, not the date of an event."""
_OF_YEAR = rf"(?: ?, ?| of | in | )(?P<y{{0}}>{_YEAR})"
_UNIT_YEAR = r"(?:,? of| ,)? (?P<rel>last|this|next) year\b"
_TO = r"(?: ?[-–—] ?(?:to )?| (?:to|until|till|through|and|&) (?:on )?)"
_NEXT = rf"(?:\b(?:next|this|last|(?:up)?coming) (?={_WEEKDAY} ?, ?))?"
"""Before a weekday whose day is printed with it: "next Monday, February 19"."""
_NEXT_WEEKDAY = rf"(?:{_WEEKDAY} ?,? ?)?"
"""Before the second day of a range, which is known by its number: "from Sunday, June 7 to Thursday, June 11"."""
_MARKED = (
    rf"(?: ?\( ?(?:{_either_case([name[:length] for name in _WEEKDAY_NAMES for length in (3, 4)])}|{_WEEKDAY})\.? ?\))?"
)
"""The weekday in brackets behind a day: "from March 14 (Thu) to 16 (Sat)"."""
_ON = (
    rf"(?:{_NEXT}(?P<w>{_WEEKDAY})(?: evening| morning| afternoon| night)?"
    r"(?: ?, ?|(?P<open> ?\( ?)| ))?"
)


def _named(group: str, pattern: str) -> str:
    return f"(?P<{group}>{pattern})"


def _of_year(number: int) -> str:
    return f"(?:{_OF_YEAR.format(number)})?"


def _number(text: str) -> int:
    digits = re.search(r"\d+", text)
    return int(digits.group()) if digits else 0


def _month(text: str) -> int:
    return MONTHS[text.lower().rstrip(" .")]


def _weekday(text: str | None) -> int | None:
    return WEEKDAYS[text.lower()] if text else None


def _year(match: re.Match[str], *groups: str) -> int | None:
    """The first printed year of these groups; a year printed once counts for both ends of a range."""
    return next((int(match[group]) for group in groups if match[group]), None)


def _shift(match: re.Match[str]) -> int | None:
    return {"last": -1, "this": 0, "next": 1}.get(match["rel"] or "")


def _proper(day: Day) -> bool:
    return day.day is None or 1 <= day.day <= 31


def _range(match: re.Match[str], begin: Day, last: Day | None) -> Form | None:
    """A form of one or two days, with the weekday that is printed beside it."""
    years = _shift(match)
    begin = replace(begin, weekday=_weekday(match["w"]) if "w" in match.re.groupindex else None, years=years)
    if not _proper(begin):
        return None
    if last is None or last == replace(begin, weekday=None):
        return Form(match.start(), match.end(), begin)
    return Form(match.start(), match.end(), begin, replace(last, years=years)) if _proper(last) else None


# -- days with a month: "August 28, 2024", "May 30 - June 2", "28-30 August", "the 14th of May"

_COUNTED = r"(?! (?:new )?(?:[a-z]{3,}(?<!s)s|people|men|women|percent|million|billion)\b)"
"""After "and", a number before a plural counts things: "on May 4 and 5 ministers"."""


def _month_first(match: re.Match[str]) -> Form | None:
    month = _month(match["m1"])
    begin = Day(_year(match, "y1"), month, _number(match["d1"]))
    return _range(match, begin, None)


def _month_first_range(match: re.Match[str]) -> Form | None:
    month = _month(match["m1"])
    other = _month(match["m2"]) if match["m2"] else month
    begin = Day(_year(match, "y1"), month, _number(match["d1"]))
    last = Day(_year(match, "y2"), other, _number(match["d2"]))
    return _joined(match, begin, last)


def _day_first(match: re.Match[str]) -> Form | None:
    return _range(match, Day(_year(match, "y1"), _month(match["m1"]), _number(match["d1"])), None)


def _day_first_range(match: re.Match[str]) -> Form | None:
    other = _month(match["m2"])
    month = _month(match["m1"]) if match["m1"] else other
    begin = Day(_year(match, "y1"), month, _number(match["d1"]))
    last = Day(_year(match, "y2"), other, _number(match["d2"]))
    return _joined(match, begin, last)


def _joined(match: re.Match[str], begin: Day, last: Day) -> Form | None:
    """Two joined days as one range; two that only "and" joins are one where they follow one another."""
    loose = " and " in match["to"] or "&" in match["to"]
    between = match.string[max(0, match.start() - 9) : match.start()].lower().endswith("between ")
    if loose and not between and not (begin.month == last.month and (last.day or 0) - (begin.day or 0) == 1):
        return None
    if begin.year is None and last.year is not None and (begin.month or 0) > (last.month or 0):
        begin = replace(begin, year=last.year - 1)
    elif last.year is None and begin.year is not None and (begin.month or 0) > (last.month or 0):
        last = replace(last, year=begin.year + 1)
    year = begin.year or last.year
    begin, last = replace(begin, year=begin.year or year), replace(last, year=last.year or year)
    if begin.month == last.month and begin.year == last.year and (begin.day or 0) > (last.day or 0):
        return None
    return _range(match, begin, last)


# -- numbers alone, day first: "31/5", "on 29-6", "from 30 to 31/5", "14/9/2023", "2024-08-28"

_SLASHED = r"(?P<d1>[0-3]?\d) ?/ ?(?P<m1>[01]?\d)(?: ?/ ?(?P<y1>20\d\d))?(?![\d/%]| ?(?:st|nd|rd|th) )"
_FROM_TO = rf"(?<![\w/.-])(?P<d0>[0-3]?\d)(?: ?/ ?(?P<m0>[01]?\d))?(?P<to>{_TO}){_SLASHED}"
_NOT_DATES = {(9, 11), (24, 7)}
"""The attacks of 9/11 and "24/7"."""


def _digits(match: re.Match[str]) -> Form | None:
    day, month = int(match["d1"]), int(match["m1"])
    if not (1 <= day <= 31 and 1 <= month <= 12) or (day, month) in _NOT_DATES:
        return None
    year = int(match["y1"]) if match["y1"] else None
    return Form(match.start("d1"), match.end(), Day(year, month, day))


def _digits_range(match: re.Match[str]) -> Form | None:
    last = _digits(match)
    if last is None:
        return None
    begin = Day(last.begin.year, int(match["m0"] or match["m1"]), int(match["d0"]))
    if not (1 <= (begin.day or 0) <= 31 and 1 <= (begin.month or 0) <= 12):
        return None
    if (begin.month, begin.day) >= (last.begin.month, last.begin.day):
        return None
    return Form(match.start(), match.end(), begin, last.begin)


# -- weekdays and what is counted from the day of publication

_RELATIVE = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}
_RELATIVE |= {"day before yesterday": -2, "day after tomorrow": 2}
_PART = r"(?:night|evening|afternoon|morning|noon)"


def _weekdays(match: re.Match[str]) -> Form:
    weeks = {"last": -1, "this": 0, "next": 1}.get((match["week"] or "").lower())
    near = (match["near"] or "").lower()
    begin = Day(weekday=_weekday(match["w1"]), offset=7 if near == "next" else None, weeks=weeks)
    last = Day(weekday=_weekday(match["w2"]), weeks=weeks) if match["w2"] else None
    return Form(match.start(), match.end(), begin, last, back=near in ("last", "past"))


def _word(match: re.Match[str]) -> Form:
    return Form(match.start(), match.end(), Day(offset=_RELATIVE[match["word"].lower()]))


def _word_range(match: re.Match[str]) -> Form | None:
    """From the day of publication, or one beside it, to a later one: "from today until Thursday, May 14"."""
    begin = Day(offset=_RELATIVE[match["word"].lower()])
    month = match["m1"] or match["m2"]
    number = _number(match["d1"] or match["d2"] or "")
    last = Day(month=_month(month), day=number) if month else Day(weekday=_weekday(match["w2"]))
    return Form(match.start(), match.end(), begin, last) if _proper(last) else None


def _today_and_tomorrow(match: re.Match[str]) -> Form:
    return Form(match.start(), match.end(), Day(offset=0), Day(offset=1))


def _part_of_day(match: re.Match[str]) -> Form:
    return Form(match.start(), match.end(), Day(offset=-1 if match["near"].lower() == "last" else 0))


def _ago(match: re.Match[str]) -> Form:
    """So many days, or weeks, months and years of the calendar, before the day of publication."""
    number = match["n"].lower()
    count = 1 if number in ("a", "an") else COUNTS.get(number, 0) or int(number)
    match match["unit"]:
        case "day":
            return Form(match.start(), match.end(), Day(offset=-count))
        case "week":
            return Form(match.start(), match.end(), Day(weekday=0, weeks=-count), Day(weekday=6, weeks=-count))
        case "month":
            return Form(match.start(), match.end(), Day(months=-count))
    return Form(match.start(), match.end(), Day(years=-count))


def _period(match: re.Match[str]) -> Form:
    """A week, month or year of the calendar; "over the last year" is a length of time and not matched."""
    count = {"last": -1, "this": 0, "next": 1}[match["near"].lower()]
    unit = match["unit"]
    if unit == "week":
        return Form(match.start(), match.end(), Day(weekday=0, weeks=count), Day(weekday=6, weeks=count))
    return Form(match.start(), match.end(), Day(months=count) if unit == "month" else Day(years=count))


def _same(match: re.Match[str]) -> Form:
    """The day told before, or so many days beside it: "the next day", "two days earlier"."""
    low = match.group().lower()
    counted = next((count for word, count in COUNTS.items() if word in low.split()), 1)
    step = counted if _ON_FROM_IT.search(low) else -counted if _BACK_FROM_IT.search(low) else 0
    return Form(match.start(), match.end(), Day(offset=step), same=True)


def a_weekday(day: Day) -> bool:
    """Whether a day is told by its name alone, and not as of a week."""
    return day.weekday is not None and day.weeks is None


_ON_FROM_IT = re.compile(r"^(?:the )?(?:next|following)\b|\b(?:later|after)$")
_BACK_FROM_IT = re.compile(r"\b(?:previous|preceding)\b|days? (?:before|earlier|prior)$")


# -- a month or a year alone

EVENT = (
    r"(?:[\w.-]+ ){0,4}"
    r"(?i:summit|visit|meeting|talks|session|trip|tour|dialogue|consultations|conference)s?\b"
)


def _month_alone(match: re.Match[str]) -> Form:
    near = (match["near"] or "").lower()
    years = _shift(match)
    begin = Day(_year(match, "y1"), _month(match["m1"]), years=years)
    start = match.start("near") if near in ("last", "this", "next", "past") else match.start("m1")
    if "edge" in match.re.groupindex and match["edge"] and near == "of":
        start = match.start("edge")
    if near == "next":
        begin = replace(begin, offset=1)
    return Form(start, match.end(), begin, back=near in ("last", "past"))


def _year_alone(match: re.Match[str]) -> Form:
    return Form(match.start("y1"), match.end("y1"), Day(int(match["y1"])))


def _half(match: re.Match[str]) -> Form | None:
    """The first or second half of a month or year, and the weeks of a month: "the third week of May" is its third seven
    days, the last week its last."""
    part, week, year = match["part"].lower(), match["unit"] == "week", _year(match, "y1", "y2")
    number = _PARTS_OF_MONTH.index(part) if part in _PARTS_OF_MONTH else 1 if part == "latter" else None
    if not week and number not in (0, 1):
        return None  # which days "the last half" is is not said
    if match["m1"] is None:
        begin, last = Day(year, 7 if number else 1, years=_shift(match)), Day(year, 12 if number else 6)
        return None if week else Form(match.start(), match.end(), begin, replace(last, years=begin.years))
    month = _month(match["m1"])
    length = monthrange(year or _COMMON_YEAR, month)[1]
    if not week:
        first, end = (16, length) if number else (1, 15)
    else:
        first, end = (length - 6, length) if number is None else (1 + 7 * number, 7 + 7 * number)
    return Form(match.start(), match.end(), Day(year, month, first), Day(year, month, end))


def _week_of(match: re.Match[str]) -> Form | None:
    """The seven days from the day by which a week is called: "the week of March 14"."""
    month, first, year = _month(match["m1"]), _number(match["d1"]), _year(match, "y1")
    length = monthrange(year or _COMMON_YEAR, month)[1]
    last = Day(year, month, first + 6) if first + 6 <= length else None
    if last is None:
        turn = month == 12
        last = Day(year + turn if year else None, 1 if turn else month + 1, first + 6 - length)
    return _range(match, Day(year, month, first), last)


def _weekend(match: re.Match[str]) -> Form:
    """The Saturday and Sunday before, or those to come."""
    return Form(match.start(), match.end(), Day(weekday=5), Day(weekday=6), back=match["near"].lower() == "last")


def _season(match: re.Match[str]) -> Form:
    """The three months of a season: "later this spring", "last autumn", "in the summer of 2022"."""
    near, first = (match["near"] or "").lower(), _SEASONS[match["season"].lower()]
    years = {"this": 0, "next": 1}.get(near)
    begin = Day(_year(match, "y1"), first, years=years)
    return Form(match.start(), match.end(), begin, Day(begin.year, first + 2, years=years), back=near == "last")


def _ordinal(match: re.Match[str]) -> Form:
    return Form(match.start("d1"), match.end("d1"), Day(day=_number(match["d1"])))


_SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9}
_START = r"(?<!\w)"
_DAY_1, _DAY_2 = _named("d1", _DAY), _named("d2", _DAY)
_MONTH_1, _MONTH_2 = _named("m1", _MONTH), _named("m2", _MONTH)
_JOIN = _named("to", rf"{_TO}|, (?:to|until|through) (?={_MONTH})")
_REST = rf"(?:{_UNIT_YEAR})?(?(open) ?\)|)"
_MONTH_DAY = rf"{_ON}{_START}{_MONTH_1} {_DAY_1}{_of_year(1)}"
_TIME_WORD = r"\b(?:[Oo]n|[Ff]rom|[Dd]ay|[Mm]orning|[Aa]fternoon|[Ee]vening|[Nn]ight|[Dd]ated) "
_ISO = r"(?P<y1>(?:19|20)\d\d) ?[-/.] ?(?P<m1>[01]\d) ?[-/.] ?(?P<d1>[0-3]\d)(?!\w|[-/.]\d)"
_DAY_MONTH_YEAR = r"(?P<d1>[0-3]?\d) ?[-/.] ?(?P<m1>[01]?\d) ?[-/.] ?(?P<y1>(?:19|20)\d\d)(?!\w|[-/.]\d)"
_DAYS_OF_MONTH = (
    r"(?<![\w./-])(?P<d0>[0-3]?\d)(?P<m0>)(?P<to> ?[-–] ?)"
    r"(?P<d1>[0-3]?\d) ?\. ?(?P<m1>[01]?\d) ?\. ?(?P<y1>20\d\d)(?!\w)"
)
_DASHED = r"(?P<d1>[0-3]?\d) ?- ?(?P<m1>[01]?\d)(?P<y1>)(?![\w%-]| -)"
_TWO_DAYS_OFF = r"[Dd]ay (?:before yesterday|after tomorrow)"
_WORDS = r"[Tt]oday|TODAY|[Tt]onight|[Yy]esterday|YESTERDAY|[Tt]omorrow"
_NEAR = r"[Ll]ast|[Pp]ast|[Tt]his|[Nn]ext"
_WHEN = r"[Ii]n|[Dd]uring|[Ee]arly|[Ll]ate|[Mm]id ?-?|of|for|from"
_FEW = "|".join(form for word in list(COUNTS)[1:5] for form in (word, word.capitalize()))
_ENDS_THERE = r"(?= ?(?:[.,;)]|$|(?:in|at|with|and|by|as|for|under|between|when|where|on)\b))"
_AFTER_ORDINAL = r"(?= ?(?:[.,;)]|$|(?:and|at|in|for|to|with|when)\b))"
_NUMBERED = r"(?: ?\( ?(?:the )?[0-3]?\d(?:st|nd|rd|th)? ?\))?"
"""The number of the day after its word: "today (21)", "yesterday (20)"."""

_SEASON = "|".join(_SEASONS)
_PATTERNS: tuple[tuple[str, Make], ...] = (
    (
        rf"{_MONTH_DAY}{_MARKED}{_JOIN}{_NEXT_WEEKDAY}(?:{_MONTH_2} )?{_DAY_2}{_COUNTED}{_of_year(2)}{_MARKED}{_REST}",
        _month_first_range,
    ),
    (rf"{_MONTH_DAY}{_MARKED}{_REST}", _month_first),
    (
        rf"{_ON}{_START}{_DAY_1}(?: ?(?:of )?{_MONTH_1}{_of_year(1)})?{_MARKED}{_JOIN}"
        rf"{_NEXT_WEEKDAY}{_DAY_2} ?(?:of )?{_MONTH_2}{_of_year(2)}{_MARKED}{_REST}",
        _day_first_range,
    ),
    (rf"{_ON}{_START}{_DAY_1}(?: ?\.)? ?-?(?:of )?{_MONTH_1}{_of_year(1)}{_REST}", _day_first),
    (_FROM_TO, _digits_range),
    (_DAYS_OF_MONTH, _digits_range),
    (rf"(?:{_TIME_WORD}|\( ?){_SLASHED}", _digits),
    (rf"{_TIME_WORD}{_DASHED}", _digits),
    (rf"(?<![\w./-]){_ISO}", _digits),
    (rf"(?<![\w./-]){_DAY_MONTH_YEAR}", _digits),
    (
        rf"(?:\b(?P<near>{_NEAR}|[Cc]oming) )?{_START}(?P<w1>{_WEEKDAY})(?: {_PART}\b)?"
        rf"(?:{_TO}(?P<w2>{_WEEKDAY}))?(?:(?: of)? (?P<week>last|this|next) week\b)?{_NUMBERED}",
        _weekdays,
    ),
    (
        rf"\b[Ff]rom (?P<word>{_WORDS})(?: ?,? ?\(? ?{_MONTH} [0-3]?\d ?\)? ?,?)? (?:to|until|till|through)"
        rf" (?:{_NEXT_WEEKDAY}(?:{_MONTH_1} {_DAY_1}|{_DAY_2} {_MONTH_2})|(?P<w2>{_WEEKDAY}))",
        _word_range,
    ),
    (rf"\b(?:[Tt]he )?(?P<word>{_TWO_DAYS_OFF})\b(?: {_PART}\b)?{_NUMBERED}", _word),
    (rf"\b(?:[Ee]arlier |[Ll]ater )?(?P<word>{_WORDS})\b(?: {_PART}\b)?{_NUMBERED}", _word),
    (rf"\b(?P<near>[Ll]ast|[Tt]his) {_PART}\b{_NUMBERED}", _part_of_day),
    (r"\b[Tt]oday and tomorrow\b", _today_and_tomorrow),
    (rf"\b(?P<n>{'|'.join(COUNTS)}|an?|\d{{1,2}}) (?P<unit>day|week|month|year)s? ago\b", _ago),
    (r"(?<!\b[Tt]he )\b(?P<near>[Ll]ast|[Tt]his|[Nn]ext) (?P<unit>week|month|year)\b", _period),
    (rf"\b(?:(?:[Ee]arlier|[Ll]ater) (?:i|o)n the day\b(?! of)|[Ii]n the {_PART}\b(?! of))", _same),
    (rf"\b(?:[Tt]he )?(?:[Ss]ame|[Tt]hat|following|next|previous|preceding) (?:day\b(?! ?-)|{_PART}\b)", _same),
    (rf"\b(?:(?:[Tt]he|[Aa]|[Oo]ne) day|(?:{_FEW}) days) (?:earlier|later|(?:before|prior|after){_ENDS_THERE})", _same),
    (
        rf"\b(?:[Tt]he )?(?P<part>first|second|latter|third|fourth|last) (?P<unit>half|week) of"
        rf" (?:{_MONTH_1}{_of_year(1)}|(?P<y2>{_YEAR})|(?P<rel>last|this|next|the) year\b)",
        _half,
    ),
    (rf"\b(?:[Tt]he )?[Ww]eek of (?P<rel>)(?P<w>){_MONTH_1} {_DAY_1}{_of_year(1)}", _week_of),
    (r"\b(?P<near>[Oo]ver the|[Aa]t the|[Oo]n the|[Tt]his|[Ll]ast|[Tt]he) (?:past )?weekend\b", _weekend),
    (
        rf"{_START}(?P<edge>(?:the )?(?:end|beginning|start|middle) )?(?P<near>{_WHEN}|{_NEAR}) ?"
        rf"{_START}{_MONTH_1}(?! ?\d{{1,2}}\b)"
        rf"{_of_year(1)}(?:{_UNIT_YEAR})?",
        _month_alone,
    ),
    (rf"(?P<near>)(?P<rel>){_START}{_MONTH_1}(?: ?, ?| of | )(?P<y1>{_YEAR})", _month_alone),
    (
        rf"\b(?:the|a|an|'s|’s|his|her|their) (?P<near>)(?P<rel>)(?P<y1>){_MONTH_1}(?= {EVENT})",
        _month_alone,
    ),
    (rf"{_START}(?:{_WHEN}|year) ?(?:the year )?{_START}(?P<y1>{_LONE_YEAR})", _year_alone),
    (rf"\b(?:[Tt]he|its|their) (?P<y1>{_LONE_YEAR})(?= {EVENT})", _year_alone),
    (rf"\b(?:[Ee]arlier |[Ll]ater )?(?P<near>[Ll]ast|[Tt]his|[Nn]ext)(?P<y1>) (?P<season>{_SEASON})\b", _season),
    (rf"\b[Ii]n (?P<near>)(?:the )?(?P<season>{_SEASON})(?: of)? (?P<y1>{_YEAR})", _season),
    (rf"\b[Ii]n (?P<near>)the (?P<season>{_SEASON})(?P<y1>)\b(?! (?:of|in)\b)", _season),
    (rf"\b[Oo]n the (?P<d1>[0-3]?\d ?(?:st|nd|rd|th))\b{_AFTER_ORDINAL}", _ordinal),
)
"""Every form and what it is read as."""
FORMS = tuple((re.compile(pattern), make) for pattern, make in _PATTERNS)

_HINT = re.compile(
    rf"\d|{_MONTH}|{_WEEKDAY}|[Tt]o(?:day|night|morrow)|TODAY|[Yy]esterday|YESTERDAY"
    r"|\b(?:[Ll]ast|[Pp]ast|[Tt]his|[Nn]ext|[Ss]ame|[Tt]hat|[Pp]revious|[Ff]ollowing|[Pp]receding|days?|weekend|half|spring|summer|autumn|fall|afternoon|evening|morning|ago)\b"
)


def forms_in(line: str) -> Iterator[Form]:
    """The dates of a line from left to right; of two that overlap the earlier, then the longer."""
    if not _HINT.search(line):
        return
    found = [form for pattern, make in FORMS for match in pattern.finditer(line) if (form := make(match))]
    end = 0
    for form in sorted(found, key=lambda form: (form.start, -form.end)):
        if form.start >= end:
            yield form
            end = form.end
