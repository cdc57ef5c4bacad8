"""Quotation marks: which words of a sentence stand in them, and quotations that run on over several
sentences."""

import re
from dataclasses import dataclass

_MARK = re.compile(r"[“«”»\"]|''")
"""A mark of quotation; some pages print two apostrophes for one."""
_OPENING = "“«"
_EITHER = ('"', "''")


@dataclass(frozen=True, slots=True)
class Quoted:
    """A sentence's quotations: their offsets, whether one was open when it began and one is still open at
    its end."""

    spans: tuple[tuple[int, int], ...]
    entered: bool
    left_open: bool

    def holds(self, start: int) -> bool:
        """Whether an offset lies in a quotation."""
        return any(low <= start < high for low, high in self.spans)


def quoted(text: str, start: int, end: int, entered: bool) -> Quoted:
    """The quotations of ``text[start:end]``; ``entered`` says that one was open before."""
    spans: list[tuple[int, int]] = []
    opened = start if entered else None
    for match in _MARK.finditer(text, start, end):
        mark = match.group()
        if mark in _OPENING or mark in _EITHER and opened is None:
            opened = match.start() if opened is None else opened
        elif opened is not None:
            spans.append((opened, match.end()))
            opened = None
    if opened is not None:
        spans.append((opened, end))
    return Quoted(tuple(spans), entered, opened is not None)
