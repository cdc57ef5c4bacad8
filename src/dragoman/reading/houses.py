"""Houses: the palace, office or ministry that a report prints as the place of an engagement."""

from dataclasses import dataclass

from dragoman.reading.gazetteer import NATIONS, Hit, Kind
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed

_MARKS = frozenset(("'s", "’s", "'", "’", "of", "and", "for", "-"))
"""What may stand between the words of a house's name."""
_ENTERED = frozenset(("palace", "castle", "guesthouse", "villa", "mansion", "hall"))
"""Houses in which one receives; "in the Ministry" and "in the House" may be of those who work there."""
_WHOSE = frozenset(("presidential", "royal", "governmental"))
_LEFT = 7
"""Tokens of a name before the word that says that it is a house."""
_RIGHT = 6
"""Tokens after it: "the Ministry of Labour and Social Affairs"."""


@dataclass(frozen=True, slots=True)
class House:
    """A house as printed at ``[start, end)``; ``node`` is where it stands in the parse, ``side`` whose its name says it
    is."""

    name: str
    start: int
    end: int
    node: Node
    side: str | None = None


def houses(parsed: Parsed, nouns: frozenset[str], text: str) -> list[House]:
    """The houses that a sentence names after "at": "at the Presidential Palace", "at the Ministry of Finance";
    "in the Royal Palace"."""
    found: list[House] = []
    view = parsed.view
    for position, token in enumerate(view.tokens):
        if token.low not in nouns or not token.capital:
            continue
        first = _first(parsed, position)
        last = _last(parsed, position)
        article = view.low(first - 1) in ("the", "his", "her", "their")
        before, alone = view.low(first - 1 - article), first == position and last == position + 1
        there = before == "at" or before == "in" and article and token.low in _ENTERED
        inside = _index(parsed, position)
        if inside is None or not there or alone or _goes_on(parsed, last):
            continue
        if parsed.items[inside].kind is ItemKind.PERSON:
            continue  # "met State Secretary at the Ministry of Finance A"
        start, end = view.span(first, last)
        nations = {hit.value for hit in view.hits if first <= hit.first < last and hit.kind in NATIONS and hit.value}
        town = view.hit(last + 1) if view.low(last) == "," else None  # "at the Presidential Palace, Lima"
        behind = town.value if town is not None and town.kind is Kind.CITY else None
        side = nations.pop() if len(nations) == 1 else behind
        found.append(House(text[start:end], start, end, parsed.nodes[inside], side))
    return found


def _index(parsed: Parsed, position: int) -> int | None:
    """The item that covers a token; None where it is left out of the parse."""
    return next((index for index, item in enumerate(parsed.items) if item.first <= position < item.last), None)


def _first(parsed: Parsed, position: int) -> int:
    """The first token of a house's name: capitals, and the marks between them."""
    view, first = parsed.view, position
    while first > max(0, position - _LEFT) and (
        view.capital(first - 1) or view.low(first - 1) in _MARKS and view.capital(first - 2)
    ):
        first -= 1
    first += view.low(first) == "the"
    return first - (first == position and view.low(first - 1) in _WHOSE)  # "the presidential Villa"


def _last(parsed: Parsed, position: int) -> int:
    """The token after a house's name, with what "of" and "for" add to it."""
    view, last = parsed.view, position + 1
    if view.low(last) not in ("of", "for"):
        return last
    end = min(len(view.tokens), last + _RIGHT)
    while last < end and (view.capital(last) or view.low(last) in ("of", "for", "and", "the") and last + 1 < end):
        last += 1
    while view.low(last - 1) in ("of", "for", "and", "the"):
        last -= 1
    return last


def _goes_on(parsed: Parsed, position: int) -> bool:
    """Whether it is no house but part of another name or thing: "at the Foreign Ministry's briefing"."""
    if position >= len(parsed.view.tokens):
        return False
    inside = _index(parsed, position)
    noun = inside is not None and parsed.items[inside].first == position and parsed.nodes[inside].pos_ == "NOUN"
    dated = parsed.view.kind(position) is not None
    return parsed.view.low(position) in ("'s", "’s") or noun and not dated or parsed.view.low(position).isdigit()


def in_a_capital(parsed: Parsed) -> tuple[int, int, Hit, int, int] | None:
    """The capital that a sentence tells by its nation alone, ranked as a place right there: "in the Lao capital"."""
    view = parsed.view
    for position, low in enumerate(view.lows[:-3]) if "capital" in view.lows else ():
        nation = view.hit(position + 2)
        told = low == "in" and view.low(position + 1) == "the" and nation is not None and nation.kind is Kind.DEMONYM
        if told and nation is not None and view.low(nation.last) == "capital":
            return 0, 0, nation, position + 1, nation.last + 1
    return None
