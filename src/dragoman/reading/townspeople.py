"""Townspeople: whoever is told by his town or province, "the Hà Nội official", "the Quang Ninh leader"."""

from collections.abc import Iterable

from spacy.tokens import Token as Node

from dragoman.domain.actors import ActorKind
from dragoman.knowledge.folding import fold
from dragoman.reading.figures import Figure
from dragoman.reading.gazetteer import Hit
from dragoman.reading.parse import ItemKind, Parsed

ROLES = frozenset(("official", "leader", "guest", "diplomat", "host", "representative"))
"""Words for someone that may have a place before them."""


def of_a_place(parsed: Parsed, node: Node, told: Iterable[Figure]) -> Figure | None:
    """The person last told of in whose office the place before a word stands; else the one of that place's country."""
    places = [child for child in node.children if child.dep_ in ("compound", "nmod", "amod") and child.i < node.i]
    places = [child for child in places if child.tag_ in ("NNP", "NNPS")]
    if not places:
        return None
    first, last = parsed.item(places[0]).first, parsed.item(places[-1]).last
    words = " ".join(parsed.view.lows[first:last])
    people = [figure for figure in told if figure.kind is ActorKind.PERSON]
    for figure in people:
        if any(words in fold(fact.text).lower() for fact in figure.offices):
            return figure
    hits = [item.thing for item in map(parsed.item, places) if item.kind is ItemKind.CITY]
    countries = {hit.value for hit in hits if isinstance(hit, Hit)}
    return next((figure for figure in people if figure.side in countries), None)
