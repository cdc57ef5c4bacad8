"""Partners: the other of two who met, where the words of one tell of both or can only be the other's.

"“We agreed to build a port,” Kim said" tells what he and Lee agreed; whoever "thanked Peru" is not the Peruvian.
"""

from dragoman.domain.actors import ActorKind
from dragoman.domain.statements import Act
from dragoman.reading.discourse import Discourse
from dragoman.reading.figures import Figure
from dragoman.reading.gazetteer import Hit
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed, subject
from dragoman.reading.speech import Saying
from dragoman.reading.together import Voices

_GIVEN = frozenset((Act.THANK, Act.APPRECIATE, Act.CONGRATULATE))
"""Acts that one does to the other side."""
_TWO = 2


class Partners:
    """Finds the other of two who met in a discourse."""

    def __init__(self, discourse: Discourse) -> None:
        self._discourse = discourse

    def of(self, speaker: Figure, parsed: Parsed, whom: list[Node]) -> Voices:
        """The speaker and whoever he met, as "we" in his words, or whom he names after "with"; nobody where several
        sides met."""
        named = [reference.figure for node in whom for reference in self._discourse.references(parsed, node)]
        both = [speaker, *named] if whom else [reference.figure for reference in self._discourse.joint(0, 0)]
        sides = {figure.side for figure in both}
        if not all(one.kind is ActorKind.PERSON or self._met(one) for one in named):
            return Voices()  # "we have consulted with the leaders of the Union" is told of other days
        return Voices(tuple(both), True) if speaker in both and len(sides) == _TWO else Voices()

    def _met(self, one: Figure) -> bool:
        """Whether a state or body has its side in what the report tells."""
        return any(one.side in draft.sides() for draft in self._discourse.drafts if not draft.background)

    def not_of_himself(self, parsed: Parsed, saying: Saying, voices: Voices) -> Voices:
        """The other one where "he" would thank or praise his own country: "He praised Peru for its help"."""
        doer = subject(saying.verb)
        if doer is None or doer.lower_ not in ("he", "she") or len(voices.figures) != 1 or saying.act not in _GIVEN:
            return voices
        side = voices.figures[0].side
        others = [each.figure for each in self._discourse.joint(0, 0) if each.figure.side not in (None, side)]
        fitting = [each for each in others if each.female in (None, doer.lower_ == "she")]
        own = side is not None and any(_state(parsed, node) == side for node in _given_to(saying))
        return Voices((fitting[0],)) if own and len(fitting) == 1 else voices


def _given_to(saying: Saying) -> list[Node]:
    """Those who are thanked or praised, and whose deeds are."""
    whom = [child for child in saying.verb.children if child.dep_ in ("dobj", "dative")]
    return whom + [owner for noun in whom for owner in noun.children if owner.dep_ == "poss"]


def _state(parsed: Parsed, node: Node) -> str | None:
    """The state that a word names, itself or by a body of it."""
    item = parsed.item(node)
    if isinstance(item.thing, Hit) and item.kind in (ItemKind.COUNTRY, ItemKind.BODY):
        return item.thing.value
    return None
