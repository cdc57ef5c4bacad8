"""Rounds: talks of a row and sessions of two states' committees, told by their day or place and not by who holds them.

"The previous round of consultations took place in Lima in May", "the commission's session, due to be held in Quito":
whoever sits there, it is a meeting of the two states of which the report tells.
"""

import re

from dragoman.domain.engagements import Actuality, EngagementKind, Format
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed, after_preposition, infinitive, modal
from dragoman.reading.surroundings import SOMEWHERE, governor, nations_below, round_of
from dragoman.reading.trigger import ROUND, Trigger

COMMITTEES = frozenset("committee subcommittee commission subcommission sub-commission sub-committee".split())
"""Bodies of two states that meet."""
_JOINT = frozenset(
    "joint intergovernmental inter-governmental governmental mixed bilateral border boundary interstate".split()
)
"""Words that make a committee one of two states."""
_NUMBERED = frozenset(
    """previous last first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
    next preceding upcoming""".split()
)
"""Words that make a meeting one of a row: "the second round took place in Lima"."""
_AGAIN = frozenset(("previous", "last", "next", "preceding", "upcoming"))
_ANY = frozenset(("meeting", "meetings", "session", "sessions", "sitting", "talks", "negotiations"))
"""Talks that may be anybody's, though they be the third."""
_CALLED = frozenset(
    """bilateral binational bi-national political diplomatic strategic economic trade security defence defense policy
    planning consultative high level senior official officials foreign office ministry ministries minister ministers
    ministerial joint mixed intergovernmental cooperation mechanism talks round""".split()
)
"""What talks of two states are called by anywhere, also with capitals: "the Bilateral Political Consultations"."""
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)", re.I)
_SESSIONS = frozenset("meeting meetings session sessions round sitting consultations consultation dialogue".split())
_ON_SCREEN = frozenset(("online", "virtually"))
_HELD = frozenset("hold convene organise organize".split())
_ARRANGED = frozenset("schedule plan set slate expect time".split())
_OVER = frozenset("end conclude open begin start close".split())
_FALLEN_THROUGH = frozenset("postponed postponement cancelled canceled cancellation deferred".split())
"""What is said of a session that "was to be held"."""
_TWO = 2
_NAME = 14
"""Words among which the clause behind a session's name begins."""
_GROUP = 6
"""Words of the verbs that make up one: "which was scheduled to be held"."""
_ASKED_FOR = frozenset("agree propose suggest hope hop wish want recommend urge".split())
"""What speakers do for a session that nobody has called yet: "agreed on a third meeting to be held in Lima"."""


def in_a_row(noun: Node) -> bool:
    """Whether a number or such a word before them makes talks one of a row."""
    words = {child.lower_ for child in noun.children}
    return not words.isdisjoint(_NUMBERED) or any(_ORDINAL.fullmatch(word) for word in words)


def row_of_the_same(parsed: Parsed, noun: Node) -> bool:
    """Whether talks of a row are told as those of whoever talks now: "the previous round of consultations", "the last
    meeting"; not those of another name or matter: "the 17th Water Day meeting", "the last round of talks on grain"."""
    parts = (noun, *round_of(noun))
    words = [child for part in parts for child in part.children]
    matter = any(child.dep_ == "prep" and child.lower_ in ("on", "over", "about", "for") for child in words)
    held_by = [node for part in parts for node in after_preposition(part, "of") if node not in parts]
    words += [child for node in held_by for child in (node, *node.children) if node.tag_ in ("NNP", "NNPS")]
    named = any(_names_them(parsed, word) for word in words)
    again = noun.lower_ not in _ANY or any(child.lower_ in _AGAIN for child in words)
    return any(map(in_a_row, parts)) and again and not named and not matter


def _names_them(parsed: Parsed, word: Node) -> bool:
    """Whether a word makes talks those of a name that not all have: "the Water Day meeting"."""
    if parsed.item(word).kind is ItemKind.BODY:
        return True
    plain = word.lower_ in _CALLED or word.lower_ in _SESSIONS or word.lower_ in COMMITTEES
    return word.tag_ in ("NNP", "NNPS") and not plain and word.pos_ != "PUNCT"


def is_committee(noun: Node) -> bool:
    """Whether it is a committee, a working group or a mechanism of consultations."""
    before = noun.nbor(-1).lower_ if noun.i > 0 else ""
    mechanism = noun.lower_ == "mechanism" and before in ("consultation", "consultations", "consultative", "dialogue")
    return noun.lemma_.lower() in COMMITTEES or noun.lower_ == "group" and before == "working" or mechanism


def is_the_one_known(noun: Node) -> bool:
    """Whether a committee is told as the one that everybody knows here: "the Commission", "the Joint Working Group"."""
    words = [child for child in noun.children if child.i < noun.i]
    plain = all(word.lower_ in _CALLED or word.lower_ in _JOINT or word.lower_ in ("the", "working") for word in words)
    return plain and any(word.lower_ == "the" for word in words) and len(words) == len(list(noun.children))


def is_joint(parsed: Parsed, noun: Node) -> bool:
    """Whether a committee is called one of two states: "the Joint Committee", "the General Border Committee"; not one
    of a treaty or of many: "the Joint Commission of the plan"."""
    if any(child.dep_ == "prep" for child in noun.children) or "every" in parsed.view.lows:
        return False
    return parsed.view.capital(parsed.item(noun).first) and called_joint(noun)


def called_joint(noun: Node) -> bool:
    """Whether a word before a committee makes it one of two states: "the joint commission", also without capitals."""
    return not _JOINT.isdisjoint(child.lower_ for child in noun.subtree if child.i < noun.i)


def dated_round(parsed: Parsed, noun: Node) -> Trigger | None:
    """ "Since the previous dialogue, which took place in Lima in 2022", "the session of the joint commission, due to be
    held in May": a round that a clause behind it dates or places."""
    if parsed.item(noun).kind is not ItemKind.WORD or not (_is_a_session(noun) or _a_committee(parsed, noun)):
        return None
    told = clause_behind(noun) if not _of_a_session(noun) else None
    if told is None or not has_day_or_place(parsed, told) or any(after_preposition(noun, "between", "with")):
        return None
    of_two = _a_committee(parsed, noun) or any(_a_committee(parsed, each) for each in after_preposition(noun, "of"))
    states = nations_of(parsed, noun, told)
    if len(states) not in (0, _TWO) or not states and not of_two and not row_of_the_same(parsed, noun):
        return None
    label = "meeting" if noun.lemma_.lower() in COMMITTEES else noun.lower_
    trigger = Trigger(EngagementKind.MEETING, Format.IN_PERSON, label, noun, told, ROUND)
    trigger.states, trigger.setting = states, not of_two
    return trigger


def clause_behind(noun: Node) -> Node | None:
    """The verb of a clause right behind a session's name, whatever the parse hangs it on: "which took place", "held
    online", "due to be held", "scheduled for"."""
    between: list[Node] = []
    for node in noun.doc[noun.i + 1 : noun.i + _NAME]:
        if node.pos_ in ("VERB", "AUX") or node.lower_ == "due":
            break
        between.append(node)
    else:
        return None
    last = between[-1].lower_ if between else ""
    behind = last in (",", "which", "that", "to") or node.tag_ == "VBN" and node.dep_ != "ROOT"
    if not behind or any(each.lower_ in _SESSIONS or each.pos_ in ("PRON", "SCONJ") for each in between[:-1]):
        return None
    for verb in noun.doc[node.i : node.i + _GROUP]:
        if verb.pos_ not in ("VERB", "AUX", "PART") and verb.lower_ != "due":
            return None
        if _tells_when(verb):
            return verb
    return None


def standing_of_round(parsed: Parsed, trigger: Trigger) -> Actuality | None:
    """Whether a round that a clause dates was held or is to be held, or fell through; None where it is only asked
    for."""
    if trigger.nominal and trigger.verb is None:
        return Actuality.PLANNED  # "the scheduled date for Peru-Chile talks"
    asking, verb = governor(trigger.node), trigger.verb
    if verb is None or asking is not None and asking.lemma_.lower() in _ASKED_FOR:
        return None
    ahead = infinitive(verb) or verb.lemma_.lower() in _ARRANGED or modal(verb) in ("will", "would")
    if ahead and not {verb.head.lower_, *(child.lower_ for child in verb.children)}.isdisjoint(("was", "were")):
        return None if _FALLEN_THROUGH.isdisjoint(parsed.view.lows) else Actuality.CANCELLED
    return Actuality.PLANNED if ahead else Actuality.OCCURRED


def _is_a_session(noun: Node) -> bool:
    return noun.lower_ in _SESSIONS and noun.pos_ in ("NOUN", "PROPN")


def _of_a_session(noun: Node) -> bool:
    """Whether it is the committee of a session that is told: "the session of the joint commission, held in Lima"."""
    return noun.dep_ == "pobj" and noun.head.lower_ == "of" and _is_a_session(noun.head.head)


def _a_committee(parsed: Parsed, noun: Node) -> bool:
    """Whether it is a committee that two states have together, by its adjective or by their names."""
    if noun.lemma_.lower() not in COMMITTEES or parsed.item(noun).kind is not ItemKind.WORD:
        return False
    if any(parsed.item(node).kind is ItemKind.BODY for node in noun.subtree if node.i < noun.i):
        return False
    return called_joint(noun) or len(nations_of(parsed, noun, None)) == _TWO


def _tells_when(verb: Node) -> bool:
    """Whether a verb tells that a session was, is to be or began: "took place", "held", "planned for"."""
    lemma = verb.lemma_.lower()
    if lemma == "take":
        return any(child.lower_ == "place" for child in verb.children)
    to_be_held = any(child.dep_ in ("xcomp", "prt") for child in verb.children)  # and what was "set up" long ago
    return lemma in _OVER or verb.tag_ == "VBN" and (lemma in _HELD or lemma in _ARRANGED and not to_be_held)


def has_day_or_place(parsed: Parsed, told: Node) -> bool:
    """Whether a clause tells the day or place of talks, or that they are on a screen."""
    if not {child.lower_ for child in told.children}.isdisjoint(_ON_SCREEN):
        return True
    kinds = {parsed.item(node).kind for node in told.subtree}
    return not kinds.isdisjoint((ItemKind.DATE, *SOMEWHERE))


def nations_of(parsed: Parsed, noun: Node, clause: Node | None = None) -> list[str]:
    """The states in a session's name, which what a clause tells of it is no part of."""
    apart = set(clause.subtree) if clause is not None else set()
    return list(dict.fromkeys(nations_below(parsed, noun, apart)))
