"""Homecomings: a visit told only by the return from where it was: "returned home on Sunday from Lima"."""

from dragoman.domain.engagements import EngagementKind, Format
from dragoman.reading.drafts import Draft
from dragoman.reading.gazetteer import Hit
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed, after_preposition, subject_of
from dragoman.reading.phrases import Description, PersonPhrase
from dragoman.reading.recalling import COMING_HOME
from dragoman.reading.surroundings import ONE_PERSON, SOMEWHERE
from dragoman.reading.teams import TEAMS
from dragoman.reading.trigger import RETURNED, Trigger

BACK = COMING_HOME | {"land"}
"""Verbs of those who come home."""
_HOME = frozenset(("home", "back"))
_TRIPS = frozenset(("visit", "trip", "tour", "stay"))
_DONE = ("VBD", "VBN", "VBZ")


def came_home_from(parsed: Parsed, verb: Node) -> Trigger | None:
    """ "Returned from Lima on Sunday", "arrived back home today from Peru": a visit to there of whoever came back."""
    lemma, beside = verb.lemma_.lower(), {child.lower_ for child in verb.children}
    if lemma not in BACK or verb.tag_ not in _DONE:
        return None
    if lemma != "return" and beside.isdisjoint(_HOME) and not _to_his_country(parsed, verb):
        return None
    if verb.dep_ not in ("ROOT", "conj", "relcl", "ccomp") or "not" in beside or "n't" in beside:
        return None
    backs = (verb, *(child for child in verb.children if child.lower_ in _HOME))
    places = [node for each in backs for node in after_preposition(each, "from") if parsed.item(node).kind in SOMEWHERE]
    if not places:
        travels = [node for node in after_preposition(verb, "from") if node.lower_ in ("travel", "travels")]
        places = [node for each in travels for node in after_preposition(each, "to", "in") if _is_place(parsed, node)]
        places += [node for each in places for node in each.conjuncts if _is_place(parsed, node)]
    if any(node.lemma_.lower() in _TRIPS for node in verb.subtree if node.pos_ == "NOUN"):
        return None  # "returned from Lima after a three-day visit"
    doer = subject_of(parsed, verb)
    if not places or doer is None:
        return None
    someone = parsed.item(doer).kind in ONE_PERSON or doer.lower_ in (*TEAMS, "he", "she")
    if not someone or parsed.item(doer).kind is ItemKind.COUNTRY:
        return None
    trigger = Trigger(EngagementKind.VISIT, Format.IN_PERSON, "visit", verb, verb, RETURNED, doers=[doer])
    trigger.destination = places
    return trigger


def _is_place(parsed: Parsed, node: Node) -> bool:
    return parsed.item(node).kind in SOMEWHERE


def _to_his_country(parsed: Parsed, verb: Node) -> bool:
    """Whether someone whose country is told came to it: "The Chancellor of Peru, A, arrived in Lima from Quito"."""
    doer = subject_of(parsed, verb)
    thing = parsed.item(doer).thing if doer is not None else None
    side = thing.side if isinstance(thing, PersonPhrase | Description) else None
    there = (parsed.item(node).thing for node in after_preposition(verb, "in", "to", "at"))
    return side is not None and any(isinstance(hit, Hit) and hit.value == side for hit in there)


def over(visit: Draft) -> bool:
    """Whether someone is only told to be back from a visit, on no day: what he does next is no part of it."""
    return visit.rules.get("kind") == RETURNED and visit.date.edtf is None
