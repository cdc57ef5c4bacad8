"""Nouns of calls: with whom a call was that the clause beside it tells."""

from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed, after_preposition, conjuncts, objects, subject_of
from dragoman.reading.surroundings import ONE_PERSON
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
