"""Letters going: a letter told by its way, "a message went from President A to President B"."""

from dragoman.domain.engagements import EngagementKind, Format
from dragoman.reading.contactwords import ContactWords
from dragoman.reading.nodes import Node
from dragoman.reading.parse import Parsed, after_preposition
from dragoman.reading.surroundings import ONE_PERSON, SOMEONE
from dragoman.reading.trigger import Trigger

GOING = frozenset(("go", "come", "arrive", "deliver"))
"""What a letter does that reaches someone, or what is done with it."""


CARRYING = frozenset(("deliver", "hand", "convey", "bring", "bear", "carry", "transmit"))
"""What is done with a letter for whoever wrote it."""
PAPERS = frozenset("letter letters message messages telegram telegrams cable cables".split())
"""What is carried from one to another, and not only said for him, as greetings are."""
_WRITTEN = frozenset(("send", "write", "address", "sign", "dispatch", "extend"))


def who_wrote(noun: Node) -> list[Node]:
    """By whom a letter is told to be written: "received a letter sent by President A"."""
    told = [child for child in noun.children if child.dep_ == "acl" and child.lemma_ in _WRITTEN]
    return [node for verb in told for node in after_preposition(verb, "by")]


def letter_on_its_way(words: ContactWords, parsed: Parsed, verb: Node) -> Trigger | None:
    """ "A message of greetings went from President A to President B", "a note from A was delivered to B"."""
    noun = next((child for child in verb.children if child.dep_ in ("nsubj", "nsubjpass")), None)
    kind = words.kind_of(noun) if noun is not None else None
    if noun is None or kind is None or kind[0] != "letter":
        return None
    senders = [*after_preposition(verb, "from"), *after_preposition(noun, "from", "of")]
    readers = list(after_preposition(verb, "to", "for"))
    senders = [node for node in senders if parsed.item(node).kind in ONE_PERSON]
    readers = [node for node in readers if parsed.item(node).kind in SOMEONE]
    if not senders or not readers:
        return None
    trigger = Trigger(EngagementKind.CALL, Format.LETTER, kind[1], noun, verb, "sending a letter", doers=senders)
    trigger.others = readers
    return trigger
