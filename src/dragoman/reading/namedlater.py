"""Named later: countries and delegations that give way to the people whom a report names for them elsewhere, and the
person named already whom "his Peruvian counterpart" means."""

import re

from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import Actuality, EngagementKind, Format, Role
from dragoman.reading.drafts import Draft
from dragoman.reading.figures import Figure, OfficeFact
from dragoman.reading.nodes import Node
from dragoman.reading.parse import Parsed
from dragoman.reading.people import Description
from dragoman.reading.said import Said
from dragoman.reading.sameoffices import head_fits, same_field
from dragoman.reading.scene import Scene
from dragoman.reading.trigger import COMMITTEE, OF_TWO, ROUND

_ONE_HOLDER = frozenset(("president", "prime minister", "premier", "king", "vice president", "speaker", "chancellor"))
"""Heads of offices that say whose counterpart someone is without a field of work."""
_FOREIGN = re.compile(
    r"(?:(?:US|U\.S\.|United States) )?Secretary of State$"
    r"|(?:[\w'’.-]+ ){0,2}?Foreign (?:Affairs )?(?:Minister|Secretary)$"
    r"|Minister (?:of|for) (?:Foreign|External) Affairs|External Affairs Minister|Secretary of State of the U",
    re.I,
)
"""Offices of those who lead the foreign affairs of a state, whatever they are called there."""
_LEADING = frozenset(
    "president king queen emir amir sultan emperor chancellor premier leader secretary prince".split()
    + ["prime minister"]
)
"""Heads of the offices of those who lead a state, party or government."""
_BY_OFFICE = re.compile(
    r"\b(ministers|diplomats|counterparts|secretaries|chiefs|leaders) (?:from|of) (?:the )?(?:[A-Z][^.;]*)?$"
)
"""What stands before nations whose ministers are met: "met the foreign ministers of Peru and | Laos"."""
_LEADERS = "leaders"
_ENVOYS = frozenset(("ambassadors", "envoys"))
_CONSULATES = ("Consulate", "Consulate General")
_HOUSES = ("Embassy", "embassy", *_CONSULATES)
_TEAMS = ("delegation", "the delegation")
_LEADS = re.compile(
    r"^(?:the )?(?:head|leader|chief) of (?:the )?.*\b(?:delegation|side|team)\b|\bchief (?:[\w ]+ )?negotiator\b", re.I
)
"""The office of whoever leads one side of talks."""
_RANKS = frozenset(("deputy", "vice", "assistant", "permanent"))


def name_envoys(drafts: list[Draft], people: list[Figure]) -> None:
    """A country received in the person of its ambassador, or its embassy that is visited, gives way to the envoy whom
    the report names."""
    envoys: dict[str, list[Figure]] = {}
    for figure in people:
        if figure.forms and figure.side and figure.is_envoy():
            envoys.setdefault(figure.side, []).append(figure)
    for draft in drafts:
        if draft.kind not in (EngagementKind.CEREMONY, EngagementKind.MEETING) or draft.background:
            continue
        states = all(part.figure.kind is ActorKind.COUNTRY for part in draft.parts)
        rule, ahead = draft.rules["kind"], draft.actuality is Actuality.PLANNED
        if rule in (COMMITTEE, ROUND) or states and (rule == "signing" or ahead):
            continue
        for part in draft.parts:
            mission = part.figure.kind is ActorKind.ORGANISATION and part.figure.name.endswith(_HOUSES)
            named = envoys.get(part.figure.side or "", [])
            if mission and part.figure.name.endswith(_CONSULATES):
                named = [one for one in named if any("consul" in fact.text.lower() for fact in one.offices)]
            if (part.figure.kind is ActorKind.COUNTRY or mission) and len(named) == 1 and not draft.has(named[0]):
                part.figure = named[0]


def name_groups(drafts: list[Draft], people: list[Figure]) -> None:
    """Envoys received as a group without names or states give way to those of them whom the report names elsewhere:
    "received the ambassadors of island countries. … Ambassador A of Tonga said"."""
    met = {id(figure) for draft in drafts for figure in draft.figures()}
    for draft in drafts:
        groups = [part for part in draft.parts if _are_envoys(part.figure)]
        if draft.kind is not EngagementKind.MEETING or draft.background or len(groups) != 1:
            continue
        hosts = draft.sides() - {"?"}
        named = [one for one in people if one.forms and one.is_envoy() and one.side and id(one) not in met]
        named = [one for one in named if one.side not in hosts]
        if named:
            draft.parts.remove(groups[0])
            for one in named:
                draft.add(one, groups[0].role, one.start, one.end)


def drop_groups(drafts: list[Draft]) -> None:
    """A group without names or a state is no side of its own beside people of two states: "the dialogue for deputy
    ministers took place with A and B as co-chairs"."""
    for draft in drafts:
        named = {part.figure.side for part in draft.parts if part.figure.kind is ActorKind.PERSON} - {None}
        if len(named) > 1:
            draft.parts = [part for part in draft.parts if not _without_a_state(part.figure)]


def _without_a_state(figure: Figure) -> bool:
    return figure.kind is ActorKind.DELEGATION and figure.side is None and not _are_envoys(figure)


def _are_envoys(figure: Figure) -> bool:
    words = figure.name.lower().split()
    return figure.kind is ActorKind.DELEGATION and figure.side is None and not _ENVOYS.isdisjoint(words)


def name_travellers(drafts: list[Draft], text: str) -> None:
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
    _led_by(drafts, text)


def _led_by(drafts: list[Draft], text: str) -> None:
    """ "They" who came on a visit and are to be met there, told by their country alone, give way to the one who is told
    later to lead them: "Lao lawmakers arrived. They will meet President A. The group, led by Senator B"."""
    for visit in drafts:
        heads = [part.figure for part in visit.parts if part.role is Role.HEAD]
        if visit.kind is not EngagementKind.VISIT or visit.background or len(heads) != 1:
            continue
        (head,) = heads
        there = {place.country for place in visit.places}
        for draft in drafts:
            met = draft.kind is EngagementKind.MEETING and draft.actuality is Actuality.PLANNED and not draft.background
            ours = [part for part in draft.parts if part.figure.side == head.side]
            they = len(ours) == 1 and text[ours[0].start : ours[0].end].lower() in ("they", "them")
            alone = met and they and ours[0].figure.kind is ActorKind.COUNTRY
            if head.kind is ActorKind.PERSON and alone and there & draft.sides():
                ours[0].figure = head


def name_counterparts(drafts: list[Draft], people: list[Figure]) -> None:
    """A nation met in the person of someone's counterpart gives way to the one of it who holds the like office, where
    the report names him elsewhere: "Minister A met her Peruvian counterpart. … Peruvian Minister B said"."""
    for draft in drafts:
        told = draft.kind in OF_TWO
        for part in draft.parts if told else ():
            if part.figure.kind is not ActorKind.COUNTRY or not any(
                "counterpart" in form for form in part.figure.forms
            ):
                continue
            across = [one for one in draft.figures() if one.kind is ActorKind.PERSON and one.side != part.figure.side]
            of_side = [one for one in people if one.forms and one.side == part.figure.side and not draft.has(one)]
            alike = [one for one in of_side if any(of_like_office(one, other) for other in across)]
            if len(alike) == 1:
                part.figure = alike[0]


def of_his_own_office(parsed: Parsed, node: Node, scene: Scene) -> Figure | None:
    """The one whom a report has named before "his Peruvian counterpart", of Peru and of the like office: a minister's
    counterpart is no president."""
    item = parsed.item(node)
    if not isinstance(item.thing, Description) or item.thing.noun != "counterpart" or item.thing.side is None:
        return None
    before = [scene.cast.of(phrase) for phrase in parsed.people if phrase.last <= item.first]
    owner = next((figure for figure in before if figure is not None), scene.subject)
    named = [one for one in scene.recent if one.side == item.thing.side and one.kind is ActorKind.PERSON]
    alike = [one for one in named if owner is not None and one is not owner and of_like_office(one, owner)]
    return alike[0] if len(alike) == 1 else None


def below(figure: Figure, owner: Figure) -> bool:
    """Whether someone is of lower office than a head of state or government, whose counterpart he is not."""
    leads = not _LEADING.isdisjoint(owner.heads())
    held = {word for head in figure.heads() for word in (head, head.rsplit(" ", 1)[-1])}
    return leads and bool(held) and held.isdisjoint(_LEADING)


def name_ministers(drafts: list[Draft], people: list[Figure], said: list[Said], text: str) -> None:
    """A nation met in the person of one who is told by his office beside others, or by its delegation, gives way to the
    one of it who speaks in the report and met nobody else: "met the ministers of Peru, Laos and Cuba. … Luis Vega,
    Foreign Minister of Peru, said"; what he said belongs to that contact. A leader is who holds a leader's office."""
    met = {id(figure) for draft in drafts for figure in draft.figures()}
    speaking = {id(figure) for each in said for figure in each.speakers}
    for draft in drafts:
        held = draft.actuality is Actuality.OCCURRED and not draft.background
        for part in draft.parts if held and draft.kind in OF_TWO else ():
            as_a_team = text[part.start : part.end].lower() in _TEAMS
            by_office = _BY_OFFICE.search(text, draft.start, part.end)
            if part.figure.kind is not ActorKind.COUNTRY or not (as_a_team or by_office):
                continue
            of_side = [one for one in people if one.forms and one.offices and one.side == part.figure.side]
            if by_office and by_office[1] == _LEADERS:
                of_side = [one for one in of_side if not _LEADING.isdisjoint(one.heads())]
            of_side = [one for one in of_side if not any("spokes" in fact.text.lower() for fact in one.offices)]
            named = [one for one in of_side if id(one) in speaking and id(one) not in met]
            if len(named) != 1 or named[0].is_envoy():
                continue
            part.figure = named[0]
            for each in said:
                if each.engagement is None and each.speakers == named:
                    each.engagement = draft


def name_leaders(drafts: list[Draft], people: list[Figure]) -> None:
    """The states that held talks give way to the two who are told later to have led their sides: "The delegations of
    Peru and Laos held talks. … A, head of the Peruvian delegation, said. … B, the head of the Lao side, told"."""
    leaders = [one for one in people if one.forms and any(_LEADS.search(fact.text) for fact in one.offices)]
    sides = {one.side: one for one in leaders}
    if len(leaders) != 2 or len(sides) != 2:
        return
    held = [each for each in drafts if each.kind in OF_TWO and not each.background]
    held = [each for each in held if each.actuality is Actuality.OCCURRED]
    if len(held) != 1 or held[0].sides() != set(sides):
        return
    others = [part for part in held[0].parts if part.figure not in leaders]
    for part in others if all(each.figure.kind is ActorKind.COUNTRY for each in others) else ():
        part.figure = sides[part.figure.side]


def of_like_office(one: Figure, other: Figure) -> bool:
    """Whether two hold offices of one kind and rank, as counterparts do."""
    return any(_alike(held, known) for held in one.offices for known in other.offices)


def _alike(held: OfficeFact, known: OfficeFact) -> bool:
    one, other = held.phrase.head, known.phrase.head
    if one == other and one in _ONE_HOLDER or _FOREIGN.match(held.text) and _FOREIGN.match(known.text):
        return True
    ranks = [_RANKS.intersection(fact.text.lower().split()) for fact in (held, known)]
    same_rank = (head_fits(one, other) or head_fits(other, one)) and ranks[0] == ranks[1]
    return same_rank and same_field(held.text, known.text)
