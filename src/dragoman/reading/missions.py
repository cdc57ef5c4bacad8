"""Missions: officials who call at the embassy or consulate of another state meet those of the mission.

"Deputy Minister A visited the Cuban Embassy on May 2 to offer greetings": a meeting of A with the embassy, or with the
ambassador where the report names one.
"""

from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import EngagementKind, Role
from dragoman.reading.actuality import Standing
from dragoman.reading.discourse import Discourse, Reference
from dragoman.reading.drafts import Draft, blank
from dragoman.reading.gazetteer import Kind
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed, conjuncts
from dragoman.reading.trigger import Trigger

MISSIONS = frozenset(("embassy", "consulate", "mission"))
_CALLING = frozenset(("visit", "call"))
_TOLD_BY = ("verb of visiting", "paid a visit")
_NATIONS = (Kind.COUNTRY, Kind.DEMONYM)
_NAME = 5
"""Words back from "embassy" within which its state is named."""


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


def mission_of(parsed: Parsed, node: Node) -> tuple[str, int, int] | None:
    """The state of a mission and the words of its name, by the nation before it or after "of": "the Cuban Embassy",
    "the Embassy of Peru"; where it stands is none."""
    view, last = parsed.view, parsed.item(node).last
    for position in range(last - 2, max(-1, last - _NAME - 2), -1):
        hit = view.hit(position)
        if hit is not None and hit.kind in _NATIONS and hit.value:
            return hit.value, *view.span(hit.first, last + (view.low(last) == "general"))
        if not view.capital(position) and view.low(position) not in ("'s", "’s"):
            break
    after = last + 1 + (view.low(last + 1) in ("the", "republic"))
    hit = view.hit(after) if view.low(last) == "of" else None
    if hit is None or hit.kind not in _NATIONS or parsed.item(node).kind is not ItemKind.WORD:
        return None
    return hit.value, *view.span(parsed.item(node).first, hit.last)
