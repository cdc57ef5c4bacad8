"""Sittings: sessions of two states' joint committee and rounds of their talks, which are meetings of the two, whoever
sits for them.
"""

from dragoman.domain.engagements import EngagementKind, Format
from dragoman.reading.gatherings import TAKING_PART, named_in, present
from dragoman.reading.nodes import Node
from dragoman.reading.parse import Item, ItemKind, Parsed, after_preposition, conjuncts, objects, subject_of
from dragoman.reading.phrases import PersonPhrase
from dragoman.reading.rounds import COMMITTEES, in_a_row, is_committee, is_joint, is_the_one_known, row_of_the_same
from dragoman.reading.trigger import COMMITTEE, Trigger

_TWO = 2


def sitting(parsed: Parsed, verb: Node) -> Trigger | None:
    """ "The joint committee of the two countries is scheduled to meet", "the Peru-Chile commission met": a meeting of
    the two states, whoever sits for them."""
    noun = subject_of(parsed, verb)
    if noun is None or noun.lemma_.lower() not in COMMITTEES or parsed.item(noun).kind is not ItemKind.WORD:
        return None
    if (
        "times" in parsed.view.lows
        or next(objects(verb), None) is not None
        or next(after_preposition(verb, "with"), None) is not None
    ):
        return None
    nations, bodies, _ = named_in(parsed, noun)
    both = [node for node in noun.subtree if parsed.joint(node)]
    named = bool(both) or is_joint(parsed, noun)
    if bodies or len(nations) != 2 and not (named and not nations):
        return None
    trigger = Trigger(EngagementKind.MEETING, Format.IN_PERSON, "meeting", noun, verb, COMMITTEE)
    trigger.doers, trigger.states = both[:1], [code for code, _ in nations]
    return trigger


def of_a_committee(parsed: Parsed, trigger: Trigger) -> Trigger:
    """A session of two states' committee, or one of a row of talks, is of the two, whoever sits for them: "the third
    meeting of the Peru-Chile commission took place in Lima", "the previous round was held in May"; but of those who
    are told to chair it, "under the co-chair of Ministers A and B"."""
    if trigger.rule == "held a meeting" and (
        chairs := _under_the_chair_of(parsed, trigger) or _both_there(parsed, trigger)
    ):
        trigger.doers, trigger.others = chairs, []
        nations, bodies, _ = named_in(parsed, trigger.node)
        if len(nations) == _TWO and not bodies and not any(map(_of_a_nation, map(parsed.item, chairs))):
            trigger.rule, trigger.doers, trigger.states = COMMITTEE, [], [code for code, _ in nations]
        return trigger
    if len(trigger.others) > 1 and any(child.lower_ == "between" for node in trigger.doers for child in node.children):
        trigger.doers = []  # "the meeting of the Council between Peru and Chile took place"
    if trigger.verb is not None and trigger.verb.lemma_ == "host" and row_of_the_same(parsed, trigger.node):
        hosts = [node for node in trigger.doers if parsed.item(node).kind in (ItemKind.COUNTRY, ItemKind.CITY)]
        if hosts and len(hosts) == len(trigger.doers) and not trigger.others:
            trigger.rule, trigger.setting, trigger.doers = COMMITTEE, True, []  # "Peru is to host the next round"
            trigger.host_is = ""
            return trigger
    if trigger.rule != "held a meeting" or trigger.others or trigger.kind is not EngagementKind.MEETING:
        return trigger
    of_a_row = in_a_row(trigger.node) or row_of_the_same(parsed, trigger.node)
    if not trigger.doers and of_a_row and trigger.verb is not None:
        trigger.rule, trigger.setting = COMMITTEE, True
    for node in trigger.doers[:1]:
        if not is_committee(node) or parsed.item(node).kind is not ItemKind.WORD:
            continue
        nations, bodies, _ = named_in(parsed, node)
        if not bodies and not nations and in_a_row(trigger.node) and is_the_one_known(node):
            trigger.rule, trigger.setting, trigger.doers = COMMITTEE, True, []  # "the fifth session of the Commission"
            return trigger
        if not bodies and (len(nations) == 2 or not nations and is_joint(parsed, node)):
            trigger.rule, trigger.doers = COMMITTEE, []
            trigger.states = [code for code, _ in nations]
    return trigger


def _of_a_nation(item: Item) -> bool:
    return isinstance(item.thing, PersonPhrase) and item.thing.side is not None


def of_two_states(parsed: Parsed, trigger: Trigger) -> bool:
    """Whether talks are told with those who hold them, or by a name with two states in it, and are of no body of many:
    "the session of the Peru-Chile commission opened"."""
    if trigger.doers and not trigger.others:
        nations, bodies, _ = named_in(parsed, trigger.doers[0])
        return not bodies and (len(nations) == _TWO or is_joint(parsed, trigger.doers[0]))
    return bool(trigger.others)


def _under_the_chair_of(parsed: Parsed, trigger: Trigger) -> list[Node]:
    """The people who chair talks together, where only their states or nobody else is told to hold them."""
    known = [node for each in (*trigger.doers, *trigger.others) for node in conjuncts(each)]
    under = after_preposition(trigger.verb, "under") if trigger.verb is not None else ()
    chairs = [each for chair in under for node in after_preposition(chair, "of") for each in conjuncts(node)]
    people = [node for node in chairs if parsed.item(node).kind is ItemKind.PERSON]
    states = (ItemKind.COUNTRY, ItemKind.BODY, ItemKind.WORD)
    alone = all(node in chairs or parsed.item(node).kind in states for node in known)
    return people if len(people) > 1 and alone else []


def _both_there(parsed: Parsed, trigger: Trigger) -> list[Node]:
    """The people of both states that are told to hold something, who were there for them: "an exchange between Peru and
    Laos was held with the attendance of Peruvian Minister A and Lao Minister B"."""
    if trigger.verb is None or TAKING_PART.isdisjoint(parsed.view.lows):
        return []
    people = present(parsed, trigger.verb)
    things = [parsed.item(node).thing for node in people]
    sides = {thing.side for thing in things if isinstance(thing, PersonPhrase)}
    held = (node for node in (*trigger.doers, *trigger.others) if node.lower_ not in TAKING_PART)
    states = all(parsed.item(node).kind is ItemKind.COUNTRY for node in held)
    return people if states and len(sides) > 1 else []
