"""Teams: words for people of one side together, and who leads the delegation that a report goes on about.

"A delegation led by Minister A arrived on Monday. … The delegation also met Minister B": who led it stands for it.
"""

from spacy.tokens import Token as Node

from dragoman.reading.besidenames import leader_after
from dragoman.reading.parse import ItemKind, Parsed, objects, subject_of
from dragoman.reading.trigger import RECEIVING

TEAMS = ("delegation", "mission", "team", "group", "entourage")
"""Groups that travel under someone."""
GROUPS_OF_PEOPLE = frozenset(
    """
    delegation delegations leaders officials representatives members mission team group heads entourage
    ministers ambassadors presidents party leadership diplomats envoys counterpart counterparts authorities
    government parliamentarians lawmakers leader guests delegates side sides ministries parliaments chiefs
    advisors advisers chairs secretaries speakers partners colleagues missions
    """.split()
)
"""Words for people of a side who are told by what they are together."""
_TRAVELLING = ("delegation", "delegations", "mission", "team", "group", "delegates")
_LEADING = ("lead", "head")


def leader_told(parsed: Parsed) -> Node | None:
    """Whoever a sentence tells to lead a delegation, by name: "a team led by A", "A, at the head of a delegation", "A,
    who leads a delegation", "A, whose delegation"."""
    for node in parsed.nodes:
        if node.lower_ not in _TRAVELLING or parsed.item(node).kind is not ItemKind.WORD:
            continue
        leader = leader_after(parsed, node) or _led_by_subject(parsed, node) or _beside(parsed, node)
        if leader is not None:
            return leader
    return None


def _led_by_subject(parsed: Parsed, node: Node) -> Node | None:
    """The person who "led a delegation to" somewhere."""
    verb = node.head
    if verb.lemma_ not in _LEADING or node not in objects(verb):
        return None
    doer = subject_of(parsed, verb)
    return doer if doer is not None and parsed.item(doer).kind is ItemKind.PERSON else None


def _beside(parsed: Parsed, node: Node) -> Node | None:
    """The person named right before "at the head of a delegation", "and her delegation", "whose delegation"."""
    position = node.i - 1
    while position >= 0 and parsed.nodes[position].pos_ in ("ADJ", "NOUN", "NUM", "DET", "PROPN", "PUNCT"):
        if parsed.items[position].kind is ItemKind.PERSON:
            return None
        position -= 1
    words = [each.lower_ for each in parsed.nodes[max(0, position - 3) : position + 1]]
    if words[-4:] == ["at", "the", "head", "of"]:
        before = position - 4
    elif words[-1:] in (["whose"], ["her"], ["his"]):
        before = position - 1
    else:
        return None
    while before > 0 and parsed.nodes[before].lower_ in (",", "and", "along", "together", "with"):
        before -= 1
    named = before >= 0 and parsed.items[before].kind is ItemKind.PERSON
    return parsed.nodes[before] if named else None


def received_or_abroad(it: Node) -> bool:
    """Whether "it" can be a delegation: "it was received by", "it was in Peru to attend"."""
    verb = it.head
    if it.dep_ == "nsubj":
        return verb.lemma_ == "be" and any(child.lower_ == "in" for child in verb.children)
    return it.dep_ == "nsubjpass" and any(each.lemma_ in RECEIVING for each in (verb, *verb.children))
