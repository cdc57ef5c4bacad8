"""Homecomings: a visit told only by the return from where it was, by the setting off or by the days that were spent
there: "returned home on Sunday from Lima", "took off for Lima", "spent two days in Lima"."""

from dragoman.domain.engagements import EngagementKind, Format
from dragoman.reading.drafts import Draft
from dragoman.reading.gazetteer import Hit
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed, after_preposition, subject_of
from dragoman.reading.phrases import Description, PersonPhrase
from dragoman.reading.surroundings import ONE_PERSON, SOMEWHERE
from dragoman.reading.teams import TEAMS
from dragoman.reading.trigger import COMING_HOME, Trigger

BACK = frozenset(("return", "arrive", "come", "fly", "get", "land"))
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
    if any(node.lemma_.lower() in _TRIPS for node in verb.subtree if node.pos_ == "NOUN"):
        return None  # "returned from Lima after a three-day visit"
    doer = subject_of(parsed, verb)
    if not places or doer is None:
        return None
    someone = parsed.item(doer).kind in ONE_PERSON or doer.lower_ in (*TEAMS, "he", "she")
    if not someone or parsed.item(doer).kind is ItemKind.COUNTRY:
        return None
    trigger = Trigger(EngagementKind.VISIT, Format.IN_PERSON, "visit", verb, verb, COMING_HOME, doers=[doer])
    trigger.destination = places
    return trigger


def set_off_for(parsed: Parsed, verb: Node) -> Trigger | None:
    """ "Set off for Lima on Monday", "took off for Quito": a visit to there."""
    if verb.lemma_ not in ("set", "take") or not any(child.lower_ in ("off", "out") for child in verb.children):
        return None
    off = (verb, *(child for child in verb.children if child.lower_ in ("off", "out")))
    places = [node for each in off for node in after_preposition(each, "for", "to")]
    return _visit_there(parsed, verb, [node for node in places if parsed.item(node).kind in SOMEWHERE])


def spent_days(parsed: Parsed, verb: Node) -> Trigger | None:
    """ "Will spend May 14 and 15 in Lima", "spent two days in Quito": a visit to there; not what is spent on it."""
    if verb.lemma_ != "spend":
        return None
    spent = [child for child in verb.children if child.dep_ in ("dobj", "npadvmod")]
    timed = any(parsed.item(node).kind is ItemKind.DATE or node.lower_ in ("day", "days") for node in spent)
    holders = (verb, *spent)
    places = [node for each in holders for node in after_preposition(each, "in") if parsed.item(node).kind in SOMEWHERE]
    return _visit_there(parsed, verb, places) if timed else None


def _visit_there(parsed: Parsed, verb: Node, places: list[Node]) -> Trigger | None:
    doer = subject_of(parsed, verb)
    if (
        not places
        or doer is None
        or parsed.item(doer).kind not in ONE_PERSON
        and doer.lower_ not in (*TEAMS, "he", "she")
    ):
        return None
    trigger = Trigger(EngagementKind.VISIT, Format.IN_PERSON, "visit", verb, verb, "verb of visiting", doers=[doer])
    trigger.destination = places
    return trigger


def _to_his_country(parsed: Parsed, verb: Node) -> bool:
    """Whether someone whose country is told came to it: "The Chancellor of Peru, A, arrived in Lima from Quito"."""
    doer = subject_of(parsed, verb)
    thing = parsed.item(doer).thing if doer is not None else None
    side = thing.side if isinstance(thing, PersonPhrase | Description) else None
    there = (parsed.item(node).thing for node in after_preposition(verb, "in", "to", "at"))
    return side is not None and any(isinstance(hit, Hit) and hit.value == side for hit in there)


def over(visit: Draft) -> bool:
    """Whether someone is only told to be back from a visit, on no day: what he does next is no part of it."""
    return visit.rules.get("kind") == COMING_HOME and visit.date.edtf is None
