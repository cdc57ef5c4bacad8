"""Lists rejoined: those of a list of partners whom other words than "and" join to it, hung on the one before them.

"met with President A, as well as Minister B", "will meet with A, as well as with B", "held talks with A, along with B".
"""

from spacy.tokens import Doc
from spacy.tokens import Token as Node

from dragoman.reading.parse import SUBJECTS, ItemKind, Parsed

_JOINING = (("as", "well", "as"), ("along",), ("together",), ("and", "also"))
_COUNTS = ("number", "range", "series")
_REPEATED = ("with", "by")
_PARTNERS = ("pobj", "dobj", "conj", "appos", "npadvmod")


def rejoin_lists(parsed: Parsed, doc: Doc) -> None:
    """Joins a person to the one named right before him, where "as well as", "along with" or "and also with" stands
    between them and both are met."""
    lows = [node.lower_ for node in doc]
    for position in range(2, len(doc)):
        if parsed.items[position].kind is not ItemKind.PERSON:
            continue
        before = position - 1
        repeated = lows[before] in _REPEATED
        before -= repeated
        words = next((words for words in _JOINING if _ends_with(lows, before, words)), None)
        if words is None or words[0] in ("along", "together") and not repeated or words[0] == "and" and not repeated:
            continue
        before -= len(words)
        before -= before > 0 and lows[before] == ","
        if before > 0 and parsed.items[before].kind is ItemKind.PERSON and _met(doc, doc[before]):
            _join(doc, doc[before], doc[position])


def take_the_people(doc: Doc) -> None:
    """Hangs on its preposition those of whom there is "a number", where some of them are named behind: "talks with a
    number of Lao leaders, including A and B"."""
    for number in doc:
        of = next((child for child in number.children if child.lower_ == "of"), None)
        if number.lower_ not in _COUNTS or number.dep_ != "pobj" or of is None:
            continue
        people = next((child for child in of.children if child.dep_ == "pobj" and child.lower_ == "officials"), None)
        if people is None or doc[min(people.i + 2, len(doc) - 1)].lower_ not in ("including", "such"):
            continue
        for child in [each for each in number.children if each.i > people.i]:
            child.head = people
        people.head, people.dep_ = number.head, "pobj"
        number.head, number.dep_ = people, "nmod"
        of.head = people


def _ends_with(lows: list[str], last: int, words: tuple[str, ...]) -> bool:
    return tuple(lows[last - len(words) + 1 : last + 1]) == words


def _met(doc: Doc, person: Node) -> bool:
    """Whether someone is told behind the verb, and not its subject or the first of several who are."""
    top = person
    while top.dep_ in ("conj", "appos", "npadvmod") and top.head.i < top.i and top.head.pos_ in ("PROPN", "NOUN"):
        top = top.head
    return person.dep_ in _PARTNERS and top.dep_ not in SUBJECTS


def _join(doc: Doc, first: Node, second: Node) -> None:
    """Hangs one on the other, unless it governs a clause or stands above it."""
    if second.dep_ in SUBJECTS or second in first.ancestors or second.head == second:
        return
    second.head, second.dep_ = first, "conj"
