"""Bodies: the ministry, committee or party that an office belongs to, whole as it is printed.

A body is found by its noun ("Committee", "Ministry") or by a name of the lexicons; what stands before the noun up to
an article or a preposition belongs to it, and all that follows in the title. A field of work ("for Bilateral Affairs")
is no body.
"""

from collections.abc import Iterator

from dragoman.reading.gazetteer import NATIONS, Kind
from dragoman.reading.view import View

_NAMED = (Kind.ORGANISATION, Kind.ORGAN)
SURE = frozenset(
    """ministry department committee commission council assembly parliament senate agency institute academy university
    association federation confederation foundation embassy consulate secretariat directorate bureau politburo chamber
    subcommittee legislature na cabinet tribunal court presidency inspectorate""".split()
)
"""Nouns that are a body's wherever they stand in capitals."""
PERHAPS = frozenset(
    """union front league society fund bank group corporation company army navy command authority board office centre
    center organisation organization party house staff administration mission alliance congress delegation
    guard""".split()
)
"""Nouns that are a body's after an article, an owner or another word of its name: "the Office of the President"."""
_ALONE = frozenset(("parliament", "senate", "na", "congress", "cabinet", "politburo", "presidency"))
"""Bodies whose noun alone names them."""
_OWNS = frozenset(("'s", "’s", "'", "’"))
_SENT = frozenset(("delegation", "delegations", "mission", "team", "representatives"))
_WITHIN = frozenset(("of", "for", "and", "on", "&"))
"""Small words within a body's name."""
_SHORTEST, _LONGEST = 3, 8
"""Letters of a body's short name."""
_OF_A_FIELD = frozenset("minister secretary ambassador attache adviser advisor envoy expert coordinator".split())
"""Heads before which short capitals are a field of work, no body."""
_GRADES = frozenset("deputy vice senior assistant first second third principal associate ruling opposition".split())


def body_after(view: View, first: int, last: int) -> tuple[int, int] | None:
    """The body named in the words ``[first, last)`` after an office's head; None where only a field or place is."""
    noun = next((position for position in range(first, last) if _names_body(view, position, first)), None)
    return None if noun is None else _whole(view, _start(view, noun, first), _end(view, noun, last))


def body_ahead(view: View, first: int, last: int) -> tuple[int, int] | None:
    """The body named in the words ``[first, last)`` before an office's head: "National Assembly | Chairman"."""
    nouns = [position for position in range(first, last) if _names_body(view, position, first)]
    if not nouns and last > first and short_name(view, last - 1):
        return last - 1, last
    if not nouns or nouns[-1] != last - 1 and view.kind(last - 1) not in (*_NAMED, Kind.MODIFIER):
        return None
    return _whole(view, _start(view, nouns[0], first), nouns[-1] + 1)


def body_told_before(view: View, last: int) -> tuple[int, int] | None:
    """The body named last in a sentence before a word: whose "its deputy head" is."""
    found: tuple[int, int] | None = None
    for noun in range(last):
        if (found is None or noun >= found[1]) and _names_body(view, noun, 0):
            found = _whole(view, _start(view, noun, found[1] if found else 0), _close(view, noun, last)) or found
    return found


def bodies_sending(view: View) -> Iterator[tuple[int, int]]:
    """The bodies of a sentence that send a delegation: "a delegation of | the Green Party of Peru"."""
    for position in range(len(view.tokens)):
        if view.low(position) in _SENT and view.low(position + 1) in ("of", "from"):
            body = _sending(view, position)
            if body is not None:
                yield body


def _sending(view: View, noun: int) -> tuple[int, int] | None:
    first = noun + 3 if view.low(noun + 2) in ("the", "a", "an") else noun + 2
    last = _close(view, first, len(view.tokens))
    found = next((position for position in range(first, last) if _names_body(view, position, first)), None)
    return None if found is None or not view.capital(first) else _whole(view, _start(view, found, first), last)


def _close(view: View, noun: int, last: int) -> int:
    """Where a body's name ends in a sentence: before a small word, a title or a person."""
    people = {position for vote in view.person_votes for position in range(*vote)}
    end = noun + 1
    while end < last and end not in people:
        linked = view.low(end) in _WITHIN and view.low(end + 1) != "its"
        step = end + 1 if linked and view.low(end + 1) == "the" and view.low(end) != "and" else end
        if view.low(end) == "(" and view.capital(end + 1) and view.low(end + 2) == ")":
            end += 3
        elif view.kind(end) in (Kind.TITLE, Kind.RANK, Kind.MARK, Kind.HONORIFIC) or view.dated[end]:
            break
        elif view.capital(end) or view.low(end) in _OWNS and view.capital(end + 1):
            end += 1
        elif linked and view.capital(step + 1) and not view.dated[step + 1]:
            end = step + 2
        else:
            break
    return end


def short_name(view: View, position: int) -> bool:
    """Whether a word is the short name of a body that no lexicon knows: "NORCA | President"."""
    word, head = view.tokens[position].fold, view.hit(position + 1)
    if head is None or head.entry.rpartition(" ")[2] in _OF_A_FIELD:
        return False  # "ICT Minister"
    return view.hit(position) is None and word.isupper() and word.isalpha() and _SHORTEST <= len(word) <= _LONGEST


def _names_body(view: View, position: int, first: int) -> bool:
    if not view.capital(position):
        hit = view.hit(position)
        return hit is not None and view.low(position) in SURE and view.low(position - 1) not in ("", "of")
    if view.kind(position) in _NAMED or view.low(position) in SURE:
        return True
    before = view.low(position - 1)
    named = before in _OWNS or before == "the" or position > first and view.capital(position - 1)
    return view.low(position) in PERHAPS and named


def _start(view: View, noun: int, lowest: int) -> int:
    """Where a body's name begins: the words before its noun, up to an article, a preposition or a country's ``'s``."""
    hit = view.hit(noun)
    start = hit.first if hit and hit.kind in _NAMED else noun
    while start > lowest:
        before = view.low(start - 1)
        if (
            before == "the"
            or before in _GRADES
            or not (view.capital(start - 1) or before in _OWNS or _joined(view, start - 1))
        ):
            break
        if before in _OWNS and view.kind(start - 2) in NATIONS or before in _OWNS and view.low(start - 2) == ")":
            break
        if view.kind(start - 1) is Kind.TITLE:
            break
        start -= 1
    while start < noun and (view.low(start) in _OWNS or view.kind(start) is Kind.MARK):
        start += 1
    return start


def _joined(view: View, position: int) -> bool:
    """Whether a small word before a small noun belongs to the body: "national research committee"."""
    hit = view.hit(position)
    return hit is not None and hit.kind in (Kind.MODIFIER, Kind.INSTITUTION)


def _end(view: View, noun: int, last: int) -> int:
    """Where a body's name ends: with the title, or before the country that a comma parts from it."""
    hit = view.hit(noun)
    if hit and hit.kind is Kind.ORGANISATION and view.low(hit.last) == "for":
        return hit.last  # "Representative of the European Union | for Foreign Affairs"
    if noun + 1 < last and view.kind(noun + 1) is Kind.TITLE:
        return noun + 1  # "Deputy Foreign Ministry | spokesman"
    end = next((position for position in range(noun + 1, last) if _owned(view, position)), last)
    while end > noun + 1 and view.low(end - 1) in (",", "(", "and", "of", "the"):
        end -= 1
    comma = next((position for position in range(end - 1, noun, -1) if view.low(position) == ","), None)
    if comma is not None and all(view.kind(position) is Kind.COUNTRY for position in range(comma + 1, end)):
        end = comma
    return end


def _owned(view: View, position: int) -> bool:
    """Whether the body above goes on from here: "Policy Commission | of its Central Committee"."""
    return view.low(position) == "of" and view.low(position + 1) == "its"


def body_above(view: View, body: tuple[int, int], last: int) -> tuple[int, int] | None:
    """The body that another belongs to where the title says "its": the one before "head of its Commission", the one
    behind "Commission of its Central Committee"."""
    first, end = body
    if view.low(first - 1) == "its":
        return body_told_before(view, first - 1)
    return _whole(view, end + 2, last) if end + 2 < last and _owned(view, end) else None


def _whole(view: View, first: int, last: int) -> tuple[int, int] | None:
    """The body where its words say which it is: one noun alone does so only for a few."""
    if last - first == 1 and view.kind(first) not in _NAMED and view.low(first) not in _ALONE:
        return None
    return (first, last) if last > first else None
