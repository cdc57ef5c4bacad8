"""Upon arrival: what someone does as soon as he has come is of the day on which he came, and his coming is news."""

from dragoman.domain.engagements import EngagementKind
from dragoman.reading.nodes import Node
from dragoman.reading.trigger import ARRIVING, Trigger

_UPON = frozenset(("upon", "on"))
_AFTER = frozenset(("after", "following"))
_SOON = frozenset("soon shortly immediately right just directly hours minutes moments".split())
"""Words before "after": "soon after his arrival in Lima", "hours after landing there"."""


def just_come(coming: Node) -> bool:
    """Whether a sentence opens with someone's coming and goes on with what he did then: "Soon after arriving in Lima,
    she met A", "Upon her arrival in Lima on Monday, she met A"."""
    before = coming.head
    if coming.dep_ not in ("pobj", "pcomp") or not _a_coming(coming):
        return False
    return before.lower_ in _UPON or before.lower_ in _AFTER and before.i > 0 and before.nbor(-1).lower_ in _SOON


def done_upon_it(trigger: Trigger, coming: Trigger) -> bool:
    """Whether a contact is told to have been as soon as someone came, so that the day of his coming is its own."""
    if coming.kind is not EngagementKind.VISIT or trigger.verb is None:
        return False
    return just_come(coming.node) and coming.node.head.head in (trigger.verb, trigger.node)


def _a_coming(node: Node) -> bool:
    return node.lower_ == "arrival" or node.tag_ == "VBG" and node.lemma_.lower() in ARRIVING
