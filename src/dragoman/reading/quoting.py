"""Quotation marks: which words of a sentence stand in them, and quotations that run on over several
sentences."""

import re
from dataclasses import dataclass

_CLOSED = re.compile(r"[^“«\"]*(?:[”»]|\"(?=[^\"]*$))")
_MARK = re.compile(r"[“«”»\"„]|''|‘‘|’’")
"""A mark of quotation; some pages print two apostrophes or single marks for one, or open below the line."""
_OPENING = ("“", "«", "„", "‘‘")
_EITHER = ('"', "''")
OPENING_MARKS = (*_OPENING, *_EITHER)
_LOW = "„"
_DASHES = frozenset(("-", "–", "—"))
_SAID = frozenset("said says noted stressed emphasized emphasised added stated wrote underlined explained told".split())


@dataclass(frozen=True, slots=True)
class Quoted:
    """A sentence's quotations: their offsets, whether one was open when it began and one is still open at
    its end."""

    spans: tuple[tuple[int, int], ...]
    entered: bool
    left_open: bool
    retells: bool = False
    """Whether one that runs on into it was a text that tells of others."""

    def holds(self, start: int) -> bool:
        """Whether an offset lies in a quotation."""
        return any(low <= start < high for low, high in self.spans)


def within_quotes(text: str, start: int, at: int, end: int) -> bool:
    """Whether a place in a sentence stands in a quotation, which may have been opened before it."""
    return quoted(text, start, end, entered=False).holds(at) or _CLOSED.match(text, at, end) is not None


def quoted(text: str, start: int, end: int, entered: bool) -> Quoted:
    """The quotations of ``text[start:end]``; ``entered`` says that one was open before."""
    spans: list[tuple[int, int]] = []
    opened = start if entered else None
    for match in _MARK.finditer(text, start, end):
        mark = match.group()
        closes = opened is not None and mark == "“" and text[opened] == _LOW
        if mark in _OPENING and not closes or mark in _EITHER and opened is None:
            opened = match.start() if opened is None else opened
        elif opened is not None:
            spans.append((opened, match.end()))
            opened = None
    if opened is not None:
        spans.append((opened, end))
    return Quoted(tuple(spans), entered, opened is not None)


def dash_before_who_said(words: list[str], number: int) -> bool:
    """Whether a dash closes someone's words as a comma does, "The bridge is ready - said the minister", "We are glad -
    the minister noted"; ``words`` are a sentence's, with one for each person."""
    following = words[number + 1 : number + 3]
    if words[number] not in _DASHES or number < 2 or not following:
        return False
    return following[0] in _SAID or following[0] == "Smith" and following[-1] in _SAID


def comma_before_said(lows: list[str], first: int, name_first: int, last: int) -> bool:
    """Whether the comma behind a name closes the apposition that it is to an office, so that whoever holds it "said"
    what stands before: "…, the ministry's spokesman, Pavel Gusev, said". ``first`` is where the office begins."""
    apart = lows[name_first - 1 : name_first] == [","] and lows[first - 1 : first] == [","]
    return apart and lows[last : last + 1] == [","] and not _SAID.isdisjoint(lows[last + 1 : last + 2])
