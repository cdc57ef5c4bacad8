"""Verbs of speech that the parse misplaces: participles that it hangs on the noun before their comma, though the
sentence's subject says them ("thanked the mayor for the reception, congratulating Lima, and Peru as a whole"), and what
it takes for an adjective ("Kim extended leaders' greetings").
"""

from spacy.tokens import Doc
from spacy.tokens import Token as Node

from dragoman.reading.parse import STAND_INS

_SAID = frozenset(
    """thanking congratulating praising expressing voicing stressing emphasizing emphasising underlining noting
    reaffirming reiterating hailing lauding wishing adding saying""".split()
)
_SPEECH = frozenset(
    """expressed thanked congratulated praised stressed emphasized emphasised noted underlined voiced conveyed affirmed
    reaffirmed reiterated hoped said added extended wished pledged invited""".split()
)
_SAID_AS_WELL = _SPEECH | {"called", "urged", "proposed", "condemned"}
_TAKEN_FOR_ADJECTIVES = {
    "appreciated": "appreciate",
    "valued": "value",
    "lauded": "laud",
    "congratulated": "congratulate",
}
_AIRED = frozenset(("expressing", "voicing", "extending", "conveying", "expressed", "voiced", "extended", "conveyed"))
"""What is done with a hope or a concern, and is told like its kind: "voiced hope"."""
_TEXTS = frozenset(
    """statement statements letter letters message messages call calls cable telegram speech resolution declaration
    communique text document article post tweet readout release""".split()
)
"""What itself says what its participle tells: "issued a statement, expressing hope"."""


def rehang_participles(doc: Doc, root: Node) -> None:
    """Hangs a participle of speech behind a comma on the verb of its clause, and gives the sentence back its verb where
    the parse takes that for an adjective: "Kim extended leaders' greetings to Peru"."""
    if root.pos_ == "NOUN" and root.dep_ == "ROOT":
        _rehang_what_is_extended(root)
    if root.tag_ == "VBD":
        _rehang_joined(doc, root)
    for node in doc[3:]:
        if node.lower_ in _AIRED and node.dep_ == "amod":
            _rehang_aired(node, root)
        if node.dep_ != "acl" or node.lower_ not in _SAID or doc[node.i - 1].text != ",":
            continue
        noun = node.head
        if noun.lower_ in _TEXTS or noun.text in STAND_INS or root.tag_ != "VBD" or not root.i < noun.i:
            continue
        verb = noun
        while verb.dep_ in ("pobj", "dobj", "prep", "conj") and verb.head != verb and verb.head.i < verb.i:
            verb = verb.head
            if verb.lower_ in _TEXTS:
                break
        if verb == root or verb.dep_ == "conj" and verb.head == root and verb.tag_ == "VBD":
            node.head, node.dep_ = verb, "advcl"


def _rehang_aired(node: Node, root: Node) -> None:
    """Gives a verb of voicing behind a comma its noun, where the parse makes the noun one more thing: "praised the
    port, voicing concern over", "said trade grew, as well as expressed hope"."""
    noun, before = node.head, node.nbor(-1)
    added = [each.lower_ for each in node.doc[max(0, node.i - 4) : node.i]] == [",", "as", "well", "as"]
    listed = noun.dep_ in ("appos", "conj") and noun.i == node.i + 1 and noun.head.i < node.i
    if root.tag_ != "VBD" or not listed or not root.i < noun.head.i or before.text != "," and not added:
        return
    verb = noun.head
    while verb.pos_ not in ("VERB", "AUX") and verb.head != verb:
        verb = verb.head
    if added:
        node.tag_, node.head, node.dep_ = "VBD", root, "conj"
    elif node.tag_ == "VBG":
        node.head, node.dep_ = verb, "advcl"
    else:
        return
    node.pos_ = "VERB"
    noun.head, noun.dep_ = node, "dobj"


def _rehang_what_is_extended(root: Node) -> None:
    owner = next((child for child in root.lefts if child.dep_ == "poss"), None)
    verb = (
        next((child for child in owner.lefts if child.tag_ == "VBD" and child.dep_ == "amod"), None) if owner else None
    )
    if verb is None or not any(child.dep_ == "nsubj" for child in verb.children):
        return
    for child in list(root.children):
        if child.dep_ in ("punct", "npadvmod", "advmod", "cc", "conj") or child.tag_ == "IN" and child.i < verb.i:
            child.head = verb
    verb.head, verb.dep_ = verb, "ROOT"
    root.head, root.dep_ = verb, "dobj"


def _rehang_joined(doc: Doc, root: Node) -> None:
    """Joins a verb of speech to the first one of a sentence, where the parse joins it to what is told of a thing
    between them ("praised the ties the envoy kept up and expressed hope") or takes it for an adjective ("thanked the
    envoy and appreciated efforts")."""
    for node in doc[root.i + 2 :]:
        if _told_as_well(node):
            node.head, node.dep_, node.tag_ = root, "conj", "VBD"
            continue
        if node.dep_ != "conj":
            continue
        clause = node.head
        within = clause == root or clause.dep_ == "pcomp"
        lemma = _TAKEN_FOR_ADJECTIVES.get(node.lower_) if node.tag_ == "JJ" and within else None
        if lemma is not None and any(child.dep_ == "dobj" for child in node.children):
            node.head, node.tag_, node.pos_, node.lemma_ = root, "VBD", "VERB", lemma
        if node.lower_ not in _SPEECH or clause.dep_ != "ccomp" or clause.head != root or node.tag_ != "VBD":
            continue
        things = [child for child in root.children if child.dep_ == "dobj" and child.i < clause.i]
        told = [child for child in clause.lefts if child.dep_ == "nsubj"]
        alone = not any(child.dep_ == "nsubj" for child in node.children)
        if things and told and alone and told[0].left_edge.i == things[0].i + 1:
            clause.head, clause.dep_ = things[0], "relcl"
            node.head = root


def _told_as_well(node: Node) -> bool:
    """Whether a verb of speech goes on behind "as well as": "said trade grew, as well as praised the port"."""
    if (
        node.dep_ not in ("conj", "advcl", "ccomp")
        or node.tag_ not in ("VBD", "VBN")
        or node.lower_ not in _SAID_AS_WELL
    ):
        return False
    before = [each.lower_ for each in node.doc[max(0, node.i - 4) : node.i]]
    return before == [",", "as", "well", "as"] and not any(child.dep_ in ("nsubj", "agent") for child in node.children)
