"""Furniture: lines of a page that are no part of its report, one rule a kind, each with its reason."""

import re
from collections.abc import Callable
from functools import cache

from dragoman.documents.calendar import date_pattern
from dragoman.knowledge.agencies import agencies

LONGEST = 160
"""Characters; a longer line is not furniture, whatever it begins with."""

Rule = Callable[[str], bool]

_ENDS = " :|-–—•·»>+.…#"
_SENTENCE_END = re.compile(r"[.!?。][”\"’)]?$")
_BREADCRUMB = re.compile(r"^[^>»\n]{1,30}(?: ?[>»] ?[^>»\n]{1,40}){1,5}$")
_CLOCK = re.compile(
    r"(?:t|at\s|lúc\s)?(?<!\d)\d{1,2}[:h]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\b\.?|giờ)?"
    r"(?:\s?\(?\b(?:gmt|utc|ist|hrs|bst|jst|kst|est|edt)\b(?:\s?[+-]\d{1,2}(?::?\d{2})?)?\)?)?",
    re.IGNORECASE,
)


@cache
def _phrases(key: str) -> frozenset[str]:
    return frozenset(agencies().phrases[key])


@cache
def _beginnings(key: str) -> tuple[str, ...]:
    return agencies().phrases[key]


@cache
def _date() -> re.Pattern[str]:
    return re.compile(date_pattern(), re.IGNORECASE)


@cache
def _labels() -> re.Pattern[str]:
    words = "|".join(re.escape(label) for label in agencies().phrases["date_labels"])
    return re.compile(rf"\b(?:{words})\b", re.IGNORECASE)


@cache
def _weekdays() -> re.Pattern[str]:
    words = "|".join(re.escape(day) for day in agencies().phrases["weekdays"])
    return re.compile(rf"\b(?:{words})\b\.?", re.IGNORECASE)


def is_dated_line(line: str) -> bool:
    """A date on a line of its own, with its year: "August 08, 2019 - 07:00", "Published : Feb. 4, 2015"."""
    if not _has_year(line):
        return False
    if _placed().match(line.strip()):
        return True
    rest = _date().sub(" ", line)
    marked = has_clock_or_label(line)
    rest = _weekdays().sub(" ", _labels().sub(" ", _CLOCK.sub(" ", rest)))
    words = re.findall(r"[^\W_]+", rest)
    return len(words) <= 1 or (marked and len(words) <= 10 and not _SENTENCE_END.search(line))


@cache
def _placed() -> re.Pattern[str]:
    """A city with the day on which a readout was given there: "New York, 24 September 2013"."""
    name = r"[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,2}"
    return re.compile(rf"{name}(?:, {name})?(?:,| [-–—]) (?i:{date_pattern()})$")


def has_clock_or_label(line: str) -> bool:
    """Whether the dated line says that it tells when something was published: a time of day, or a label."""
    return bool(_CLOCK.search(line) or _labels().match(line.lstrip(" (|•")))


def _has_year(line: str) -> bool:
    return any(any(match.group("y" + kind) for kind in "abcde") for match in _date().finditer(line))


def is_set_phrase(line: str) -> bool:
    """A button, a menu entry or a label: the whole line is one of the set phrases."""
    return line.casefold().strip(_ENDS) in _phrases("furniture")


def begins_as_furniture(line: str) -> bool:
    """A pointer to other pages, a list of tags or a notice: the line begins with a set phrase."""
    return line.casefold().startswith(_beginnings("beginnings"))


def is_marks_only(line: str) -> bool:
    """Nothing but signs and figures: a rule, a counter, a bullet."""
    return not any(character.isalpha() for character in line)


def is_address(line: str) -> bool:
    """A web or mail address, perhaps with a note in brackets."""
    first = line.split(" ", 1)[0]
    return ("@" in first[1:] or first.startswith(("http:", "https:", "www."))) and "." in first and line.count(" ") < 3


def is_breadcrumb(line: str) -> bool:
    """The path to the page: "Home > News > Politics"."""
    return len(line) <= 80 and bool(_BREADCRUMB.match(line)) and not _SENTENCE_END.search(line)


RULES: tuple[Rule, ...] = (
    is_set_phrase,
    begins_as_furniture,
    is_marks_only,
    is_address,
    is_breadcrumb,
    is_dated_line,
)


def is_furniture(line: str) -> bool:
    """Whether the line alone shows that it is no part of a report."""
    return len(line) <= LONGEST and any(rule(line) for rule in RULES)


def is_ending(line: str) -> bool:
    """Whether the line announces other news, so that the report ends before it."""
    if len(line) > 60:
        return False
    words = line.casefold().strip(_ENDS)
    return words in _phrases("endings") or words.startswith(_beginnings("ending_beginnings"))
