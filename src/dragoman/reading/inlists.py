"""In lists: those of whom a list of people tells without names, between others or behind them.

"met with Minister A, senators from both parties, Mayor B and farmers", "spoke with President A, and the leaders of Peru
and Laos".
"""

from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed
from dragoman.reading.phrases import Description
from dragoman.reading.runon import heads_a_clause

_SOURCES = ("from", "of")
_SOURCE = 5
"""Words that may tell where a group of a list is from."""
_REACH = 14
"""Words of a clause of one in a list."""


def in_a_list(parsed: Parsed, node: Node) -> bool:
    """Whether someone may be told in a list of people: by name, or those of several nations without names."""
    return parsed.item(node).kind is ItemKind.PERSON or _of_nations(parsed, node)


def last_of_list(parsed: Parsed, nodes: list[Node]) -> int | None:
    """Where the words end of the last of a list, a group too: "senators from both parties"; None where no one is."""
    told = [node for node in nodes if in_a_list(parsed, node) or _is_a_group(parsed, node)]
    if not told:
        return None
    last = max(told, key=lambda node: node.i)
    return last.i + 1 if in_a_list(parsed, last) else _behind_its_source(parsed, last.i + 1)


def _of_nations(parsed: Parsed, node: Node) -> bool:
    """Whether those of several nations are told without names: "the leaders of Peru and Laos"."""
    thing = parsed.item(node).thing
    return isinstance(thing, Description) and len(thing.nations) > 1


def _is_a_group(parsed: Parsed, node: Node) -> bool:
    kind = parsed.item(node).kind
    return kind is ItemKind.DESCRIPTION or kind is ItemKind.WORD and node.tag_ == "NNS"


def _behind_its_source(parsed: Parsed, position: int) -> int:
    """Where a list goes on behind what tells where a group is from."""
    if position >= len(parsed.nodes) or parsed.nodes[position].lower_ not in _SOURCES:
        return position
    for step in range(position + 1, min(position + 1 + _SOURCE, len(parsed.nodes))):
        if parsed.nodes[step].text in (",", ";"):
            return step
        if parsed.nodes[step].pos_ in ("VERB", "AUX"):
            break
    return position


def from_a_land(parsed: Parsed, position: int) -> bool:
    """Whether a word tells from where someone of a list is: "from Peru"."""
    land = position + 1
    of = parsed.nodes[position].lower_ in ("from", "of") and land < len(parsed.items)
    return of and parsed.items[land].kind is ItemKind.COUNTRY


def behind_who(parsed: Parsed, position: int) -> int:
    """Where a list goes on behind what is told of one in it: "A, who co-chairs the council; B; and C"."""
    start = position + (parsed.nodes[position].lower_ == ",")
    if start >= len(parsed.items) or parsed.nodes[start].lower_ != "who":
        return position
    within = range(start, min(start + _REACH, len(parsed.items) - 1))
    ends = (step for step in within if parsed.nodes[step].text == ";" or _goes_on_with_a_name(parsed, start, step))
    return next(ends, position)


def _goes_on_with_a_name(parsed: Parsed, who: int, comma: int) -> bool:
    """Whether a list goes on behind a clause and a comma: "met A, who lost the vote, Mayor B and C"."""
    after = parsed.nodes[comma + 1]
    named = parsed.nodes[comma].text == "," and parsed.item(after).kind is ItemKind.PERSON
    company = any(node.lemma_ in ("accompany", "say") for node in parsed.nodes[who:comma])
    return named and not company and not heads_a_clause(after)
