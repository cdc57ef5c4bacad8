"""Captions: the lines under photos, which repeat the lead and at times contradict it."""

import re
from functools import cache

from dragoman.documents.blocks import weight
from dragoman.knowledge.agencies import agencies, any_mark

LONGEST = 90
"""Words; a longer paragraph is not a caption."""

_SHORT_POSITION = re.compile(r"\([LRC]\)|\([LR], ?[\w ]{1,20}\)")
_NUMBERED = re.compile(r"[-–] ảnh \d{1,2}$|^Ảnh \d{1,2}|^Photo \d{1,2}\b|\.(?:jpe?g|png)$", re.IGNORECASE)
_BRACKETS = re.compile(r"\(([^()\n]{1,40})\)")
_ITEM = re.compile(r"\d{1,3}[.)] ")
_POSED = re.compile(
    r"\b(?:shak(?:e|es|ing) hands|pos(?:e|es|ing) for|(?:group|souvenir|commemorative) photo"
    r"|at the (?:event|meeting|reception|ceremony|talks)[.(]?$)",
    re.IGNORECASE,
)


@cache
def _photo() -> str:
    return "(?i:" + "|".join(re.escape(word) for word in agencies().phrases["photo"]) + ")"


@cache
def _photo_word() -> re.Pattern[str]:
    return re.compile(_photo())


@cache
def _bracketed() -> re.Pattern[str]:
    """A photo credit in brackets: "(Photo: VNA)", "[Photo/Xinhua]", "(Xinhua/Li Ming)"."""
    word = rf"[(\[（](?:[^()\[\]\n]{{0,40}}\b)?{_photo()}s?\b[^()\[\]\n]{{0,60}}[)\]）]"
    return re.compile(rf"{word}|[(\[](?:{any_mark()})/[^()\[\]\n]{{2,40}}[)\]]")


@cache
def _at_end() -> re.Pattern[str]:
    """A photo credit that ends a line: "– VNA/VNS Photo Trí Dũng", "Photo: Ministry"."""
    agency = rf"(?<!\w)(?:{any_mark()}|AFP|Reuters)(?:/\w{{2,12}})? {_photo()}\b[^\n.]{{0,40}}$"
    return re.compile(rf"{agency}|\b{_photo()}(?: by)?\s?[:：]\s?[^\n]{{1,50}}$")


@cache
def _at_start() -> re.Pattern[str]:
    return re.compile(rf"{_photo()}\s?[:：]")


@cache
def _words(key: str) -> frozenset[str]:
    return frozenset(agencies().phrases[key])


def _tells_position(line: str) -> bool:
    """Whether brackets hold nothing but words of place: "(second from left)", "(first row, right)"."""
    for match in _BRACKETS.finditer(line):
        words = re.findall(r"\w+", match.group(1).casefold())
        if any(word in _words("position") for word in words):
            return all(word in _words("position") | _words("position_helpers") for word in words)
    return bool(_SHORT_POSITION.search(line))


@cache
def _agency_end() -> re.Pattern[str]:
    return re.compile(rf"[^.!?”\"]\s?\((?:{any_mark()})\)$")


def credit_end(text: str, start: int, end: int) -> int | None:
    """Where the first photo credit in brackets ends: text that runs on there is no longer the caption."""
    match = _bracketed().search(text, start, end)
    return match.end() if match else None


def is_caption(line: str, early: bool) -> bool:
    """Whether the line is a caption; ``early`` says that no body paragraph stands before it."""
    if len(line) > 900 or weight(line) > LONGEST or _ITEM.match(line):
        return False
    if has_photo_credit(line) or _NUMBERED.search(line) or is_chinese_caption(line):
        return True
    if "(" not in line:
        return False
    if _tells_position(line):
        return early or weight(line) <= 45 or bool(_POSED.search(line))
    return line.endswith(")") and bool(_agency_end().search(line[-60:])) and weight(line) <= 45


def is_chinese_caption(line: str) -> bool:
    """Whether a Chinese line says who stands where or whose photo it is."""
    return len(line) <= 120 and any(mark in line for mark in agencies().phrases["chinese"])


def has_photo_credit(line: str) -> bool:
    """Whether the line ends in, or begins with, a photo credit."""
    tail = line[-120:]
    # one word first: the agencies are many, and most lines name no photo
    if _photo_word().search(tail) and (_at_end().search(tail) or _at_start().match(line)):
        return True
    ends = [match.end() for match in _bracketed().finditer(tail)]
    return bool(ends) and len(tail) - ends[-1] <= 3
