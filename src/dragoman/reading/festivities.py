"""Festivities: what a traveller attends beside his talks, an inauguration, a parade, an anniversary."""

from dragoman.domain.engagements import EngagementKind, Format
from dragoman.reading.contactwords import ContactWords
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed, after_preposition, objects, root_of, subject_of
from dragoman.reading.surroundings import SOMEWHERE
from dragoman.reading.trigger import ATTENDED, Trigger

WATCHING = frozenset(("attend", "witness", "watch", "participate", "take", "preside", "officiate", "grace"))
"""Verbs of those who are there when something is celebrated."""
_FESTIVE = frozenset(
    """inauguration unveiling opening closing parade celebration celebrations anniversary rally commemoration
    commemorations funeral launch launching groundbreaking swearing-in coronation performance concert""".split()
)
_BEGUN = frozenset(("opening", "closing", "launch", "launching"))
"""What is one of a gathering too, which is attended itself: "the opening of the summit"."""


def festivity(words: ContactWords, parsed: Parsed, verb: Node) -> Trigger | None:
    """ "Attended the inauguration of President A", "will watch the parade": a ceremony of whoever travels, which is one
    only where he is told to be on a visit."""
    part = [noun for noun in objects(verb) if noun.lower_ == "part"]
    if verb.lemma_ == "take" and not part or any(child.dep_ == "nsubjpass" for child in verb.children):
        return None
    within = [each for node in (verb, *part) for each in after_preposition(node, "in")]
    within += after_preposition(verb, "over", "at") if verb.lemma_ in ("preside", "officiate") else ()
    noun = next((node for node in (*objects(verb), *within) if _is_festive(words, parsed, node)), None)
    doer = subject_of(parsed, verb)
    if doer is not None and parsed.item(doer).kind in SOMEWHERE:
        doer = subject_of(parsed, root_of(parsed))  # "left for Lima to attend"
    if noun is None or doer is None:
        return None
    trigger = Trigger(EngagementKind.CEREMONY, Format.IN_PERSON, noun.lower_, noun, verb, ATTENDED, doers=[doer])
    honoured = [node for node in after_preposition(noun, "of") if parsed.item(node).kind is ItemKind.PERSON]
    trigger.others = honoured if noun.lower_ in ("inauguration", "swearing-in", "coronation") else []
    return trigger


def _is_festive(words: ContactWords, parsed: Parsed, noun: Node) -> bool:
    """Whether a noun is of a ceremony, and not of the beginning or end of a gathering."""
    if parsed.item(noun).kind is not ItemKind.WORD or noun.lower_ not in _FESTIVE:
        return False
    kinds = (words.kind_of(node) for node in after_preposition(noun, "of"))
    return noun.lower_ not in _BEGUN or not any(kind is not None and kind[0] != "ceremony" for kind in kinds)
