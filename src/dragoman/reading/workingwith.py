"""Working with: what provincial pages of South-East Asia say for a working session.

"On May 3, Vice Chairman A worked with the delegation of the agency led by B", "visited and worked with the Mayor": on
such a day, or of such guests, it is a meeting; "has long worked with partners" is none.
"""

from dragoman.domain.engagements import EngagementKind, Format
from dragoman.reading.bodynames import body_named
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed, after_preposition, infinitive, root_of, subject_of
from dragoman.reading.surroundings import ONE_PERSON
from dragoman.reading.teams import TEAMS
from dragoman.reading.trigger import Trigger

_COMING = frozenset(("visit", "come", "receive", "meet", "welcome"))
_GENERAL = frozenset("have has had closely together previously long hard".split())
"""What makes it work that goes on."""


def worked_with(parsed: Parsed, verb: Node) -> Trigger | None:
    """The working session that "worked with" tells, where its day, guests or another verb of a contact stand by it."""
    opens = verb.i == 0 and verb.tag_ == "VBG"  # "Working with a delegation of investors, A said"
    if verb.lemma_ != "work" or verb.tag_ not in ("VBD", "VBZ") and not _planned(verb) and not opens:
        return None
    if any(child.lower_ in _GENERAL for child in verb.children) or _towards(verb):
        return None
    joined = verb.dep_ == "conj" and verb.head.lemma_ in _COMING and not verb.head.lower_.endswith("ing")
    met = [node for node in after_preposition(verb, "with") if _may_sit_down(parsed, node)]
    doer = subject_of(parsed, verb)
    doer = doer if doer is not None else subject_of(parsed, root_of(parsed))
    team = doer is not None and doer.lower_ in TEAMS
    dated = any(item.kind is ItemKind.DATE for item in parsed.items)
    doer = None if opens and (doer is None or doer.i < verb.i) else doer
    if doer is None or not met or not (joined or team or dated or opens):
        return None
    trigger = Trigger(EngagementKind.MEETING, Format.IN_PERSON, "working session", verb, verb, "verb of meeting")
    trigger.doers, trigger.others = [doer], met
    return trigger


def _towards(verb: Node) -> bool:
    """Whether people will work with others towards an aim, which is no session: "will work with the Bank to cut"."""
    return _planned(verb) and any(child.dep_ in ("advcl", "xcomp") and infinitive(child) for child in verb.children)


def _planned(verb: Node) -> bool:
    """Whether a verb tells what will be done."""
    return verb.tag_ == "VB" and any(child.lower_ == "will" for child in verb.children)


def _may_sit_down(parsed: Parsed, node: Node) -> bool:
    """Whether one who is worked with is a person, a team or a body."""
    kind = parsed.item(node).kind
    told = (
        node.lower_ in (*TEAMS, "leaders", "representatives", "authorities", "officials")
        or body_named(parsed, node) is not None
    )
    return kind in ONE_PERSON or kind is ItemKind.BODY or told
