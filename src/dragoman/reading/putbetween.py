"""Who speaks in the midst of what is said or right behind it, hung where it belongs in the parse: "Peru, answered Kim,
is a friend", "“The drought is over,” Kim chimed in"."""

from spacy.tokens import Doc
from spacy.tokens import Token as Node

from dragoman.reading.clauses import TRAILING
from dragoman.reading.parse import SUBJECTS, ItemKind, Parsed

_SOMEONE = (ItemKind.PERSON, ItemKind.DESCRIPTION)


def rehang_speakers(parsed: Parsed, doc: Doc) -> None:
    """Gives what is said its own subject and verb, and the verb of speech put in or behind it its speaker."""
    for node in doc[2:]:
        if node.lemma_ not in TRAILING or node.tag_ not in ("VBD", "VBN"):
            continue
        if node.dep_ == "relcl":
            _in_a_clause(node)
        elif node.dep_ == "acl":
            _behind(parsed, node)
        elif doc[node.i - 1].text == ",":
            _in_the_midst(parsed, node)
            _at_the_end(parsed, node)


def _behind(parsed: Parsed, verb: Node) -> None:
    """Makes a verb of speech that closes a sentence its root, where the parse takes it for a participle of whoever
    speaks."""
    name = verb.head
    closes = name.dep_ == "ROOT" and verb.i == name.i + 1 and parsed.items[name.i].kind in _SOMEONE
    said = any(child.dep_ == "ccomp" for child in name.lefts)
    if not closes or not said or any(child.dep_ in ("agent", "aux", "auxpass") for child in verb.children):
        return
    moved = [child for child in name.children if child.dep_ in ("ccomp", "punct")]
    verb.head, verb.dep_, verb.tag_, verb.pos_ = verb, "ROOT", "VBD", "VERB"
    name.head, name.dep_ = verb, "nsubj"
    for child in moved:
        child.head = verb


def _in_the_midst(parsed: Parsed, verb: Node) -> None:
    """Puts a speaker who stands behind his verb into what he says, whose subject stands before: "Peru, answered Kim, is
    a friend"."""
    doc = verb.doc
    if verb.i + 3 >= len(doc) or parsed.items[verb.i + 1].kind not in _SOMEONE or doc[verb.i + 2].text != ",":
        return
    name = doc[verb.i + 1]
    said = verb.head if verb.dep_ in ("parataxis", "ccomp") else _goes_on(verb)
    if name.head != verb or said is None or said.i <= name.i or any(child.dep_ in SUBJECTS for child in said.rights):
        return
    before = [child for child in verb.lefts if child.dep_ in SUBJECTS]
    name.dep_ = "nsubj"
    if verb.head == verb and before:
        said.head, said.dep_ = said, "ROOT"
        verb.head, verb.dep_ = said, "parataxis"
    elif verb.head == said:
        verb.dep_ = "parataxis"
    for child in before:
        child.head = said


def _at_the_end(parsed: Parsed, verb: Node) -> None:
    """Gives a verb of speech behind what is said the speaker who follows it: "it would rain, replied Kim, who left"."""
    if verb.dep_ != "dep" or verb.head.i > verb.i or verb.i + 1 >= len(verb.doc):
        return
    name = verb.doc[verb.i + 1]
    if name.head == verb and name.dep_ == "dobj" and parsed.items[name.i].kind in _SOMEONE:
        name.dep_ = "nsubj"


def _in_a_clause(verb: Node) -> None:
    """Puts who speaks into a relative clause, where the parse joins that to him: "hoped for rain, which, Kim observed,
    was near"."""
    told = _goes_on(verb)
    which = next((child for child in verb.lefts if child.tag_ == "WDT"), None)
    doer = next((child for child in verb.lefts if child.dep_ == "nsubj" and child != which), None)
    if told is None or which is None or doer is None or verb.doc[which.i + 1].text != "," or doer.i < which.i:
        return
    told.head, told.dep_ = verb.head, "relcl"
    which.head, which.dep_ = told, "nsubj"
    verb.head, verb.dep_ = told, "parataxis"


def _goes_on(verb: Node) -> Node | None:
    """The clause without a subject that the parse joins to a verb of speech behind it."""
    joined = (child for child in verb.rights if child.dep_ in ("ccomp", "conj") and child.pos_ in ("VERB", "AUX"))
    return next((each for each in joined if not any(child.dep_ in SUBJECTS for child in each.children)), None)
