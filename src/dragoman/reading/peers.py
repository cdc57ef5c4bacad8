"""Peers: other words for a counterpart, read as that word: "his Mongolian peer", "her homologue", "his opposite
number", and whose counterpart someone is called behind his name.

Agencies that write after Spanish or French call him so. The text keeps its word; only the reading's copy changes.
"""

from dragoman.reading.gazetteer import Kind
from dragoman.reading.tokens import Token
from dragoman.reading.view import View

_WORDS = {
    word + ending: "counterpart" + ending for word in ("peer", "homologue", "interlocutor") for ending in ("", "s")
}
_NUMBERS = {"number": "counterpart", "numbers": "counterparts"}
_OWNED = frozenset(("his", "her", "their", "its", "'s", "’s"))
_WITHIN = 4
"""Words back to whose counterpart someone is: "her South African peer"."""


def read_as_counterparts(tokens: list[Token]) -> None:
    """Gives the words of a sentence that mean somebody's counterpart that word to be read by."""
    lows = [token.low for token in tokens]
    for position, low in enumerate(lows):
        word = _WORDS.get(low) or (_NUMBERS.get(low) if lows[max(0, position - 1)] == "opposite" else None)
        if word is not None and not _OWNED.isdisjoint(lows[max(0, position - _WITHIN) : position]):
            tokens[position].fold = tokens[position].low = word
            if low in _NUMBERS:  # "his Lao | opposite number" is told by one word
                tokens[position].start = tokens[position - 1].start
                del tokens[position - 1]
                return read_as_counterparts(tokens)
    return None


def counterpart_behind(view: View, comma: int) -> tuple[int, str | None]:
    """Where the words end that call whoever was just named somebody's counterpart, and from where: ", his counterpart
    in Mongolia", ", her Lao counterpart"; the comma itself where none do."""
    position, side = comma + 2, None
    if view.low(comma) != "," or view.low(comma + 1) not in ("his", "her", "their", "the"):
        return comma, None
    if (hit := view.hit(position)) is not None and hit.kind is Kind.DEMONYM:
        position, side = hit.last, hit.value
    if view.low(position) != "counterpart":
        return comma, None
    position += 1
    if view.low(position) in ("in", "from", "of"):
        at = position + 1 + (view.low(position + 1) == "the")
        hit = view.hit(at)
        if hit is None or hit.kind is not Kind.COUNTRY or side is not None:
            return comma, None
        position, side = hit.last, hit.value
    ends = position >= len(view.tokens) or view.low(position) in (",", ".", ";", "and", "in", "at", "on", "to", "for")
    return (position, side) if ends else (comma, None)


def closes_what_he_is(lows: list[str], first: int, last: int) -> bool:
    """Whether the comma behind a name closes what begins with "his counterpart,": "A and his counterpart, Lao Minister
    B, agreed"."""
    return (
        lows[first : first + 1] in (["his"], ["her"])
        and lows[first + 1 : first + 3] == ["counterpart", ","]
        and lows[last : last + 1] == [","]
    )
