"""Governing: what stands over a noun of engagement says whether it is ahead, hoped for or an outcome."""

from spacy.tokens import Token as Node

_OUTCOMES = frozenset(
    """
    outcome outcomes result results success occasion significance importance meaning preparation
    preparations basis consensus agreements anniversary framework agreement understanding commitments
    perceptions implementation statement exchange invitation number frequency
    """.split()
)


def still_ahead(leaving: Node) -> bool:
    """Whether a departure is still ahead of what is told: "before leaving for Lima", "prior to his departure"."""
    preposition = leaving.head
    if leaving.dep_ not in ("pcomp", "pobj"):
        return False
    return preposition.lower_ == "before" or preposition.lower_ == "to" and preposition.head.lower_ == "prior"


def under(node: Node, prepositions: frozenset[str]) -> bool:
    """Whether one of these prepositions stands over a node: "after their talks", "since the visit of A"."""
    current = node
    for _ in range(3):
        if current.dep_ in ("pobj", "pcomp") and current.head.lower_ in prepositions:
            return True
        if current.head == current:
            return False
        current = current.head
    return False


def hoped_for(noun: Node) -> bool:
    """Whether a speaker only looks forward to it, invites to it or hopes for it."""
    current = noun
    for _ in range(6):
        current = current.head
        if current.lemma_.lower() in ("look", "hope", "await", "invite", "anticipate", "wish"):
            return True
    return False


def prepared_for(noun: Node) -> bool:
    """Whether someone prepares for it: "are working to prepare for the visit", "the preparations for the summit"."""
    if noun.dep_ != "pobj" or noun.head.lower_ != "for":
        return False
    return noun.head.head.lemma_.lower() in ("prepare", "preparation", "preparations")


def in_outcome(node: Node) -> bool:
    """Whether only what came of it is told: "the results of the talks"."""
    return node.dep_ == "pobj" and node.head.dep_ == "prep" and node.head.head.lower_ in _OUTCOMES


def opening(node: Node) -> bool:
    """Whether a nominal trigger opens its sentence: "At a meeting with …, he …"."""
    current = node
    while current.head != current and current.dep_ in ("pobj", "compound", "conj"):
        current = current.head
    return current.i <= 2


def reported_to_the_host(noun: Node) -> bool:
    """Whether a traveller tells one host of his talks with another: "briefed him on the outcomes of her talks with A",
    "reported on the results of the talks held earlier with A"."""
    if not in_outcome(noun) or noun.head.head.lower_ not in ("outcome", "outcomes", "result", "results"):
        return False
    verb = next((node for node in noun.ancestors if node.pos_ == "VERB"), None)
    own = any(child.lower_ in ("his", "her", "their") for child in noun.children)
    earlier = any(node.lower_ in ("earlier", "previously") for node in noun.subtree)
    return verb is not None and verb.lemma_.lower() in ("brief", "report", "inform", "update") and (own or earlier)
