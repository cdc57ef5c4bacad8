"""Stand-ins: two countries that speak as one give way to their principals, once the report has told who met.

"The two countries agreed" may stand before the ministers are named; who spoke for them is known at the end.
"""

from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import Actuality, EngagementKind
from dragoman.reading.drafts import Draft
from dragoman.reading.figures import Figure
from dragoman.reading.said import Said


def in_person(said: list[Said], drafts: list[Draft], authors: tuple[Figure, ...], people: list[Figure]) -> None:
    """Puts the one principal of each side in its country's place, in what both say together, also where the other's is
    named already: "Peru and Kim agreed"; in a text that countries wrote, the one leader whom it names: "We, the
    presidents …" above three signatures."""
    spoken_for = _principals(drafts)
    for author in authors:
        signed = [one for one in people if one.side == author.side and one.forms and one.offices]
        spoken_for.setdefault(author.side or "", signed)
    for each in said:
        if not each.joint or each.recalled:
            continue
        ones = [_stand_ins(figure, spoken_for) for figure in each.speakers]
        person = any(figure.kind is ActorKind.PERSON for figure in each.speakers)
        if person or all(len(found) == 1 for found in ones):
            each.speakers = [
                found[0] if len(found) == 1 else figure for figure, found in zip(each.speakers, ones, strict=True)
            ]


def _stand_ins(figure: Figure, spoken_for: dict[str, list[Figure]]) -> list[Figure]:
    """Those who may stand in a speaker's place: a person stays himself."""
    return spoken_for.get(figure.side or "", []) if figure.kind is ActorKind.COUNTRY else [figure]


def _principals(drafts: list[Draft]) -> dict[str, list[Figure]]:
    """The people who speak for each side in the news of the report, each once."""
    found: dict[str, list[Figure]] = {}
    for draft in drafts:
        told = draft.actuality is Actuality.OCCURRED and not draft.background
        if not told or draft.kind is EngagementKind.VISIT or len(draft.sides()) < 2:
            continue
        for figure in draft.principals():
            people = found.setdefault(figure.side or "", [])
            if figure.kind is ActorKind.PERSON and figure not in people:
                people.append(figure)
    return found
