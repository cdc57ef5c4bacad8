"""Missions: officials who call at the embassy or consulate of another state meet those of the mission, and who calls at
someone's home or office meets whose it is.

"Deputy Minister A visited the Cuban Embassy on May 2 to offer greetings": a meeting of A with the embassy, or with the
ambassador where the report names one. "Ambassador A came to the residence of General B": a meeting of A with B.
"""

from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import EngagementKind, Role
from dragoman.reading.actuality import Standing
from dragoman.reading.discourse import Discourse, Reference
from dragoman.reading.drafts import Draft, blank
from dragoman.reading.missionnames import MISSIONS, mission_of
from dragoman.reading.nodes import Node
from dragoman.reading.parse import Parsed, after_preposition, conjuncts
from dragoman.reading.trigger import Trigger

_CALLING = frozenset(("visit", "call", "come", "go", "drop", "stop"))
_ROOMS = frozenset(("residence", "home", "house", "villa", "office"))
"""Where someone receives who lives or works there."""
_TOLD_BY = ("verb of visiting", "paid a visit")


def called_at(
    parsed: Parsed, trigger: Trigger, callers: list[Reference], standing: Standing, discourse: Discourse
) -> list[Draft]:
    """The meetings of officials with the missions and with the people of other states at whose place they call."""
    people = [ref for ref in callers if ref.figure.kind is ActorKind.PERSON and ref.figure.side is not None]
    if "book" in parsed.view.lows:  # of condolences, which is a ceremony
        return []
    if trigger.rule not in _TOLD_BY or trigger.node.lemma_.lower() not in _CALLING or not people:
        return []
    drafts: list[Draft] = []
    for node in [each for destination in trigger.destination for each in conjuncts(destination)]:
        drafts += _at_someones(parsed, trigger, node, people, standing, discourse)
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


def _at_someones(
    parsed: Parsed,
    trigger: Trigger,
    room: Node,
    callers: list[Reference],
    standing: Standing,
    discourse: Discourse,
) -> list[Draft]:
    """The meeting with whoever lives or works where someone of another side calls."""
    if room.lower_ not in _ROOMS:
        return []
    owners = [*after_preposition(room, "of"), *(child for child in room.children if child.dep_ == "poss")]
    if any("late" in parsed.view.lows[parsed.item(owner).first - 1 : parsed.item(owner).last] for owner in owners):
        return []  # "the house of the late President"
    hosts = [ref for owner in owners for ref in discourse.references(parsed, owner)]
    if not hosts or any(ref.figure.kind is not ActorKind.PERSON for ref in hosts):
        return []
    if {ref.figure.side for ref in hosts} & {ref.figure.side for ref in callers} - {None}:
        return []
    draft = blank(parsed, trigger, standing)
    draft.kind = EngagementKind.MEETING
    for refs, role in ((callers, Role.VISITOR), (hosts, Role.HOST)):
        for ref in refs:
            draft.add(ref.figure, role, ref.start, ref.end)
    return [draft]
