"""Sign-offs: what closes a report: ``— VNA/VNS``, ``./.`` or ``By Lim Nary``, and the credit in it."""

import re
from dataclasses import dataclass
from functools import cache

from dragoman.documents.blocks import Block
from dragoman.knowledge.agencies import agencies, any_mark

REACH = 120
"""No sign-off is longer than this."""

_NAME = r"[^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’-]*){0,4}"
_INITIALS = re.compile(r"(?:^|(?<=[.!?…”\"]) ?|(?<=\n))(?P<credit>[a-z]{1,5}(?:/[a-z]{1,5}){1,5})$")
_CLOSING = re.compile(
    r"(?:^|(?<=[.!?…”\"。)\]])|\s)\s{0,3}"
    r"(?:#(?: ?#){2}|[-–—] ?(?:30|0|END|Ends?) ?[-–—]|[（(](?:完|End|END)[）)]"
    r"|-end-|ENDS?|Enditem|[（(](?:綜合報道|综合报道)[）)])$"
)
_REPORTER = re.compile(rf"(?<=[.!?”\"’)。])\s{{1,3}}{_NAME}$")
# most paragraphs end in plain prose, which need not be searched for every agency there is
_MAY_CLOSE = re.compile(r"[-–—―/:：#(（\[]")
_CLOSED = re.compile(r"(?P<kept>[.!?”\"’)]?)\s{0,2}\./\.?$")
_EMAIL = r"(?:\s?[(<]?[\w.+-]{1,40}@[\w.-]{1,40}[)>]?)?"


@dataclass(frozen=True, slots=True)
class SignOff:
    """A sign-off at a block's end: where it begins, its credit, and whether it ends a report for sure."""

    start: int
    credit: str | None = None
    strong: bool = False


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    known = agencies()
    marks = any_mark()
    credit = rf"(?P<credit>(?:{marks})(?: ?[/,-] ?(?:{marks}|{_NAME})){{0,2}}"
    credit += rf"|(?:[A-Z][A-Za-z+]{{1,14}}/)?(?:{marks}))"
    labels = "|".join(re.escape(label) for label in known.phrases["sources"])
    bylines = "|".join(re.escape(label) for label in known.phrases["bylines"])
    other = r"(?P<other>[A-Z]{2,8}(?:/[A-Z]{2,8})?)"
    dashed = rf"(?:^|\s{{0,3}})[-–—―]{{1,3}}\s{{0,2}}\(?(?:{credit}|{other})\)?\.?$"
    begin = r"(?:^|(?<=[.!?”\"’)…。])\s{0,3})[(（\[]?"
    bare = rf"{begin}{credit}[)）\]]?\.?$"
    labelled = rf"{begin}(?i:{labels})\s?[:：]\s?(?P<credit>[^\n:()]{{2,40}}?)[)）\]]?\.?$"
    byline = rf"^(?i:{bylines})[: ]\s?(?P<credit>{_NAME}(?:(?:,| and| &| in) ?{_NAME}){{0,4}}){_EMAIL}$"
    return re.compile(dashed), re.compile(bare), re.compile(labelled), re.compile(byline)


def find_signoff(text: str, block: Block) -> SignOff | None:
    """The sign-off that ends the block, with all its parts: ``… missions./. VNA``."""
    start, credit, strong = block.end, None, False
    for _ in range(4):
        part = _peel(text, block.start, start)
        if part is None:
            break
        start, credit, strong = part.start, part.credit or credit, strong or part.strong
    return SignOff(start, credit, strong) if start < block.end else None


def _peel(text: str, begin: int, end: int) -> SignOff | None:
    """The last part of a sign-off in the text before ``end``, with the blanks before it."""
    offset = max(begin, end - REACH)
    tail = text[offset:end]
    if not tail:
        return None
    if tail[-1] in '.”"' and end - begin > REACH and not _MAY_CLOSE.search(tail, len(tail) // 2):
        return None
    whole = offset == begin
    found = _closed(tail) or _credited(tail, whole)
    if found is None:
        return None
    start = offset + len(tail[: found.start].rstrip())
    return SignOff(max(begin, start), found.credit, found.strong)


def _closed(tail: str) -> SignOff | None:
    if match := _CLOSED.search(tail):
        # "missions./." keeps its full stop when it has no other end
        return SignOff(match.end("kept") if match.group("kept") else match.start() + 1, None, True)
    if match := _CLOSING.search(tail):
        return SignOff(match.start(), None, True)
    return None


def _credited(tail: str, whole: bool) -> SignOff | None:
    dashed, bare, labelled, byline = _patterns()
    if (match := dashed.search(tail)) and _ends_prose(tail, match, whole):
        start = _before_reporter(tail, match.start(), whole)
        return SignOff(start, match.group("credit") or match.group("other"), True)
    if match := labelled.search(tail):
        return _at(match, whole, strong=False)
    if match := bare.search(tail):
        return _at(match, whole, strong=match.start() == 0 and whole)
    if whole and (match := byline.search(tail)) and match.group("credit")[0].isupper():
        return SignOff(0, match.group("credit"), False)
    match = _INITIALS.search(tail)
    return _at(match, whole, strong=True) if match else None


def _before_reporter(tail: str, start: int, whole: bool) -> int:
    """Where the sign-off begins if a reporter's name stands before it: "… ties. Hoài Nam — VNS"."""
    if whole and _is_name(tail[:start].rstrip()):
        return 0
    match = _REPORTER.search(tail, 0, start) if tail[:start].rstrip()[-1:].isalpha() else None
    names = match.group().split() if match else []
    return match.start() if match and 2 <= len(names) <= 5 and all(name[0].isupper() for name in names) else start


def _at(match: re.Match[str], whole: bool, *, strong: bool) -> SignOff | None:
    """A sign-off at the match; one that starts the tail of a longer block was cut there and is none."""
    if match.start() == 0 and not whole:
        return None
    return SignOff(match.start(), match.group("credit").strip(), strong)


def _ends_prose(tail: str, match: re.Match[str], whole: bool) -> bool:
    """Whether a sentence or a bare name stands before the dash: "… the UN. — VNS", "Hoài Nam — VNS"."""
    before = tail[: match.start()].rstrip()
    if not before:
        return whole
    spaced = match.group("credit") is not None and match.group().lstrip()[0] in "—–―"
    return before[-1] in '.!?…”"’)/。' or (whole and _is_name(before)) or spaced


def _is_name(words: str) -> bool:
    return 0 < len(words) < 40 and re.fullmatch(_NAME, words) is not None
