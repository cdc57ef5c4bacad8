"""Judged after: contacts of the past that a report only judges: "Their talks of May 2 were an important step"."""

from dragoman.reading.nodes import Node

_STEPS = frozenset(
    """milestone step event connection contribution landmark success breakthrough turning-point sign proof evidence
    demonstration manifestation testimony boost impetus stimulus opportunity highlight""".split()
)
_SHOWING = frozenset(
    """demonstrate show prove reflect contribute testify mark lay give strengthen deepen affirm confirm reaffirm create
    bring open boost""".split()
)
_BETWEEN = frozenset(("between", "by", "of"))


def judged(noun: Node) -> bool:
    """Whether the past tense tells of a contact only what it was worth, and with it whose it was: "The talks between A
    and B were a milestone", "A's visit demonstrated strong trust"."""
    verb = noun.head
    if noun.dep_ != "nsubj" or verb.tag_ != "VBD":
        return False
    whose = any(child.lower_ in _BETWEEN or child.dep_ == "poss" and child.pos_ != "PRON" for child in noun.children)
    if whose and verb.lemma_ == "be":
        return any(child.dep_ in ("attr", "acomp") and _worth(child) for child in verb.children)
    return whose and verb.lemma_ in _SHOWING and any(child.dep_ in ("dobj", "prep") for child in verb.rights)


def _worth(told: Node) -> bool:
    """Whether it is a word of worth: "an important step", "of special importance", "successful"."""
    return told.lower_ in _STEPS or told.lower_ in ("successful", "important", "historic", "fruitful", "significant")
