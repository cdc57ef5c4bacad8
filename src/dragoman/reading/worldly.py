"""Worldly groups: those who speak for bodies of no one state, "the leaders of six international institutions"."""

from dragoman.reading.nodes import Node
from dragoman.reading.parse import Parsed

_SPEAKING = frozenset("leaders heads chiefs representatives executives managers directors chairmen presidents".split())
_BODIES = frozenset("organizations organisations institutions companies corporations agencies associations".split())
_OF_THE_WORLD = frozenset("international foreign global multinational worldwide".split())
_REACH = 8
"""Words from "of" to the bodies for which someone speaks."""


def speaking_for_the_world(parsed: Parsed, group: Node) -> tuple[int, int] | None:
    """The tokens of the words for people of such bodies: "heads of foreign companies", "the leaders of Baptist
    organizations in foreign countries"; None for any others."""
    view, item = parsed.view, parsed.item(group)
    of = next((p + 1 for p in range(item.first, item.last) if view.low(p) in _SPEAKING), None)
    if of is None or view.low(of) != "of":
        return None
    end = next((p + 1 for p in range(of + 1, of + _REACH) if view.low(p) in _BODIES), None)
    if end is None or not all(view.low(p).replace("-", "").isalpha() for p in range(of, end)):
        return None
    if view.lows[end : end + 3] == ["in", "foreign", "countries"]:
        return item.first, end + 3
    return (item.first, end) if _OF_THE_WORLD & set(view.lows[of:end]) else None
