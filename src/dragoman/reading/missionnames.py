"""Names of missions: the embassy or consulate of a state as a sentence prints it, in capitals or not."""

from dragoman.reading.gazetteer import NATIONS
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed

MISSIONS = frozenset(("embassy", "consulate", "mission"))
_NAME = 5
"""Words back from "embassy" within which its state is named."""


def mission_of(parsed: Parsed, node: Node) -> tuple[str, int, int] | None:
    """The state of a mission and the words of its name, by the nation before it or after "of": "the Cuban Embassy",
    "the Embassy of Peru"; where it stands is none."""
    view, last = parsed.view, parsed.item(node).last
    for position in range(last - 2, max(-1, last - _NAME - 2), -1):
        hit = view.hit(position)
        if hit is not None and hit.kind in NATIONS and hit.value:
            return hit.value, *view.span(hit.first, last + (view.low(last) == "general"))
        if not view.capital(position) and view.low(position) not in ("'s", "’s"):
            break
    after = last + 1 + (view.low(last + 1) in ("the", "republic"))
    hit = view.hit(after) if view.low(last) == "of" else None
    if hit is None or hit.kind not in NATIONS or parsed.item(node).kind is not ItemKind.WORD:
        return None
    return hit.value, *view.span(parsed.item(node).first, hit.last)
