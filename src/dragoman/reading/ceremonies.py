"""Ceremonies of visits: who takes part in what is done for a traveller, where the words name only one side."""

from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import EngagementKind, Role
from dragoman.reading.actuality import Standing
from dragoman.reading.discourse import Discourse, Reference
from dragoman.reading.drafts import Draft, blank
from dragoman.reading.parse import Parsed
from dragoman.reading.trigger import Trigger


class CeremoniesOfVisits:
    """Finds both sides of a welcome, a ceremony or a wreath within one discourse."""

    def __init__(self, discourse: Discourse) -> None:
        self._discourse = discourse

    def greeted_on_arrival(self, trigger: Trigger, doers: list[Reference], others: list[Reference]) -> bool:
        """Those who greet a traveller by name at the airport are hosts of the visit, and no meeting of its own."""
        verb = trigger.verb
        trips = (each for each in reversed(self._discourse.drafts) if each.kind is EngagementKind.VISIT)
        visit = next((each for each in trips if any(each.has(ref.figure) for ref in others)), None)
        if visit is None or verb is None or trigger.rule != "verb of receiving" or visit.background:
            return False
        if "airport" not in {node.lower_ for node in verb.subtree}:
            return False
        for ref in doers:
            if ref.figure.kind is ActorKind.PERSON and ref.figure.side not in {one.figure.side for one in others}:
                visit.add(ref.figure, Role.HOST, ref.start, ref.end)
        return True

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

    def wreath(self, parsed: Parsed, trigger: Trigger, doers: list[Reference], standing: Standing) -> list[Draft]:
        visit, guests = self._discourse.visit, self._discourse.guests()
        travellers = [
            ref
            for ref in doers
            if visit is not None
            and (visit.has(ref.figure) or ref.figure.side in visit.sides())
            or ref.figure.posted_to()
            or ref.figure in guests
        ]
        if not travellers:
            return []
        draft = blank(parsed, trigger, standing)
        for ref in travellers:
            draft.add(visit.head_for(ref.figure) if visit else ref.figure, Role.HEAD, ref.start, ref.end)
        return [draft] if draft.parts else []
