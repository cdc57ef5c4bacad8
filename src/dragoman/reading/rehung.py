"""Names that the parse hung on the phrase which opens a sentence, hung on the verb whose subject they are: "Apart from
discussing trade between Peru and Laos, A and B exchanged views"."""

from spacy.tokens import Doc
from spacy.tokens import Token as Node

from dragoman.reading.parse import SUBJECTS, ItemKind, Parsed

_ASIDE = ("conj", "appos", "npadvmod", "dep")
_SOMEONE = (ItemKind.PERSON, ItemKind.DESCRIPTION)
_BEFORE_THE_VERB = ("ADV", "AUX", "PART")


def rehang(parsed: Parsed, doc: Doc) -> None:
    """Gives the verb of a sentence those for its subject who stand between the comma and it, and what is said its own
    subject, in the parser's document."""
    root = next((node for node in doc if node.head == node), None)
    if root is None:
        return
    _rehang_what_is_said(root)
    if root.pos_ != "VERB" or root.i < 3:
        return
    told = [child for child in root.children if child.dep_ in SUBJECTS]
    if len(told) == 2:
        _join(parsed, doc, told)
    opening = [child for child in told if child.dep_ == "csubj" and child.tag_ == "VBG" and child.i == 0]
    if len(told) > len(opening) or any(child.dep_ in ("expl", "ccomp") and child.i < root.i for child in root.children):
        return
    names = _names_before(parsed, doc, root)
    if names and names[0].dep_ in _ASIDE and names[0].head.i < names[0].i - 1:
        for child in opening:
            child.dep_ = "advcl"
        names[0].head, names[0].dep_ = root, "nsubj"
        for name in names[1:]:
            name.head, name.dep_ = names[0], "conj"


def _rehang_what_is_said(root: Node) -> None:
    """Gives the verb of what is said the first of two subjects that hang on the verb of speech put in behind it: "The
    two states, Kim said, share a border"."""
    if any(child.dep_ in SUBJECTS for child in root.children):
        return
    for said in root.lefts:
        told = [child for child in said.lefts if child.dep_ == "nsubj"] if said.dep_ == "parataxis" else []
        between = said.doc[told[0].right_edge.i + 1 : told[1].left_edge.i].text if len(told) == 2 else ""
        if between == ",":
            told[0].head = root


def _join(parsed: Parsed, doc: Doc, told: list[Node]) -> None:
    """Joins two subjects that "and" joins behind an aside: "Smith, on a visit to Peru, and his counterpart Smith"."""
    first, second = told
    before = [node.lower_ for node in doc[first.i + 1 : second.i]]
    joined = before[:1] == [","] and "and" in before[-2:] and before[-1] in ("and", "his", "her", "its", "their")
    if joined and all(parsed.item(node).kind in _SOMEONE for node in told):
        second.head, second.dep_ = first, "conj"


def _names_before(parsed: Parsed, doc: Doc, root: Node) -> list[Node]:
    """The one or two who are named between a comma and the verb, with nothing else between them but "also"."""
    position = root.i - 1
    while position > 0 and doc[position].pos_ in _BEFORE_THE_VERB:
        position -= 1
    last = position
    if last > 2 and doc[last - 1].lower_ == "and" and _someone(parsed, last - 2):
        position = last - 2
    named = [doc[at] for at in sorted({position, last})]
    before = doc[position - 1].text if position > 0 else ""
    return named if before == "," and all(_someone(parsed, node.i) for node in named) else []


def _someone(parsed: Parsed, position: int) -> bool:
    return parsed.items[position].kind in _SOMEONE
