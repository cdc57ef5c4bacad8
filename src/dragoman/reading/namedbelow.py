"""Named below: whoever opens a report with his office alone, and then goes on under a name that has none.

"The Foreign Ministry spokesman on Monday dismissed … Hugo Salas told reporters …" is one man: headlines put an office
first and the name a sentence later.
"""

import re

from dragoman.domain.actors import ActorKind
from dragoman.reading.drafts import Draft
from dragoman.reading.figures import Figure
from dragoman.reading.referents import head_fits
from dragoman.reading.said import Said

_NEAR = 800
"""Characters within which the name follows the office."""
_ENDS = re.compile(r"(?:\A|[.!?:\n”\"»]|\bsaid|\bsays)\s*(?:Mr|Mrs|Ms|Dr|Ambassador|Minister)?\.?\s*$")
"""What stands before a name that opens a sentence, or after "…, said"."""


def name_by_what_follows(people: list[Figure], drafts: list[Draft], said: list[Said], text: str) -> None:
    """Gives the one who speaks by his office alone the name of the one who goes on to speak without any."""
    acting = {id(figure) for draft in drafts if not draft.background for figure in draft.figures()}
    acting |= {id(figure) for each in said for figure in each.speakers}
    active = [one for one in people if one.kind is ActorKind.PERSON and id(one) in acting]
    untitled = [one for one in active if one.forms and not one.offices and _bare(one, text)]
    holders = [one for one in active if not one.forms and one.offices]
    if len(untitled) != 1 or not holders:
        return
    person, first = untitled[0], min(holders, key=lambda one: one.start)
    if not _goes_on(first, person) or any(_like(first, one) for one in people if one.forms and one is not person):
        return
    for holder in [one for one in holders if one is first or _like(first, one)]:
        _become(holder, person, drafts, said)
        people.remove(holder)


def _bare(person: Figure, text: str) -> bool:
    """Whether a name first stands at the beginning of a sentence, and no comma follows that would tell who it is."""
    form, start = min(person.forms.items(), key=lambda each: each[1])
    return _ENDS.search(text, max(0, start - 30), start) is not None and text[start + len(form)] not in ",("


def _goes_on(holder: Figure, person: Figure) -> bool:
    """Whether a name follows an office of the same side soon."""
    start = min(person.forms.values())
    return holder.start < start <= holder.start + _NEAR and person.side in (None, holder.side)


def _like(one: Figure, other: Figure) -> bool:
    """Whether two may be called by one office of one side."""
    if one.side is not None and other.side not in (None, one.side):
        return False
    heads = [fact.phrase.head for fact in one.offices]
    return any(
        head_fits(fact.phrase.head, head) or head_fits(head, fact.phrase.head)
        for fact in other.offices
        for head in heads
    )


def _become(holder: Figure, person: Figure, drafts: list[Draft], said: list[Said]) -> None:
    person.offices += holder.offices
    person.side, person.side_basis = holder.side or person.side, holder.side_basis
    for draft in drafts:
        if draft.has(person):
            draft.parts = [part for part in draft.parts if part.figure is not holder]
        for part in draft.parts:
            part.figure = person if part.figure is holder else part.figure
    for each in said:
        each.speakers = list(dict.fromkeys(person if one is holder else one for one in each.speakers))
        each.addressees = list(dict.fromkeys(person if one is holder else one for one in each.addressees))
