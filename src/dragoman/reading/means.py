"""Means: how two were in contact, and the people by whom countries and ministries were."""

from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import EngagementKind, Format, Role
from dragoman.reading.drafts import Draft


def by_the_same_means(draft: Draft, drafts: list[Draft]) -> None:
    """A conversation that a report of a call recalls of the same two was a call too: "their previous conversation"."""
    recalled = draft.background and draft.kind is EngagementKind.MEETING and not draft.places
    if not recalled or not draft.label.startswith("conversation"):
        return
    for other in drafts:
        call = other.kind is EngagementKind.CALL and other.format is Format.PHONE and not other.background
        if call and {id(one) for one in other.figures()} == {id(one) for one in draft.figures()}:
            draft.kind, draft.format = other.kind, other.format
            return


def in_person(draft: Draft) -> None:
    """A country or ministry gives way to the one who speaks for its side in the talks, who takes its role."""
    if draft.kind in (EngagementKind.VISIT, EngagementKind.CONFERENCE):
        return
    people = [p for p in draft.parts if p.figure.kind is ActorKind.PERSON and p.role is not Role.MEMBER]
    spoken_for = {part.figure.side for part in people}
    gone = [p for p in draft.parts if p.figure.kind is ActorKind.COUNTRY and p.figure.side in spoken_for]
    for part in people:
        for other in gone:
            if part.role is Role.PRINCIPAL and other.figure.side == part.figure.side:
                part.role = other.role
    draft.parts = [part for part in draft.parts if part not in gone]
