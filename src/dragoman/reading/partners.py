"""Partners: the other of two who met, where the words of one tell of both or can only be the other's.

"“We agreed to build a port,” Kim said" tells what he and Lee agreed; whoever "thanked Peru" is not the Peruvian.
"""

from dragoman.domain.actors import ActorKind
from dragoman.domain.statements import Act
from dragoman.reading.discourse import Discourse
from dragoman.reading.figures import Figure
from dragoman.reading.gazetteer import Hit, Kind
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed, after_preposition, subject
from dragoman.reading.people import Description
from dragoman.reading.speech import Saying
from dragoman.reading.together import Voices

_GIVEN = frozenset((Act.THANK, Act.APPRECIATE, Act.CONGRATULATE, Act.REQUEST))
"""Acts that one does to the other side."""
_OWNING = ("poss", "amod", "compound")
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
        """The other one where "he", or one of two ministers, would thank, praise or ask his own country: "He praised
        Peru for its help", "The minister sought Peru's support"."""
        doer = subject(saying.verb)
        if doer is None or len(voices.figures) != 1 or saying.act not in _GIVEN:
            return voices
        pronoun, side = doer.lower_ in ("he", "she"), voices.figures[0].side
        office = parsed.item(doer).thing
        if side is None or not pronoun and not (isinstance(office, Description) and _bare(office)):
            return voices
        others = [each.figure for each in self._discourse.joint(0, 0) if each.figure.side not in (None, side)]
        if not isinstance(office, Description):
            fitting = [each for each in others if each.female in (None, doer.lower_ == "she")]
        else:
            fitting = [each for each in others if _hold_the_same(office, each, voices.figures[0])]
        own = len(fitting) == 1 and any(_state(parsed, node) == side for node in _given_to(saying))
        return Voices((fitting[0],)) if own else voices


def _given_to(saying: Saying) -> list[Node]:
    """Those who are thanked, praised or asked, else those whose deeds are."""
    objects = [child for child in saying.verb.children if child.dep_ in ("dobj", "dative")]
    to = () if saying.verb.lemma_ == "welcome" else ("to",)  # "welcomed her to Laos" is said by the host
    whom = objects + [node for holder in (saying.verb, *objects) for node in after_preposition(holder, *to)]
    deeds = objects + [node for holder in (saying.verb, *objects) for node in after_preposition(holder, "for")]
    owners = [owner for noun in (*whom, *deeds) for owner in noun.children if owner.dep_ in _OWNING]
    return whom + owners + [node for noun in deeds for node in after_preposition(noun, "of")]


def _bare(office: Description) -> bool:
    """Whether one man is told by his office alone, of no state: "the minister"."""
    return office.office is not None and office.side is None and not office.plural


def _hold_the_same(office: Description, *figures: Figure) -> bool:
    """Whether all are what an office calls them: "the minister"; a prime minister is none but "the Prime Minister"."""
    words = (office.office.head if office.office is not None else office.noun).split()
    told = [[head.split() for head in figure.heads()] for figure in figures]
    return all(any(each[-1] == words[-1] and ("prime" in each) == ("prime" in words) for each in one) for one in told)


def _state(parsed: Parsed, node: Node) -> str | None:
    """The state that a word names, itself, by a body of it or as whose something is: "Kuwaiti support"."""
    item = parsed.item(node)
    if isinstance(item.thing, Hit) and item.kind in (ItemKind.COUNTRY, ItemKind.BODY):
        return item.thing.value
    if isinstance(item.thing, Description):
        return item.thing.side
    people = (hit.value for hit in parsed.view.hits if hit.first == item.first and hit.kind is Kind.DEMONYM)
    return next(people, None) if item.kind is ItemKind.WORD else None
