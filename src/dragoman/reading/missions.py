"""Missions: officials who call at the embassy or consulate of another state meet those of the mission.

"Deputy Minister A visited the Cuban Embassy on May 2 to offer greetings": a meeting of A with the embassy, or with the
ambassador where the report names one.
"""

from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import EngagementKind, Role
from dragoman.reading.actuality import Standing
from dragoman.reading.discourse import Discourse, Reference
from dragoman.reading.drafts import Draft, blank
from dragoman.reading.missionnames import MISSIONS, mission_of
from dragoman.reading.parse import Parsed, conjuncts
from dragoman.reading.trigger import Trigger

_CALLING = frozenset(("visit", "call"))
_TOLD_BY = ("verb of visiting", "paid a visit")


def mission_called_at(
    parsed: Parsed, trigger: Trigger, callers: list[Reference], standing: Standing, discourse: Discourse
) -> list[Draft]:
    """The meetings of officials with the missions of other states that they visit, one each."""
    people = [ref for ref in callers if ref.figure.kind is ActorKind.PERSON and ref.figure.side is not None]
    if trigger.rule not in _TOLD_BY or trigger.node.lemma_.lower() not in _CALLING or not people:
        return []
    drafts: list[Draft] = []
    for node in [each for destination in trigger.destination for each in conjuncts(destination)]:
        house = node.nbor(-1) if node.lower_ == "general" and node.i else node  # "the Consulate General"
        found = mission_of(parsed, house) if house.lower_ in MISSIONS else None
        if found is None or any(ref.figure.side == found[0] for ref in people):
            continue
        side, start, end = found
        draft = blank(parsed, trigger, standing)
        draft.kind = EngagementKind.MEETING
        for ref in people:
            draft.add(ref.figure, Role.VISITOR, ref.start, ref.end)
        draft.add(discourse.cast.worded(ActorKind.ORGANISATION, start, end, side), Role.HOST, start, end)
        drafts.append(draft)
    return drafts
