"""Hosts named: who it was that received guests for a body or province, told in the next sentence.

"The leaders of Salo province met a Lao delegation. Vice Chairman A welcomed the guests": the meeting was with A.
"""

from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import EngagementKind
from dragoman.reading.drafts import Draft
from dragoman.reading.trigger import Trigger

_WELCOMING = frozenset(("welcome", "greet"))


def names_the_host(current: Draft | None, draft: Draft, trigger: Trigger) -> bool:
    """Whether a draft only tells who welcomed the guests of the meeting told just before; the person then stands there
    for the body that was told."""
    verb = trigger.verb
    welcomes = trigger.rule == "verb of receiving" and verb is not None and verb.lemma_ in _WELCOMING
    if current is None or not welcomes or draft.sentence != current.sentence + 1 or draft.date.edtf is not None:
        return False
    if (
        not (current.kind is draft.kind is EngagementKind.MEETING)
        or current.background
        or len(draft.parts) != len(current.parts)
    ):
        return False
    hosts = [part for part in draft.parts if not current.has(part.figure)]
    bodies = [part for part in current.parts if not draft.has(part.figure)]
    if len(hosts) != 1 or len(bodies) != 1 or hosts[0].figure.kind is not ActorKind.PERSON:
        return False
    body, host = bodies[0], hosts[0]
    if body.figure.kind is not ActorKind.ORGANISATION or body.figure.side != host.figure.side:
        return False
    body.figure, body.start, body.end = host.figure, host.start, host.end
    return True
