"""Word order: a contact read off the order of the words, where the parse of a long sentence gives none."""

from dragoman.domain.engagements import EngagementKind, Format
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed, conjuncts
from dragoman.reading.trigger import Trigger

_PLAIN_CONTACTS = frozenset("met received welcomed hosted greeted meets receives welcomes hosts greets".split())


def shallow(parsed: Parsed) -> list[Trigger]:
    """A contact read off the order of the words, where the parse of a long sentence gave none.

    A named person, a verb of meeting in the past or the present of headlines after it, another named person after that:
    nothing but words without a finite verb of their own may stand between.
    """
    for place, item in enumerate(parsed.items):
        if item.kind is not ItemKind.WORD or parsed.nodes[place].lower_ not in _PLAIN_CONTACTS:
            continue
        doer = _person_before(parsed, place)
        other = _person_after(parsed, place) if doer is not None else None
        if doer is None or other is None:
            continue
        verb = parsed.nodes[place]
        receives = not verb.lower_.startswith("me")
        rule = "verb of receiving" if receives else "verb of meeting"
        label = "reception" if receives else "meeting"
        trigger = Trigger(EngagementKind.MEETING, Format.IN_PERSON, label, verb, verb, rule, doers=[doer])
        trigger.others, trigger.host_is = list(conjuncts(other)), "doer" if receives else ""
        return [trigger]
    return []


def _person_before(parsed: Parsed, place: int) -> Node | None:
    for position in range(place - 1, -1, -1):
        node = parsed.nodes[position]
        if node.tag_ in ("VBD", "VBZ", "VBP") and parsed.items[position].kind is ItemKind.WORD:
            return None
        before = parsed.nodes[position - 1].pos_ if position else ""
        if parsed.items[position].kind is ItemKind.PERSON and before != "ADP":
            return node
    return None


def _person_after(parsed: Parsed, place: int) -> Node | None:
    for position in range(place + 1, len(parsed.items)):
        node = parsed.nodes[position]
        if node.tag_ in ("VBD", "VBZ", "VBP") and parsed.items[position].kind is ItemKind.WORD:
            return None
        if parsed.items[position].kind is ItemKind.PERSON:
            return node if parsed.nodes[position - 1].lower_ not in ("by", "of") else None
    return None
