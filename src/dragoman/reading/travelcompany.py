"""Travelling company: who is told to accompany a leader on his visit."""

from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import EngagementKind, Role
from dragoman.reading.discourse import Discourse
from dragoman.reading.drafts import Draft
from dragoman.reading.figures import Figure
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed, after_preposition, objects, root_of, subject_of


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
