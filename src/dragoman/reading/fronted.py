"""Fronted partners and plain verbs: "With his Bolivian counterpart, Rosa Vega, he reviewed the harvest" is one of many
meetings, told by with whom something was discussed; "will see Foreign Minister A" is one to come."""

from dragoman.domain.engagements import EngagementKind, Format
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed, after_preposition, conjuncts, modal, root_of, subject_of
from dragoman.reading.surroundings import ONE_PERSON
from dragoman.reading.trigger import Trigger

_TALKED_OVER = frozenset(
    """discuss exchange review talk speak address examine explore analyse analyze assess evaluate agree reaffirm
    reiterate confirm stress underline highlight emphasise emphasize raise touch share propose compare consider
    outline""".split()
)
"""Verbs of what one does with someone across the table."""


def with_whom(parsed: Parsed) -> Trigger | None:
    """The talks of a sentence that begins with whom they were held: "With Minister A, she agreed on a plan", "will
    discuss"."""
    first = parsed.nodes[0]
    root = root_of(parsed)
    if first.lower_ != "with" or first.head != root or root.lemma_ not in _TALKED_OVER:
        return None
    if root.tag_ != "VBD" and modal(root) != "will":
        return None
    partners = [node for node in after_preposition(root, "with") if node.i < root.i]
    doer = subject_of(parsed, root)
    if doer is None or not partners or any(parsed.item(node).kind not in ONE_PERSON for node in partners):
        return None
    if doer in partners:
        return None
    return _talks(root, doer, partners)


def _talks(root: Node, doer: Node, partners: list[Node]) -> Trigger:
    trigger = Trigger(EngagementKind.MEETING, Format.IN_PERSON, "talks", root, root, "held a meeting")
    trigger.doers, trigger.others = [doer], partners
    return trigger


def seen(parsed: Parsed, verb: Node) -> Trigger | None:
    """Whom a traveller sees: "he will see Foreign Minister A", "is due to see the Speaker"."""
    if verb.lemma_ != "see" or verb.tag_ not in ("VB", "VBD") or verb.dep_ in ("relcl", "acl", "ccomp"):
        return None
    if verb.tag_ == "VB" and not any(child.lower_ in ("will", "to") for child in verb.children):
        return None
    if any(child.dep_ in ("prt", "ccomp", "xcomp", "neg", "acomp", "advcl") for child in verb.children):
        return None
    seen_ = [each for child in verb.children if child.dep_ == "dobj" for each in conjuncts(child)]
    doer = subject_of(parsed, verb)
    if doer is None or not seen_ or any(not _in_office(parsed, node) for node in seen_):
        return None
    trigger = Trigger(EngagementKind.MEETING, Format.IN_PERSON, "meeting", verb, verb, "verb of meeting", doers=[doer])
    trigger.others = seen_
    return trigger


def was_with(parsed: Parsed, verb: Node) -> Trigger | None:
    """ "The King of Norway was also with the Peruvian president today": a meeting in a list of many."""
    if verb.lemma_ != "be" or verb.tag_ != "VBD" or verb.dep_ != "ROOT":
        return None
    if any(child.dep_ in ("attr", "acomp", "advcl", "neg", "expl") for child in verb.children):
        return None
    doer, met = subject_of(parsed, verb), list(after_preposition(verb, "with"))
    if doer is None or not met or any(not _in_office(parsed, node) for node in (doer, *met)):
        return None
    trigger = Trigger(EngagementKind.MEETING, Format.IN_PERSON, "meeting", verb, verb, "verb of meeting", doers=[doer])
    trigger.others = met
    return trigger


def _in_office(parsed: Parsed, node: Node) -> bool:
    """Whether it is the holder of an office, by name or without one."""
    item = parsed.item(node)
    if item.kind not in (ItemKind.PERSON, ItemKind.DESCRIPTION):
        return False
    offices = getattr(item.thing, "offices", None) or getattr(item.thing, "office", None)
    return bool(offices)
