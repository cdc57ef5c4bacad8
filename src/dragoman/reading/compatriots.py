"""Compatriots: people of a nation whom a contact tells of without a name, by what they are: "a senior Lao official"."""

from dragoman.domain.actors import ActorKind
from dragoman.reading.contactwords import ContactWords
from dragoman.reading.discourse import Discourse, Reference
from dragoman.reading.gazetteer import NATIONS_AND_TOWNS, Hit, Kind
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed, after_preposition
from dragoman.reading.phrases import Description
from dragoman.reading.surroundings import named_as_examples
from dragoman.reading.teams import TEAMS

_ABROAD = frozenset("foreign international african european asian arab pacific caribbean nordic multinational".split())
_TWO = 2
_OWN = ("his", "her", "their", "its")


def compatriots(words: ContactWords, discourse: Discourse, parsed: Parsed, node: Node) -> list[Reference]:
    """The country of people who have no name here, nor anyone who speaks for their side: "met a senior Lao official",
    "talks with a number of Thai businessmen"."""
    item = parsed.item(node)
    if lands := _lands_of_the_trip(parsed, discourse, node):
        return [ref for land in lands for ref in _country(discourse, parsed, node, land)]
    if isinstance(item.thing, Description):
        one = item.thing.office is None and not item.thing.plural and item.thing.noun in words.one_of_them
        return _country(discourse, parsed, node, item.thing.side) if one and item.thing.side else []
    if item.kind is not ItemKind.WORD:
        return []
    if (leaders := _whose_body(parsed, node)) is not None:
        return discourse.references(parsed, leaders)
    if node.tag_.startswith("JJ") or "-" in node.text:
        return _cut_short(words, discourse, parsed, node)
    if node.lower_ in words.counts:
        inner = list(after_preposition(node, "of"))
        examples = named_as_examples(parsed, node)
        known = [ref for each in examples or inner for ref in discourse.references(parsed, each)]
        return known or [ref for each in inner for ref in compatriots(words, discourse, parsed, each)]
    if abroad := _of_many_lands(words, discourse, parsed, node):
        return abroad
    if node.lower_ in words.people or node.lower_ in words.one_of_them or node.lower_ in words.hosts:
        told = discourse.nation_of(parsed, node, *parsed.offsets(node.i, node.i + 1))
        alone = node.lower_ in words.one_of_them  # "met minister for trade Rosa Vega", whose name the parse cut off
        return told or ([] if alone else _of_the_country_visited(words, discourse, parsed, node))
    return []


def _lands_of_the_trip(parsed: Parsed, discourse: Discourse, node: Node) -> list[str]:
    """The countries of a trip through several, for their people who are told by that alone: "will have talks with each
    country's foreign minister", "met his counterparts from both countries"."""
    visit = discourse.visit
    if visit is None or visit.background or len(visit.places) < _TWO:
        return []
    owner = next((child for child in node.children if child.dep_ == "poss"), None)
    each = (
        owner is not None and owner.lower_ in ("country", "nation") and any(n.lower_ == "each" for n in owner.children)
    )
    both = any(parsed.joint(land) for land in after_preposition(node, "of", "from", "in"))
    lands = list(dict.fromkeys(place.country for place in visit.places if place.country))
    own = {figure.side for figure in visit.travellers()}
    return lands if (each or both) and own.isdisjoint(lands) else []


def _whose_body(parsed: Parsed, node: Node) -> Node | None:
    """The leaders of a nation before what it owns: "talks with | leaders of Peru | 's government and parliament"."""
    for child in node.children:
        thing = parsed.item(child).thing
        if child.dep_ == "poss" and isinstance(thing, Description) and thing.plural and thing.side is not None:
            return child
    return None


def _of_many_lands(words: ContactWords, discourse: Discourse, parsed: Parsed, node: Node) -> list[Reference]:
    """A group that is told to be from abroad, whatever its lands are: "the African media delegation"."""
    from_there = [child for child in node.children if child.i < node.i and child.lower_ in _ABROAD]
    if not from_there or node.lower_ not in TEAMS and node.lower_ not in words.people:
        return []
    start, end = parsed.offsets(min(child.i for child in node.lefts), node.i + 1)
    return [Reference(discourse.cast.worded(ActorKind.DELEGATION, start, end), start, end)]


def _of_the_country_visited(words: ContactWords, discourse: Discourse, parsed: Parsed, node: Node) -> list[Reference]:
    """The country that a traveller visits, for those whom he meets there and who are told by what they are: "had a
    working session with heads of firms", "will meet with the union of the dam"; not those of elsewhere, who came with
    him, or write of him, nor "leaders from the Pacific"."""
    where = _where(discourse, parsed)
    if where is None or any(child.lower_ in _OWN for child in node.children):
        return []
    beside = [each for each in node.subtree if each.dep_ in ("amod", "compound", "nmod", "poss")]
    told = [parsed.view.hit(parsed.item(each).first) for each in beside]
    abroad = any(hit is not None and hit.kind in NATIONS_AND_TOWNS and hit.value != where for hit in told)
    behind = parsed.nodes[node.i + 1 : node.i + 4]
    region = behind[:1] and behind[0].lower_ == "from" and any(each.tag_ == "NNP" for each in behind)
    came = any(each.lower_ in words.from_elsewhere for each in node.subtree)
    return [] if abroad or region or came else _country(discourse, parsed, node, where)


def _cut_short(words: ContactWords, discourse: Discourse, parsed: Parsed, node: Node) -> list[Reference]:
    """Those whom the parse has cut off from the adjective before them: "with high-ranking Lao officials"."""
    after = parsed.nodes[node.i + 1 : node.i + 4]
    group = next((each for each in after if each.lower_ in words.people), None)
    if group is None:
        return []
    known = [ref for each in named_as_examples(parsed, group) for ref in discourse.references(parsed, each)]
    return known or compatriots(words, discourse, parsed, group)


def _where(discourse: Discourse, parsed: Parsed) -> str | None:
    """The country whose officials are met by a traveller: that of the town in which a sentence opens, or which he is
    told to visit: "In Lima, she will meet with senior government officials"."""
    lead = parsed.items[1] if len(parsed.items) > 1 and parsed.nodes[0].lower_ == "in" else None
    if lead is not None and lead.kind in (ItemKind.CITY, ItemKind.COUNTRY) and isinstance(lead.thing, Hit):
        return lead.thing.value
    visit = discourse.visit
    there = {place.country for place in visit.places} if visit is not None and not visit.background else set()
    if len(there) > 1:  # "will then travel to Lima to meet with officials"
        there &= {hit.value for hit in parsed.view.hits if hit.kind in (Kind.CITY, Kind.COUNTRY)}
    return next(iter(there)) if len(there) == 1 else None


def _country(discourse: Discourse, parsed: Parsed, node: Node, side: str) -> list[Reference]:
    start, end = parsed.offsets(node.i, node.i + 1)
    return [Reference(discourse.cast.country(side, None, start, end), start, end)]
