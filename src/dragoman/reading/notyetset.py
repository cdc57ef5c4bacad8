"""Not yet set: contacts that are only worked towards: "talks toward a visit by A", "the dates of his visit are being
discussed"."""

from dragoman.reading.nodes import Node

_TOWARDS = frozenset(("toward", "towards"))
_DATES = frozenset(("date", "dates"))
_SETTLING = frozenset("discuss agree coordinate determine consider clarify negotiate specify work".split())
"""What is done of dates that are open."""


def not_yet_set(noun: Node) -> bool:
    """Whether nobody says that a contact is to be, only that it is worked towards or its dates are open."""
    if noun.dep_ != "pobj":
        return False
    if noun.head.lower_ in _TOWARDS:
        return any(child.lower_ in ("a", "an") for child in noun.children)
    dates = noun.head.head
    if noun.head.lower_ not in ("of", "for") or dates.lower_ not in _DATES:
        return False
    over = dates.head.head if dates.dep_ == "pobj" else dates.head  # "are working on the dates"
    return over.lemma_.lower() in _SETTLING
