"""Contacts that are only mentioned: topics of what was said, what someone is interested in, asked to or thanked for."""

from dragoman.domain.engagements import EngagementKind
from dragoman.reading.contactwords import ContactWords
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed, objects
from dragoman.reading.surroundings import told_between
from dragoman.reading.teams import TEAMS
from dragoman.reading.trigger import LIKELY, Trigger

_DISCUSSING = frozenset("discuss review debate address touch".split())
_ABOUT = frozenset(("about", "on", "upon", "regarding", "concerning"))
_TELLING = frozenset("confer brief inform update touch views opinions ideas perspectives assessments".split())
"""Verbs and nouns that take a topic: "briefed him on the talks with", "exchanged views on"."""
_SAID_OF = frozenset("importance need necessity significance value date venue possibility prospect role".split())
"""What is told of a contact as such: "stressed the importance of talks with"."""
_INTEREST = frozenset("interested keen interest intent essential necessary crucial needed eager conditions".split())
_CREDITED = frozenset(("thank", "praise", "laud", "commend", "welcome"))
_MAKING = frozenset("arrange facilitate organise organize open launch hold begin start broker host resume".split())
_NEWS = frozenset("recent latest last previous earlier upcoming coming forthcoming next".split())
"""Adjectives by which a contact that is a topic is still told as one that was or will be."""

_COMING = frozenset(("arrival", "coming", "presence", "return", "friend"))
"""What is welcomed with the one who came."""


def only_mentioned(parsed: Parsed, trigger: Trigger, words: ContactWords) -> bool:
    """Whether nothing is told of a contact: "exchanged views on the peace talks with Peru", "is interested in holding
    a meeting with", "thanked him for arranging a meeting with", "invited him to a meeting with"."""
    noun, verb = trigger.node, trigger.verb
    if trigger.kind in (EngagementKind.VISIT, EngagementKind.CEREMONY):
        return False
    if (
        trigger.rule in (LIKELY, "verb of receiving")
        and verb is not None
        and verb.lemma_ == "welcome"
        and _things(parsed, verb, words)
    ):
        return True  # "welcomed the proposal that was put forward at a meeting of ministers"
    if noun.pos_ != "NOUN":
        return _discussed_talks(parsed, trigger, words)
    if _wanted(noun) or _counted(noun):
        return True
    to_be_set = noun.dep_ == "pobj" and noun.head.lower_ == "of" and noun.head.head.lower_ in ("date", "venue")
    return _topic(parsed, noun) and (to_be_set and not parsed.view.dates or not _told_of(parsed, trigger))


def _wanted(noun: Node) -> bool:
    """Whether it is what someone is interested in, invited to, or thanked for the making of."""
    above = noun.head
    if noun.dep_ == "dobj" and above.tag_ == "VBG" and above.lemma_ in _MAKING or above.dep_ == "pcomp":
        noun, above = above, above.head
    if above.tag_ == "VB" and above.lemma_ in _MAKING and above.head.lower_ == "needed":
        return noun.dep_ == "dobj"
    if above.dep_ not in ("prep", "pcomp") and above.lower_ not in ("in", "on", "for", "to", "as"):
        return False
    governing = above.head
    if above.lower_ in ("in", "on", "for") and governing.lower_ in _INTEREST:
        return True
    if above.lower_ == "to":
        return governing.lemma_ == "invite" and any(child.dep_ == "dobj" for child in governing.children)
    made = noun.lower_ == "opening" or noun.tag_ == "VBG" and noun.lemma_ in _MAKING - {"hold", "host"}
    listed = above.lower_ == "as" and any(child.lower_ == "such" for child in above.children)
    return made and (above.lower_ == "for" and governing.lemma_ in _CREDITED or listed)


def _counted(noun: Node) -> bool:
    """Whether contacts are only counted: "has confirmed 14 meetings with", "holds about 20 meetings with it a year"."""
    if noun.tag_ != "NNS" or not any(child.dep_ == "nummod" for child in noun.children):
        return False
    yearly = any(node.lower_ == "year" and any(c.lower_ in ("every", "a") for c in node.children) for node in noun.doc)
    return noun.dep_ == "dobj" and (noun.head.lemma_ == "confirm" or yearly)


def _topic(parsed: Parsed, noun: Node) -> bool:
    """Whether talks are what is talked about, or what something is said of."""
    if noun.dep_ != "pobj":
        discussed = noun.dep_ == "dobj" and noun.head.lemma_ in _DISCUSSING
        return discussed and any(
            child.dep_ == "nsubj" and (child.lower_ == "they" or parsed.joint(child)) for child in noun.head.children
        )
    if noun.head.lower_ == "of":
        return noun.head.head.lower_ in _SAID_OF
    return noun.head.lower_ in _ABOUT and bool(_TELLING & {noun.head.head.lemma_, noun.head.head.lower_})


def _told_of(parsed: Parsed, trigger: Trigger) -> bool:
    """Whether a topic is a certain contact: his own, of two who are told, of a day, or with someone by name."""
    told = told_between(trigger.node)
    told = told or any(child.dep_ == "poss" or child.lower_ in _NEWS for child in trigger.node.children)
    dated = any(parsed.item(node).kind is ItemKind.DATE for node in trigger.node.subtree)
    return told or dated or any(parsed.item(node).kind is ItemKind.PERSON for node in trigger.others)


def _discussed_talks(parsed: Parsed, trigger: Trigger, words: ContactWords) -> bool:
    """Whether both sides discussed the talks that someone has with others: "They discussed the trade talks with"."""
    if trigger.node.lemma_ not in _DISCUSSING:
        return False
    talks = [noun for noun in objects(trigger.node) if words.kind_of(noun) and _topic(parsed, noun)]
    return any(child.lower_ == "with" for noun in talks for child in noun.children)


def _things(parsed: Parsed, verb: Node, words: ContactWords) -> bool:
    """Whether a verb takes a thing and nobody: "welcomed the proposal", not "welcomed a group of"."""
    return any(
        child.dep_ == "dobj"
        and child.tag_ == "NN"
        and parsed.item(child).kind is ItemKind.WORD
        and child.lower_ not in words.people
        and child.lower_ not in words.one_of_them
        and child.lower_ not in words.counts
        and child.lower_ not in TEAMS
        and child.lower_ not in _COMING
        and any(below.lower_ == "of" or below.dep_ == "relcl" for below in child.children)
        for child in verb.children
    )
