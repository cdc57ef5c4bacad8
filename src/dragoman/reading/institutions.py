"""Institutions: a guest who visits a body by its name meets those of the house.

"The delegation also visited the Peruvian Institute of Fisheries" tells a meeting of the guests with the institute; what
a guest only looks at, such as a temple or a bridge, receives nobody.
"""

from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import EngagementKind, Place, Role
from dragoman.knowledge.countries import load_countries
from dragoman.reading.actuality import Standing
from dragoman.reading.discourse import Discourse, Reference
from dragoman.reading.drafts import Draft, blank
from dragoman.reading.nodes import Node
from dragoman.reading.parse import Parsed, after_preposition, conjuncts
from dragoman.reading.trigger import CALLED_AT, Trigger

_CALLING = frozenset(("visit", "tour"))
"""Verbs of those who call at a house."""
_SIGHTS = frozenset(
    "museum library monument memorial temple palace park gallery stadium exhibition stage embassy consulate".split()
)
"""Words of what one looks at, though a body keeps it, and of houses that are not of the country."""
_SEATS = frozenset(("headquarters", "headquarter", "premises", "campus", "office", "offices", "base"))
"""Where a body sits: "visited the headquarters of the Women's Union"."""


def institutions_visited(
    parsed: Parsed, trigger: Trigger, travellers: list[Reference], standing: Standing, discourse: Discourse
) -> list[Draft]:
    """The meetings of guests with the bodies that they visit, one each."""
    guests = _guests(discourse, travellers) or _from_abroad(discourse, travellers)
    if trigger.rule != "verb of visiting" or trigger.node.lemma_.lower() not in _CALLING or not guests:
        return []
    drafts: list[Draft] = []
    for node in [each for destination in trigger.destination for each in conjuncts(destination)]:
        host = _host(parsed, node, discourse)
        if host is None or any(ref.figure.side == host.figure.side for ref in guests):
            continue
        of_a_state = host.figure.side in load_countries()
        if guests[0].figure not in discourse.guests() and not of_a_state:
            continue
        draft = blank(parsed, trigger, standing)
        draft.kind, draft.rules["kind"] = EngagementKind.MEETING, CALLED_AT
        there = _where(discourse, host)
        draft.places = [Place(load_countries()[there].name, there, "derived")] if there in load_countries() else []
        for ref in guests:
            draft.add(ref.figure, Role.VISITOR, ref.start, ref.end)
        draft.add(host.figure, Role.HOST, host.start, host.end)
        drafts.append(draft)
    return drafts


def _guests(discourse: Discourse, travellers: list[Reference]) -> list[Reference]:
    """Those of the travellers who are guests in what is being told."""
    guests = discourse.guests()
    people = [ref for ref in travellers if ref.figure.kind is ActorKind.PERSON and ref.figure in guests]
    return [ref for ref in people if ref.figure.side is not None and not ref.figure.is_envoy()]


def _from_abroad(discourse: Discourse, travellers: list[Reference]) -> list[Reference]:
    """People of a known state of whom no visit is told yet, whose call at a house of another is their contact: "the Lao
    delegation visited the Peruvian Ministry of Trade"."""
    people = [ref for ref in travellers if ref.figure.side is not None]
    return [] if any(ref.figure.is_envoy() for ref in people) else people


def _host(parsed: Parsed, node: Node, discourse: Discourse) -> Reference | None:
    """The body that a node names, or whose seat it is, which may receive guests."""
    if node.lower_ in _SEATS:
        node = next(iter(after_preposition(node, "of")), node)
    item = parsed.item(node)
    if not _SIGHTS.isdisjoint((*parsed.view.lows[item.first : item.last], node.lower_)):
        return None
    found = [ref for ref in discourse.references(parsed, node) if ref.figure.kind is ActorKind.ORGANISATION]
    return found[0] if found else None


def _where(discourse: Discourse, host: Reference) -> str:
    """The country of the house: of the visit being told, else of the body."""
    visited = [place.country for place in discourse.visit.places if place.country] if discourse.visit else []
    return (visited[0] if len(visited) == 1 else host.figure.side) or ""
