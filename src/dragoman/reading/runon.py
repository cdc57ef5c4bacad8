"""Run-on clauses: whoever does what the second half of a sentence tells, taken by the parse for one more whom the first
half names.

"The Premier will meet A and Minister B will hold talks with her": B is not met, but holds the talks.
"""

from dragoman.reading.nodes import Node

_SUBJECTS = ("nsubj", "nsubjpass", "csubj")
_FINITE = ("MD", "VBD", "VBZ")


def heads_a_clause(node: Node) -> bool:
    """Whether someone is the subject of a clause."""
    return node.dep_ in ("nsubj", "nsubjpass") or opens_a_clause(node)


def opens_a_clause(node: Node) -> bool:
    """Whether a finite verb without a subject of its own follows a name that "and" joins to another."""
    if node.dep_ != "conj" or node.i < 2 or node.i + 1 >= len(node.doc) or node.nbor(-1).lower_ != "and":
        return False
    verb = node.nbor()
    while verb.dep_ in ("aux", "auxpass") and verb.head.i > verb.i:
        verb = verb.head
    return node.nbor().tag_ in _FINITE and verb.pos_ == "VERB" and first_of_clause(verb) == node


def first_of_clause(verb: Node) -> Node | None:
    """Who stands before a joined verb that has no subject of its own, where "and" stands before him: "met A and the two
    sides held talks"."""
    if verb.dep_ != "conj" or any(child.dep_ in _SUBJECTS for child in verb.children):
        return None
    start = min((child.i for child in verb.children if child.dep_ in ("aux", "auxpass")), default=verb.i)
    name = verb.doc[start - 1] if start >= 2 else None
    someone = name is not None and name.text in ("Smith", "officials")  # as the parse has the words for people
    joined = name is not None and someone and name.dep_ == "conj" and name.nbor(-1).lower_ == "and"
    below = name is not None and joined and name.head.i > verb.head.i
    return name if below and verb.doc[start].tag_ in _FINITE else None


def last_before_who(verb: Node, found: Node) -> Node | None:
    """Whoever of several a clause of one is about, behind whom it stands: "A and B, who is in Peru, spoke"."""
    who = next((child for child in verb.children if child.lower_ == "who" and child.dep_.startswith("nsubj")), None)
    single = verb.tag_ == "VBZ" or any(each.lower_ in ("is", "was", "has") for each in (verb, *verb.children))
    if verb.dep_ != "relcl" or who is None or not single or who.nbor(-1).text != ",":
        return None
    last = who.nbor(-2)
    return last if last in found.conjuncts and last.text == found.text else None
