"""Last visitors: whose visit "the last visit by a Peruvian president" was, who is not the one who comes now."""

from dragoman.reading.discourse import Discourse, Reference
from dragoman.reading.parse import ItemKind, Parsed, after_preposition, subject
from dragoman.reading.people import Description
from dragoman.reading.trigger import Trigger

_BEFORE = frozenset(("last", "latest", "previous"))


def who_came_last(
    parsed: Parsed, trigger: Trigger, discourse: Discourse, travellers: list[Reference]
) -> list[Reference]:
    """The person whom a sentence names behind a visit of "a president", else the state whose president it was: "The
    last visit by a Peruvian president was in 2011 by A", "that of A in 2011"."""
    noun, owners = trigger.node, trigger.doers
    if not trigger.nominal or len(owners) != 1 or _BEFORE.isdisjoint(each.lower_ for each in noun.children):
        return travellers
    thing, item = parsed.item(owners[0]).thing, parsed.item(owners[0])
    article = parsed.view.low(item.first) in ("a", "an") or parsed.view.low(item.first - 1) in ("a", "an")
    if not isinstance(thing, Description) or thing.side is None or thing.plural or not article:
        return travellers
    said = noun.head if noun.head.lemma_ in ("be", "take", "make", "pay") and subject(noun.head) == noun else None
    named = list(after_preposition(said, "by", "of")) if said is not None else []
    named += (
        [node for child in said.children if child.lower_ in ("that", "one") for node in child.subtree] if said else []
    )
    people = [node for node in named if parsed.item(node).kind is ItemKind.PERSON]
    if people:
        return discourse.references(parsed, people[0])
    start, end = parsed.view.span(item.first, item.last)
    return [Reference(discourse.cast.country(thing.side, None, start, end), start, end)]
