"""Plain facts: sentences without a verb of speech that read as what someone says and not as the agency's telling."""

from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed, modal, root_of, subject

_EVENTS = frozenset(
    """visit trip tour stop forum conference meeting summit event session ceremony congress talks symposium call
    announcement postponement cancellation attack attacks entourage invitation""".split()
)
_STOPS = frozenset(("leg", "stop", "host", "venue", "capital", "destination", "seat", "home"))
_PRESENT = frozenset(("will", "shall", "can", "must", "should", "may", "has", "have", "is", "are", "would", "could"))
_PAST = frozenset(("was", "were", "had", "did"))


def content_like(parsed: Parsed, openers: tuple[str, ...]) -> bool:
    """Whether a sentence without a verb of speech reads as content: present or to come, and not of a
    person's doings."""
    root = root_of(parsed)
    if root.pos_ not in ("VERB", "AUX") or root.lemma_ == "license":
        return False
    doer = subject(root)
    if doer is None:
        return modal(root) is not None and any(child.dep_ == "expl" for child in root.children)
    kind = parsed.item(doer).kind
    people = any(
        node.dep_ in ("nsubj", "nsubjpass") and parsed.item(node).kind is ItemKind.PERSON for node in parsed.nodes
    )
    if people or doer.lower_ in ("he", "she"):
        return False
    if parsed.view.low(parsed.item(doer).first) == "they" and modal(root) not in ("should", "must", "can"):
        return False
    if doer.lower_ in _EVENTS and modal(root) is None:
        return False  # the agency tells what it reports on: "The visit comes at …"
    if kind is ItemKind.CITY and any(child.dep_ == "attr" and child.lower_ in _STOPS for child in root.children):
        return False  # "Hanoi is the second leg of the tour"
    low = parsed.text_of(parsed.nodes[:6])
    if any(low.startswith(opener) for opener in openers):
        return not _scheduled(parsed, root)
    if kind is ItemKind.DESCRIPTION:
        return modal(root) not in (None, "will", "shall")
    return _present(root) and not _scheduled(parsed, root)


def _scheduled(parsed: Parsed, root: Node) -> bool:
    """Whether a sentence tells of a plan: "will be discussed", "are to be signed"."""
    passive = any(child.dep_ == "nsubjpass" for child in root.children)
    if passive and root.lemma_ in ("schedule", "expect", "slate", "plan"):
        return True
    return (
        passive
        and modal(root) == "will"
        or root.lemma_ == "be"
        and parsed.text_of(parsed.nodes[root.i + 1 : root.i + 3]) == "to be"
    )


def _present(root: Node) -> bool:
    auxiliaries = {child.lower_ for child in root.children if child.dep_ in ("aux", "auxpass")}
    if auxiliaries & _PRESENT:
        return not (root.tag_ == "VBG" and "would" in auxiliaries)
    return not auxiliaries & _PAST and root.tag_ not in ("VBD", "VBN")
