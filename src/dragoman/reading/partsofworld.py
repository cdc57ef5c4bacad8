"""Parts of the world that a trip goes to: "a visit to the Caribbean", "a tour of Central Asia", "her Middle East
trip"."""

from dragoman.domain.engagements import Place
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed, after_preposition
from dragoman.reading.trigger import Trigger

_PARTS = frozenset(
    "europe asia africa america americas caribbean oceania pacific balkans scandinavia caucasus indochina gulf".split()
    + ["east", "melanesia", "polynesia", "micronesia"]
)


def part_toured(parsed: Parsed, trigger: Trigger, text: str) -> list[Place]:
    """The part of the world where a trip goes that names no country."""
    for node in (*trigger.destination, *after_preposition(trigger.node, "of"), trigger.node):
        for each in (node, *node.children):
            if each.lower_ in _PARTS and parsed.item(node).kind is ItemKind.WORD and each.i <= node.i:
                start, end = parsed.offsets(_first(parsed, each), each.i + 1)
                return [Place(text[start:end], None)]
    return []


def _first(parsed: Parsed, part: Node) -> int:
    """Where the name of a part of the world begins: "the | Latin America"."""
    first = part.i
    while first > 0 and parsed.nodes[first - 1].text.istitle() and parsed.nodes[first - 1].dep_ in ("compound", "amod"):
        first -= 1
    return first - (first > 0 and parsed.nodes[first - 1].lower_ == "the")
