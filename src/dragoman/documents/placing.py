"""Places as datelines print them: which words can name one, which are known cities, and how to write them."""

import re
from functools import cache

from dragoman.knowledge.agencies import agencies

# "on Friday.Hanoi": the sentence before ends where the small letter meets the capital
_RUN_TOGETHER = re.compile(r"(?<=[^\W\d_A-Z][.)])(?=[^\W\d_])")
_SHORT_CAPITALS = frozenset({"DC", "D.C.", "US", "USA", "U.S.", "UK", "UAE", "UN", "HCM"})


@cache
def _cities() -> frozenset[str]:
    return frozenset(agencies().phrases["cities"])


@cache
def _folded_cities() -> frozenset[str]:
    return frozenset(city.casefold() for city in _cities())


def is_city(place: str | None) -> bool:
    """Whether the place is a known city, in its own case or in capitals."""
    return place is not None and (place in _cities() or (place.isupper() and place.casefold() in _folded_cities()))


@cache
def _not_places() -> frozenset[str]:
    return frozenset(agencies().phrases["not_places"])


@cache
def _starters() -> frozenset[str]:
    return frozenset(agencies().phrases["starters"])


def is_place(place: str) -> bool:
    """Whether the words can name a place: capitalised, and no body, heading or start of a sentence."""
    if is_city(place):
        return True
    words = re.split(r"[\s,]+", place)
    if words[0] in _starters() or words[0] in _not_places() or place in _not_places():
        return False
    return all(word[:1].isupper() or word in ("de", "del", "la", "of", "and") for word in words)


def last_place(words: str) -> str | None:
    """The place at the end of a run of words: the longest known city, else the last capitalised word.

    A known city is found even where a word runs into it ("guestsHanoi").
    """
    words = _RUN_TOGETHER.split(words)[-1].rstrip(",")
    known = [city for city in _cities() if words.endswith(city) and (len(city) > 3 or words == city)]
    last = max(known, key=len) if known else words.split(" ")[-1]
    return last if last[:1].isupper() else None


def cased(place: str) -> str:
    """The place as a name: capitals are for the dateline only, but for abbreviations."""
    words = place.rstrip(".").split(" ") if place not in _cities() else [place]
    return " ".join(
        word.title() if word.isupper() and word.strip(",") not in _SHORT_CAPITALS else word for word in words
    )
