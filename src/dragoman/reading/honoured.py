"""Honoured: who was the chief guest of what is being told, "the chief guest at the reception was Minister A"."""

from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed, root_of, subject

_GUESTS = ("chief", "honour", "honor", "special", "principal", "main")
_AS = "guest"


def guest_of_honour(parsed: Parsed) -> list[Node]:
    """The person of whom a sentence only says that he was the guest of honour: "A was the chief guest", "chief guest
    at the ceremony was A", "A graced the event as the guest of honour"."""
    lows = parsed.view.lows
    if _AS not in lows or not any(word in lows for word in _GUESTS):
        return []
    root = root_of(parsed)
    guest = next((node for node in parsed.nodes if _is_guest(parsed, node)), None)
    if guest is None:
        return []
    if root.lemma_ == "be" and guest in root.children:
        others = [child for child in root.children if child.dep_ in ("nsubj", "attr") and child != guest]
    elif guest.dep_ == "pobj" and guest.head.lower_ == "as" and guest.head.head == root and root.lemma_ == "grace":
        doer = subject(root)
        others = [doer] if doer is not None else []
    else:
        return []
    return [node for node in others if parsed.item(node).kind is ItemKind.PERSON]


def _is_guest(parsed: Parsed, node: Node) -> bool:
    """Whether a word is the guest of honour, and of nothing else: "chief guest", "guest of honour"."""
    item = parsed.item(node)
    if parsed.view.low(item.last - 1) != _AS:
        return False
    whose = parsed.view.low(item.last + 1) if parsed.view.low(item.last) == "of" else ""
    chief = any(parsed.view.low(at) in _GUESTS for at in (item.first - 1, item.last - 2))
    return whose in ("honour", "honor") or chief and not whose
