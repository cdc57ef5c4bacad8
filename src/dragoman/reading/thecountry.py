"""The country: where "the country" is that a traveller visited, who is told to be on a visit elsewhere than at home,
and "the Andean nation" to which he came."""

from dragoman.domain.engagements import Place
from dragoman.reading.discourse import Discourse, Reference
from dragoman.reading.nodes import Node
from dragoman.reading.trigger import Trigger

_LANDS = frozenset(("country", "nation", "state", "republic", "kingdom", "island", "island-nation"))


def unnamed_land(destination: list[Node]) -> bool:
    """Whether one is told to have come nowhere by name: "arrived on Monday", "arrived in the Andean nation"."""
    return all(
        node.lower_ in _LANDS and any(child.dep_ == "amod" or child.pos_ == "PROPN" for child in node.children)
        for node in destination
    )


def of_the_visit_told(trigger: Trigger, places: list[Place], travellers: list[Reference], discourse: Discourse) -> bool:
    """Whether "the country" is the one where a traveller is: of one from home, "her second visit to the country", or of
    the guest being told of, "He visited the country in 2016"."""
    if any(place.name.lower() != "the country" for place in places):
        return False
    visit, home = discourse.visit, discourse.cast.home
    figures = [ref.figure for ref in travellers]
    if trigger.nominal:
        return all(figure.side == home for figure in figures)
    return visit is not None and not visit.background and any(visit.has(figure) for figure in figures)
