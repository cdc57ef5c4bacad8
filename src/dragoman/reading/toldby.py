"""Passives of speech: what someone is told, thanked for or asked by another who is named, "was told by Minister A"."""

from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed
from dragoman.reading.surroundings import ONE_PERSON

_TOLD = frozenset(
    "brief inform update apprise acquaint notify tell assure remind thank urge ask request congratulate".split()
)
_VALUED = frozenset(("welcome", "support", "oppose"))
_GUESTS = frozenset("delegation delegations guest guests visitor visitors he she they who visit team group".split())


def told_by_someone(parsed: Parsed, lemma: str, doers: list[Node]) -> bool:
    """Whether someone by name or office tells another: "The guest was told by Minister A that", "was thanked by"."""
    kinds = [parsed.item(doer).kind for doer in doers]
    by_people = bool(kinds) and all(kind in ONE_PERSON for kind in kinds)
    if lemma in _VALUED and by_people:  # "the plan was welcomed by Kim"; not "the guests were"
        told = [child for child in doers[0].head.head.children if child.dep_ == "nsubjpass"]
        things = (each for each in told if each.tag_ in ("NN", "NNS") and each.lower_ not in _GUESTS | {"head"})
        return any(parsed.item(noun).kind is ItemKind.WORD for noun in things)
    return lemma in _TOLD and by_people
