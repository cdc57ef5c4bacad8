"""Inviting: sentences that go on about a visit, and who invited the traveller."""

from dragoman.domain.actors import ActorKind
from dragoman.reading.figures import Figure
from dragoman.reading.nodes import Node
from dragoman.reading.parse import Parsed, after_preposition

TRIPS = frozenset(("trip", "visit", "tour", "journey"))


def goes_on_about_it(node: Node) -> bool:
    """Whether a sentence goes on about a visit: "the visit comes", "he is making the visit", "he was invited by"."""
    if node.dep_ in ("nsubj", "nsubjpass"):
        return node.lower_ in TRIPS or node.lower_ in ("he", "she") and node.head.lemma_ in ("arrive", "come")
    made = node.dep_ == "dobj" and node.lower_ in TRIPS and node.head.lemma_ in ("make", "pay")
    alone = not any(child.dep_ in ("xcomp", "prep") for child in node.children)
    return made or node.lemma_ == "invite" and node.tag_ == "VBN" and node.dep_ == "ROOT" and alone


def may_invite(figure: Figure) -> bool:
    """Whether a figure is one who is the host of those he invites: someone or a body by name, not a state."""
    return figure.kind in (ActorKind.PERSON, ActorKind.ORGANISATION)


def who_invited(parsed: Parsed, node: Node) -> list[Node]:
    """Who invited: "at the invitation of A", "as the guest of A", "was invited by A"."""
    told = (node.lower_, getattr(parsed.item(node).thing, "noun", ""))
    guest = node.head.lower_ == "as" and ("guest" in told or "guests" in told)
    if node.lower_ == "invitation" or guest:
        return list(after_preposition(node, "of", "from"))
    return list(after_preposition(node, "by")) if node.lemma_ == "invite" and node.tag_ == "VBN" else []
