"""Named later: countries and delegations that give way to the people whom a report names for them elsewhere."""

from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import EngagementKind, Format
from dragoman.reading.cast import Figure
from dragoman.reading.drafts import Draft


def name_envoys(drafts: list[Draft], people: list[Figure]) -> None:
    """A country received in the person of its ambassador gives way to the envoy whom the report names."""
    envoys: dict[str, list[Figure]] = {}
    for figure in people:
        if figure.forms and figure.side and figure.is_envoy():
            envoys.setdefault(figure.side, []).append(figure)
    for draft in drafts:
        if draft.kind not in (EngagementKind.CEREMONY, EngagementKind.MEETING) or draft.background:
            continue
        if draft.rules["kind"] == "a committee of two states":
            continue
        for part in draft.parts:
            if (
                part.figure.kind is ActorKind.COUNTRY
                and len(named := envoys.get(part.figure.side or "", [])) == 1
                and not draft.has(named[0])
            ):
                part.figure = named[0]


def name_travellers(drafts: list[Draft]) -> None:
    """A delegation told by its country alone gives way to the one who speaks for it in its meetings."""
    for visit in drafts:
        if visit.kind is not EngagementKind.VISIT or visit.background:
            continue
        for part in visit.parts:
            if part.figure.kind is not ActorKind.COUNTRY:
                continue
            heads = [
                other.figure
                for draft in drafts
                if not draft.background and draft is not visit and draft.format is Format.IN_PERSON
                for other in draft.parts
                if other.figure.kind is ActorKind.PERSON
                and other.figure.side == part.figure.side
                and not other.figure.is_envoy()
            ]
            if heads and not visit.has(heads[0]):
                part.figure = heads[0]
