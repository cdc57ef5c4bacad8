"""Beside places: what stands round a place and says whether a contact took place there."""

from dragoman.reading.gazetteer import Kind
from dragoman.reading.nodes import Node
from dragoman.reading.parse import Item, ItemKind, Parsed
from dragoman.reading.trigger import Trigger

GOING = frozenset("go travel leave fly depart head proceed return come arrive".split())
_BUILDINGS = frozenset("palace hall street avenue square house hotel castle club".split())
_BESIDE = frozenset("sidelines sideline margins margin framework opening".split())
_TOPICS = frozenset(
    """situation war conflict crisis development peace ceasefire truce stability escalation fighting hostility violence
    operation election security tension unrest massacre genocide atrocity project investment reform aggression
    famine earthquake flood""".split()
)
"""What goes on somewhere and is spoken of: where it does is no place of the talks."""

_SPEAKING = frozenset("discuss review raise examine consider mention".split())
_LIVING = frozenset(("residing", "resident", "based", "resides", "residence", "accredited"))
_GATHERINGS = frozenset("conference forum summit dialogue symposium congress expo".split())


def names_it(parsed: Parsed, town: Node) -> bool:
    """Whether a gathering that is called by its town is where people met: "beside the Lima Water Forum"."""
    gathering = town.head
    while gathering.dep_ == "compound":
        gathering = gathering.head
    named = gathering.lower_ in _GATHERINGS and parsed.view.capital(parsed.item(gathering).first)
    if parsed.item(town).kind is not ItemKind.CITY or not named or gathering.i < town.i or gathering.dep_ != "pobj":
        return False
    beside = gathering.head
    return beside.lower_ in ("at", "during") or beside.lower_ == "of" and beside.head.lower_ in _BESIDE


def and_there(parsed: Parsed, item: Item, trigger: Trigger) -> bool:
    """Whether a place is taken up by the clause that tells a contact: "arrived from Quito, where he met A"."""
    view, position = parsed.view, item.last
    if view.low(position) == "," and view.kind(position + 1) is Kind.COUNTRY:
        position += 2  # "Geneva, Switzerland, where"
    position += view.low(position) == ","
    where = next((node for node, each in zip(parsed.nodes, parsed.items, strict=True) if each.first == position), None)
    if where is None or where.lower_ != "where":
        return False
    clause = where.head
    told = trigger.verb if trigger.verb is not None else trigger.node
    return clause in (trigger.node, told) or clause.is_ancestor(told)


def on_the_way_to(parsed: Parsed, item: Item, trigger: Trigger) -> bool:
    """Whether one goes to a place for a contact: "left Lima for Quito to attend talks", "will go on to Quito for"."""
    if parsed.view.low(item.first - 1) not in ("to", "for"):
        return False
    place = next(node for node, each in zip(parsed.nodes, parsed.items, strict=True) if each is item)
    going = next((node for node in place.ancestors if node.pos_ in ("VERB", "AUX")), None)
    if going is None or going.lemma_.lower() not in GOING:
        return False
    told = trigger.verb if trigger.verb is not None and trigger.verb.i > place.i else trigger.node
    for node in (told, *told.ancestors):
        if node == going:
            return True
        purpose = node.dep_ in ("xcomp", "advcl", "pobj", "prep", "relcl", "dobj", "conj", "acl", "pcomp")
        if not purpose or node.dep_ == "advcl" and node.tag_ != "VB":
            return False
    return False


def of_a_building(parsed: Parsed, position: int) -> bool:
    """Whether a city's or country's name is only a building's or a street's: "at Constantine Palace", "at the Peru-Laos
    Friendship Monument"."""
    view = parsed.view
    of_two = view.low(position) == "-" and view.kind(position + 1) is Kind.COUNTRY
    named = of_two and view.capital(position + 2) or view.low(position - 2) == "-" and view.capital(position)
    return named or view.capital(position) and view.low(position) in _BUILDINGS


def of_a_topic(place: Node, trigger: Trigger) -> bool:
    """Whether a place is where something spoken of goes on, or where an envoy lives: "discussed the situation in
    Sudan", "the ambassador, residing in Vienna"."""
    noun = place.head.head if place.head.dep_ == "prep" else place.head
    if noun.lower_ in _LIVING:
        return True
    if place.head.dep_ == "prep" and noun.lemma_.lower() in _SPEAKING and place.head.i > noun.i + 1:
        noun = place.head.nbor(-1)  # what is spoken of stands right before, whatever the parse hangs the place on
    return noun.lemma_.lower() in _TOPICS and noun != trigger.node


def leading_to(told: Node) -> Node | None:
    """The verb of leading those who come for something: "on May 2 headed a delegation to visit the embassy"."""
    above = told.head
    aim = told.tag_ == "VB" and told.dep_ in ("advcl", "acl", "xcomp", "relcl")
    above = above.head if aim and above.lower_ in ("delegation", "mission", "team") else above
    return above if aim and above.lemma_ in ("lead", "head") else None


def names_a_side(place: Node, trigger: Trigger) -> bool:
    """Whether a country is only one of the two in the name of talks: "at the Peru-Chile summit"."""
    return bool(trigger.states) and place.i < trigger.node.i and trigger.node.is_ancestor(place)
