"""The discourse: what is being told just now, and so whom "the host", "he" and "the two sides" stand for."""

import re
from dataclasses import dataclass

from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import Role
from dragoman.reading.besidenames import (
    ENVOYS,
    PLACES,
    before_who_came,
    envoys_known,
    leader_after,
    leader_before,
    listed_before,
    members_of,
    members_or_leader,
    met_besides,
    named_after_and,
    of_an_unknown_body,
    of_its_country,
    of_lands_untold,
    of_states,
    of_the_hosts,
    others_of_it,
    sources,
    stationed,
    where_they_work,
    words_of_envoys,
)
from dragoman.reading.bodynames import body_named, body_of_people
from dragoman.reading.cast import Figure
from dragoman.reading.gazetteer import Hit, Kind
from dragoman.reading.missionnames import mission_of
from dragoman.reading.namedlater import below, of_his_own_office
from dragoman.reading.nationlists import joined_adjectives
from dragoman.reading.nodes import Node
from dragoman.reading.parse import SUBJECTS, ItemKind, Parsed, after_preposition, conjuncts, root_of, subject_of
from dragoman.reading.people import Description, PersonPhrase
from dragoman.reading.pronouns import (
    antecedent,
    former_or_latter,
    he_and_no_name,
    head_of_subject,
    himself,
    in_a_new_contact,
    not_meant,
    others_who_act,
    owner_of_subject,
    spoken_of,
    the_writer,
    visited_state,
    who_answers,
    who_says,
)
from dragoman.reading.referents import Referents
from dragoman.reading.runon import heads_a_clause
from dragoman.reading.surroundings import nation_in, of_the_delegation, states_as_examples
from dragoman.reading.teams import (
    GROUPS_OF_PEOPLE,
    TEAMS,
    VISITORS,
    leader_told,
    received_or_abroad,
    team_led,
    team_named,
    whose,
)
from dragoman.reading.townspeople import ROLES, localities_led, of_a_place, team_of_a_town
from dragoman.reading.words import SPEAKING_CAPITALS

_SINGULAR = frozenset(("he", "she", "him", "himself", "herself"))
_OBJECTS = ("pobj", "dobj", "dative")
_PLURAL = frozenset(("they", "them", "themselves", "both"))
_ENVOY = ("ambassador", "envoy")
"""Who is someone though no name is told: "the Peruvian ambassador"."""
_UNTOLD = re.compile(r"^(?:[Tt]he |[Ii]ts )?(?:visiting )?")
"""What stands before an office and is no part of it."""
_LOCAL = frozenset(("local", "provincial", "municipal"))
_JOINED = frozenset(("officials", "delegations", "representatives"))
"""Groups that may be of two sides at once."""
_SOON = 4
"""Words between a province and the one who leads its side."""
_CLOSING = ("”", '"', "''", "»")
_OF_ONE = ("state", "party", "parliament", "military")
"""Tracks of offices whose holder at home needs no name in his country's own texts."""
_OF_MANY = frozenset(("UN", "NATO"))
"""Bodies whose own texts tell of "the Secretary-General"."""
_LEADS = frozenset(("head", "leader", "chief"))


@dataclass(frozen=True, slots=True)
class Reference:
    """A figure and the words that refer to it here; ``joint`` where the words mean both sides at once."""

    figure: Figure
    start: int
    end: int
    joint: bool = False


@dataclass(slots=True)
class Discourse(Referents):
    """What is being told, and what the words of a sentence refer to in it."""

    def references(self, parsed: Parsed, node: Node, *, subject: bool = False) -> list[Reference]:
        """The figures that a node and what is joined to it stand for."""
        found: list[Reference] = []
        for each in [*(listed_before(parsed, node) if subject else ()), *conjuncts(node)]:
            if named_after_and(parsed, each):
                continue
            world = (Reference(one, one.start, one.end) for one in self.worldly(parsed, each))
            for reference in self._one(parsed, each, subject) or world:
                if all(reference.figure is not known.figure for known in found):
                    found.append(reference)
        return found

    def _one(self, parsed: Parsed, node: Node, subject: bool) -> list[Reference]:
        item = parsed.item(node)
        start, end = parsed.view.span(item.first, item.last)
        if local := localities_led(parsed, node):
            return [Reference(self.cast.worded(ActorKind.ORGANISATION, *each), *each[:2]) for each in local]
        match item.thing:
            case PersonPhrase():
                figure = he_and_no_name(parsed, node, self) or self.cast.of(item.thing)
                return [Reference(figure, start, end)] if figure else []
            case Description():
                return self._described(parsed, item.thing, start, end, node)
            case Hit() if item.kind is ItemKind.COUNTRY:
                return [Reference(self.cast.country(item.thing.value, item.thing.entry, start, end), start, end)]
            case Hit() if item.kind is ItemKind.BODY:
                return [Reference(self.cast.body(item.thing, start, end), start, end)]
            case Hit() if item.kind is ItemKind.CITY and subject and parsed.view.low(item.first) in SPEAKING_CAPITALS:
                return [Reference(self.cast.country(item.thing.value, None, start, end), start, end)]
        if item.kind is ItemKind.WORD:
            return self._word(parsed, node, start, end)
        return []

    def _word(self, parsed: Parsed, node: Node, start: int, end: int) -> list[Reference]:
        low = node.lower_
        if low in _SINGULAR or low == "her" and node.dep_ in _OBJECTS:
            own = self._beside_subject(parsed, node) or self._beside_himself(parsed, node)
            own = own or self._own_subject(parsed, node)
            figure = own or in_a_new_contact(parsed, node, self) or who_answers(parsed, node, self) or self.pronoun(low)
            return [Reference(figure, start, end)] if figure else []
        if low in ("his", "her"):
            owner = self._own_subject(parsed, node) or in_a_new_contact(parsed, node, self)
            figure = himself(owner) or self.subject or self.pronoun(low)
            return [Reference(figure, start, end)] if figure else []
        if low in ("former", "latter") or low == "it" and received_or_abroad(node):
            meant = self._the_team(node) if low == "it" else former_or_latter(parsed, node, self)
            return [Reference(one, start, end) for one in meant]
        if low in ("we", "i"):
            figure = self._who_says(parsed, node) or self.answering or the_writer(self.cast.text, parsed, self.writer)
            return [Reference(figure, start, end)] if figure else []
        if low in _PLURAL or low == "their" or low == "couple" and node.i and node.nbor(-1).lower_ == "the":
            came = [Reference(figure, start, end) for figure in self._travellers()]
            return came if low == "couple" else self.joint(start, end) or came
        if low in ROLES:
            for child in node.children:
                if child.dep_ == "compound" and parsed.item(child).kind is ItemKind.DESCRIPTION:
                    return self._one(parsed, child, False)
            local = of_a_place(parsed, node, [*self.speakers, *reversed(self.recent)])
            if local is not None:
                return [Reference(local, start, end)]
        these = any(child.lower_ in ("the", "these") for child in node.children)
        if low in GROUPS_OF_PEOPLE and node.text != "Party" or low in VISITORS and these:
            return self._group(parsed, node, start, end)
        if low in PLACES and (leader := leader_after(parsed, node)) is not None and leader.i - node.i <= _SOON:
            return self._one(parsed, leader, False)  # "held talks with Salo province led by Governor A"
        named = body_named(parsed, node)
        if named is not None:
            start, end = parsed.offsets(named.first, named.last)
            start += len("the ") * self.cast.text.startswith(("the ", "The "), start)
            side = named.side or (self.state_of_houses(node) if named.state else None)
            return [Reference(self.cast.worded(ActorKind.ORGANISATION, start, end, side), start, end)]
        body = self.cast.abbreviated(self.cast.text[start:end])
        if low in ("embassy", "consulate") and (mission := mission_of(parsed, node)) is not None:
            side, start, end = mission
            body = self.cast.worded(ActorKind.ORGANISATION, start, end, side)
        return [Reference(body, start, end)] if body is not None else []

    def _who_says(self, parsed: Parsed, node: Node) -> Figure | None:
        """The person who says what a quotation tells of himself."""
        saying = who_says(parsed, node)
        return himself(next((ref.figure for ref in self._one(parsed, saying, True)), None)) if saying else None

    def _beside_subject(self, parsed: Parsed, node: Node) -> Figure | None:
        """The other person of a sentence for an object such as "him": "Kim received Lee and talked with him"."""
        if node.dep_ not in _OBJECTS or node.lower_ not in ("him", "her"):
            return None
        beside = others_who_act(parsed)  # "A and B called on him": on neither
        named = [each for each in parsed.people if each.last <= parsed.item(node).first and each not in beside]
        figures = list(dict.fromkeys(figure for phrase in named if (figure := self.cast.of(phrase)) is not None))
        told = parsed.item(head_of_subject(parsed)).kind is ItemKind.DESCRIPTION
        clause = self._one(parsed, who, False) if (who := antecedent(node)) is not None else []
        own = clause[0].figure if clause else self._own_subject(parsed, node)  # "met a team, which called on him"
        subject = own or (figures[0] if figures and not told else None)
        others = [figure for figure in figures if figure is not subject]  # "the visitor held talks with her": with her
        return others[-1] if others else None

    def _beside_himself(self, parsed: Parsed, node: Node) -> Figure | None:
        """Whoever "him" is where the only person before it does what is done to him, and so is another: the guest being
        told of in "President Kim held a ceremony for him"."""
        own = self._own_subject(parsed, node) if node.dep_ in _OBJECTS and node.lower_ in ("him", "her") else None
        if own is None or self.current is not None and self.current.has(own):
            return None
        others = (*self.guests(), *reversed(self.recent))  # "paid a visit. The Governor received her"
        return next((figure for figure in others if figure is not own and figure.side != own.side), None)

    def _own_subject(self, parsed: Parsed, node: Node) -> Figure | None:
        """The person who is a subject before it in its sentence, unless that is quoted: "“Kim was here,” she said"."""
        female, start = node.lower_ in ("she", "herself", "her"), parsed.offsets(node.i, node.i + 1)[0]
        if self.cast.text[:start].rstrip().endswith(_CLOSING):
            return None
        main = subject_of(parsed, root_of(parsed))
        for position in range(node.i - 1, -1, -1):
            item, before = parsed.items[position], parsed.nodes[position]
            subject = heads_a_clause(before) or before == main
            if isinstance(item.thing, PersonPhrase) and subject and not (self.speakers and spoken_of(before, node)):
                figure = self.cast.of(item.thing)
                if figure is not None and figure.female in (None, female):
                    return figure
            elif isinstance(item.thing, Description) and before == main and node.dep_ in SUBJECTS:
                told = [ref.figure for ref in self._one(parsed, before, True) if ref.figure.kind is ActorKind.PERSON]
                if len(told) == 1 and told[0].female in (None, female):
                    return told[0]
        owner = owner_of_subject(parsed, node)
        return self.cast.of(owner) if owner is not None else None

    def pronoun(self, low: str) -> Figure | None:
        """The person of that sex who speaks, is the subject or was named last."""
        gender = low in ("she", "herself")
        alone = self.speakers if len(self.speakers) == 1 else []
        fresh = [self.introduced] if self.introduced else []
        candidates = [*fresh, *alone, *([self.subject] if self.subject else []), *reversed(self.recent)]
        people = [figure for figure in candidates if figure and figure.kind is ActorKind.PERSON]
        fitting = [figure for figure in people if figure.female is None or figure.female == gender]
        beside = [part.figure for part in self.current.parts if part.role is Role.MEMBER] if self.current else []
        apart = [figure for figure in fitting if figure in alone or figure not in beside]  # but not who only sat by
        found = next(iter(apart or self.untold_one(alone or fitting or people)), None)
        if found is not None and found.female is None:
            found.female = gender
        return found

    def _group(self, parsed: Parsed, node: Node, start: int, end: int) -> list[Reference]:
        """A delegation or a group: the person who leads it, else the countries it is from."""
        if (words := stationed(parsed, node)) is not None:
            return [Reference(self.cast.worded(ActorKind.DELEGATION, *words), *words)]
        found: list[Reference] = []
        for child in node.children:
            if child.dep_ in ("acl", "relcl") and child.lemma_ in ("lead", "head"):
                for head in after_preposition(child, "by"):
                    found += self._one(parsed, head, False)
            elif child.dep_ == "appos":
                found += self.references(parsed, child)
        found += [ref for named in members_of(parsed, node) for ref in self._one(parsed, named, False)]
        if not found and node.lower_ in TEAMS:
            found = self._one(parsed, before, False) if (before := leader_before(parsed, node)) is not None else []
            led = None if found or others_of_it(node) else self.teams.get(team_named(parsed, node))
            found = [Reference(led, start, end)] if led is not None else found  # "the Salo delegation" before its head
        if self.team is not None and node.lower_ in TEAMS and any(each.lower_ == "includes" for each in node.subtree):
            found = [Reference(self.team, start, end), *found]  # "the delegation, which also includes Senator A"
        if not found and node.lower_ != "counterpart":
            for other in whose(node):
                found += self.references(parsed, other)
                for hit in joined_adjectives(parsed.view, parsed.item(other).last - 1):
                    span = parsed.view.span(hit.first, hit.last)
                    one = self.of_side(hit.value) or self.cast.country(hit.value, hit.entry, *span)
                    found += [Reference(one, start, end)] if all(one is not known.figure for known in found) else []
        leader = leader_after(parsed, node)
        if leader is not None and not any(ref.figure.kind is ActorKind.PERSON for ref in found):
            beside = (each for each in conjuncts(leader) if (each.i < node.i) == (leader.i < node.i))
            found = [ref for each in beside for ref in self._one(parsed, each, False)] or found
        found = found or self._codes_after(parsed, node, start, end) or self._adjectival(parsed, node, start, end)
        if not found and node.lower_ in (*TEAMS, *VISITORS):
            found = [Reference(figure, start, end) for figure in self._the_team(node)]
            towns = team_of_a_town(parsed, node) if not found else ()
            found += [Reference(self.cast.worded(ActorKind.DELEGATION, *each), *each[:2]) for each in towns]
        if node.lower_ in _JOINED and all(ref.figure.kind is not ActorKind.PERSON for ref in found):
            found = self._of_both(parsed, node, start, end) or found
        known = self.hosts() if of_the_hosts(parsed, node) else self.envoys_told() if envoys_known(node) else []
        found = found or [Reference(figure, start, end) for figure in known]
        if not found and (of_an_unknown_body(node) or any(child.lower_ in _LOCAL for child in node.children)):
            found = self._where_one_is(start, end)
        self._of_their_body(parsed, node, found)
        of_a_body = found and all(ref.figure.kind is ActorKind.ORGANISATION for ref in found)
        own = node.lower_ in ENVOYS and any(child.lower_ in ("abroad", "overseas") for child in node.children)
        if own and not found and self.cast.home:  # "heads of representative missions abroad"
            found = [Reference(self.cast.country(self.cast.home, None, start, end), start, end)]
        if (not found or of_a_body or of_states(node)) and node.lower_ in ENVOYS:
            start, end = words_of_envoys(parsed, node, start, end)
            found = [Reference(self.cast.worded(ActorKind.DELEGATION, start, end), start, end)]
        return found

    def note_team(self, parsed: Parsed) -> None:
        """Remembers who leads the delegation of which a sentence tells."""
        leader = leader_told(parsed)
        thing = parsed.item(leader).thing if leader is not None else None
        team = self.cast.of(thing) if isinstance(thing, PersonPhrase) else None
        if leader is not None and team is not None and (name := team_led(parsed, leader)):
            self.teams[name] = team
        self.team = team or self.team

    def _the_team(self, node: Node) -> list[Figure]:
        """Who stands for "the delegation": the traveller, whoever was told to lead one, else the guest."""
        told = self._travellers()[:1]
        if told or others_of_it(node) or any(child.tag_ in ("NNP", "NNPS") for child in node.children):
            return told  # "the MPRP delegation" may be another
        guests = [figure for figure in self.guests() if not figure.is_envoy()]
        ahead = [self.team_ahead] if self.team_ahead is not None else []
        return [self.team] if self.team is not None else guests[:1] or ahead

    def _of_both(self, parsed: Parsed, node: Node, start: int, end: int) -> list[Reference]:
        """The two sides of "officials from Vietnam's province of A and the Lao province of B"."""
        after = [each for other in sources(parsed, node) for each in other.subtree]
        joined = [each for each in after if each.lower_ == "and"]
        found = self._codes_after(parsed, node, start, end) if joined else []
        places = [each.i for each in after if parsed.item(each).kind is ItemKind.COUNTRY]
        parted = any(min(places) < each.i < max(places) for each in joined) if places else False
        return found if parted and len(found) > 1 else []

    def _where_one_is(self, start: int, end: int) -> list[Reference]:
        """The country of "local leaders": the one that is visited."""
        codes = [place.country for place in (self.visit.places if self.visit is not None else ()) if place.country]
        return [Reference(self.cast.country(code, None, start, end), start, end) for code in codes[:1]]

    def _codes_after(self, parsed: Parsed, node: Node, start: int, end: int) -> list[Reference]:
        """The sides named within "from the US National Defence University", "of ASEAN countries"."""
        found: list[Reference] = []
        for other in sources(parsed, node):
            for child in before_who_came(other):
                item = parsed.item(child)
                hit = parsed.view.at[item.last - 1]  # "the Lao" has its article
                if child.head.lower_ == "with":
                    continue  # "heads of firms trading with Peru" are not of there
                if hit and hit.value and hit.kind in (Kind.DEMONYM, Kind.COUNTRY, Kind.ORGANISATION):
                    low, high = parsed.view.span(item.first, item.last)
                    figure = self.of_nation(others_of_it(node), hit.value, hit.entry, low, high)
                    if all(figure is not known.figure for known in found):
                        found.append(Reference(figure, start, end))
        if not found and (where := where_they_work(parsed, node)) is not None:
            found += self._one(parsed, where, False)
        return found

    def _head_of_guests(self, parsed: Parsed, description: Description, node: Node) -> Figure | None:
        """Whoever leads those who came: "the head of the delegation"."""
        led = description.office is not None and description.office.head in _LEADS and of_the_delegation(parsed, node)
        guests = [figure for figure in self.guests() if figure.kind is ActorKind.PERSON] if led else []
        return guests[0] if guests and not description.side else None

    def _of_their_body(self, parsed: Parsed, node: Node, found: list[Reference]) -> None:
        """Whoever leads the delegation of a body or country is of its side."""
        named = [ref for other in sources(parsed, node) for ref in self.references(parsed, other)]
        named = named or self._codes_after(parsed, node, 0, 0)
        led = [ref.figure for ref in found]
        sides = [ref.figure.side for ref in named if ref.figure.side and ref.figure not in led]
        for ref in found:
            if sides and ref.figure.kind is ActorKind.PERSON and (ref.figure.side is None or ref.figure.guessed):
                ref.figure.side = sides[0]

    def _adjectival(self, parsed: Parsed, node: Node, start: int, end: int) -> list[Reference]:
        """The sides named by an adjective or possessive before a group: "the Lao delegation", "Japan's leaders"."""
        found: list[Reference] = []
        for position in range(node.i - 1, max(-1, node.i - 8), -1):
            item = parsed.items[position]
            hit = nation_in(parsed, item)
            if hit is not None:
                low, high = parsed.view.span(item.first, item.last)
                one = self.who_stands_for(node, hit.value) or self.cast.country(hit.value, hit.entry, low, high)
                several = self.all_meant(node, hit.value)
                known = [reference.figure for reference in found]
                found += [Reference(figure, start, end) for figure in several or [one] if figure not in known]
            elif parsed.nodes[position].lower_ not in ("and", ",", "-", "'s", "'", "–", "(", ")") and parsed.nodes[
                position
            ].pos_ not in ("ADJ", "NOUN", "PROPN"):
                break
        return found[::-1]

    def nation_of(self, parsed: Parsed, node: Node, start: int, end: int) -> list[Reference]:
        """The countries that people are told to be of: "Japanese scholars", "experts from Laos and Cuba"."""
        return self._codes_after(parsed, node, start, end) or self._adjectival(parsed, node, start, end)

    def joint(self, start: int, end: int) -> list[Reference]:
        """The principals of both sides of what is being told."""
        printed = self.cast.text[start:end]
        for draft in self.of_those_called(printed):
            if not draft.background and len(draft.sides()) > 1:
                return [Reference(each, start, end, joint=True) for each in self.called_so(draft.heads(), printed)]
        if spoke := self.spoke_together():
            return [Reference(figure, start, end, joint=True) for figure in spoke]
        together = self._travellers()  # before anyone was met "they" are those who came
        return [Reference(figure, start, end) for figure in together] if len(together) > 1 else []

    def _described(self, parsed: Parsed, description: Description, start: int, end: int, node: Node) -> list[Reference]:
        if description.noun == "joint":
            alone = self._travellers() if self.cast.text[start:end].lower() == "they" else []
            pair = self.recalled_pair(parsed.view.lows, parsed.view.sentence.index)
            both = [Reference(figure, start, end, joint=True) for figure in pair] or self.joint(start, end)
            came = [Reference(figure, start, end) for figure in alone]
            return came if came and received_or_abroad(node) else both or came  # "they will be hosted by Minister A"
        if description.plural:
            return self._plural(parsed, description, start, end, node)
        from_there = description.noun == "counterpart" and not description.side  # "her counterpart from Angola"
        if from_there and (of_country := self._codes_after(parsed, node, start, end)):
            return of_country
        printed = self.cast.text[start:end]
        description = of_its_country(parsed, node, description)
        figure = self._head_of_guests(parsed, description, node) or of_his_own_office(parsed, node, self)
        figure = figure or self.singular(description, printed)
        visited = visited_state(parsed, node, self)
        if figure is not None and not_meant(parsed, node, figure, self, visited):
            figure = None
        if figure is None and description.noun in ("side", "counterpart") and (there := description.side or visited):
            figure = self.of_side(there) or self.cast.country(there, None, start, end)
        owner = head_of_subject(parsed) if description.noun == "counterpart" and description.side else node
        whose = self._one(parsed, owner, True) if owner != node else []  # the President's counterpart is no minister
        if description.side and figure is not None and any(below(figure, ref.figure) for ref in whose):
            figure = self.cast.country(description.side, None, start, end)
        side = description.side or visited or self.cast.home
        if figure is None and description.office and (description.side or self._told_by_office(description)):
            untitled = self._untitled(side) if side and not description.office.envoy else None
            figure = untitled or self.cast.unnamed(
                _UNTOLD.sub("", self.cast.text[start:end]),
                start,
                end,
                side,
                description.office,
                parsed.view.span(*body) if (body := description.office.organisation) else None,
            )
            figure.guessed = figure.guessed or description.side is None and figure is not untitled
        if figure is None and description.noun in _ENVOY and description.side is not None:
            figure = self.cast.unnamed(_UNTOLD.sub("", self.cast.text[start:end]), start, end, side, None)
        return [Reference(figure, start, end)] if figure else []

    def _told_by_office(self, description: Description) -> bool:
        """Whether an office without country or name stands for its holder at home: "the Foreign Secretary spoke to", in
        a text of the United Nations "the Secretary-General met"."""
        office = description.office
        own = ("international",) if self.cast.home in _OF_MANY else _OF_ONE
        return office is not None and not office.envoy and office.track in own

    def _plural(self, parsed: Parsed, description: Description, start: int, end: int, node: Node) -> list[Reference]:
        named = [ref for each in members_or_leader(parsed, node) for ref in self._one(parsed, each, False)]
        people = bool(named) and all(ref.figure.kind is ActorKind.PERSON for ref in named)
        came = {description.noun, f"{description.office.head}s" if description.office is not None else ""} & VISITORS
        if people and (description.side or came) and not description.nations:
            for ref in named if description.side else ():  # "will meet Lao leaders, including Premier A"
                ref.figure.belong_to(str(description.side))
            return named
        if (body := body_of_people(parsed, description, node)) is not None:
            return [Reference(self.cast.worded(ActorKind.ORGANISATION, *body, description.side), *body)]
        found = [Reference(self._one_of(nation, description, start, end), start, end) for nation in description.nations]
        for other in (*after_preposition(node, "of", "from"), *states_as_examples(parsed, node)):
            found += self.references(parsed, other)
        if not found:
            found = self._codes_after(parsed, node, start, end)
        for child in node.children:
            if child.dep_ == "appos":
                found += self.references(parsed, child)
        untold = not found and not description.side and not description.of_lands
        if untold and description.office is not None and self.current is not None:
            head = description.office.head
            found = [
                Reference(figure, start, end)
                for figure in self.current.figures()
                if head in ("ambassador", "envoy")
                and figure.is_envoy()
                or any(self._stands_for(head, fact) for fact in figure.offices)
            ]
            if len(found) == 1 and not came and self.cast.text[start:end].lower().startswith("the "):
                found = self.joint(start, end) or found  # "the deputy ministers" of whom one alone is titled so
        if not found and description.noun in ("guests", "dignitaries", "hosts"):
            meant = self.across_from_guests() if description.noun == "hosts" else self.guests()
            found = [Reference(figure, start, end) for figure in meant]
        of_a_body = any(after_preposition(node, "of"))  # "leaders of Chinese companies"
        if not found and description.side and not of_a_body and self.several(description, start, end):
            found = [Reference(figure, start, end) for figure in self._all_of_side(description.side)]
        if not found and description.side:
            figure = self.of_nation(met_besides(node), description.side, None, start, end)
            before = self._adjectival(parsed, node, start, end)
            found = [*(ref for ref in before if ref.figure is not figure), Reference(figure, start, end)]
        if not found and came and not description.side and not of_a_body:
            found = [Reference(figure, start, end) for figure in self._the_team(node)]
        if not found and of_lands_untold(parsed, description, node):
            found = [Reference(self.cast.worded(ActorKind.DELEGATION, start, end), start, end)]
        return found

    def _one_of(self, nation: Hit, description: Description, start: int, end: int) -> Figure:
        """Who is meant by "the ambassadors of Laos and Cuba": a nation's envoy where one is named, else the nation; who
        meets a Cuban is none of "the Lao and Thai officials" of whom the two speak."""
        country = self.cast.country(nation.value, nation.entry, start, end)
        if description.office is not None and description.office.envoy:
            own = [figure for figure in self.cast.people if figure.forms and figure.side == nation.value]
            envoys = [figure for figure in own if figure.is_envoy()] or own
            return envoys[0] if len(envoys) == 1 else country
        absent = {each.value for each in description.nations} - (self.current.sides() if self.current else set())
        one_absent = len(description.nations) == 2 and len(absent) == 1
        told = self.holder_of(description, nation.value) or (None if one_absent else self.of_side(nation.value))
        return country if self.tells_of_others(start, end) else told or country
