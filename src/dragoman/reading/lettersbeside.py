"""Letters beside: which of the letters that a report tells beside a contact are news of their own.

What a guest hands over or greets with is of the meeting; what two by name write to each other is not: "Meanwhile, the
Amir received a cable from President A".
"""

from dragoman.domain.actors import ActorKind
from dragoman.reading.discourse import Discourse
from dragoman.reading.parse import ItemKind, Parsed, conjuncts
from dragoman.reading.trigger import Trigger

_WRITING = frozenset(("send", "receive", "cable", "address", "dispatch"))
_TWO = 2
_AT_IT = frozenset(("during", "at", "through", "via", "while", "upon"))
"""Words of a letter that is sent by way of the contact: "During the talks, he sent his greetings to President A"."""


def beside_a_contact(parsed: Parsed, trigger: Trigger, discourse: Discourse) -> bool:
    """Whether letters are told beside a contact, of which they are a part, but for those that two by name exchange or
    one sends another as news of its own: "also on Monday, President A and President B exchanged letters"."""
    if trigger.rule != "sending a letter" or not discourse.tells_a_contact():
        return False
    verb = trigger.verb
    if verb is None or verb.dep_ != "ROOT":
        return True
    wrote = [node for doer in trigger.doers for node in conjuncts(doer)]
    by_name = [node for node in (*wrote, *trigger.others) if parsed.item(node).kind is ItemKind.PERSON]
    if verb.lemma_ == "exchange":
        return len([node for node in wrote if node in by_name]) < _TWO
    written = verb.lemma_ in _WRITING and trigger.node.dep_ == "dobj" or verb.lemma_ == "cable"
    in_the_room = any(child.lower_ in _AT_IT for child in verb.children)
    if in_the_room or not written or not by_name:
        return True
    ends = (trigger.doers, trigger.others)
    figures = [[ref.figure for node in nodes for ref in discourse.references(parsed, node)] for nodes in ends]
    people = [one for end in figures for one in end]
    if not all(figures) or any(one.kind is not ActorKind.PERSON for one in people):
        return True
    theirs = {one.side or "?" for one in people}  # "met Ambassador B of Peru, and sent a letter to its President"
    return any(theirs <= draft.sides() for draft in discourse.drafts if not draft.background)
