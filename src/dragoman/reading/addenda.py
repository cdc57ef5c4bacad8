"""Addenda: what a sentence adds to an engagement already told, without telling one of its own."""

from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import Actuality, EngagementKind, Role
from dragoman.reading.actuality import Standing, standing_of
from dragoman.reading.contactwords import ContactWords
from dragoman.reading.discourse import Discourse, Reference
from dragoman.reading.drafts import Draft, blank
from dragoman.reading.figures import Figure
from dragoman.reading.governing import prepared_for
from dragoman.reading.nearest import Nearest
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed, after_preposition, modal, root_of, subject
from dragoman.reading.recapping import told_with_it
from dragoman.reading.trigger import KINDS, OF_TWO, Trigger

_ROUNDS = frozenset("dialogue dialogues consultation consultations talks session round negotiations".split())
"""Labels of talks that two states hold again and again."""
_AGAIN = frozenset(("next", "previous", "last"))
"""Adjectives of another meeting of the same sides."""
_POINTING = frozenset(("this", "that", "it"))
_CAME = frozenset(("come", "happen", "occur"))
_TALKS = ("meeting", "call", "video")
_LEAD = 5
"""Sentences in which a report tells of whom it is about."""
_TWO = 2
_JUST_TOLD = 2
"""Sentences after which the contact being told may still be taken up by its noun."""


def _adjectives(trigger: Trigger) -> set[str]:
    return {child.lower_ for child in trigger.node.children}


def _held(draft: Draft, label: str) -> bool:
    """Whether talks are told of which there may be another round under this name."""
    alike = draft.kind is EngagementKind.MEETING and draft.label.split(" ")[-1] in (*_ROUNDS, label)
    return alike and not draft.background and draft.actuality is Actuality.OCCURRED


def _came_in(verb: Node, words: ContactWords) -> Node | None:
    """The talks in which something is told to have come about: "came during a meeting", "took place in a call"."""
    took_place = verb.lemma_ == "take" and any(child.lower_ == "place" for child in verb.children)
    if verb.lemma_ not in _CAME and not took_place:
        return None
    nouns = ((noun, words.kind_of(noun)) for noun in after_preposition(verb, "during", "in", "over", "at"))
    return next((noun for noun, kind in nouns if kind is not None and kind[0] in _TALKS), None)


class Addenda:
    """Adds days and places to what is being told, within one discourse."""

    def __init__(self, discourse: Discourse, nearest: Nearest) -> None:
        self._discourse = discourse
        self._nearest = nearest

    def arrived(
        self,
        parsed: Parsed,
        trigger: Trigger,
        triggers: list[Trigger],
        doers: list[Reference],
        standing: Standing,
    ) -> None:
        """ "He arrived at the airport on Tuesday": when the visit being told began."""
        visit = self._discourse.visit
        arriving = trigger.verb is not None and trigger.verb.lemma_.lower() in ("arrive", "land")
        if visit is None or not arriving or visit.date.edtf or not any(visit.has(ref.figure) for ref in doers):
            return
        more = blank(parsed, trigger, standing)
        self._nearest.date(parsed, trigger, triggers, more)
        visit.take_date(more)
        if more.date.edtf:
            visit.tell_in(more.spans[0])

    def going_on(self, parsed: Parsed, trigger: Trigger, doers: list[Reference]) -> None:
        """What a sentence adds of a visit or gathering being told: how long it lasts, who chairs it."""
        if trigger.kind is EngagementKind.VISIT and "-day" in trigger.label:
            self.lasted(trigger, doers)
        elif trigger.chaired == "doer" and trigger.definite:
            self._chaired(parsed, doers)

    def _chaired(self, parsed: Parsed, doers: list[Reference]) -> None:
        """ "The OAS summit opens on Monday. Minister A will chair the meeting": who chairs what is being told."""
        current = self._discourse.current
        if current is None or current.kind is not EngagementKind.CONFERENCE or current.background:
            return
        if parsed.view.sentence.index - current.sentence > _JUST_TOLD:
            return
        for ref in doers:
            if ref.figure.kind is ActorKind.PERSON and not current.has(ref.figure):
                current.add(ref.figure, Role.CHAIR, ref.start, ref.end)
                current.tell_in((parsed.view.sentence.start, parsed.view.sentence.end))

    def lasted(self, trigger: Trigger, doers: list[Reference]) -> None:
        """ "After concluding a three-day visit": how long the visit being told was."""
        visit = self._discourse.visit
        ours = not doers or visit is not None and any(visit.has(ref.figure) for ref in doers)
        if visit is not None and ours and "-day" not in visit.label:
            visit.label = trigger.label

    def another_round(self, parsed: Parsed, trigger: Trigger, standing: Standing) -> list[Draft]:
        """ "The previous round was held in Lima in May", "the next one will be held in Quito": of the states that hold
        the talks being told."""
        again = standing.background or standing.actuality is Actuality.PLANNED
        agreed = self._agreed_upon(parsed, trigger, standing)
        if agreed is not None:
            return [agreed]
        label = trigger.label.split(" ")[-1]
        series = label in _ROUNDS or label == "meeting" and not _AGAIN.isdisjoint(_adjectives(trigger))
        if not again or not series:
            return []
        told = [draft for draft in self._discourse.drafts if _held(draft, label)]
        states = [figure.side for draft in told[:1] for figure in draft.principals() if figure.side]
        draft = blank(parsed, trigger, standing)
        for side in dict.fromkeys(states):
            draft.add(self._discourse.cast.country(side, None, draft.start, draft.end), Role.PRINCIPAL, *draft.spans[0])
        return [draft] if len(draft.sides()) > 1 else []

    def _agreed_upon(self, parsed: Parsed, trigger: Trigger, standing: Standing) -> Draft | None:
        """The talks that two have only just agreed to hold: "A and B agreed to meet in May. The talks will be held in
        Lima"."""
        ahead = standing.actuality is Actuality.PLANNED and not _AGAIN & _adjectives(trigger)
        known = any(draft.actuality is Actuality.PLANNED for draft in self._discourse.drafts)
        facing = self._facing_in_the_lead(parsed)
        if not ahead or known or not facing:
            return None
        draft = blank(parsed, trigger, standing)
        draft.add_as_named(*facing)
        return draft

    def _facing_in_the_lead(self, parsed: Parsed) -> list[Figure]:
        """The people of whom a lead tells that they face each other; none past the lead, or where only one is named."""
        people = [figure for figure in self._discourse.facing() if figure.kind is ActorKind.PERSON]
        return people if len(people) >= _TWO and parsed.view.sentence.index <= _LEAD else []

    def recapped(self, parsed: Parsed, recap: Trigger) -> None:
        """ "At the talks in Istanbul on Saturday, A said": where and when the engagement just told was."""
        if self._to_be_held(parsed, recap):
            return
        current, told = self._discourse.current, told_with_it(parsed, recap.node)
        before = current is not None and parsed.view.sentence.index - current.sentence <= _JUST_TOLD
        if current is None or not before or not told or not _AGAIN.isdisjoint(_adjectives(recap)):
            return
        more = blank(parsed, recap, Standing(Actuality.OCCURRED, False, "told as done"))
        if ItemKind.DATE in told and current.date.edtf is None:
            self._nearest.date(parsed, recap, [], more)
            current.take_date(more)
        if told - {ItemKind.DATE} and not current.places:
            self._nearest.place(parsed, recap, [], more)
            visited = {place.country for place in self._discourse.visit.places} if self._discourse.visit else set()
            there = {place.country for place in more.places}
            if not visited or there <= visited:
                current.take_places(more)

    def _to_be_held(self, parsed: Parsed, recap: Trigger) -> bool:
        """ "During the talks, the presidents will discuss trade": talks to come of a guest and the one who invited him,
        of whom no meeting is told yet."""
        visit, verb = self._discourse.visit, root_of(parsed)
        doer = subject(verb)
        if visit is None or visit.background or modal(verb) != "will" or recap.kind is not EngagementKind.MEETING:
            return False
        plural = doer is not None and parsed.item(doer).kind is ItemKind.DESCRIPTION and doer.tag_ in ("NNS", "NNPS")
        heads = [part.figure for part in visit.parts if part.role is Role.HEAD]
        hosts = [part.figure for part in visit.parts if part.role is Role.HOST]
        pair = [one for one in (*heads[:1], *hosts[:1]) if one.kind is ActorKind.PERSON]
        met = any(draft.kind in OF_TWO and not draft.background for draft in self._discourse.drafts)
        if not plural or met or len(pair) < _TWO:
            return False
        draft = blank(parsed, recap, Standing(Actuality.PLANNED, False, "told as to come"))
        draft.add_as_named(*pair)
        self._nearest.date(parsed, recap, [], draft)
        self._discourse.enter(draft)
        return True

    def came_in(self, parsed: Parsed, words: ContactWords) -> Draft | None:
        """ "This came in a phone call between the two": by what means, when and where those talked of whom the sentence
        before tells that they discussed something."""
        root = root_of(parsed)
        noun, doer = _came_in(root, words), subject(root)
        told = next((draft for draft in reversed(self._discourse.drafts) if not draft.background), None)
        if noun is None or doer is None or doer.lower_ not in _POINTING:
            return None
        told = told or self._of_those_who_agreed(parsed, noun)
        if told is None or told.kind not in OF_TWO:
            return None
        named = [self._discourse.cast.of(phrase) for phrase in parsed.people]
        kind = words.kind_of(noun)
        if told.sentence < parsed.view.sentence.index - 1 or kind is None or not set(told.figures()).issuperset(named):
            return None
        trigger = Trigger(*KINDS[kind[0]], kind[1], noun, root, "held a meeting", definite=True)
        standing = standing_of(parsed, trigger, words)
        if standing is None or standing.background or standing.actuality is not told.actuality:
            return None
        told.kind, told.format, told.label = trigger.kind, trigger.format, trigger.label
        self._discourse.current = told
        self.told_more(parsed, trigger, [trigger], standing)
        told.tell_in((parsed.view.sentence.start, parsed.view.sentence.end))
        return told

    def _of_those_who_agreed(self, parsed: Parsed, noun: Node) -> Draft | None:
        """The contact of those two of whom a lead only tells that they agreed: "Minister A agreed with Minister B on
        trade. This came during a meeting"."""
        facing = self._facing_in_the_lead(parsed)
        if not facing:
            return None
        start, end = parsed.offsets(noun.i, noun.i + 1)
        draft = Draft(EngagementKind.MEETING, noun.lower_, start, end, parsed.view.sentence.index)
        draft.rules = {"kind": "held a meeting", "actuality": "told as done"}
        draft.spans.append((start, end))
        draft.add_as_named(*facing)
        self._discourse.enter(draft)
        return draft

    def told_more(self, parsed: Parsed, trigger: Trigger, triggers: list[Trigger], standing: Standing) -> None:
        """ "The talks took place in Istanbul on Saturday": where and when the engagement being told was."""
        current = self._discourse.current
        if current is None or standing.background or not _AGAIN.isdisjoint(_adjectives(trigger)):
            return  # "the next meeting will be held in Quito"
        if current.actuality is Actuality.OCCURRED and prepared_for(trigger.node):
            return  # "met A. They discussed preparations for the meeting of ministers in Quito"
        if standing.actuality is Actuality.PLANNED and current.actuality is Actuality.OCCURRED:
            return  # "agreed in a discussion to hold talks. The talks will be held in Quito"
        more = blank(parsed, trigger, standing)
        self._nearest.date(parsed, trigger, triggers, more)
        self._nearest.place(parsed, trigger, triggers, more)
        if current.date.edtf is None:
            current.take_date(more)
        if not current.places:
            current.take_places(more)
        current.house = current.house or more.house
        if more.date.edtf or more.places or more.house:
            current.tell_in(more.spans[0])
