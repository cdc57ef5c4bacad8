"""Furniture: lines of a page that are no part of its report, one rule a kind, each with its reason."""

import re
from collections.abc import Callable
from functools import cache

from dragoman.documents.calendar import date_pattern, find_day
from dragoman.knowledge.agencies import agencies

LONGEST = 160
"""A longer line is not furniture, whatever it begins with."""

Rule = Callable[[str], bool]


@cache
def _phrases(key: str) -> frozenset[str]:
    return frozenset(agencies().phrases[key])


@cache
def _beginnings() -> tuple[str, ...]:
    return agencies().phrases["beginnings"]


@cache
def _dated_line() -> re.Pattern[str]:
    labels = "|".join(re.escape(label) for label in agencies().phrases["date_labels"])
    weekday = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|thứ \w{2,4}|chủ nhật|lundi|mardi|mercredi"
    weekday += r"|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo)"
    clock = r"\d{1,2}[:h.]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?)?(?:\s?\(?(?:gmt|utc|ist|hrs|bst|jst|kst|est|edt)(?:\s?[+-]\d{1,2}(?::?\d{2})?)?\)?)?"
    gap = r"[\s,|•·:;/()\[\]–—-]{0,6}"
    return re.compile(
        rf"{gap}(?:(?:{labels})\b{gap})?(?:{weekday}{gap})?(?:{clock}{gap})?(?:{weekday}{gap})?"
        rf"(?:le |ngày |on )?{date_pattern()}{gap}(?:at )?(?:t?{clock})?{gap}(?P<rest>[^\n]{{0,80}})$",
        re.IGNORECASE,
    )


def is_dated_line(line: str) -> bool:
    """A date on a line of its own, with year, perhaps a time, a label or the next date: "August 08, 2019 - 07:00"."""
    match = _dated_line().match(line)
    if match is None or not re.search(r"(?:19|20)\d\d", line):
        return False
    rest = match.group("rest").lower()
    label = rest[:12].strip(" |:•·-(")
    return (
        not rest
        or len(rest.split()) <= 2
        or any(label.startswith(word) for word in _phrases("date_labels") | {"by"})
        or (find_day(rest) is not None and len(rest) < 60)
    )


def is_set_phrase(line: str) -> bool:
    """A button, a menu entry or a label: the whole line is one of the set phrases."""
    return line.casefold().strip(" :|-–—•·»>+.…") in _phrases("furniture")


def begins_as_furniture(line: str) -> bool:
    """A pointer to other pages, a list of tags or a notice: the line begins with a set phrase."""
    return line.casefold().startswith(_beginnings())


def is_marks_only(line: str) -> bool:
    """Nothing but signs and figures: a rule, a counter, a bullet."""
    return not any(character.isalpha() for character in line)


def is_address(line: str) -> bool:
    """A web or mail address alone."""
    return " " not in line and ("@" in line or line.startswith(("http:", "https:", "www."))) and "." in line


RULES: tuple[Rule, ...] = (is_set_phrase, begins_as_furniture, is_marks_only, is_address, is_dated_line)


def is_furniture(line: str) -> bool:
    """Whether the line alone shows that it is no part of a report."""
    return len(line) <= LONGEST and any(rule(line) for rule in RULES)


def is_ending(line: str) -> bool:
    """Whether the line announces other news, so that the report ends before it."""
    return len(line) <= 60 and line.casefold().strip(" :|-–—•·»>+.…#") in _phrases("endings")
