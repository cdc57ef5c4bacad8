"""Fronted partners and plain verbs: "With his Bolivian counterpart, Rosa Vega, he reviewed the harvest" is one of many
meetings, told by with whom something was discussed; "will see Foreign Minister A" is one to come; "Friday brought
together Ministers A and B" and "the ambassador was in the Foreign Ministry" tell it by a day and by a house."""

from dragoman.domain.engagements import EngagementKind, Format
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed, after_preposition, conjuncts, modal, objects, root_of, subject_of
from dragoman.reading.people import Description, PersonPhrase
from dragoman.reading.surroundings import ONE_PERSON
from dragoman.reading.trigger import Trigger

_TALKED_OVER = frozenset(
    """discuss exchange review talk speak address examine explore analyse analyze assess evaluate agree reaffirm
    reiterate confirm stress underline highlight emphasise emphasize raise touch share propose compare consider
    outline""".split()
)
"""Verbs of what one does with someone across the table."""


COMING = ("be", "go", "come", "visit", "appear")
"""Verbs of an envoy who comes to a ministry."""
_PERSON = ItemKind.PERSON
_TWO = 2


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


def brought_together(parsed: Parsed, verb: Node) -> Trigger | None:
    """The two whom a day, a town or a meal "brought together"; more than two are a gathering."""
    together = any(child.lower_ == "together" for child in verb.children)
    if verb.lemma_ != "bring" or verb.tag_ != "VBD" or not together:
        return None
    met = [each for noun in objects(verb) for each in conjuncts(noun)]
    met = met if len(met) > 1 else [node for node in parsed.nodes[verb.i :] if parsed.item(node).kind is _PERSON]
    if len(met) != _TWO or any(parsed.item(node).kind not in ONE_PERSON for node in met):
        return None
    trigger = Trigger(EngagementKind.MEETING, Format.IN_PERSON, "meeting", verb, verb, "verb of meeting")
    trigger.doers, trigger.others = met[:1], met[1:]
    return trigger


def called_in(parsed: Parsed, verb: Node) -> Trigger | None:
    """The envoy whom a ministry "called in": "was called in to the Foreign Ministry over the remarks", "was invited to
    the Foreign Ministry"."""
    ins = [child for child in verb.children if child.lower_ == "in" and child.i == verb.i + 1]
    asked = any(child.dep_ == "auxpass" for child in verb.children) and verb.tag_ == "VBN"
    asked = asked and any(node.lower_ in ("ministry", "mfa") for node in after_preposition(verb, "to"))
    if verb.lemma_ not in ("call", "invite") or not (ins or asked) or any(after_preposition(verb, "for")):
        return None
    guests = [child for child in verb.children if child.dep_ == "nsubjpass"]
    hosts = [*after_preposition(verb, "by"), *after_preposition(verb, "to")]
    if not guests:
        doer = subject_of(parsed, verb)
        guests, hosts = [*ins[0].children, *objects(verb)], [doer] if doer is not None else []
    if not guests or not _is_an_envoy(parsed, guests[0]):
        return None
    trigger = Trigger(EngagementKind.MEETING, Format.IN_PERSON, "meeting", verb, verb, "verb of receiving")
    trigger.doers, trigger.others, trigger.host_is = hosts[:1], guests[:1], "doer"
    return trigger


def in_a_ministry(parsed: Parsed, verb: Node) -> Trigger | None:
    """The ministry that an envoy comes to: "the Lao ambassador was in the Foreign Ministry on Monday", "went to the
    ministry over the remarks"."""
    if verb.tag_ != "VBD" or verb.dep_ != "ROOT" or verb.lemma_ not in COMING:
        return None
    if any(child.dep_ in ("attr", "acomp", "neg", "expl", "xcomp", "ccomp") for child in verb.children):
        return None
    houses = [*after_preposition(verb, "in", "at", "to"), *(objects(verb) if verb.lemma_ == "visit" else ())]
    hosts = [node for node in houses if "ministry" in _words(parsed, node)]
    doer = subject_of(parsed, verb)
    if doer is None or not hosts or not _is_an_envoy(parsed, doer):
        return None
    trigger = Trigger(EngagementKind.MEETING, Format.IN_PERSON, "meeting", verb, verb, "verb of meeting", doers=[doer])
    trigger.others, trigger.host_is = hosts[:1], "other"
    return trigger


def _words(parsed: Parsed, node: Node) -> list[str]:
    item = parsed.item(node)
    return parsed.view.lows[item.first : item.last]


def _is_an_envoy(parsed: Parsed, node: Node) -> bool:
    """Whether it is an ambassador, by name or not."""
    thing = parsed.item(node).thing
    if isinstance(thing, PersonPhrase):
        return thing.is_envoy()
    told = isinstance(thing, Description) and not thing.plural
    return told and not {"ambassador", "envoy"}.isdisjoint(_words(parsed, node))


def _in_office(parsed: Parsed, node: Node) -> bool:
    """Whether it is the holder of an office, by name or without one."""
    item = parsed.item(node)
    if item.kind not in (ItemKind.PERSON, ItemKind.DESCRIPTION):
        return False
    offices = getattr(item.thing, "offices", None) or getattr(item.thing, "office", None)
    return bool(offices)
