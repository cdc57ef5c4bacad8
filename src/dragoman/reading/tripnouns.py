"""Nouns of trips: whose visit, tour or stop it is and where it goes, with a verb ("paid a visit to") or alone."""

from dataclasses import replace
from itertools import takewhile

from dragoman.domain.engagements import EngagementKind
from dragoman.reading.gazetteer import Kind
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed, after_preposition, objects, subject_of
from dragoman.reading.recalling import past_perfect
from dragoman.reading.surroundings import (
    ONE_PERSON,
    SOMEWHERE,
    here,
    named_after,
    named_before,
    nations_below,
    traveller_after,
)
from dragoman.reading.teams import GROUPS_OF_PEOPLE
from dragoman.reading.trigger import SIDELINES, Trigger

_TOWARDS = {"departure": ("for", "to"), "stay": ("in", "at"), "stop": ("in",), "swing": ("through",)}
"""The prepositions of where a trip goes, for nouns that take others than a visit."""
_LEGS = frozenset(("leg", "stop", "stage"))
_STOPS = _LEGS | {"stops", "legs"}
_RETURNING = frozenset("return fly come arrive leave depart land get".split())
_GOING = frozenset("proceed embark set leave depart go fly head come arrive travel land".split())
"""Verbs of those who set out on a visit or come home from one."""
_BEGINNING = frozenset("begin start open kick conclude end finish wrap continue".split())
_HIS_OWN = ("his", "her", "its", "their")
_VISITS = frozenset(("visit", "trip", "tour"))
_OF_IT = frozenset(
    ("part", "framework", "course", "start", "beginning", "outset", "end", "conclusion", "day", "days", "occasion")
) | {*SIDELINES}
_IN_IT = frozenset(("as", "in", "within", "on", "at", "upon"))
"""Words round a part of a visit at which something is done: "as part of", "at the end of"."""
_COVERING = frozenset(("include", "cover", "comprise", "span"))
"""Verbs of a tour and the countries on it."""


def visit_of(parsed: Parsed, noun: Node, verb: Node, trigger: Trigger) -> Trigger | None:
    """The visit that a verb reports with a noun, or the meeting if it is paid to someone: "paid a visit to Laos"."""
    owners = [child for child in noun.children if child.dep_ == "poss" and parsed.item(child).kind is not ItemKind.WORD]
    travellers = [node for node in after_preposition(noun, "of", "by") if parsed.item(node).kind is ItemKind.PERSON]
    trigger.doers = owners or travellers or trigger.doers  # "the two sides are organising the visit of A"
    if not owners and (hosts := _paid_to(parsed, noun, verb)):
        return replace(trigger, kind=EngagementKind.MEETING, rule="held a meeting", others=hosts, host_is="other")
    trigger.destination = [
        *after_preposition(noun, "to", "in", "at"),
        *after_preposition(verb, "to", "in"),
        *(named_before(parsed, noun) or _by_nation(parsed, noun)),
        *_toured(parsed, noun),
        *(here(verb) if verb.tag_ in ("VBD", "VBN") else ()),
        *(node for node in after_preposition(verb, "on") if node.lower_ in ("island", "islands")),
    ]
    trigger.others = [node for node in after_preposition(noun, "of", "by") if not parsed.joint(node)]
    if verb.lemma_ in ("welcome", "host"):
        return None
    _that_takes(parsed, noun, trigger)
    return trigger


def visit_alone(parsed: Parsed, node: Node, trigger: Trigger) -> Trigger | None:
    """The visit that a noun reports without a verb of its own: "his visit to Laos", "returned after a tour of Peru"."""
    leg, told = node.head.head, any(child.dep_ in ("relcl", "acl") for child in node.children)
    if node.dep_ == "pobj" and leg.lower_ in _LEGS and leg.dep_ == "appos" and not told:
        return None  # "arrived in Lima for a visit, the last leg of her tour"
    owners = [child for child in node.children if child.dep_ == "poss"]
    back = node.head.head if node.dep_ == "pobj" and node.head.lower_ == "from" else node
    if back.lower_ == "return":  # "said on his return from a visit to Peru"
        owners = owners or [child for child in back.children if child.dep_ == "poss"]
    paid = _paid(parsed, node)
    if paid is not None:
        trigger.verb = paid
        owners += [each for each in (subject_of(parsed, paid),) if each is not None]
    joined = _joined_to_another(parsed, node)
    if joined is not None:
        trigger.verb = joined
        owners = owners or [each for each in (subject_of(parsed, joined),) if each is not None]
    trigger.doers = [*owners, *after_preposition(node, "by", "of")]
    trigger.destination = (
        (list(after_preposition(paid, "to", "in")) if paid is not None else [])
        or [
            each
            for each in after_preposition(node, *_TOWARDS.get(node.lemma_.lower(), ("to", "in")))
            if parsed.item(each).kind not in (ItemKind.DATE, ItemKind.PERSON)
        ]
        or here(node)
        or named_before(parsed, node)
        or [each for each in named_after(parsed, node, ("to",), SOMEWHERE) if not _of_another_trip(node, each)]
        or _by_nation(parsed, node)
    )
    if node.lower_ in ("stop", "swing") and not trigger.destination:
        return None  # "the next stop of his tour"
    if not trigger.doers:
        trigger.doers = traveller_after(parsed, node)
    trigger.setting = _occasion_of(node)
    if trigger.setting and node.head.lower_ == "from" and all(each.lower_ in _HIS_OWN for each in trigger.doers):
        trigger.doers = []  # whoever returns from "his visit" paid it
    if not trigger.doers and (guests := _hosted_for(parsed, node)):
        trigger.doers, trigger.setting = guests, True
    if not trigger.doers and (traveller := _begins_with(node)) is not None:
        trigger.doers = [traveller]
    if not trigger.doers and trigger.verb is not None and (node.dep_ == "dobj" or trigger.setting):
        doer = subject_of(parsed, trigger.verb)
        trigger.doers = [doer] if doer is not None and (trigger.setting or node.head == trigger.verb) else []
    trigger.doers = _with_whom_they_came(parsed, node) or trigger.doers or _beside(parsed, node)
    trigger.destination = _where_it_stops(parsed, node) or trigger.destination or _toured(parsed, node)
    _that_takes(parsed, node, trigger)
    return trigger if trigger.doers or trigger.destination else None


def _where_it_stops(parsed: Parsed, trip: Node) -> list[Node]:
    """The places that are called stops of a trip: "Peru is the first stop on her regional tour"."""
    leg = trip.head.head
    if trip.dep_ != "pobj" or leg.lower_ not in _STOPS or leg.dep_ != "attr" or leg.head.lemma_ != "be":
        return []
    stops = [child for child in leg.head.children if child.dep_ == "nsubj"]
    return [node for node in stops if parsed.item(node).kind in SOMEWHERE]


def _paid(parsed: Parsed, noun: Node) -> Node | None:
    """The verb of a clause that says whose visit it was: "the visit that Minister A paid to Peru"."""
    for verb in noun.children:
        if verb.dep_ == "relcl" and verb.lemma_ in ("pay", "make", "undertake") and verb.tag_ != "VB":
            doer = subject_of(parsed, verb)
            if doer is not None and doer.i > noun.i and parsed.item(doer).kind is not ItemKind.WORD:
                return verb
    return None


def _joined_to_another(parsed: Parsed, noun: Node) -> Node | None:
    """The verb of a visit that is told beside another one: "will pay a working visit to Peru and an official visit to
    Chile"."""
    article = any(child.lower_ in ("a", "an") for child in noun.children)
    if noun.dep_ != "conj" or not article or not any(after_preposition(noun, "to")):
        return None
    first = noun.head
    verb = first if first.pos_ == "VERB" else first.head
    told = any(node.lemma_.lower() in _VISITS and node.i < noun.i for node in objects(verb))
    return verb if told and verb.lemma_ in ("pay", "make", "undertake") else None


def one_more(visit: Trigger, other: Trigger) -> bool:
    """Whether a visit is told beside another of the same verb, behind which the days of both stand."""
    both = visit.kind is other.kind is EngagementKind.VISIT and visit.doers == other.doers
    return both and other.nominal and other.verb is not None and other.verb == visit.verb and other.node.dep_ == "conj"


def hosted_on(visit: Trigger, reception: Trigger) -> bool:
    """Whether a host only receives a visit or its guests for it: "last month hosted a visit by Minister A", "in March
    hosted Minister A on a state visit"."""
    if visit.kind is not EngagementKind.VISIT or reception.rule != "verb of receiving":
        return False
    return visit.node in reception.others or visit.setting and visit.doers == reception.others != []


def _with_whom_they_came(parsed: Parsed, noun: Node) -> list[Node]:
    """Whoever is named before his company, on which the parse hangs their visit: "President A, his wife and other
    guests, now on a visit to Laos"."""
    last = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "on" else None
    if last is None or last.dep_ != "conj" or parsed.item(last).kind is ItemKind.PERSON:
        return []
    first = last
    while first.dep_ == "conj" and first.head != first:
        first = first.head
    company = last.lower_ in GROUPS_OF_PEOPLE or parsed.item(last).kind is ItemKind.DESCRIPTION
    return [first] if company and parsed.item(first).kind is ItemKind.PERSON else []


def _hosted_for(parsed: Parsed, noun: Node) -> list[Node]:
    """The guests of "hosted Minister A for an official visit", "welcomed the Premier on a state visit"."""
    verb = noun.head.head
    if (
        noun.dep_ != "pobj"
        or noun.head.lower_ not in ("for", "on")
        or verb.lemma_ not in ("host", "welcome", "receive")
    ):
        return []
    return [each for each in objects(verb) if parsed.item(each).kind in ONE_PERSON]


def _begins_with(noun: Node) -> Node | None:
    """Who "begins his first trip with a visit to Mongolia"."""
    verb = noun.head.head.head if noun.head.head.dep_ == "dobj" else noun.head.head
    if noun.dep_ != "pobj" or noun.head.lower_ != "with" or verb.lemma_ not in _BEGINNING:
        return None
    trips = any(each.lemma_.lower() in ("trip", "tour", "journey", "visit") for each in objects(verb))
    return next((child for child in verb.children if child.dep_ == "nsubj"), None) if trips else None


def _of_another_trip(noun: Node, place: Node) -> bool:
    """Whether a place is where another trip of the sentence goes: "her tour runs parallel with A's visit to Peru"."""
    first = next((each for each in (place, *place.ancestors) if each.dep_ != "conj"), place)
    trip = first.head.head
    return trip != noun and trip.lemma_ in ("visit", "trip", "tour", "journey") and trip.i > noun.i


def _paid_to(parsed: Parsed, noun: Node, verb: Node) -> list[Node]:
    """Whom a visit is paid to, where it is someone and not a place: "paid a visit to Foreign Minister A"."""
    hosts = list(after_preposition(noun, "to", "on", "upon")) or list(after_preposition(verb, "to"))
    people = all(
        parsed.item(node).kind in ONE_PERSON and node.lower_ not in ("him", "her") and not parsed.joint(node)
        for node in hosts
    )
    return hosts if verb.lemma_ in ("pay", "make") and people else []


def _occasion_of(noun: Node) -> bool:
    """Whether a visit is the setting of what is told: "during a working visit to Brussels, he met …", "met A as part
    of an official visit", "returned home after a visit to Peru"."""
    if noun.dep_ == "advcl" and any(child.lower_ == "after" for child in noun.children):
        return noun.head.lemma_.lower() in _RETURNING  # the parse took for a verb what is none: "after State visits to"
    if noun.dep_ != "pobj":
        return False
    preposition = noun.head
    if preposition.lower_ == "of" and preposition.head.lower_ in _OF_IT:
        return preposition.head.dep_ == "pobj" and preposition.head.head.lower_ in _IN_IT
    a_new_one = not any(child.dep_ in ("poss", "det") and child.lower_ not in ("a", "an") for child in noun.children)
    if (
        a_new_one
        and preposition.lower_ in ("after", "following", "from", "on", "for")
        and preposition.head.pos_ == "VERB"
    ):
        went = preposition.head.lemma_.lower() in _GOING
        return went if preposition.lower_ in ("on", "for") else went or preposition.head.lemma_.lower() in _RETURNING
    if preposition.lower_ == "from" and preposition.head.pos_ == "VERB":
        return preposition.head.lemma_.lower() in _RETURNING  # "returned to Lima from a visit to Peru"
    return preposition.lower_ in ("during", "within") or preposition.i == 0 and preposition.lower_ in ("on", "in")


def _beside(parsed: Parsed, noun: Node) -> list[Node]:
    """Whoever is told to be "on a visit to" a country right behind his name: "Minister A, on a visit to Laos,"."""
    on = noun.head
    if noun.dep_ != "pobj" or on.lower_ != "on" or any(child.lower_ == "the" for child in noun.children):
        return []
    position = on.i - 1
    while position > 0 and parsed.nodes[position].lower_ in (",", "currently", "now", "presently", "-", "(", "–"):
        position -= 1
    kind = parsed.items[position].kind if position >= 0 else ItemKind.WORD
    return [parsed.nodes[position]] if kind in ONE_PERSON else []


def _that_takes(parsed: Parsed, noun: Node, trigger: Trigger) -> None:
    """Who goes where on "a working visit that takes her to Peru", "the visit he planned to make to Chile"."""
    for verb in noun.children:
        if verb.dep_ == "relcl" and not trigger.destination:
            made = [verb, *(child for child in verb.children if child.dep_ == "xcomp")]
            trigger.destination = [
                place for each in made if each.lemma_ in ("make", "pay") for place in after_preposition(each, "to")
            ]
        if verb.dep_ not in ("relcl", "acl"):
            continue
        clauses = [verb, *(child for child in verb.children if child.dep_ == "conj")]
        covered = [place for clause in clauses if clause.lemma_.lower() in _COVERING for place in objects(clause)]
        trigger.destination = trigger.destination or [
            place for place in covered if parsed.item(place).kind in SOMEWHERE
        ]
        for clause in clauses:
            if clause.lemma_.lower() in ("take", "bring"):
                _taken_there(clause, trigger)


def when_it_comes_to(verb: Node) -> bool:
    """Whether nobody comes anywhere: "when it comes to Kosovo, the two states agree"."""
    words = {child.lower_ for child in verb.lefts}
    return "it" in words and not words.isdisjoint(("when", "where", "if"))


def on_a_leg(parsed: Parsed, verb: Node, trigger: Trigger) -> Node | None:
    """The tour on whose leg someone came somewhere, all of whose places the visit then has: "arrived in Lima on the
    first leg of a tour that will take her to Quito"."""
    for leg in after_preposition(verb, "on", "for"):
        for trip in after_preposition(leg, "of", "on", "in") if leg.lower_ in _LEGS else ():
            if any(past_perfect(child) for child in trip.children):
                continue  # "the last leg of a tour that had taken her to Quito"
            more = replace(trigger, destination=[])
            _that_takes(parsed, trip, more)
            trigger.destination = [*trigger.destination, *more.destination]
            return trip
    return None


def _taken_there(clause: Node, trigger: Trigger) -> None:
    """Adds whom and where to a trip takes: "the last leg of a tour that had taken her to Peru" tells an earlier leg."""
    trigger.destination += [place for place in after_preposition(clause, "to") if place not in trigger.destination]
    if not trigger.doers and past_perfect(clause):
        trigger.verb, trigger.nominal = clause, False
    trigger.doers = trigger.doers or [child for child in clause.children if child.dep_ == "dobj"]


def _by_nation(parsed: Parsed, noun: Node) -> list[Node]:
    """The nation that a visit "by" someone, or his own, is called by: "the Peruvian trip by the Lao leader", "ended his
    Peruvian visit"."""
    own = any(child.lower_ in ("his", "her", "their") for child in noun.children)
    if not own and not traveller_after(parsed, noun):
        return []
    nations = [child for child in noun.children if child.i == noun.i - 1 and child.dep_ in ("amod", "compound")]
    return [node for node in nations if parsed.view.kind(parsed.item(node).first) is Kind.DEMONYM]


def _toured(parsed: Parsed, noun: Node) -> list[Node]:
    """Where a tour goes: "his official tour of Vietnam, China and Laos", "of the two nations"."""
    places = after_preposition(noun, "of") if noun.lemma_.lower() == "tour" else ()
    return [node for node in places if parsed.item(node).kind in SOMEWHERE or _of_lands(parsed, node)]


def _of_lands(parsed: Parsed, node: Node) -> bool:
    """Whether it is "the two countries", "the three nations"."""
    return parsed.joint(node) or node.lower_ in ("countries", "nations")


def met_there(destination: Node, node: Node) -> bool:
    """Whether a country is only named for whom one met there: "to a forum where he met counterparts from A", or for
    where one came from: "arrived here from B"."""
    if destination.lower_ == "here" and node.head.lower_ == "from":
        return True
    above = list(takewhile(lambda each: each != destination, node.ancestors))
    return any(each.dep_ == "relcl" and any(child.lower_ == "where" for child in each.children) for each in above)


def codes_within(parsed: Parsed, node: Node) -> set[str]:
    """The countries that words under a node name, by noun or adjective, not those of a clause behind it."""
    clauses = {below for child in node.children if child.dep_ == "relcl" for below in child.subtree}
    return set(nations_below(parsed, node, clauses))
