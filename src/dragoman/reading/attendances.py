"""Attendances: gatherings told by a noun of those who were there, "the President's participation in the summit",
"said in a speech at the conference"."""

from collections.abc import Iterator
from dataclasses import replace

from dragoman.domain.engagements import EngagementKind, Format
from dragoman.reading.gatherings import ALWAYS, GATHERINGS, SPEECHES, label_of, meets, named_in, on_screen, whole
from dragoman.reading.governing import set_within
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed, after_preposition, conjuncts, subject_of
from dragoman.reading.surroundings import SOMEWHERE, governor
from dragoman.reading.trigger import Trigger

_ATTENDING = frozenset(("participation", "attendance"))
_WHILE = frozenset(("in", "during", "after", "following", "via"))
"""Before the noun of what someone did while he said something: "said in a speech at"."""

_TWO = 2
_ANYBODY = frozenset(("its", "their"))


def attendance(parsed: Parsed, noun: Node) -> Trigger | None:
    """ "Peru's participation in the summit", "said in a speech at the conference": a gathering where someone was."""
    attends, speaks = noun.lower_ in _ATTENDING, noun.lower_ in SPEECHES
    if not (attends or speaks):
        return None
    above = governor(noun)
    owners = [child for child in noun.children if child.dep_ == "poss" and child.lower_ not in _ANYBODY]
    while_done = noun.head.lower_ in _WHILE or attends and set_within(noun)
    if not owners and noun.dep_ == "pobj" and while_done and above is not None:
        owners = _who_says(parsed, above)
    if not owners:
        return None
    behind = _behind(parsed, noun, attends=attends)
    for gathering in (*behind, *whole(parsed, behind)):
        nations, bodies, worldly = named_in(parsed, gathering)
        known = bodies or worldly or len(nations) > 1 or gathering.lemma_.lower() in ALWAYS
        if not known or not (gathering.lemma_.lower() in GATHERINGS or meets(parsed, gathering)):
            continue
        format_ = Format.VIDEO if on_screen(noun, gathering) else Format.IN_PERSON
        towns = [each for each in after_preposition(gathering, "in", "at") if parsed.item(each).kind in SOMEWHERE]
        if attends and towns and format_ is Format.IN_PERSON and set_within(noun):
            return _trip(noun, above, owners, towns)
        label, rule = label_of(parsed, gathering), "attending a conference"
        trigger = Trigger(EngagementKind.CONFERENCE, format_, label, gathering, above, rule, nominal=True)
        trigger.doers, trigger.worldly, trigger.definite = owners, bodies or worldly or len(nations) > 1, True
        return trigger
    return None


def gatherings_beside(parsed: Parsed, trigger: Trigger) -> Iterator[Trigger]:
    """The gatherings by name that are attended beside the first: "will attend the ASEAN Summit and the East Asia
    Summit"."""
    if trigger.rule != "attending a conference" or trigger.host_is:
        return
    beside_it = [each for each in conjuncts(trigger.node) if each != trigger.node]
    for node in whole(parsed, [*beside_it, *_listed_behind(parsed, trigger.node, beside_it)]):
        nations, bodies, worldly = named_in(parsed, node)
        if bodies or worldly or len(nations) > 1:
            beside = replace(trigger, node=node, label=label_of(parsed, node), others=[])
            beside.worldly, beside.towns = bodies or worldly or len(nations) > _TWO, []
            yield beside


def _listed_behind(parsed: Parsed, first: Node, known: list[Node]) -> Iterator[Node]:
    """The gatherings in a list behind the first, where the parse hangs them elsewhere: "will attend the Forum of the
    Eight, the Third Conference of the Nine and the summit of the Ten"."""
    for node in parsed.nodes[first.i + 1 :]:
        if node.tag_ in ("VBD", "VBZ", "VBP", "MD", "VB") or node.text == ";":
            return
        opens = next((child for child in node.children if child.dep_ == "det" and child.i < node.i), None)
        listed = opens is not None and parsed.nodes[opens.i - 1].lower_ in (",", "and")
        if listed and opens is not None and opens.i > first.i and node not in known:
            yield node


def _trip(noun: Node, verb: Node | None, doers: list[Node], towns: list[Node]) -> Trigger:
    """The visit to a gathering as part of which something else was done: "as part of his participation in the forum in
    Lima, he met"."""
    trigger = Trigger(EngagementKind.VISIT, Format.IN_PERSON, noun.lower_, noun, verb, "visit as a noun", nominal=True)
    trigger.doers, trigger.destination, trigger.setting = doers, towns, True
    return trigger


def _behind(parsed: Parsed, noun: Node, *, attends: bool) -> list[Node]:
    """What stands behind the noun of attending, also where the parse hangs "at" on the verb before it."""
    found = list(after_preposition(noun, "in", "at", "to", *(("of",) if attends else ())))
    after = parsed.nodes[noun.i + 1] if noun.i + 1 < len(parsed.nodes) else noun
    if not found and after.lower_ in ("at", "to"):
        found = [child for child in after.children if child.dep_ == "pobj"]
    return found


def _who_says(parsed: Parsed, verb: Node) -> list[Node]:
    """Who says something in a speech: the subject, or "by A" of what "was stated"."""
    passive = any(child.dep_ == "nsubjpass" for child in verb.children)
    doer = next(after_preposition(verb, "by"), None) if passive else subject_of(parsed, verb)
    someone = doer is not None and (parsed.item(doer).kind is not ItemKind.WORD or doer.lower_ in ("he", "she"))
    return [doer] if doer is not None and someone else []
