"""What followed: talks told only as what came after those being told, "the meeting was followed by a session of …"."""

from dataclasses import replace

from dragoman.domain.engagements import Role
from dragoman.reading.actuality import Standing
from dragoman.reading.contactwords import ContactWords
from dragoman.reading.discourse import Discourse
from dragoman.reading.drafts import Draft, blank
from dragoman.reading.nodes import Node
from dragoman.reading.parse import Parsed, after_preposition, conjuncts, objects
from dragoman.reading.trigger import FOLLOWED, KINDS, OF_TWO, Trigger

_POINTING = frozenset(("this", "that", "it", "which"))
_ALONE = frozenset(("one", "face", "tete", "tête", "restricted", "narrow"))
"""Words of the first part of talks that are told as one: "the one-on-one meeting was followed by talks"."""
_OF_THE_PRESS = frozenset(("press", "news", "media", "joint"))
_CHAIRED = frozenset(("chair", "cochair", "co-chair"))
_MEETING = frozenset(("meet", "receive"))
_NAMED_BY = ("with", "between", "among")


def followed_by(words: ContactWords, verb: Node) -> Trigger | None:
    """ "The talks were followed by an expanded meeting", "this was followed by a dinner": of the same two, where nobody
    else is told to have held it."""
    if verb.lemma_ != "follow" or verb.tag_ != "VBN":
        return None
    before = next((child for child in verb.children if child.dep_ == "nsubjpass"), None)
    if before is None and not _goes_on(words, verb):
        return None
    if before is not None and before.lower_ not in _POINTING and not _told(words, before):
        return None
    for agent in after_preposition(verb, "by"):
        for noun in conjuncts(agent):
            kind = words.kind_of(noun)
            if kind is None or kind[0] not in ("meeting", "video") or any(after_preposition(noun, *_NAMED_BY)):
                continue
            if noun.lower_ != "meet" or _OF_THE_PRESS.isdisjoint(child.lower_ for child in noun.children):
                return Trigger(*KINDS[kind[0]], kind[1], noun, verb, FOLLOWED)
    return None


def _goes_on(words: ContactWords, verb: Node) -> bool:
    """Whether a participle goes on with the talks that its sentence tells: "will have an audience with King A, followed
    by a bilateral meeting"."""
    above = verb.head
    while above.dep_ in ("dobj", "pobj", "prep", "appos", "conj") and above.pos_ != "VERB":
        above = above.head
    if verb.dep_ not in ("advcl", "acl") or verb.i == 0 or verb.nbor(-1).text != "," or above.pos_ != "VERB":
        return False
    clauses = [above, *(child for child in above.children if child.dep_ == "xcomp")]
    return any(clause.lemma_ in _MEETING or any(_told(words, noun) for noun in objects(clause)) for clause in clauses)


def _told(words: ContactWords, noun: Node) -> bool:
    """Whether it is talks, and no part of those that follow."""
    kind = words.kind_of(noun)
    modifiers = {part for child in noun.children for part in child.lower_.replace("à", "a").split("-")}
    return kind is not None and kind[0] in ("meeting", "ceremony", "video") and _ALONE.isdisjoint(modifiers)


def of_the_same(parsed: Parsed, trigger: Trigger, standing: Standing, discourse: Discourse) -> list[Draft]:
    """What followed, of those who met before it."""
    told = discourse.current
    verb, here = trigger.verb, parsed.view.sentence.start
    goes_on = verb is not None and verb.dep_ in ("advcl", "acl") and told is not None and told.spans[-1][0] == here
    if goes_on and told is not None:
        standing = replace(standing, actuality=told.actuality, background=told.background)
    if told is None or told.kind not in OF_TWO or told.background or told.actuality is not standing.actuality:
        return []
    draft = blank(parsed, trigger, standing)
    if goes_on and told.date.edtf:
        draft.share_date(told, "the same day")
    chaired = verb is not None and any(node.lemma_ in _CHAIRED and node.tag_ == "VBN" for node in verb.subtree)
    for part in told.parts:
        if part.role is not Role.MEMBER:
            draft.add(part.figure, Role.CHAIR if chaired else part.role, *draft.spans[0])
    return [draft] if len(draft.sides()) > 1 else []
