"""Opening dates: the day with which a sentence opens is that of every contact that it tells in turn."""

from dragoman.reading.nodes import Node
from dragoman.reading.trigger import Trigger

_OPENING = 3
"""Words of a sentence within which its day stands: "On the morning of May 2"."""


def opens_for_all(date: Node, trigger: Trigger) -> bool:
    """Whether a date opens a sentence and so is of each contact that it tells: "On May 2, A met B and held talks with
    C"."""
    verb = date.head.head if date.head.dep_ == "prep" else date.head
    told = trigger.verb
    if date.i > _OPENING or told is None or trigger.nominal or verb == told or verb.pos_ != "VERB":
        return False
    while told.dep_ == "conj" and told.tag_ == verb.tag_:
        told = told.head
    return told == verb
