"""Travelling company: who is told to accompany a leader on his visit."""

from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import EngagementKind, Format, Role
from dragoman.reading.discourse import Discourse, Reference
from dragoman.reading.drafts import Draft
from dragoman.reading.figures import Figure
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed, after_preposition, objects, root_of, subject_of
from dragoman.reading.surroundings import ONE_PERSON, SOMEWHERE, governor
from dragoman.reading.trigger import Trigger

_GOING = frozenset(("accompany", "travel", "be", "go", "come"))
_TWO = 2
_PARTIES = frozenset(("party", "entourage", "delegation", "team", "suite", "retinue"))


def of_each_side(travellers: list[Reference]) -> list[list[Reference]]:
    """Those who travel, apart by their states, where each is named with an office: "Ministers A of Laos and B of Peru
    will visit Lima" tells of two visits."""
    sides = dict.fromkeys(ref.figure.side for ref in travellers)
    titled = all(ref.figure.offices and ref.figure.side is not None for ref in travellers)
    if len(sides) < _TWO or not titled or len({ref.start for ref in travellers}) < len(travellers):
        return [travellers]
    return [[ref for ref in travellers if ref.figure.side == side] for side in sides]


def travels_with_the_leader(parsed: Parsed, discourse: Discourse, told: list[Draft]) -> None:
    """Makes whoever "is accompanying President A on his visit to Peru", or "is part of the delegation accompanying
    President A", or "is travelling with the delegation of President A", a member of the leader's visit."""
    visits = [draft for draft in told if draft.kind is EngagementKind.VISIT]
    for verb in parsed.nodes if visits else ():
        leaders = [node for node in _travels_with(verb) if parsed.item(node).kind is ItemKind.PERSON]
        if verb.tag_ not in ("VBG", "VBD", "VBZ", "VBP") or not leaders:
            continue
        part = verb.dep_ == "acl" and verb.head.lower_ == "delegation" and "part" in parsed.view.lows
        follower = subject_of(parsed, root_of(parsed) if part else verb)
        heads = discourse.references(parsed, leaders[0])
        members = discourse.references(parsed, follower, subject=True) if follower is not None else []
        if len(heads) != 1 or any(ref.figure.kind is not ActorKind.PERSON for ref in (*heads, *members)):
            continue
        for visit in visits:
            ours = {id(ref.figure) for ref in (*heads, *members)}
            if not ours & {id(figure) for figure in visit.travellers()}:
                continue
            visit.parts = [each for each in visit.parts if id(each.figure) not in ours]
            for ref, role in [(heads[0], Role.HEAD), *((ref, Role.MEMBER) for ref in members)]:
                visit.add(ref.figure, role, ref.start, ref.end)


def joins_the_trip(parsed: Parsed, discourse: Discourse) -> list[Figure]:
    """Those who become members of the visit being told: "Minister A, who travels in the Premier's party together with
    Minister B, is to meet", "Minister A, who accompanies the President"."""
    visit = discourse.visit
    if visit is None or visit.background:
        return []
    for verb in parsed.nodes:
        led = _in_the_party_of(verb) if verb.dep_ == "relcl" and verb.lemma_.lower() in _GOING else []
        leaders = [ref.figure for node in led for ref in discourse.references(parsed, node)]
        followers = [*discourse.references(parsed, verb.head, subject=True)] if leaders else []
        follower = next((ref.figure for ref in followers), None)  # "the Premier" is not the Deputy Premier himself
        if not any(leader is follower or leader in visit.travellers() for leader in leaders):
            continue
        followers += [ref for node in _together_with(verb) for ref in discourse.references(parsed, node)]
        sides = {figure.side for figure in visit.travellers()}
        members = [ref for ref in followers if ref.figure.kind is ActorKind.PERSON]
        for ref in members:
            of_the_travellers_side(visit, ref.figure)
            if ref.figure.side in sides:
                visit.add(ref.figure, Role.MEMBER, ref.start, ref.end)
        return [ref.figure for ref in members if ref.figure.side in sides]
    return []


def _together_with(verb: Node) -> list[Node]:
    """Those who follow someone too: "who travels in her party together with A"."""
    holders = [child for child in verb.children if child.lower_ == "together"]
    found = [node for child in holders for node in _with(child)]
    for child in verb.children:
        if child.lower_ == "with" and any(each.lower_ == "together" for each in child.children):
            found += [each for each in child.children if each.dep_ == "pobj"]
    return found


def _in_the_party_of(verb: Node) -> list[Node]:
    """Whom someone accompanies: "accompanies A", "travels with A", "is in A's party", "goes as part of A's team"."""
    found = list(objects(verb)) if verb.lemma_.lower() == "accompany" else _with(verb)
    found = [node for node in found if node not in _together_with(verb)]
    for noun in after_preposition(verb, "in", "of", "as"):
        nouns = [noun, *after_preposition(noun, "of")] if noun.lower_ in ("part", "member") else [noun]
        for team in nouns:
            if team.lower_ in _PARTIES:
                found += [child for child in team.children if child.dep_ == "poss"]
    return found


def _with(node: Node) -> list[Node]:
    return list(after_preposition(node, "with"))


def _travels_with(verb: Node) -> list[Node]:
    """Whom someone accompanies, also as "travelling with the delegation of A"."""
    if verb.lemma_.lower() == "accompany":
        return list(objects(verb))
    teams = after_preposition(verb, "with") if verb.lemma_.lower() == "travel" else ()
    return [node for team in teams if team.lower_ == "delegation" for node in after_preposition(team, "of")]


def of_the_travellers_side(visit: Draft, companion: Figure) -> None:
    """Whoever travels with a delegation is of its side, unless the report prints another."""
    heads = [part.figure.side for part in visit.parts if part.role is Role.HEAD]
    if heads and heads[0] and (companion.side is None or companion.side_basis == "derived"):
        companion.side, companion.side_basis = heads[0], "derived"


def accompanied_to(parsed: Parsed, verb: Node) -> Trigger | None:
    """ "The delegation accompanying him to Lima": a visit of whoever is accompanied there."""
    led = list(objects(verb)) if verb.lemma_ == "accompany" and verb.tag_ == "VBG" else []
    places = [node for node in after_preposition(verb, "to") if parsed.item(node).kind in SOMEWHERE]
    someone = [node for node in led if parsed.item(node).kind in ONE_PERSON or node.lower_ in ("him", "her")]
    if not places or not someone:
        return None
    above = governor(verb)
    trigger = Trigger(EngagementKind.VISIT, Format.IN_PERSON, "visit", verb, above, "verb of visiting", nominal=True)
    trigger.doers, trigger.destination = someone, places
    return trigger
