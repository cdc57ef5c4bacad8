"""Spoken with: calls told by turns of speech, "got off the phone with A", "was on the line to A"."""

from dragoman.domain.engagements import EngagementKind, Format
from dragoman.reading.nodes import Node
from dragoman.reading.ontheline import TELEPHONES, by_telephone
from dragoman.reading.parse import Parsed, after_preposition, conjuncts, objects, root_of, subject_of
from dragoman.reading.surroundings import ONE_PERSON, named_after
from dragoman.reading.trigger import Trigger

_LINES = TELEPHONES | {"line"}
_TOUCH = frozenset(("base", "contact", "touch"))
_PRONOUNS = frozenset("him her them he she they me us".split())
TURNS = frozenset("get be touch reach make keep greet".split())
"""Verbs of turns of speech that tell a call."""


def spoken_with(parsed: Parsed, verb: Node) -> Trigger | None:
    """ "Got off the phone with A", "was on the line to A", "A and B touched base by phone", "reached by phone by A"."""
    if verb.lemma_ not in TURNS or _LINES.isdisjoint(parsed.view.lows):
        return None
    doer = subject_of(parsed, verb)
    if doer is None and verb.tag_ in ("VBD", "VBN") and parsed.view.sentence.index == 0 and verb.lemma_ == "get":
        doer = subject_of(parsed, root_of(parsed))  # "“Just got off the phone with A,” Minister B wrote"
    doers = [doer] if doer is not None else []
    if verb.lemma_ == "greet":
        others = list(objects(verb)) if by_telephone(verb) else []
        if any(node.lower_ == "other" for node in others):  # "greeted each other over the phone"
            return _call(verb, doers, [])
    elif verb.lemma_ in ("get", "be"):
        line = [node for node in after_preposition(verb, "off", "on") if node.lower_ in _LINES]
        touch = [node for node in after_preposition(verb, "in") if node.lower_ in _TOUCH and _by_line(node)]
        if touch and doer is not None and _several(parsed, doer):
            return _call(verb, doers, [])
        line = line or touch
        holders = (verb, *line)
        others = [node for holder in holders for node in after_preposition(holder, "with", "to")] if line else []
        others = others or (named_after(parsed, line[0], ("with", "to"), ONE_PERSON) if line else [])
    elif verb.lemma_ in ("touch", "make") and by_telephone(verb):
        touched = [node for node in objects(verb) if node.lower_ in _TOUCH]
        others = list(after_preposition(verb, "with")) + [
            node for each in touched for node in after_preposition(each, "with")
        ]
        if not touched or not others and (doer is None or not _several(parsed, doer)):
            return None
        if not others:
            return _call(verb, doers, [])
    elif verb.lemma_ == "reach" and any(
        node.lower_ in TELEPHONES and node.head.lower_ in ("by", "on", "over") for node in verb.subtree
    ):
        callers = [node for node in after_preposition(verb, "by") if node.lower_ not in TELEPHONES]
        outwards = any(child.lower_ == "out" for child in verb.children)
        others = callers if verb.tag_ == "VBN" else named_after(parsed, verb, ("to",), ONE_PERSON) if outwards else []
    else:
        return None
    others = [node for node in others if parsed.item(node).kind in ONE_PERSON or node.lower_ in _PRONOUNS]
    return _call(verb, doers, others) if others else None


def _several(parsed: Parsed, doer: Node) -> bool:
    """Whether it is several people who speak."""
    return len([node for node in conjuncts(doer) if parsed.item(node).kind in ONE_PERSON]) > 1


def _by_line(noun: Node) -> bool:
    """Whether a contact is told to be by telephone: "were in telephone contact"."""
    return any(child.lower_ in TELEPHONES for child in noun.children)


def _call(verb: Node, doers: list[Node], others: list[Node]) -> Trigger:
    """A telephone call of those who do and the others."""
    return Trigger(EngagementKind.CALL, Format.PHONE, "call", verb, verb, "held a meeting", doers=doers, others=others)


def shook_hands(parsed: Parsed, verb: Node) -> Trigger | None:
    """ "A shakes hands with B", as a caption or a lead tells a meeting; "A sent for Ambassador B" tells a summons."""
    doer = subject_of(parsed, verb)
    if verb.lemma_ == "shake" and any(node.lower_ == "hands" for node in objects(verb)):
        hands = next(node for node in objects(verb) if node.lower_ == "hands")
        others = [*after_preposition(verb, "with"), *after_preposition(hands, "with")]
    elif verb.lemma_ == "send" and not any(objects(verb)):
        others = list(after_preposition(verb, "for"))
    else:
        return None
    others = [node for node in others if parsed.item(node).kind in ONE_PERSON]
    if doer is None or not others or parsed.view.sentence.index > 1:
        return None
    trigger = Trigger(EngagementKind.MEETING, Format.IN_PERSON, "meeting", verb, verb, "verb of meeting", doers=[doer])
    trigger.others, trigger.host_is = others, "doer" if verb.lemma_ == "send" else ""
    return trigger
