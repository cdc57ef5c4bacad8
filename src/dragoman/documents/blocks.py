"""Blocks: the stretches of text between line ends, before it is known what each of them is for.

A newline starts a new block, except where a file is wrapped at a fixed width: there the lines of one
paragraph are put together again, by moving the bounds and never the text.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

FINAL = frozenset(".!?…。！？」』”\"'’»)]）:：;；។")
"""Characters that may end a sentence or the paragraph that holds it."""

MOST_LINES = 20_000
"""Lines told apart; what follows them stays one block, so that no text takes more than a few seconds."""

OPEN_ENDS = (",", "; and", "; or", "，")
"""How the paragraphs of a preamble or a list in a joint statement may end."""

WIDE_LINE = 110
"""A file wrapped at a fixed width has no longer lines."""

FULL_LINE = 50
"""A line this long in such a file reaches its margin, or nearly so."""

_NEVER_LAST = frozenset(
    "the a an of to and with for in on at by from as that its his her their our mr. ms. mrs.".split()
)
_LINE = re.compile(r"[^\n]+")
_WIDE_SCRIPT = re.compile("[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


@dataclass(frozen=True, slots=True)
class Block:
    """One stretch of text without surrounding blanks, and whether a blank line stands before it."""

    start: int
    end: int
    apart: bool = True


def split(text: str, start: int = 0) -> list[Block]:
    """The blocks of the text from ``start`` on."""
    lines = list(islice(_lines(text, start), MOST_LINES))
    if len(lines) == MOST_LINES:
        lines[-1] = Block(lines[-1].start, len(text.rstrip()), lines[-1].apart)
    return _joined(text, lines, is_wrapped(text, lines))


def _lines(text: str, start: int) -> Iterator[Block]:
    last = start
    for match in _LINE.finditer(text, start):
        found = match.group()
        if found.isspace():
            continue
        begin = match.start() + len(found) - len(found.lstrip())
        yield Block(begin, match.start() + len(found.rstrip()), text.count("\n", last, begin) > 1)
        last = match.end()


def is_wrapped(text: str, lines: Sequence[Block]) -> bool:
    """Whether the file is wrapped at a fixed width: no long lines, and most go on in mid-sentence."""
    if len(lines) < 4 or any(line.end - line.start > WIDE_LINE for line in lines):
        return False
    pairs = zip(lines, lines[1:], strict=False)
    full = [(a, b) for a, b in pairs if not b.apart and a.end - a.start >= FULL_LINE]
    open_ended = sum(text[a.end - 1] not in FINAL for a, _ in full)
    going_on = sum(text[b.start].islower() or _ends_open(text[a.start : a.end]) for a, b in full)
    # headlines under one another are open ended too, but begin with capitals
    return len(full) >= 3 and open_ended * 5 >= len(full) * 3 and going_on * 4 >= len(full)


def _ends_open(line: str) -> bool:
    """Whether a line breaks off where no headline would: after an article or a preposition, or behind a full stop."""
    return _breaks_off(line) or ". " in line[:-20]


def _breaks_off(line: str) -> bool:
    """Whether a line's last word needs one after it: "of", "the", "Peru's"."""
    last = line.rsplit(" ", 1)[-1]
    return last.lower() in _NEVER_LAST or last.endswith(("'s", "’s"))


def _joined(text: str, lines: Sequence[Block], wrapped: bool) -> list[Block]:
    width = max((line.end - line.start for line in lines), default=0)
    blocks: list[Block] = []
    last = 0
    for line in lines:
        if blocks and not line.apart and _goes_on(text, last, blocks[-1].end, line, wrapped, width):
            blocks[-1] = Block(blocks[-1].start, line.end, blocks[-1].apart)
        else:
            blocks.append(line)
        last = line.end - line.start
    return blocks


def _goes_on(text: str, length: int, end: int, line: Block, wrapped: bool, width: int) -> bool:
    """Whether a line carries on the one before it, which has the given length and end."""
    if text[end - 1] not in FINAL and text[line.start].islower():
        return length > 20
    if not wrapped:
        return length > 20 and _breaks_off(text[end - length : end])
    # in a wrapped file a line that stops well short of the width ends its paragraph
    return length >= width * 0.75 or text[end - 1] not in FINAL and length >= width * 0.6


def weight(piece: str) -> int:
    """About how many words the piece has; scripts without spaces count two characters a word."""
    words = piece.count(" ") + 1
    return max(words, len(_WIDE_SCRIPT.findall(piece, 0, 4_000)) // 2) if not piece.isascii() else words


_LONGEST_HEADING = 70
"""Words of the longest heading that ministries write."""
_HEADING = re.compile(
    r"(?:No ?[.:]? ?\d+(?:/\d+)?,|№ ?\d|Press release (?:on|regarding)\b|Information of the Press)", re.IGNORECASE
)
"""How a ministry's own headings begin, however long: "No:118/21, Information of the Press Service Department on"."""


def is_sentence(piece: str) -> bool:
    """Whether the piece reads as prose: a full sentence, or too long to be a heading."""
    words = weight(piece)
    if words <= _LONGEST_HEADING and piece[-1:] not in FINAL and _HEADING.match(piece):
        return False
    return words >= 26 or (words >= 7 and (piece[-1:] in FINAL or piece.endswith(OPEN_ENDS)))
