"""Aims: the verbs of a sentence that each say something to be done, as a parse and the commas between them tell.

A small parser often hangs the later members of a list of aims on the wrong verb; the commas and the bare form of
the verbs mend that.
"""

from collections.abc import Iterator

from dragoman.reading.nodes import Node
from dragoman.reading.parse import SUBJECTS, Parsed, infinitive

_PARTS = frozenset(
    ("dobj", "obj", "prep", "xcomp", "ccomp", "attr", "acomp", "dative", "advcl", "prt", "npadvmod", "advmod", "agent")
)
"""What a verb has of its own: the one behind it acts on something."""
_LITTLE = frozenset(("advmod", "aux", "neg"))
_INFINITIVES = frozenset(("VB", "VBP", "VBG"))
_MODALS = frozenset(("will", "would", "shall", "should", "'ll"))
_SIDES = frozenset(
    "they we both sides parties countries nations ministries teams governments officials leaders two".split()
)
"""Whose "should" binds themselves: "that they should work together"."""


def head_of(parsed: Parsed, start: int, end: int) -> Node | None:
    """The verb that the words from ``start`` on hang on, if a verb names what is to be done."""
    inside = [node for node in parsed.nodes if start <= parsed.offsets(node.i, node.i + 1)[0] < end]
    known = {node.i for node in inside}
    tops = [node for node in inside if node.head.i not in known or node.head == node]
    for node in tops:
        while node.dep_ in ("prep", "aux", "mark") and (inner := [each for each in node.children if each.i in known]):
            node = inner[0]
        if node.pos_ in ("VERB", "AUX") and node.dep_ not in ("amod", "relcl", "aux", "auxpass"):
            return node
        if node.dep_ not in ("advmod", "punct", "cc", "mark", "aux", "npadvmod", "neg"):
            break
    return None


def only_a_view(head: Node, parsed: Parsed, begin: int) -> bool:
    """Whether a clause with a subject of its own says what is or what others should do, not what will be done."""
    doers = [child for child in head.children if child.dep_ in SUBJECTS]
    if not doers or parsed.offsets(doers[0].i, doers[0].i + 1)[0] < begin:
        return False
    if head.lemma_ == "be":
        return True
    auxiliaries = {child.lower_ for child in head.children if child.dep_ in ("aux", "auxpass")}
    if "should" in auxiliaries:
        return doers[0].dep_ == "nsubj" and doers[0].lower_ not in _SIDES
    if auxiliaries & _MODALS:
        return False
    bare = head.tag_ == "VB" or head.tag_ == "VBP" and head.lemma_ not in ("have", "share", "need", "remain", "face")
    return not bare or bool(auxiliaries)


def level_of(head: Node, light: frozenset[str]) -> Node:
    """The verb that says what is done: of "work together to reduce", "reduce"; ``light`` verbs only lead to it."""
    for _ in range(3):
        inner = [child for child in head.children if child.dep_ in ("xcomp", "advcl") and child.i > head.i]
        if head.lemma_.lower() not in light or not inner or inner[0].tag_ not in ("VB", "VBG"):
            break
        head = inner[0]
    return head


def joined(parsed: Parsed, level: Node, stretch: tuple[int, int], stop: int) -> list[int]:
    """Where each further aim within the stretch begins: a joined verb with an object of its own.

    Args:
        parsed: the sentence.
        level: the verb of the first aim.
        stretch: where the aims stand.
        stop: where the measures of an aim begin; past it only "and to" joins another aim.
    """
    chain, found = [level], set()
    for verb in chain:
        for child in verb.children:
            if child.dep_ != "conj" or child.pos_ not in ("VERB", "AUX"):
                continue
            at = parsed.offsets(child.i, child.i + 1)[0]
            if not stretch[0] < at < stretch[1] or at > stop and not infinitive(child):
                continue
            chain.append(child)
            if _complete(verb, child) and child.tag_ in _INFINITIVES:
                found.add(_first(parsed, child))
    listed = (node for node in _listed(parsed, level) if stretch[0] < parsed.offsets(node.i, node.i + 1)[0] < stop)
    return sorted(found | {_first(parsed, node) for node in listed})


def _acts_on(verb: Node) -> bool:
    """Whether something of its own stands behind a verb."""
    return any(child.i > verb.i and child.dep_ in _PARTS for child in verb.children)


def _complete(verb: Node, following: Node) -> bool:
    """Whether a verb and the one joined to it each have something of their own that they act on."""
    mine = any(child.dep_ in _PARTS and verb.i < child.i < following.i for child in verb.children)
    return mine and _acts_on(following)


def _listed(parsed: Parsed, level: Node) -> Iterator[Node]:
    """Bare verbs after a comma in a list of aims, which a small parser often hangs on the wrong verb.

    Participles are such a list only where "and" closes it: "strengthening A, countering B, and cutting off C".
    """
    kind = ("VB", "VBP") if level.tag_ in ("VB", "VBP") else ("VBG",) if level.tag_ == "VBG" else ()
    found = [node for node in parsed.nodes[level.i + 1 :] if node.tag_ in kind and _lists(parsed, level, node)]
    if "VBG" not in kind or any(parsed.nodes[node.i - 1].lower_ in ("and", "to") for node in found):
        yield from found


def _lists(parsed: Parsed, level: Node, node: Node) -> bool:
    """Whether a verb with an object of its own stands behind a comma, or behind "and to"."""
    plain = node.pos_ == "VERB" and (node.tag_ == "VBG" or node.lemma_ == node.lower_)
    owns = _acts_on(node) or any(_acts_on(child) for child in node.children if child.dep_ == "conj")
    if not plain or not owns or node.dep_ in ("relcl", "acl") or any(child.dep_ in SUBJECTS for child in node.children):
        return False
    before, marked = node.i - 1, False
    while before > level.i and (parsed.nodes[before].lower_ in ("and", "to") or parsed.nodes[before].dep_ in _LITTLE):
        marked = marked or parsed.nodes[before].lower_ == "to" and node.tag_ == "VBG"
        before -= 1
    if before <= level.i + 1 or parsed.nodes[before].text not in (",", ";") and not marked:
        return False
    behind = parsed.nodes[before if marked else before - 1]
    return behind.pos_ not in ("VERB", "ADP")  # "prevent, detect, and respond to": one object


def _first(parsed: Parsed, verb: Node) -> int:
    """Where a joined verb's own words begin."""
    before = [child.left_edge.i for child in verb.children if child.i < verb.i and child.dep_ not in ("cc", "punct")]
    return parsed.offsets(min((verb.i, *before)), verb.i + 1)[0]
