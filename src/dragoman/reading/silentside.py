"""The side of which a passive does not speak, and which alone can have said it: "gratitude was expressed to Laos",
"thanks were extended to Vientiane", "a protest was lodged with the ambassador"."""

from dragoman.domain.actors import ActorKind
from dragoman.domain.statements import Act
from dragoman.reading.discourse import Discourse
from dragoman.reading.figures import Figure
from dragoman.reading.gazetteer import Hit
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed, after_preposition
from dragoman.reading.people import Description, PersonPhrase
from dragoman.reading.reach import states_named
from dragoman.reading.speech import Saying

_TO_ONE = frozenset((Act.THANK, Act.HOPE, Act.CONGRATULATE, Act.REQUEST, Act.INVITE))
"""Acts of one to the other, even where a passive does not say whose."""
_OF_THE_OTHER = frozenset((Act.THANK, Act.CONGRATULATE, Act.APPRECIATE))
"""Acts that are about the other side and what it did."""
_WHOSE = (ItemKind.PERSON, ItemKind.DESCRIPTION, ItemKind.COUNTRY)
_PRAISE = frozenset(("appreciation", "esteem", "admiration", "praise", "tribute"))


def of_one(saying: Saying) -> bool:
    """Whether a passive tells what one does to the other: thanks, praise of the other, a protest lodged with him."""
    told = {child.lower_ for child in saying.verb.children if child.dep_ == "nsubjpass"}
    if saying.act is Act.APPRECIATE:
        felt = {noun.lower_ for noun in after_preposition(saying.verb, "with")}
        return not _PRAISE.isdisjoint(told | felt)
    return saying.act in _TO_ONE or saying.act is Act.OBJECT and bool(_protested_to(saying))


def named_of(parsed: Parsed, saying: Saying, discourse: Discourse) -> set[Figure | None]:
    """Those whom a passive names as the ones to whom something is said, or whose doings it is about."""
    if saying.act is Act.OBJECT:
        return _meant(parsed, _protested_to(saying), discourse)
    named: set[Figure | None] = set()
    for item in parsed.items:
        if isinstance(item.thing, PersonPhrase):
            named.add(discourse.cast.of(item.thing))
        elif isinstance(item.thing, Description) and not item.thing.plural and item.thing.side is not None:
            named.add(discourse.of_side(item.thing.side))
    if saying.act is Act.HOPE:
        sources = [parsed.item(node) for node in parsed.nodes if node.head.lower_ == "from"]
        named |= {discourse.of_side(item.thing.value) for item in sources if isinstance(item.thing, Hit)}
    if saying.act in _OF_THE_OTHER:
        to = next((child for child in saying.verb.children if child.lower_ == "to" and child.i > saying.verb.i), None)
        sentence = parsed.view.sentence
        first, last = (to.i, to.right_edge.i + 1) if to is not None else (0, len(parsed.items))
        span = parsed.offsets(first, last) if to is not None else (sentence.start, sentence.end)
        named |= {discourse.of_side(state) for state in states_named(parsed, *span)}
        owners = [node for node in parsed.nodes[first:last] if node.dep_ == "poss" and parsed.item(node).kind in _WHOSE]
        named = _meant(parsed, owners, discourse) or named  # "Peru's help to Laos was noted with appreciation"
    return named


def _meant(parsed: Parsed, nodes: list[Node], discourse: Discourse) -> set[Figure | None]:
    """Those of whom words speak; a state's principal for the state."""
    figures = [reference.figure for node in nodes for reference in discourse.references(parsed, node)]
    return {discourse.of_side(each.side) if each.kind is ActorKind.COUNTRY and each.side else each for each in figures}


def _protested_to(saying: Saying) -> list[Node]:
    return list(after_preposition(saying.verb, "with", "to"))
