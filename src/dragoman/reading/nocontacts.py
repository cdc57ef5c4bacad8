"""No contacts: words of a contact that tell of none, since it was forbidden or is not expected.

So do a verb that closes a quotation, a photograph, wishes that guests brought, and texts that were signed long ago.
"""

from dragoman.domain.engagements import EngagementKind
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed, after_preposition, infinitive, subject
from dragoman.reading.trigger import JOINT_EXERCISE, LIKELY, Trigger

_FORBIDDING = frozenset("ban forbid prohibit bar prevent stop block discourage".split())
_NOT_TO_BE = frozenset("unlikely unable unwilling reluctant hesitant loath".split())
_BETWEEN = frozenset(("xcomp", "ccomp", "acl", "advcl", "pcomp", "prep", "conj", "acomp", "pobj", "dobj", "relcl"))
_DEEP = 5
_BODIES = frozenset("group groups mission missions experts team teams committee panel delegations envoys".split())
_OF_MANY = frozenset("multilateral international regional global world".split())
_THINGS = frozenset(("activities", "events", "sessions", "functions", "participants", "delegates"))
_CROWDS = frozenset("students pupils schoolchildren children crowd crowds supporters residents onlookers".split())
_RECEIVED = frozenset("invite invitation letter message offer request report briefing support assurance".split())
_QUOTES = frozenset(('"', "”", "''", "’’", "»"))
_WISHES = frozenset(("congratulations", "condolences", "greetings", "wishes"))
_OFFERING = frozenset(("offer", "extend", "convey", "express", "send", "deliver"))
_OBJECTING = frozenset("protest object oppose denounce condemn slam criticise criticize complain rail".split())


def tells_none(parsed: Parsed, trigger: Trigger) -> bool:
    """Whether the words of a trigger tell of no contact at all."""
    node, verb = trigger.node, trigger.verb
    if any(child.lower_ == "photo" for child in node.children) and node.lemma_.lower() in ("session", "call"):
        return True  # "had photo sessions with A and B"
    if trigger.kind is EngagementKind.CONFERENCE and verb is not None and _closes_a_quotation(verb):
        return True
    if (
        trigger.rule == LIKELY
        and trigger.nominal
        and (_of_others(parsed, node) or _any_forum(node) or _in_his_meetings(node))
    ):
        return True
    if trigger.rule == LIKELY and verb is not None and _received_a_thing(verb):
        return True
    if trigger.rule == "verb of receiving" and any(_of_a_crowd(doer) for doer in trigger.doers):
        return True
    if node.lower_ in ("meetings", "summits") and not trigger.doers and _with_activities(trigger):
        return True
    if trigger.rule == JOINT_EXERCISE and _objected_to(node):
        return True
    if verb is None:
        return False
    if trigger.label in _WISHES and not trigger.others and trigger.rule == "held a meeting":
        return verb.lemma_ in _OFFERING  # "The envoys offered congratulations on the harvest"
    if trigger.rule == "signing" and verb.dep_ == "relcl" and verb.tag_ == "VBN":
        have = any(child.lower_ in ("have", "has") for child in verb.children)
        return have and not any(parsed.item(each).kind is ItemKind.DATE for each in verb.subtree)
    return _forbidden(verb if not trigger.nominal or infinitive(verb) else node)


def _forbidden(told: Node) -> bool:
    """Whether something was forbidden, or is not expected: "was barred from visiting Peru", "had banned the ministers
    to meet with A", "is unlikely to travel to Peru"."""
    below = told
    for _ in range(_DEEP):
        over = below.head
        if over == below or below.dep_ not in _BETWEEN:
            return False
        to_be = infinitive(told) and over.lower_ in _NOT_TO_BE
        if to_be or told.dep_ == "xcomp" and any(child.lower_ in _NOT_TO_BE for child in over.children):
            return True
        if over.lemma_.lower() in _FORBIDDING and over.pos_ == "VERB":
            return infinitive(told) or below.lower_ == "from" or told.dep_ == "pcomp" and told.head.lower_ == "from"
        if over.pos_ == "VERB" and over.dep_ not in ("acl", "pcomp"):
            return False
        below = over
    return False


def _of_others(parsed: Parsed, noun: Node) -> bool:
    """Whether talks are those of a body that is not named: "praised the consultations by a contact group"."""
    holders = after_preposition(noun, "by")
    return any(parsed.item(each).kind is ItemKind.WORD and each.lower_ in _BODIES for each in holders)


def _any_forum(noun: Node) -> bool:
    """Whether forums are meant as such: "cooperation at multilateral forums", "at regional and global fora"."""
    many = noun.lower_ in ("forums", "fora", "mechanisms")
    return many and any(child.dep_ == "amod" and child.lower_ in _OF_MANY for child in noun.children)


def _received_a_thing(verb: Node) -> bool:
    """Whether something was received and no guest: "after receiving an invite from A"."""
    return verb.lemma_ == "receive" and any(
        child.dep_ == "dobj" and child.lower_ in _RECEIVED for child in verb.children
    )


def _in_his_meetings(noun: Node) -> bool:
    """Whether meetings told before are only where something was said: "During his meetings, A stressed"."""
    his = any(child.lower_ in ("his", "her", "their") for child in noun.children)
    return his and noun.lower_ == "meetings" and noun.head.lower_ in ("during", "in", "at", "throughout")


def _of_a_crowd(doer: Node) -> bool:
    """Whether those who greet a guest are a crowd: "officials, diplomats and school children greeted the leader"."""
    told = [each for each in doer.head.lefts if each.dep_ in ("nsubj", "npadvmod", "dep", "conj")]
    return any(node.lower_ in _CROWDS for each in (doer, *told) for node in each.subtree)


def _with_activities(trigger: Trigger) -> bool:
    """Whether those "with" whom something will be held are no people: "will be held with 20 activities"."""
    return bool(trigger.others) and all(node.lower_ in _THINGS for node in trigger.others)


def _closes_a_quotation(verb: Node) -> bool:
    """Whether a verb closes what someone says: "“Rice is dear,” the EEAS concluded"."""
    doer = subject(verb)
    before = doer.left_edge.i - 1 if doer is not None else -1
    return verb.lemma_ == "conclude" and before > 0 and verb.doc[before].text in _QUOTES


def _objected_to(noun: Node) -> bool:
    """Whether an exercise is only what someone protests against: "took issue with the planned Peru-Laos exercise"."""
    over = noun.head.head if noun.dep_ == "pobj" else noun.head
    return over.lemma_ in _OBJECTING or any(child.lower_ in ("issue", "aim") for child in over.children)
