"""Their officials: whose contact it is that a report recalls or foretells of officials of "the two countries".

"A meeting of the transport ministers of the two countries will be held in May", said by foreign ministers, "a meeting
between representatives of both sides took place in Quito": of the two states, and not of those who speak of it.
"""

import re

from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import Actuality, EngagementKind
from dragoman.knowledge.countries import load_countries
from dragoman.reading.actuality import Standing
from dragoman.reading.discourse import Discourse, Reference
from dragoman.reading.figures import OfficeFact
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed, after_preposition, conjuncts, root_of, subject
from dragoman.reading.people import Description
from dragoman.reading.sameoffices import head_fits, same_field
from dragoman.reading.trigger import Trigger

_OFFICIALS = re.compile(
    r"\b(?:representatives|officials|experts|specialists|negotiators|diplomats|ministries|technicians|envoys)$", re.I
)
"""Those who work for a state beside whoever speaks for it."""
_NO_FIELD = frozenset("the two both a an of deputy vice first minister president prime secretary speaker".split())
_DEPUTIES = frozenset(("deputy", "vice"))
_TWO = 2


def of_their_states(
    parsed: Parsed,
    trigger: Trigger,
    standing: Standing,
    discourse: Discourse,
    doers: list[Reference],
    others: list[Reference],
) -> tuple[list[Reference], list[Reference]]:
    """The two states whose officials are told to meet another time, where those found are two who met."""
    levels = [each for at in after_preposition(trigger.node, "at") for each in after_preposition(at, "of")]
    nodes = levels or [*trigger.doers, *trigger.others]
    told = [node for node in nodes if any(parsed.joint(each) for each in after_preposition(node, "of", "from"))]
    if not told or len(told) != len(nodes) or trigger.kind is EngagementKind.VISIT:
        return doers, others
    met = [*doers, *others] or [ref for node in told for ref in discourse.references(parsed, node)]
    if (two := _told_here(parsed, discourse)) and {ref.figure.side for ref in met} != {ref.figure.side for ref in two}:
        return two, []
    figures = list({id(ref.figure): ref.figure for ref in met}.values())
    if len(figures) != _TWO or any(one.kind is not ActorKind.PERSON or not one.side for one in figures):
        return doers, others
    another = _another_time(trigger, standing)
    if not all(_others(parsed, node, met, another) for node in told):
        return doers, others
    sides = list(dict.fromkeys(one.side for one in figures if one.side in load_countries()))
    if len(sides) != _TWO:
        return doers, others
    start, end = parsed.offsets(told[0].i, told[0].i + 1)
    return [Reference(discourse.cast.country(str(side), None, start, end), start, end) for side in sides], []


def _told_here(parsed: Parsed, discourse: Discourse) -> list[Reference]:
    """The two states or bodies that are the subject of a sentence: "Peru and the EU agreed at a meeting between
    representatives of both sides"."""
    doer = subject(root_of(parsed))
    both = list(conjuncts(doer)) if doer is not None else []
    states = len(both) == _TWO and all(parsed.item(node).kind in (ItemKind.COUNTRY, ItemKind.BODY) for node in both)
    return discourse.references(parsed, both[0]) if states else []


def _another_time(trigger: Trigger, standing: Standing) -> bool:
    """Whether a contact is recalled, ahead or told as a new one, and so is none of the talks that are being told."""
    untold = any(child.lower_ in ("a", "an") for child in trigger.node.children)
    return untold or standing.background or standing.actuality is not Actuality.OCCURRED


def _others(parsed: Parsed, node: Node, met: list[Reference], another: bool) -> bool:
    """Whether officials are others than those who met: they hold no such office."""
    thing, item = parsed.item(node).thing, parsed.item(node)
    printed = " ".join(parsed.view.lows[item.first : item.last])
    if _OFFICIALS.search(printed):
        return another
    office = thing.office if isinstance(thing, Description) else None
    if office is None and not _DEPUTIES.isdisjoint(each.lower_ for each in node.subtree if each.i < node.i):
        return not any(_DEPUTIES & set(fact.text.lower().split()) for ref in met for fact in ref.figure.offices)
    if office is None or not all(ref.figure.offices for ref in met):
        return False
    field = set(printed.split()[:-1]) - _NO_FIELD
    return not any(_holds(office.head, field, fact) for ref in met for fact in ref.figure.offices)


def _holds(head: str, field: set[str], fact: OfficeFact) -> bool:
    """Whether an office is the one asked for, and of the same field if both name one."""
    own = set(fact.text.lower().split()) - _NO_FIELD
    other = field and own and not same_field(" ".join(field), fact.text)
    return "leader" in head or head_fits(head, fact.phrase.head) and not other
