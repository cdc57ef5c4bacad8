"""Briefings: guests to whom those of a house or a town tell of it, or show it, whom they meet in this.

"Visited the port, where she was briefed by its director", "heard an introduction to the zone by Vice Mayor A", "was
shown around the plant by Governor B".
"""

from dragoman.domain.engagements import EngagementKind, Format
from dragoman.reading.addressed import is_one_person
from dragoman.reading.contactwords import ContactWords
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed, after_preposition, objects, subject_of
from dragoman.reading.surroundings import ONE_PERSON, named_after
from dragoman.reading.trigger import Trigger

_HEARING = ("hear", "listen")
_HEARD = frozenset("introduction introductions briefing briefings report reports presentation account".split())
"""What guests hear from those of a house."""
_AROUND = frozenset(("around", "round"))


def briefed(words: ContactWords, parsed: Parsed, verb: Node) -> Trigger | None:
    """The meeting of guests with those who brief them on a house or a town, or show it to them."""
    lemma = verb.lemma_.lower()
    if lemma in _HEARING:
        return _met(_who_hears(parsed, verb), _who_is_heard(parsed, verb))
    if lemma != "brief" and not (lemma == "show" and any(node.lower_ in _AROUND for node in verb.subtree)):
        return None
    guests = [child for child in verb.children if child.dep_ == "nsubjpass"]
    if guests:
        told = (words.kind_of(noun) for noun in after_preposition(verb, "at", "during", "in"))
        by = list(after_preposition(verb, "by"))
        return _met(guests, [node for node in by if _someone(words, parsed, node)]) if not any(told) else None
    host = subject_of(parsed, verb) if verb.tag_ == "VBD" else None
    there = lemma == "show" or any(child.lower_ == "where" for child in verb.children)
    if host is None or not there or not is_one_person(parsed, host):
        return None  # "where Minister A briefed them on trade", "Mrs Costa showed Mrs Vega around the temple"
    return _met([node for node in objects(verb) if parsed.item(node).kind in ONE_PERSON or node.pos_ == "PRON"], [host])


def _met(guests: list[Node], hosts: list[Node]) -> Trigger | None:
    if not guests or not hosts:
        return None
    verb = guests[0].head if guests[0].head.pos_ == "VERB" else hosts[0].head
    trigger = Trigger(EngagementKind.MEETING, Format.IN_PERSON, "meeting", verb, verb, "verb of receiving")
    trigger.doers, trigger.others, trigger.host_is = hosts, guests, "doer"
    return trigger


def _someone(words: ContactWords, parsed: Parsed, node: Node) -> bool:
    """Whether a node is a person or people: "briefed by Director A", "by officials of the institute"."""
    item = parsed.item(node)
    people = item.kind is ItemKind.WORD and node.lower_ in (words.people | words.hosts)
    return item.kind in ONE_PERSON or people


def _who_hears(parsed: Parsed, verb: Node) -> list[Node]:
    hearer = subject_of(parsed, verb)
    return [hearer] if hearer is not None else []


def _who_is_heard(parsed: Parsed, verb: Node) -> list[Node]:
    heard = [*objects(verb), *after_preposition(verb, "to")]
    heard = [noun for noun in heard if noun.lower_ in _HEARD]
    near = [node for noun in heard for node in after_preposition(noun, "by", "from")]
    people = [node for node in near if parsed.item(node).kind in ONE_PERSON]
    return people or (named_after(parsed, heard[0], ("by",), ONE_PERSON) if heard else [])
