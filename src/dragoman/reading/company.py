"""Company: those who were there beside the principals, as lists of "also present" and "accompanied by" tell them."""

from collections.abc import Iterable

from spacy.tokens import Token as Node

from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import EngagementKind, Role
from dragoman.reading.discourse import Discourse, Reference
from dragoman.reading.drafts import Draft
from dragoman.reading.parse import ItemKind, Parsed, after_preposition, objects

_ACCOMPANYING = frozenset(("accompany", "join"))
_OPENINGS = (
    "also present",
    "present at",
    "present were",
    "attending",
    "participating",
    "taking part",
    "also attending",
    "also participating",
    "also taking part",
    "participants",
    "those present",
    "among those",
)
_SIDES = frozenset(("sides", "side", "delegations", "teams"))
_ENVOYS = frozenset(("they", "envoys", "ambassadors", "diplomats"))
_INCLUDING = frozenset(("include", "comprise", "consist"))


def add_company(parsed: Parsed, discourse: Discourse, told: list[Draft]) -> list[Draft]:
    """Adds a sentence's companions to the engagement it tells, or to the one being told; gives back that one."""
    named = _named_after_all(parsed, discourse)
    if named is not None:
        return [named]
    found = _companions(parsed, discourse)
    if not found:
        return []
    target = next((draft for draft in told if draft.kind is not EngagementKind.VISIT), None)
    target = target or (told[0] if told else discourse.current or discourse.visit)
    if target is None or target.background:
        return []
    for reference in found:
        if reference.figure.kind is ActorKind.PERSON:
            target.add(reference.figure, Role.MEMBER, reference.start, reference.end)
    span = (parsed.view.sentence.start, parsed.view.sentence.end)
    if not told and span not in target.spans:
        target.spans.append(span)
    return [target]


def _named_after_all(parsed: Parsed, discourse: Discourse) -> Draft | None:
    """The engagement being told once its people are named: "A and B led the two sides", "The envoys are A and B"."""
    current = discourse.current
    root = next((node for node in parsed.nodes if node.head == node), None)
    if current is None or current.background or root is None:
        return None
    subjects = [child for child in root.children if child.dep_ == "nsubj"]
    if root.lemma_ in ("lead", "head") and any(node.lower_ in _SIDES for node in objects(root)):
        people = [ref for ref in _references(parsed, discourse, subjects) if ref.figure.kind is ActorKind.PERSON]
        stood_for = {ref.figure.side for ref in people}
        gone = [part for part in current.parts if part.figure.kind is ActorKind.COUNTRY and part.side in stood_for]
    elif root.lemma_ == "be" and any(node.lower_ in _ENVOYS for node in subjects):
        gone = [part for part in current.parts if part.figure.kind is ActorKind.DELEGATION and part.side is None]
        people = _everyone(parsed, discourse) if gone else []
    else:
        return None
    for ref in people:
        role = next((part.role for part in gone if part.side in (None, ref.figure.side)), Role.PRINCIPAL)
        current.add(ref.figure, role, ref.start, ref.end)
    if not people or not gone:
        return None
    current.parts = [part for part in current.parts if part not in gone]
    span = (parsed.view.sentence.start, parsed.view.sentence.end)
    if span not in current.spans:
        current.spans.append(span)
    return current


def _companions(parsed: Parsed, discourse: Discourse) -> list[Reference]:
    text = " ".join(token.low for token in parsed.view.tokens[:3])
    if text.startswith(_OPENINGS):
        return _everyone(parsed, discourse)
    found: list[Reference] = []
    for node in parsed.nodes:
        lemma = node.lemma_.lower()
        if node.tag_ == "VBN" and (lemma in _ACCOMPANYING or lemma == "attend" and _of_meeting(node)):
            found += _references(parsed, discourse, after_preposition(node, "by"))
        elif lemma == "together" or node.lower_ == "alongside":
            found += _references(
                parsed, discourse, [*after_preposition(node, "with"), *(c for c in node.children if c.dep_ == "pobj")]
            )
        elif lemma in _INCLUDING and _delegation(node) or node.lower_ == "present" and node.head.lemma_ == "be":
            return found + _everyone(parsed, discourse)
    return found


def _of_meeting(verb: Node) -> bool:
    return any(
        child.dep_ == "nsubjpass"
        and child.lower_
        in ("meeting", "talks", "reception", "it", "event", "session", "conversation", "negotiations", "ceremony")
        for child in verb.children
    )


def _delegation(verb: Node) -> bool:
    return any(
        child.dep_ in ("nsubj", "nsubjpass")
        and {"delegation", "members", "participants", "entourage"} & {node.lower_ for node in child.subtree}
        for child in verb.children
    )


def _references(parsed: Parsed, discourse: Discourse, nodes: Iterable[Node]) -> list[Reference]:
    found: list[Reference] = []
    for node in nodes:
        found += discourse.references(parsed, node)
    return found


def _everyone(parsed: Parsed, discourse: Discourse) -> list[Reference]:
    found: list[Reference] = []
    for index, item in enumerate(parsed.items):
        if item.kind is ItemKind.PERSON:
            found += [
                ref
                for ref in discourse.references(parsed, parsed.nodes[index])
                if all(ref.figure is not known.figure for known in found)
            ]
    return found
