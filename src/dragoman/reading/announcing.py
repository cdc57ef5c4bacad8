"""Announcing: who only gives out that people have met or are to meet, and so informs of it.

"Kim will visit Peru in May, the Deputy Minister said", "the talks have been put off, the spokesman told reporters", "he
said a forum will be held in Lima in June": nothing is affirmed there but the news.
"""

from dragoman.domain.engagements import Actuality
from dragoman.domain.statements import Act
from dragoman.reading.drafts import Draft
from dragoman.reading.inviting import TRIPS
from dragoman.reading.nodes import Node
from dragoman.reading.parse import Parsed, after_preposition, future_only, objects
from dragoman.reading.sayings import Heard
from dragoman.reading.speech import SpeechFinder
from dragoman.reading.spokesmen import for_others

_ON_A_TRIP = ("be", "make", "go", "come")
_ARRANGED = ("hold", "sign", "open", "organise", "organize")
"""What is done on a day to come: "a forum will be held in June"."""
_PRESS = frozenset(("reporters", "journalists", "newsmen", "press", "media"))
_PUT_OFF = frozenset(("postpone", "defer", "cancel", "delay", "shelve"))
_MEETINGS = TRIPS | {"meeting", "meetings", "talks", "summit", "session"}


class Announcer:
    """Tells what only gives out news of contacts."""

    def __init__(self, speech: SpeechFinder) -> None:
        self._contacts = speech.contacts

    def only_news(self, parsed: Parsed, one: Heard, heard: list[Heard], told: list[Draft]) -> bool:
        """Whether a body or its spokesman tells of a contact and of nothing said there, "Kim will visit Peru, it said",
        or anyone of what is planned or called off: "Kim will visit Peru in May, the Deputy Minister said"."""
        verb = one.saying.verb
        clause = next((child for child in verb.children if child.dep_ == "ccomp"), None)
        if one.saying.act is not Act.AFFIRM or clause is None or len(heard) > 1:
            return False
        if _to_be_held(parsed, clause) or _called_off(clause):
            return True
        done = [clause, *(child for child in clause.children if child.dep_ == "xcomp")]
        if not any(each.lemma_ in self._contacts or _on_a_trip(each) for each in done):
            return False
        others = all(map(for_others, one.voices.figures))
        planned = future_only(clause) and all(draft.actuality is Actuality.PLANNED for draft in told)
        called_off = bool(told) and all(draft.actuality is Actuality.CANCELLED for draft in told)
        return planned and (others or bool(told)) or called_off or others and bool(told)


def passed_on(parsed: Parsed, one: Heard, heard: list[Heard], drafts: list[Draft]) -> bool:
    """Whether an aide who took part in nothing only tells the press what another said: "the Assistant told reporters
    after the talks that Kim thanked Lee"."""
    verb = one.saying.verb
    told = verb.lemma_ == "tell" and any(noun.lower_ in _PRESS for noun in objects(verb))
    inner = next((each for each in heard if each.saying.verb.i > verb.i), None) if told else None
    if inner is None or not set(inner.voices.figures).isdisjoint(one.voices.figures):
        return False
    that = any(node.lower_ == "that" for node in parsed.nodes[verb.i : inner.saying.verb.i])
    return that and not any(draft.has(figure) for draft in drafts for figure in one.voices.figures)


def _on_a_trip(verb: Node) -> bool:
    """Whether someone is told to be on a visit or to make one."""
    trips = (*objects(verb), *after_preposition(verb, "on", "for"))
    return verb.lemma_ in _ON_A_TRIP and any(noun.lower_ in TRIPS for noun in trips)


def _to_be_held(parsed: Parsed, clause: Node) -> bool:
    """Whether something is arranged for a day to come: "said a forum will be held in Lima in June"."""
    passive = any(child.dep_ == "nsubjpass" for child in clause.children)
    arranged = passive and clause.lemma_ in _ARRANGED and future_only(clause)
    return arranged and any(parsed.view.dated)


def _called_off(clause: Node) -> bool:
    """Whether a trip or talks are told to be put off: "the visit has been deferred, he said"."""
    off = clause.lemma_ in ("put", "call") and any(child.lower_ == "off" for child in clause.children)
    if not off and clause.lemma_ not in _PUT_OFF:
        return False
    meant = (*(child for child in clause.children if child.dep_ == "nsubjpass"), *objects(clause))
    return clause.tag_ != "VB" and any(noun.lower_ in _MEETINGS for noun in meant)
