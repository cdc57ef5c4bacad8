"""The last one to: who did what nobody has done since: "The last Lao minister to visit Peru was Kham Vong in 2006"."""

from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed

_ORDER = frozenset(("last", "first", "previous", "only", "second", "third", "latest"))


def of_an_order(parsed: Parsed, verb: Node, doer: Node | None) -> bool:
    """Whether a clause tells of whoever was "the last minister to visit Peru", whom the sentence goes on to name."""
    if doer is None or verb.dep_ not in ("relcl", "acl") or doer != verb.head or doer.dep_ != "nsubj":
        return False
    was = doer.head
    before = {*parsed.view.lows[parsed.item(doer).first - 1 : parsed.item(doer).last], *(c.lower_ for c in doer.lefts)}
    return was.lemma_ == "be" and was.i > verb.i and not _ORDER.isdisjoint(before)


def who_it_was(parsed: Parsed, verb: Node) -> Node | None:
    """The name behind "was"; nobody where it is not known for one."""
    named = (child for child in verb.head.head.children if child.dep_ == "attr")
    return next((node for node in named if parsed.item(node).kind is ItemKind.PERSON), None)
