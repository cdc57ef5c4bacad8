"""Spoken of: the visit on which a guest is, in the words of those who receive him.

"The President hoped that the visit of the delegation led by Minister A would help trade": nobody hopes for the visit,
and it is not recalled from another year, but the one during which they sit together.
"""

from dragoman.domain.engagements import Actuality, EngagementKind, Format, Role
from dragoman.reading.actuality import Standing
from dragoman.reading.discourse import Discourse
from dragoman.reading.drafts import Draft
from dragoman.reading.gazetteer import Hit
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed, subject_of
from dragoman.reading.trigger import Trigger

_VISITS = frozenset(("visit", "trip"))
_OTHER = frozenset(
    """
    last previous recent past earlier next upcoming forthcoming future planned coming return second third mutual
    reciprocal recall remember mention reminisce inform brief about outcome invite postpone cancel before since
    """.split()
)
"""Words beside or above a visit that make it another than the one under way."""
_ABOVE = 6
"""Steps up the parse in which such a word is looked for."""


def spoken_of(parsed: Parsed, trigger: Trigger, standing: Standing | None, discourse: Discourse) -> Standing | None:
    """The standing of a visit: under way and news where those in one room speak of the guest's own."""
    current, noun = discourse.current, trigger.node
    if trigger.kind is not EngagementKind.VISIT or noun.lower_ not in _VISITS or current is None:
        return standing
    doubtful = standing is None or standing.rule == "recalled by a speaker"
    here = current.format is Format.IN_PERSON and current.actuality is Actuality.OCCURRED and not current.background
    if not doubtful or not here or not _this_one(parsed, noun) or not _goes_there(parsed, trigger, current):
        return standing
    if standing is None and not (noun.dep_ == "nsubj" and noun.head.pos_ == "VERB"):
        return None  # what is wished for is the visit, and not what comes of it
    his = [child for child in noun.children if child.dep_ == "poss"]
    guests = {part.figure for part in current.parts if part.role is Role.VISITOR}
    meant = {ref.figure for node in his or trigger.doers for ref in discourse.references(parsed, node, subject=True)}
    if any(node.lower_ in ("his", "her") for node in his):
        told = _whose(parsed, trigger.verb) if trigger.verb is not None else None
        speakers = discourse.references(parsed, told, subject=True) if told is not None else []
        meant = {ref.figure for ref in speakers} or meant
    if not meant or not meant <= guests:
        return standing
    trigger.doers = his or trigger.doers
    return Standing(Actuality.OCCURRED, False, "within a visit")


def _whose(parsed: Parsed, verb: Node) -> Node | None:
    """Whose "his visit" is: the subject of its clause, or of the one above "it was": "Noting that it was his first
    visit, Minister A said"."""
    told = subject_of(parsed, verb)
    while told is not None and told.lower_ == "it" and verb.head != verb:
        verb = verb.head
        told = subject_of(parsed, verb)
    return told


def _this_one(parsed: Parsed, noun: Node) -> bool:
    """Whether a visit is a definite one without a day of its own, and no word makes it another's time."""
    definite = any(child.dep_ == "poss" or child.lower_ in ("the", "this") for child in noun.children)
    above = [noun, *list(noun.ancestors)[:_ABOVE]]
    words = {child.lower_ for child in noun.children} | {node.lemma_.lower() for node in above}
    dated = any(parsed.item(node).kind is ItemKind.DATE for node in noun.subtree)
    return definite and not dated and not words & _OTHER


def _goes_there(parsed: Parsed, trigger: Trigger, current: Draft) -> bool:
    """Whether a visit goes where the guest is received, or is told without its goal."""
    hosts = {part.side for part in current.parts if part.role is Role.HOST}
    goals = (parsed.item(node).thing for node in trigger.destination)
    return all(goal.value in hosts for goal in goals if isinstance(goal, Hit))
