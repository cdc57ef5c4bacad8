"""Paragraphs: what each part of the text is for. A body paragraph lost is worse than a line too many."""

import re
from collections.abc import Iterator, Sequence

from dragoman.documents.blocks import is_sentence, weight
from dragoman.documents.captions import is_caption
from dragoman.documents.furniture import is_ending, is_furniture
from dragoman.documents.layout import Layout, Part
from dragoman.domain.text import Paragraph, ParagraphKind, Span

BODY, TITLE, CAPTION, FURNITURE = ParagraphKind
LONG_TITLE = 40
"""Words; a longer line before the report is no title."""

_SITE = re.compile(r" [|–—-] ")
_SIGNS = re.compile(r"[\W_]+")
_LONGER = re.compile(r"[^\W\d_]{4,}")
_STOPS = '.”"'
_SHORTEST_OPENING = 12
"""Words of the shortest paragraph that opens a report before its dateline."""
_MOST = 0.75
"""Share of a summary's longer words that the report has too."""
_NAMES_SHARED = 2


def paragraphs_of(text: str, layout: Layout, title: str | None) -> list[Paragraph]:
    """The paragraphs of the text; datelines are left out of them, sign-offs are furniture."""
    parts = layout.parts
    first = _first_body(text, layout)
    last = _last_body(text, parts, first)
    kinds = [_kind(text, part, index, first, last, title) for index, part in enumerate(parts)]
    _open_before_the_dateline(text, layout, kinds, title)
    _pair_captions(text, parts, kinds)
    _name_title(text, parts, kinds, first, title)
    return [
        Paragraph(Span(part.start, part.end), kind)
        for part, kind in zip(parts, kinds, strict=True)
        if part.dateline is None
    ]


def _first_body(text: str, layout: Layout) -> int:
    """Where the report begins: at its dateline, else at its first paragraph of prose, else at the start."""
    if layout.dateline is not None:
        return layout.dateline
    for index, part in enumerate(layout.parts):
        piece = text[part.start : part.end]
        if _is_plain(part) and is_sentence(piece) and not is_furniture(piece) and not is_caption(piece, early=True):
            return index
    return 0


def _last_body(text: str, parts: Sequence[Part], first: int) -> int:
    """The first part after the report: what follows its sign-off or an announcement of other news."""
    for index in range(first + 1, len(parts)):
        part = parts[index]
        signed = part.signoff is not None and part.signoff.strong
        announced = _is_plain(part) and is_ending(text[part.start : part.end])
        if (signed or announced) and _is_over(text, parts, first, index, signed=signed):
            return index
    return len(parts)


def _is_over(text: str, parts: Sequence[Part], first: int, index: int, *, signed: bool) -> bool:
    """Whether what follows is other matter: shorter, without an end of its own, headlines with teasers."""
    rest = parts[index + 1 :]
    if signed and _ends_again(text, rest):
        return False
    prose = [is_sentence(text[part.start : part.end]) for part in rest if _is_plain(part)]
    following = sum(weight(text[part.start : part.end]) for part in rest)
    before = sum(weight(text[part.start : part.end]) for part in parts[first:index])
    if following > 2 * before and any(prose):
        return False
    # a report that goes on has paragraphs in a row; headlines with teasers alternate
    in_a_row = any(a and b for a, b in zip(prose, prose[1:], strict=False))
    return signed or not in_a_row


def _ends_again(text: str, rest: Sequence[Part]) -> bool:
    """Whether more of the report, or another, is signed off further on, before other news is announced."""
    for part in rest:
        if _is_plain(part) and is_ending(text[part.start : part.end]):
            return False
        if part.dateline or (part.signoff and part.signoff.strong):
            return True
    return False


def _kind(text: str, part: Part, index: int, first: int, last: int, title: str | None) -> ParagraphKind:
    piece = text[part.start : part.end]
    if part.signoff:
        return FURNITURE
    if part.caption:
        return CAPTION
    if index > last:
        return FURNITURE
    if index == last and is_ending(piece):  # the announcement itself
        return FURNITURE
    if is_caption(piece, early=index < first):
        return CAPTION
    if is_furniture(piece):
        return FURNITURE
    if index < first:
        return _early_kind(piece, title)
    return TITLE if index == first and same_title(piece, title) and not is_sentence(piece) else BODY


_ADDRESS = re.compile(r"^[^\W\d_][^:.!?\n]{3,90}: [^.!?\n]{3,60},$")
"""How someone begins to speak in a transcript: "President of Peru Ana Costa: Mr Minister, friends,"."""


def _early_kind(piece: str, title: str | None) -> ParagraphKind:
    """A line before the report: its title, a summary, or a menu entry."""
    if same_title(piece, title):
        return TITLE
    if _ADDRESS.search(piece):
        return BODY
    if is_sentence(piece):
        return TITLE if weight(piece) <= 2 * LONG_TITLE else BODY
    return FURNITURE if weight(piece) < 3 else TITLE


def _open_before_the_dateline(text: str, layout: Layout, kinds: list[ParagraphKind], title: str | None) -> None:
    """Reads the paragraph with which a report opens before its dateline; a summary there says what the report says
    again, in its own words."""
    if layout.dateline is None:
        return
    below = text[layout.parts[layout.dateline].end :]
    for index, part in enumerate(layout.parts[: layout.dateline]):
        piece = text[part.start : part.end]
        prose = kinds[index] is TITLE and piece[-1] in _STOPS and is_sentence(piece) and not same_title(piece, title)
        if prose and weight(piece) >= _SHORTEST_OPENING and _goes_on_below(piece, below):
            kinds[index] = BODY


def _goes_on_below(piece: str, below: str) -> bool:
    """Whether a report goes on with the names of a piece and does not tell nearly all of it again."""
    words, known = _LONGER.findall(piece.casefold()), set(_LONGER.findall(below.casefold()))
    names = {word for word in _LONGER.findall(piece) if word[0].isupper()}
    shared = sum(name.casefold() in known for name in names)
    return shared >= _NAMES_SHARED and sum(word in known for word in words) < _MOST * len(words)


def _pair_captions(text: str, parts: Sequence[Part], kinds: list[ParagraphKind]) -> None:
    """A line that the next caption repeats with its credit is the same caption."""
    for index in range(len(parts) - 1):
        if kinds[index + 1] is CAPTION and kinds[index] in (BODY, TITLE):
            piece = text[parts[index].start : parts[index].end]
            if text.startswith(piece.rstrip("."), parts[index + 1].start):
                kinds[index] = CAPTION


def _name_title(text: str, parts: Sequence[Part], kinds: list[ParagraphKind], first: int, title: str | None) -> None:
    """Keep one title where many lines could be one: a menu's entries are furniture."""
    lines = [index for index in range(first) if kinds[index] is TITLE]
    short = [index for index in lines if not is_sentence(text[parts[index].start : parts[index].end])]
    if len(short) > 3:
        own = [index for index in short if same_title(text[parts[index].start : parts[index].end], title)]
        best = own or [max(short[-3:], key=lambda index: weight(text[parts[index].start : parts[index].end]))]
        for index in short:
            if index not in best:
                kinds[index] = FURNITURE


def _is_plain(part: Part) -> bool:
    return part.dateline is None and part.signoff is None and not part.caption


def same_title(piece: str, title: str | None) -> bool:
    """Whether the line is the title, perhaps with the site's name after it or cut short."""
    if not title:
        return False
    a, b = _bare(piece), _bare(title)
    if not a or not b:
        return False
    short, long = sorted((a, b), key=len)
    return a in (b, _bare(_SITE.split(title)[0])) or (
        len(short) >= 20 and len(short) * 2 >= len(long) and long.startswith(short)
    )


def _bare(line: str) -> str:
    return _SIGNS.sub("", line[:400].casefold())


def body_text(text: str, paragraphs: Sequence[Paragraph]) -> Iterator[str]:
    """The body's paragraphs as text."""
    return (text[p.span.start : p.span.end] for p in paragraphs if p.kind is BODY)
