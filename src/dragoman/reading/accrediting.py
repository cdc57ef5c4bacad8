"""Accrediting: credentials told by other words than their being presented: taken, accredited, a presentation."""

from collections.abc import Iterable

from dragoman.domain.engagements import EngagementKind, Format
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed, after_preposition, objects, subject_of
from dragoman.reading.surroundings import ONE_PERSON, named_after
from dragoman.reading.trigger import Trigger

_BY_NAME = frozenset((ItemKind.PERSON,))
_HOW_MANY = frozenset("number group batch handful dozens dozen series".split())
_LETTERS = frozenset(("credentials", "credence"))


def accredited(parsed: Parsed, verb: Node) -> Trigger | None:
    """ "President A accredited Ms. B as Peru's envoy", "Ambassador B was accredited by President A"."""
    if verb.lemma_ != "accredit" or verb.tag_ not in ("VBD", "VBN", "VBZ"):
        return None
    passive = [child for child in verb.children if child.dep_ == "nsubjpass"]
    doer = subject_of(parsed, verb) if not passive else next(after_preposition(verb, "by"), None)
    sent = passive or list(objects(verb))
    if doer is None or parsed.item(doer).kind not in ONE_PERSON:
        return None
    if not any(parsed.item(node).kind in ONE_PERSON for node in sent):
        return None
    return _ceremony(verb, verb, doer, sent)


def presentation(parsed: Parsed, noun: Node) -> Trigger | None:
    """ "The presentation by Ambassador A of his credentials to King B"."""
    if noun.lower_ != "presentation" or _LETTERS.isdisjoint(parsed.view.lows):
        return None
    envoys = named_after(parsed, noun, ("by",), _BY_NAME)
    whom = named_after(parsed, noun, ("to",), _BY_NAME)
    return _ceremony(noun, None, whom[0], envoys) if envoys and whom else None


def counted(nodes: Iterable[Node]) -> list[Node]:
    """Those of whom a word of number tells how many they are: "a number of foreign | ambassadors"."""
    return [
        inner for node in nodes for inner in (after_preposition(node, "of") if node.lower_ in _HOW_MANY else (node,))
    ]


def _ceremony(node: Node, verb: Node | None, host: Node, envoys: list[Node]) -> Trigger:
    """The ceremony of a host and the envoys who present their letters to him."""
    kind, format_, label = EngagementKind.CEREMONY, Format.IN_PERSON, "presentation of credentials"
    trigger = Trigger(kind, format_, label, node, verb, "presenting credentials", doers=[host], others=envoys)
    trigger.host_is, trigger.nominal = "doer", verb is None
    return trigger
