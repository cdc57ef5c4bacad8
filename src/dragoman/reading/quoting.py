"""Quotation marks: which words of a sentence stand in them, and quotations that run on over several
sentences."""

from dataclasses import dataclass

_OPENING = "“«"
_CLOSING = "”»"


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
    for position in range(start, end):
        mark = text[position]
        if mark in _OPENING or mark == '"' and opened is None:
            opened = position if opened is None else opened
        elif opened is not None and (mark in _CLOSING or mark == '"'):
            spans.append((opened, position + 1))
            opened = None
    if opened is not None:
        spans.append((opened, end))
    return Quoted(tuple(spans), entered, opened is not None)
