"""Visits: triggers of travel become drafts, with where the trip goes, of what type it is and who invited.

A stop at the traveller's own embassy is a part of the trip; whoever goes home visits nobody.
"""

from dataclasses import replace

from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import Actuality, EngagementKind, Format, Place, Role, VisitType
from dragoman.domain.text import Document
from dragoman.knowledge.countries import load_countries
from dragoman.reading.actuality import Standing
from dragoman.reading.contactwords import ContactWords
from dragoman.reading.counterparts import Counterparts
from dragoman.reading.discourse import Discourse, Reference
from dragoman.reading.drafts import Draft, blank
from dragoman.reading.endings import concluded_then
from dragoman.reading.gazetteer import Hit, Kind
from dragoman.reading.home import place_country
from dragoman.reading.hostlands import (
    abroad_alone,
    met_elsewhere,
    on_their_leaders_visit,
    put_off_by_the_host,
    unspecified,
)
from dragoman.reading.institutions import institutions_visited
from dragoman.reading.inviting import TRIPS, goes_on_about_it, hosts_by_invitation
from dragoman.reading.lastvisitors import who_came_last
from dragoman.reading.missionnames import MISSIONS, mission_of
from dragoman.reading.missions import called_at
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed, after_preposition, conjuncts
from dragoman.reading.partsofworld import part_toured
from dragoman.reading.sentabroad import sent_abroad
from dragoman.reading.severallands import countries_together
from dragoman.reading.thecountry import of_the_visit_told, unnamed_land
from dragoman.reading.theirposts import to_their_posts
from dragoman.reading.travelcompany import of_each_side
from dragoman.reading.trigger import ARRIVING, Trigger
from dragoman.reading.tripnouns import codes_within, met_there

_SUMMITS = frozenset(("summit", "conference", "forum", "session", "assembly", "congress"))
_GATHERINGS = _SUMMITS | {"meeting", "ceremony", "inauguration", "games", "expo"}
"""What a traveller attends whose visit is for many sides."""
_OF_TWO = ("with", "bilateral")
_HERE = frozenset(("country", "capital", "city", "nation", "island", "kingdom", "republic"))
"""What "this" points to where the report was filed, and "the" at the publisher's country: "a visit to the island"."""
_PARTS = frozenset(("province", "locality", "region", "state", "county", "prefecture", "district", "port", "zone"))
"""Parts of a country, which its adjective names: "the southern Chinese province of"."""
_WITHIN = ("conj", "appos", "pobj")
_STATES = frozenset("sultanate kingdom emirate republic country nation state island archipelago".split())
_DAY_BEHIND = 4
"""Words behind a visit among which its day stands: "his visit in May"."""
_NAME = 6
"""Words after "embassy" that may belong to its name."""
_ABOUT_A_TRIP = {"pobj": ("on", "for"), "dobj": ("continue", "begin", "start")}
_LEAVING = frozenset(("leave", "depart", "return", "head", "fly"))


def _elsewhere(node: Node) -> bool:
    """Whether a trip is told to go somewhere, and not only "there"."""
    return node.lower_ != "there"


def _left_behind(trigger: Trigger) -> bool:
    """Whether a visit is that to the place someone comes from: "arrived from Lima, where he was on a visit"."""
    verb = trigger.verb
    if verb is None or verb.dep_ != "relcl" or verb.tag_ != "VBD":
        return False
    return verb.head in trigger.destination and verb.head.head.lower_ == "from"


class Visits:
    """Drafts the visits of one report's sentences within a discourse."""

    def __init__(
        self, words: ContactWords, discourse: Discourse, counterparts: Counterparts, document: Document
    ) -> None:
        self._words = words
        self._discourse = discourse
        self._counterparts = counterparts
        self._document = document
        self._dateline_country = place_country(document.dateline.place if document.dateline else None)

    def drafts(
        self, parsed: Parsed, trigger: Trigger, doers: list[Reference], others: list[Reference], standing: Standing
    ) -> list[Draft]:
        sent = sent_abroad(trigger)
        if _left_behind(trigger):
            standing = replace(standing, background=True)
        travellers = [
            ref
            for ref in doers + others
            if ref.figure.kind in (ActorKind.PERSON, ActorKind.COUNTRY, ActorKind.DELEGATION) or sent
        ]
        travellers = who_came_last(parsed, trigger, self._discourse, travellers)
        for ref in travellers if trigger.states else ():  # who commands a state's ships is of it
            ref.figure.side = ref.figure.side or trigger.states[0]
        stops = self._own_stops(parsed, trigger, travellers, standing)
        if stops := stops or called_at(parsed, trigger, travellers, standing, self._discourse):
            return stops
        places = (
            self._of_whom_they_see(parsed, trigger, travellers)
            or self._just_named(parsed, trigger, travellers)
            or countries_together(parsed, trigger, travellers, self._discourse)
            or self._destinations(parsed, trigger)
            or part_toured(parsed, trigger, self._document.text)
            or self._incoming(trigger, travellers, standing)
            or self._where_it_is_told(parsed, trigger, travellers, standing)
            or self._where_it_was_planned(trigger, travellers, standing)
            or put_off_by_the_host(parsed, trigger, travellers, standing)
            or self._across(parsed, trigger, travellers, standing)
        )
        if not places and (called := institutions_visited(parsed, trigger, travellers, standing, self._discourse)):
            return called
        places = places or self._part_of_another(parsed, trigger, travellers)
        put_off = standing.actuality is Actuality.CANCELLED and trigger.nominal and self._typed(trigger.label)
        if not places and not put_off or not travellers:
            return []
        places = abroad_alone(places, travellers)
        countries, visited, home = {place.country for place in places}, self._visit_places(), self._discourse.cast.home
        if visited and countries == {home} and of_the_visit_told(trigger, places, travellers, self._discourse):
            places, countries = visited, {place.country for place in visited}  # "her second visit to the country"
        if home in countries and all(ref.figure.side in (None, home) for ref in travellers):
            travellers = self._meant(parsed, trigger, countries) or travellers  # not the host at home of "his visit"
        self._counterparts.of_travellers(parsed, travellers, countries)
        leaving = trigger.verb is not None and trigger.verb.lemma_.lower() in _LEAVING
        beside = trigger.verb.conjuncts if trigger.verb is not None else ()
        home_again = leaving and any(each.lemma_ == "return" for each in beside)  # "departs Peru on Monday and returns"
        if home_again or leaving and any(ref.figure.side in countries for ref in travellers):
            return []  # they go home
        if to_their_posts(trigger, travellers, countries, self._discourse):
            travellers = [ref for ref in travellers if not ref.figure.is_envoy()]
        posts, goals = {ref.figure.posted_to() for ref in travellers}, trigger.destination
        towns = any(parsed.item(node).kind is ItemKind.CITY or node.lemma_.lower() in _PARTS for node in goals)
        if posts and None not in posts and posts <= countries and not towns:
            return []  # an envoy who goes about the country of his post
        abroad = [ref for ref in travellers if ref.figure.side is None or ref.figure.side not in countries]
        by_many = any(node.tag_ == "NNS" and parsed.item(node).kind is ItemKind.WORD for node in trigger.doers)
        if by_many and trigger.nominal and trigger.node.tag_ == "NNS":
            return []  # "thanked her for facilitating the visits of business delegations"
        travellers = abroad or self._meant(parsed, trigger, countries)
        people = [ref for ref in travellers if ref.figure.kind is ActorKind.PERSON]
        if (
            not travellers
            or not people
            and not sent
            and standing.actuality is Actuality.OCCURRED
            and (trigger.nominal or not standing.background and trigger.rule == "verb of visiting")
        ):
            return []
        if not people and on_their_leaders_visit(travellers, countries, standing, self._discourse):
            return []
        drafts: list[Draft] = []
        for party in of_each_side(people or travellers):
            draft = blank(parsed, trigger, standing)
            draft.places = list(places)
            draft.visit_type = self._visit_type(trigger)
            if draft.visit_type is VisitType.UNSPECIFIED:
                typed = self._typed_beside(parsed, trigger, countries)
                draft.visit_type, draft.label = typed or (draft.visit_type, draft.label)
            for number, ref in enumerate(party):
                draft.add(ref.figure, Role.HEAD if number == 0 else Role.MEMBER, ref.start, ref.end)
            hosts_by_invitation(parsed, draft, self._discourse)
            drafts.append(draft)
        return drafts

    def _just_named(self, parsed: Parsed, trigger: Trigger, travellers: list[Reference]) -> list[Place]:
        """Where "the sultanate" is, that a sentence has just named: "landed in Brunei for a visit to the sultanate"."""
        pointed = [node for node in trigger.destination if node.lower_ in _STATES]
        if not pointed or not any(child.lower_ == "the" for child in pointed[0].children):
            return []
        own = {ref.figure.side for ref in travellers}
        for item in reversed(parsed.items[: trigger.node.i]):
            hit = item.thing
            named = item.kind in (ItemKind.COUNTRY, ItemKind.CITY) and parsed.view.low(item.first - 1) in ("in", "to")
            if named and isinstance(hit, Hit) and hit.value not in own:
                start, end = parsed.view.span(hit.first, hit.last)
                return [Place(self._document.text[start:end], hit.value)]
        return []

    def _typed_beside(
        self, parsed: Parsed, trigger: Trigger, countries: set[str | None]
    ) -> tuple[VisitType, str] | None:
        """The type that a sentence prints beside a verb of travel: "is visiting Peru, on an official visit"."""
        if trigger.node.lower_ in TRIPS:
            return None  # it has its own words
        for node in parsed.nodes:
            told = node.head.lemma_ in _ABOUT_A_TRIP.get(node.dep_, ())
            alone = told and node != trigger.node
            owned = any(child.dep_ == "poss" and child.lower_ not in ("his", "her", "their") for child in node.children)
            there = [parsed.item(place).thing for place in after_preposition(node, "to")]
            elsewhere = any(isinstance(hit, Hit) and hit.value not in countries for hit in there)
            kind = self._words.kind_of(node) if alone and not owned and not elsewhere else None
            typed = self._typed(kind[1]) if kind is not None and kind[0] == "visit" else None
            if typed is not None and kind is not None:
                return typed, kind[1]
        return None

    def _meant(self, parsed: Parsed, trigger: Trigger, countries: set[str | None]) -> list[Reference]:
        """Whom "her visit to Sweden" is said of, where the one it seems to be said of is at home there."""
        before = (node for node in trigger.node.subtree if node.i < trigger.node.i)
        owners = [node for node in (*trigger.doers, *before) if node.lower_ in ("his", "her")]
        current = self._discourse.current
        if not owners and not (trigger.setting and all(node.dep_ == "nsubj" for node in trigger.doers)):
            return []
        owner = owners[0] if owners else trigger.node  # "met A as part of a visit to Sweden"
        start, end = parsed.offsets(owner.i, owner.i + 1)
        named = [self._discourse.cast.of(phrase) for phrase in parsed.people]
        for figure in [*named, *(current.principals() if current is not None else ())]:
            foreign = figure is not None and figure.side is not None and figure.side not in countries
            if figure is not None and foreign and figure.kind is ActorKind.PERSON:
                return [Reference(figure, start, end)]
        return []

    def _incoming(self, trigger: Trigger, travellers: list[Reference], standing: Standing) -> list[Place]:
        """The publisher's country where a foreign visit names no destination, guests "arrived" or their visit ended."""
        home = self._discourse.cast.home or self._dateline_country
        if self._dateline_country not in {None, *(ref.figure.side for ref in travellers)}:
            home = self._dateline_country  # an agency's guest abroad is a guest where it reports from
        arriving = trigger.verb is not None and trigger.verb.lemma_ in ARRIVING and not trigger.nominal
        at_home = (
            arriving and not trigger.destination and self._dateline_country in (None, home) and not standing.background
        )
        titled = self._typed(trigger.label) is not None or "incoming" in trigger.label or "-day" in trigger.label
        foreign = travellers and all(ref.figure.side not in (None, home) for ref in travellers)
        named = titled or bool(trigger.doers) and (trigger.setting or standing.actuality is Actuality.PLANNED)
        ended = not trigger.destination and concluded_then(trigger) and not standing.background
        told = trigger.nominal and named or at_home or ended
        told = told and not met_elsewhere(travellers, home, self._discourse)
        if home is None or not (told and foreign) or self._discourse.visit is not None:
            return []
        return [Place(load_countries()[home].name, home, "derived")] if home in load_countries() else []

    def _where_it_is_told(
        self, parsed: Parsed, trigger: Trigger, travellers: list[Reference], standing: Standing
    ) -> list[Place]:
        """Where a trip without a destination went: "met A in Lima as part of a state visit", "during the visit, she
        met" someone of the country where she was received."""
        people = [ref.figure for ref in travellers if ref.figure.kind is ActorKind.PERSON]
        visit, current = self._discourse.visit, self._discourse.current
        arrived = trigger.verb is not None and trigger.verb.lemma_ in ARRIVING and unnamed_land(trigger.destination)
        told = trigger.setting or arrived or trigger.nominal and bool(trigger.doers)
        if not told or not people or standing.background or visit is not None and visit.has(people[0]):
            return []
        for node in parsed.nodes:
            item = parsed.item(node)
            if item.kind not in (ItemKind.CITY, ItemKind.COUNTRY) or not isinstance(item.thing, Hit):
                continue
            if node.dep_ == "pobj" and node.head.lower_ == "in" and item.thing.value != people[0].side:
                start, end = parsed.view.span(item.thing.first, item.thing.last)
                return [Place(self._document.text[start:end], item.thing.value)]
        if current is None or not current.has(people[0]) or current.background or current.kind is EngagementKind.CALL:
            return []
        printed = current.sides() if trigger.destination and arrived else {place.country for place in current.places}
        hosts = {part.figure.side for part in current.parts if part.role is Role.HOST} or printed & current.sides()
        if not hosts and current.format is Format.IN_PERSON:  # "received a team … The guests, who arrived on Monday"
            hosts = {self._discourse.cast.home} & current.sides()
        codes = hosts - {None, people[0].side}
        if current.actuality is not standing.actuality or len(codes) != 1 or not codes <= set(load_countries()):
            return []
        (code,) = codes
        return [Place(load_countries()[code].name, code, "derived")] if code else []

    def _where_it_was_planned(self, trigger: Trigger, travellers: list[Reference], standing: Standing) -> list[Place]:
        """Where a visit that is called off would have gone, as the report told before: "However, his visit was
        deferred"."""
        if standing.actuality is not Actuality.CANCELLED or not trigger.nominal:
            return []
        for known in reversed(self._discourse.drafts):
            planned = known.kind is EngagementKind.VISIT and known.actuality is Actuality.PLANNED
            if planned and any(known.has(ref.figure) for ref in travellers):
                return [replace(place, basis="derived") for place in known.places]
        return []

    def _part_of_another(self, parsed: Parsed, trigger: Trigger, travellers: list[Reference]) -> list[Place]:
        """The country of a province of no known name, which the sentence names beside the traveller's own: "invited by
        the Governor of Salo (Laos), a team of Noa Province (Vietnam) visited Salo Province", "the two provinces"."""
        own = {ref.figure.side for ref in travellers}
        parts = [
            node
            for node in trigger.destination
            if node.lower_ in _PARTS
            and node.pos_ == "PROPN"
            or node.lemma_.lower() in _PARTS
            and any(child.lower_ in ("two", "three") for child in node.lefts)
        ]
        of_people = [item for item in parsed.items if item.kind is ItemKind.PERSON]
        hits = [hit for hit in parsed.view.hits if hit.kind is Kind.COUNTRY and hit.value not in own]
        hits = [hit for hit in hits if not any(item.first <= hit.first < item.last for item in of_people)]
        if not parts or len(own) != 1 or None in own or len({hit.value for hit in hits}) != 1:
            return []
        start, end = parsed.view.span(hits[0].first, hits[0].last)
        return [Place(self._document.text[start:end], hits[0].value)]

    def _across(self, parsed: Parsed, trigger: Trigger, travellers: list[Reference], standing: Standing) -> list[Place]:
        """Where a visit went that is recalled without its place: to the other of the two states being told of:
        "recalled his visit in 2019", "since the Premier's visit in May"."""
        current, own = self._discourse.current, {ref.figure.side for ref in travellers}
        people = all(ref.figure.kind is ActorKind.PERSON and not ref.figure.is_envoy() for ref in travellers)
        behind = parsed.items[trigger.node.i + 1 : trigger.node.i + _DAY_BEHIND]
        dated = any(item.kind is ItemKind.DATE for item in (*map(parsed.item, trigger.node.subtree), *behind))
        owned = any(node.dep_ == "poss" or node.head.lower_ in ("of", "by") for node in trigger.doers)
        told = trigger.nominal and dated and owned and not any(map(_elsewhere, trigger.destination))
        if current is None or not standing.background or not told or not people or len(own) != 1:
            return []
        countries = load_countries()
        there = (current.sides() - own) & countries.keys() if own < current.sides() else set()
        return [Place(countries[code].name, code, "derived") for code in there if len(there) == 1]

    def _of_whom_they_see(self, parsed: Parsed, trigger: Trigger, travellers: list[Reference]) -> list[Place]:
        """The country of "the country" where a sentence names those of one other state beside the travellers: "Lao
        Minister A met Minister B of Peru, who is on a visit to the country"."""
        lands = [node for node in trigger.destination if node.lower_ in _HERE and unspecified(node)]
        named = [self._discourse.cast.of(phrase) for phrase in parsed.people]
        own = {ref.figure.side for ref in travellers}
        countries = load_countries()
        codes = {one.side for one in named if one is not None and one.side in countries} - own
        if not lands or None in own or len(codes) != 1 or self._discourse.cast.home in codes | own:
            return []
        return [Place(countries[code].name, code, "derived") for code in codes if code]

    def _typed(self, text: str) -> VisitType | None:
        """The type of visit that a label names."""
        for phrase, kind in self._words.visit_types.items():
            if all(word in text.split() or word in text for word in phrase.split()):
                return VisitType(kind)
        return None

    def _visit_type(self, trigger: Trigger) -> VisitType:
        words = [
            trigger.label,
            *(node.lower_ for node in trigger.node.children if node.i < trigger.node.i),
            trigger.node.lower_,
        ]
        text = " ".join(words)
        if (typed := self._typed(text)) is not None:
            return typed
        verb = trigger.verb if trigger.verb is not None else trigger.node
        told = list(verb.subtree) if verb.dep_ != "ROOT" or trigger.rule != "visit as a noun" else []
        with_one = {each.head for each in told if each.lower_ in _OF_TWO and each.dep_ in ("prep", "amod")}
        purpose = {node.lemma_.lower() for node in told if node not in with_one}  # "a meeting with Lao firms"
        comes_for = {noun.lemma_.lower() for noun in after_preposition(verb, "for") if noun not in with_one}
        takes_part = purpose & {"attend", "participate"} or {"take", "part"} <= purpose
        if takes_part and purpose & _GATHERINGS or comes_for & _SUMMITS:
            return VisitType.MULTILATERAL_ATTENDANCE
        return VisitType.UNSPECIFIED

    def only_titled(self, draft: Draft) -> bool:
        """Whether a visit stands in a title alone, of someone who takes part in what the text tells as news."""
        if draft.kind is not EngagementKind.VISIT or draft.background or draft.actuality is Actuality.CANCELLED:
            return False
        news = [known for known in self._discourse.drafts if not known.background]
        there = {place.country for place in draft.places}
        trips = [known for known in news if known.kind is EngagementKind.VISIT]
        toured = [{place.country for place in known.places} for known in trips]
        trips = [
            known for known, lands in zip(trips, toured, strict=True) if not lands or {None} == there or there & lands
        ]
        told = any(known.has(figure) for known in news for figure in draft.travellers())
        return told and not any(known.has(figure) for known in trips for figure in draft.travellers())

    def invited(self, parsed: Parsed) -> None:
        """ "The visit comes at the invitation of Minister A": the host of the visit that is being told."""
        visit = self._discourse.visit
        if visit is not None and any(map(goes_on_about_it, parsed.nodes)) and not visit.background:
            hosts_by_invitation(parsed, visit, self._discourse)

    def _destinations(self, parsed: Parsed, trigger: Trigger) -> list[Place]:
        places: list[Place] = []
        for node in trigger.destination:
            inner = (*_WITHIN, "compound") if node.lemma_.lower() in _PARTS else _WITHIN  # "visited Salo province"
            for each in [node, *(child for child in node.subtree if child.dep_ in inner and child != node)]:
                if met_there(node, each):
                    continue
                item = parsed.item(each)
                if item.kind in (ItemKind.COUNTRY, ItemKind.CITY) and isinstance(item.thing, Hit):
                    first = item.first if item.kind is ItemKind.COUNTRY else item.thing.first
                    start, end = parsed.view.span(first, item.thing.last)
                    if all(place.country != item.thing.value for place in places):
                        places.append(Place(self._document.text[start:end], item.thing.value))
            nation = parsed.view.at[parsed.item(node).first]
            if parsed.item(node).kind is ItemKind.WORD and nation is not None and nation.kind is Kind.DEMONYM:
                start, end = parsed.view.span(nation.first, nation.last)
                places.append(Place(self._document.text[start:end], nation.value))
                continue
            other = self._other_country(parsed, node)
            if other is not None and all(place.country != other for place in places):
                begin = min(each.i for each in (node, *node.lefts))
                start, end = parsed.offsets(begin, node.i + 1)
                places.append(Place(self._document.text[start:end], other))
                continue
            if (province := self._province(parsed, node)) is not None:
                places += [province] if not places else []  # it may be a known place by itself
                continue
            here = self._here(node) if node.lower_ != "here" or self._dateline_country or not places else None
            if here is not None and all(place.country != here for place in places):
                item = parsed.item(node)
                start, end = parsed.view.span(item.first - (node.lower_ not in ("here", "town")), item.last)
                line = self._document.dateline if node.lower_ == "here" and here == self._dateline_country else None
                city, name = line.place if line is not None else None, self._document.text[start:end]
                places.append(Place(city or name, here, "derived" if city else "stated"))
                continue
            if (
                node == trigger.destination[0]
                and parsed.item(node).kind is ItemKind.WORD
                and trigger.rule == "verb of visiting"
                and node.lemma_.lower() not in (*_PARTS, "capital", "country", "nation")
            ):
                return []
        return places

    def _own_stops(
        self, parsed: Parsed, trigger: Trigger, travellers: list[Reference], standing: Standing
    ) -> list[Draft]:
        """Calls at the traveller's own embassy or mission abroad, each a part of the trip and marked so."""
        own = {ref.figure.side for ref in travellers if ref.figure.kind is ActorKind.PERSON}
        drafts = []
        for node in [each for destination in trigger.destination for each in conjuncts(destination)]:
            if node.lower_ not in MISSIONS or not own & codes_within(parsed, node):
                continue
            if (another := mission_of(parsed, node)) is not None and another[0] not in own:
                continue  # "the Peruvian Embassy in Laos"
            inner = [
                child
                for child in node.subtree
                if child.dep_ not in ("conj", "cc", "punct")
                and (child.head == node or child.head.i >= node.i or child == node)
            ]
            last = next((child.i for child in node.children if child.dep_ == "cc"), max(child.i for child in inner) + 1)
            start, end = parsed.offsets(min(child.i for child in inner), max(last, node.i + 1))
            draft = blank(parsed, trigger, standing)
            name = self._document.text[start:end].strip(" ,.")
            first = start + self._document.text[start:end].index(name)
            draft.label, draft.own_mission, draft.visit_type = "stop at " + name, True, VisitType.UNSPECIFIED
            around = [hit.value for hit in parsed.view.hits if hit.kind is Kind.COUNTRY]
            toured = self._visit_places()
            there = [place for place in toured if place.country in around] or toured or self._within(parsed, node, own)
            draft.places = [Place(place.name, place.country, "derived") for place in there]
            for ref in travellers:
                draft.add(ref.figure, Role.VISITOR, ref.start, ref.end)
            first += 4 * name.lower().startswith("the ")
            last = first + len(name) - 4 * name.lower().startswith("the ")
            mission = self._discourse.cast.worded(ActorKind.ORGANISATION, first, last, travellers[0].figure.side)
            draft.add(mission, Role.HOST, first, last)
            drafts.append(draft)
        return drafts

    def _within(self, parsed: Parsed, node: Node, own: set[str | None]) -> list[Place]:
        """Where a mission is that its name says: "the Embassy of Nepal in Colombo"."""
        first, last = parsed.item(min(node.subtree, key=lambda each: each.i)).first, parsed.item(node).last + _NAME
        hits = [hit for hit in parsed.view.hits if first <= hit.first < last and hit.value not in own]
        place = next((hit for hit in hits if hit.kind in (Kind.CITY, Kind.COUNTRY)), None)
        if place is None:
            return []
        start, end = parsed.view.span(place.first, place.last)
        return [Place(self._document.text[start:end], place.value)]

    def _here(self, node: Node) -> str | None:
        """The country of "our country" (the publisher's) and of "this capital" (the dateline's)."""
        words = {child.lower_ for child in node.children}
        if node.lower_ in ("country", "state") and "our" in words:
            return self._discourse.cast.home
        if node.lower_ == "here" or node.lower_ in (*_HERE, "town") and "this" in words:
            return self._dateline_country or self._discourse.cast.home
        if node.lower_ in _HERE and words == {"the"} or node.lower_ == "town" and words <= {"for"}:
            there = self._dateline_country if node.lower_ in ("city", "capital", "town") else None
            return there or self._discourse.cast.home or self._dateline_country
        return None

    def _province(self, parsed: Parsed, node: Node) -> Place | None:
        """A part of the publisher's country by its name: "the northern province of Ha Nam"."""
        home = self._discourse.cast.home or self._dateline_country
        named = [each for each in after_preposition(node, "of") if each.pos_ == "PROPN"]
        the = [child for child in node.children if child.lower_ == "the"]
        part = node.lemma_.lower() in _PARTS and not codes_within(parsed, node)
        if not part or home is None or not named or not the:
            return None
        start, end = parsed.offsets(the[0].i + 1, named[0].i + 1)
        return Place(self._document.text[start:end], home)

    def _other_country(self, parsed: Parsed, node: Node) -> str | None:
        """The country of "the Lao capital"; for "the North African nation", the foreign side of what is being told."""
        current, home = self._discourse.current, self._discourse.cast.home
        if node.lemma_.lower() in _PARTS | _HERE and len(codes := codes_within(parsed, node)) == 1:
            return next(iter(codes))  # "the Sri Lankan capital"
        neighbouring = node.lower_ == "country" and any(
            c.lower_ in ("neighbouring", "neighboring") for c in node.children
        )
        if node.lower_ not in ("nation", "neighbour", "neighbor") and not neighbouring or current is None:
            return None
        foreign = current.sides() - {home, "?"}
        return next(iter(foreign)) if len(foreign) == 1 else None

    def _visit_places(self) -> list[Place]:
        return list(self._discourse.visit.places) if self._discourse.visit else []

    def _references(self, parsed: Parsed, nodes: list[Node]) -> list[Reference]:
        return [reference for node in nodes for reference in self._discourse.references(parsed, node)]
