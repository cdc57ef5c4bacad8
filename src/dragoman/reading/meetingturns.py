"""Meeting turns: meetings told by turns of speech of which the verb alone says nothing: "was called on by Minister A",
"saw A", "dropped in on A", "sat across the table from A", "broke fast with A".
"""

from collections.abc import Iterable

from dragoman.domain.engagements import EngagementKind, Format
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed, after_preposition, conjuncts, objects, subject_of
from dragoman.reading.speechforms import aims_of_a_call
from dragoman.reading.surroundings import ONE_PERSON
from dragoman.reading.trigger import Trigger

MEETING_TURNS = frozenset(("call", "see", "drop", "sit", "break", "find"))
"""Verbs of which a turn may tell a meeting."""
_OPPOSITE = frozenset(("opposite", "across"))


def told_by_a_turn(parsed: Parsed, verb: Node) -> Trigger | None:
    """The meeting that a turn of speech tells, where both are named or told by their offices."""
    match verb.lemma_.lower():
        case "call":
            return _called_on_by(parsed, verb)
        case "see":
            return _saw(parsed, verb)
        case "drop":
            dropped = [child.lower_ for child in verb.children if child.dep_ in ("prt", "prep", "advmod")]
            whom = after_preposition(verb, "on") if "in" in dropped[:1] else ()
            return _of(parsed, verb, "meeting", whom, host_is="other")
        case "sit":
            opposite = after_preposition(verb, "from") if any(after_preposition(verb, "across")) else ()
            at_table = [*after_preposition(verb, "with"), *opposite, *_across(verb)]
            return _of(parsed, verb, "meeting", at_table)
        case "break":
            fast = any(child.lower_ in ("fast", "bread") for child in verb.children)
            return _of(parsed, verb, "meal", after_preposition(verb, "with")) if fast else None
        case "find":
            return _of(parsed, verb, "meeting", [each for node in verb.subtree for each in _across(node)])
    return None


def _called_on_by(parsed: Parsed, verb: Node) -> Trigger | None:
    """ "The Speaker was called on by Ambassador A": a courtesy call that the host is told to have had."""
    hosts = [child for child in verb.children if child.dep_ == "nsubjpass"]
    on = any(child.lower_ in ("on", "upon") for child in verb.children)
    ends = any(child.dep_ in ("xcomp", "ccomp", "advcl") for child in verb.children)  # "was called on by Laos to sign"
    ends = ends and not aims_of_a_call(verb)
    guests = [node for node in after_preposition(verb, "by") if parsed.item(node).kind in ONE_PERSON]
    if not on or ends or not guests or not hosts or parsed.item(hosts[0]).kind not in ONE_PERSON:
        return None
    trigger = Trigger(
        EngagementKind.MEETING, Format.IN_PERSON, "courtesy call", verb, verb, "verb of meeting", doers=guests[:1]
    )
    trigger.others, trigger.host_is = hosts, "other"
    return trigger


def _saw(parsed: Parsed, verb: Node) -> Trigger | None:
    """ "The Premier saw Ambassador A in Lima on Monday": a meeting, where nothing tells what A was seen to do."""
    if verb.tag_ != "VBD" or any(child.dep_ in ("prt", "xcomp", "ccomp", "advcl", "neg") for child in verb.children):
        return None
    seen = objects(verb)
    whole = all(parsed.item(node).kind is ItemKind.PERSON and parsed.item(node).last > 1 for node in seen)
    acts = any(child.dep_ in ("acl", "relcl") and child.tag_ == "VBG" for node in seen for child in node.children)
    return _of(parsed, verb, "meeting", seen) if whole and not acts else None


def _across(node: Node) -> list[Node]:
    """Who is opposite: "across the table from Minister A", "opposite Minister A"."""
    found: list[Node] = []
    for child in node.children:
        if child.lower_ in _OPPOSITE:
            beyond = [each for inner in child.subtree for each in after_preposition(inner, "from")]
            found += beyond or [inner for inner in child.children if inner.dep_ == "pobj"]
    return found


def _of(parsed: Parsed, verb: Node, label: str, whom: Iterable[Node], host_is: str = "") -> Trigger | None:
    """The meeting of a verb's subject with whoever is named."""
    doer = subject_of(parsed, verb)
    others = [node for node in whom if parsed.item(node).kind in ONE_PERSON]
    if doer is None or not others or not any(parsed.item(node).kind in ONE_PERSON for node in conjuncts(doer)):
        return None
    trigger = Trigger(EngagementKind.MEETING, Format.IN_PERSON, label, verb, verb, "verb of meeting", doers=[doer])
    trigger.others, trigger.host_is = others, host_is
    return trigger
