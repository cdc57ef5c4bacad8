"""The gazetteer: every word and phrase of the lexicons, found in a sentence's tokens by longest match.

Countries, their adjectives and people, cities, organisations, title words, ranks, marks and honorifics come
out as `Hit`s over token ranges. Names need a capital as printed; words of offices do not.
"""

from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from itertools import zip_longest

from rapidfuzz.distance import Levenshtein

from dragoman.knowledge.countries import load_countries
from dragoman.knowledge.organisations import load_organisations
from dragoman.reading.tokens import Token

_COMMON = tuple(
    """minister president secretary ambassador chairman chairwoman director commissioner undersecretary representative
    premier governor general deputy""".split()
)
"""Titles that are recognised when misprinted."""
_INITIALS = frozenset(title[0] for title in _COMMON)
_SHORTEST, _LONGEST = 7, 15
_SHORTEST_SURE = 8
"""Letters from which a misprinted title is one also where a small word follows ("High Commisioner to")."""
_STATES = frozenset(
    """republic kingdom state federation sultanate principality duchy commonwealth union emirate republics
    kingdoms""".split()
)
_FORMAL = _STATES | frozenset(
    """people peoples socialist democratic islamic arab federal federative united cooperative independent grand
    plurinational bolivarian oriental hashemite""".split()
)
_OF_TWO = frozenset(("friendship", "parliamentary", "parliamentarians", "business"))
_BODIES_OF_TWO = frozenset(("association", "group", "society", "union", "organisation", "organization", "council"))
_LONGEST_PAIR = 8
_HALVES = {"north": "south", "south": "north", "east": "west", "west": "east"}
"""What a part of a parted country is called beside the other: "North and South Korea"."""
_TOWNS = ("city", "town", "port", "resort", "village")
_LONGEST_TOWN = 3
"""Words of a town's name."""
_WITHIN = frozenset(("'s", "’s", "-", "co", "operative"))
"""Words of the formal names of states, before "of" and the country: "the Co-operative Republic of Guyana"."""


class Kind(StrEnum):
    """What a lexical hit is."""

    COUNTRY = "country"
    DEMONYM = "demonym"
    CITY = "city"
    ORGANISATION = "organisation"
    ORGAN = "organ"
    TITLE = "title"
    MODIFIER = "modifier"
    RANK = "rank"
    MARK = "mark"
    HONORIFIC = "honorific"
    INSTITUTION = "institution"
    IGNORE = "ignore"


NATIONS = (Kind.COUNTRY, Kind.DEMONYM)
"""What a nation is told by: its name or its adjective."""
NATIONS_AND_TOWNS = (*NATIONS, Kind.CITY)


@dataclass(frozen=True, slots=True)
class Hit:
    """A lexicon entry found at tokens ``[first, last)``; ``value`` is a country code, side or track."""

    first: int
    last: int
    kind: Kind
    value: str
    entry: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One phrase of a lexicon, as lower-case folded words; ``cased`` entries must be printed in capitals."""

    words: tuple[str, ...]
    kind: Kind
    value: str
    cased: bool
    capital: bool
    name: str


def of_many_states(hit: Hit | None) -> bool:
    """Whether a name is that of a body of several states."""
    if hit is None or hit.kind is not Kind.ORGANISATION:
        return False
    return hit.value not in load_countries() or hit.entry in _bodies()  # Africa's union has the letters of Australia


@cache
def _bodies() -> frozenset[str]:
    return frozenset(body.name for body in load_organisations().bodies)


_FIELDS = (Kind.MODIFIER, Kind.INSTITUTION)
_AIRPORT = ["international", "airport"]
_AMERICANS = (("american",), ("americans",), ("america",))
_PARTS_OF_AMERICA = frozenset(("south", "central", "latin", "north", "ibero"))


class Gazetteer:
    """A first-word index over all entries, longest first."""

    def __init__(self, entries: list[Entry]) -> None:
        self._index: dict[str, list[tuple[tuple[str, ...], Entry]]] = {}
        for entry in entries:
            self._index.setdefault(entry.words[0], []).append((entry.words[1:], entry))
        for bucket in self._index.values():
            bucket.sort(key=lambda pair: -len(pair[0]))

    def hits(self, tokens: list[Token]) -> list[Hit]:
        """The longest entries from left to right, none overlapping another."""
        found: list[Hit] = []
        lows = [token.low for token in tokens]
        index = self._index
        position = 0
        while position < len(lows):
            bucket = index.get(lows[position])
            entry = _longest(bucket, tokens, lows, position) if bucket else self._misprinted(tokens, position)
            if entry is None:
                position += 1
                continue
            last = position + len(entry.words)
            if entry.words in _AMERICANS and lows[max(0, position - 1)] in _PARTS_OF_AMERICA:
                position = last  # "the South American nation" is not the US
                continue
            if lows[last : last + 1] == ["ocean"] and entry.kind is Kind.DEMONYM:
                position = last  # "the Indian Ocean"
                continue
            if entry.kind is Kind.TITLE and _AIRPORT in (lows[last + 1 : last + 3], lows[last + 2 : last + 4]):
                position = last  # "at King Saud International Airport"
                continue
            if entry.words == ("head",) and lows[max(0, position - 2) : position] == ["at", "the"]:
                position = last  # "at the head of a delegation" is no office
                continue
            short = entry.kind in (Kind.HONORIFIC, Kind.RANK) and entry.words[-1] == "." and last == len(tokens)
            if short and position > 0 and tokens[position - 1].capital:
                position = last  # "met with Prime Minister Pich Sen." where the sentence ends
                continue
            found.append(Hit(position, last, entry.kind, entry.value, entry.name))
            if entry.kind is Kind.COUNTRY:
                _formal_name(tokens, lows, found)
                self._other_half(tokens, lows, found)
            position = last
        found = _towns_of_a_nation(tokens, lows, _before_a_field(lows, found))
        return _with_pair_bodies(tokens, lows, _parties_elsewhere(tokens, lows, found))

    def _other_half(self, tokens: list[Token], lows: list[str], found: list[Hit]) -> None:
        """Adds the state of which only the half before "and" is printed: "South and North Korea"."""
        hit = found[-1]
        half = _HALVES.get(lows[hit.first])
        at = hit.first - 2
        if half is None or at < 0 or lows[at : at + 2] != [half, "and"] or not tokens[at].capital:
            return
        rest = tuple(lows[hit.first + 1 : hit.last])
        entry = next((entry for words, entry in self._index.get(half, ()) if words == rest), None)
        if entry is not None and entry.kind is Kind.COUNTRY:
            found[:] = [each for each in found if each.last <= at or each.first > at]
            found.insert(len(found) - 1, Hit(at, at + 1, Kind.COUNTRY, entry.value, entry.name))

    def _misprinted(self, tokens: list[Token], position: int) -> Entry | None:
        """A title before a capitalised word that is one letter away from a listed one: "Prime Minster
        Smith"."""
        token = tokens[position]
        if not token.capital or not _SHORTEST <= len(token.low) <= _LONGEST or position + 1 >= len(tokens):
            return None
        following = tokens[position + 1]
        linked = following.low in ("of", "for", "to", ",") and len(token.low) >= _SHORTEST_SURE
        if not (following.capital or linked) or token.low[0] not in _INITIALS:
            return None
        for title in _COMMON:
            if token.low[0] == title[0] and Levenshtein.distance(token.low, title, score_cutoff=1) == 1:
                return next((entry for rest, entry in self._index.get(title, ()) if not rest), None)
        return None


_PRINTED_SMALL = ("south", "north")
"""Words of a country's name that those who hold it for one land print small."""


def _before_a_field(lows: list[str], found: list[Hit]) -> list[Hit]:
    """Hits in which "deputy" is no lawmaker, for a field and its head follow: "the deputy interior minister"."""
    for at, hit in enumerate(found):
        if hit.kind is not Kind.TITLE or lows[hit.first : hit.last] != ["deputy"]:
            continue
        end = at + 1
        while end < len(found) and found[end].first == found[end - 1].last and found[end].kind in _FIELDS:
            end += 1
        headed = end < len(found) and found[end].first == found[end - 1].last and found[end].kind is Kind.TITLE
        if headed and end > at + 1:
            found[at] = replace(hit, kind=Kind.MODIFIER)
    return found


def _longest(
    bucket: list[tuple[tuple[str, ...], Entry]], tokens: list[Token], lows: list[str], position: int
) -> Entry | None:
    token = tokens[position]
    for rest, entry in bucket:
        if rest and tuple(lows[position + 1 : position + 1 + len(rest)]) != rest:
            continue
        if entry.cased and not token.fold.isupper():
            continue
        half = (
            bool(rest) and token.low in _PRINTED_SMALL and tokens[position + 1].capital
        )  # "the south Korean president"
        if entry.capital and not (token.capital or half and entry.kind in NATIONS):
            continue
        return entry
    return None


def _formal_name(tokens: list[Token], lows: list[str], found: list[Hit]) -> None:
    """Takes "Republic of", "Kingdom of" before the country just found into its name, where nothing else stands there:
    "the Union State of Belarus and Russia" is no country."""
    country = found[-1]
    first = country.first - (2 if lows[country.first - 1 : country.first] == ["the"] else 1)
    if first < 1 or lows[first] != "of" or not tokens[first - 1].capital or lows[first - 1] not in _STATES:
        return
    while first > 0 and (tokens[first - 1].capital and lows[first - 1] in _FORMAL or lows[first - 1] in _WITHIN):
        first -= 1
    before = [hit for hit in found[:-1] if hit.last <= first]
    covered = found[len(before) : -1]
    if lows[first : first + 2] == ["union", "state"] or any(
        hit.first < first or hit.kind not in (Kind.INSTITUTION, Kind.MODIFIER) for hit in covered
    ):
        return
    if first > 0 and tokens[first - 1].capital and not (before and before[-1].last == first):
        return  # "the Hockey Federation of Sweden"
    found[:] = [*before, Hit(first, country.last, country.kind, country.value, country.entry)]


def _towns_of_a_nation(tokens: list[Token], lows: list[str], found: list[Hit]) -> list[Hit]:
    """The hits, with a town that no lexicon knows, of the nation before it: "the western Japanese city of Mitsue"."""
    towns: list[Hit] = []
    covered = {position for hit in found for position in range(hit.first, hit.last)}
    for hit in found:
        first = hit.last + 2
        of = hit.kind is Kind.DEMONYM and lows[hit.last : hit.last + 1] and lows[hit.last] in _TOWNS
        if not of or lows[hit.last + 1 : first] != ["of"]:
            continue
        last = first
        while last < min(len(tokens), first + _LONGEST_TOWN) and tokens[last].capital and last not in covered:
            last += 1
        if last > first:
            towns.append(Hit(first, last, Kind.CITY, hit.value, " ".join(token.fold for token in tokens[first:last])))
    return sorted((*found, *towns), key=lambda hit: hit.first) if towns else found


def _parties_elsewhere(tokens: list[Token], lows: list[str], found: list[Hit]) -> list[Hit]:
    """The hits, with a party that has a name of many lands of the country printed with it: "the Workers' Party of
    Peru", "Peru's Workers' Party" are not of Brazil."""
    kept: list[Hit] = []
    for one, other in zip_longest(found, found[1:]):
        party = one.kind is Kind.ORGANISATION and lows[one.last - 1] == "party"
        between = lows[one.last : other.first] if party and other is not None else []
        before = kept[-1] if party and kept and lows[kept[-1].last : one.first] in ([], ["'s"], ["’s"]) else None
        if party and other is not None and other.kind is Kind.COUNTRY and between in (["of"], ["of", "the"]):
            name = " ".join(token.fold for token in tokens[one.first : other.last])
            kept.append(Hit(one.first, other.last, one.kind, other.value, name))
        elif before is not None and before.kind in NATIONS and before.value != one.value:
            kept.append(replace(one, value=before.value, entry=f"{before.entry} {one.entry}"))
        elif not kept or one.first >= kept[-1].last:
            kept.append(one)
    return kept


def _with_pair_bodies(tokens: list[Token], lows: list[str], found: list[Hit]) -> list[Hit]:
    """The hits, with bodies of two countries as one body each, of the side of the country named first:
    "Laos-Vietnam Friendship Association" is of Laos."""
    kept: list[Hit] = []
    for one, other in zip_longest(found, found[1:]):
        if kept and one.first < kept[-1].last:
            continue
        last = _end_of_pair_body(tokens, lows, one, other) if other is not None else None
        name = " ".join(token.fold for token in tokens[one.first : last]) if last else ""
        kept.append(Hit(one.first, last, Kind.ORGANISATION, one.value, name) if last else one)
    return kept


def _end_of_pair_body(tokens: list[Token], lows: list[str], one: Hit, other: Hit) -> int | None:
    if one.kind is not Kind.COUNTRY or other.kind is not Kind.COUNTRY or other.first != one.last + 1:
        return None
    if lows[one.last] not in ("-", "–"):
        return None
    last = other.last
    while last < min(len(lows), other.last + _LONGEST_PAIR) and (
        tokens[last].capital or lows[last] in ("'", "’", "and")
    ):
        last += 1
    while last > other.last and lows[last - 1] not in _BODIES_OF_TWO:
        last -= 1
    return last if _OF_TWO & set(lows[other.last : last]) else None
