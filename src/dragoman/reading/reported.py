"""Reported speech: whether something is told within what someone said, or by those who only report."""

from dragoman.reading.governing import while_doing
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed, subject
from dragoman.reading.speechforms import SPEECH

_TELLING = frozenset(("tell", "inform", "brief", "speak", "update", "comment", "report"))
_SPEAKING_OF = {"touch": ("on", "upon"), "dwell": ("on", "upon"), "refer": ("to",), "allude": ("to",)}
"""Verbs that with such a word name what one speaks of: "touched upon his visit to Peru"."""


def meanwhile(verb: Node) -> bool:
    """Whether a clause says at what occasion something was said: "…, he said as he addressed the conference"."""
    if verb.dep_ != "advcl" or verb.pos_ != "VERB":
        return False
    first = min((node.i for node in verb.subtree), default=0)
    after_speech = first > 0 and verb.doc[first - 1].lemma_.lower() in ("say", "state", "note", "stress")
    return after_speech and verb.doc[first].lower_ in ("as", "while", "when")


def inside_speech(parsed: Parsed, node: Node) -> bool:
    """Whether a node stands in the content of someone's speech."""
    current = below = node
    for _ in range(12):
        if current.head == current or meanwhile(current) or current != node and while_doing(current):
            return False
        if below.dep_ == "relcl" and current.dep_ == "dobj" and parsed.item(current).kind is ItemKind.PERSON:
            return False  # "thanked Minister A, who has been here since Monday"
        if (
            current.dep_ in ("ccomp", "xcomp")
            and current.head.lemma_.lower() in SPEECH
            and current.head.pos_ == "VERB"
            and not narrators(parsed, current.head)
            and not (current.head.i > node.i and parsed.view.sentence.index == 0)  # "A met B, the minister said"
        ):
            return True
        if (
            current.dep_ in ("dobj", "pobj", "prep", "acl", "attr", "nsubjpass")
            and current.head.pos_ == "VERB"
            and current.head.lemma_.lower() in SPEECH
            and current != node
            and current.dep_ == "dobj"
        ):
            return True
        if (
            current.dep_ == "prep"
            and current.lower_ in ("about", "on", "of")
            and current.head.lemma_.lower() in _TELLING
        ):
            return True
        if current.dep_ == "prep" and current.lower_ == "including" and current.head.lemma_.lower() in SPEECH:
            return True  # "highlighted their work, including a visit by A"
        if current.dep_ in ("prep", "dative") and current.lower_ == "to" and current.head.lemma_.lower() == "express":
            return True
        if current.dep_ in ("prep", "prt") and current.lower_ in _SPEAKING_OF.get(current.head.lemma_.lower(), ()):
            return current.head.tag_ != "VBG"  # "referring to his talks with A, he said" may be of the news
        told = current.dep_ == "conj" and current.tag_ in ("VBD", "VBZ", "VBP")  # "reviewed trade and signed a pact"
        if (
            current == node
            and current.dep_ in ("dobj", "conj")
            and not told
            and current.head.lemma_.lower() in (*SPEECH, "touch")
        ):
            return True
        current, below = current.head, current
    return False


def narrators(parsed: Parsed, verb: Node) -> bool:
    """Whether those who say it only report: an agency, a ministry, a spokesperson."""
    speaker = subject(verb)
    if speaker is None:
        return True
    if speaker.lower_ == "it" and any(child.dep_ == "ccomp" and child.i < speaker.i for child in verb.children):
        return True  # "…, it said": a statement or its ministry
    if (
        parsed.item(speaker).kind is ItemKind.BODY
        or parsed.item(speaker).kind is ItemKind.WORD
        and speaker.pos_ != "PRON"
    ):
        return True
    text = " ".join(
        parsed.view.low(position) for position in range(parsed.item(speaker).first, parsed.item(speaker).last)
    )
    return any(
        word in text
        for word in (
            "spokes",
            "ministry",
            "agency",
            "kremlin",
            "office",
            "officials",
            "embassy",
            "source",
            "media",
            "report",
            "service",
            "statement",
            "readout",
        )
    )


_MADE_KNOWN = ("announce", "say", "state", "confirm", "report", "disclose", "reveal")


def announced_as_done(parsed: Parsed, verb: Node) -> bool:
    """Whether a lead reports what a ministry or embassy announced: "announced that the Ambassador had met A"."""
    saying = verb.head
    told = verb.dep_ == "ccomp" and saying.lemma_.lower() in _MADE_KNOWN
    return told and parsed.view.sentence.index <= 1 and narrators(parsed, saying)


def agreed_on_a_day(parsed: Parsed, verb: Node, agreeing: Node) -> bool:
    """Whether those who only give it out tell what was agreed for a day: "have agreed to hold a seminar in mid-May, the
    spokesman said"."""
    told = agreeing.lemma_ == "agree" and agreeing.dep_ == "ccomp"
    told = told and agreeing.head.lemma_.lower() in ("say", "announce", "confirm")
    perfect = any(child.dep_ == "aux" and child.lower_ in ("have", "has") for child in agreeing.children)
    dated = any(parsed.item(node).kind is ItemKind.DATE for node in verb.subtree)
    return told and perfect and dated and narrators(parsed, agreeing.head)
