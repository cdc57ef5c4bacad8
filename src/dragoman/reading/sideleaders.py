"""Side leaders: of which nation the side is whose leader a sentence names, "the Indian side was led by A"."""

from dragoman.reading.discourse import Reference
from dragoman.reading.gazetteer import NATIONS, Kind
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed, after_preposition, conjuncts
from dragoman.reading.people import Description

_LEADING = ("lead", "head", "chair")
_AT_THE_HEAD = frozenset(("presiding", "chairing", "co-chairing", "leading", "head", "chair", "helm"))
_WHERE_THEY_SAT = (["at", "its", "head"], ["at", "their", "head"], ["in", "the", "chair"], ["at", "the", "helm"])
_BETWEEN = frozenset((",", "and", "his", "her"))
_SIDES = frozenset(("sides", "side", "delegations", "delegation", "teams", "team"))


def stands_for(parsed: Parsed, side: Node, leader: Reference) -> None:
    """Whoever leads the side of a nation is of it, where the report does not print another."""
    before = parsed.view.at[parsed.items[side.i - 1].last - 1] if side.i else None
    told = parsed.item(side).thing
    nation = before.value if before and before.kind in NATIONS else None
    if nation is None and parsed.nodes[side.i + 1].lower_ in ("of", "from"):
        nation = nation_at(parsed, side.i + 2)
    nation = told.side if isinstance(told, Description) else nation
    if nation and (leader.figure.side is None or leader.figure.side_basis == "derived"):
        leader.figure.side, leader.figure.guessed = nation, False


def led_by_both(parsed: Parsed) -> list[Node]:
    """Those who led both sides, told at once: "The two sides were headed by A and B respectively", "was held in Lima,
    with A and B presiding"."""
    for verb in parsed.nodes:
        if verb.lemma_ in _LEADING and verb.tag_ == "VBN":
            led = [child for child in verb.children if child.dep_ == "nsubjpass"]
            if any(parsed.joint(node) or node.lower_ in ("sides", "delegations", "teams") for node in led):
                return [each for first in after_preposition(verb, "by") for each in conjuncts(first)]
    return _presiding(parsed)


def _presiding(parsed: Parsed) -> list[Node]:
    """Those of "with A and B presiding", "with A and B at its head"."""
    for node in parsed.nodes if not _AT_THE_HEAD.isdisjoint(parsed.view.lows) else ():
        position = node.i + 1
        found = []
        while node.lower_ == "with" and position < len(parsed.items) - 1:
            if parsed.items[position].kind is ItemKind.PERSON:
                found.append(parsed.nodes[position])
            elif parsed.nodes[position].lower_ not in _BETWEEN:
                break
            position += 1
        lows = parsed.view.lows[parsed.items[position].first :][:3] if len(found) > 1 else []
        if lows[:1] in (["presiding"], ["chairing"], ["co-chairing"], ["leading"]) or lows in _WHERE_THEY_SAT:
            return found
    return []


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
    following = parsed.nodes[node.i + 1 : node.i + 2]
    if node.lower_ == "one" and following and following[0].lower_ in ("by", "was", "headed", "led"):
        before = parsed.view.at[parsed.items[node.i - 1].last - 1] if node.i else None
        return before is not None and before.kind in (Kind.DEMONYM, Kind.COUNTRY)  # "…, and the Lao one by B"
    return node.lower_ in _SIDES or isinstance(thing, Description) and thing.noun in _SIDES
