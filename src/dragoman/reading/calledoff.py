"""Called off: trips and contacts that came to nothing ("fell through", "put back"), that someone denies, or that nobody
plans.
"""

from dragoman.domain.engagements import EngagementKind
from dragoman.reading.nodes import Node
from dragoman.reading.parse import after_preposition, infinitive, modal, negated
from dragoman.reading.trigger import OF_TWO, Trigger

_WITHIN = frozenset(("dobj", "xcomp", "ccomp", "nsubj", "nsubjpass"))
_DEEP = 5
_PLANS = frozenset(("plan", "plans", "prospect", "question"))
_ARRANGED = frozenset(("schedule", "plan", "slate", "expect"))
_PLANNING = frozenset(("plan", "intend", "expect", "want", "go"))
_TRIPS = frozenset(("visit", "trip", "tour"))
_NOTHING = {"fall": ("through",), "be": ("off",), "put": ("back", "off")}


def came_to_nothing(verb: Node) -> bool:
    """Whether a verb says of a contact that it came to nothing: "the call fell through", "the talks are off", "has been
    put back", "will not go ahead"."""
    over = verb.head if verb.dep_ in ("csubj", "csubjpass") else verb  # "a meeting planned for May has been put back"
    words = {child.lower_ for child in over.children}
    if over.lemma_ == "go" and "ahead" in words:
        return negated(over) and modal(over) in ("will", "would")
    return not words.isdisjoint(_NOTHING.get(over.lemma_, ())) and not negated(over)


def none_held(trigger: Trigger) -> bool:
    """Whether a sentence says that there was none: "No meeting with the American side was held", "there has been no
    telephone call between A and B"."""
    verb = trigger.verb
    held = verb is not None and verb.lemma_.lower() in ("hold", "take", "be") and verb.tag_ in ("VBN", "VBD")
    return held and with_no(trigger.node) and trigger.kind in OF_TWO


def with_no(noun: Node) -> bool:
    """Whether a noun has "no" before it: "no talks"."""
    return any(child.lower_ == "no" and child.i < noun.i for child in noun.children)


def denied_that(node: Node) -> bool:
    """Whether someone denies that it was: "denied that A had visited Peru"; not beside it: "denied that
    ties had suffered since the visit"."""
    below = node
    for _ in range(_DEEP):
        over = below.head
        if over == below or below.dep_ not in _WITHIN:
            return False
        if over.lemma_ == "deny":
            return below.dep_ == "ccomp"
        below = over
    return False


def to_be_done_on_it(verb: Node) -> Node | None:
    """The verb that calls off a trip on which something was to be done: "cancelled a trip to Peru to meet A"."""
    over = verb.head
    if verb.dep_ not in ("advcl", "acl", "relcl") or not infinitive(verb):
        return None
    trips = [over, *(child for child in over.children if child.dep_ == "dobj" and child.i < verb.i)]
    trip = next((each for each in trips if each.lower_ in _TRIPS), None)
    return trip.head if trip is not None and trip.dep_ == "dobj" else None


def kept_up(verb: Node) -> bool:
    """Whether what a verb would call off is not called off: "is not planning to postpone the visit", "will not cancel
    it"."""
    return negated(verb) or verb.dep_ == "xcomp" and verb.head.lemma_ in _PLANNING and negated(verb.head)


def not_planned(node: Node) -> bool:
    """Whether a journey is told not to be planned: "is not scheduled to travel to Peru"."""
    over = node.head
    return node.dep_ == "xcomp" and over.lemma_.lower() in _ARRANGED and over.tag_ in ("VBN", "VBG") and negated(over)


def no_such_visit(trigger: Trigger) -> bool:
    """Whether a sentence says that there is no visit: "no trip to Peru is being prepared", "no plans for a visit"."""
    if trigger.kind is not EngagementKind.VISIT or trigger.node == trigger.verb:
        return False
    noun = trigger.node
    over = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ in ("for", "of") else noun
    return any(with_no(each) for each in (noun, over) if each is noun or each.lower_ in _PLANS)


def is_off(verb: Node) -> bool:
    """Whether a verb says by its particle that something was called off: "call off", "put off", "put on hold"."""
    if verb.lemma_ not in ("call", "put", "place"):
        return False
    hold = any(node.lower_ in ("hold", "ice") for node in after_preposition(verb, "on"))
    return hold or verb.lemma_ != "place" and any(child.lower_ == "off" for child in verb.children)


def hangs_together(verb: Node) -> bool:
    """Whether a verb shares what the one above it says of being called off; not one that tells what was done instead:
    "scrapped a stop in Lima and flew to Quito"."""
    instead = verb.dep_ == "conj" and verb.tag_ == verb.head.tag_ == "VBD"
    return verb.dep_ in ("xcomp", "conj", "pcomp") and not instead
