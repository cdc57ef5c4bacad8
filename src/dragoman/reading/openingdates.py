"""Shared dates: the day of a verb is that of the contacts that the verbs joined to it tell, that with which a sentence
opens above all."""

from dragoman.reading.datecontext import DateExpression, Telling
from dragoman.reading.nodes import Node
from dragoman.reading.parse import Parsed
from dragoman.reading.trigger import Trigger
from dragoman.reading.uponarrival import just_come


def follows(followed: Node) -> Node:
    """The verb of what is "followed by talks": "will lay a wreath, followed by talks with A"."""
    return followed.head if followed.head.pos_ == "VERB" else followed.head.head


_PARTS_OF_A_DAY = frozenset(("morning", "noon", "afternoon", "evening", "night"))
_BEGINNING = frozenset(("begin", "start", "commence", "open", "kick"))
_OPENING = 3
"""Words of a sentence within which stands the day with which it opens: "On the morning of May 2"."""


def as_it_began(trigger: Trigger) -> Node | None:
    """What was done as a visit began, and so on its first day: "met A on Monday as she began her visit to Peru", "left
    Lima on Monday, beginning a visit to Laos"."""
    verb = trigger.verb
    if verb is None or verb.dep_ != "advcl" or verb.lemma_ not in _BEGINNING or verb.tag_ not in ("VBD", "VBG"):
        return None
    if verb.tag_ == "VBG":
        return verb.head if trigger.nominal or trigger.node.head == verb else None
    marks = {child.lower_ for child in verb.children if child.dep_ in ("mark", "advmod")}
    return verb.head if not marks.isdisjoint(("as", "when", "while")) and verb.head.tag_ == "VBD" else None


def of_the_event_where(parsed: Parsed, trigger: Trigger) -> DateExpression | None:
    """The day with which a sentence opens, for what was done at what it tells: "On May 2, she attended a dinner, where
    she talked with A"."""
    verb, first = trigger.verb, parsed.view.dates[0] if parsed.view.dates else None
    if first is None or first.first > _OPENING or first.telling is Telling.AHEAD:
        return None
    there = verb is not None and verb.dep_ == "relcl" and any(child.lower_ == "where" for child in verb.children)
    return first if there else None


def of_its_sentence(date: Node, trigger: Trigger) -> bool:
    """Whether a date is of a contact though it stands with another verb: with one to which the contact's own is joined,
    "On May 2, A met B and held talks with C", "received A on May 2 and handed him an order"; or with what was done on
    coming, "On May 2, on arriving in Lima, she toured a factory"."""
    verb = date.head.head if date.head.dep_ == "prep" else date.head
    if verb.lower_ in _PARTS_OF_A_DAY and verb.dep_ == "pobj":
        verb = verb.head.head  # "in the afternoon of May 2"
    told = trigger.verb
    if just_come(trigger.node):
        return trigger.node.head.head == verb
    if told is not None and told.lower_ == "followed" and follows(told) == verb:
        return True  # "On May 2, she will lay a wreath, followed by talks with A"
    if told is None or verb == told or verb.pos_ != "VERB" or date.i > _OPENING and told.tag_ == "VB":
        return False  # "is to meet A on May 2 and to attend a ceremony"
    if trigger.nominal and trigger.node.head != told or date.i > told.i:
        return False
    while told.dep_ == "conj" and told.tag_ == verb.tag_:
        told = told.head
    return told == verb
