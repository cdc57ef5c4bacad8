"""Calling off: whether the words over a contact say that it was called off."""

from dragoman.reading.calledoff import hangs_together, is_off, kept_up, to_be_done_on_it
from dragoman.reading.contactwords import ContactWords
from dragoman.reading.governing import fell_through, put_off
from dragoman.reading.trigger import Trigger


def called_off(trigger: Trigger, words_of: ContactWords) -> bool:
    """Whether the words over a contact call it off, or with it the trip on which it was to be."""
    verb = trigger.verb
    if put_off(trigger.node):
        return True
    if verb is not None and (calling_off := to_be_done_on_it(verb)) is not None:
        verb = calling_off
    while verb is not None:
        if verb.lemma_ in words_of.cancel_verbs or is_off(verb):
            return not kept_up(verb)
        if fell_through(verb, words_of.cancel_verbs):
            return True
        if verb.head == verb or not hangs_together(verb):
            break
        verb = verb.head
    return False


def still_on(trigger: Trigger, words_of: ContactWords) -> bool:
    """Whether a visit is told not to be called off: "is not planning to postpone the visit of A"."""
    verb = trigger.verb
    if verb is None or trigger.node.head != verb:
        return False
    return verb.lemma_ in words_of.cancel_verbs and kept_up(verb)
