"""Several lands: where a trip goes that is told as one "to the two countries".

Which they are the sentence or the one before has told, by their names or by their parties; else they are the foreign
countries of which the report speaks most.
"""

from dragoman.domain.engagements import Place
from dragoman.knowledge.countries import load_countries
from dragoman.reading.discourse import Discourse, Reference
from dragoman.reading.nodes import Node
from dragoman.reading.parse import Parsed
from dragoman.reading.trigger import Trigger

_COUNTED = {"two": 2, "both": 2, "three": 3, "four": 4, "five": 5}
_LANDS = frozenset(("countries", "nations", "states", "neighbours", "neighbors"))


def countries_together(
    parsed: Parsed, trigger: Trigger, travellers: list[Reference], discourse: Discourse
) -> list[Place]:
    """The countries of a trip "to the two countries"; none where they are not as many as that."""
    many = next((count for node in trigger.destination if (count := _how_many(parsed, node))), 0)
    own = {ref.figure.side for ref in travellers}
    if not many or None in own:
        return []
    beside = dict.fromkeys(hit.value for hit in parsed.view.hits if hit.value in load_countries())
    named = [code for code in beside if code not in own]
    spoken_of = [code for code in (discourse.cast.home, *discourse.foreign) if code is not None and code not in own]
    codes = named if len(named) == many else spoken_of[:many]
    return [Place(load_countries()[code].name, code, "derived") for code in codes if len(codes) == many]


def _how_many(parsed: Parsed, node: Node) -> int:
    """How many countries "the two countries" are, also "both nations"; none for anything else."""
    first, last = parsed.item(node).first, parsed.item(node).last
    words = parsed.view.lows[max(0, first - 2) : last]
    if _LANDS.isdisjoint(words):
        return 0
    return next((_COUNTED[word] for word in words if word in _COUNTED), 0)
