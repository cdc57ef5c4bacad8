"""Forms of speech: small questions about the words around a verb that may report speech."""

from spacy.tokens import Token as Node

from dragoman.reading.parse import ItemKind, Parsed, after_preposition, modal, objects

PREDICATES = ("acomp", "attr", "oprd", "advmod", "xcomp")
BEING = frozenset(("be", "feel", "remain", "become", "seem"))
_FORMS_OF_TALK = frozenset("group phone telephone video team table panel plenary courtesy lunch dinner".split())
_READY = frozenset(("ready", "willing", "prepared"))


def with_what_follows(noun: Node) -> list[Node]:
    """What hangs on a noun, and what the parser hung on its verb behind it."""
    return [*noun.children, *(child for child in noun.head.children if child.i > noun.i and child.tag_ == "VB")]


def own_readiness(verb: Node, clause: Node) -> bool:
    """Whether someone is told that the speaker's side is ready to do something: "told Kim it was ready to sell"."""
    if clause.dep_ != "ccomp" or clause.lemma_ not in BEING or clause.i < verb.i:
        return False
    ready = [child for child in clause.children if child.dep_ in PREDICATES and child.lower_ in _READY]
    meant = (*(inner for child in ready for inner in child.children), *clause.children)
    return bool(ready) and any(child.dep_ == "xcomp" for child in meant)


def my_pleasure(noun: Node) -> bool:
    """Whether a noun is the pleasure of whoever speaks: "it is my great pleasure to welcome you"."""
    mine = any(child.dep_ == "poss" and child.lower_ in ("my", "our") for child in noun.children)
    return mine and noun.lower_ in ("pleasure", "honour", "honor", "privilege", "joy", "delight")


def only_held(verb: Node, lemma: str) -> bool:
    """Whether a conversation is only had, without a word of what about: "had a brief conversation"."""
    held = [noun for noun in objects(verb) if noun.lower_.removesuffix("s") in ("conversation", "discussion")]
    if lemma not in ("have", "hold") or not held:
        return False
    said = ("about", "on", "of", "over", "regarding", "concerning", "around")
    aside = any(tells_what_about(child) for noun in held for child in noun.children)
    return not aside and not any(any(after_preposition(holder, *said)) for holder in (verb, *held))


def tells_what_about(child: Node) -> bool:
    """Whether a word by a conversation may tell what it was about: "trade discussions"; not "group", "during which"."""
    if child.dep_ == "relcl":
        return not any(inner.lower_ in ("during", "after", "where") for inner in child.children)
    return child.dep_ == "acl" or child.dep_ == "compound" and child.lower_ not in _FORMS_OF_TALK


def of_a_day(parsed: Parsed, preposition: Node) -> bool:
    """Whether a preposition only says when: "on Wednesday"."""
    return any(parsed.item(child).kind is ItemKind.DATE for child in preposition.children)


def to_come(verb: Node) -> bool:
    """Whether a clause tells of what will or should be."""
    return modal(verb) is not None


def talked_over(verb: Node) -> bool:
    """Whether people exchange with one another on something, without a word of what they exchange."""
    return (
        not any(objects(verb))
        and any(after_preposition(verb, "with"))
        and any(node.lower_ in ("on", "about", "regarding") for node in verb.subtree if node.i > verb.i)
    )
