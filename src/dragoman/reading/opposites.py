"""Opposites: two who meet are of two sides, where all that was read gave them the same one.

Whose country the report does not print with his name got one from what stands round him. Where he meets somebody of
that country, it was not his own: "The Danish envoy called on Minister A" makes no Dane of A, and "Minister B said of
Chile's banks at a meeting with Iranian Minister A" no Iranian of B.
"""

import re
from collections.abc import Callable

from dragoman.domain.actors import ActorKind
from dragoman.reading.discourse import Discourse, Reference
from dragoman.reading.drafts import Draft
from dragoman.reading.figures import Figure
from dragoman.reading.gazetteer import NATIONS
from dragoman.reading.parse import Parsed
from dragoman.reading.trigger import LIKELY, OF_TWO

_OF_A_STATE = re.compile(
    r"\b(?:ministr|minister|government|cabinet|presiden|office|palace|court|federal|national\b|royal|supreme|security)",
    re.I,
)


def part_sides(
    discourse: Discourse, parsed: Parsed, draft: Draft, ours: list[Reference], theirs: list[Reference]
) -> None:
    """Gives those who met another side than each other's, where one of the two sides only follows from the text."""
    groups = [[ref.figure for ref in refs] for refs in (ours, theirs)]
    sides = {part.figure.side for part in draft.parts}
    people = all(figure.kind is ActorKind.PERSON for group in groups for figure in group)
    if len(sides) != 1 or draft.kind not in OF_TWO or not all(groups) or not people or draft.rules["kind"] == LIKELY:
        return
    (side,) = sides
    home = discourse.cast.home
    if side is None or home is None:
        return
    if side != home:
        _move(draft, _only(groups, lambda one: _loose(one) and _free(discourse, one, side, home)), home)
    elif not any(figure.is_envoy() for group in groups for figure in group):
        other = _one_foreign(parsed, home)
        foreign = _only(groups, lambda one: one.guessed and not _met(discourse, one) and bool(other or _of_many(one)))
        _move(draft, foreign, other)


def _of_many(figure: Figure) -> bool:
    """Whether someone speaks for a body of many lands that no list knows: "Secretary General of the Rail Union",
    and not one "of the Ministry"."""
    return any(
        fact.phrase.track == "international"
        and fact.text.lower() != fact.phrase.head
        and _OF_A_STATE.search(fact.text) is None
        for fact in figure.offices
    )


def _move(draft: Draft, group: list[Figure], side: str | None) -> None:
    for part in draft.parts:
        if part.figure in group:
            part.figure.side = part.side = side
            part.figure.side_basis, part.figure.guessed = "derived", True


def _only(groups: list[list[Figure]], loose: Callable[[Figure], bool]) -> list[Figure]:
    """The one group whose side may be another; nobody where both may, or neither."""
    found = [group for group in groups if all(map(loose, group))]
    return found[0] if len(found) == 1 else []


def _loose(figure: Figure) -> bool:
    """Whether someone's side is nowhere printed with him."""
    return figure.side_basis == "derived" and not figure.is_envoy()


def _free(discourse: Discourse, figure: Figure, side: str, home: str) -> bool:
    """Whether nothing told before makes someone one of this side: he met none of the publisher's, or visits there."""
    visit = discourse.visit
    guest = visit is not None and visit.has(figure) and {place.country for place in visit.places} == {side}
    return guest or not _met(discourse, figure, home)


def _met(discourse: Discourse, figure: Figure, side: str | None = None) -> bool:
    """Whether someone is told to have met another side before, or this one, so that his own is known."""
    told = (draft.sides() - {figure.side} for draft in discourse.drafts if draft.has(figure))
    return any(side in others if side else others for others in told)


def _one_foreign(parsed: Parsed, home: str) -> str | None:
    """The one foreign country that a sentence names."""
    hits = (hit for hit in parsed.view.hits if hit.kind in NATIONS and hit.value != home)
    here = {hit.value for hit in hits}
    return here.pop() if len(here) == 1 else None
