"""Conferences: triggers of gatherings become drafts, with who attends, who hosts and whom they brought together."""

from collections.abc import Iterator

from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import Actuality, EngagementKind, Role
from dragoman.reading.actuality import Standing
from dragoman.reading.discourse import Discourse, Reference
from dragoman.reading.drafts import Draft, blank
from dragoman.reading.figures import Figure
from dragoman.reading.gatherings import ALWAYS, in_own_town, of_a_region
from dragoman.reading.gazetteer import of_many_states
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed, after_preposition
from dragoman.reading.said import Said
from dragoman.reading.trigger import Trigger

_HOSTING = frozenset(("host", "cohost", "organise", "organize", "hold"))
_BRINGING = frozenset(("bring", "gather", "unite", "involve", "group"))
_SOON = 2
"""Sentences after a gathering in which "the forum" is the one told."""


def of_two(trigger: Trigger, doers: list[Reference], others: list[Reference]) -> bool:
    """Whether a gathering is only of two states, and so a meeting."""
    sides = {ref.figure.side for ref in (*attendees(doers), *others)}
    return len(sides) == 2 and not trigger.worldly


def attendees(doers: list[Reference]) -> list[Reference]:
    """Those of the ones who attend that take part: not a body of no side."""
    return [ref for ref in doers if ref.figure.kind is not ActorKind.ORGANISATION or ref.figure.side]


class Conferences:
    """Drafts the gatherings of one report's sentences within a discourse."""

    def __init__(self, discourse: Discourse) -> None:
        self._discourse = discourse

    def drafts(
        self, parsed: Parsed, trigger: Trigger, doers: list[Reference], others: list[Reference], standing: Standing
    ) -> list[Draft]:
        """The gathering that a trigger tells, with its hosts; none where it is at home."""
        people, hosts = attendees(doers), self._references(parsed, _hosts(trigger.node))
        if trigger.definite and hosts and self._goes_on(parsed, hosts):
            return []
        if not people:
            return [blank(parsed, trigger, standing)] if trigger.worldly and not trigger.doers else []
        sides = {ref.figure.side for ref in (*people, *others)}
        of_many = trigger.worldly or trigger.node.lemma_.lower() in ALWAYS and not in_own_town(parsed, trigger, sides)
        if len(sides) == 1 and not of_many and sides.issuperset(trigger.towns):
            return []  # a state's own workshop
        alone = sides == {self._discourse.cast.home} and not (trigger.towns or trigger.others)
        if alone and self._all_at_home(parsed) and not of_a_region(parsed, trigger.node):
            return []  # a fair that is called international, where nobody from abroad is told of
        draft = blank(parsed, trigger, standing)
        for ref in [*people, *others]:
            host = trigger.host_is == "doer" and ref in people
            draft.add(ref.figure, Role.HOST if host else Role.PRINCIPAL, ref.start, ref.end)
        _hosted_by(draft, hosts)
        for ref in self._references(parsed, _brought_together(parsed, trigger.node)):
            if ref.figure.side not in draft.sides():
                draft.add(ref.figure, Role.PRINCIPAL, ref.start, ref.end)
        return [draft]

    def _goes_on(self, parsed: Parsed, hosts: list[Reference]) -> bool:
        """Whether "the forum hosted by A" is the gathering just told, of which it tells the hosts."""
        current = self._discourse.current
        if current is None or current.kind is not EngagementKind.CONFERENCE or current.background:
            return False
        index = parsed.view.sentence.index
        if not current.sentence < index <= current.sentence + _SOON:
            return False
        _hosted_by(current, hosts)
        current.tell_in((parsed.view.sentence.start, parsed.view.sentence.end))
        return True

    def _references(self, parsed: Parsed, nodes: list[Node]) -> list[Reference]:
        return [ref for node in nodes for ref in self._discourse.references(parsed, node)]

    def _all_at_home(self, parsed: Parsed) -> bool:
        """Whether neither a report names another country nor a sentence a body of many."""
        return not self._discourse.foreign and not any(of_many_states(hit) for hit in parsed.view.hits)


def _hosted_by(draft: Draft, hosts: list[Reference]) -> None:
    """Makes those who host a gathering its hosts: for a state whoever of it takes part by name."""
    for ref in hosts:
        own = [part for part in draft.parts if part.figure.side == ref.figure.side]
        own = own if ref.figure.kind is ActorKind.COUNTRY else [part for part in own if part.figure is ref.figure]
        for part in own[:1]:
            part.role = Role.HOST
        if not own:
            draft.add(ref.figure, Role.HOST, ref.start, ref.end)


def _hosts(gathering: Node) -> list[Node]:
    """Who is told to host a gathering behind it: "the summit hosted by Peru", "co-hosted by A and B"."""
    told = [child for child in gathering.children if child.dep_ in ("acl", "relcl") and child.tag_ == "VBN"]
    hosted = [child for child in told if child.lemma_.lower().replace("-", "") in _HOSTING]
    return [node for child in hosted for node in after_preposition(child, "by")]


def _brought_together(parsed: Parsed, gathering: Node) -> list[Node]:
    """The states that a gathering brought together: "the summit, which brought together Peru, Chile and Cuba"."""
    return [
        node
        for child in gathering.subtree
        if child.dep_ in ("acl", "relcl") and child.lemma_.lower() in _BRINGING
        for node in _states_below(parsed, child)
    ]


def _states_below(parsed: Parsed, clause: Node) -> Iterator[Node]:
    for node in clause.subtree:
        if parsed.item(node).kind is ItemKind.COUNTRY and node.dep_ in ("pobj", "dobj", "conj", "appos"):
            yield node


def speakers_take_part(drafts: list[Draft], statements: list[Said]) -> None:
    """Whoever by name and office spoke at a gathering that is the report's news was one of its members; where it is the
    only news, whoever is told to speak afterwards spoke there."""
    news = [draft for draft in drafts if not draft.background and draft.actuality is not Actuality.CANCELLED]
    for draft in news:
        held = draft.kind is EngagementKind.CONFERENCE and draft.actuality is Actuality.OCCURRED
        if not held or draft.rules["kind"] != "attending a conference":
            continue
        for said in statements:
            after = len(news) == 1 and said.engagement is None and said.sentence > draft.sentence
            if said.engagement is not draft and not (after and not said.recalled and not said.aside):
                continue
            for speaker in filter(_is_a_member, said.speakers):
                draft.add(speaker, Role.MEMBER, speaker.start, speaker.end)
                said.engagement = draft


def _is_a_member(speaker: Figure) -> bool:
    """Whether someone is told by name and office, and speaks for himself."""
    named = speaker.kind is ActorKind.PERSON and bool(speaker.forms) and bool(speaker.offices)
    return named and not any("spokes" in fact.phrase.head for fact in speaker.offices)
