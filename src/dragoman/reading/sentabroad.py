"""Sent abroad: travellers without names, of whom only their state or trade is told: delegations, firms, ships."""

from collections.abc import Iterator

from dragoman.knowledge.countries import load_countries
from dragoman.reading.nodes import Node
from dragoman.reading.parse import Parsed
from dragoman.reading.surroundings import nations_below
from dragoman.reading.trigger import Trigger

_SENT = ("delegation", "delegations", "mission", "team")
"""Who travels without a name: "a delegation from the Lao parliament arrived in"."""
_ON_BUSINESS = frozenset(
    """companies firms businessmen businesspeople entrepreneurs investors executives industrialists tradesmen buyers
    traders lawmakers legislators parliamentarians delegates mps deputies senators congressmen officials experts
    veterans journalists scholars""".split()
)
"""Whose journeys abroad are visits, not those of tourists and students."""
_GROUPS = ("group", "groups")
_FOR_THEMSELVES = frozenset(
    """tourists holidaymakers students pupils pilgrims migrants refugees workers fans fighters prisoners patients
    children volunteers soldiers troops rebels""".split()
)
"""Of whom a group is that nobody sends."""
_BEFORE = ("compound", "amod", "poss", "nmod")


def sent_abroad(trigger: Trigger) -> bool:
    """Whether those who travel are told to be sent, or are there on business: "seven Lao firms visited Lima"."""
    return bool(trigger.states) or any(map(may_be_sent, trigger.doers))


def may_be_sent(node: Node) -> bool:
    """Whether a word is one for those of whose trip is told though nobody is named: "a Lao delegation would come"."""
    if node.lower_ in _GROUPS:  # "a group of Lao lawmakers", "the Lao parliamentary group"
        return _FOR_THEMSELVES.isdisjoint(each.lower_ for each in node.subtree)
    return node.lower_ in _SENT or node.lower_ in _ON_BUSINESS


def on_business(trigger: Trigger) -> list[Node]:
    """Those who travel that are told by their trade or as a team alone."""
    return [node for node in trigger.doers if may_be_sent(node)]


def states_of(parsed: Parsed, node: Node) -> Iterator[str]:
    """The states that a phrase names: "the Lao and Thai navies", "its counterpart in Peru", "Peru Chamber of Trade"."""
    clauses = {below for each in node.subtree if each.dep_ in ("relcl", "acl", "advcl") for below in each.subtree}
    return (code for code in nations_below(parsed, node, clauses) if code in load_countries())


def state_before(parsed: Parsed, node: Node) -> list[str]:
    """The one state that words before a noun name: "Peru Chamber of Trade", "the Lao government"; none where several
    are named."""
    before = [child for child in node.children if child.i < node.i and child.dep_ in _BEFORE]
    states = list(dict.fromkeys(code for child in before for code in states_of(parsed, child)))
    return states if len(states) == 1 else []
