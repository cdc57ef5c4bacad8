"""Party letters: the letters of a party's short name that parties of several countries share, as one report means them.

"CPC" is the Communist Party of China's or of Cuba's: a report that prints "the Communist Party of Cuba (CPC)", or that
speaks of Cuba and never of China, means the latter.
"""

from collections import defaultdict
from dataclasses import replace
from functools import cache

from dragoman.knowledge.organisations import load_organisations
from dragoman.reading.gazetteer import NATIONS, NATIONS_AND_TOWNS, Hit, Kind
from dragoman.reading.parties import Found, part_of_a_name
from dragoman.reading.tokens import Token

_OWNERS = (Kind.ORGANISATION, Kind.COUNTRY)
_SHORTEST = 3
_OF_THE = 3
"""Words between "Party" and the country that ends its name at most, with it."""


def letters_of_the_report(sentences: list[Found], home: str | None) -> list[Found]:
    """The sentences with their hits, shared letters and the organs named with them of the party that is meant."""
    shared = _shared()
    printed = {letters for tokens, hits in sentences for hit in hits if (letters := _letters(tokens, hit))}
    if not printed:
        return sentences
    named = {hit.value for tokens, hits in sentences for hit in hits if hit.kind in NATIONS_AND_TOWNS} | {home}
    meant: dict[str, str] = {}
    for letters in printed:
        explained = next((code for found in sentences if (code := _explained(letters, *found)) is not None), None)
        spoken_of = [code for code in shared.get(letters, ()) if code in named]
        code = explained or next(iter(spoken_of), None)
        if code is not None:
            meant[letters] = code
    return [(tokens, [_of(hit, meant.get(_letters(tokens, hit))) for hit in hits]) for tokens, hits in sentences]


def _of(hit: Hit, code: str | None) -> Hit:
    if code is None or hit.value == code:
        return hit
    own = next((party.name for party in load_organisations().parties if party.country == code), hit.entry)
    return replace(hit, value=code, entry=own if hit.kind is Kind.ORGANISATION else hit.entry)


def _letters(tokens: list[Token], hit: Hit) -> str:
    """The short name that a party's or an organ's name is or begins with; empty where it has none."""
    word = tokens[hit.first].fold
    lettered = hit.kind in (Kind.ORGANISATION, Kind.ORGAN) and word.isupper() and len(word) >= _SHORTEST
    return word if lettered else ""


def _explained(letters: str, tokens: list[Token], hits: list[Hit]) -> str | None:
    """The country of the party behind whose full name the letters stand in brackets, a known one or not: "the Communist
    Party of Belarus (CPB)"."""
    for hit in hits:
        behind = tokens[hit.last : hit.last + 3]
        party = any(token.low == "party" for token in tokens[max(0, hit.first - _OF_THE) : hit.last])
        if hit.kind in _OWNERS and party and [token.fold for token in behind] == ["(", letters, ")"]:
            if part_of_a_name(tokens, hits, hit):
                return _owner_before(tokens, hits, hit.first)
            return hit.value
    return None


def _owner_before(tokens: list[Token], hits: list[Hit], first: int) -> str | None:
    """The nation before a party's name of which only the end is known: "Peru's Civic | Democratic Party"."""
    while first > 0 and tokens[first - 1].capital and not any(h.last == first and h.kind in NATIONS for h in hits):
        first -= 1
    first -= tokens[first - 1].low in ("'s", "’s")
    return next((hit.value for hit in hits if hit.last == first and hit.kind in NATIONS), None)


@cache
def _shared() -> dict[str, tuple[str, ...]]:
    """The countries of the parties that share each short name, in the order of the list."""
    owners: defaultdict[str, list[str]] = defaultdict(list)
    for party in load_organisations().parties:
        for name in party.names:
            if name.isupper() and name.isalpha() and len(name) >= _SHORTEST:
                owners[name].append(party.country)
    return {letters: tuple(codes) for letters, codes in owners.items() if len(codes) > 1}
