"""Teams: words for people of one side together, and who leads the delegation that a report goes on about.

"A delegation led by Minister A arrived on Monday. … The delegation also met Minister B": who led it stands for it.
"""

from dragoman.reading.besidenames import leader_after
from dragoman.reading.nodes import Node
from dragoman.reading.parse import Item, ItemKind, Parsed, after_preposition, objects, subject_of
from dragoman.reading.trigger import RECEIVING

TEAMS = ("delegation", "mission", "team", "group", "entourage")
"""Groups that travel under someone."""
GROUPS_OF_PEOPLE = frozenset(
    """
    delegation delegations leaders officials representatives members mission team group heads entourage
    ministers ambassadors presidents party leadership diplomats envoys counterpart counterparts authorities
    government parliamentarians lawmakers leader guests delegates side sides ministries parliaments chiefs
    advisors advisers chairs secretaries speakers partners colleagues missions embassies consulates corps
    """.split()
)
"""Words for people of a side who are told by what they are together."""
VISITORS = frozenset(
    "lawmakers deputies parliamentarians legislators senators congressmen mps visitors delegates".split()
)
"""Those of a delegation who are told by what they are: "the lawmakers were also received by"."""
_TRAVELLING = frozenset(
    """delegation delegations mission team group delegates guests visitors lawmakers deputies parliamentarians
    legislators senators congressmen""".split()
)
"""Those who travel under someone, by what they are together: "the five guests led by"."""
_LEADING = ("lead", "head")
_TO_DO = ("schedule", "expect", "slate")
"""What is still to be done by those who came: "it is scheduled to meet"."""
_COMING = ("arrive", "land", "fly", "depart")
_HELD = frozenset("talks meeting meetings session sessions discussions".split())
"""What those who came hold with others."""
_OF_PLACES = frozenset("province city district the of from and provincial high ranking level working".split())
"""Words beside a team's name that are no part of it."""
_BRACKETS = ("(", ")")
_SOON = 3
"""Words between a team and the name of its head."""


def whose(group: Node) -> list[Node]:
    """Of what states or bodies a group is: "officials of Peru and Laos", "teams representing Peru and Laos"."""
    represent = (child for child in group.children if child.dep_ == "acl" and child.lemma_ == "represent")
    return [*after_preposition(group, "of", "from"), *(each for verb in represent for each in objects(verb))]


def person_or_team(parsed: Parsed, node: Node) -> bool:
    """Whether it is a person or a delegation."""
    return parsed.item(node).kind is ItemKind.PERSON or node.lower_ in TEAMS


def leader_told(parsed: Parsed) -> Node | None:
    """Whoever a sentence tells to lead a delegation, by name."""
    return team_and_leader(parsed)[1]


def team_and_leader(parsed: Parsed) -> tuple[Node | None, Node | None]:
    """The delegation of which a sentence tells, and who leads it, by name: "a team led by A", "A, at the head of a
    delegation", "A, who leads a delegation", "A, whose delegation"."""
    for node in parsed.nodes:
        described = parsed.item(node).kind is ItemKind.DESCRIPTION
        told = parsed.view.low(parsed.item(node).last - 1) if described else node.lower_
        if told not in _TRAVELLING or not described and parsed.item(node).kind is not ItemKind.WORD:
            continue
        leader = leader_after(parsed, node) or _led_by_subject(parsed, node) or _beside(parsed, node)
        if leader is not None:
            return node, leader
    return None, None


def head_of_team(parsed: Parsed) -> Node | None:
    """Whoever is called the head of the team being told of, or speaks for it: "A, who is also head of the delegation,
    said", "on behalf of the delegation, A thanked"."""
    lows = parsed.view.lows
    for at, low in enumerate(lows):
        if low not in TEAMS or not {"the", "its", "this"} & set(lows[max(0, at - 3) : at]):
            continue
        before = lows[max(0, at - 5) : at]
        people = [(item, node) for item, node in zip(parsed.items, parsed.nodes, strict=True) if _is_person(item)]
        if "behalf" in before and "of" in before:
            return next((node for item, node in people if 0 < item.first - at <= _SOON), None)
        if "of" in before and not {"head", "leader", "chief"}.isdisjoint(before):
            within: list[Node] = [node for item, node in people if item.first - _SOON < at < item.last]
            ahead = [node for item, node in people if item.last <= at]
            return next(iter(within or ahead[-1:]), None)
    return None


def _is_person(item: Item) -> bool:
    return item.kind is ItemKind.PERSON


def team_led(parsed: Parsed, leader: Node) -> frozenset[str]:
    """The name of the team that someone is told to lead: "a delegation of Ba Ria Province led by A"."""
    teams = [node for node in parsed.nodes[: leader.i] if node.lower_ in _TRAVELLING]
    return team_named(parsed, teams[-1]) if teams else frozenset()


def team_named(parsed: Parsed, node: Node) -> frozenset[str]:
    """The words of the name by which a team is told, after it or before it, whichever is its form: "the delegation of
    Ba Ria Province (Peru)", "the Ba Ria delegation"."""
    view, item = parsed.view, parsed.item(node)
    first, last = item.first, item.last
    while first > 0 and (view.capital(first - 1) or view.low(first - 1) in (*_OF_PLACES, *_BRACKETS)):
        first -= 1
    if view.low(last) in ("of", "from"):
        while view.capital(last) or view.low(last) in _OF_PLACES:
            last += 1
    words: set[str] = set()
    bracketed = False
    for position in range(first, last):
        low = view.low(position)
        bracketed = low == "(" or bracketed and low != ")"
        if view.capital(position) and not bracketed and low not in _OF_PLACES:
            words.add(low)
    return frozenset(words)


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
    """Whether "it" can be a delegation: "it was received by", "it was in Peru to attend", "it arrived on Monday",
    "it will also meet with", "to Lima, where it met", "met it at the airport"."""
    verb = it.head
    if it.dep_ == "nsubj":
        abroad = verb.lemma_ == "be" and any(child.lower_ == "in" for child in verb.children)
        there = it.i == 0 or any(child.lower_ == "where" for child in verb.children)
        came = it.i == 0 and verb.lemma_ in _COMING and verb.tag_ in ("VBD", "VBZ")
        return abroad or came or there and _meets(verb)
    if it.dep_ == "dobj":
        return verb.lemma_ in (*RECEIVING, "meet") and "airport" in [node.lower_ for node in verb.subtree]
    if it.dep_ != "nsubjpass":
        return False
    if verb.lemma_ in _TO_DO:
        return it.i == 0 and any(child.dep_ == "xcomp" and _meets(child) for child in verb.children)
    return any(each.lemma_ in (*RECEIVING, "accord") for each in (verb, *verb.children))


def _meets(verb: Node) -> bool:
    """Whether a verb tells what people do who came to see others: "meet with", "had working sessions with"."""
    met = any(child.lower_ == "with" or child.dep_ == "dobj" for child in verb.children)
    held = verb.lemma_ in ("hold", "have") and any(noun.lower_ in _HELD for noun in objects(verb))
    return verb.lemma_ == "meet" and met or held


def who_includes(verb: Node) -> list[Node]:
    """What is told to include someone: "the delegation includes A", "leading a delegation that includes A", "included
    in the delegation are A and B"."""
    told = [child for child in verb.children if child.dep_ in ("nsubj", "nsubjpass")]
    return told + ([verb.head] if verb.dep_ == "relcl" else list(after_preposition(verb, "in")))
