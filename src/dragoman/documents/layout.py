"""The layout of a text: its blocks, cut where captions, datelines and sign-offs begin and end."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from dragoman.documents import captions, datelines, signoffs
from dragoman.documents.blocks import Block, is_sentence, split, weight
from dragoman.documents.datelines import Found
from dragoman.documents.header import Header
from dragoman.documents.placing import is_city
from dragoman.documents.signoffs import SignOff

TOP = 14
"""Blocks at the top in which a dateline may stand."""

MOST_CUTS = 24
"""Parts that captions cut one block into; a block with more is no report."""

LONG_BEFORE = 90
"""Words of prose before a dateline; with more the dateline belongs to a later brief."""


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of text with one use; a part that is a dateline or a sign-off is not prose."""

    start: int
    end: int
    dateline: Found | None = None
    signoff: SignOff | None = None
    caption: bool = False


@dataclass(frozen=True, slots=True)
class Layout:
    """The parts of a text in order, and which of them is the report's own dateline."""

    parts: tuple[Part, ...]
    dateline: int | None


def lay_out(text: str, header: Header) -> Layout:
    """The parts of the text after its crawl header."""
    parts: list[Part] = []
    for number, block in enumerate(split(text, header.end)):
        parts.extend(_cut(text, block, number, header))
    return Layout(tuple(parts), _own_dateline(text, parts))


def _cut(text: str, block: Block, number: int, header: Header) -> list[Part]:
    """The parts of one block: caption run in, dateline, prose, sign-off."""
    parts: list[Part] = []
    start = block.start
    found = _dateline(text, block, number, header)
    if found:
        if found.start > start:
            parts.extend(_before(text, start, found.start))
        parts.append(Part(found.start, found.end, dateline=found))
        start = found.end
    signoff = _signoff(text, replace(block, start=start))
    end = max(start, signoff.start) if signoff else block.end
    parts.extend(_prose(text, start, end))
    if signoff:
        parts.append(Part(end, block.end, signoff=signoff))
    return [trimmed for part in parts if (trimmed := _trim(text, part))]


def _dateline(text: str, block: Block, number: int, header: Header) -> Found | None:
    found = datelines.match_dateline(text, block.start, block.end)
    if found:
        # "VIETNAM, September 19 - WASHINGTON DC — ": the first is a slug, the second the dateline
        later = datelines.match_dateline(text, _skip_blanks(text, found.end), block.end)
        return replace(later, start=found.start, day=later.day or found.day) if later and later.place else found
    if number >= TOP:
        return None
    first_line = number == 0 and header.end > 0
    return datelines.run_in(text, block.start, min(block.end, block.start + 2_000)) or (
        datelines.capitals_run_in(text, block.start, block.end) if first_line else None
    )


def _signoff(text: str, block: Block) -> SignOff | None:
    """The sign-off at the block's end; a photo credit looks like one and is none."""
    piece = text[max(block.start, block.end - 200) : block.end]
    if not piece or captions.has_photo_credit(piece) or captions.is_chinese_caption(piece):
        return None
    return signoffs.find_signoff(text, block)


def _skip_blanks(text: str, start: int) -> int:
    while start < len(text) and text[start] == " ":
        start += 1
    return start


def _before(text: str, start: int, end: int) -> list[Part]:
    """Title or caption before a dateline on the same line."""
    return [Part(start, end, caption=captions.credit_end(text, start, end) is not None)]


def _prose(text: str, start: int, end: int) -> list[Part]:
    """Prose, cut after each photo credit that it runs on from: "… in Hanoi (Photo: VNA)The two sides …"."""
    parts: list[Part] = []
    while len(parts) < MOST_CUTS and (cut := _caption_end(text, start, end)):
        begin = _last_sentence(text, start, cut)
        if begin > start:
            parts.append(Part(start, begin))
        parts.append(Part(begin, cut, caption=True))
        start = cut
    return [*parts, Part(start, end)]


def _caption_end(text: str, start: int, end: int) -> int | None:
    """Where a caption at the start ends and prose runs on; None where there is none."""
    cut = captions.credit_end(text, start, min(end, start + 900))
    if cut is None or cut >= end or weight(text[start:cut]) > captions.LONGEST:
        return None
    return cut if is_sentence(text[cut : min(end, cut + 900)].strip()) else None


def _last_sentence(text: str, start: int, end: int) -> int:
    """Where the last sentence before ``end`` begins, if what stands before it is prose of its own."""
    stop = max(text.rfind(mark, start, end - 40) for mark in (". ", ".”", "./.")) if end - start > 240 else -1
    return stop + 2 if stop > start and is_sentence(text[start : stop + 1]) else start


def _trim(text: str, part: Part) -> Part | None:
    """The part without surrounding blanks; None where nothing is left."""
    piece = text[part.start : part.end]
    start = part.start + len(piece) - len(piece.lstrip())
    end = part.start + len(piece.rstrip())
    return replace(part, start=start, end=end) if start < end else None


def _own_dateline(text: str, parts: Sequence[Part]) -> int | None:
    """The first dateline, unless too much prose stands before it."""
    prose = 0
    for index, part in enumerate(parts):
        if part.dateline:
            return index if prose <= _allowed_before(part.dateline) else None
        piece = text[part.start : part.end]
        if not part.caption and is_sentence(piece) and not captions.is_caption(piece, early=True):
            prose += weight(piece)
    return None


def _allowed_before(found: Found) -> int:
    """Words of prose that may stand before a dateline: a summary of the report, no more."""
    if found.strong:
        return 2 * LONG_BEFORE
    return LONG_BEFORE if is_city(found.place) else 0
