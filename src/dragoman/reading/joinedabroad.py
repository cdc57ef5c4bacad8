"""Joined abroad: who travels to meet a countryman in a third country, "will join Minister A in Samoa"."""

from dragoman.domain.engagements import EngagementKind, Format
from dragoman.reading.gazetteer import Hit
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed, modal, negated, objects, subject_of
from dragoman.reading.people import Description, PersonPhrase
from dragoman.reading.surroundings import ONE_PERSON, SOMEWHERE
from dragoman.reading.trigger import Trigger


def joined_abroad(parsed: Parsed, verb: Node) -> Trigger | None:
    """The visit of someone who joins another, by name, in a country or town."""
    if verb.lemma_.lower() != "join" or verb.tag_ == "VBN" or negated(verb) or modal(verb) not in (None, "will"):
        return None
    doer, joined = subject_of(parsed, verb), [node for node in objects(verb) if node.i > verb.i]
    if doer is None or len(joined) != 1 or parsed.item(joined[0]).kind is not ItemKind.PERSON:
        return None
    places = [node for node in (*verb.children, *joined[0].children) if node.lower_ == "in" and node.i > joined[0].i]
    there = [node for each in places for node in each.children if parsed.item(node).kind in SOMEWHERE]
    if parsed.item(doer).kind not in ONE_PERSON or not there:
        return None
    side, other = (_side(parsed, node) for node in (doer, joined[0]))
    lands = {hit.value for node in there if isinstance(hit := parsed.item(node).thing, Hit)}
    if side in lands:
        return None  # at home
    trigger = Trigger(EngagementKind.VISIT, Format.IN_PERSON, "visit", verb, verb, "verb of visiting")
    trigger.doers, trigger.destination = [doer], there
    trigger.others = joined if other in (None, side) else []
    return trigger


def _side(parsed: Parsed, node: Node) -> str | None:
    """The state that is printed with a person."""
    thing = parsed.item(node).thing
    return thing.side if isinstance(thing, PersonPhrase | Description) else None
