"""Spokesmen: whoever speaks for others makes no contacts himself, so that "he" in his words is the one spoken of."""

from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import Role
from dragoman.reading.discourse import Discourse
from dragoman.reading.figures import Figure
from dragoman.reading.trigger import Trigger


def spoken_for(trigger: Trigger, speaker: Figure, discourse: Discourse) -> Figure | None:
    """Who does what "he" is told to do in a spokesman's words: "He will also call on B," the spokesman added."""
    pronoun = any(node.lower_ in ("he", "she") for node in trigger.doers)
    if not pronoun or not any("spokes" in fact.text.lower() for fact in speaker.offices):
        return None
    told = [discourse.visit, *reversed(discourse.drafts)]
    parts = (part for draft in told if draft is not None for part in draft.parts if part.role is not Role.HOST)
    people = (part.figure for part in parts if part.figure.kind is ActorKind.PERSON)
    return next((figure for figure in people if figure is not speaker), None)
