"""Spokesmen: whoever speaks for others makes no contacts himself, so that "he" in his words is the one spoken of."""

from dragoman.domain.actors import ActorKind
from dragoman.reading.discourse import Discourse
from dragoman.reading.figures import Figure
from dragoman.reading.trigger import LIKELY, Trigger


def spoken_for(trigger: Trigger, speaker: Figure, discourse: Discourse) -> Figure | None:
    """Who does what "he" is told to do in a spokesman's words: "He will also call on B," the spokesman added."""
    pronoun = any(node.lower_ in ("he", "she") for node in trigger.doers)
    if not pronoun or not any("spokes" in fact.text.lower() for fact in speaker.offices):
        return None
    told = [discourse.visit, *reversed(discourse.drafts)]
    others = (figure for draft in told if draft is not None for figure in draft.travellers() if figure is not speaker)
    return next((figure for figure in others if figure.kind is ActorKind.PERSON), None)


def gives_out(figure: Figure, trigger: Trigger) -> bool:
    """Whether a spokesman gives out what others did, "met A, a spokesman said": one without a name, or any in a
    sentence that only reads like one of a contact."""
    if trigger.rule == LIKELY and speaks_for_others(figure):
        return True
    return not figure.forms and bool(figure.offices) and all("spokes" in fact.phrase.head for fact in figure.offices)


def for_others(figure: Figure) -> bool:
    """Whether someone gives out the news of others, which informs of it: a body or its spokesman."""
    return figure.kind is ActorKind.ORGANISATION or speaks_for_others(figure)


def speaks_for_others(figure: Figure) -> bool:
    """Whether someone speaks for others by office: a spokesperson, a press secretary."""
    heads = (words for fact in figure.offices for words in (fact.phrase.head, fact.text.lower()))
    return any(head.startswith("spokes") or "press secretary" in head for head in heads)
