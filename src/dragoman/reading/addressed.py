"""Addressed: contacts that a lead tells by what was said to someone, to his face or over the telephone."""

from dragoman.domain.engagements import EngagementKind, Format
from dragoman.reading.gazetteer import Kind
from dragoman.reading.nodes import Node
from dragoman.reading.ontheline import TELEPHONES, by_video, over_the_line
from dragoman.reading.parse import ItemKind, Parsed, after_preposition, conjuncts, objects, subject_of
from dragoman.reading.phrases import Description
from dragoman.reading.surroundings import ONE_PERSON, guest, in_a_place
from dragoman.reading.teams import TEAMS
from dragoman.reading.trigger import Trigger

_NEAR = 3
"""Words before a delegation that may say whose it is."""
_DAY_AND_PLACE = 7
"""Words behind a reception that its day and its place take, before it says for whom it is."""
_LEAD = 3
"""Sentences in which a call is told by what was said "over the phone with" someone; further down it is recalled."""
_ADDRESSED = frozenset("tell inform assure brief thank congratulate warn ask urge invite apprise say make".split())
"""Verbs of what one says to someone, who may be on the telephone."""


def told(parsed: Parsed, verb: Node) -> Trigger | None:
    """ "Told the visiting President that …", "told A in Hanoi": a lead that tells a meeting by what was said to the
    guest's face; "told A by phone" tells a call."""
    if (call := _said_over_the_line(parsed, verb)) is not None:
        return call
    doer = subject_of(parsed, verb) if verb.lemma_ in ("tell", "brief") and verb.tag_ == "VBD" else None
    if doer is None or parsed.item(doer).kind is not ItemKind.PERSON:
        return None
    earlier = _earlier_that_day(parsed)
    if parsed.view.sentence.index > 1 and not (earlier or any(_visits(parsed, child) for child in verb.children)):
        return None
    heard = [child for child in verb.children if child.dep_ in ("dobj", "dative")]
    here = earlier or in_a_place(parsed, verb)
    guests = [node for node in heard if parsed.item(node).kind is ItemKind.PERSON and (here or guest(parsed, node))]
    guests = guests or [node for node in heard if node.lower_ in TEAMS and _of_abroad(parsed, verb, node)]
    if not guests:
        return None
    trigger = Trigger(EngagementKind.MEETING, Format.IN_PERSON, "meeting", verb, verb, "verb of meeting", doers=[doer])
    trigger.others, trigger.host_is = guests, "" if earlier else "doer"
    return trigger


def _earlier_that_day(parsed: Parsed) -> bool:
    """Whether a sentence opens with a time of the day that is told of: "Earlier yesterday, A told B"."""
    opens = parsed.view.lows[:1] in (["earlier"], ["later"])
    return opens and any(item.kind is ItemKind.DATE for item in parsed.items[:4])


def _visits(parsed: Parsed, heard: Node) -> bool:
    """Whether it is a visitor who is told something, wherever a report tells it: "told a visiting delegation"."""
    visiting = guest(parsed, heard) or any(child.lower_ == "visiting" for child in heard.children)
    return visiting and heard.dep_ in ("dobj", "dative")


def _of_abroad(parsed: Parsed, verb: Node, team: Node) -> bool:
    """Whether a delegation that was told something came from abroad: "told a visiting delegation", "briefed a
    delegation of Lao lawmakers"."""
    words = {child.lower_ for child in team.children}
    hits = {hit.kind for hit in parsed.view.hits if hit.first >= parsed.item(team).first - _NEAR}
    return "visiting" in words or verb.lemma_ == "brief" and Kind.DEMONYM in hits


def _said_over_the_line(parsed: Parsed, verb: Node) -> Trigger | None:
    """A call that is told by what was said on it: "told A by phone that …", "the remarks were made by A to B over the
    phone", "stated over the phone with A"."""
    if TELEPHONES.isdisjoint(parsed.view.lows) or not over_the_line(verb) or by_video(verb):
        return None
    lines = [node for node in verb.subtree if node.lower_ in TELEPHONES]
    lead = parsed.view.sentence.index < _LEAD
    along = [node for above in (verb, *lines) for node in after_preposition(above, "with")] if lead else []
    if verb.lemma_ not in _ADDRESSED and not along and not is_a_pair(parsed, subject_of(parsed, verb)):
        return None
    agents = list(after_preposition(verb, "by"))
    doer = next((node for node in agents if parsed.item(node).kind in ONE_PERSON), None) or subject_of(parsed, verb)
    heard = [child for child in verb.children if child.dep_ in ("dobj", "dative")]
    heard += [*after_preposition(verb, "to"), *along]
    others = [node for node in heard if parsed.item(node).kind in ONE_PERSON or node.lower_ in ("him", "her")]
    if doer is None or not others and not is_a_pair(parsed, doer):
        return None  # "A and B condemned the attack over the phone"
    rule = "verb of calling" if others else "held a meeting"
    trigger = Trigger(EngagementKind.CALL, Format.PHONE, "call", verb, verb, rule, doers=[doer])
    trigger.others = others
    return trigger


def received_there(parsed: Parsed, noun: Node) -> list[Node]:
    """For whom a reception is given, also where its day or its place stands between: "at a reception on May 5 for a
    delegation"."""
    given = list(after_preposition(noun, "for"))
    for preposition in parsed.nodes[noun.i + 1 : noun.i + _DAY_AND_PLACE]:
        if preposition.lower_ == "for":
            return given or [child for child in preposition.children if child.dep_ == "pobj"]
        between = parsed.item(preposition).kind in (ItemKind.DATE, ItemKind.CITY, ItemKind.COUNTRY)
        if not between and preposition.lower_ not in ("on", "in", "here", "earlier"):
            break
    return given


def guests_during(parsed: Parsed, noun: Node) -> list[Node]:
    """Whose reception it was at which something was said: "During the reception of Minister A, the two discussed"."""
    there = noun.dep_ == "pobj" and noun.head.lower_ in ("during", "in", "at", "after")
    return [node for node in after_preposition(noun, "of") if is_one_person(parsed, node)] if there else []


def guests_of_a_reception(parsed: Parsed, noun: Node) -> list[Node]:
    """Those whose reception it is, or whom it is given to welcome: "chaired the reception of a Lao delegation", "had a
    reception to welcome Ambassador A"."""
    whose = [node for node in after_preposition(noun, "of") if node.lower_ in TEAMS or is_one_person(parsed, node)]
    aims = [
        child for child in noun.children if child.dep_ in ("relcl", "acl") and child.lemma_ in ("welcome", "receive")
    ]
    return whose or [guest for aim in aims if aim.tag_ == "VB" for guest in objects(aim)]


def is_one_person(parsed: Parsed, node: Node) -> bool:
    """Whether a node is someone by name, or the one who holds an office of a country: "the President of Georgia"."""
    thing = parsed.item(node).thing
    if isinstance(thing, Description):
        return thing.office is not None and thing.side is not None and not thing.plural
    return parsed.item(node).kind is ItemKind.PERSON


def is_a_pair(parsed: Parsed, doer: Node | None) -> bool:
    """Whether several people by name or office are the subject, or those of an office of several nations."""
    thing = parsed.item(doer).thing if doer is not None else None
    if doer is None or isinstance(thing, Description) and len(thing.nations) > 1:
        return doer is not None
    return len([node for node in conjuncts(doer) if is_one_person(parsed, node)]) > 1


def people_alone(parsed: Parsed, nodes: list[Node]) -> bool:
    """Whether each of some words means one person, but for the days among them: "called on Minister A on May 2"."""
    return all(is_one_person(parsed, node) for node in nodes if parsed.item(node).kind is not ItemKind.DATE)


def sworn_in(parsed: Parsed, ceremony: Node) -> list[Node]:
    """Whose ceremony it is that others attend: "attended President A's swearing-in ceremony"."""
    told = any(child.lower_ in ("swearing-in", "inauguration", "oath-taking") for child in ceremony.children)
    owners = [child for child in ceremony.children if child.dep_ == "poss"] if told else []
    return [node for node in owners if parsed.item(node).kind is ItemKind.PERSON]
