"""Wholes: several printed words that a parser should see as one."""

from collections.abc import Container

from dragoman.reading.gazetteer import Hit, Kind
from dragoman.reading.view import View

_LONGEST_ASIDE = 5
_TURNS = frozenset(
    f"{before} {whose} {part}".replace("  ", " ")
    for before, parts in (("for", ("part",)), ("on", ("part", "side")), ("in", ("turn", "response", "reply", "answer")))
    for part in parts
    for whose in ("his", "her", "its", "their", "his own", "her own", *(("",) if before == "in" else ()))
)
"""Asides with which someone else begins to speak."""
_MANNER = "ly"
_AGAIN = (("once", "more"), ("once", "again"), ("yet", "again"))


def whole_word(view: View, first: int, starts: Container[int]) -> int:
    """The end of the word that begins here, with what belongs to it; ``starts`` are where phrases begin."""
    whole = _aside_end(view, first) or pair_of_manners(view, first)
    return whole or (first + 2 if again(view, first) else _compound_end(view, first, starts))


def again(view: View, first: int) -> bool:
    """Whether two words mean "again", of which a small parser takes the verb after them for an adjective: "once more
    reiterated his support"."""
    return (view.low(first), view.low(first + 1)) in _AGAIN if view.low(first) in ("once", "yet") else False


def pair_of_manners(view: View, first: int) -> int | None:
    """The end of two words of how something was done, of which a small parser makes two verbs: "cordially and frankly
    discussed"."""
    words = view.lows[first : first + 3]
    if len(words) < 3 or words[1] != "and" or not all(word.endswith(_MANNER) for word in words[::2]):
        return None
    after = view.low(first + 3)
    known = any(view.hit(position) is not None for position in (first, first + 2))
    return first + 3 if not known and after.endswith(("ed", "s", "ing")) else None


def with_country(view: View, city: Hit) -> int:
    """The end of a city with the country printed after it: "Dubai, the United Arab Emirates"."""
    if view.low(city.last) != ",":
        return city.last
    position = city.last + 1
    country = view.hit(position + (view.low(position) == "the"))
    named = country is not None and country.kind is Kind.COUNTRY and country.value == city.value
    return country.last if country and named else city.last


def _aside_end(view: View, first: int) -> int | None:
    """The end of an aside between commas that tells whose turn it is: ", for her part,"."""
    if view.low(first) != ",":
        return None
    last = first + 1
    while view.low(last) not in (",", "") and last - first < _LONGEST_ASIDE:
        last += 1
    turn = view.low(last) == "," and " ".join(view.lows[first + 1 : last]) in _TURNS
    return last + 1 if turn else None


def _compound_end(view: View, first: int, starts: Container[int]) -> int:
    """The end of a word joined by hyphens ("co-chaired", "three-day"), which a parser should see whole."""
    last = first + 1
    while (
        last + 1 < len(view.tokens)
        and view.low(last) == "-"
        and not view.tokens[last - 1].blank_after
        and not view.tokens[last].blank_after
        and view.low(last + 1).isalpha()
        and not view.tokens[last + 1].capital
        and last + 1 not in starts
        and view.low(first).isalnum()
    ):
        last += 2
    return last
