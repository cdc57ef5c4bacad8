"""Openings: works that people of two sides begin or open together by other words than "opened a bridge"."""

from dragoman.domain.engagements import EngagementKind, Format
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed, after_preposition, conjuncts, objects, subject_of
from dragoman.reading.surroundings import ONE_PERSON
from dragoman.reading.trigger import Trigger

BEGINNING = frozenset("lay break flag launch commission reopen kick open inaugurate press push unveil turn".split())
"""Verbs of works and services that are begun with a ceremony."""
_FIRST = {
    "lay": frozenset(("stone", "stones", "foundation", "cornerstone", "brick")),
    "break": frozenset(("ground",)),
    "press": frozenset(("button",)),
    "push": frozenset(("button",)),
    "turn": frozenset(("sod",)),
}
"""What is done first: "laid the foundation stone", "broke ground"."""
_BEGUN = frozenset(
    """train service line route bus station plant project crossing bridge tunnel road highway railway port terminal
    airport factory school hospital clinic centre center consulate general embassy mission post desk week festival
    exhibition museum park market dam pipeline cable grid system facility satellite convoy ferry flight shipment
    highway laboratory lab institute academy branch office gate checkpoint checkpost portal""".split()
)


def begun_together(parsed: Parsed, verb: Node) -> Trigger | None:
    """ "A and B broke ground for a school", "flagged off a train", "commissioned a plant", "a clinic was opened in the
    presence of A and B", "the consulate opened its doors in the presence of A and B"."""
    lemma = verb.lemma_.lower()
    passive = [child for child in verb.children if child.dep_ == "nsubjpass"]
    things = passive or list(objects(verb))
    doors = any(node.lower_ == "doors" for node in things)
    if lemma in _FIRST:
        fits = any(node.lower_ in _FIRST[lemma] for node in things)
    elif doors:
        fits = True
    else:
        off = any(child.lower_ == "off" for child in verb.children)
        fits = (lemma not in ("flag", "kick") or off) and any(map(_work, things))
    if not fits:
        return None
    doer = subject_of(parsed, verb) if not passive and not doors else None
    doers = list(after_preposition(verb, "by")) if passive else [doer] if doer is not None else []
    present = [each for node in after_preposition(verb, "in") for each in _before_whom(node)]
    beside = [*after_preposition(verb, "with", "alongside")]
    if doers and not any(parsed.item(node).kind in ONE_PERSON for node in doers):
        return None
    people = [each for node in (*doers, *beside, *present) for each in conjuncts(node)]
    if len([node for node in people if parsed.item(node).kind is ItemKind.PERSON]) < 2:
        return None
    trigger = Trigger(EngagementKind.CEREMONY, Format.IN_PERSON, "inauguration", verb, verb, "opening something")
    trigger.doers, trigger.others = (doers, [*beside, *present]) if doers else (present[:1], present[1:])
    return trigger


def _work(thing: Node) -> bool:
    """Whether a thing is what is opened or begun: "a power station", "the consulate general"."""
    return thing.lemma_.lower() in _BEGUN


def _before_whom(node: Node) -> list[Node]:
    """Those in whose presence something is done."""
    return list(after_preposition(node, "of")) if node.lower_ == "presence" else []
