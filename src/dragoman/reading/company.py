"""Company: those who were there beside the principals, as lists of "also present" and "accompanied by" tell them."""

from collections.abc import Iterable

from spacy.tokens import Token as Node

from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import EngagementKind, Role
from dragoman.reading.discourse import Discourse, Reference
from dragoman.reading.drafts import Draft
from dragoman.reading.parse import ItemKind, Parsed, after_preposition

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
_INCLUDING = frozenset(("include", "comprise", "consist"))


def add_company(parsed: Parsed, discourse: Discourse, told: list[Draft]) -> list[Draft]:
    """Adds a sentence's companions to the engagement it tells, or to the one being told; gives back that one."""
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
