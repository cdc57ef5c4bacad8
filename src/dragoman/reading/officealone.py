"""Office alone: whoever is told by an office and named nowhere stands for the state or body whose office it is."""

from dragoman.domain.actors import ActorKind
from dragoman.knowledge.countries import load_countries
from dragoman.reading.cast import Cast
from dragoman.reading.drafts import Draft
from dragoman.reading.figures import Figure
from dragoman.reading.said import Said

_OF_BODIES = frozenset(("parliament", "party", "international", "front", "people"))
"""Tracks on which an office is of a body; a minister's is of the state."""


def stand_for_their_own(drafts: list[Draft], said: list[Said], cast: Cast) -> None:
    """Puts the country, or the parliament, party or other body, in the place of whoever is told by its office alone:
    "will call on the President of Peru". The office stays as the capacity in which it took part."""
    for draft in drafts:
        for part in draft.parts:
            own = _own(part.figure, cast)
            if own is not None and not draft.has(own):
                part.capacity, part.figure = _printed(part.figure), own
    for each in said:
        each.speakers = _once([_own(figure, cast) or figure for figure in each.speakers])
        each.addressees = _once([_own(figure, cast) or figure for figure in each.addressees])


def _own(figure: Figure, cast: Cast) -> Figure | None:
    """The country or body for which someone without a name stands; None for whoever is named, or of no known state."""
    if figure.kind is not ActorKind.PERSON or figure.forms:
        return None
    fact = figure.offices[0] if figure.offices else None
    state = figure.side in load_countries()
    if fact is not None and fact.body is not None and (fact.phrase.track in _OF_BODIES or not state):
        return cast.worded(ActorKind.ORGANISATION, *fact.body, figure.side)
    if state and figure.side is not None:
        return cast.country(figure.side, None, figure.start, figure.end)
    return None


def _printed(figure: Figure) -> str | None:
    return ", ".join(fact.text for fact in figure.offices) or figure.name


def _once(figures: list[Figure]) -> list[Figure]:
    return list({id(figure): figure for figure in figures}.values())
