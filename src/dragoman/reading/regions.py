"""Regions: which words round a name may be its title, before it and in apposition after it.

A title stands directly before a name, or before a comma and the name where it has its article ("the head of
the Commission, Tran Van A, …"), or after the name between commas. What these words mean is for `offices` to
say.
"""

from dataclasses import dataclass

from dragoman.reading.gazetteer import Hit, Kind
from dragoman.reading.view import View
from dragoman.reading.vocabulary import EVENT
from dragoman.reading.words import FUNCTION_WORDS

NAMING = frozenset(
    (
        Kind.TITLE,
        Kind.MODIFIER,
        Kind.RANK,
        Kind.MARK,
        Kind.HONORIFIC,
        Kind.COUNTRY,
        Kind.DEMONYM,
        Kind.ORGANISATION,
    )
    + (Kind.ORGAN, Kind.INSTITUTION, Kind.CITY)
)
"""Kinds of words that may stand in a title phrase."""
LINKS = frozenset(
    """
    of for to in on the and & 's ' - at cum / – ’s ’
    """.split()
)
_POSSESSIVE = frozenset(("'s", "'", "’s", "’"))
_DETERMINERS = frozenset(("the", "its", "his", "her", "their", "a", "an"))
_HEADS = (Kind.TITLE, Kind.RANK)
_GOES_ON = frozenset(
    """and or to with in on at for from who whom whose which as during by of while after before under amid
    through , . ; : ) ( - – — today yesterday here there""".split()
) | {""}
"""What may follow an apposition that is over; a verb may not."""
_WHO_IS: tuple[tuple[str, ...], ...] = (
    ("who", "is", "also"),
    ("who", "is", "concurrently"),
    ("who", "also", "serves", "as"),
    ("who", "serves", "as"),
    ("who", "is"),
    ("who", "was"),
    ("also",),
    ("concurrently",),
    ("currently",),
    ("then",),
    ("now",),
)
_TRAILING = frozenset(("elect", "-elect", "designate", "-designate"))
_COUNTERPARTS = frozenset(("counterpart", "counterparts"))
_LISTED = 3
"""Stretches between commas that a body's own name may have: "for Economic Growth, Energy, and the
Environment"."""
_REACH = 60
"""Tokens that one title may have at most: longer is a list of capitals and no title."""
_DESCRIPTION_LIMIT = 24


@dataclass(frozen=True, slots=True)
class Region:
    """Tokens ``[first, last)`` that may be a title; ``detached`` where a comma parts it from the name after
    it."""

    first: int
    last: int
    detached: bool = False


def in_title(view: View, position: int) -> Hit | None:
    """The hit that covers a token, where it may be part of a title: events in small letters are none."""
    hit = view.hit(position)
    if hit is None or hit.kind not in NAMING:
        return None
    return None if hit.value == EVENT and not view.capital(hit.first) else hit


def region_before(view: View, name_first: int, floor: int, *, keep_comma: bool = False) -> Region:
    """The words that may be the title before a name; ``floor`` is the end of the name before it.

    With ``keep_comma`` words that follow a comma right after the name before are that name's apposition.
    """
    end = _before_address(view, name_first, floor)
    if view.low(end - 1) == "," and end - 1 > floor:
        return _detached(view, name_first, end - 1, floor)
    return Region(_without_abbreviation(view, _walk_back(view, end, floor, keep_comma), end), end)


def _before_address(view: View, end: int, floor: int) -> int:
    """Where a title ends: before honorifics, "-elect" and "counterpart"."""
    while end > floor:
        hit, low = view.hit(end - 1), view.low(end - 1)
        if (
            hit
            and hit.first >= floor
            and (hit.kind is Kind.HONORIFIC or hit.kind is Kind.MARK and hit.entry in _TRAILING)
        ):
            end = hit.first
        elif low in _COUNTERPARTS or low == "-" and view.kind(end) is Kind.MARK:
            end -= 1
        elif low == "," and view.low(end - 2) in _COUNTERPARTS:
            end -= 2
        elif low == "the" and view.kind(end) is Kind.HONORIFIC:
            end -= 1
        else:
            break
    return end


def _walk_back(view: View, end: int, floor: int, keep_comma: bool) -> int:
    position, headed = end, False
    lowest = max(floor, end - _REACH)
    while position > lowest:
        before = position - 1
        hit, low = in_title(view, before), view.low(before)
        if view.dated[before]:
            break
        if hit and hit.first >= lowest and not _opens_sentence(view, hit.first):
            headed = headed or hit.kind in _HEADS
            position = hit.first
        elif low == ",":
            if before + 1 == end or not _title_before(view, before, lowest, keep_comma, 1 if headed else _LISTED):
                break
            position = before
        elif low == ")" and (opening := _opening(view, before, lowest)) is not None:
            position = opening
        elif low in LINKS or low in ("its", "their") or _plain_capital(view, before):
            position = before
        else:
            break
    return position


def _plain_capital(view: View, position: int) -> bool:
    """A capitalised word that may be part of a body's name; a sentence's first participle is none."""
    low = view.low(position)
    if not view.capital(position) or low in FUNCTION_WORDS or view.hit(position) is not None:
        return False
    return position > 0 or not low.endswith(("ing", "ed"))


def _opens_sentence(view: View, position: int) -> bool:
    if position == 0 and view.low(0) in ("meeting", "receiving", "hosting", "greeting", "welcoming"):
        return True  # "Meeting Ambassador X, he said": a participle
    return position == 0 and view.low(0) in FUNCTION_WORDS and view.kind(0) not in (Kind.MODIFIER, Kind.TITLE)


def _opening(view: View, closing: int, lowest: int) -> int | None:
    """Where a short bracket of capitals inside a title opens: "Secretary (West)", "the Party (PCC)"."""
    for position in range(closing - 1, max(lowest, closing - 6), -1):
        if view.low(position) == "(":
            return position if in_title(view, position - 1) or _plain_capital(view, position - 1) else None
        if not (view.capital(position) or view.low(position) in LINKS):
            return None
    return None


def _title_before(view: View, comma: int, lowest: int, keep_comma: bool, stretches: int) -> bool:
    """Whether one of the stretches before a comma is a title that goes on after it."""
    position, headed = comma, False
    while position > lowest and stretches:
        before = position - 1
        hit, low = in_title(view, before), view.low(before)
        if view.dated[before]:
            break
        if hit:
            headed = headed or hit.kind is Kind.TITLE
            position = hit.first
        elif low == "," and not headed and before + 1 < comma:
            stretches -= 1
            position = before
        elif low in LINKS and low != "and" or _plain_capital(view, before):
            position = before
        else:
            break
    adjacent = view.low(position - 1) == "," and position - 1 == lowest
    return headed and not (adjacent and keep_comma)


def _without_abbreviation(view: View, first: int, end: int) -> int:
    """Leaves out an abbreviated office that opens the sentence as a person of its own: "EAM and Minister
    A"."""
    hit = view.hit(first)
    if (
        first == 0
        and hit
        and hit.kind is Kind.TITLE
        and view.tokens[0].fold.isupper()
        and view.low(1) == "and"
        and end > 2
    ):
        return 2
    return first


def _detached(view: View, name_first: int, comma: int, floor: int) -> Region:
    """A title with its article, a comma and the name: "the head of the Commission, Tran Van A, said"."""
    nothing = Region(name_first, name_first)
    first = _walk_back(view, comma, floor, keep_comma=True)
    while first < comma and view.low(first) in LINKS | {","} and view.low(first) not in _DETERMINERS:
        first += 1
    if (
        first >= comma
        or view.low(first) not in _DETERMINERS
        or not any(view.kind(p) in _HEADS for p in range(first, comma))
    ):
        return nothing
    following = name_first
    while view.capital(following) or view.low(following) in ("-", "'"):
        following += 1
    return Region(first, comma, detached=True) if view.low(following) in _GOES_ON else nothing


def region_after(view: View, name_last: int, ceiling: int) -> Region:
    """The words of a title in apposition after a name; empty where there is none."""
    nothing = Region(name_last, name_last)
    if view.low(name_last) == "(":
        return _bracketed(view, name_last) or nothing
    if view.low(name_last) != ",":
        return nothing
    first = name_last + 1
    for words in _WHO_IS:
        if all(view.low(first + step) == word for step, word in enumerate(words)):
            first += len(words)
            break
    determined = view.low(first) in _DETERMINERS | {"one"}
    last = _apposition_end(view, first, min(ceiling, first + _REACH), determined)
    if not any(view.kind(p) in _HEADS for p in range(first, min(first + 14, last))):
        return nothing
    closed = view.low(last) in _GOES_ON or last >= ceiling or view.capital(last)
    return Region(first, last) if closed or not (determined or last - first == 1) else nothing


def _bracketed(view: View, opening: int) -> Region | None:
    for closing in range(opening + 1, min(opening + 20, len(view.tokens))):
        if view.low(closing) == ")":
            titled = any(view.kind(p) is Kind.TITLE for p in range(opening + 1, closing))
            return Region(opening + 1, closing) if titled else None
    return None


def _apposition_end(view: View, first: int, limit: int, determined: bool) -> int:
    position, headed = first, False
    limit = min(limit, len(view.tokens))
    while position < limit:
        hit, low = in_title(view, position), view.low(position)
        if view.dated[position]:
            break
        if hit:
            headed = headed or hit.kind is Kind.TITLE
            position = hit.last
            continue
        if low == ",":
            if not _title_after(view, position + 1, limit):
                break
        elif low == "and":
            if not _joins(view, position, limit, determined):
                break
        elif low == "(" and view.low(position + 2) == ")":
            position += 3
            continue
        elif low in ("-", "–", "—") and view.tokens[position - 1].blank_after:
            break
        elif not (low in LINKS or _plain_capital(view, position)):
            small = (
                determined and position - first < _DESCRIPTION_LIMIT and low.isalpha() and not (headed and _verbal(low))
            )
            if not (small or determined and low in ("a", "an", "with", "its")):
                break
        position += 1
    while (
        position > first
        and view.low(position - 1) in LINKS | {",", "a", "an"}
        and view.low(position - 1) not in _POSSESSIVE
    ):
        position -= 1
    return min(position, limit)


def _joins(view: View, conjunction: int, limit: int, determined: bool) -> bool:
    following = conjunction + 1
    if following >= limit:
        return False
    return (
        in_title(view, following) is not None or view.capital(following) or determined and view.low(following) != "the"
    )


def _verbal(low: str) -> bool:
    """Whether a small word after a description's head is likelier the sentence's verb than part of it."""
    verbs = "is was has had will said met are were who which that while during when says told held spoke"
    return low in verbs.split() or low.endswith("ed") and len(low) > 4


def _title_after(view: View, position: int, limit: int) -> bool:
    for step in range(position, min(position + 8, limit)):
        hit, low = in_title(view, step), view.low(step)
        if hit and hit.kind is Kind.TITLE:
            return True
        if (
            view.dated[step]
            or low == ","
            or not (hit or low in LINKS or low in ("a", "an", "also") or view.capital(step))
        ):
            return False
    return False
