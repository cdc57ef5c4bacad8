"""Accrediting: credentials told by other words than their being presented: taken, accredited, a presentation."""

from collections.abc import Iterable

from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import EngagementKind, Format, Role
from dragoman.reading.drafts import Draft, Part
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed, after_preposition, objects, subject_of
from dragoman.reading.surroundings import ONE_PERSON, named_after
from dragoman.reading.trigger import Trigger

_BY_NAME = frozenset((ItemKind.PERSON,))
_HOW_MANY = frozenset("number group batch handful dozens dozen series".split())
_LETTERS = frozenset(("credentials", "credence"))
_SOON = 2
"""Sentences behind credentials within which the report tells whose they were."""


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


def credentials_told_on(drafts: list[Draft]) -> list[Draft]:
    """Credentials of a group, "received the credentials of a number of envoys", are those of the envoys of whom the
    report goes on to tell, in a ceremony of its own or as whom the host met."""
    for ceremony in drafts:
        groups = [part for part in ceremony.parts if _is_a_group(part)]
        if not _of_credentials(ceremony) or ceremony.background or len(groups) != 1:
            continue
        on = next((one for one in drafts if _goes_on(ceremony, one)), None)
        envoys = [part for part in on.parts if part.role is not Role.HOST] if on is not None else []
        if on is None or not envoys or any(_is_a_group(part) for part in on.parts):
            continue
        ceremony.parts.remove(groups[0])
        for part in envoys:
            ceremony.add(part.figure, part.role, part.start, part.end)
        if _of_credentials(on):
            ceremony.spans += [span for span in on.spans if span not in ceremony.spans]
            return credentials_told_on([one for one in drafts if one is not on])
    return drafts


def _is_a_group(part: Part) -> bool:
    return part.figure.kind is ActorKind.DELEGATION and part.figure.side is None


def _of_credentials(draft: Draft) -> bool:
    return draft.rules["kind"] == "presenting credentials"


def _goes_on(ceremony: Draft, other: Draft) -> bool:
    """Whether another draft tells of the same envoys: their credentials, just behind, or whom the host then met."""
    later = ceremony.sentence <= other.sentence <= ceremony.sentence + _SOON and other is not ceremony
    if not later or other.background or other.actuality is not ceremony.actuality:
        return False
    hosts = [part.figure for part in ceremony.parts if part.role is Role.HOST]
    people = (part.figure for part in other.parts if part.figure.kind is ActorKind.PERSON and part.figure not in hosts)
    several = len({figure.side for figure in people} - {None}) > 1
    return _of_credentials(other) or several and any(other.has(host) for host in hosts)
