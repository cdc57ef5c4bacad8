"""Nouns of calls and talks: with whom they were, as the clause beside the noun tells."""

from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed, after_preposition, conjuncts, objects, subject_of
from dragoman.reading.surroundings import ONE_PERSON, SOMEWHERE
from dragoman.reading.teams import person_or_team
from dragoman.reading.trigger import Trigger

_TWO = 2
_WISHING = frozenset("wish congratulate assure thank".split())


def beside_call(parsed: Parsed, verb: Node) -> list[Node]:
    """The other end of the line, whom the caller wished or told something: "during a telephone conversation, A
    extended wishes to B", "in a phone call, A wished health for B"."""
    said = list(objects(verb))
    told = [other for node in (verb, *said) for other in after_preposition(node, "to", "for", "with")]
    before = [child for noun in said for child in noun.lefts if child.dep_ == "compound"]  # "wished Minister B success"
    wished = [node for node in (*said, *before) if parsed.item(node).kind in ONE_PERSON and verb.lemma_ in _WISHING]
    return wished or [node for node in (*said, *told) if parsed.item(node).kind is ItemKind.PERSON]


def of_speaker_and_addressee(parsed: Parsed, trigger: Trigger) -> None:
    """Whose meeting "their meeting" is, where one told another something at it: "A conveyed greetings to B during their
    meeting"."""
    addressed = beside_call(parsed, trigger.verb) if trigger.verb is not None else []
    speaker = subject_of(parsed, trigger.verb) if trigger.verb is not None else None
    if speaker is not None and parsed.item(speaker).kind in ONE_PERSON and len(list(conjuncts(speaker))) == 1:
        trigger.doers, trigger.others = ([speaker], addressed[-1:]) if addressed else (trigger.doers, [])


def call_on(parsed: Parsed, node: Node) -> bool:
    """Whether a courtesy call is named again: "during the call on, views were exchanged"."""
    after = parsed.nodes[node.i + 1 : node.i + 3]
    return node.lower_ == "call" and len(after) == _TWO and after[0].lower_ == "on" and after[1].is_punct


def paid_clauses(noun: Node) -> list[Node]:
    """The participles that tell who paid a call or held talks: "the courtesy call paid by Ambassador A"."""
    return [child for child in noun.children if child.dep_ == "acl" and child.lower_ in ("paid", "made", "held")]


def paid_by(noun: Node) -> list[Node]:
    """By whom a call was paid or talks were held: "the courtesy call paid by Ambassador A on Minister B"."""
    return [each for verb in (noun, *paid_clauses(noun)) for each in after_preposition(verb, "by")]


def held_by(parsed: Parsed, noun: Node) -> list[Node]:
    """Whose talks they are, where their place stands between: "Monday's talks in Lima of Minister A with B"."""
    there = (place for place in after_preposition(noun, "in", "at") if parsed.item(place).kind in SOMEWHERE)
    return [each for place in there for each in after_preposition(place, "of") if person_or_team(parsed, each)]


def brought_together(noun: Node) -> list[Node]:
    """Those whom talks are told to bring together: "a meeting that brought together Ministers A and B"."""
    for clause in noun.children:
        together = any(child.lower_ == "together" for child in clause.children)
        if together and clause.dep_ in ("acl", "relcl") and clause.lemma_ == "bring":
            return [each for node in objects(clause) for each in conjuncts(node)]
    return []
