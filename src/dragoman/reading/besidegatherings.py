"""Beside gatherings: contacts told by where they were, or among others of the day, and by no verb of their own.

"On the sidelines, A and B agreed to open embassies", "among those he met was B", "other meetings included one with B".
"""

from dragoman.domain.engagements import EngagementKind, Format
from dragoman.reading.contactwords import ContactWords
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed, after_preposition, conjuncts, subject_of
from dragoman.reading.surroundings import ONE_PERSON
from dragoman.reading.trigger import SIDELINES, Trigger

_DOING = frozenset("agree decide discuss exchange review pledge reaffirm explore".split())
"""What two do who meet beside a gathering."""
_PRONOUNS = ("he", "she", "they")
_SOON = 8
"""Words of a sentence that opens with "among" in which it tells who met those whom it names."""


def beside_gatherings(words: ContactWords, parsed: Parsed, verb: Node) -> Trigger | None:
    """The contact that a verb tells beside a gathering or among others; None where it tells none."""
    if not SIDELINES.isdisjoint(parsed.view.lows):
        return _on_the_sidelines(parsed, verb)
    return _one_of_several(words, parsed, verb)


def _on_the_sidelines(parsed: Parsed, verb: Node) -> Trigger | None:
    """Two by name who do something together on the sidelines of what they attend."""
    doer = subject_of(parsed, verb) if verb.lemma_ in _DOING and verb.tag_ == "VBD" else None
    beside = next((node for node in after_preposition(verb, "on", "at") if node.lower_ in SIDELINES), None)
    if doer is None or beside is None:
        return None
    two = list(conjuncts(doer))
    by_name = all(_someone(parsed, node) for node in two)
    if len(two) < 2 or not by_name or not any(parsed.item(node).kind is ItemKind.PERSON for node in two):
        return None
    return Trigger(EngagementKind.MEETING, Format.IN_PERSON, "meeting", verb, verb, "held a meeting", doers=[doer])


def among_those_met(parsed: Parsed, verb: Node) -> Trigger | None:
    """Who is named among those whom someone met, in whatever way the parse hangs them."""
    if parsed.view.lows[0] != "among" or verb.lower_ != "met" or verb.i > _SOON:
        return None
    was = next((node for node in parsed.nodes[verb.i + 1 : verb.i + 3] if node.lower_ in ("was", "were")), None)
    who = next((node for node in reversed(parsed.nodes[1 : verb.i]) if _someone(parsed, node)), None)
    met = (
        [node for node in parsed.nodes[was.i + 1 :] if parsed.item(node).kind in ONE_PERSON] if was is not None else []
    )
    if who is None or not met:
        return None
    trigger = Trigger(EngagementKind.MEETING, Format.IN_PERSON, "meeting", verb, verb, "verb of meeting", doers=[who])
    trigger.others, trigger.split = met, True
    return trigger


def _someone(parsed: Parsed, node: Node) -> bool:
    return parsed.item(node).kind in ONE_PERSON or node.lower_ in _PRONOUNS


def _one_of_several(words: ContactWords, parsed: Parsed, verb: Node) -> Trigger | None:
    """The one with someone of those that a programme has: "other meetings included one with B"."""
    if verb.lemma_ != "include" or verb.tag_ not in ("VBD", "VBZ", "VBP"):
        return None
    told = subject_of(parsed, verb)
    kind = words.kind_of(told) if told is not None and told.tag_ == "NNS" else None
    one = next((child for child in verb.children if child.dep_ == "dobj" and child.lower_ in ("one", "ones")), None)
    if told is None or one is None or kind is None or kind[0] != "meeting":
        return None
    trigger = Trigger(EngagementKind.MEETING, Format.IN_PERSON, kind[1], told, verb, "meeting as a noun", nominal=True)
    trigger.others = list(after_preposition(one, "with"))
    trigger.doers = [child for child in told.children if child.dep_ == "poss"]
    return trigger if trigger.others else None
