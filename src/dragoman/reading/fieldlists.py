"""Where the title of the next person begins in a list: one whose ministry has commas in its own name, one that tells
what a spokesman speaks on.
"""

from dragoman.reading.gazetteer import Kind
from dragoman.reading.view import View

_HEAD_WITHIN = 5
_SPOKESMEN = frozenset(("spokesperson", "spokesman", "spokeswoman"))


def own_list_of_fields(view: View, comma: int, name_first: int) -> bool:
    """Whether a comma behind a name that has its office is followed by the whole title of the next person, a list of
    fields: "Minister A, | Minister of Labour, Invalids and Social Affairs B"."""
    if view.low(comma) != ",":
        return False
    start = comma + 1 + (view.low(comma + 1) == "and")
    heads = (p for p in range(start, min(start + _HEAD_WITHIN, name_first)) if view.kind(p) is Kind.TITLE)
    head = view.hit(next(heads, -1))
    if head is None or view.low(head.last) not in ("of", "for"):
        return False
    fields = range(head.last + 1, name_first)
    commas = [p for p in fields if view.low(p) == ","]
    listed = [p for p in fields if view.low(p) in ("and", "&")]
    if not commas or not listed or listed[-1] < commas[-1]:
        return False
    return all(
        view.low(p) in (",", "and", "&", "the") or view.capital(p) and view.kind(p) is not Kind.TITLE for p in fields
    )


def behind_a_spokesman(view: View, first: int, end: int) -> int:
    """Where the title of someone begins on whom a spokesman speaks: "Statement by the Spokesperson on | Minister A"."""
    on = next((p for p in range(first + 1, end) if view.low(p) == "on" and view.low(p - 1) in _SPOKESMEN), None)
    titled = on is not None and any(view.kind(p) is Kind.TITLE for p in range(on + 1, end))
    return on + 1 if on is not None and titled else first
