"""Gone abroad: trips that are told by no word of a visit: "visited and worked in Peru", "spent four days in Lima",
"set off for Lima", "came to work in Peru", "in their ten days in Peru".
"""

from dragoman.domain.engagements import EngagementKind, Format
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed, after_preposition, infinitive, objects, subject_of
from dragoman.reading.surroundings import ONE_PERSON, SOMEWHERE
from dragoman.reading.teams import TEAMS
from dragoman.reading.trigger import Trigger

_COMING = frozenset(("come", "go", "fly", "travel"))
_DOING = frozenset("work study survey inspect attend".split())
"""What people come to a country to do."""
_TIMES = frozenset(("day", "days", "week", "weeks"))
_PRONOUNS = frozenset(("he", "she", "it", "they"))
_OWN = frozenset(("his", "her", "their", "its"))


def gone_abroad(parsed: Parsed, verb: Node) -> Trigger | None:
    """The trip that a verb tells of someone by name, by office or as a team."""
    places = _goal(parsed, verb)
    doer = subject_of(parsed, verb) if places else None
    if doer is None or parsed.item(doer).kind not in ONE_PERSON and doer.lower_ not in (*TEAMS, *_PRONOUNS):
        return None
    trigger = Trigger(EngagementKind.VISIT, Format.IN_PERSON, "visit", verb, verb, "verb of visiting", doers=[doer])
    trigger.destination = places
    return trigger


def days_abroad(parsed: Parsed, noun: Node) -> Trigger | None:
    """ "During their ten days in Peru", "concluded her four-day stay in Lima", which a parse may take for a verb."""
    owner = next((child for child in noun.children if child.dep_ == "poss"), None)
    times = noun.lower_ in _TIMES and noun.dep_ == "pobj" and noun.head.lower_ in ("in", "during", "after")
    stay = noun.lower_ == "stay" and noun.pos_ == "VERB"
    places = _somewhere(parsed, noun, "in") if owner is not None and (times or stay) else []
    if owner is None or not places or times and owner.lower_ not in _OWN:
        return None
    verb = noun.head if stay else noun.head.head
    label = "stay" if stay else "visit"
    trigger = Trigger(EngagementKind.VISIT, Format.IN_PERSON, label, noun, verb, "visit as a noun", nominal=True)
    trigger.doers, trigger.destination, trigger.setting = [owner], places, times
    return trigger


def _goal(parsed: Parsed, verb: Node) -> list[Node]:
    """Where a verb says that one was or went."""
    particles = {child.lower_ for child in verb.children if child.dep_ == "prt"}
    match verb.lemma_.lower():
        case "visit" if next(objects(verb), None) is None:
            worked = [each for each in verb.children if each.dep_ == "conj" and each.lemma_ == "work"]
            return [place for each in worked for place in _somewhere(parsed, each, "in", "at")]
        case "spend":
            beside = [child for child in verb.children if child.dep_ in ("dobj", "npadvmod")]
            spent = [node for node in beside if node.lower_ in _TIMES or parsed.item(node).kind is ItemKind.DATE]
            return (
                [] if not spent else [place for holder in (verb, *spent) for place in _somewhere(parsed, holder, "in")]
            )
        case "set" | "take" if particles & {"off", "out"}:
            return _somewhere(parsed, verb, "for")
        case lemma if lemma in _COMING and not _somewhere(parsed, verb, "to"):
            done = [each for each in verb.children if each.dep_ in ("xcomp", "advcl") and infinitive(each)]
            return [place for each in done if each.lemma_ in _DOING for place in _somewhere(parsed, each, "in")]
    return []


def _somewhere(parsed: Parsed, holder: Node, *prepositions: str) -> list[Node]:
    return [node for node in after_preposition(holder, *prepositions) if parsed.item(node).kind in SOMEWHERE]
