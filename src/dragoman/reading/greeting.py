"""Greeting: when whoever "welcomed" people spoke to them, though it is no thing or step that he welcomed: "welcomed the
guests to Laos", "welcomed the envoy upon taking office", "welcomed the delegation to visit the port".
"""

from dragoman.domain.engagements import EngagementKind
from dragoman.reading.drafts import Draft
from dragoman.reading.nodes import Node
from dragoman.reading.parse import STAND_INS, ItemKind, Parsed, after_preposition, infinitive, objects

_COMING = frozenset("visit come pay attend assume take return tour join participate work".split())
"""What guests are welcomed to do who are there already."""
_POSTS = frozenset("take assume begin start arrive".split())
_GUESTS = frozenset("delegation delegations guest guests visitors ambassador ambassadors envoys them him her".split())

_LANDS = frozenset("country kingdom sultanate republic emirate".split())
"""What a host calls his own country."""


def welcomed_on_coming(verb: Node) -> bool:
    """Whether guests are welcomed for what they have come to do: "welcomed the delegation to visit Laos", "welcomed the
    ambassadors upon taking office"; those who are asked to come are others: "welcomed firms to invest"."""
    if verb.lemma_ != "welcome" or verb.tag_ != "VBD":
        return False
    if not any(noun.lower_ in _GUESTS or noun.text in STAND_INS for noun in objects(verb)):
        return False
    goals = (child for child in verb.children if child.dep_ in ("advcl", "xcomp", "ccomp") and child.i > verb.i)
    if any(child.lemma_ in _COMING and infinitive(child) for child in goals):
        return True
    return any(each.tag_ == "VBG" and each.lemma_ in _POSTS for each in after_preposition(verb, "upon", "on"))


def welcomed_to_ones_land(parsed: Parsed, verb: Node) -> bool:
    """Whether guests are welcomed to a country, with no day, door or airport at which they were: "welcomed the guests
    to Laos"."""
    if verb.lemma_ != "welcome" or verb.tag_ != "VBD" or not any(objects(verb)):
        return False
    lands = [land for holder in (verb, *objects(verb)) for land in after_preposition(holder, "to")]
    where = any(child.lower_ == "at" for child in verb.children)
    days = any(parsed.item(each).kind is ItemKind.DATE for each in verb.subtree)
    lands = [land for land in lands if parsed.item(land).kind is ItemKind.COUNTRY or land.lower_ in _LANDS]
    return not where and not days and bool(lands)


def only_received(parsed: Parsed, verb: Node, told: list[Draft]) -> bool:
    """Whether a verb of welcome tells the contact itself: "President A welcomed Premier B to Laos" as the news."""
    if verb.lemma_ != "welcome" or verb.tag_ != "VBD" or not welcomed_to_ones_land(parsed, verb):
        return False
    met = [parsed.item(noun) for noun in objects(verb)]
    if not any(item.kind is ItemKind.PERSON and item.last - item.first > 1 for item in met):
        return False  # "Kim welcomed the guests to Laos" goes on with those who were told before
    joined = any(child.dep_ == "conj" and child.tag_ == "VBD" for child in verb.children)
    return not joined and any(draft.kind in (EngagementKind.MEETING, EngagementKind.CEREMONY) for draft in told)
