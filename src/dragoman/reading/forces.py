"""Forces: what the navies, armies and coast guards of states do with each other, joint exercises and patrols, and the
calls of their ships at foreign ports."""

from collections.abc import Iterator

from dragoman.domain.engagements import EngagementKind, Format
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed, after_preposition, subject_of
from dragoman.reading.sentabroad import states_of
from dragoman.reading.surroundings import governor
from dragoman.reading.trigger import JOINT_EXERCISE, PORT_CALL, Trigger

_EXERCISES = frozenset("exercise exercises drill drills manoeuvre manoeuvres maneuver maneuvers patrol patrols".split())
_TOGETHER = frozenset("joint combined bilateral trilateral multilateral multinational tripartite".split())
_HOLDING = frozenset(
    """hold conduct carry stage launch begin start kick end conclude finish run undertake participate take join perform
    complete organise organize wrap open commence engage""".split()
)
_SHIPS = frozenset(
    """ship ships warship warships vessel vessels destroyer destroyers frigate frigates flotilla fleet submarine
    submarines corvette corvettes squadron cruiser cruisers carrier""".split()
)
_CALLING = {"dock": ("at", "in"), "call": ("at",), "arrive": ("at", "in"), "berth": ("at", "in")}
_CALLING |= {"anchor": ("at", "in"), "moor": ("at", "in"), "enter": (), "visit": (), "make": (), "pay": ()}
"""What ships do where they come, with what leads to the port."""
_ONLY_SHIPS = ("dock", "berth", "anchor", "moor")
_COMMANDING = ("lead", "head", "command")
_CALLS = frozenset(("call", "calls", "visit"))
_TWO = 2


def joint_exercise(parsed: Parsed, noun: Node) -> Trigger | None:
    """ "The Lao and Thai navies held a joint exercise", "joined hands with the Lao coast guard for a joint patrol": of
    two states a meeting, of more a conference."""
    if noun.lower_ not in _EXERCISES or parsed.item(noun).kind is not ItemKind.WORD:
        return None
    verb = governor(noun)
    if verb is None or verb.lemma_.lower() not in _HOLDING:
        return None
    before = [child for child in noun.children if child.i < noun.i and child.dep_ not in ("det", "poss", "relcl")]
    told = [*before, *after_preposition(noun, "with", "between", "among", "of"), *after_preposition(verb, "with", "by")]
    doer = subject_of(parsed, verb)
    told += [doer] if doer is not None else []
    states = list(dict.fromkeys(code for node in told for code in states_of(parsed, node)))
    together = any(child.lower_ in _TOGETHER for child in before)
    if len(states) < _TWO or not together and not any(after_preposition(noun, "with", "between", "among")):
        return None
    kind = EngagementKind.MEETING if len(states) == _TWO else EngagementKind.CONFERENCE
    words = [child.lower_ for child in before if child.dep_ not in ("punct", "nummod")]
    label = " ".join([*words, noun.lower_]) if parsed.item(noun).first else noun.lower_
    trigger = Trigger(kind, Format.IN_PERSON, label, noun, verb, JOINT_EXERCISE)
    trigger.states, trigger.worldly = states, True
    return trigger


def port_call(parsed: Parsed, verb: Node) -> Trigger | None:
    """ "Two Lao warships docked at Da Nang", "the frigate made a port call at Lima": a visit of a state's ships."""
    lemma = verb.lemma_.lower()
    doer = subject_of(parsed, verb) if lemma in _CALLING else None
    they = doer is not None and lemma in _ONLY_SHIPS and doer.lower_ in ("they", "it")
    if doer is None or not they and _SHIPS.isdisjoint(each.lower_ for each in (doer, *doer.children)):
        return None
    states = list(states_of(parsed, doer))
    ports = list(after_preposition(verb, *_CALLING[lemma]))
    if lemma in ("enter", "visit"):
        ports = [child for child in verb.children if child.dep_ == "dobj"]
    elif lemma in ("make", "pay"):
        calls = [child for child in verb.children if child.dep_ == "dobj" and child.lower_ in _CALLS]
        ports = [port for call in calls for port in after_preposition(call, "at", "in", "to")]
        ports += [port for port in after_preposition(verb, "at", "in", "to") if calls]
    if len(states) != 1 and not they or not ports:
        return None
    trigger = Trigger(EngagementKind.VISIT, Format.IN_PERSON, "visit", verb, verb, PORT_CALL)
    commanded = [child for child in doer.children if child.dep_ == "acl" and child.lemma_ in _COMMANDING]
    trigger.doers = [node for child in commanded for node in after_preposition(child, "by")]
    commands = [node for node in doer.subtree if node.lower_ == "command"]  # "under the command of Captain A"
    trigger.doers += [each for node in commands for each in after_preposition(node, "of")]
    trigger.states, trigger.destination = states, list(_with_towns(ports))
    return trigger


def _with_towns(ports: list[Node]) -> Iterator[Node]:
    """The ports with the towns and countries that follow: "at Tien Sa port in Da Nang", "at the port of Lima"."""
    for port in ports:
        yield from after_preposition(port, "in", "of")
        yield port
        yield from (child for child in port.children if child.dep_ in ("compound", "poss", "nmod"))
