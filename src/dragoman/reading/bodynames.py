"""Names of bodies that stand by themselves in a sentence: "the Ministry of Construction", "the Cuban Institute of …".

A body is found by its noun in capitals; what stands before it in capitals belongs to it, with its country, and what
follows after "of", "for" or "in". Whose it is follows from a country or city in its name.
"""

from dataclasses import dataclass

from dragoman.reading.gazetteer import NATIONS_AND_TOWNS, Hit
from dragoman.reading.nodes import Node
from dragoman.reading.officebodies import PERHAPS, SURE
from dragoman.reading.parse import ItemKind, Parsed
from dragoman.reading.phrases import Description

_FRIENDS = frozenset("association society league group union federation".split())
"""Bodies of one nation for its friendship with another."""
_OF_A_SOCIETY = frozenset(("member", "leader"))
"""Those who stand for a body that is no office of a state, as its representatives do for any."""
_ITS_PEOPLE = frozenset(("representative", "official", "leader", "cadre", "executive"))
"""People of a body who stand for it; the members of a council are states, its ambassadors those of many."""
_BASED = 3
"""Words that say where a body is based: "Lima", a dash and "based"."""
_FIELD = 2
"""Words of a field in a list of fields at most."""


@dataclass(frozen=True, slots=True)
class BodyName:
    """Items ``[first, last)`` that name a body, and the code of the country that its name tells, if it does; ``state``
    where it is one of a state, which a publisher prints without its own country."""

    first: int
    last: int
    side: str | None
    state: bool


def body_named(parsed: Parsed, node: Node) -> BodyName | None:
    """The body whose noun a node is; None where it is no body's, or where the noun alone stands for it."""
    if not _is_noun(parsed, node.i):
        return None
    first, last = _start(parsed, node.i), end_of_name(parsed, node.i + 1)
    if last - first < 2:
        return None
    view = parsed.view
    low, high = parsed.items[first].first, parsed.items[last - 1].last
    named = [hit for hit in view.hits if hit.kind in NATIONS_AND_TOWNS and low <= hit.first and hit.last <= high]
    sides = [hit.value for hit in named]
    if (own := _first_of_two(parsed, first)) is not None:
        return BodyName(first - 2, last, own, False) if parsed.nodes[node.i].lower_ in _FRIENDS else None
    if len({hit.value for hit in named if hit.first < parsed.items[node.i].first}) > 1:
        return None  # a committee of two nations takes no part, it meets
    whole = parsed.items[first].thing if parsed.items[first].kind is ItemKind.BODY else None
    if not sides and isinstance(whole, Hit) and whole.value:
        sides = [whole.value]  # "the US Senate Committee on Trade"
    sides = sides or _owner(parsed, first) or _where_based(parsed, first)
    return BodyName(first, last, sides[0] if sides else None, parsed.nodes[node.i].lower_ in SURE)


def body_of_people(parsed: Parsed, description: Description, node: Node) -> tuple[int, int] | None:
    """Where the body of its people who were met stands in their description: "met with representatives of the Peruvian
    Ministry of Energy"."""
    office = description.office
    society = office is not None and office.track == "people" and office.head in _OF_A_SOCIETY
    while node.dep_ == "conj":  # "met Speaker A, Minister B and members of the Society"
        node = node.head
    met = node.dep_ == "dobj" and node.head.lemma_ in ("meet", "call")
    met = met or node.dep_ == "pobj" and (node.head.lower_ == "with" or node.head.head.lemma_ == "call")
    if not met or office is None or office.organisation is None or not society and office.head not in _ITS_PEOPLE:
        return None
    return parsed.view.span(*office.organisation) if office.organisation[0] > description.first else None


def _owner(parsed: Parsed, first: int) -> list[str]:
    """The nation that owns what a name means: "Peru's Ministry of Health"."""
    if first < 2 or parsed.nodes[first - 1].lower_ not in ("'s", "’s", "'", "’"):
        return []
    hit = parsed.items[first - 2].thing
    return [hit.value] if isinstance(hit, Hit) and hit.kind in NATIONS_AND_TOWNS else []


def _where_based(parsed: Parsed, first: int) -> list[str]:
    """The nation in which a body is told to be based before its name: "the Lima-based Coast Foundation"."""
    if first < _BASED or [node.lower_ for node in parsed.nodes[first - 2 : first]] != ["-", "based"]:
        return []
    hit = parsed.items[first - _BASED].thing
    return [hit.value] if isinstance(hit, Hit) and hit.kind in NATIONS_AND_TOWNS else []


def _first_of_two(parsed: Parsed, first: int) -> str | None:
    """The nation that stands first before a name that begins with another: the "Peru" of "Peru-Chile Friendship
    Association", whose own body that is."""
    if first < 2 or parsed.nodes[first - 1].text not in ("-", "–"):
        return None
    hit = parsed.items[first - 2].thing
    return hit.value if isinstance(hit, Hit) and hit.kind in NATIONS_AND_TOWNS else None


def _is_noun(parsed: Parsed, position: int) -> bool:
    item, low = parsed.items[position], parsed.nodes[position].lower_
    return item.kind is ItemKind.WORD and parsed.view.capital(item.first) and low in SURE | PERHAPS


def _start(parsed: Parsed, position: int) -> int:
    """Where a name begins: the words in capitals before its noun, up to an article, a preposition or a small word."""
    while position > 0:
        before = parsed.items[position - 1]
        word = before.kind is ItemKind.WORD and parsed.view.capital(before.first)
        article = parsed.nodes[position - 1].pos_ in ("DET", "ADP", "PRON", "CCONJ", "SCONJ")
        nation = before.kind in (ItemKind.COUNTRY, ItemKind.CITY, ItemKind.BODY)
        if parsed.nodes[position - 1].lower_ in ("'s", "’s"):
            owner = parsed.items[position - 2]
            nation = position > 1 and owner.kind is ItemKind.WORD and parsed.view.capital(owner.first)
        if not (nation or word and not article):
            break
        position -= 1
    return position


def end_of_name(parsed: Parsed, end: int) -> int:
    """The item after a body's name with its "of …" or "in …": "Department of Foreign Affairs"."""
    if end >= len(parsed.items) or parsed.nodes[end].lower_ not in ("of", "in", "for"):
        return end
    last = end + 1
    while (
        last < len(parsed.items)
        and not _another(parsed, last)
        and (
            parsed.view.tokens[parsed.items[last].first].capital
            or parsed.nodes[last].lower_ in ("the", "and")
            or last > end + 1
            and _lists_fields(parsed, last)
        )
    ):
        last += 1
    while last > end + 1 and parsed.nodes[last - 1].lower_ in ("the", "and"):
        last -= 1
    of_a_nation = last + 1 < len(parsed.items) and parsed.nodes[last].lower_ == "of"
    if of_a_nation and last > end + 1 and parsed.items[last + 1].kind is ItemKind.COUNTRY:
        return last + 2
    return last if last > end + 1 else end


def field_in_small_letters(parsed: Parsed, noun: Node) -> int | None:
    """The item after the field of a ministry that is printed in small letters: "Laos's ministry of foreign affairs"."""
    if noun.text not in ("ministry", "department") or parsed.nodes[noun.i + 1].lower_ != "of":
        return None
    last = noun.i + 2
    while last < len(parsed.items) and (field := parsed.nodes[last]).text.islower() and field.tag_[:2] in ("NN", "JJ"):
        last += 1
    return last if last > noun.i + 2 else None


def _lists_fields(parsed: Parsed, comma: int) -> bool:
    """Whether a comma stands in a list of fields that "and" closes: "Ministry of Trade, Industry and Tourism", not
    "the Ministry of Trade, the Bank of Laos and"."""
    position = comma
    while position + 1 < len(parsed.items) and parsed.nodes[position].text == ",":
        position += 1
        start = position
        while position < len(parsed.items) and position - start < _FIELD and _field(parsed, position):
            position += 1
        if position == start:
            return False
    following = position + 1
    closed = following < len(parsed.items) and parsed.nodes[position].lower_ == "and"
    return closed and position > comma and _field(parsed, following)


def _field(parsed: Parsed, position: int) -> bool:
    return parsed.items[position].kind is ItemKind.WORD and parsed.view.capital(parsed.items[position].first)


def _another(parsed: Parsed, position: int) -> bool:
    """Whether a second name begins after "and": with an article of its own, or a person."""
    after = position + 1
    if parsed.nodes[position].lower_ != "and" or after >= len(parsed.items):
        return False
    return parsed.nodes[after].lower_ == "the" or parsed.items[after].kind is not ItemKind.WORD
