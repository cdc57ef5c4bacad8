"""Unsaid: words of speech with which nothing is told of what those who met said to one another.

Leave is taken ("came to say good-bye"), someone is greeted on arrival, an anniversary is celebrated, no comment is
given, a source asks not to be named, a newspaper reports, others will meet "to discuss".
"""

from dragoman.reading.nodes import Node
from dragoman.reading.parse import after_preposition, objects

_BYE = frozenset(("goodbye", "good-bye", "good", "bye", "farewell", "adieu"))
_DAYS = frozenset("anniversary birthday jubilee centenary festival".split())
_NEWS = frozenset("information details detail comment announcement statement explanation itinerary".split())
_GIVING_OUT = frozenset("give make release share provide offer issue publish disclose reveal".split())
_UNNAMED = frozenset(("named", "identified", "quoted"))
_PAPERS = frozenset("television tv radio agency news times daily newspaper post herald tribune".split())
_BEFORE = frozenset(("before", "after", "following"))
_AHEAD = frozenset(("ahead", "advance", "front"))
_GATHERINGS = frozenset("meeting meetings summit conference session talks gathering".split())
_SAYING = frozenset("say add note stress emphasize emphasise state conclude continue write underline remark".split())
_CLOSING = ('"', "”", "»", "’’", "''")
_BARE = frozenset(("nsubj", "punct", "advmod", "npadvmod", "cc", "aux"))
_SOURCES = frozenset("ministry agency service source sources office newspaper media website paper daily".split())
_DEEDS = frozenset("efforts achievements measures steps successes initiatives contributions".split())
_SOON = 3
_ENDING = 9
"""Words with which a sentence closes that tell what paper reports it."""


def unsaid(verb: Node) -> bool:
    """Whether a verb of speech tells nothing of what was said."""
    return (
        _takes_leave(verb)
        or _greeted_there(verb)
        or _celebrates(verb)
        or _gives_nothing_out(verb)
        or _asks_for_no_name(verb)
        or _a_paper_reports(verb)
        or _what_others_meet_for(verb)
        or _cites(verb)
        or _adds_to_it(verb)
    )


def _takes_leave(verb: Node) -> bool:
    """Whether someone takes leave: "came to say good-bye", "bade farewell to"."""
    if verb.lemma_ not in ("say", "bid", "wave"):
        return False
    after = [verb.doc[at].lower_ for at in range(verb.i + 1, min(verb.i + 1 + _SOON, len(verb.doc)))]
    return bool(after) and (after[0] in _BYE - {"good"} or after[0] == "good" and "bye" in after)


def _greeted_there(verb: Node) -> bool:
    """Whether someone is told to have been greeted where he came: "were greeted by Minister A"."""
    return verb.lemma_ == "greet" and any(child.dep_ == "auxpass" for child in verb.children)


def _celebrates(verb: Node) -> bool:
    """Whether a day is told to be kept: "celebrated the 75th anniversary of their relations"."""
    kept = verb.lemma_ in ("celebrate", "commemorate", "mark") and verb.tag_ in ("VBD", "VBZ", "VBP")
    return kept and any(noun.lower_ in _DAYS for noun in objects(verb))


def _gives_nothing_out(verb: Node) -> bool:
    """Whether nothing is given out: "has not made any announcement", "no further information was shared"."""
    if verb.lemma_ not in _GIVING_OUT:
        return False
    what = [*objects(verb), *(child for child in verb.children if child.dep_ == "nsubjpass")]
    negated = any(child.dep_ == "neg" for child in verb.children)
    none = any(child.lower_ in ("no", "neither") for noun in what for child in noun.children)
    return (negated or none) and any(noun.lower_ in _NEWS for noun in what)


def _asks_for_no_name(verb: Node) -> bool:
    """Whether a source asks not to be named: "said an official, requesting anonymity"."""
    if verb.lemma_ not in ("request", "ask", "demand") or verb.tag_ != "VBG":
        return False
    anonymity = any(noun.lower_ == "anonymity" for noun in objects(verb))
    return anonymity or any(child.dep_ == "xcomp" and child.lower_ in _UNNAMED for child in verb.children)


def _a_paper_reports(verb: Node) -> bool:
    """Whether a sentence closes with the station or paper that reports it: ", reported the Lao National
    Television"."""
    if verb.lemma_ not in ("report", "write") or verb.i == 0 or verb.nbor(-1).text not in (",", "”", '"'):
        return False
    after = [verb.doc[at].lower_ for at in range(verb.i + 1, len(verb.doc))]
    return len(after) <= _ENDING and not _PAPERS.isdisjoint(after)


def tells_of_deeds(verb: Node) -> bool:
    """Whether what one person goes through is what his side does: "reviewed Peru's efforts"."""
    return any(noun.lower_ in _DEEDS and any(child.dep_ == "poss" for child in noun.children) for noun in objects(verb))


def _adds_to_it(verb: Node) -> bool:
    """Whether something comes on top: "Adding to the gathering, the ambassador came"."""
    alone = verb.lemma_ == "add" and verb.tag_ == "VBG" and not any(child.dep_ == "ccomp" for child in verb.children)
    return alone and verb.i + 1 < len(verb.doc) and verb.nbor(1).lower_ == "to"


def _cites(verb: Node) -> bool:
    """Whether an agency only names its source: "Trend reports, referring to the Ministry"."""
    if verb.lemma_ not in ("refer", "cite", "quote") or verb.tag_ != "VBG":
        return False
    cited = [*objects(verb), *after_preposition(verb, "to")]
    return any(noun.lower_ in _SOURCES for noun in cited)


def _what_others_meet_for(verb: Node) -> bool:
    """Whether it is the purpose of a gathering that is only told to lie before or behind the contact: "met ahead of a
    meeting of foreign ministers to discuss the crisis"."""
    to = any(child.dep_ == "aux" and child.lower_ == "to" for child in verb.children)
    if not to or verb.dep_ not in ("advcl", "acl", "relcl"):
        return False
    for at in range(verb.i - 2, -1, -1):
        node = verb.doc[at]
        if node.pos_ in ("VERB", "AUX") or node.text == ",":
            return False
        if node.lower_ in _GATHERINGS and node.dep_ == "pobj":
            over = node.head
            return over.lower_ in _BEFORE or over.lower_ == "of" and over.head.lower_ in _AHEAD
    return False


def only_who_said_it(verb: Node, before: str) -> bool:
    """Whether a sentence only names who said what was quoted ``before`` it: "“… trade.” Ms. Costa added."."""
    if not before.rstrip(" \n\r\t,.").endswith(_CLOSING) or verb.dep_ != "ROOT" or verb.lemma_ not in _SAYING:
        return False
    named = any(child.dep_ == "nsubj" for child in verb.children)
    return named and all(child.dep_ in _BARE or child.dep_ == "prep" and _when(child) for child in verb.children)


def _when(preposition: Node) -> bool:
    """Whether a preposition tells when or where one spoke: "at the end of the meeting", "after the talks"."""
    of = {node.lower_ for node in preposition.subtree}
    return preposition.lower_ in ("at", "after", "during", "in", "on", "to") and not {"about", "that"} & of
