"""Outcomes: talks that are told only as those of which the outcome is talked."""

from dragoman.reading.governing import in_outcome, reported_to_the_host
from dragoman.reading.nodes import Node

_TAKEN_UP = frozenset("discuss review note welcome praise hail appreciate assess brief inform exchange".split())


def of_what_came_of_it(noun: Node) -> bool:
    """Whether talks stand with when they were only as those of which the outcome is talked: "exchanged views on the
    outcome of the talks held on Monday between A and B"."""
    held = (child for child in noun.children if child.dep_ == "acl" and child.tag_ == "VBN")
    if not any(each.lemma_ in ("hold", "conduct") for each in held):
        return False
    if not in_outcome(noun) or reported_to_the_host(noun):
        return False
    return any(above.lemma_.lower() in _TAKEN_UP for above in noun.head.head.ancestors)
