"""Beginnings: a visit told by its first day: by how it began, by the coming to it or by setting out for it."""

from dragoman.domain.engagements import Actuality
from dragoman.reading.actuality import IN_THE_PRESENT
from dragoman.reading.datecontext import DateExpression
from dragoman.reading.drafts import Draft
from dragoman.reading.nodes import Node
from dragoman.reading.parse import Parsed, after_preposition
from dragoman.reading.settingout import left_to_pay
from dragoman.reading.trigger import Trigger
from dragoman.reading.uponarrival import just_come

_LATER = frozenset(("last", "final", "second", "third", "fourth", "next"))
_BEGINNING = frozenset(("begin", "start", "commence", "embark"))
_ARRIVING = frozenset(("arrive", "land", "reach", "touch", "dock"))
_FLYING = frozenset(("fly", "head", "jet"))
"""Verbs that tell by "to" or "into" where someone went who is there from then on."""
_SETTING_OUT = frozenset(("leave", "depart"))


def begins_then(trigger: Trigger) -> bool:
    """Whether what is told of a visit is its beginning, or in passing the coming to it: "began her tour on Monday",
    "whose trip starts on Friday", "arrived in Lima yesterday", "left today for Lima"."""
    verb = trigger.verb
    noun = trigger.node
    if just_come(noun) or left_to_pay(trigger):
        return True
    gone = verb is not None and (_arrives(verb) or _sets_out(verb, trigger) or _flew_there(verb, trigger))
    gone_for = gone and noun.dep_ == "pobj" and noun.head.lower_ in ("for", "on") and noun.head.head == verb
    if verb is None:
        return False
    if verb in (noun, noun.head) and any(_starting(child) for child in verb.children):
        return True
    if trigger.rule == "verb of visiting" or gone_for:
        done = verb.tag_ == "VBD" or verb.lemma_ in _SETTING_OUT and _has_done(verb)
        return done and gone and not (_arrives(verb) and _later_leg(verb))
    begun = next((each for each in (verb, *verb.ancestors) if _of_a_beginning(each)), None)
    told = trigger.node.head if trigger.node.dep_ == "pobj" else trigger.node
    if begun is None:
        inside = [child for child in trigger.node.children if child.dep_ == "relcl" and child.lemma_ in _BEGINNING]
        return bool(inside) and any(child.lower_ in ("that", "which") for child in inside[0].children)
    return told.head == begun or begun.head == trigger.node


def arrives_now(draft: Draft, trigger: Trigger) -> bool:
    """Whether a coming is told in the present as news: "The President arrives in Lima on May 2"."""
    present = draft.rules.get("actuality") == IN_THE_PRESENT and draft.actuality is Actuality.OCCURRED
    return present and trigger.verb is not None and _arrives(trigger.verb)


def _arrives(verb: Node) -> bool:
    """Whether a verb tells that one came: "arrived in Lima", "which she reached on Monday", "flew in on Monday"."""
    into = any(child.lower_ in ("in", "into") for child in verb.children)
    return verb.lemma_ in _ARRIVING or verb.lemma_ == "fly" and into


def from_then(parsed: Parsed, day: DateExpression) -> bool:
    """Whether something goes on from a day that is told: "since Monday", "will visit Peru from Thursday"."""
    printed = parsed.view.lows[max(day.first - 1, 0) : day.last]
    moved = "to" in printed  # "was moved from May 2 to June 4"
    return day.bound == "since" or day.end is None and "from" in printed[:2] and not moved


def begins_on(parsed: Parsed, expression: DateExpression, trigger: Trigger) -> bool:
    """Whether a day is told as the first of a visit."""
    verb, today = trigger.verb, expression.begin.offset == 0
    arrives = today and verb is not None and verb.tag_ == "VBZ" and verb.lemma_ in _ARRIVING
    return arrives or from_then(parsed, expression) or begins_then(trigger)  # "arrives in Lima today for a visit"


def _sets_out(verb: Node, trigger: Trigger) -> bool:
    """Whether a verb tells that one left for where a visit goes: "left Lima on Monday for Quito"; not "left here"."""
    if verb.lemma_.lower() not in _SETTING_OUT:
        return False
    return trigger.node != verb or any(node.head != verb for node in trigger.destination)


def _flew_there(verb: Node, trigger: Trigger) -> bool:
    """Whether a verb tells that one set out for where a visit goes: "flew to Quito on Monday", "headed for Quito"."""
    off = verb.lemma_ in ("set", "take") and any(child.lower_ in ("off", "out") for child in verb.children)
    if not (off or verb.lemma_.lower() in _FLYING) or trigger.node != verb:
        return False
    if any(child.dep_ == "dobj" for child in verb.children):
        return False  # "headed a delegation to"
    return any(node.head.lower_ in ("to", "into", "for") for node in trigger.destination)


def _has_done(verb: Node) -> bool:
    """Whether a verb stands in the present perfect: "has left for"."""
    return verb.tag_ == "VBN" and any(child.lower_ in ("has", "have") for child in verb.children)


def _of_a_beginning(verb: Node) -> bool:
    """Whether a verb tells that something begins: "began", "sets out on"."""
    out = verb.lemma_ == "set" and any(child.lower_ in ("out", "off") for child in verb.children)
    return out or verb.lemma_ in _BEGINNING


def _starting(child: Node) -> bool:
    """Whether a participle says from when on something is done: "will visit Peru, starting on Monday"."""
    started = child.lower_ in ("starting", "beginning", "commencing")
    return started and child.dep_ in ("advcl", "prep") and not any(each.dep_ == "dobj" for each in child.children)


def _later_leg(verb: Node) -> bool:
    """Whether one comes to a later stop of a visit that is under way: "arrived in Cusco on the last leg of a visit"."""
    legs = [noun for noun in after_preposition(verb, "on", "for") if noun.lower_ in ("leg", "stop", "stage")]
    return any(child.lower_ in _LATER for leg in legs for child in leg.children)
