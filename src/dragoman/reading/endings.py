"""Endings: a visit told by its end, or by the departure that ends it: "left Lima, ending a three-day visit"."""

from dataclasses import replace

from dragoman.reading.datecontext import DateExpression
from dragoman.reading.nodes import Node
from dragoman.reading.parse import Parsed, after_preposition, infinitive, objects
from dragoman.reading.recalling import COMING_HOME, ENDING
from dragoman.reading.surroundings import SOMEWHERE
from dragoman.reading.trigger import RETURNED, Trigger

_TRIPS = frozenset(("visit", "trip", "tour", "stay", "stopover", "stop-over"))
_LEAVING = frozenset(("leave", "depart"))
_PAYING = frozenset(("pay", "make", "undertake"))
_BEGUN = frozenset(("began", "begun", "started"))
_CLOSES = frozenset(("end", "conclusion", "close"))


def visit_ended(verb: Node) -> Node | None:
    """The visit that a departure ends: "left Lima, ending a three-day visit", "left after a week-long tour"."""
    if verb.lemma_.lower() not in _LEAVING:
        return None
    for_more = any(child.dep_ in ("advcl", "xcomp") and infinitive(child) for child in verb.rights)
    if for_more and any(child.lower_ in ("after", "following") for child in verb.lefts):
        return None  # "After his visit to Peru, he left Manila again to attend the summit in Laos"
    closing = [child for child in verb.children if child.tag_ == "VBG" and child.lemma_ in ENDING]
    after = [child for child in verb.children if child.lower_ in ("after", "following", "upon")]
    done = [child for each in after for child in each.children if child.dep_ == "pcomp"]
    done += [child for child in verb.children if child.dep_ == "advcl" and _is_done(child)]
    closing += [child for child in done if child.lemma_ in ENDING | _PAYING]
    nouns = [noun for each in closing for noun in objects(each)]
    nouns += [noun for noun in after_preposition(verb, "after", "following") if noun.lower_ in _TRIPS]
    nouns += [
        noun
        for close in after_preposition(verb, "at", "after")
        if close.lower_ in _CLOSES
        for noun in after_preposition(close, "of")
    ]
    return next((noun for noun in nouns if noun.lemma_.lower() in _TRIPS), None)


def where(parsed: Parsed, visit: Node) -> list[Node]:
    """The countries and towns of a visit that stand behind it: "a visit to Peru"."""
    return [node for node in after_preposition(visit, "to", "in") if parsed.item(node).kind in SOMEWHERE]


def _is_done(clause: Node) -> bool:
    return clause.tag_ == "VBG" and any(child.lower_ in ("after", "upon") for child in clause.children)


def ends_then(trigger: Trigger) -> bool:
    """Whether what is told of a visit is its end: "whose visit ends today", "returned from Peru on Friday"."""
    verb = trigger.verb
    back = verb is not None and verb.lemma_ == "return"
    if told_by_leaving(trigger) or back and (trigger.node == verb or trigger.node.head.lower_ == "from"):
        return True
    if verb is None or not trigger.nominal or verb.lemma_.lower() not in ("end", "conclude", "finish"):
        return False
    return trigger.node.head == verb and trigger.node.dep_ == "nsubj"


def only_to_end(trigger: Trigger) -> bool:
    """Whether a visit is only to end, and so is under way: "will complete her visit later in the day"."""
    verb = trigger.verb
    done = verb is not None and verb.lemma_.lower() in ENDING and trigger.node.head == verb
    return done and any(child.dep_ == "poss" or child.lower_ == "the" for child in trigger.node.children)


def told_by_leaving(trigger: Trigger) -> bool:
    """Whether a visit is told by the leaving of where it was, for nowhere that is told: "will leave Peru on Sunday"."""
    verb = trigger.verb
    if verb is None or verb != trigger.node or verb.lemma_.lower() not in _LEAVING or not trigger.destination:
        return False
    left = list(objects(verb))
    return all(node in left for node in trigger.destination)


def begun(parsed: Parsed, ended: DateExpression) -> DateExpression | None:
    """The day on which a visit that ended began: "on May 4 concluded her visit, which began on May 2"."""
    others = [each.thing for each in parsed.items if isinstance(each.thing, DateExpression) and each.thing is not ended]
    lows = parsed.view.lows
    return next((each for each in others if not _BEGUN.isdisjoint(lows[max(0, each.first - 2) : each.first])), None)


def concluded_then(trigger: Trigger) -> bool:
    """Whether a visit is told by its end: "concluded her visit on Friday", "left on Friday, ending her visit"."""
    verb, noun = trigger.verb, trigger.node
    if verb is None:
        return False
    if trigger.rule == RETURNED:
        return True
    ends = verb.lemma_.lower() in ENDING and noun.dep_ == "dobj" and noun.head == verb
    elsewhere = any(node.head.lower_ == "for" for node in trigger.destination)  # "left for Lima after a visit to Quito"
    at_its_end = noun.dep_ == "pobj" and noun.head.lower_ == "of" and noun.head.head.lower_ in _CLOSES
    at_its_end = at_its_end or noun.dep_ == "pobj" and noun.head.lower_ == "from" and noun.head.head.lower_ == "return"
    ends = ends or at_its_end or _before_return(verb)  # "said on Friday at the end of her visit"
    return ends or _leaves_it(noun, verb) or noun == verb and not elsewhere and visit_ended(verb) is not None


def of_its_own_length(day: DateExpression, trigger: Trigger) -> DateExpression:
    """A day without the length of another visit that ends or begins then: "left for Peru today after a two-day visit
    here"."""
    return day if day.days == 1 or day.closing is concluded_then(trigger) else replace(day, days=1, closing=False)


def _before_return(verb: Node) -> bool:
    """Whether one came home after what is told: "returned home on Friday after visiting Peru"."""
    after = verb.tag_ == "VBG" and verb.dep_ == "pcomp" and verb.head.lower_ in ("after", "following")
    return after and verb.lemma_ in _PAYING | {"visit", "tour"} and verb.head.head.lemma_ in COMING_HOME


def _leaves_it(noun: Node, verb: Node) -> bool:
    """Whether a visit is the one that a departure above it ends."""
    return any(visit_ended(each) == noun for each in (verb, *noun.ancestors) if each.lemma_.lower() in _LEAVING)
