"""Toured together: what a leader visits at home beside a guest from abroad, a meeting of the two."""

from dataclasses import dataclass

from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import EngagementKind, Role
from dragoman.reading.discourse import Discourse, Reference
from dragoman.reading.drafts import Draft
from dragoman.reading.gazetteer import Hit
from dragoman.reading.nodes import Node
from dragoman.reading.parse import Parsed, after_preposition
from dragoman.reading.surroundings import SOMEWHERE, listed_after
from dragoman.reading.trigger import Trigger

_SEEING = frozenset(("visit", "tour"))
_BESIDE = frozenset(("with", "alongside"))


@dataclass(frozen=True)
class Toured:
    """Hosts and guests who saw something together, and who of them only went along."""

    hosts: list[Reference]
    guests: list[Reference]
    along: list[Reference]

    def in_their_roles(self, drafts: list[Draft]) -> list[Draft]:
        """The drafts, in which those who only accompanied someone are members."""
        for draft in drafts:
            for part in draft.parts:
                if any(ref.figure is part.figure for ref in self.along):
                    part.role = Role.MEMBER
        return drafts


def toured_together(parsed: Parsed, trigger: Trigger, doers: list[Reference], discourse: Discourse) -> Toured | None:
    """Who takes part in "visited the plant together with President A", "A and B toured a factory in Lima", where one of
    them is at home there; the trigger becomes one of a meeting."""
    verb = trigger.verb
    if verb is None or trigger.node != verb or verb.lemma_ not in _SEEING or trigger.kind is not EngagementKind.VISIT:
        return None
    if any(node.lower_ == "they" for node in trigger.doers):
        return None  # who may be the guests alone
    beside, along = (_people(parsed, nodes, discourse) for nodes in (_beside(verb), _accompanying(verb)))
    people = [ref for ref in doers if ref.figure.kind is ActorKind.PERSON and not ref.figure.is_envoy()] + beside
    sides = {ref.figure.side for ref in (*people, *along)}
    country = _where(parsed, verb) or discourse.cast.home
    if len(sides) < 2 or None in sides or country not in sides:
        return None
    trigger.kind, trigger.label = EngagementKind.MEETING, "visit"
    trigger.rule, trigger.host_is = "verb of receiving", "doer"
    people += along
    hosts = [ref for ref in people if ref.figure.side == country]
    return Toured(hosts, [ref for ref in people if ref.figure.side != country], along)


def _people(parsed: Parsed, nodes: list[Node], discourse: Discourse) -> list[Reference]:
    named = [*nodes, *listed_after(parsed, nodes)]
    found = [ref for node in named for ref in discourse.references(parsed, node)]
    return [ref for ref in found if ref.figure.kind is ActorKind.PERSON and not ref.figure.is_envoy()]


def _beside(verb: Node) -> list[Node]:
    """Those with whom someone goes: "together with A", "alongside A"."""
    together = [child for child in verb.children if child.lower_ == "together"]
    seen = [child for child in verb.children if child.dep_ == "dobj"]
    found = [node for each in (verb, *seen) for node in after_preposition(each, *_BESIDE)]
    return found + [node for child in together for node in after_preposition(child, "with")]


def _accompanying(verb: Node) -> list[Node]:
    """Those who go along: "accompanied by Deputy Minister A"."""
    told = [child for child in verb.children if child.dep_ in ("advcl", "acl") and child.lemma_ == "accompany"]
    return [node for child in told for node in after_preposition(child, "by")]


def _where(parsed: Parsed, verb: Node) -> str | None:
    """The country of the first place below a verb."""
    for node in verb.subtree:
        item = parsed.item(node)
        if item.kind in SOMEWHERE and isinstance(item.thing, Hit) and node.dep_ in ("pobj", "dobj", "compound"):
            return item.thing.value
    return None
