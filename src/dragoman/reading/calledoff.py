"""Called off: turns of speech by which what was arranged came to nothing, "fell through", "are off", "put back"."""

from dragoman.reading.nodes import Node
from dragoman.reading.parse import modal, negated
from dragoman.reading.trigger import OF_TWO, Trigger

_NOTHING = {"fall": ("through",), "be": ("off",), "put": ("back", "off")}


def came_to_nothing(verb: Node) -> bool:
    """Whether a verb says of a contact that it came to nothing: "the call fell through", "the talks are off", "has been
    put back", "will not go ahead"."""
    over = verb.head if verb.dep_ in ("csubj", "csubjpass") else verb  # "a meeting planned for May has been put back"
    words = {child.lower_ for child in over.children}
    if over.lemma_ == "go" and "ahead" in words:
        return negated(over) and modal(over) in ("will", "would")
    return not words.isdisjoint(_NOTHING.get(over.lemma_, ())) and not negated(over)


def none_held(trigger: Trigger) -> bool:
    """Whether a sentence says that there was none: "No meeting with the American side was held", "there has been no
    telephone call between A and B"."""
    verb = trigger.verb
    held = verb is not None and verb.lemma_.lower() in ("hold", "take", "be") and verb.tag_ in ("VBN", "VBD")
    return held and with_no(trigger) and trigger.kind in OF_TWO


def with_no(trigger: Trigger) -> bool:
    """Whether a noun of contact has "no" before it: "no talks"."""
    return any(child.lower_ == "no" and child.i < trigger.node.i for child in trigger.node.children)
