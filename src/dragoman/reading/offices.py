"""Offices round a name: the title phrase that stands before it, and the one in apposition after it.

A title phrase is [nationality or body] [modifiers] HEAD [of, for, to, in … body or country]. Several may be joined
by commas and "and"; a segment without a head of its own goes on with the one before it ("Industry and Trade").
"""

from dataclasses import dataclass

from dragoman.reading.gazetteer import Kind
from dragoman.reading.view import View

NAMING = frozenset(
    (Kind.TITLE, Kind.MODIFIER, Kind.RANK, Kind.MARK, Kind.HONORIFIC, Kind.COUNTRY, Kind.DEMONYM, Kind.ORGANISATION)
    + (Kind.ORGAN, Kind.INSTITUTION, Kind.CITY)
)
"""Kinds of words that may stand in a title phrase."""

_LINKS = frozenset(("of", "for", "to", "in", "on", "the", "and", "&", "'s", "'", "-", "at", "cum", "'s", "/", "–"))
_POSSESSIVE = frozenset(("'s", "'"))
_STOP_CAPITALS = frozenset(
    "the a an on in at during after before as for while when since following with from by he she they it his her their its this that these those also both meanwhile earlier later according speaking addressing receiving welcoming meeting hosting expressing asked according under through amid over about per via upon within without however moreover today yesterday if but and or nor so yet photo source congratulating thanking affirming noting praising".split()
)
_DESCRIPTION_LIMIT = 24


@dataclass(frozen=True, slots=True)
class TitlePhrase:
    """One office at tokens ``[first, last)``: its head word, track, whose it is, and what body it belongs to.

    ``side`` is the country or body the office speaks for; ``posted_to`` where an ambassador is posted.
    ``core`` is where the phrase begins without nationality, marks and honorifics.
    """

    first: int
    core: int
    last: int
    head: str
    track: str
    side: str | None
    posted_to: str | None
    organisation: tuple[int, int] | None
    marks: tuple[str, ...]
    plural: bool = False


def region_before(view: View, name_first: int, floor: int) -> int:
    """Where the words begin that may be the title before a name; ``floor`` is the end of the name before it."""
    position = name_first
    headed = False
    while position > floor:
        hit = view.at[position - 1]
        low = view.low(position - 1)
        if view.dated[position - 1]:
            break
        if hit and hit.kind in NAMING and hit.first >= floor and not _sentence_opening(view, hit.first):
            headed = headed or hit.kind in (Kind.TITLE, Kind.RANK)
            position = hit.first
        elif low in _LINKS or low in ("its", "their"):
            position -= 1
        elif low == ",":
            if not headed or not _title_before_comma(view, position - 1, floor):
                break
            position -= 1
        elif view.tokens[position - 1].capital and low not in _STOP_CAPITALS and not _gerund_opening(view, position - 1):
            position -= 1
        else:
            break
    return position


def _sentence_opening(view: View, position: int) -> bool:
    return position == 0 and view.low(0) in _STOP_CAPITALS


def _gerund_opening(view: View, position: int) -> bool:
    return position == 0 and view.low(0).endswith(("ing", "ed"))


def _title_before_comma(view: View, comma: int, floor: int) -> bool:
    """Whether the stretch before a comma is itself a title that goes on after it."""
    position = comma
    while position > floor:
        hit = view.at[position - 1]
        if hit and hit.kind is Kind.TITLE:
            return True
        low = view.low(position - 1)
        if view.dated[position - 1] or low == ",":
            return False
        if hit and hit.kind in NAMING or low in _LINKS or (view.tokens[position - 1].capital and low not in _STOP_CAPITALS):
            position = hit.first if hit and hit.kind in NAMING else position - 1
            continue
        return False
    return False


def region_after(view: View, name_last: int, ceiling: int) -> tuple[int, int]:
    """The token range of a title in apposition after a name; empty where there is none."""
    start = name_last
    if view.low(start) == "(":
        closing = next((p for p in range(start + 1, min(start + 20, len(view.tokens))) if view.low(p) == ")"), None)
        if closing and any(view.kind(p) is Kind.TITLE for p in range(start + 1, closing)):
            return start + 1, closing
        return start, start
    if view.low(start) != ",":
        return start, start
    first = start + 1
    if view.low(first) == "who" and view.low(first + 1) in ("is", "was") and view.low(first + 2) in ("also", "concurrently"):
        first += 3
    if view.low(first) in ("also", "concurrently", "currently", "then"):
        first += 1
    descriptive = view.low(first) in ("a", "an", "the", "one")
    last = _apposition_end(view, first, ceiling, descriptive)
    if not any(view.kind(p) in (Kind.TITLE, Kind.RANK) for p in range(first, min(first + 14, last))):
        return start, start
    return first, last


def _apposition_end(view: View, first: int, ceiling: int, descriptive: bool) -> int:
    position = first
    limit = min(ceiling, len(view.tokens))
    headed = False
    while position < limit:
        hit, low = view.at[position], view.low(position)
        if view.dated[position]:
            break
        if hit and hit.kind in NAMING:
            headed = headed or hit.kind is Kind.TITLE
            position = hit.last
            continue
        if low == ",":
            if not _title_after_comma(view, position + 1, limit):
                break
        elif low == "and":
            if not (view.at[position + 1] if position + 1 < limit else None) and not (
                position + 1 < limit and (view.tokens[position + 1].capital or descriptive)
            ):
                break
        elif low in _LINKS or low in ("a", "an", "with", "its") and descriptive:
            pass
        elif low == "(" and view.low(position + 2) == ")":
            position += 3
            continue
        elif view.tokens[position].capital and low not in _STOP_CAPITALS:
            pass
        elif not (descriptive and position - first < _DESCRIPTION_LIMIT and low.isalpha() and not (headed and _verbal(low))):
            break
        position += 1
    while position > first and view.low(position - 1) in _LINKS | {",", "a", "an"} and view.low(position - 1) not in _POSSESSIVE:
        position -= 1
    return position


def _verbal(low: str) -> bool:
    """Whether a small word after a description's head is likelier the sentence's verb than part of it."""
    return low in ("is", "was", "has", "had", "will", "said", "met", "are", "were", "who", "which", "that", "while", "during", "when") or (
        low.endswith("ed") and len(low) > 4
    )


def _title_after_comma(view: View, position: int, limit: int) -> bool:
    for step in range(position, min(position + 8, limit)):
        kind = view.kind(step)
        if kind is Kind.TITLE:
            return True
        low = view.low(step)
        if view.dated[step] or low == "," or not (kind in NAMING or low in _LINKS or low in ("a", "an", "also") or view.tokens[step].capital):
            return False
    return False


def title_phrases(view: View, first: int, last: int) -> list[TitlePhrase]:
    """The offices printed in tokens ``[first, last)``, in order; none where no head stands there."""
    phrases: list[TitlePhrase] = []
    for low, high in _segments(view, first, last):
        phrase = _phrase(view, low, high, phrases[-1] if phrases else None)
        if phrase:
            phrases.append(phrase)
    return phrases


def _segments(view: View, first: int, last: int) -> list[tuple[int, int]]:
    """The stretches with one head each, cut at commas and "and"."""
    cuts = [p for p in range(first, last) if view.low(p) in (",", "and", "cum", "&", ";") and not view.at[p] or view.low(p) == "and" and first <= p < last]
    segments: list[tuple[int, int]] = []
    start = first
    for cut in [*sorted(set(cuts)), last]:
        if cut <= start:
            start = max(start, cut + 1) if cut < last else start
            continue
        if _headed(view, start, cut) or not segments:
            segments.append((start, cut))
        else:
            segments[-1] = (segments[-1][0], cut)
        start = cut + 1
    merged: list[tuple[int, int]] = []
    for segment in segments:
        if merged and not _headed(view, *merged[-1]):
            merged[-1] = (merged[-1][0], segment[1])
        else:
            merged.append(segment)
    return merged


def _headed(view: View, first: int, last: int) -> bool:
    """Whether a head stands in the stretch outside a complement ("of the Prime Minister" is none of its own)."""
    for position in range(first, last):
        if view.kind(position) in (Kind.TITLE, Kind.RANK):
            return view.low(position - 1) not in ("of", "for") or position == first
    return False


def _phrase(view: View, first: int, last: int, before: TitlePhrase | None) -> TitlePhrase | None:
    heads = [view.at[p] for p in range(first, last) if view.kind(p) in (Kind.TITLE, Kind.RANK)]
    hits = list(dict.fromkeys(hit for hit in heads if hit))
    titles = [hit for hit in hits if hit.kind is Kind.TITLE]
    if not hits:
        return None
    head = next((hit for hit in titles if view.low(hit.first - 1) not in ("of", "for") or hit.first == first), None) or hits[0]
    if head.kind is Kind.TITLE:
        head = _last_of_compound(view, titles, head)
    start = first
    for position in range(first, head.first):
        if view.low(position) in ("of", "to", "in", "for", "at", "on", "by") and not view.at[position]:
            start = position + 1
    core, marks, side, organisation = _premodifiers(view, start, head.first)
    posted_to, own, body = _complement(view, head.last, last)
    track = head.value if head.kind is Kind.TITLE else "military"
    if before and not (side or own):
        side = before.side
    ambassadorial = "ambassador" in head.entry or head.entry in ("high commissioner", "consul general", "charge d'affaires", "envoy", "consul")
    return TitlePhrase(
        first=start,
        core=core,
        last=last,
        head=head.entry,
        track=_track(view, start, last, track),
        side=side if ambassadorial and side else own or side,
        posted_to=posted_to,
        organisation=organisation or body,
        marks=tuple(marks),
        plural=view.low(head.last - 1).endswith("s") and head.entry != view.low(head.last - 1) and not head.entry.endswith("s"),
    )


def _last_of_compound(view: View, titles: list, head):  # type: ignore[no-untyped-def, type-arg]
    """The last of title words that stand directly together ("Party chief", "State President")."""
    for other in titles:
        if other.first == head.last:
            head = other
    return head


def _premodifiers(
    view: View, first: int, head: int
) -> tuple[int, list[str], str | None, tuple[int, int] | None]:
    """Where the bare title begins, the marks, the side and the body that stand before a head."""
    core = first
    marks: list[str] = []
    side: str | None = None
    body: tuple[int, int] | None = None
    position = first
    while position < head:
        hit = view.at[position]
        if hit is None:
            if view.low(position) in _LINKS | {"its", "their", "a", "an"} and core == position:
                core = position + 1
            position += 1
            continue
        if hit.kind in (Kind.COUNTRY, Kind.DEMONYM, Kind.CITY):
            side = hit.value if hit.kind is not Kind.CITY or side is None else side
            if core == hit.first:
                core = hit.last
        elif hit.kind in (Kind.MARK, Kind.HONORIFIC):
            if hit.kind is Kind.MARK:
                marks.append(hit.entry)
            if core == hit.first:
                core = hit.last
        elif hit.kind in (Kind.ORGANISATION, Kind.ORGAN):
            body = (hit.first, hit.last)
            side = side or hit.value or None
        position = hit.last
    return core, marks, side, body


def _complement(view: View, first: int, last: int) -> tuple[str | None, str | None, tuple[int, int] | None]:
    """Where the office is posted, whose it is, and its body, from what stands after the head."""
    posted: str | None = None
    own: str | None = None
    body: tuple[int, int] | None = None
    link = ""
    for position in range(first, last):
        hit, low = view.at[position], view.low(position)
        if low in ("of", "for", "to", "in", "at", "on") and hit is None:
            link = low
            continue
        if hit is None or hit.first != position:
            continue
        if hit.kind in (Kind.COUNTRY, Kind.DEMONYM):
            if link in ("to", "in", "at"):
                posted = posted or hit.value
            elif link:
                own = own or hit.value
        elif hit.kind in (Kind.ORGANISATION, Kind.ORGAN, Kind.INSTITUTION) and body is None and link:
            body = (position, last)
            if hit.kind is Kind.ORGANISATION and link in ("of", "for"):
                own = own or hit.value or None
            elif hit.kind is Kind.ORGANISATION and link in ("to", "in"):
                posted = posted or hit.value or None
        elif hit.kind is Kind.ORGANISATION and link in ("of", "for"):
            own = own or hit.value or None
    return posted, own, body


def _track(view: View, first: int, last: int, track: str) -> str:
    """The channel of an office: the words of its body say more than its head."""
    words = {view.low(position) for position in range(first, last)}
    if {"assembly", "parliament", "senate", "congress", "legislature", "duma", "parliamentary", "na", "bundestag", "riksdag", "knesset"} & words:
        return "parliament"
    if {"politburo", "party", "cpv", "cpc", "lprp", "cpp"} & words or "central" in words and "committee" in words and "front" not in words:
        return "party"
    if "front" in words:
        return "front"
    if {"defence", "defense", "army", "military", "navy"} & words and track != "party":
        return "military"
    if any(view.kind(p) is Kind.ORGANISATION and (view.at[p] or None) and len(view.at[p].value) > 2 for p in range(first, last)):  # type: ignore[union-attr]
        return "international" if track in ("state", "people", "international") else track
    if {"association", "friendship", "university", "company", "group", "corporation", "institute", "foundation", "chamber"} & words:
        return "people"
    return "state" if track == "people" and {"committee", "council", "ministry", "province", "city"} & words else track
