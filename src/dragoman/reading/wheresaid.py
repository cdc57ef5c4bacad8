"""Where it was said: a place beside a verb of speech is not that of what someone tells there."""

from dragoman.reading.nodes import Node
from dragoman.reading.speechforms import SPEECH

_TELLING = SPEECH | {"brief", "announce", "report"}
_ASIDE = 3


def where_said(place: Node, told: Node) -> int:
    """How much farther off a place is of which a speaker tells something: "announced in Lima that he will meet A in
    Quito", "briefed lawmakers in Lima about his talks with A in Quito"."""
    saying = place.head.head
    if place.head.dep_ != "prep" or saying.lemma_.lower() not in _TELLING:
        return 0
    below = told
    while below.head != below and below.head != saying:
        below = below.head
    clause = below.dep_ == "ccomp" or below.dep_ == "prep" and below.lower_ in ("about", "of")
    return _ASIDE if below.head == saying and below != saying and clause else 0
