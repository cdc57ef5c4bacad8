"""Setting out: where someone went who is only told to have left for what is done there.

"Left Lima on Monday to attend the trade conference in Quito", "left here today to visit Chile": a visit to the place of
what one left to do.
"""

from dragoman.reading.gazetteer import Hit
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed, conjuncts, infinitive, objects
from dragoman.reading.surroundings import SOMEWHERE
from dragoman.reading.trigger import Trigger

_LEAVING = frozenset(("leave", "depart"))
_PAYING = frozenset(("pay", "make", "begin", "start"))
_GOALS = frozenset("attend participate take join visit pay hold meet".split())
_CEREMONIES = frozenset("inauguration swearing-in coronation funeral ceremony celebration anniversary".split())
_IN = frozenset(("in", "at", "to"))
_REACH = 24
"""Words behind what one left to do within which its place stands."""


def left_to_do(parsed: Parsed, verb: Node) -> list[Node]:
    """The town or country where what someone left to do is done; nothing where "for" tells it."""
    if verb.lemma_.lower() not in _LEAVING or verb.tag_ not in ("VBD", "VBZ", "VBN"):
        return []
    goal = _goal(verb)
    if goal is None or _bound(parsed, verb, goal) or any(_pays_a_visit(node) for node in conjuncts(goal)):
        return []
    return _where(parsed, goal)


def left_to_pay(trigger: Trigger) -> bool:
    """Whether someone has left to pay a visit, which has begun with it: "left Lima last night to pay a visit to"."""
    verb = trigger.verb
    if verb is None or verb.lemma_ not in _PAYING or verb.dep_ not in ("xcomp", "advcl") or not infinitive(verb):
        return False
    gone = verb.head
    off = gone.lemma_ == "set" and any(child.lower_ in ("off", "out") for child in gone.children)
    if not off and gone.lemma_.lower() not in _LEAVING | {"fly"} or trigger.node.head != verb:
        return False
    has = any(child.lower_ in ("has", "have") for child in gone.children)
    return gone.tag_ == "VBD" or gone.tag_ == "VBN" and has


def sets_out_to(trigger: Trigger, leaving: Trigger) -> bool:
    """Whether someone sets out by a journey to pay a visit, so that the day of the journey is its own."""
    return left_to_pay(trigger) and trigger.verb is not None and trigger.verb.head == leaving.node


def left_for(parsed: Parsed, verb: Node) -> list[Node]:
    """Where someone left for, which the parse hangs on what is done there: "left Lima today for Quito to attend"."""
    if verb.lemma_.lower() not in _LEAVING:
        return []
    for position in range(verb.i + 1, min(verb.i + 7, len(parsed.items) - 1)):
        if parsed.nodes[position].lower_ == "for" and parsed.items[position + 1].kind in SOMEWHERE:
            return [parsed.nodes[position + 1]]
    return []


def led_to_do(parsed: Parsed, verb: Node, delegation: Node) -> list[Node]:
    """The town or country where a delegation is led to attend a state's ceremony and no gathering of many: "will lead
    a delegation to attend the inauguration of A in Lima"."""
    goal = _goal(verb) or _goal(delegation)
    if goal is None or verb.lemma_ not in ("lead", "head"):
        return []
    return _where(parsed, goal) if any(noun.lemma_.lower() in _CEREMONIES for noun in objects(goal)) else []


def _goal(above: Node) -> Node | None:
    """What one leaves or is led to do."""
    goals = (
        child for child in above.children if child.dep_ in ("xcomp", "advcl", "acl", "relcl") and infinitive(child)
    )
    goal = next(goals, None)
    return goal if goal is not None and goal.lemma_.lower() in _GOALS else None


def _pays_a_visit(goal: Node) -> bool:
    """Whether a visit is told by its own words: "left to attend a fair and pay an official visit to Peru"."""
    return goal.lemma_ in ("pay", "make") and any(noun.lemma_ == "visit" for noun in objects(goal))


def _where(parsed: Parsed, goal: Node) -> list[Node]:
    for position in range(goal.i + 1, min(goal.i + _REACH, len(parsed.items))):
        node, before = parsed.nodes[position], parsed.nodes[position - 1]
        if node.tag_ in ("VBD", "VBZ"):
            break
        there = before.lower_ in _IN or goal.lemma_ == "visit" and node.head == goal
        if there and parsed.items[position].kind in SOMEWHERE:
            return [node]
    return []


def _bound(parsed: Parsed, verb: Node, goal: Node) -> bool:
    """Whether it is told right behind the verb where one left for."""
    between = range(verb.i + 1, goal.i)
    return any(
        parsed.nodes[at].lower_ in ("for", "to") and parsed.items[at + 1].kind is not ItemKind.DATE
        for at in between
        if at + 1 < goal.i
    )


def moves_on(parsed: Parsed, trigger: Trigger, filed: str | None) -> bool:
    """Whether a guest only goes from one town of the country to the next, which dates no visit: "left here on Friday
    for Cusco, continuing his visit"; ``filed`` is the country where the report was."""
    verb = trigger.verb
    if trigger.node.head.lower_ == "continuing" and trigger.node.dep_ == "dobj":
        return True
    if verb is None or trigger.node != verb or verb.lemma_.lower() not in _LEAVING or not trigger.destination:
        return False
    left = [_country(parsed, node) for node in objects(verb) if parsed.item(node).kind in SOMEWHERE]
    if not left and any(child.lower_ == "here" for child in verb.children):
        left = [filed]
    goal = trigger.destination[0]
    towns = parsed.item(goal).kind is ItemKind.CITY and goal in left_for(parsed, verb)
    return towns and None not in left and left == [_country(parsed, goal)]


def _country(parsed: Parsed, node: Node) -> str | None:
    thing = parsed.item(node).thing
    return thing.value if isinstance(thing, Hit) else None
