"""The scene: what is being told just now, who takes part in it and who spoke last."""

from dataclasses import dataclass, field

from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import Actuality, EngagementKind, Format, Role
from dragoman.reading.besidenames import OTHERS, others_of_it
from dragoman.reading.cast import Cast, Figure
from dragoman.reading.drafts import Draft
from dragoman.reading.homecomings import over
from dragoman.reading.nodes import Node
from dragoman.reading.phrases import Description
from dragoman.reading.trigger import CREDENTIALS, ON_ARRIVAL, WELCOME

_OF_TALK = (EngagementKind.MEETING, EngagementKind.CALL, EngagementKind.CONFERENCE)
_ONE_HOLDER = frozenset(("president", "prime minister", "king", "chancellor"))
_BEFORE = 12
"""Signs before a plural within which "former" stands."""
_PAIR = 2
_FEW = 3
"""Travellers up to whom all of a delegation are meant and not only its head."""


@dataclass(slots=True)
class Scene:
    """The state of the telling: what was drafted, which engagement is current, who spoke last."""

    cast: Cast
    drafts: list[Draft] = field(default_factory=list)
    current: Draft | None = None
    visit: Draft | None = None
    speakers: list[Figure] = field(default_factory=list)
    speakers_joint: bool = False
    subject: Figure | None = None
    introduced: Figure | None = None
    """Whoever the sentence before named for the first time as its subject, without anything said."""
    team: Figure | None = None
    """Whoever was told to lead a delegation."""
    teams: dict[frozenset[str], Figure] = field(default_factory=dict)
    """Who is told anywhere to lead which delegation, by the words of its name."""
    team_ahead: Figure | None = None
    """The first whom the report will tell to lead one."""
    recent: list[Figure] = field(default_factory=list)
    stand_ins: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """The offices that a descriptive title may mean: "the police chief"."""
    foreign: list[str] = field(default_factory=list)
    """Countries other than the publisher's, the most often named first."""
    mentions: int = 0
    """How often they are named together."""
    rounds: list[Draft] = field(default_factory=list)
    """The meetings that the last sentence of a contact told with one verb: "held meetings with A, B and C"."""
    writer: Figure | None = None
    """The one whose own text a report is, who says "I" in it."""
    answering: Figure | None = None
    """Who says "I" before the press in the sentence being read."""

    def note(self, figure: Figure) -> None:
        """Remembers that a person was just named."""
        if figure.kind is ActorKind.PERSON:
            if figure in self.recent:
                self.recent.remove(figure)
            self.recent.append(figure)

    def remember_rounds(self, told: list[Draft]) -> None:
        """Remembers which meetings a sentence told with one verb."""
        news = [draft for draft in dict.fromkeys(told) if not draft.background and draft.kind in _OF_TALK]
        if news:
            self.rounds = news if len({draft.start for draft in news}) == 1 else []

    def tells_a_contact(self) -> bool:
        """Whether a meeting, visit or call is told already: greetings and letters beside it are part of that."""
        return any(not draft.background and draft.format is not Format.LETTER for draft in self.drafts)

    def of_side(self, side: str) -> Figure | None:
        """The one named principal of a side in what is being told."""
        for draft in (self.current, self.visit, *reversed(self.drafts)):
            if draft is None or draft.background:
                continue
            own = [
                part.figure
                for part in draft.parts
                if (part.side or part.figure.side) == side and part.role is not Role.MEMBER
            ]
            people = [figure for figure in own if figure.kind is ActorKind.PERSON]
            if people:
                spoke = [figure for figure in people if figure in self.speakers]
                return (spoke or people)[0]
        return None

    def of_nation(self, others: bool, code: str, entry: str | None, start: int, end: int) -> Figure:
        """Who stands for people of a nation: whoever was told of it, and for others of it the nation."""
        return (None if others else self.of_side(code)) or self.cast.country(code, entry, start, end)

    def _all_of_side(self, side: str) -> list[Figure]:
        """The principals of a side in what is told as news, where they are several: "the two Chinese leaders"."""
        parts = [part for draft in self.drafts if not draft.background for part in draft.parts]
        own = [part.figure for part in parts if part.figure.side == side and part.role is not Role.MEMBER]
        people = dict.fromkeys(figure for figure in own if figure.kind is ActorKind.PERSON)
        return list(people) if len(people) > 1 else []

    def protagonists(self) -> list[Figure]:
        """Those the report is about: who travels, then the people named last, before any contact is told."""
        people = [figure for figure in reversed(self.recent) if figure.kind is ActorKind.PERSON]
        return list(dict.fromkeys([*self._travellers(), *people]))

    def _travellers(self) -> list[Figure]:
        """Those who came: the head of the visit, or the visitors of what is being told."""
        for draft, roles in ((self.visit, (Role.HEAD, Role.MEMBER)), (self.current, (Role.VISITOR, Role.HEAD))):
            found = [part.figure for part in draft.parts if part.role in roles] if draft else []
            if found:  # of a delegation with many members its head is meant
                return found if len(found) <= _FEW else found[:1]
        return []

    def who_stands_for(self, group: Node, side: str) -> Figure | None:
        """The one of a side for whom a group of it stands, unless it is of others: for "the Lao officials" of a visit
        whoever leads it."""
        if not others_of_it(group):
            return self.of_side(side)
        came = [one for one in self._travellers() if one.side == side and one.kind is ActorKind.PERSON]
        the = any(child.lower_ in ("the", "these") for child in group.children) and group.dep_ in ("nsubj", "nsubjpass")
        return came[0] if came and the else None

    def holder_of(self, description: Description, side: str) -> Figure | None:
        """The one of a state who holds the office of "the presidents of Peru and Laos", if those of all are named."""
        head = description.office.head if description.office is not None else ""
        if head not in _ONE_HOLDER:
            return None
        sides = {nation.value for nation in description.nations}
        named = [one for one in self.cast.people if one.forms and one.side in sides and head in one.heads()]
        found = {one.side: one for one in named}
        return found[side] if len(named) == len(found) == len(sides) else None

    def tells_of_others(self, start: int, end: int) -> bool:
        """Whether words mean others than those of whom is told: "former leaders of Laos"."""
        before = self.cast.text[max(0, start - _BEFORE) : start].split()[-1:]
        return not OTHERS.isdisjoint((*before, *self.cast.text[start:end].split()))

    def guests(self) -> list[Figure]:
        """Whoever is a guest in what is being told: who travels, else the visitors of what was told last."""
        told = [draft for draft in (self.current, *reversed(self.drafts)) if draft and not draft.background]
        visitors = ([part.figure for part in draft.parts if part.role is Role.VISITOR] for draft in told)
        came = (self._from_abroad(draft) for draft in told if draft.kind is EngagementKind.MEETING)
        return self._travellers() or next((found for found in (*visitors, *came) if found), [])

    def across_from_guests(self) -> list[Figure]:
        """Whom "the hosts" mean: who receives in what is being told, else those there who are of no guest's side."""
        told = self.current.principals() if self.current is not None else []
        came = {figure.side for figure in self.guests()}
        others = [figure for figure in told if came and figure.side not in came and figure.kind is ActorKind.PERSON]
        return self.hosts() or others

    def state_of_houses(self, node: Node) -> str | None:
        """The state whose house is met by a name without a nation: where the travellers are, else home: "On his trip to
        Laos he worked with the Bank of Tea and the Ministry of Health"."""
        while node.dep_ == "conj" and node.head != node:
            node = node.head
        trip = self.visit if node.dep_ in ("pobj", "dobj") else None
        there = {place.country for place in trip.places} if trip is not None and not trip.background else set()
        return next(iter(there)) if len(there) == 1 else self.cast.home

    def hosts(self) -> list[Figure]:
        """The people who are the hosts in what is being told."""
        parts = self.current.parts if self.current is not None else []
        return [part.figure for part in parts if part.role is Role.HOST and part.figure.kind is ActorKind.PERSON]

    def envoys_told(self) -> list[Figure]:
        """Who "the ambassadors" are where some have just presented their letters."""
        presented = self.current is not None and self.current.rules["kind"] in CREDENTIALS
        parts = self.current.parts if self.current is not None and presented else []
        return [part.figure for part in parts if part.role is Role.VISITOR]

    def _from_abroad(self, draft: Draft) -> list[Figure]:
        """Those of a meeting who are of another country than the one where they met, and met someone of that one."""
        here = draft.places[0].country if draft.places else self.cast.home
        people = [figure for figure in draft.principals() if figure.kind is ActorKind.PERSON]
        at_home = any(figure.side == here for figure in people)
        return [figure for figure in people if at_home and figure.side not in (here, None)]

    def untold_one(self, people: list[Figure]) -> list[Figure]:
        """Whoever is told by office alone, where no one named is of the sex of a pronoun: "President Luis A met the
        Prime Minister of Laos. She said"."""
        told = self.current.principals() if self.current is not None else []
        states = [figure for figure in told if not figure.forms]
        named = all(figure.female is not None for figure in people)
        return states if len(told) == 1 + len(states) == _PAIR and named else people

    def enter(self, draft: Draft) -> None:
        """Makes a draft part of the telling; news becomes what is being told."""
        self.drafts.append(draft)
        if draft.background:
            return
        if draft.kind is EngagementKind.VISIT:
            left = over(draft)
            if (self.visit is None or self.visit.background) and not left:
                self.visit = draft
            if self.current is None and not left:
                self.current = draft
        elif not _beside_the_talks(draft, self.current):
            self.current = draft


def _beside_the_talks(draft: Draft, talks: Draft | None) -> bool:
    """Whether it is a signing told in passing, which those who talk witness or sign themselves, or the welcome of a
    guest: what is said after it is said in the talks."""
    if draft.rules.get("kind") in (ON_ARRIVAL, WELCOME) and talks is not None:
        return True
    if talks is not None and draft.actuality is Actuality.PLANNED and of_states_alone(draft):
        return len(draft.sides() & talks.sides()) > 1  # "A round of the two ministries' talks is to follow"
    if draft.rules.get("kind") != "signing" or talks is None or talks.kind is not EngagementKind.MEETING:
        return False
    watching = [part.figure for part in draft.parts if part.role is not Role.SIGNATORY] or draft.figures()
    return len(talks.sides()) > 1 and all(talks.has(figure) for figure in watching)


def of_states_alone(draft: Draft) -> bool:
    """Whether nobody is told to take part by name."""
    return all(figure.kind is ActorKind.COUNTRY for figure in draft.figures())
