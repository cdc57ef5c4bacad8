"""Settled: contacts of two states that are recalled only by what came of them.

"The consensus reached by the two heads of state in Lima last May", "the agreements made at the Peru-Chile summit in
May": whoever speaks of it, those who met there were the leaders of the two states.
"""

from dragoman.domain.engagements import EngagementKind, Format
from dragoman.reading.contactwords import ContactWords
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed, after_preposition
from dragoman.reading.rounds import nations_of
from dragoman.reading.trigger import RECALLED, Trigger

_SETTLING = frozenset("reach make achieve conclude agree arrive forge".split())
"""Verbs of what came about at a meeting."""
_OUTCOMES = frozenset("consensus understanding agreement outcome decision result accord commitment".split())
_AT = ("at", "during", "in")
_GATHERINGS = frozenset(("summit", "summits"))
_TWO = 2


def settled(words: ContactWords, parsed: Parsed, verb: Node) -> Trigger | None:
    """The meeting at which something was settled, where a day or town is told and no other word of contact."""
    outcome = verb.head
    if verb.tag_ != "VBN" or verb.dep_ != "acl" or verb.lemma_.lower() not in _SETTLING:
        return None
    if outcome.lemma_.lower() not in _OUTCOMES:
        return None
    inside = list(verb.subtree)
    kinds = {parsed.item(node).kind for node in inside}
    if ItemKind.DATE not in kinds and ItemKind.CITY not in kinds:
        return None
    told = [node for node in inside if words.kind_of(node) is not None and parsed.item(node).kind is ItemKind.WORD]
    for summit in after_preposition(verb, *_AT) if ItemKind.DATE in kinds else ():
        states = nations_of(parsed, summit)[:_TWO] if summit.lower_ in _GATHERINGS else []
        if len(states) == _TWO and told == [summit]:
            return _meeting(summit, verb, states)
    both = any(parsed.joint(node) for node in after_preposition(verb, "by", "between"))
    return _meeting(verb, verb, []) if both and not told else None


def _meeting(node: Node, verb: Node, states: list[str]) -> Trigger:
    label = node.lower_ if node is not verb else "meeting"
    trigger = Trigger(EngagementKind.MEETING, Format.IN_PERSON, label, node, verb, RECALLED)
    trigger.states = states
    return trigger
