"""Events of missions: what an embassy or an ambassador gives is where the mission stands, and whoever is there is a
guest.

"The Vietnamese Embassy in Lima held a banquet, attended by Minister A": the embassy is the host, in Lima, and A its
guest, though Lima is A's home.
"""

import re

from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import EngagementKind, Format, Place, Role
from dragoman.knowledge.countries import load_countries
from dragoman.reading.drafts import Draft, Part
from dragoman.reading.home import place_country
from dragoman.reading.trigger import EVENT, is_meal

_STANDS = re.compile(
    r"\b(?:Embassy|Consulate(?:[ -]General)?|High Commission)\b(?: of (?:the )?[A-Z].*?)? (?:in|to) (?:the )?(.+)$"
)
_MISSION = re.compile(r"\b(?:Embassy|Consulate|High Commission)\b")
_BESIDE = (Role.PRINCIPAL, Role.MEMBER)


def at_its_mission(draft: Draft) -> None:
    """Makes a mission the host of what it gives, whoever else is there its guests, and its post the place."""
    given = draft.kind is EngagementKind.CEREMONY or is_meal(draft.label) or draft.rules.get("kind") == EVENT
    if draft.kind not in (EngagementKind.MEETING, EngagementKind.CEREMONY) or not given:
        return
    if draft.format is not Format.IN_PERSON or draft.rules.get("kind") == "signing":
        return
    host = next((part for part in draft.parts if _is_a_mission(part)), None) or _envoy_who_hosts(draft)
    if host is None or draft.parts == [host] and host.role is Role.HOST and draft.places:
        return
    host.role = Role.HOST
    for part in draft.parts:
        if part is not host and part.role in _BESIDE:
            part.role = Role.HOST if part.figure.side == host.figure.side else Role.VISITOR
    post = _post(host)
    if post is not None and not draft.places and draft.part_of is None:
        draft.places, draft.rules["place"] = [post], "at a mission"


def _is_a_mission(part: Part) -> bool:
    """Whether an embassy or a consulate takes part, by its name."""
    return part.figure.kind is ActorKind.ORGANISATION and _MISSION.search(part.figure.name) is not None


def _envoy_who_hosts(draft: Draft) -> Part | None:
    """The envoy abroad who is told to be the host."""
    hosts = [part for part in draft.parts if part.role is Role.HOST and part.figure.posted_to() is not None]
    return hosts[0] if len(hosts) == 1 else None


def _post(host: Part) -> Place | None:
    """Where a mission stands by its name, "the Embassy in Lima", or an envoy is posted."""
    stands = _STANDS.search(host.figure.name)
    if stands is not None and (country := place_country(stands[1])) is not None and country != host.figure.side:
        return Place(stands[1], country)
    posted = host.figure.posted_to()
    return Place(load_countries()[posted].name, posted, basis="derived") if posted in load_countries() else None
