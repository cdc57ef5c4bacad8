"""Committees ahead: sessions of two states' committee that two leaders are to chair beside their talks.

"The two prime ministers will hold talks. They will jointly preside over the 12th meeting of the committee".
"""

from dragoman.domain.engagements import Actuality, EngagementKind, Format
from dragoman.reading.drafts import Draft
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed, after_preposition, objects, subject_of
from dragoman.reading.rounds import in_a_row, is_committee
from dragoman.reading.trigger import Trigger

_SESSIONS = frozenset(("meeting", "session", "round"))
_TALKS = frozenset(("talks", "meeting", "discussions"))


def presided_over(parsed: Parsed, verb: Node) -> Trigger | None:
    """ "They will preside over the 12th meeting of the committee", "will join his Lao counterpart in the 12th meeting
    of the committee": a meeting of the two."""
    if verb.lemma_ not in ("preside", "join"):
        return None
    joins = verb.lemma_ == "join"
    sessions = (noun for noun in after_preposition(verb, "in" if joins else "over") if _of_a_committee(noun))
    session, doer = next(sessions, None), subject_of(parsed, verb)
    joined = [node for node in objects(verb) if parsed.item(node).kind is not ItemKind.WORD] if joins else []
    if session is None or doer is None or joins and not joined:
        return None
    trigger = Trigger(EngagementKind.MEETING, Format.IN_PERSON, session.lower_, session, verb, "held a meeting")
    trigger.doers, trigger.others, trigger.definite = [doer], joined, True
    return trigger


def committee_beside(trigger: Trigger, draft: Draft, current: Draft | None) -> bool:
    """Whether a session of a committee is to be held beside the talks of the same two that are told."""
    if current is None or draft.actuality is not Actuality.PLANNED or current.kind is not EngagementKind.MEETING:
        return False
    return current.label in _TALKS and draft.label != current.label and _of_a_committee(trigger.node)


def _of_a_committee(noun: Node) -> bool:
    """Whether it is one of the sessions that a committee holds in a row: "the 12th meeting of the joint committee"."""
    of = after_preposition(noun, "of")
    return noun.lower_ in _SESSIONS and in_a_row(noun) and any(is_committee(node) for node in of)
