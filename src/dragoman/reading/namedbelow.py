"""Named below: whoever opens a report with his office alone, and then goes on under a name that has none.

"The Foreign Ministry spokesman on Monday dismissed … Hugo Salas told reporters …" is one man: headlines put an office
first and the name a sentence later.
"""

import re

from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import Role
from dragoman.reading.drafts import Draft, Part
from dragoman.reading.figures import Figure, OfficeFact
from dragoman.reading.namedlater import of_like_office
from dragoman.reading.said import Said
from dragoman.reading.sameoffices import head_fits
from dragoman.reading.trigger import OF_TWO

_OFFICES = (
    "minister",
    "president",
    "speaker",
    "premier",
    "counterpart",
    "chancellor",
    "secretary of state",
    "diplomat",
)
_TWO = 2
_NEAR = 800
"""Characters within which the name follows the office."""
_ENDS = re.compile(r"(?:\A|[.!?:\n”\"»]|\bsaid|\bsays)\s*(?:Mr|Mrs|Ms|Dr|Ambassador|Minister)?\.?\s*$")
"""What stands before a name that opens a sentence, or after "…, said"."""
_AT_AN_OCCASION = re.compile(r"(?:\A|[.!?\n])\s*(?:In|During|At|After|Speaking|On)\b[^.!?\n,]{0,60},\s*$")
"""What opens a sentence before the name: "In the meeting on Thursday, | Costa said"."""


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


def name_spokespeople(people: list[Figure], said: list[Said], text: str, told: list[tuple[Figure, OfficeFact]]) -> None:
    """Gives the spokesperson without a name through whom a body spoke the name under which the report goes on: "a
    spokesperson for the ministry said on Friday … Hugo Salas told reporters"."""
    speaking = {id(figure) for each in said for figure in each.speakers}
    bare = [one for one in people if one.forms and not one.offices and id(one) in speaking and _bare(one, text)]
    if len(bare) != 1 or len({id(body) for body, _ in told}) != 1:
        return
    (body, fact), person = told[0], bare[0]
    start = min(person.forms.values())
    if not fact.end < start <= fact.end + _NEAR or not (person.side in (None, body.side) or person.guessed):
        return
    person.offices.append(fact)
    person.side, person.side_basis = body.side, body.side_basis
    for each in said:
        if each.speakers == [body] and any(each.start <= one.start < each.end for _, one in told):
            each.speakers = [person]


def name_the_pair(people: list[Figure], drafts: list[Draft], said: list[Said], text: str) -> None:
    """Gives two who met, told by their offices alone, the names under which the report goes on: "Peru's foreign
    minister met his Lao counterpart on Friday. The meeting between A and B …"."""
    for draft in [each for each in drafts if not each.background and each.kind in OF_TWO]:
        pair = [part for part in draft.parts if part.role is not Role.MEMBER]
        untold = [part for part in pair if _unnamed(part.figure) and _by_office(text, part)]
        if len(pair) != _TWO or not untold:
            continue
        bare = [one for one in people if one.forms and not one.offices and (one.side is None or one.guessed)]
        first, second = ([part.figure] if part not in untold else bare for part in pair)
        after = text[draft.end : draft.end + _NEAR]
        either = len(untold) == 1
        found = [(a, b) for a in first for b in second if a is not b and _joined(a, b, after, either=either)]
        for part, person in zip(pair, found[0] if len(found) == 1 else (), strict=False):
            if part in untold:
                _stand_for(part, person, draft, said)
        if len(found) == 1:
            _told_once(draft, drafts, said)


def _told_once(draft: Draft, drafts: list[Draft], said: list[Said]) -> None:
    """Drops what is told again of the two by their names alone."""
    who = {id(figure) for figure in draft.principals()}
    for other in [each for each in drafts if each is not draft and each.kind is draft.kind and not each.background]:
        bare = other.date.edtf is None and not other.places
        if bare and {id(figure) for figure in other.figures()} == who:
            drafts.remove(other)
            for each in said:
                each.engagement = draft if each.engagement is other else each.engagement


def name_holders(people: list[Figure], drafts: list[Draft], said: list[Said]) -> None:
    """Gives one who is told by his office alone the name of the only one of his nation whom the report goes on to call
    by it: "The Peruvian foreign minister spoke with … An official said that Peruvian minister A held the talks"."""
    for holder in [one for one in people if one.kind is ActorKind.PERSON and not one.forms and one.side]:
        of_side = [one for one in people if one.forms and one.side == holder.side and not one.is_envoy()]
        alike = [one for one in of_side if of_like_office(holder, one)]
        near = [one for one in alike if holder.start < min(one.forms.values()) <= holder.start + _NEAR]
        if len(of_side) == len(near) == 1 and not any(draft.has(holder) and draft.has(near[0]) for draft in drafts):
            _become(holder, near[0], drafts, said)
            people.remove(holder)


def _unnamed(figure: Figure) -> bool:
    return figure.kind is ActorKind.COUNTRY or figure.kind is ActorKind.PERSON and not figure.forms


def _by_office(text: str, part: Part) -> bool:
    """Whether a state is told by the office of someone: "Peru's foreign minister", "his Lao counterpart"."""
    return text[part.start : part.end].lower().endswith(_OFFICES)


def _joined(one: Figure, other: Figure, after: str, *, either: bool) -> bool:
    """Whether two are told together by name, one of them in full: "between A and B", "A and B discussed"; in either
    order where one of them is known."""
    pairs = [(a, b) for a in one.forms for b in other.forms if " " in a or " " in b]
    return any(f"{a} and {b}" in after or either and f"{b} and {a}" in after for a, b in pairs)


def _stand_for(part: Part, person: Figure, draft: Draft, said: list[Said]) -> None:
    state, part.figure = part.figure, person
    person.side = state.side
    for each in said:
        if each.engagement is draft:
            each.speakers = list(dict.fromkeys(person if one is state else one for one in each.speakers))
        if each.engagement in (None, draft) and set(map(id, each.speakers)) == set(map(id, draft.principals())):
            each.engagement, each.joint = draft, True


def _bare(person: Figure, text: str) -> bool:
    """Whether a name first stands at the beginning of a sentence, and no comma follows that would tell who it is."""
    form, start = min(person.forms.items(), key=lambda each: each[1])
    opens = _ENDS.search(text, max(0, start - 30), start) or _AT_AN_OCCASION.search(text, max(0, start - 90), start)
    return opens is not None and not text.startswith((",", "("), start + len(form))


def _goes_on(holder: Figure, person: Figure) -> bool:
    """Whether a name follows an office of the same side soon."""
    start = min(person.forms.values())
    fits = person.side in (None, holder.side) or person.guessed
    return holder.start < start <= holder.start + _NEAR and fits


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
    known = {fact.start for fact in person.offices}
    person.offices += [fact for fact in holder.offices if fact.start not in known]
    person.side, person.side_basis = holder.side or person.side, holder.side_basis
    for draft in drafts:
        if draft.has(person):
            draft.parts = [part for part in draft.parts if part.figure is not holder]
        for part in draft.parts:
            part.figure = person if part.figure is holder else part.figure
    for each in said:
        each.speakers = list(dict.fromkeys(person if one is holder else one for one in each.speakers))
        each.addressees = list(dict.fromkeys(person if one is holder else one for one in each.addressees))
