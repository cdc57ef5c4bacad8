"""Counterparts: whose side people are on who meet here, where the report leaves their country out."""

import re

from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import EngagementKind, Format
from dragoman.domain.text import Document
from dragoman.knowledge.countries import load_countries
from dragoman.reading.actuality import Standing
from dragoman.reading.discourse import Discourse, Reference
from dragoman.reading.drafts import Draft
from dragoman.reading.figures import Figure
from dragoman.reading.gazetteer import NATIONS, NATIONS_AND_TOWNS, Kind
from dragoman.reading.home import offices_of_countries, place_country
from dragoman.reading.legs import stage_of
from dragoman.reading.nodes import Node
from dragoman.reading.ofstates import those_of_states
from dragoman.reading.opposites import part_sides
from dragoman.reading.parse import ItemKind, Parsed, after_preposition
from dragoman.reading.sides import a_guests_goal, foreign_by_name
from dragoman.reading.signedfor import signed_for
from dragoman.reading.trigger import OF_STATES, RECALLED, Trigger

_ONE_HOLDER = frozenset(
    ("president", "prime minister", "general secretary", "king", "chancellor", "premier", "crown prince")
    + ("national security advisor", "national security adviser", "secretary of state")
)
"""Offices that one person of a country holds."""
_GOING_HOME = frozenset("departed depart left leave returned return returning leaving back".split())

_HOME_AGAIN = re.compile(r"\b(?:welcomed|greeted|received|met) (?:back )?home\b")
_BEFORE_LEAVING = re.compile(
    r"\b(?:before|prior to|ahead of) (?:his |her |their |the |a )?"
    r"(?:start|begin|assum|tak|leav|depart|set|embark|new assign)\w*"
)
"""Words of an envoy who goes to his post and so meets his own: "met the foreign minister before starting his job"."""
_OF_STATES = re.compile(r"\b(?:of|from)\b.*\b(?:states|countries|nations|powers|international|foreign|global)\b")
"""Whose envoys they are of whom a group is made."""
_TWO = 2
_LATEST = 3
"""How many of the engagements told last those may be of who sign what is told next."""
_TEXTS = frozenset(("deal", "agreement", "accord", "document", "pact", "treaty", "contract"))
_EVENTS = frozenset(("forum", "exhibition", "fair", "congress", "festival", "conference"))
"""Events at which many sign."""
_LEAD = 2
"""Sentences in which a report tells of what it is about."""
_MANY = 3
"""People of one side in a list that tells who the others in it are."""


class Counterparts:
    """Settles the sides of those who take part in a draft, within one discourse."""

    def __init__(self, discourse: Discourse, document: Document) -> None:
        self._discourse = discourse
        self._filed_in = place_country(document.dateline.place if document.dateline else None)
        self._absent = offices_of_countries()["absent"]

    def settle(self, parsed: Parsed, draft: Draft, ours: list[Reference], theirs: list[Reference]) -> bool:
        """Gives sides to those without one; whether two sides take part, for a domestic meeting is no engagement."""
        named = {hit.value for hit in parsed.view.hits if hit.kind in (Kind.COUNTRY, Kind.CITY)}
        self._of_the_host_country(draft)
        signed_for(parsed, draft)
        self._at_home(draft, named, welcomed_home=_HOME_AGAIN.search(" ".join(parsed.view.lows)) is not None)
        self._not_of_home(draft)
        if _BEFORE_LEAVING.search(" ".join(parsed.view.lows)) is None:
            self._across_from_an_envoy(draft)
        self._across_from_a_team(parsed, draft)
        self._met_abroad(parsed, draft)
        self._among_themselves(draft)
        part_sides(self._discourse, parsed, draft, ours, theirs)
        sides = {part.figure.side for part in draft.parts}
        envoys = draft.rules["kind"] == "presenting credentials" and _with_a_group(draft)
        return envoys or _with_envoys_of_many(draft) or len(sides) > 1 and len(sides - {None}) > 0

    def _of_the_host_country(self, draft: Draft) -> None:
        """Whoever holds an office "of the host country" is of the one that is visited."""
        visit = self._discourse.visit
        countries = {place.country for place in visit.places} if visit is not None else set()
        for part in draft.parts if len(countries) == 1 else ():
            if any("host country" in fact.text.lower() for fact in part.figure.offices):
                part.figure.side = part.side = next(iter(countries))
                part.figure.side_basis, part.figure.guessed = "derived", False

    def officials_there(self, parsed: Parsed, trigger: Trigger, hosts: list[Reference]) -> None:
        """Officials who receive someone on a visit and are first named as they do are of the country visited, where
        their own is only guessed: "Minister A is on a visit to Laos. It was on Tuesday that President B received
        him"."""
        visit = self._discourse.visit
        if visit is None or visit.background or trigger.kind is EngagementKind.CEREMONY:
            return
        start, end = parsed.view.sentence.start, parsed.view.sentence.end
        there = _host_country(visit, set(), None)
        for figure in (ref.figure for ref in hosts if there is not None):
            own = figure.guessed and figure.side in {one.side for one in visit.travellers()} - {there}
            new = start <= figure.start < end and figure.offices and not figure.is_envoy()
            if own and new and not visit.has(figure):
                figure.side, figure.side_basis = there, "derived"

    def states(self, parsed: Parsed, trigger: Trigger, doers: list[Reference]) -> list[Reference]:
        """The states whose committee meets, by its name or as those told of: "the committee of the two countries"."""
        if trigger.rule == OF_STATES:
            return those_of_states(parsed, trigger, doers, self._discourse)
        start, end = parsed.offsets(trigger.node.i, trigger.node.i + 1)
        codes = trigger.states or list(dict.fromkeys(ref.figure.side for ref in doers if ref.figure.side))
        if not codes and self._discourse.current is not None:  # "a plan floated at the dialogue in May"
            codes = sorted(self._discourse.current.sides() & load_countries().keys())
            codes = codes if len(codes) > 1 else self._of_the_trip(codes)
        elif not codes and trigger.rule != RECALLED and not trigger.setting:
            codes = self._home_and_foreign()
        return self._of_states(codes, start, end) or [
            Reference(self._discourse.cast.country(code, None, start, end), start, end) for code in trigger.states
        ]

    def _of_the_trip(self, codes: list[str]) -> list[str]:
        """The traveller's state and the one he goes to, where the visit is all that is told so far."""
        visit = self._discourse.visit
        there = [place.country for place in visit.places if place.country] if visit is not None else []
        return [*codes, there[0]] if len(codes) == len(set(there)) == 1 and codes != there[:1] else codes

    def _home_and_foreign(self) -> list[str]:
        """The publisher's country and the other that a report is about."""
        home, foreign = self._discourse.cast.home, self._discourse.foreign
        return [home, foreign[0]] if home and foreign else []

    def signers(self, parsed: Parsed, trigger: Trigger, standing: Standing) -> list[Reference]:
        """Who signs where nobody is named: those who talk, and for what is recalled their states: "six documents were
        signed after the talks", "the two co-chairs signed the minutes"."""
        verb = trigger.verb
        apart = verb is not None and (verb.dep_ == "acl" or not set(trigger.doers).isdisjoint(verb.ancestors))
        if not trigger.doers and _at_an_event(verb):
            return []
        if _wished(verb) or trigger.doers and apart or any(not _several(node) for node in trigger.doers):
            return []
        if _known_already(parsed, trigger) and not (standing.background and _dated(parsed, verb)):
            return []
        start, end = parsed.offsets(trigger.node.i, trigger.node.i + 1)
        told = [draft for draft in reversed(self._discourse.drafts) if draft.background is standing.background]
        for draft in told[:_LATEST]:
            sides = draft.sides() | ({place.country or "?" for place in draft.places} if not _talk(draft) else set())
            if len(sides - {"?"}) < _TWO:
                continue
            if _another_country(parsed, sides):
                return []
            if _talk(draft) and not standing.background:
                return [Reference(figure, start, end) for figure in draft.principals() if figure.side is not None]
            return self._of_states(sorted(sides & load_countries().keys()), start, end)
        return self._of_states(self._home_and_foreign() if standing.background else [], start, end)

    def summoner(self, trigger: Trigger, summoned: list[Reference]) -> list[Reference]:
        """The publisher's country, whose ministry summons a foreign envoy where nobody is told to: "the ambassador was
        summoned to the ministry"."""
        home, verb = self._discourse.cast.home, trigger.verb
        if verb is None or verb.lemma_ not in ("summon", "call") or home is None or not summoned:
            return []
        if any(not ref.figure.is_envoy() or ref.figure.side in (None, home) for ref in summoned):
            return []
        start, end = summoned[0].start, summoned[0].end
        return [Reference(self._discourse.cast.country(home, None, start, end), start, end)]

    def _of_states(self, codes: list[str], start: int, end: int) -> list[Reference]:
        """The states of these codes, where there are two."""
        known = [code for code in codes if code in load_countries()]
        cast = self._discourse.cast
        return [Reference(cast.country(code, None, start, end), start, end) for code in known if len(known) == _TWO]

    def of_travellers(self, parsed: Parsed, travellers: list[Reference], countries: set[str | None]) -> None:
        """A traveller whose country is not printed comes from another country than the one visited, unless he goes
        home."""
        going_home = self._discourse.cast.home in countries and not _GOING_HOME.isdisjoint(parsed.view.lows)
        known = (ref.figure for ref in travellers if not ref.figure.guessed)
        beside = {figure.side for figure in known} - {None, *countries}  # of whom the others are who travel with them
        goals = [hit for hit in parsed.view.hits if hit.kind in NATIONS_AND_TOWNS and hit.value in countries]
        at_home = goals and self._discourse.cast.home in countries and not any(map(a_guests_goal, goals))
        for ref in () if going_home or at_home else travellers:
            figure = ref.figure
            if figure.kind is not ActorKind.PERSON or not figure.guessed:
                continue
            if len(beside) == 1:
                figure.side = next(iter(beside))
            if figure.side not in countries:
                continue
            others = [hit.value for hit in parsed.view.hits if hit.kind in NATIONS and hit.value not in countries]
            others = others or [code for code in self._discourse.foreign if code not in countries]
            if others:
                figure.side = others[0]
        home = self._discourse.cast.home
        pair = {figure.side for figure in self._discourse.facing()}
        if home is None and len(pair) == 2 and len(across := pair - countries) == 1:
            (home,) = across  # "the results of President A's visit to" one of the two who met
        told = self._state_on_the_way(countries)
        for ref in travellers:
            if told is not None and ref.figure.guessed and not ref.figure.offices:
                ref.figure.side = told
            if ref.figure.side is None and ref.figure.kind is ActorKind.PERSON and home not in countries:
                ref.figure.derive_side(home if ref.figure.offices else told or home, guessed=True)

    def _state_on_the_way(self, countries: set[str | None]) -> str | None:
        """The state whose people, told by their posts alone, travel to the same country: "Peru's ministers will visit
        Laos. … A and B had planned to visit Vientiane"."""
        visits = (one for one in reversed(self._discourse.drafts) if one.kind is EngagementKind.VISIT)
        there = (one for one in visits if countries & {place.country for place in one.places})
        states = (each.side for one in there for each in one.figures() if each.kind is ActorKind.COUNTRY)
        return next(states, None)

    def _at_home(self, draft: Draft, named: set[str], *, welcomed_home: bool) -> None:
        """Someone whose country is not printed is the publisher's own, across from a foreigner."""
        home = self._discourse.cast.home
        sides = {part.figure.side for part in draft.parts}
        if not welcomed_home:
            self._abroad(draft, named)
        if home is None or None not in sides or home in sides or len(sides) < 2:
            return
        for part in draft.parts:
            if part.figure.side is None and part.figure.kind is ActorKind.PERSON:
                part.figure.derive_side(home, guessed=True)
                part.side = home

    def _among_themselves(self, draft: Draft) -> None:
        """Officials at home are of home in a report that names no other country, or in a list of many of home, but for
        one whose name cannot be of there: "Director of the World Bureau Ana Costa" in a text of Viet Nam."""
        home, people = self._discourse.cast.home, [part for part in draft.parts if part.figure.side is None]
        own = [part for part in draft.parts if part.figure.side == home and part.figure.kind is ActorKind.PERSON]
        if home is None or self._discourse.foreign and len(own) < _MANY or not people:
            return
        known = {part.figure.side for part in draft.parts} - {None}
        vocabulary = self._discourse.cast.vocabulary
        if any(part.figure.came or foreign_by_name(part.figure, home, vocabulary) for part in people):
            return
        if known == {home} and all(part.figure.kind is ActorKind.PERSON for part in people):
            for part in people:
                part.figure.derive_side(home, guessed=True)
                part.side = home

    def _abroad(self, draft: Draft, named: set[str]) -> None:
        """Officials whom a traveller meets on a visit are the host country's, where no country is printed."""
        visit, current = self._discourse.visit, self._discourse.current
        there = (_where_a_guest_is(current) or self._where_it_was_filed(current)) if current is not None else None
        abroad = visit or (current if there not in (None, self._discourse.cast.home) else None)
        host = _host_country(visit, named, there) or stage_of(draft, visit) if visit is not None else there
        if abroad is None or host is None:
            return
        travellers = {id(figure) for figure in abroad.figures() if visit is not None or figure.side != host}
        own = {part.figure.side for part in draft.parts if id(part.figure) in travellers}
        if not own or host in own:
            return
        own |= {self._discourse.cast.home} - {host}  # an agency of a third country tells of the visit
        for part in draft.parts:
            if id(part.figure) not in travellers and (
                part.figure.side is None or part.figure.guessed and part.figure.side in own
            ):
                part.figure.side, part.figure.side_basis, part.side = host, "derived", host

    def _where_it_was_filed(self, current: Draft) -> str | None:
        """The country where a report was filed, if one of it met someone just now: "the guest will also meet President
        A", told from there by an agency of a third country."""
        return self._filed_in if self._filed_in in current.sides() and not current.background else None

    def _across_from_an_envoy(self, draft: Draft) -> None:
        """Nobody calls on his own country's officials as its envoy: they are of the country where he is posted."""
        people = [part for part in draft.parts if part.figure.kind is ActorKind.PERSON]
        envoys = [part.figure for part in people if part.figure.is_envoy() and part.figure.side]
        if len(envoys) != 1 or len(people) < 2:
            return
        (envoy,) = envoys
        if envoy.yet_to_leave():
            return  # before he leaves he meets his own: "Ambassador-designate A called on the Premier in Lima"
        home = self._discourse.cast.home
        across = envoy.posted_to() or (home if home != envoy.side else None)
        if any(part.figure.side not in (None, envoy.side) for part in people):
            return
        visit = self._discourse.visit
        if visit is not None and any(
            visit.has(part.figure) and across in {each.country for each in visit.places} for part in people
        ):
            return  # the ambassador at the airport to welcome the Prime Minister of his own
        came = [self._discourse.team, *(visit.travellers() if visit is not None else [])]  # with an envoy of their own
        for part in people:
            own = part.figure is not envoy and part.figure not in came and part.figure.side == envoy.side
            unknown = part.figure.side is None and envoy.posted_to() is not None
            if unknown:
                part.figure.derive_side(across, guessed=True)
                part.side = across
            elif own and part.figure.side_basis == "derived" and across not in (None, envoy.side):
                part.figure.side = part.side = across

    def _across_from_a_team(self, parsed: Parsed, draft: Draft) -> None:
        """Whoever leads a delegation is of another country than those he meets: "the delegation met Minister B"."""
        team, home = self._discourse.team, self._discourse.cast.home
        people = [part for part in draft.parts if part.figure.kind is ActorKind.PERSON]
        others = [part for part in people if part.figure is not team and part.figure.side_basis == "derived"]
        one_side = len({part.figure.side for part in draft.parts}) == 1
        if team is None or home is None or not one_side or not draft.has(team) or len(people) < 2:
            return
        lead = parsed.view.sentence.index < _LEAD
        if team.side == home and self._was_abroad(team, home):
            return  # whoever led it abroad is welcomed home by his own
        if team.side == home and team.side_basis == "derived" and self._discourse.foreign and lead:
            others = [part for part in people if part.figure is team]
            told = {side for known in self._discourse.drafts for side in known.sides()} - {home, "?"}
            home = next((side for side in self._discourse.foreign if side in told), self._discourse.foreign[0])
        elif team.side in (None, home):
            return
        for part in others:
            part.figure.side = part.side = home

    def _was_abroad(self, team: Figure, home: str) -> bool:
        """Whether someone's visit was to other countries than his own, as far as is told."""
        visit = self._discourse.visit
        visited = {place.country for place in visit.places} if visit is not None and visit.has(team) else {home}
        return bool(visited) and home not in visited

    def _met_abroad(self, parsed: Parsed, draft: Draft) -> None:
        """Whoever is met abroad, and whose country is not printed, is of that one: "Cuban Minister A met Minister B in
        Lima"."""
        home = self._discourse.cast.home
        places = [hit for hit in parsed.view.hits if hit.kind in (Kind.COUNTRY, Kind.CITY)]
        there = {hit.value for hit in places if parsed.view.low(hit.first - 1) == "in"}
        abroad = sorted((there if places else {self._filed_in or ""}) - {home or "", ""})
        people = [part for part in draft.parts if part.figure.kind is ActorKind.PERSON]
        if len(abroad) != 1 or len(people) < _TWO or {part.figure.side for part in draft.parts} != {home}:
            return
        if people[0].figure.guessed or draft.format is not Format.IN_PERSON:
            return
        for part in people:
            if part.figure.guessed:
                part.figure.side, part.figure.side_basis, part.side = abroad[0], "derived", abroad[0]

    def _not_of_home(self, draft: Draft) -> None:
        """Someone whose office the publisher's country has not, or has given to another here, is the foreigner."""
        home, foreign = self._discourse.cast.home, self._discourse.foreign
        people = [part for part in draft.parts if part.figure.kind is ActorKind.PERSON]
        if home is None or not foreign or len(people) < 2 or {part.figure.side for part in people} != {home}:
            return
        taken: set[str] = set()
        for part in people:
            heads = part.figure.heads()
            alone = part.figure.heads_of_state() & _ONE_HOLDER
            if (heads & self._absent.get(home, frozenset()) or alone & taken) and part.figure.guessed:
                part.figure.side = part.side = foreign[0]
            taken |= alone


def _talk(draft: Draft) -> bool:
    """Whether people of both sides take part in what is told, and not only travel."""
    return draft.kind is not EngagementKind.VISIT


def _wished(verb: Node | None) -> bool:
    """Whether a passive only says what someone wants done: "suggested the deal be signed in May"."""
    if verb is None:
        return False
    helping = {child.lower_ for child in verb.children if child.dep_ in ("aux", "auxpass")}
    return helping == {"be"}


def _known_already(parsed: Parsed, trigger: Trigger) -> bool:
    """Whether it is a text that readers know of, whoever signed it: "after the deal was signed"."""
    noun, verb = trigger.node, trigger.verb
    known = any(child.lower_ in ("the", "this", "that", "which") for child in noun.children)
    named = parsed.view.capital(parsed.item(noun).first) or noun.lower_ not in _TEXTS
    later = verb is not None and verb.dep_ in ("advcl", "pcomp")
    return known and (later or not named)


def _dated(parsed: Parsed, verb: Node | None) -> bool:
    """Whether a main clause tells its day."""
    days = (parsed.item(node).kind is ItemKind.DATE for node in verb.subtree) if verb is not None else ()
    return any(days) and verb is not None and verb.dep_ != "advcl"


def _another_country(parsed: Parsed, sides: set[str]) -> bool:
    """Whether a sentence is about another country than those of what was told last, and not only as a place."""
    hits = (hit for hit in parsed.view.hits if hit.kind in NATIONS)
    return any(hit.value not in sides and parsed.view.low(hit.first - 1) not in ("in", "at") for hit in hits)


def _several(node: Node) -> bool:
    """Whether a subject is of several: "the two", "the co-chairs"."""
    return node.tag_ in ("NNS", "NNPS", "CD") or node.lower_ in ("both", "they")


def _with_a_group(draft: Draft) -> bool:
    """Whether a group takes part that is told without names: "eight ambassadors presented their credentials"."""
    return len(draft.parts) > 1 and any(part.figure.kind is ActorKind.DELEGATION for part in draft.parts)


def _with_envoys_of_many(draft: Draft) -> bool:
    """Whether someone met people who are told to be of many states: "the heads of missions of the EU member states"."""
    groups = (part.figure for part in draft.parts if part.figure.kind is ActorKind.DELEGATION)
    return len(draft.parts) > 1 and any(_OF_STATES.search(figure.name) for figure in groups)


def _host_country(visit: Draft, named: set[str], there: str | None) -> str | None:
    """The country visited; of several, the one that the sentence names, else the one where someone was met last."""
    if len(visit.places) == 1:
        return visit.places[0].country
    fitting = [place.country for place in visit.places if place.country in named]
    if not fitting and any(place.country == there for place in visit.places):
        return there
    return fitting[0] if len(fitting) == 1 else None


def _where_a_guest_is(draft: Draft) -> str | None:
    """The country where a meeting in person was, if someone of it met someone of another there."""
    if draft.background or draft.format is not Format.IN_PERSON or not draft.places:
        return None
    country = draft.places[0].country
    return country if country in draft.sides() and len(draft.sides()) > 1 else None


def _at_an_event(verb: Node | None) -> bool:
    """Whether something was signed at an event of many, nobody says by whom: "agreements were signed during the
    forum"."""
    at = after_preposition(verb, "during", "at") if verb is not None else ()
    return any(node.lower_ in _EVENTS and any(child.lower_ == "the" for child in node.children) for node in at)
