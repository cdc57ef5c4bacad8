"""Side leaders: of which nation the side is whose leader a sentence names, "the Indian side was led by A"."""

from dragoman.reading.discourse import Reference
from dragoman.reading.gazetteer import NATIONS, Kind
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed
from dragoman.reading.people import Description

_SIDES = frozenset(("sides", "side", "delegations", "delegation", "teams", "team"))


def stands_for(parsed: Parsed, side: Node, leader: Reference) -> None:
    """Whoever leads the side of a nation is of it, where the report does not print another."""
    before = parsed.view.at[parsed.items[side.i - 1].first] if side.i else None
    told = parsed.item(side).thing
    nation = before.value if before and before.kind in NATIONS else None
    if nation is None and parsed.nodes[side.i + 1].lower_ in ("of", "from"):
        nation = nation_at(parsed, side.i + 2)
    nation = told.side if isinstance(told, Description) else nation
    if nation and (leader.figure.side is None or leader.figure.side_basis == "derived"):
        leader.figure.side, leader.figure.guessed = nation, False


def nation_at(parsed: Parsed, position: int) -> str | None:
    """The country that an item is."""
    item = parsed.items[position]
    hit = parsed.view.at[item.last - 1]
    return hit.value if item.kind is ItemKind.COUNTRY and hit is not None else None


def of_another_side(side: Node) -> bool:
    """Whether it is none of the sides being told: "a visit by a Russian delegation headed by A"."""
    if side.dep_ == "pobj" and side.head.lower_ == "by":
        return True
    return any(child.lower_ in ("a", "an", "another") for child in side.children)


def is_side(parsed: Parsed, node: Node) -> bool:
    """Whether a word stands for one of the sides or their delegations."""
    thing = parsed.item(node).thing
    if node.lower_ == "one" and parsed.nodes[node.i + 1].lower_ in ("by", "was", "headed", "led"):
        before = parsed.view.at[parsed.items[node.i - 1].first] if node.i else None
        return before is not None and before.kind is Kind.DEMONYM  # "… was headed by A, and the Lao one by B"
    return node.lower_ in _SIDES or isinstance(thing, Description) and thing.noun in _SIDES
