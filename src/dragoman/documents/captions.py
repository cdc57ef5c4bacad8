"""Captions: the lines under photos, which repeat the lead and at times contradict it."""

import re
from functools import cache

from dragoman.documents.blocks import weight
from dragoman.knowledge.agencies import agencies

LONGEST = 90
"""Words; a longer paragraph is not a caption."""

_SHORT_POSITION = re.compile(
    r"\([LRC]\)|\((?:L|R), ?[\w ]{1,20}\)|\((?:\d(?:st|nd|rd|th)|first|second|third)[^()]{0,25}\)"
)
_NUMBERED = re.compile(r"[-–] ảnh \d{1,2}$|^Ảnh \d{1,2}|^Photo \d{1,2}\b|\.(?:jpe?g|png)$", re.IGNORECASE)
_POSED = re.compile(
    r"\b(?:shak(?:e|es|ing) hands|pos(?:e|es|ing) for|group photo|souvenir photo|commemorative photo|at the (?:event|meeting|reception|ceremony|talks)\s*[.(]*$)",
    re.IGNORECASE,
)


@cache
def _credit() -> re.Pattern[str]:
    words = "|".join(re.escape(word) for word in agencies().phrases["photo"])
    marks = "|".join(re.escape(mark) for mark in sorted(agencies().marks, key=len, reverse=True))
    bracketed = rf"[(\[（](?:[^()\[\]\n]{{0,40}}\b)?(?i:{words})s?\b[^()\[\]\n]{{0,60}}[)\]）]|[(\[](?:{marks})/[^()\[\]\n]{{2,40}}[)\]]"
    open_end = rf"(?:{marks}|AFP|Reuters)(?:/\w{{2,12}})? (?i:{words})\b[^\n.]{{0,40}}$|\b(?i:{words})(?: by)?\s?:\s?[^\n]{{1,50}}$"
    return re.compile(rf"(?P<inside>{bracketed})|(?P<last>{open_end})|(?P<first>^(?i:{words})\s?:)")


@cache
def _position() -> re.Pattern[str]:
    words = "|".join(re.escape(word) for word in agencies().phrases["position"])
    return re.compile(rf"\([^()\n]{{0,30}}\b(?:{words})\b[^()\n]{{0,30}}\)", re.IGNORECASE)


@cache
def _agency_end() -> re.Pattern[str]:
    marks = "|".join(re.escape(mark) for mark in sorted(agencies().marks, key=len, reverse=True))
    return re.compile(rf"[^.!?”\"]\s?\((?:{marks})\)$")


def credit_end(text: str, start: int, end: int) -> int | None:
    """Where the first photo credit in brackets ends: text that runs on there is no longer the caption."""
    for match in _credit().finditer(text, start, end):
        if match.group("inside"):
            return match.end()
    return None


def is_caption(line: str, early: bool) -> bool:
    """Whether the line is a caption; ``early`` says that no body paragraph stands before it."""
    if len(line) > 900 or weight(line) > LONGEST:
        return False
    if has_photo_credit(line) or _NUMBERED.search(line):
        return True
    placed = _position().search(line) or _SHORT_POSITION.search(line)
    if placed:
        return early or weight(line) <= 45 or bool(_POSED.search(line))
    return bool(_agency_end().search(line[-60:])) and weight(line) <= 45


def has_photo_credit(line: str) -> bool:
    """Whether the line ends in, or is, a photo credit."""
    match = _credit().search(line)
    return match is not None and (match.group("first") is not None or len(line) - match.end() <= 3)
