"""Signings: the texts that two sides sign, as triggers of a ceremony, and who signs them."""

from dragoman.domain.engagements import EngagementKind, Format
from dragoman.reading.gazetteer import Hit
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed, after_preposition, conjuncts, objects, subject_of
from dragoman.reading.surroundings import SOMEONE, named_after
from dragoman.reading.trigger import Trigger

_DOCUMENTS = frozenset(
    """agreement memorandum document mou treaty protocol deal pact signing declaration statement plan contract
    instrument arrangement accord minutes programme program agreements documents notes note letter memoranda
    roadmap certificate minute package loi communique""".split()
)
_EXCHANGED = frozenset("note instrument memorandum memoranda mou agreement protocol".split())
"""Texts by which two states bind themselves when they exchange them."""
_PUTTING_NAMES = frozenset(("sign", "ink", "pen", "initial", "initialled"))
_PUTTING_NAMES_DONE = frozenset(("signed", "inked", "penned", "initialed", "initialled"))
_ENDING_IN = frozenset(("result", "end", "conclude", "culminate", "close", "finish", "crown"))


def signing(parsed: Parsed, verb: Node) -> Trigger | None:
    """A document signed by a side or by both: a ceremony."""
    if verb.lemma_ in ("be", "change"):
        return _signatories_named(parsed, verb) or _changed_hands(parsed, verb)
    if verb.lemma_ in _PUTTING_NAMES and verb.tag_ in ("VBD", "VBN") and (each := _each_for_his_state(parsed)):
        return Trigger(EngagementKind.CEREMONY, Format.IN_PERSON, "signing", verb, verb, "signing", doers=each)
    passive = [child for child in verb.children if child.dep_ == "nsubjpass"] or _to_be_signed(verb)
    signed = passive or list(after_preposition(verb, "over") if verb.lemma_ == "preside" else objects(verb))
    if verb.lemma_ in ("put", "affix"):  # "put their signatures to a memorandum"
        signatures = [node for node in signed if node.lemma_.lower() == "signature"]
        signed = [inner for node in (verb, *signatures) if signatures for inner in after_preposition(node, "to", "on")]
    documents = [node for node in signed if _is_document(parsed, node) or _of_signing(verb, node)]
    if not documents and passive and verb.lemma_ == "sign" and passive[0].lower_ in ("it", "they"):
        documents = passive  # "It was signed by Ministers A and B"
    if verb.lemma_ == "exchange":  # "Peru and Laos exchanged notes on a grant"
        bound = verb.tag_ in ("VBD", "VBN") and (passive or any(_by_two(parsed, verb, node) for node in documents))
        documents = [node for node in documents if bound and node.lemma_.lower() in _EXCHANGED]
    if not documents and verb.lemma_ in _PUTTING_NAMES and verb.tag_ in ("VBD", "VBN") and not passive:
        documents = [node for node in signed if _by_two(parsed, verb, node)]  # "the two signed a fishing quota"
    recalled = verb.dep_ == "acl" and verb.tag_ == "VBN" and not signed and _is_document(parsed, verb.head)
    if recalled and _dated(parsed, verb):
        documents, passive = [verb.head], [verb.head]  # "under a treaty signed between A and B in May"
    if not documents:
        return None
    if passive:
        doers = [node for node in after_preposition(verb, "by") if not (recalled and parsed.joint(node))]
        doers = _by_each(parsed, verb) or doers
        between = list(after_preposition(verb, "between")) or _both_in(documents[0])
        with_them = [
            node for node in after_preposition(verb, "with") if node.pos_ != "VERB"
        ]  # "with Peru pledging more"
        others = [] if doers else between or with_them or _of_two_nations(parsed, documents[0])
    else:
        doer = subject_of(parsed, verb)
        doers = [doer] if doer is not None else []
        others = [*after_preposition(verb, "with"), *after_preposition(documents[0], "with")]
        if _of_signing(verb, documents[0]) and not others:
            others = _both_in(documents[0])
        elif not others:
            others = named_after(parsed, documents[0], ("with",), SOMEONE) or _met_for_it(parsed, verb)
        if any(node.lower_ == "whom" for node in others) and verb.dep_ == "relcl":
            others = [verb.head]  # "talks with Minister A, with whom he then signed an agreement"
    trigger = Trigger(EngagementKind.CEREMONY, Format.IN_PERSON, "signing", documents[0], verb, "signing", doers=doers)
    trigger.others = others or signatories(parsed, documents[0])
    present = _in_whose_presence(parsed, verb)
    if present and not any(parsed.item(node).kind is ItemKind.PERSON for node in (*doers, *trigger.others)):
        trigger.doers, trigger.others, trigger.watched = present, [], True
        return trigger
    of_both = bool(passive) and not recalled  # "at the end of the talks, six documents were signed"
    return trigger if doers or trigger.others or of_both else None


def _signatories_named(parsed: Parsed, verb: Node) -> Trigger | None:
    """ "Ministers A and B were the signatories"."""
    attrs = [child for child in verb.children if child.dep_ == "attr" and child.lower_ == "signatories"]
    doer = subject_of(parsed, verb) if attrs and verb.lemma_ == "be" else None
    if doer is None:
        return None
    return Trigger(EngagementKind.CEREMONY, Format.IN_PERSON, "signing", attrs[0], verb, "signing", doers=[doer])


def _changed_hands(parsed: Parsed, verb: Node) -> Trigger | None:
    """ "Instruments of ratification changed hands between Minister A and Ambassador B"."""
    hands = any(node.lower_ == "hands" for node in objects(verb))
    paper = next((child for child in verb.children if child.dep_ == "nsubj"), None) if hands else None
    between = list(after_preposition(verb, "between")) or named_after(parsed, verb, ("between",), SOMEONE)
    if paper is None or not _is_document(parsed, paper) or not between:
        return None
    return Trigger(EngagementKind.CEREMONY, Format.IN_PERSON, "signing", paper, verb, "signing", others=between)


def _by_each(parsed: Parsed, verb: Node) -> list[Node]:
    """Those who sign, each told with "by": "signed for Peru by Minister A and for Chile by Minister B"."""
    found: list[Node] = []
    for position in range(verb.i + 1, len(parsed.items) - 1):
        node, after = parsed.nodes[position], parsed.nodes[position + 1]
        if node.tag_ in ("VBD", "VBZ", "VBP", "MD"):
            break
        if node.lower_ == "by" and parsed.item(after).kind is ItemKind.PERSON:
            found.append(after)
    return found if len(found) > 1 else []


def _in_whose_presence(parsed: Parsed, verb: Node) -> list[Node]:
    """The people before whom others sign: "In the presence of Prime Ministers A and B, the two sides signed"."""
    there = [node for node in after_preposition(verb, "in") if node.lower_ == "presence"]
    people = [each for node in there for first in after_preposition(node, "of") for each in conjuncts(first)]
    return people if any(parsed.item(node).kind is ItemKind.PERSON for node in people) else []


def _both_in(signed: Node) -> list[Node]:
    """Those between whom the texts are whose signing someone watches: "the signing of documents between the two"."""
    return [inner for node in signed.subtree for inner in after_preposition(node, "between")]


def _of_two_nations(parsed: Parsed, document: Node) -> list[Node]:
    """The two states of whose dealings a text is: "a memorandum on Peru-Laos cooperation"."""
    nations = [node for node in document.subtree if parsed.item(node).kind is ItemKind.COUNTRY]
    pair = len(nations) == 2 and [node.text for node in parsed.nodes[nations[0].i + 1 : nations[1].i]] in (["-"], ["–"])
    return nations if pair else []


def _met_for_it(parsed: Parsed, verb: Node) -> list[Node]:
    """With whom someone signs what he meets him for: "will meet with President A to sign an agreement"."""
    above = verb.head
    if verb.tag_ != "VB" or verb.dep_ not in ("advcl", "xcomp") or above.lemma_ not in ("meet", "receive", "visit"):
        return []
    met = [*after_preposition(above, "with"), *objects(above)]
    return [node for node in met if parsed.item(node).kind is ItemKind.PERSON]


def signing_that_came_of_it(parsed: Parsed, noun: Node) -> Trigger | None:
    """ "The talks ended with the signing of a protocol": a ceremony of those who talked."""
    verb = noun.head.head
    came = noun.dep_ == "pobj" and noun.head.lower_ in ("in", "with") and verb.lemma_.lower() in _ENDING_IN
    signed = [node for node in after_preposition(noun, "of") if _is_document(parsed, node)]
    if noun.lower_ != "signing" or not came or not signed or verb.tag_ not in ("VBD", "VBZ", "VBN"):
        return None
    return Trigger(EngagementKind.CEREMONY, Format.IN_PERSON, "signing", signed[0], verb, "signing")


def _to_be_signed(verb: Node) -> list[Node]:
    """What is planned to be signed, which is the subject of the verb above: "a text is expected to be signed", "two
    agreements are to be signed"."""
    above = verb.head
    raised = verb.dep_ == "xcomp" and verb.tag_ == "VBN" and any(child.dep_ == "auxpass" for child in verb.children)
    return [child for child in above.children if child.dep_ in ("nsubj", "nsubjpass")] if raised else []


def _by_two(parsed: Parsed, verb: Node, noun: Node) -> bool:
    """Whether what is signed is signed by two, so that it is a text, whatever it is called."""
    doer = subject_of(parsed, verb)
    if doer is None or parsed.item(noun).kind is not ItemKind.WORD or noun.lemma_.lower() in ("book", "law", "bill"):
        return False
    several = len([node for node in conjuncts(doer) if parsed.item(node).kind in SOMEONE]) > 1
    of_two = list(after_preposition(doer, "of"))  # "the ministries of Peru and Laos", "of the two countries"
    nations = [node for node in of_two if parsed.item(node).kind is ItemKind.COUNTRY]
    return several or parsed.joint(doer) or len(nations) > 1 or any(parsed.joint(node) for node in of_two)


def _of_signing(verb: Node, noun: Node) -> bool:
    """Whether it is a signing that people watched: "witnessed the signing ceremony of two agreements", "attended the
    exchange of memoranda"."""
    signs = any(child.lower_ == "signing" for child in noun.children)
    signed = noun.lower_ in ("signing", "exchange", "signature") and any(
        inner.lemma_.lower() in _DOCUMENTS for inner in after_preposition(noun, "of")
    )
    return verb.lemma_ in ("witness", "see", "attend", "oversee", "observe") and (
        noun.lower_ == "ceremony" and signs or signed
    )


def _dated(parsed: Parsed, verb: Node) -> bool:
    return any(parsed.item(node).kind is ItemKind.DATE for node in verb.subtree)


def signatories(parsed: Parsed, noun: Node) -> list[Node]:
    """Who signs in "the signing of a treaty on trade by A and B", wherever the parse hangs what stands after "by"."""
    found: list[Node] = []
    for position in range(noun.i + 1, len(parsed.items) if noun.lower_ == "signing" else 0):
        node, before = parsed.nodes[position], parsed.nodes[position - 1].lower_
        if node.tag_ in ("VBD", "VBZ", "VBP", "MD") and parsed.items[position].kind is ItemKind.WORD:
            break
        listed = bool(found) and before in (",", "and", ";")
        if (before == "by" or listed) and parsed.items[position].kind in SOMEONE:
            found.append(node)
    return found


def _is_document(parsed: Parsed, noun: Node) -> bool:
    """Whether a noun is what one signs; an exchange is where it is one of notes or letters."""
    if parsed.item(noun).kind is not ItemKind.WORD:
        return False
    if noun.lemma_.lower() in ("exchange", "number", "series", "package"):
        return any(inner.lemma_.lower() in _DOCUMENTS for inner in after_preposition(noun, "of"))
    return noun.lemma_.lower() in _DOCUMENTS


def _each_for_his_state(parsed: Parsed) -> list[Node]:
    """Those of whom a sentence says for which state each signed: "signed by A for Peru and B for Chile"."""
    people = [index for index, item in enumerate(parsed.items) if item.kind is ItemKind.PERSON]
    states = {index: signed_in_the_name_of(parsed, index) for index in people}
    return [parsed.nodes[index] for index in people if states[index]] if len(set(states.values()) - {None}) > 1 else []


def signed_in_the_name_of(parsed: Parsed, index: int) -> str | None:
    """The state in whose name someone signs, as the words right before or behind his name say."""
    if index > 1 and parsed.nodes[index - 1].lower_ == "by" and (state := _state(parsed, index - 2)) is not None:
        return state
    behind = [index + 2] if parsed.view.low(parsed.items[index].last) == "for" else []
    behind += [index + 4] if parsed.view.low(parsed.items[index].last) == "on" else []
    behind += range(index + 1, len(parsed.items)) if _signs(parsed, index) else ()
    return next((state for at in behind if (state := _state(parsed, at)) is not None), None)


def _signs(parsed: Parsed, index: int) -> bool:
    """Whether right behind someone stands that he signed."""
    return parsed.view.low(parsed.items[index].last) in _PUTTING_NAMES_DONE


def _state(parsed: Parsed, position: int) -> str | None:
    """The state named at a place, where someone acts in its name: "for Peru", "on behalf of Peru"."""
    item = parsed.items[position] if position < len(parsed.items) else None
    if item is None or item.kind is not ItemKind.COUNTRY or not isinstance(item.thing, Hit):
        return None
    before = parsed.view.lows[max(0, item.first - 2) : item.first]
    return item.thing.value if before[-1:] == ["for"] or before == ["behalf", "of"] else None
