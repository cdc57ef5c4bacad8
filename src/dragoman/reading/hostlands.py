"""Host lands: where a guest is whom a report from a third country tells of."""

from dragoman.domain.engagements import EngagementKind
from dragoman.reading.discourse import Discourse, Reference
from dragoman.reading.nodes import Node


def met_elsewhere(travellers: list[Reference], home: str | None, discourse: Discourse) -> bool:
    """Whether the travellers are told to have met people of another state than the publisher's, whose guests they are:
    "Lao Minister A received Minister B of Peru. B's three-day visit ended today", as an agency of Chile has it."""
    current = discourse.current
    if current is None or current.kind is EngagementKind.VISIT or home in current.sides():
        return False
    return any(current.has(ref.figure) for ref in travellers)


def unspecified(land: Node) -> bool:
    """Whether nothing says which country it is: "is in the country", not "the Lao capital"."""
    return all(child.lower_ in ("the", "this") for child in land.lefts)
