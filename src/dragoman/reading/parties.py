"""Parties: a party's name that several countries share tells a country only where the report speaks of it."""

from functools import cache

from dragoman.knowledge.organisations import load_organisations
from dragoman.reading.gazetteer import NATIONS_AND_TOWNS, Hit, Kind
from dragoman.reading.tokens import Token
from dragoman.reading.words import FUNCTION_WORDS

Found = tuple[list[Token], list[Hit]]
"""The words of a sentence and what the lexicons say of them."""
_ANY_PARTY_S = frozenset(
    """party alliance union league congress front movement liberal democratic democrat democrats labour labor socialist
    social communist conservative republican christian national nationalist people peoples 's ’s ' ’ s workers action
    progressive green constitutional justice development freedom united popular radical and for""".split()
)
"""Words of parties of any country."""


def parties_of_the_report(sentences: list[Found], home: str | None) -> list[list[Hit]]:
    """The hits of a report's sentences without parties of a country that it does not name, where it names others, and
    without those whose name is only a part of a longer one: "the Civic Democratic Alliance"."""
    parties = _parties()
    if not any(hit.entry in parties and hit.kind is Kind.ORGANISATION for _, hits in sentences for hit in hits):
        return [hits for _, hits in sentences]
    named: set[str | None] = {hit.value for _, hits in sentences for hit in hits if hit.kind in NATIONS_AND_TOWNS}
    lands = named | {home} if named - {home} else None
    return [[_known(tokens, hits, hit, lands) for hit in hits] for tokens, hits in sentences]


def _known(tokens: list[Token], hits: list[Hit], hit: Hit, lands: set[str | None] | None) -> Hit:
    if hit.kind is not Kind.ORGANISATION or hit.entry not in _parties() or hit.last - hit.first < 2:
        return hit
    if not all(token.low in _ANY_PARTY_S for token in tokens[hit.first : hit.last]):
        return hit
    if (lands is None or hit.value in lands) and not part_of_a_name(tokens, hits, hit):
        return hit
    last = tokens[hit.last - 1].low
    return Hit(hit.last - 1, hit.last, Kind.MODIFIER if last == "party" else Kind.INSTITUTION, "", last)


def part_of_a_name(tokens: list[Token], hits: list[Hit], party: Hit) -> bool:
    """Whether a capitalised word before it belongs to a party's name."""
    if party.first < 2:
        return False
    before = tokens[party.first - 1]
    words = (Kind.INSTITUTION, Kind.MODIFIER)  # "the Social | Democratic Party"
    known = any(hit.first < party.first <= hit.last and hit.kind not in words for hit in hits)
    return before.capital and before.low.isalpha() and before.low not in FUNCTION_WORDS and not known


@cache
def _parties() -> frozenset[str]:
    return frozenset(party.name for party in load_organisations().parties)
