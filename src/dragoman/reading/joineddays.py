"""Joined days: two days of a line, or several in a row, that are the first and the last of one stretch of time."""

import re
from collections.abc import Iterable
from dataclasses import replace

from dragoman.reading.dateforms import Day, Form

_OPENED = r"(?:start\w*|beg[aiu]n\w*|commenc\w+|from|open\w*)(?: (?:on|from))?"
_CLOSED = r"(?:end\w*|conclud\w+|finish\w*|clos\w+|until|till|through|to)(?: (?:on|until|till))?"
_TO = re.compile(r" ?\)? ?,? (?:to|until|till|through) (?:on )?(?:the )?| ?\) ?[-–—] ?")
"""Between two days that are printed each with its month: "from Sunday (May 8) to Wednesday (May 11)"."""
_AND = re.compile(rf" ?\)? ?,? and(?: (?:is|to|will|was|be|due|scheduled|that|which)){{0,3}} {_CLOSED} (?:the )?")
"""Between the day on which something begins and that on which it ends: "starting on May 8 and ending on May 11"."""
_FROM = re.compile(rf"\b{_OPENED} (?:the )?$", re.I)
_IN_A_ROW = re.compile(r"(?:(?P<first>[0-3]?\d) ?, ?)(?:[0-3]?\d ?, ?){0,4}$")
_ON_IN_A_ROW = re.compile(r"(?: ?, ?[0-3]?\d){0,4} ?,? (?:and|&) (?P<last>[0-3]?\d)\b(?! ?[%:.]\d| [a-z]+s\b)")
_LENGTH = 25
_MOST = 8
"""Days in a row that are printed one by one at most."""


def joined(line: str, forms: Iterable[Form]) -> list[Form]:
    """The dates of a line, two of them made one where they are the ends of a stretch that is told by both."""
    told = [_with_those_beside(line, form) for form in forms]
    found: list[Form] = []
    for form in told:
        before = found[-1] if found else None
        both = _one_stretch(line, before, form) if before is not None else None
        if both is None:
            found.append(form)
        else:
            found[-1] = both
    return found


def _one_stretch(line: str, one: Form, other: Form) -> Form | None:
    """Two days made one stretch, the later a day with its month or, after "from", a day of the week."""
    if one.last or other.last or one.same or other.same or one.begin.day is None:
        return None
    between = line[one.end : other.start]
    opened = _FROM.search(line, max(0, one.start - _LENGTH), one.start) is not None
    if not _TO.fullmatch(between) and not (opened and _AND.fullmatch(between)):
        return None
    begin, last = one.begin, other.begin
    if last.month is None or last.day is None:
        weekday = last.weekday is not None and last.weeks is None and not last.offset
        return replace(one, end=other.end, last=Day(weekday=last.weekday)) if opened and weekday else None
    if begin.month is None or begin.day is None or begin.month == last.month and begin.day >= last.day:
        return None
    turn = last.month < begin.month
    year = begin.year if begin.year is not None else last.year - turn if last.year is not None else None
    until = last.year if last.year is not None else begin.year + turn if begin.year is not None else None
    stretch = replace(last, year=until, weekday=None)
    return replace(one, end=other.end, begin=replace(begin, year=year), last=stretch)


def _with_those_beside(line: str, form: Form) -> Form:
    """A day with those that are printed in a row before or behind it: "on 8, 9 and 10 May", "May 8, 9 and 10"."""
    first, last = form.begin, form.last or form.begin
    if form.same or first.day is None or last.day is None or first.month is None or last.month is None:
        return form
    before = _IN_A_ROW.search(line, max(0, form.start - _LENGTH), form.start)
    if before is not None and form.last is not None and _runs(before["first"], first.day, before.group()):
        begin = replace(first, day=int(before["first"]), weekday=None)
        return replace(form, start=before.start("first"), begin=begin, last=last)
    after = _ON_IN_A_ROW.match(line, form.end) if form.last is None else None
    if after is not None and _runs(str(first.day), int(after["last"]) + 1, f"{first.day},{after.group()},"):
        return replace(form, end=after.end("last"), last=replace(first, day=int(after["last"]), weekday=None))
    return form


def _runs(first: str, following: int, printed: str) -> bool:
    """Whether the numbers that are printed follow one another up to the one told last."""
    numbers = [int(number) for number in re.findall(r"\d+", printed)]
    return len(numbers) <= _MOST and numbers == list(range(int(first), following))
