"""Townspeople: whoever is told by his town or province, "the Hà Nội official", "the Quang Ninh leader"."""

from collections.abc import Iterable

from dragoman.domain.actors import ActorKind
from dragoman.knowledge.folding import fold
from dragoman.reading.besidenames import leader_after
from dragoman.reading.figures import Figure, OfficeFact
from dragoman.reading.gazetteer import Hit
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed, after_preposition, conjuncts
from dragoman.reading.words import SPEAKING_CAPITALS

ROLES = frozenset(("official", "leader", "guest", "diplomat", "host", "representative"))
"""Words for someone that may have a place before them."""
_TOWNS = frozenset(("city", "province", "municipal", "provincial", "town"))
_LEADING = ("leaders", "authorities", "chairpersons", "governors")
_SIGNING = frozenset(("sign", "ink", "initial"))
_OF_A_TOWN = frozenset("provincial municipal district city prefectural county".split())
_LOCAL = frozenset("people party municipal provincial city province mayor governor town".split())
"""Words of offices of towns and provinces: "People's Committee", "Party Committee"."""


def of_a_place(parsed: Parsed, node: Node, told: Iterable[Figure]) -> Figure | None:
    """The person last told of in whose office the place before a word stands, or who holds one of a town or province
    where it is only called so ("the city's leader"); else the one of that place's country."""
    people = [figure for figure in told if figure.kind is ActorKind.PERSON]
    if any(child.lower_ in _TOWNS for child in node.children if child.i < node.i):
        return next((figure for figure in people if any(map(_local, figure.offices))), None)
    places = [child for child in node.children if child.dep_ in ("compound", "nmod", "amod") and child.i < node.i]
    places = [child for child in places if child.tag_ in ("NNP", "NNPS")]
    if not places:
        return None
    first, last = parsed.item(places[0]).first, parsed.item(places[-1]).last
    words = " ".join(parsed.view.lows[first:last])
    for figure in people:
        if any(words in fold(fact.text).lower() for fact in figure.offices):
            return figure
    hits = [item.thing for item in map(parsed.item, places) if item.kind is ItemKind.CITY]
    countries = {hit.value for hit in hits if isinstance(hit, Hit)}
    return next((figure for figure in people if figure.side in countries), None)


def _local(office: OfficeFact) -> bool:
    """Whether an office is of a town or province."""
    return not _LOCAL.isdisjoint(fold(office.text).lower().replace("'", " ").split())


def localities_led(parsed: Parsed, node: Node) -> list[tuple[int, int, str]]:
    """The towns and provinces whose leaders are told by them alone, each with its words and country: "the leaders of
    Ba Vi and Son Tay", "authorities of Salo province", "of the province of Salo"; capitals may stand for states."""
    if node.lower_ in ("province", "government"):
        return _province(parsed, node)
    if parsed.item(node).kind is ItemKind.CITY:
        return _signing(parsed, node)
    low = parsed.view.low(parsed.item(node).last - 1)
    found: list[tuple[int, int, str]] = []
    if low not in _LEADING and node.lower_ not in _LEADING:
        return found
    for place in [each for led in after_preposition(node, "of", "from") for each in conjuncts(led)]:
        called = after_preposition(place, "of") if place.lower_ in ("province", "city") else ()
        named = next((child for child in place.lefts if child.dep_ == "compound"), None) or next(iter(called), place)
        item, hit = parsed.item(named), parsed.item(named).thing
        if item.kind is ItemKind.CITY and isinstance(hit, Hit) and parsed.view.low(item.first) not in SPEAKING_CAPITALS:
            end = parsed.item(place).last if place.i > named.i else hit.last
            found.append((*parsed.view.span(hit.first, end), hit.value))
    return found


def _province(parsed: Parsed, node: Node) -> list[tuple[int, int, str]]:
    """The words and country of a province of which no leader is named: "held talks with Salo province", "the Salo
    provincial government"."""
    of_a_town = node.lower_ == "province" or any(child.lower_ in _OF_A_TOWN for child in node.lefts)
    named = next((child for child in node.lefts if child.dep_ in ("compound", "nmod") and of_a_town), None)
    hit = parsed.item(named).thing if named is not None and parsed.item(named).kind is ItemKind.CITY else None
    if not isinstance(hit, Hit) or leader_after(parsed, node) is not None:
        return []
    return [(*parsed.view.span(hit.first, parsed.item(node).last), hit.value)]


def _signing(parsed: Parsed, town: Node) -> list[tuple[int, int, str]]:
    """The words and country of a town that signs a paper: "Salo and Cusco signed an agreement", "signed with Salo"."""
    first, hit = town, parsed.item(town).thing
    while first.dep_ == "conj" and first.head != first:
        first = first.head
    above = first.head.head if first.dep_ == "pobj" and first.head.lower_ in ("with", "by") else first.head
    signs = first.dep_ == "nsubj" or above != first.head
    above = above if above.pos_ == "VERB" else above.head
    if not signs or above.lemma_ not in _SIGNING or not isinstance(hit, Hit):
        return []
    state = parsed.view.low(hit.first) in SPEAKING_CAPITALS
    return [] if state else [(*parsed.view.span(hit.first, hit.last), hit.value)]


def team_of_a_town(parsed: Parsed, node: Node) -> list[tuple[int, int, str]]:
    """A delegation that is told by its town or province alone, with its words and country: "the Salo high-level
    delegation", "a delegation from Salo province"."""
    before = [child for child in node.children if child.dep_ in ("compound", "nmod", "amod") and child.i < node.i]
    behind = [each for led in after_preposition(node, "of", "from") for each in conjuncts(led)]
    behind += [child for place in behind for child in place.lefts if child.dep_ == "compound"]
    for place in (*before, *behind):
        item = parsed.item(place)
        if item.kind is ItemKind.CITY and isinstance(item.thing, Hit):
            if parsed.view.low(item.first) in SPEAKING_CAPITALS:
                return []
            first, last = min(place.i, node.i), max(place.head.i if place in behind else node.i, node.i, place.i)
            return [(*parsed.offsets(first, last + 1), item.thing.value)]
    return []
