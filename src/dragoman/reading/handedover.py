"""Handed over: goods that one side gives to people of another, a ceremony of giver and receiver."""

from collections.abc import Iterable

from dragoman.domain.engagements import EngagementKind, Format
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed, after_preposition, objects, subject_of
from dragoman.reading.surroundings import ONE_PERSON, credential_noun, named_after
from dragoman.reading.trigger import HANDOVER, Trigger

GIVING = frozenset("hand turn give present donate deliver take receive".split())
"""Verbs that may tell of goods that change hands."""
_GOODS = frozenset(
    """aid ambulance antiquity artefact artifact batch bed blanket boat book bus buses cargo cash cheque check clinic
    clothes computer consignment device donation dormitory dose equipment fertiliser fertilizer ferry food gear
    generator goods grain hospital house key kit laptop machine material medicine mask package rice school seed
    shelter shipment supply tablet tent ton tonne tractor truck tranche uniform vaccine van vehicle ventilator vessel
    wheat wheelchair aircraft helicopter patrol relic apparatus instrument scanner""".split()
)
"""What is given as aid; a gift or a souvenir is what guests bring."""
_NO_GOODS = frozenset(("certificate", "letter", "message", "invitation", "photo", "portrait", "book"))
_HANDOVERS = frozenset(("handover", "hand-over", "handing-over"))
_BY_NAME = frozenset((ItemKind.PERSON,))


def handed_to_someone(parsed: Parsed, verb: Node) -> Trigger | None:
    """ "Ambassador A handed over ten buses to Minister B", "A gave B a cheque", "B took delivery of a boat from A",
    "a clinic was turned over to B by A"."""
    lemma = verb.lemma_.lower()
    if verb.tag_ == "VBG" or lemma == "turn" and not _over(verb):
        return None
    passive = [child for child in verb.children if child.dep_ == "nsubjpass"]
    things = passive or list(objects(verb)) + list(after_preposition(verb, "over"))
    if lemma == "take":
        deliveries = [node for node in things if node.lower_ in ("delivery", "possession")]
        things = [each for node in deliveries for each in after_preposition(node, "of")]
        things += list(after_preposition(verb, "of")) if deliveries else []
    if not any(map(_goods, things)):
        return None
    towards = ("from",) if lemma in ("take", "receive") else ("to",)
    doers = list(after_preposition(verb, "by")) if passive else _people(parsed, [subject_of(parsed, verb)])
    others = _people(parsed, after_preposition(verb, *towards))
    others += _people(parsed, (child for child in verb.children if child.dep_ in ("dative", "dobj")))
    others = others or named_after(parsed, verb, towards, _BY_NAME)
    doers = _people(parsed, doers)
    if not doers or not others:
        return None
    trigger = Trigger(EngagementKind.CEREMONY, Format.IN_PERSON, "handover", verb, verb, HANDOVER, doers=doers)
    trigger.others = others
    return trigger


def handover(parsed: Parsed, noun: Node) -> Trigger | None:
    """ "The handover by Ambassador A of ten buses to Minister B"."""
    if noun.lower_ not in _HANDOVERS:
        return None
    doers = _people(parsed, named_after(parsed, noun, ("by",), _BY_NAME))
    others = _people(parsed, named_after(parsed, noun, ("to",), _BY_NAME))
    if not doers or not others:
        return None
    trigger = Trigger(EngagementKind.CEREMONY, Format.IN_PERSON, "handover", noun, None, HANDOVER, doers=doers)
    trigger.others, trigger.nominal = others, True
    return trigger


def _over(verb: Node) -> bool:
    return any(child.lower_ == "over" for child in verb.children)


def _goods(thing: Node) -> bool:
    """Whether a thing, or what a batch is of, is given as aid; what is written or shown is given by guests."""
    if credential_noun(thing) or thing.lemma_.lower() in _NO_GOODS:
        return False
    inside = [thing, *after_preposition(thing, "of")]
    inside += [child for node in inside for child in node.children if child.dep_ == "compound"]
    return any(node.lemma_.lower() in _GOODS for node in inside)


def _people(parsed: Parsed, nodes: Iterable[Node | None]) -> list[Node]:
    return [node for node in nodes if node is not None and parsed.item(node).kind in ONE_PERSON]
