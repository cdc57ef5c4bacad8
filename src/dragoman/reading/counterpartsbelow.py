"""Counterparts below: a state that was met gives way to the counterpart of whom its report goes on to tell by name.

"Minister A had meetings with her counterparts from Peru, Laos and Cuba. … A and her Lao counterpart Kham Seng discussed
trade": with Kham Seng.
"""

import re

from dragoman.domain.actors import ActorKind
from dragoman.reading.drafts import Draft, Part
from dragoman.reading.figures import Figure
from dragoman.reading.said import Said
from dragoman.reading.trigger import OF_TWO

_BY_OFFICE = re.compile(r"\b(?:counterparts?|colleagues?|ministers?|secretar(?:y|ies)|diplomats?|chiefs?)\b", re.I)
"""What says that a state was met in the person of one of an office."""
_COUNTERPART = re.compile(r"\b(?:his|her) (?:[\w-]+ ){1,3}(?:counterpart|colleague),? (?:(?:Mr|Ms|Mrs|Dr|Gen)\.? )?$")
_REACH = 160
"""Characters before a name among which its owner stands: "Costa and her Lao counterpart | Kham Seng"."""


def name_counterparts_below(people: list[Figure], drafts: list[Draft], said: list[Said], text: str) -> None:
    """Gives a state that was met the name of its counterpart, where the one who met it is told beside him."""
    talks = [draft for draft in drafts if draft.kind in OF_TWO and not draft.background]
    taken = {id(figure) for draft in drafts for figure in draft.figures()}
    free = [one for one in people if one.forms and one.side and id(one) not in taken]
    for draft in talks:
        told = text[draft.start : max(part.end for part in draft.parts)] if draft.parts else ""
        for part in draft.parts if _BY_OFFICE.search(told) else ():
            named = [one for one in free if _is_the_counterpart(one, part, draft, text)]
            if part.figure.kind is ActorKind.COUNTRY and len(named) == 1:
                speak_for_it(part.figure, named[0], draft, said)
                part.figure = named[0]
                free.remove(named[0])


def _is_the_counterpart(one: Figure, part: Part, draft: Draft, text: str) -> bool:
    """Whether someone of a state is called the counterpart of whoever met it."""
    start = min(one.forms.values())
    before = text[max(draft.start, start - _REACH) : start]
    owners = [form for other in draft.figures() if other is not part.figure for form in other.forms]
    told = one.side == part.figure.side and start > draft.start and _COUNTERPART.search(before) is not None
    return told and any(form in before for form in owners)


def speak_for_it(state: Figure, person: Figure, draft: Draft, said: list[Said]) -> None:
    """What a state or body and another said is said by the person who stands for it, in their talks."""
    for each in said:
        if each.engagement is draft:
            each.speakers = list(dict.fromkeys(person if one is state else one for one in each.speakers))
        both = {id(person) if figure is state else id(figure) for figure in draft.principals()}
        if each.engagement is None and {id(one) for one in each.speakers} == both:
            each.engagement, each.joint = draft, True
