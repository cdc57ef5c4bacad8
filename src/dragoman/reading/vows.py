"""Vows: what someone says that his own side will do or is ready to do, inside a statement of another act.

"Kim said that Korea will send doctors" affirms, and yet Korea is bound by it: the statement keeps its act, and the
undertaking in it is a commitment. What the other side or a third will do is no undertaking of the speaker's.
"""

import re

from dragoman.domain.statements import Act
from dragoman.reading.aims import head_of
from dragoman.reading.gazetteer import Hit
from dragoman.reading.nodes import Node
from dragoman.reading.parse import SUBJECTS, ItemKind, Parsed
from dragoman.reading.phrases import Description
from dragoman.reading.said import Said

ACTS = frozenset((Act.AFFIRM, Act.INFORM))
_LEAD = re.compile(r"(?:(?:the|his|her|their|him|them) (?:[\w'’-]+ ){0,5}?)?that,? ")
"""What stands before the words said: "that", and whom they were told to, "the minister that"."""
_WILL = frozenset(("will", "shall", "'ll", "would"))
_ABLE = frozenset(("ready", "willing", "prepared", "committed", "determined"))
_OWN = re.compile(r"(?:he|she|it|we|i)$")
_OWN_BODY = re.compile(
    r"(?:his|her|its|their|our|my) (?:\w+ ){0,2}(?:country|government|nation|side|party|ministry|administration|state)$"
)
_BODIES = frozenset(("side", "government", "state", "party"))
_SAID_TOO = re.compile(r",? and (?:also )?(?:hope|wishe|expect|believe|support|want|call|oppose|welcome)s\b")
_NO_DEED = frozenset(
    "be have remain stay become see know need serve depend mean bring like love welcome want hope expect prefer".split()
)


def vowed(parsed: Parsed, said: Said, low: str, start: int, end: int) -> tuple[int, int] | None:
    """Where what the speaker's own side will do stands, if the words say so.

    Args:
        parsed: the sentence.
        said: a statement of one of ``ACTS``.
        low: the document's text, folded in lower case.
        start: where what is said begins.
        end: where it ends.
    """
    begin = lead.end() if (lead := _LEAD.match(low, start, end)) else start
    head = head_of(parsed, begin, end)
    doer = next((child for child in head.children if child.dep_ in SUBJECTS), None) if head is not None else None
    if head is None or doer is None or doer.dep_ == "nsubjpass" or doer.i > head.i:
        return None
    if parsed.offsets(doer.left_edge.i, doer.i + 1)[0] < start or not _is_own(parsed, said, low, doer):
        return None
    if head.lemma_ in ("be", "stand", "remain") and (able := _able(head)) is not None:
        return _stretch(low, parsed.offsets(able.i, able.i + 1)[0], end)
    auxiliaries = {child.lower_ for child in head.children if child.dep_ == "aux"}
    negated = any(child.dep_ == "neg" for child in head.children)
    if not auxiliaries & _WILL or negated or head.lemma_ in _NO_DEED:
        return None
    return _stretch(low, parsed.offsets(head.i, head.i + 1)[0], end)


def _able(head: Node) -> Node | None:
    """The "ready" of "is ready to"."""
    for child in head.children:
        able = child.dep_ in ("acomp", "oprd", "advcl", "xcomp") and child.lower_ in _ABLE
        if able and any(inner.dep_ in ("xcomp", "prep") for inner in child.children):
            return child
    return None


def _stretch(low: str, start: int, end: int) -> tuple[int, int]:
    """The undertaking's words: they end before "and hopes that", which is another thing said."""
    found = _SAID_TOO.search(low, start, end)
    return start, found.start() if found else end


def _is_own(parsed: Parsed, said: Said, low: str, doer: Node) -> bool:
    """Whether the one who will do it is the speaker, his country or a body of it."""
    sides = {figure.side for figure in said.speakers}
    item = parsed.item(doer)
    if item.kind is ItemKind.COUNTRY and isinstance(item.thing, Hit):
        return sides == {item.thing.value}
    if isinstance(item.thing, Description) and item.thing.noun in _BODIES:
        return sides == {item.thing.side}
    first, last = parsed.offsets(doer.left_edge.i, doer.i + 1)
    words = low[first:last]
    return len(sides) == 1 and bool(_OWN.fullmatch(words) or _OWN_BODY.fullmatch(words))
