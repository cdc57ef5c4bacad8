"""The telling: sentence by sentence, triggers become drafts, and what is told again goes into the draft it repeats."""

import re
from collections import Counter

from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import Actuality, EngagementKind, Format, Role
from dragoman.domain.text import Document
from dragoman.reading.actuality import IN_THE_PRESENT, Standing, standing_of
from dragoman.reading.addenda import Addenda
from dragoman.reading.ceremonies import CeremoniesOfVisits, watched_the_signing, welcomed_with_letters
from dragoman.reading.committeesahead import committee_beside
from dragoman.reading.company import add_company, attends_what_is_told, lists_those_present
from dragoman.reading.compatriots import compatriots
from dragoman.reading.conferences import Conferences, attendees, of_two
from dragoman.reading.contactwords import ContactWords
from dragoman.reading.correspondence import Correspondence
from dragoman.reading.counterparts import Counterparts
from dragoman.reading.counterpartsnamed import names_a_counterpart
from dragoman.reading.dates import Calendar
from dragoman.reading.daysapart import apart
from dragoman.reading.discourse import Discourse, Reference
from dragoman.reading.discussing import called, goes_on_about_a_call, talked_over
from dragoman.reading.drafts import Draft, blank
from dragoman.reading.eachhisday import each_on_his_day
from dragoman.reading.events import Events
from dragoman.reading.followed import of_the_same
from dragoman.reading.foreseen import foresee
from dragoman.reading.home import place_country
from dragoman.reading.hostsnamed import names_the_host
from dragoman.reading.implied import hosts_of_the_visit, implied, not_himself, of_both_sides
from dragoman.reading.inpassing import InPassing
from dragoman.reading.inseries import detach, of_series
from dragoman.reading.legs import tell_legs
from dragoman.reading.lettersbeside import beside_a_contact
from dragoman.reading.likely import likely, of_known_sides, of_the_body_named, those_named, told_already
from dragoman.reading.meals import at_table, talks_meant
from dragoman.reading.merging import (
    beside_another,
    made,
    make_a_call,
    may_be_a_call,
    merge,
    people_of,
    same_engagement,
    same_name,
    says_which_it_was,
    tell_again,
)
from dragoman.reading.nearest import Nearest
from dragoman.reading.nodes import Node
from dragoman.reading.occasions import ceremony_at_which, wishing
from dragoman.reading.officepairs import enter_pair, office_pairs
from dragoman.reading.owners import guest_met, guest_of, owners, the_pair, who_does, who_governs
from dragoman.reading.pairing import (
    JOINTLY,
    given_by_a_mission,
    joined,
    made_a_meeting,
    of_another,
    of_the_protagonist,
    of_three,
    one_by_one,
    only_spoken,
    parties,
    reciprocal,
    without_the_host,
)
from dragoman.reading.parse import ItemKind, Parsed, subject, verbs
from dragoman.reading.recapping import at_what_was_told
from dragoman.reading.retold import retold_in_quotes
from dragoman.reading.sentabroad import on_business
from dragoman.reading.settingout import moves_on
from dragoman.reading.spokenof import spoken_of
from dragoman.reading.spokesmen import gives_out, speaks_for_others, spoken_for
from dragoman.reading.stays import tell_day, tell_stay
from dragoman.reading.surroundings import listed_after, takes_things, told_between
from dragoman.reading.theirofficials import of_their_states
from dragoman.reading.touredtogether import toured_together
from dragoman.reading.trigger import (
    ATTENDED,
    ATTENDING,
    CALLED_AT,
    COMMITTEE,
    FOLLOWED,
    JOINT_EXERCISE,
    KINDS,
    OF_STATES,
    ON_ARRIVAL,
    PORT_CALL,
    RECALLED,
    ROUND,
    WELCOME,
    Trigger,
    is_banquet,
    is_meal,
)
from dragoman.reading.triggers import find_triggers
from dragoman.reading.twins import without_twins
from dragoman.reading.visits import Visits
from dragoman.reading.wordorder import shallow

_TALKING = frozenset((EngagementKind.MEETING, EngagementKind.CALL, EngagementKind.CONFERENCE))
_MESSAGE = re.compile(
    r"\b(?:(?:in|with|through) (?:a|an|his|her|the|separate) (?:[\w-]+ ){0,2}(?:messages?|letters?|telegram|cable)"
    r"|the (?:message|letter|telegram|cable) (?:says?|said|reads?|added|stressed|underlined|noted|stated))\b",
    re.I,
)
"""Words of a report that goes on about a message: "he wrote in a congratulatory message"."""
_LEAD = 3
"""Sentences of a report in which a contact is looked for without trust in the parse."""


def _one_gathering(current: Draft, draft: Draft) -> bool:
    """Whether a gathering is the one being told, by its name or a shorter form of it."""
    return current.kind is draft.kind and same_name(current.label, draft.label)


class Teller:
    """Turns the triggers of one report's sentences into drafts within a discourse."""

    def __init__(self, words: ContactWords, discourse: Discourse, calendar: Calendar, document: Document) -> None:
        self._words = words
        self._discourse = discourse
        self._document = document
        self._calendar = calendar
        self._filed = place_country(document.dateline.place if document.dateline else None)
        self._counterparts = Counterparts(discourse, document)
        self._nearest = Nearest(discourse, calendar, document, words.houses)
        self._ceremonies = CeremoniesOfVisits(discourse)
        self._conferences = Conferences(discourse)
        self._addenda = Addenda(discourse, self._nearest)
        self._events = Events(words, discourse, self._nearest, document)
        self._correspondence = Correspondence(words, discourse, self._nearest)
        self._passing = InPassing(discourse)
        self._joined: list[Draft] = []
        self._visits = Visits(words, discourse, self._counterparts, document)

    def tell(self, parsed: Parsed) -> list[Draft]:
        """The drafts that a sentence adds to or tells of, entered in the discourse."""
        if parsed.view.tokens[-1].text == "?":
            return []  # a question tells nothing
        self._nearest.open(parsed)
        self._discourse.note_team(parsed)
        make_a_call(self._discourse.current, called(parsed))
        if (known := self._addenda.came_in(parsed, self._words)) is not None:
            return [known]
        triggers = [] if lists_those_present(parsed, self._discourse) else find_triggers(self._words, parsed)
        goes_on_about_a_call(parsed, triggers, self._discourse.current)
        if (passed := self._passing.follow(parsed)) is not None:
            trips = [each for each in triggers if each.kind is EngagementKind.VISIT]
            recalled = [self._settle(draft, trip) for trip in trips for draft in self._drafts(parsed, trip, trips)]
            return [passed, *recalled]
        pairs = office_pairs(self._words, parsed, self._discourse)
        triggers = [each for each in triggers if all(each.node != pair.trigger.node for pair in pairs)]
        self._joined = []
        told = [enter_pair(self._dated(parsed, pair.trigger, triggers, pair.draft), self._discourse) for pair in pairs]
        named = [each for each in triggers if each.rule != "signing" or each.doers or each.others]
        for trigger in triggers:  # "signed last year during the visit": the day is that of the visit too
            for draft in self._drafts(parsed, trigger, named):
                told.append(self._settle(draft, trigger))
        lettered = any(trigger.rule == "sending a letter" for trigger in triggers)
        if not told and not lettered and parsed.view.sentence.index < _LEAD:
            told = [
                self._settle(draft, found) for found in shallow(parsed) for draft in self._drafts(parsed, found, [])
            ]
        recap = at_what_was_told(self._words, parsed) if not told else None
        if recap is not None:
            self._addenda.recapped(parsed, recap)
        attended = not told and attends_what_is_told(parsed, self._discourse)
        attended = attended or any(trigger.rule == ROUND for trigger in triggers)
        told += self._correspondence.the_same(parsed) if told else self._correspondence.follow(parsed)
        told = told or ([] if attended else self._events.follow(parsed, triggers) or self._likely(parsed))
        if not told and (held := ceremony_at_which(self._words, parsed)) is not None:
            standing = standing_of(parsed, held, self._words)
            if standing is not None and not standing.background:
                self._nearest.announce(parsed, held, triggers, blank(parsed, held, standing))
        if not told and parsed.view.sentence.index == 0 and _MESSAGE.search(self._document.text):
            wishes = [found for verb in verbs(parsed) if (found := wishing(parsed, verb)) is not None]
            told = [self._settle(draft, wish) for wish in wishes for draft in self._drafts(parsed, wish, triggers)]
        for tell_more in (tell_stay, tell_day):
            tell_more(parsed, self._discourse, self._calendar, self._document)
        self._visits.invited(parsed)
        joined = add_company(parsed, self._discourse, told)
        return told or joined or self._joined

    def fill(self, parsed: Parsed) -> None:
        """Gives what is told the day and place that a title or caption adds to it; tells nothing new but the visit of
        someone of whom the text only tells what he did there: "Peruvian minister visits Lima"."""
        triggers = find_triggers(self._words, parsed)
        for trigger in triggers:
            for draft in self._drafts(parsed, trigger, triggers):
                self._by_what_means(draft)
                known = next((each for each in self._discourse.drafts if same_engagement(each, draft, trigger)), None)
                if known is None and self._visits.only_titled(draft):
                    self._discourse.enter(draft)
                if known is None or known.background or draft.background:
                    continue
                if known.date.edtf is None and draft.date.edtf:
                    known.take_date(draft)
                    known.begins = draft.begins and draft.rules.get("actuality") == IN_THE_PRESENT
                if not known.places and draft.places:
                    known.take_places(draft)

    def _by_what_means(self, titled: Draft) -> None:
        """Makes talks the call that a title says they were: "Telephone conversation with President A"."""
        if titled.format not in (Format.PHONE, Format.VIDEO) or titled.background:
            return
        for known in self._discourse.drafts:
            ours, theirs = people_of(known), people_of(titled)
            same = ours == theirs if len(theirs) > 1 else theirs < ours  # "Telephone conversation with A"
            if may_be_a_call(known) and len(ours) > 1 and same:
                known.kind, known.format, known.label = titled.kind, titled.format, titled.label

    def _drafts(self, parsed: Parsed, trigger: Trigger, triggers: list[Trigger]) -> list[Draft]:
        standing = spoken_of(parsed, trigger, standing_of(parsed, trigger, self._words), self._discourse)
        if standing is None or beside_a_contact(parsed, trigger, self._discourse):
            return []
        hosts = {"doer": trigger.doers, "other": trigger.others}.get(trigger.host_is, [])
        self._counterparts.officials_there(parsed, trigger, self._references(parsed, hosts))
        doers = self._references(parsed, owners(parsed, trigger, self._discourse), subject=True)
        if len(doers) == 1 and (meant := spoken_for(trigger, doers[0].figure, self._discourse)) is not None:
            doers = [Reference(meant, doers[0].start, doers[0].end)]
        others = self._references(parsed, [*trigger.others, *listed_after(parsed, trigger.others)])
        others = not_himself(parsed, self._discourse, trigger.others, doers, others)
        if trigger.kind in _TALKING:
            doers = doers or self._compatriots(parsed, trigger.doers)
            others = others or self._compatriots(parsed, trigger.others)
        if trigger.rule == "signing" and not doers and not others:
            doers = self._counterparts.signers(parsed, trigger, standing)
        travels = trigger.kind is EngagementKind.VISIT and not doers
        doers = doers or (self._compatriots(parsed, on_business(trigger)) if travels else [])
        sent = travels and (trigger.rule == PORT_CALL or bool(trigger.states))
        if sent or trigger.rule in (COMMITTEE, ROUND, RECALLED, OF_STATES, JOINT_EXERCISE):
            doers = self._counterparts.states(parsed, trigger, doers)
        doers = self._passing.goes_on(trigger, doers) or the_pair(parsed, trigger, self._discourse)
        if not doers and trigger.nominal and trigger.verb is not None and trigger.kind is not EngagementKind.VISIT:
            doers = who_governs(parsed, trigger.verb, self._discourse, others)
            sides = {ref.figure.side for ref in others}
            complete = len(others) > 1 and told_between(trigger.node)
            if complete or len(sides) > 1 and {ref.figure.side for ref in doers} <= sides:
                doers = []  # he speaks of a meeting that others of his side had
        doers, others = of_both_sides(parsed, trigger, self._discourse, doers, others)
        doers, others = of_their_states(parsed, trigger, standing, self._discourse, doers, others)
        if doers and others and {ref.figure.side for ref in doers} == {ref.figure.side for ref in others}:
            doers = self._above(parsed, trigger, others) or guest_of(parsed, trigger, others, self._discourse) or doers
            others = guest_met(parsed, trigger, doers, self._discourse) or others
        if trigger.rule in ("opening participle", "meeting as a noun") and of_another(doers, others):
            doers = self._protagonist(others[0]) or doers  # "Meeting with Kim, the two leaders agreed"
        if not doers and (len(others) == 1 or others and trigger.split) and of_the_protagonist(trigger):
            doers = self._protagonist(others[0])
        doers = doers or self._counterparts.summoner(trigger, others)
        if self._discourse.writer is not None and only_spoken(trigger, [*doers, *others], self._discourse.writer):
            trigger.kind, trigger.format = KINDS["call"]
        doers = doers or implied(parsed, trigger, self._discourse, trigger.doers, others)
        others = others or implied(parsed, trigger, self._discourse, trigger.others, doers)
        others = others or hosts_of_the_visit(parsed, trigger, self._discourse, doers)
        doers, others = without_the_host(parsed, trigger, doers, others)
        if self._attended(parsed, trigger, doers, others):
            return []
        if (
            is_meal(trigger.label)
            and not (trigger.node is trigger.verb and trigger.others and not others)
            and not takes_things(parsed, trigger.verb, trigger.node, trigger.others)
            and trigger.kind is EngagementKind.MEETING
        ):
            doers, others = at_table(parsed, self._discourse, trigger, doers, others)
        if trigger.rule == ON_ARRIVAL:
            doers = self._ceremonies.greeters(doers, others)
        known = [ref.figure for ref in doers]
        others = [ref for ref in others if ref.figure not in known and not gives_out(ref.figure, trigger)]
        others = without_twins(others)
        trigger.split = trigger.split or one_by_one(parsed, trigger, standing, doers, others, self._document)
        if trigger.rule == FOLLOWED:
            drafts = of_the_same(parsed, trigger, standing, self._discourse)
        elif (toured := toured_together(parsed, trigger, doers, self._discourse)) is not None:
            together = self._meetings(parsed, trigger, toured.hosts, toured.guests, standing)
            drafts = toured.in_their_roles(together)
        elif trigger.kind is EngagementKind.VISIT:
            drafts = self._visits.drafts(parsed, trigger, doers, others, standing)
        elif trigger.kind is EngagementKind.CONFERENCE:
            if of_two(trigger, doers, others):
                trigger = made_a_meeting(trigger, attendees(doers))
                drafts = self._meetings(parsed, trigger, doers, others, standing)
            else:
                drafts = self._conferences.drafts(parsed, trigger, doers, others, standing)
        else:
            drafts = self._meetings(parsed, trigger, doers, others, standing)
        if not drafts:
            self._addenda.going_on(parsed, trigger, doers)
        if not drafts and trigger.rule == "verb of visiting" and trigger.verb is not None:
            self._addenda.arrived(parsed, trigger, triggers, doers, standing)
        if not drafts and trigger.definite and not doers and not others and trigger.rule == "held a meeting":
            self._addenda.told_more(parsed, trigger, triggers, standing)
            drafts = self._addenda.another_round(parsed, trigger, standing)
        elif (
            not drafts
            and trigger.kind in _TALKING
            and not standing.background
            and standing.actuality is Actuality.OCCURRED
        ):
            lead = blank(parsed, trigger, standing)
            self._nearest.announce(parsed, trigger, triggers, lead)
            self._passing.open(parsed, trigger, doers, lead)
        drafts = [self._dated(parsed, trigger, triggers, draft) for draft in drafts]
        each_on_his_day(parsed, trigger, drafts, self._calendar, self._document)
        return drafts

    def _dated(self, parsed: Parsed, trigger: Trigger, triggers: list[Trigger], draft: Draft) -> Draft:
        """A draft with its day and place and the visit in which it is told."""
        if not moves_on(parsed, trigger, self._filed):
            self._nearest.date(parsed, trigger, triggers, draft)
            foresee(draft, trigger, self._document)
        tell_legs(parsed, trigger, draft, self._calendar, self._document)
        if trigger.kind is not EngagementKind.VISIT:
            self._nearest.place(parsed, trigger, triggers, draft)
        self._nearest.during(parsed, draft)
        return draft

    def _likely(self, parsed: Parsed) -> list[Draft]:
        """What a sentence tells that only reads like one of a contact; where who did it to whom cannot be told, of
        everyone it names."""
        trigger = likely(self._words, parsed)
        if trigger is None or told_already(parsed, trigger, self._discourse):
            return []
        named = self._references(parsed, [*trigger.doers, *trigger.others])
        of_the_body_named(named)
        drafts = [draft for draft in self._drafts(parsed, trigger, []) if of_known_sides(draft)]
        standing = standing_of(parsed, trigger, self._words)
        if not drafts and standing is not None and trigger.kind is not EngagementKind.VISIT:
            named = those_named([ref for ref in named if not speaks_for_others(ref.figure)], self._discourse)
            draft = joined(blank(parsed, trigger, standing), trigger, [], named)
            drafts = [self._dated(parsed, trigger, [], draft)] if draft.sides() else []
        return [self._settle(draft, trigger) for draft in drafts]

    def _protagonist(self, other: Reference) -> list[Reference]:
        """Whoever the report is about, where a meeting with one partner does not say whose it was."""
        counted = Counter(
            id(part.figure)
            for draft in self._discourse.drafts
            if not draft.background
            for part in draft.parts
            if part.figure.side != other.figure.side
        )
        figures = {id(figure): figure for draft in self._discourse.drafts for figure in draft.figures()}
        best = figures[counted.most_common(1)[0][0]] if counted else self._discourse.subject
        if best is None or best is other.figure or best.side == other.figure.side:
            return []
        return [Reference(best, other.start, other.end)]

    def _attended(
        self, parsed: Parsed, trigger: Trigger, doers: list[Reference], others: list[Reference]
    ) -> Draft | None:
        """The engagement already told that people "attended": "Ambassador C attended the reception for B"."""
        attends = trigger.verb is not None and trigger.verb.lemma_ in (*ATTENDING, "take")
        current = self._discourse.current
        if current is not None and (
            welcomed_with_letters(trigger, current, doers, others) or watched_the_signing(trigger, current)
        ):
            return self._attend(parsed, current, doers)
        if attends and trigger.definite and trigger.kind is EngagementKind.CEREMONY:
            told = [one for one in self._discourse.drafts if one.kind is trigger.kind and not one.background]
            return self._attend(parsed, told[-1], doers) if told else None
        if attends and trigger.node.dep_ == "nsubjpass" and current is not None and current.kind in _TALKING:
            meant = talks_meant(parsed, self._discourse) or current  # "the meeting was attended by"
            return None if current.background else self._attend(parsed, meant, doers)
        guests = {id(ref.figure) for ref in others if ref.figure.kind is ActorKind.PERSON}
        if not attends or not trigger.definite or not guests:
            return None
        for known in reversed(self._discourse.drafts):
            if known.background or known.kind is not trigger.kind or not guests <= people_of(known):
                continue
            if {id(ref.figure) for ref in doers} & people_of(known):
                return None
            return self._attend(parsed, known, doers)
        return None

    def _attend(self, parsed: Parsed, known: Draft, doers: list[Reference]) -> Draft:
        for ref in doers:
            known.add(ref.figure, Role.MEMBER, ref.start, ref.end)
        known.tell_in((parsed.view.sentence.start, parsed.view.sentence.end))
        self._joined.append(known)
        return known

    def _above(self, parsed: Parsed, trigger: Trigger, others: list[Reference]) -> list[Reference]:
        """Who does what a clause above a participle says, where the parse hung it on a clause between: "A hoped that B
        would buy more while meeting with B's envoy"."""
        verb = trigger.verb
        if verb is None or verb.tag_ != "VBG" or verb.dep_ not in ("advcl", "pcomp", "xcomp"):
            return []
        while verb.head != verb:
            verb = verb.head
            governing = who_does(verb, subject(verb))
            found = self._discourse.references(parsed, governing, subject=True) if governing is not None else []
            if any(ref.figure.kind is ActorKind.PERSON for ref in found) and not (
                {ref.figure.side for ref in found} & {ref.figure.side for ref in others}
            ):
                return found
        return []

    def _references(self, parsed: Parsed, nodes: list[Node], *, subject: bool = False) -> list[Reference]:
        found: list[Reference] = []
        for node in nodes:
            for reference in self._discourse.references(parsed, node, subject=subject):
                if all(reference.figure is not known.figure for known in found):
                    found.append(reference)
        return found

    def _named_in(self, parsed: Parsed) -> list[Reference]:
        """Everyone whom a sentence names, or means by "the two leaders"."""
        kinds = (ItemKind.PERSON, ItemKind.DESCRIPTION)
        nodes = [node for node in parsed.nodes if parsed.item(node).kind in kinds]
        return self._references(parsed, nodes)

    def _compatriots(self, parsed: Parsed, nodes: list[Node]) -> list[Reference]:
        return [ref for node in nodes for ref in compatriots(self._words, self._discourse, parsed, node)]

    def _meetings(
        self, parsed: Parsed, trigger: Trigger, doers: list[Reference], others: list[Reference], standing: Standing
    ) -> list[Draft]:
        if trigger.rule == "laying a wreath":
            return self._ceremonies.wreath(parsed, trigger, doers, standing)
        if trigger.rule == ATTENDED:
            return self._ceremonies.attended(parsed, trigger, (doers, others), standing)
        if trigger.rule == WELCOME:
            if not doers or not others:
                doers, others = self._ceremonies.welcomed(self._named_in(parsed), [*doers, *others])
            trigger.host_is = "doer"
        elif trigger.kind is EngagementKind.CEREMONY and (alone := self._ceremonies.on_a_visit(doers, others)):
            doers, others, trigger.host_is = alone, self._ceremonies.hosts(), "other"
        held = standing.actuality is Actuality.OCCURRED and not others and len({ref.figure.side for ref in doers}) == 1
        by_mission = held and given_by_a_mission(trigger, doers[0].figure)
        both = doers and others or len(others) > 1 or len(doers) > 1 and reciprocal(trigger)
        if not both and not by_mission:
            return []
        if trigger.rule == ON_ARRIVAL:
            others = self._ceremonies.arrivals(others)
            if not self._ceremonies.greeted(trigger, doers, others):
                return []
        drafts = []
        for ours, theirs in parties(parsed, trigger, doers, others, self._discourse.visit, self._document):
            draft = blank(parsed, trigger, standing)
            if draft.kind is EngagementKind.MEETING and (
                trigger.label.startswith(("trilateral", "quadrilateral")) or of_three(trigger, ours, theirs)
            ):
                draft.kind = EngagementKind.CONFERENCE
            joined(draft, trigger, ours, theirs)
            several = len({ref.figure.side for ref in theirs}) > 1 and JOINTLY.isdisjoint(parsed.view.lows)
            draft.series = len(ours) == 1 and several
            if by_mission or self._counterparts.settle(parsed, draft, ours, theirs):
                drafts.append(draft)
        return drafts

    def _settle(self, draft: Draft, trigger: Trigger) -> Draft:
        """Merges a draft with the one it tells again, or enters it."""
        current, another = self._discourse.current, beside_another(self._words, trigger)
        another = another or committee_beside(trigger, draft, current)
        if current is not None and names_the_host(current, draft, trigger):
            tell_again(current, draft)
            return current
        retold_in_quotes(draft, self._discourse.drafts, self._document.text)
        if any(node.lower_ in ("their", "i", "we") for node in trigger.doers):
            self._by_what_means(draft)  # "A and B agreed on trade. During their phone talks", "I had a call with B"
        if (
            (not trigger.others or says_which_it_was(trigger))
            and not another
            and current is not None
            and not draft.background
            and draft.rules["kind"] not in (CALLED_AT, OF_STATES)
            and draft.kind in _TALKING
            and current.kind in _TALKING
            and (trigger.rule != "attending a conference" or trigger.nominal or _one_gathering(current, draft))
            and draft.actuality is current.actuality
            and is_banquet(draft.label) == is_banquet(current.label)
            and people_of(draft)
            and people_of(draft) <= people_of(current)
            and not apart(draft.date, current.date)
            and not (current.format is Format.PHONE and draft.places and not talked_over(trigger))
        ):
            tell_again(current, draft)
            return current
        for known in self._discourse.drafts:
            if of_series(known, draft):
                detach(known, draft)
                self._discourse.enter(draft)
                return draft
        told = reversed(self._discourse.drafts)
        for known in sorted(told, key=lambda known: known.background is not draft.background):
            just_told = known.sentence >= draft.sentence - 1 or draft.spans[0] in known.spans
            if another and just_told and (known is current or trigger.rule == FOLLOWED):
                continue
            again = same_engagement(known, draft, trigger)
            if again or names_a_counterpart(known, draft, self._document.text):
                made(known, draft, trigger)
                merge(known, draft)
                if not known.background and known.kind is not EngagementKind.VISIT:
                    self._discourse.current = known
                return known
        self._discourse.enter(draft)
        return draft
