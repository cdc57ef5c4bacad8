"""Recapping: a sentence that opens with the contact that was told before it, "At the reception in Lima on May 3, …"."""

from dragoman.reading.contactwords import ContactWords
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed, after_preposition
from dragoman.reading.trigger import KINDS, OF_TWO, Trigger

_AT = frozenset(("at", "during", "in"))
_SPEAKING = frozenset(("speaking", "talking"))
_WHEN_AND_WHERE = frozenset((ItemKind.DATE, ItemKind.CITY, ItemKind.COUNTRY))
_A_HOUSE = 4
"""Words of the house in which a contact was."""
_BETWEEN = frozenset("in on at the of late early afternoon morning evening held which took place was capital".split())
"""Words that may stand among the day and the place of a contact."""


def at_what_was_told(words: ContactWords, parsed: Parsed) -> Trigger | None:
    """The contact at whose noun a sentence says what went on, as if it had been told: "At the reception, A affirmed",
    "Speaking at the meeting, A thanked"; none where the sentence itself says whom it was with."""
    opening = parsed.nodes[1 if parsed.nodes[0].lower_ in _SPEAKING else 0]
    if opening.lower_ not in _AT:
        return None
    for noun in (child for child in opening.children if child.dep_ == "pobj"):
        kind = words.kind_of(noun)
        definite = any(child.lower_ in ("the", "this") for child in noun.children)
        if kind is None or not definite or any(after_preposition(noun, "with", "between", "for", "of")):
            continue
        engagement, form = KINDS[kind[0]]
        if engagement in OF_TWO:
            return Trigger(engagement, form, kind[1], noun, None, "meeting as a noun", nominal=True, definite=True)
    return None


def told_with_it(parsed: Parsed, noun: Node) -> set[ItemKind]:
    """What kinds of things stand right behind the noun and are of the contact: "in Lima on May 3," and behind "which
    took place", but nothing past the next comma."""
    found: set[ItemKind] = set()
    commas, house = 0, len(parsed.items)
    for position in range(noun.i + 1, len(parsed.items)):
        node, kind = parsed.nodes[position], parsed.items[position].kind
        if node.text == ",":
            commas += 1
            which = position + 1 < len(parsed.items) and parsed.nodes[position + 1].lower_ == "which"
            if commas > 1 or not which:
                break
        elif kind in _WHEN_AND_WHERE:
            found.add(kind)
        elif node.lower_ == "at":
            house = position
        elif node.lower_ not in _BETWEEN and not house < position <= house + _A_HOUSE:
            break  # but "at the palace on Monday" goes on
    return found
