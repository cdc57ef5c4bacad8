"""Firsthand: those who took part in a contact and tell of it themselves tell the news, though they speak."""

from dragoman.domain.engagements import EngagementKind
from dragoman.reading.governing import GLAD, was_glad
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed, infinitive, subject
from dragoman.reading.trigger import Trigger

_PERSONAL_WORDS = frozenset(("verb of meeting", "held a meeting", "verb of receiving", "verb of calling"))
_TOPICS = frozenset(("topic", "topics", "focus", "subject", "subjects", "theme", "themes", "agenda"))
_SAYING = frozenset(("say", "tell", "announce", "confirm", "reveal", "disclose"))
_POSTS = frozenset("facebook twitter instagram telegram post posting posts tweet tweeted x statement".split())
"""Words of where someone writes of his day himself."""


def tells_of_oneself(trigger: Trigger, verb: Node) -> bool:
    """Whether whoever met someone tells it himself: "Pleasure to meet Minister A", "We had a good meeting with A"."""
    if verb.tag_ == "VB" and infinitive(verb) and verb.head.lower_ in GLAD or was_glad(verb):
        return True
    return verb.tag_ == "VBD" and (any(doer.lower_ in ("we", "i") for doer in trigger.doers) or _left_out(verb))


def who_was_glad(verb: Node) -> Node | None:
    """The one who says that it was a pleasure to meet someone."""
    being = verb.head if verb.head.lemma_ == "be" else verb.head.head
    return subject(being.head) if was_glad(verb) and being.dep_ == "ccomp" else None


def there_now(verb: Node) -> bool:
    """Whether a clause beside a name says that its bearer is on a visit, whoever speaks of him: "said A, who is on a
    visit to Peru, had agreed"."""
    being = any(child.tag_ in ("VBZ", "VBP") and child.lemma_ == "be" for child in verb.children)
    now = verb.tag_ in ("VBZ", "VBP") or verb.tag_ == "VBG" and being
    return verb.dep_ == "relcl" and now and verb.lemma_ in ("be", "pay", "make")


def _left_out(verb: Node) -> bool:
    """Whether a post leaves out who writes it: ""Had a telephone conversation with Minister A," he wrote"."""
    opens = verb.i == 0 or verb.nbor(-1).text in ('"', "“")
    return opens and not any(child.dep_ in ("nsubj", "nsubjpass") for child in verb.children)


def tells_in_the_lead(parsed: Parsed, trigger: Trigger, verb: Node) -> bool:
    """Whether a report opens with what someone says that he did himself, or tells what he wrote of it: "Minister A said
    on Friday she had a useful conversation with B", "In a post on Facebook, Minister A said he had met B"."""
    if _when_they_met(parsed, trigger, verb):
        return True
    saying = verb.head
    said = verb.dep_ == "ccomp" and saying.lemma_.lower() in _SAYING and saying.dep_ == "ROOT"
    if not said or trigger.kind is EngagementKind.VISIT:
        return False
    written = any(node.lower_ in _POSTS for node in parsed.nodes[: saying.i])
    told = verb.tag_ == "VBD" or verb.tag_ == "VBN" and any(child.lower_ == "had" for child in verb.children)
    dated = told and any(parsed.item(node).kind is ItemKind.DATE for node in verb.subtree)
    if not (written and told) and (parsed.view.sentence.index or verb.tag_ != "VBD" and not dated):
        return False
    return any(doer.lower_ in ("he", "she") for doer in trigger.doers) and bool(_PERSONAL_WORDS & {trigger.rule})


def _when_they_met(parsed: Parsed, trigger: Trigger, verb: Node) -> bool:
    """Whether a lead tells when something was said: "told Minister B that trade grew when the two met in Lima",
    "Speaking to the press after she had called on Premier A, B said"."""
    marks = {child.lower_ for child in verb.children if child.dep_ in ("mark", "advmod")}
    if parsed.view.sentence.index or verb.dep_ != "advcl" or marks.isdisjoint(("when", "as", "while", "after")):
        return False
    above = [node.lemma_.lower() for node in verb.ancestors if node.pos_ == "VERB"]
    spoke = above[-1:] in (["say"], ["tell"], ["add"], ["stress"], ["note"], ["affirm"])
    own = any(doer.lower_ in ("he", "she", "they") or parsed.joint(doer) for doer in trigger.doers)
    return spoke and own and verb.tag_ in ("VBD", "VBN") and trigger.kind is EngagementKind.MEETING


def of_himself_and_another(parsed: Parsed, trigger: Trigger) -> bool:
    """Whether a lead tells what someone says that he and another did: "said he and Premier B agreed in phone talks",
    "notes that a topic of the meeting with Premier B was trade"."""
    done = trigger.verb
    if parsed.view.sentence.index:
        return False
    if _of_its_topics(trigger.node) and any(parsed.item(each).kind is ItemKind.PERSON for each in trigger.others):
        return True
    if done is None or done.dep_ != "ccomp" or done.head.dep_ != "ROOT":
        return False
    said = done.head.lemma_.lower() in ("say", "tell", "announce") and done.tag_ in ("VBD", "VBN")
    return said and any(doer.lower_ in ("he", "she") and any(doer.conjuncts) for doer in trigger.doers)


def _of_its_topics(noun: Node) -> bool:
    """Whether talks are told by what they were about: "one of the main topics of the meeting"."""
    return noun.dep_ == "pobj" and noun.head.lower_ == "of" and noun.head.head.lower_ in _TOPICS


def is_a_post(noun: Node) -> bool:
    """Whether a quotation is nothing but the contact it tells: ""A warm meeting with Minister A," he wrote"."""
    bare = any(child.lower_ in ("a", "an") for child in noun.children)
    return bare and noun.dep_ in ("ccomp", "xcomp", "ROOT") or _judged(noun)


def _judged(noun: Node) -> bool:
    """Whether someone says of a contact with its own day how it was: "described Friday's talks between A and B as
    constructive"."""
    dated = any(child.dep_ == "poss" and child.lower_ in ("yesterday", "today", "monday") for child in noun.children)
    return dated and noun.dep_ == "dobj" and noun.head.lemma_ in ("describe", "call", "characterize", "characterise")
