"""Ceremonies of visits: who takes part in what is done for a traveller, where the words name only one side."""

from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import EngagementKind, Format, Role
from dragoman.reading.actuality import Standing
from dragoman.reading.discourse import Discourse, Reference
from dragoman.reading.drafts import Draft, blank
from dragoman.reading.figures import Figure
from dragoman.reading.gazetteer import Kind
from dragoman.reading.missionnames import MISSIONS, mission_of
from dragoman.reading.parse import Parsed
from dragoman.reading.trigger import CREDENTIALS, Trigger


def _from_abroad(ref: Reference, home: str | None) -> bool:
    """Whether someone of a known other country is told of in a report from home, where he lays his wreath."""
    return home is not None and ref.figure.side not in (home, None) and not ref.figure.guessed


def _abroad(draft: Draft, figure: Figure) -> bool:
    """Whether someone is told to have been in another country than his own."""
    there = {place.country for place in draft.places} - {None}
    away = bool(there) and figure.side is not None and figure.side not in there
    return away and draft.format is Format.IN_PERSON and figure.kind is ActorKind.PERSON


_DELEGATIONS = frozenset(("delegation", "delegations", "team", "mission"))
_SIGNINGS = frozenset(("signing", "signature", "ceremony"))


def welcomed_with_letters(trigger: Trigger, current: Draft, doers: list[Reference], others: list[Reference]) -> bool:
    """Whether the envoys who are welcomed or greeted have just presented their letters: "He welcomed the envoys"."""
    welcomes = trigger.verb is not None and trigger.verb.lemma_ in ("welcome", "greet") and bool(others)
    there = {id(figure) for figure in current.figures()}
    return (
        welcomes and current.rules["kind"] in CREDENTIALS and all(id(ref.figure) in there for ref in (*doers, *others))
    )


def watched_the_signing(trigger: Trigger, current: Draft) -> bool:
    """Whether people only watched what was just signed: "Ministers C and D witnessed the signing"."""
    watched = trigger.verb is not None and trigger.verb.lemma_ in ("witness", "watch", "see", "observe", "attend")
    inner = [child.lower_ for child in trigger.node.children]
    just_that = "of" not in inner and ("the" in inner or "its" in inner) and trigger.node.lower_ in _SIGNINGS
    signed = current.kind is EngagementKind.CEREMONY and current.rules["kind"] == "signing"
    return watched and just_that and signed and not current.background


class CeremoniesOfVisits:
    """Finds both sides of a welcome, a ceremony or a wreath within one discourse."""

    def __init__(self, discourse: Discourse) -> None:
        self._discourse = discourse

    def greeted(self, trigger: Trigger, doers: list[Reference], others: list[Reference]) -> bool:
        """Makes those who greet a traveller by name at the airport hosts of his visit; whether it is a ceremony of two
        sides, for he is seen off by his own people where no foreigner is told among them."""
        trips = (each for each in reversed(self._discourse.drafts) if each.kind is EngagementKind.VISIT)
        visit = next((each for each in trips if any(each.has(ref.figure) for ref in others)), None)
        own = {ref.figure.side for ref in others}
        if trigger.label.startswith("farewell"):
            home = self._discourse.cast.home
            known = (ref.figure for ref in doers if not ref.figure.guessed or ref.figure.side == home)
            return any(figure.side not in (None, *own) for figure in known)
        if visit is None or visit.background:
            return True
        there = {place.country for place in visit.places}
        for ref in doers:
            if len(there) == 1:  # who greets a guest is of the country, where no other is told
                ref.figure.derive_side(next(iter(there)), guessed=True)
            if ref.figure.kind is ActorKind.PERSON and ref.figure.side not in {one.figure.side for one in others}:
                visit.add(ref.figure, Role.HOST, ref.start, ref.end)
        return True

    def arrivals(self, guests: list[Reference]) -> list[Reference]:
        """Of those who were greeted the ones who travel: in "they were welcomed at the airport" the host of the visit,
        told beside the traveller, is not meant."""
        visit = self._discourse.visit
        travels = visit.travellers() if visit is not None and not visit.background else []
        return [ref for ref in guests if ref.figure in travels] or guests

    def greeters(self, doers: list[Reference], guests: list[Reference]) -> list[Reference]:
        """Those who greet a traveller, without himself and without his own people who are not named: "was met by Lao
        officials and other Peruvian diplomats"."""
        own = {ref.figure.side for ref in guests}
        came = [ref.figure for ref in guests]
        named = [ref for ref in doers if ref.figure not in came]
        hosts = [ref for ref in named if ref.figure.side not in own or ref.figure.kind is ActorKind.PERSON]
        return hosts or named

    def welcomed(self, named: list[Reference], greeted: list[Reference]) -> tuple[list[Reference], list[Reference]]:
        """Host and visitor of a welcome ceremony: those of two sides who are named beside it, else those of the talks
        or of the visit being told; whoever is told to be greeted is the visitor."""
        current, visit = self._discourse.current, self._discourse.visit
        told = [draft for draft in (current, visit) if draft is not None and not draft.background]
        people = [ref for ref in named if ref.figure.kind is ActorKind.PERSON]
        if len({ref.figure.side for ref in people}) < 2:
            parts = (draft.parts for draft in told if len(draft.sides()) > 1)
            people = [
                Reference(part.figure, part.start, part.end) for part in next(parts, []) if part.role is not Role.MEMBER
            ]
        if not people and visit in told:
            people = [Reference(figure, *visit.spans[0]) for figure in visit.travellers()]
            return (self.hosts(), people) if people else ([], [])
        home = self._discourse.cast.home
        travels = visit.travellers() if visit is not None else []
        came = [*(ref.figure for ref in greeted), *(travels if not greeted else ())]
        guests = [ref for ref in people if ref.figure in came]
        guests = guests or [ref for ref in people if ref.figure.side not in (home, None)]
        return [ref for ref in people if ref not in guests], guests

    def on_a_visit(self, doers: list[Reference], others: list[Reference]) -> list[Reference]:
        """The travellers of the visit being told, where a ceremony names nobody else: "was accorded a welcome"."""
        visit = self._discourse.visit
        if visit is None or doers and others or len({ref.figure.side for ref in doers or others}) > 1:
            return []
        return [ref for ref in doers or others if visit.has(ref.figure)]

    def hosts(self) -> list[Reference]:
        """Who receives the traveller of the visit being told: its hosts by name, else the country."""
        visit = self._discourse.visit
        if visit is None:
            return []
        hosts = [part for part in visit.parts if part.role is Role.HOST]
        if hosts:
            return [Reference(part.figure, part.start, part.end) for part in hosts]
        codes = [place.country for place in visit.places if place.country]
        start, end = visit.place_span or visit.spans[0]
        return [Reference(self._discourse.cast.country(code, None, start, end), start, end) for code in codes[:1]]

    def _at_a_mission(
        self, parsed: Parsed, trigger: Trigger, doers: list[Reference], standing: Standing
    ) -> list[Draft]:
        """The tribute that leaders pay at the embassy of a state that mourns: "paid tribute at the Lao Embassy"."""
        verb = trigger.verb if trigger.verb is not None else trigger.node
        people = [ref for ref in doers if ref.figure.kind is ActorKind.PERSON]
        for node in verb.subtree:
            found = mission_of(parsed, node) if node.lower_ in MISSIONS else None
            if found is None or not people or found[0] in {ref.figure.side for ref in people}:
                continue
            side, start, end = found
            draft = blank(parsed, trigger, standing)
            for ref in people:
                draft.add(ref.figure, Role.VISITOR, ref.start, ref.end)
            house = self._discourse.cast.worded(ActorKind.ORGANISATION, start, end, side)
            draft.add(house, Role.HOST, start, end)
            return [draft]
        return []

    def attended(
        self, parsed: Parsed, trigger: Trigger, part: tuple[list[Reference], list[Reference]], standing: Standing
    ) -> list[Draft]:
        """The ceremony that guests attend, with those of the house who do so beside them or for whom it is held."""
        doers, honoured = part
        abroad = _of_abroad(parsed, doers, honoured)
        travellers = self._of_the_guests(doers, background=standing.background) or abroad or self._of_two(parsed, doers)
        draft = blank(parsed, trigger, standing)
        for ref in travellers:
            draft.add(ref.figure, Role.VISITOR, ref.start, ref.end)
        own = draft.sides()
        for ref in (*doers, *honoured):
            if ref.figure.side not in (None, *own):
                draft.add(ref.figure, Role.HOST, ref.start, ref.end)
        return [draft] if travellers else []

    def _of_two(self, parsed: Parsed, doers: list[Reference]) -> list[Reference]:
        """The foreigners, where people of two sides are told to have attended together: "A and B watched a parade"."""
        people = [ref for ref in doers if ref.figure.kind is ActorKind.PERSON and ref.figure.side is not None]
        home = self._discourse.cast.home
        sides = {ref.figure.side for ref in people}
        if home not in sides:
            home = next((place for place in _places_in(parsed) if place in sides), None)
        return [ref for ref in people if ref.figure.side != home] if home in sides and len(sides) > 1 else []

    def _of_the_guests(self, doers: list[Reference], *, background: bool) -> list[Reference]:
        """Those who travel, or are told to have met someone abroad; a country stands for the guest of its side."""
        told = [draft for draft in reversed(self._discourse.drafts) if draft.background is background]
        came = [figure for draft in told for figure in draft.principals() if _abroad(draft, figure)]
        found = []
        for ref in doers:
            own = [one for one in came if one is ref.figure]
            if ref.figure.kind is not ActorKind.PERSON:
                own = own or [one for one in came if one.side == ref.figure.side]
            found += [Reference(one, ref.start, ref.end) for one in own[:1]]
        return found

    def wreath(self, parsed: Parsed, trigger: Trigger, doers: list[Reference], standing: Standing) -> list[Draft]:
        visit, guests = self._discourse.visit, self._discourse.guests()
        doers = self._of_the_guests(doers, background=standing.background) or doers
        travellers = [
            ref
            for ref in doers
            if visit is not None
            and (visit.has(ref.figure) or ref.figure.side in visit.sides())
            or ref.figure.posted_to()
            or visit is None
            and (_from_abroad(ref, self._discourse.cast.home) or _far_from_home(parsed, ref))
            or ref.figure in guests
        ]
        if not travellers:
            return self._at_a_mission(parsed, trigger, doers, standing)
        draft = blank(parsed, trigger, standing)
        sent = any(node.lower_ in _DELEGATIONS for doer in trigger.doers for node in doer.subtree)
        for ref in travellers:  # of a delegation that lays it the leader is only the one who stands for it
            role = Role.HEAD if sent else Role.VISITOR
            draft.add(visit.head_for(ref.figure) if visit else ref.figure, role, ref.start, ref.end)
        return [draft] if draft.parts else []


def _places_in(parsed: Parsed) -> list[str]:
    """The countries of the towns and countries that a sentence names behind "in"."""
    places = (hit for hit in parsed.view.hits if hit.kind in (Kind.CITY, Kind.COUNTRY))
    return [hit.value for hit in places if parsed.view.low(hit.first - 1) == "in"]


def _far_from_home(parsed: Parsed, ref: Reference) -> bool:
    """Whether someone of a known country lays his wreath in another, as the sentence says: "in Moscow"."""
    there = set(_places_in(parsed))
    away = ref.figure.side is not None and not ref.figure.guessed and ref.figure.side not in there
    return away and len(there) == 1 and ref.figure.kind is ActorKind.PERSON


def _of_abroad(parsed: Parsed, doers: list[Reference], honoured: list[Reference]) -> list[Reference]:
    """Those who attend what is held for someone of another country: "will attend the inauguration of President A"; he
    is of the country where it is held, where nothing else is told of his."""
    there = {hit.value for hit in parsed.view.hits if hit.kind is Kind.CITY and parsed.view.low(hit.first - 1) == "in"}
    for ref in honoured if len(there) == 1 else ():
        ref.figure.derive_side(next(iter(there)))
    sides = {ref.figure.side for ref in honoured}
    people = [ref for ref in doers if ref.figure.kind is ActorKind.PERSON and ref.figure.side not in (None, *sides)]
    return people if sides - {None} else []
