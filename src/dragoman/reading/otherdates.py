"""Other dates: whether a date that stands near a contact is of something else: of another noun or clause, of a journey,
of what comes after it or of the saying."""

from dragoman.domain.engagements import EngagementKind
from dragoman.reading.besideplaces import GOING
from dragoman.reading.dates import DateExpression
from dragoman.reading.governing import after_building
from dragoman.reading.nearness import ARRANGED, distance, of_the_saying, out_of_reach, told_of_the_noun
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed, infinitive
from dragoman.reading.surroundings import round_of
from dragoman.reading.trigger import Trigger
from dragoman.reading.uponarrival import just_come

_PARTS_OF_A_DAY = frozenset("morning noon afternoon evening night".split())
_SPOKEN_OF = frozenset("visit trip tour summit meeting session conference forum round".split())
_OCCASIONS = frozenset("ceremony function event reception meeting session audience banquet".split())
_PREMODIFIERS = frozenset(("nummod", "compound", "nmod", "amod"))
_HELD = frozenset(("hold", "take", "organise", "organize"))
_PARTNER = 3
"""Steps from talks to those between whom they were."""
_TALKS = frozenset(("meeting", "talks", "session", "ceremony", "conversation", "reception"))
_LED = frozenset(("lead", "head", "comprise", "consist", "accompany"))
"""Verbs that say who a delegation is, and never when."""
LEAVINGS = frozenset(("departure", "return"))
"""Journeys that end a stay."""
_AHEAD = 14
"""Words before a date among which stands what it is ahead of."""
_AHEAD_OF = frozenset(("ahead", "prior", "eve", "run-up", "lead-up"))
_BEFORE_OR_AFTER = frozenset(("before", "after", "of", "to", "following"))
_TAKING_OFFICE = frozenset(
    "appointment election re-election reelection inauguration swearing-in investiture formation overthrow".split()
)
_SINCE = 16
"""Words from "since" to the day of what was the last before."""


def lies_ahead(day: DateExpression) -> bool:
    """Whether it lies ahead by its words: "tomorrow", "next week"."""
    steps = (day.begin.offset, day.begin.weeks, day.begin.months, day.begin.years)
    return not day.same and any(step is not None and step > 0 for step in steps)


def own_clause(date: Node, trigger: Trigger) -> bool:
    """Whether a date stands under a noun of contact, or under the verb of which that is the subject."""
    above = trigger.node.head if trigger.node.dep_ in ("nsubj", "nsubjpass") else trigger.node
    return above.is_ancestor(date)


def of_something_beside(parsed: Parsed, date: Node, trigger: Trigger, expression: DateExpression) -> bool:
    """Whether a date is that of another noun or clause, or of the saying."""
    return (
        told_of_the_noun(date, trigger)
        or of_something_else(date, trigger)
        or after_building(date, trigger.node)
        or of_another_noun(parsed, date, expression, trigger)
        or out_of_reach(date, trigger)
        or of_the_saying(date, trigger, vague=expression.begin.day is None and expression.begin.year is not None)
    )


def _since_another(date: Node, trigger: Trigger) -> bool:
    """Whether a date is of the one before: "the first leader to do so since President A in 1957"; or of the taking of
    an office: "the first to meet A after his appointment as Prime Minister on May 2"."""
    taking = False
    for position in range(date.i - 1, max(-1, date.i - _SINCE), -1):
        node = date.doc[position]
        led = node.lemma_ in _LED and node.dep_ == "acl"  # "after the formation of the government led by B in May"
        if node.pos_ in ("VERB", "AUX", "PUNCT") and not led or node == trigger.node:
            return False
        if taking and node.lower_ in ("after", "following", "since", "upon"):
            return True
        if node.lower_ == "since":
            return position < date.i - 1
        taking = taking or node.lower_ in _TAKING_OFFICE
    return False


def of_something_else(date: Node, trigger: Trigger) -> bool:
    """Whether a date is another thing's: "Friday's earthquake", "his first trip since he took office on June 30"."""
    if date.dep_ == "poss" and date.head not in (trigger.node, *round_of(trigger.node)):
        return True
    if _of_leaving(date, trigger) or _of_what_comes_after(date, trigger):
        return True
    current = date
    if _since_another(date, trigger):
        return True
    while current.head != current and current != trigger.node:
        clause = current.pos_ in ("VERB", "AUX") and current != trigger.verb and current.dep_ == "advcl"
        if clause and not current.is_ancestor(trigger.node):
            marks = {child.lower_ for child in current.children if child.dep_ in ("mark", "aux")}
            return "since" in marks or {"as", "had"} <= marks  # "welcomed him as he had done in May"
        current = current.head
    return False


def _of_what_comes_after(date: Node, trigger: Trigger) -> bool:
    """Whether a date is of what something is told to be before: "met A ahead of the summit to be held on May 2", "on
    the eve of the talks of May 2", "before the elections of May 2"."""
    told = False
    for position in range(date.i - 1, max(-1, date.i - _AHEAD), -1):
        node = date.doc[position]
        beside = node.lower_ == "," and position == date.i - 1  # "on the eve of the Day of the Sea, May 2,"
        if node.lower_ in (",", ";") and not beside or node.tag_ in ("VBD", "VBZ", "VBP"):
            return False
        if node in (trigger.node, trigger.verb):
            return False
        to_be_held = date.head.head.lower_ in ("held", "place") and infinitive(date.head.head)
        if node.lower_ in _AHEAD_OF or node.lower_ == "before" and (date.head.lower_ == "of" or to_be_held):
            return told
        told = told or node.pos_ in ("NOUN", "PROPN")
    return False


def _of_leaving(date: Node, trigger: Trigger) -> bool:
    """Whether a date is that of a journey before or after which something is done: "will meet A before leaving on
    Sunday", "was received by A ahead of her departure on Friday"."""
    going = next((node for node in date.ancestors if node.pos_ == "VERB" or node.lemma_ in LEAVINGS), None)
    if going is None or going in (trigger.node, trigger.verb) or going.is_ancestor(trigger.node) or just_come(going):
        return False
    journey = going.lemma_.lower() in GOING and going.tag_ == "VBG" or going.lemma_ in LEAVINGS
    return journey and going.dep_ in ("pcomp", "pobj") and going.head.lower_ in _BEFORE_OR_AFTER


def of_another_noun(parsed: Parsed, date: Node, expression: DateExpression, trigger: Trigger) -> bool:
    """Whether a date tells another noun: "the 2015 agreement", "after the withdrawal from it in May", "the minister
    who resigned on Monday"."""
    told = (trigger.node, trigger.verb)
    if _taking_place(date, trigger):
        return True
    day = expression.begin
    vague = day.day is None and day.weekday is None and day.offset is None and day.weeks is None
    before = date.dep_ in _PREMODIFIERS and date.i < date.head.i
    current = date
    while current.head != current and current.head not in told:
        current = current.head
        if current.is_ancestor(trigger.node) or trigger.verb is not None and current.is_ancestor(trigger.verb):
            return False
        plain = parsed.item(current).kind is ItemKind.WORD or before and date.nbor(-1 if date.i else 0).lower_ == "the"
        plain = plain and current not in round_of(trigger.node)  # "Monday's second round of talks"
        word = plain and current.lower_ not in _PARTS_OF_A_DAY  # "the May 22-23 Leaders Summit"
        at_it = current.lower_ in _TALKS and current.head.lower_ in (
            "at",
            "during",
            "in",
        )  # "agreed at a Monday meeting"
        if word and current.pos_ in ("NOUN", "PROPN") and (vague or before and current == date.head and not at_it):
            return True
        if _which_were_held(current, trigger) and not expression.same:
            return False
        if _arranged_for(current, trigger):
            return False  # "the trip of a mission to Lima scheduled for May 2"
        if current.lemma_ in _LED and current.tag_ in ("VBN", "VBD", "VBG") and current.dep_ == "acl":
            return False  # "received a delegation led by B in Lima on Monday"
        if current.lemma_ == "take" and trigger.kind is EngagementKind.VISIT and current.dep_ == "relcl":
            return False  # "the visit to Peru by B, which takes place on Monday"
        if current.lemma_ in ("hold", "organise", "organize") and current.head.lemma_.lower() in _OCCASIONS:
            return False  # "presented his credentials at a ceremony held on Monday"
        if current.pos_ in ("VERB", "AUX"):
            return current.dep_ in ("relcl", "acl") and current.head not in told and current.head.pos_ != "PRON"
    return False


def _arranged_for(verb: Node, trigger: Trigger) -> bool:
    """Whether a clause tells for when a visit or talks are arranged, whatever place or people the parse hangs it on."""
    if verb.lower_ not in ARRANGED or verb.dep_ not in ("acl", "relcl") or not trigger.nominal:
        return False
    between = verb.doc[trigger.node.i + 1 : verb.i]
    return trigger.node.is_ancestor(verb) and not any(node.lemma_.lower() in _SPOKEN_OF for node in between)


def _which_were_held(verb: Node, trigger: Trigger) -> bool:
    """Whether a relative clause tells when talks were, whomever the parse hangs it on: "the consultations between A and
    B, which were held on May 4"."""
    told = verb.dep_ == "relcl" and verb.lemma_ in _HELD and trigger.nominal and trigger.node.is_ancestor(verb)
    which = any(child.lower_ in ("which", "that") for child in verb.children)
    return told and which and distance(verb.head, trigger.node) <= _PARTNER


def _taking_place(date: Node, trigger: Trigger) -> bool:
    """Whether a date is of what is spoken of and "taking place" then: "discussions about the visit taking place on"."""
    verb = next((node for node in date.ancestors if node.pos_ == "VERB"), None)
    if verb is None or verb.tag_ != "VBG" or verb.lemma_.lower() not in ("take", "start", "begin", "last", "run"):
        return False
    between = [node for node in verb.doc[trigger.node.i + 1 : verb.i] if node.lemma_.lower() in _SPOKEN_OF]
    own = [node for node in between if node.head.lower_ in ("on", "for") and node.head.head == trigger.node]
    return verb not in (trigger.node, trigger.verb) and len(between) > len(own)  # "visits Peru on a trip starting"
