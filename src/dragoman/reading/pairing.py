"""Pairing: who met whom where one trigger tells of several: all at one table, or one after another."""

import re

from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import Actuality, EngagementKind, Format, Role
from dragoman.domain.text import Document
from dragoman.reading.actuality import Standing
from dragoman.reading.discourse import Reference
from dragoman.reading.drafts import Draft
from dragoman.reading.figures import Figure
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed, after_preposition, conjuncts
from dragoman.reading.phrases import Description, PersonPhrase
from dragoman.reading.surroundings import listed_after
from dragoman.reading.trigger import (
    ALONE,
    COMMITTEE,
    COURTESIES,
    JOINT_EXERCISE,
    OF_A_PAIR,
    OF_STATES,
    RECALLED,
    ROUND,
    SIDELINES,
    Trigger,
    is_meal,
)

_RECIPROCAL = frozenset(
    (RECALLED, "held a meeting", "meeting as a noun", "signing", "opening something", "attending a conference")
)
_RECIPROCAL |= {COMMITTEE, JOINT_EXERCISE, ROUND, OF_STATES}
"""Rules of what two who are named together have with each other."""
_COUNTERPARTS = ("counterparts", "colleagues")
JOINTLY = frozenset(("together", "jointly", "trilateral", "quadrilateral", "three-way"))
_ONE_AFTER_ANOTHER = re.compile(
    r"(?:\b(?:[Dd]uring|[Aa]t|[Ii]n) (?:the |his |her )|(?<=[.\n]\s)|(?<=\n))"
    r"(?:[Mm]eeting|[Tt]alks|[Cc]onversation|[Ss]peaking|[Tt]alking) with (?:the )?"
    r"([A-Z]\w+) (?:[Aa]mbassador|[Ee]nvoy)\b"
)
"""What a report tells of each of several envoys by himself: "At the meeting with Lao Ambassador A, …"."""
_MANY = frozenset("several many various other some numerous foreign world regional".split())
_GO_ON = re.compile(
    r"""\s*(?:(?:During|In|At|After|Following|Before|Throughout)\ (?:the|this|that|their|an?)\ (?:[\w-]+\ ){0,2}
        (?:meeting|call|conversation|discussion|conference|talks),\ (?=the\ |they\b))?
    (?:Together\b
    | They\ (?:(?:will|also|all|then)\ )*(?:discuss|agree|exchang|talk|review|reaffirm|underlin|stress|emphasi|underscor
      |express|condemn|confer|consider|share|address|touch|coordinat|pledg|reiterat|not(?:e|ed)\b)\w*
    | (?:All|The)\ (?:three|four|five|six|seven|eight)\b
    | The\ participants\b(?!\ (?:of|in)\b) | The\ (?:ministerial|presidential)\ group\b
    | The\ (?:(?:two|three|four|five|six|seven|eight)\ )?
      (?:leaders|presidents|premiers|(?:prime\ |foreign\ |defen[cs]e\ )?ministers|officials|parties|sides|group|call
      |meeting|conversation|discussion)\b(?!\ of\b)
    | [^.\n]{0,60}\bbetween\ the\ (?:three|four|five|six)\b)""",
    re.IGNORECASE | re.VERBOSE,
)
"""How a report goes on that tells of all whom one met as of one gathering."""
_GO_ON_SEVERALLY = re.compile(
    r"\s*(?:During|In|At|Throughout) (?:the|their|his|her|both|separate) (?:[\w-]+ )?"
    r"(?:meetings|calls|conversations)\b",
    re.IGNORECASE,
)
"""How one goes on that tells of several contacts: "During the meetings, he stressed"."""
_ONE = re.compile(r"\b(?:call|meeting|conversation|talks?) (?:with|between)\b(?!.*\bmeetings\b)", re.IGNORECASE)
_MISSION = re.compile(r"\b(?:Embassy|Consulate|High Commission)\b", re.I)
_HOUSES = {
    "state": frozenset("president king queen emir sultan emperor".split()),
    "government": frozenset(("prime minister", "premier", "chancellor")),
    "parliament": frozenset(("speaker",)),
}
"""Heads of the offices of those who lead a state, its government and its parliament."""
_LEADS_PARLIAMENT = re.compile(
    r"^(?:president|chair(?:man|woman|person)|speaker)\b.*\b(?:parliament|assembly|senate|congress)\b"
    r"|\b(?:parliament|assembly|senate|congress) (?:president|chair(?:man|woman|person)|speaker)\b"
)
_ON_A_STAY = frozenset("also during while stay trip there visit".split())
"""Words of a sentence that goes on with what a traveller did."""
_IN_A_ROW, _PAIR = 3, 2
_LETTERS = frozenset(("messages", "letters", "telegrams", "cables"))
"""What one sends to several people, one to each."""


def parties(
    parsed: Parsed,
    trigger: Trigger,
    doers: list[Reference],
    others: list[Reference],
    visit: Draft | None,
    document: Document,
) -> list[tuple[list[Reference], list[Reference]]]:
    """Who met whom, one pair for each meeting: several where the words part them ("received separately by A and B")."""
    at_once = len(others) > 1 and _told_as_one(parsed, document)
    joined_up = trigger.format is Format.PHONE and (at_once or _a_single_one(trigger))
    split = trigger.split and not (at_once and _counterparts_in_order(parsed, trigger))
    states = all(ref.figure.kind is ActorKind.COUNTRY for ref in others) and not joined_up
    each = trigger.kind is EngagementKind.CALL and len({ref.figure.side for ref in others}) > 1 and not joined_up
    wrote = len(doers) == 1 and trigger.format is Format.LETTER and trigger.node.lower_ in _LETTERS
    toured = {place.country for place in visit.places} if visit is not None else set()
    apart = states and (trigger.kind is EngagementKind.CALL or {ref.figure.side for ref in others} <= toured)
    letters = trigger.format is Format.LETTER and len(doers) > 1
    if letters and len(others) == 1 and len(by_side := _by_side(doers)) > 1:
        return [(group, others) for group in by_side]  # "Presidents A of Laos and B of Cuba sent messages to C"
    if (_in_order(trigger) or letters and _each_to_his_own(doers, others)) and len(doers) == len(others) > 1:
        return [([left], [right]) for left, right in zip(doers, others, strict=True)]
    if len(others) > 1 and doers and (split or apart or wrote or each and any(ref.joint for ref in others)):
        return [(doers, [ref]) for ref in others]
    if len(doers) > 1 and len(others) == 1 and trigger.split and not _of_one_rank(doers):
        return [([ref], others) for ref in doers]
    return [(doers, others)]


def _a_single_one(trigger: Trigger) -> bool:
    """Whether all were on one line: "held a phone call with his counterparts from Laos and Peru"."""
    return trigger.node.tag_ == "NN" and any(child.lower_ in ("a", "an") for child in trigger.node.children)


def _counterparts_in_order(parsed: Parsed, trigger: Trigger) -> bool:
    """Whether "respectively" only says who of several counterparts has which name: "his Lao and Peruvian counterparts,
    A and B respectively"."""
    return _in_order(trigger) and any(getattr(parsed.item(node).thing, "shared", False) for node in trigger.others)


def _of_one_rank(people: list[Reference]) -> bool:
    """Whether people are told under one plural office, and so do things together: "Senators A and B had meetings"."""
    heads = [(ref.figure.heads(), ref.figure.side) for ref in people]
    return bool(heads[0][0]) and all(each == heads[0] for each in heads)


def _by_side(people: list[Reference]) -> list[list[Reference]]:
    """People in groups of one side each, in order."""
    groups: dict[str | None, list[Reference]] = {}
    for ref in people:
        groups.setdefault(ref.figure.side, []).append(ref)
    return list(groups.values())


def _each_to_his_own(writers: list[Reference], readers: list[Reference]) -> bool:
    """Whether each of those of one side writes to the one of the other who holds his own office: "President A and
    Prime Minister B sent messages to President C and Prime Minister D"."""
    alike = len(writers) == len(readers) and all(
        left.figure.heads() & right.figure.heads() for left, right in zip(writers, readers, strict=True)
    )
    return alike and len(_by_side(writers)) == len(_by_side(readers)) == 1


def made_a_meeting(trigger: Trigger, people: list[Reference]) -> Trigger:
    """A gathering of two states as the meeting that it is, of which nobody is the host where people of both are told to
    hold it: "A and B will hold the third session"."""
    trigger.kind = EngagementKind.MEETING
    if len({ref.figure.side for ref in people}) > 1:
        trigger.host_is = ""
    return trigger


def _in_order(trigger: Trigger) -> bool:
    """Whether a clause pairs two lists: "A and B sent greetings to C and D, respectively"."""
    clause = trigger.verb if trigger.verb is not None else trigger.node
    return any(node.lower_ == "respectively" for node in clause.subtree)


def one_by_one(
    parsed: Parsed,
    trigger: Trigger,
    standing: Standing,
    doers: list[Reference],
    others: list[Reference],
    document: Document,
) -> bool:
    """Whether one traveller meets several one after another: counterparts of several nations, on the sidelines of a
    gathering those of several, or whom a programme lists."""
    if trigger.rule == "presenting credentials" or trigger.format is Format.VIDEO:
        return False  # several envoys at one ceremony, all on one screen
    if trigger.verb is not None and trigger.verb.lemma_ in ("begin", "start", "open", "resume"):
        return False  # "has begun talks with Presidents A, B and C"
    if _on_the_programme(parsed, trigger, standing, doers, others):
        return len({ref.figure.side for ref in others}) < _PAIR or not _told_as_one(parsed, document)
    if _by_houses_of_state(trigger, doers, others) or _on_a_stay(parsed, trigger, doers, others):
        return True
    sides = {ref.figure.side for ref in others} - {None}
    if len(doers) != 1 or len(sides) < 2 or trigger.label.startswith(("trilateral", "quadrilateral")):
        return False
    if _told_as_one(parsed, document):
        return False
    if _GO_ON_SEVERALLY.match(document.text, parsed.view.sentence.end):
        return True
    if len({found[1] for found in _ONE_AFTER_ANOTHER.finditer(document.text)}) > 1:
        return True
    things = [parsed.item(node).thing for node in trigger.others]
    if any(child.lower_ in ("a", "an") for child in trigger.node.children) and trigger.node.tag_ == "NN":
        return False  # "attended a meeting with his Lao and Thai counterparts"
    counterparts = any(getattr(thing, "noun", "") in _COUNTERPARTS for thing in things) or any(
        node.lower_ in _COUNTERPARTS for each in trigger.others for node in (each, *after_preposition(each, "of"))
    )
    least = 2 if trigger.rule == "verb of meeting" else 3
    listed = any(_of_many_nations(thing, least) for thing in things) or _from_nations(parsed, trigger, least)
    if _as_examples(parsed, trigger, others):
        return True
    if listed or len(others) > 2 and len(sides) == len(others) and all(_is_person(thing) for thing in things):
        return True
    if trigger.label == "courtesy call" and len(sides - {doers[0].figure.side}) > 1:
        return True  # hosts of two countries are called on one after the other
    aside = not SIDELINES.isdisjoint(parsed.view.lows)
    return counterparts or aside and all(ref.figure.side not in (None, doers[0].figure.side) for ref in others)


def _by_houses_of_state(trigger: Trigger, hosts: list[Reference], guests: list[Reference]) -> bool:
    """Whether a guest is received at several houses of one state, one after another, "was received by President A and
    Prime Minister B", or calls on several by courtesy: "called on Prime Minister A and Minister B"."""
    if trigger.label == "courtesy call" and len(hosts) == 1 and trigger.host_is == "other":
        called_on = [ref.figure for ref in guests]
        titled = all(one.kind is ActorKind.PERSON and one.offices and not one.is_envoy() for one in called_on)
        return titled and len(called_on) > 1
    received = trigger.rule == "verb of receiving" and trigger.node.lemma_ == "receive" and len(guests) == 1
    received = received and any(child.dep_ == "nsubjpass" for child in trigger.node.children)
    if not received or len(hosts) < 2 or len({ref.figure.side for ref in hosts}) > 1:
        return False
    houses = [_house(ref.figure) for ref in hosts]
    return len(set(houses) - {None}) > 1


def _on_a_stay(parsed: Parsed, trigger: Trigger, guests: list[Reference], hosts: list[Reference]) -> bool:
    """Whether a traveller is told to have met three or more of the hosts in a row, each by an office of his own, and so
    one after another: "During her stay, she also met Speaker A, Minister B and Mayor C"."""
    if trigger.rule != "verb of meeting" or len(guests) != 1 or len(hosts) < _IN_A_ROW:
        return False
    if JOINTLY.intersection(parsed.view.lows) or _ON_A_STAY.isdisjoint(parsed.view.lows):
        return False
    met = [ref.figure for ref in hosts]
    of_one_side = len({figure.side for figure in met}) == 1 and met[0].side != guests[0].figure.side
    offices = [figure.heads() for figure in met if figure.kind is ActorKind.PERSON]
    return of_one_side and all(offices) and len({min(heads) for heads in offices}) == len(offices)


def _house(figure: Figure) -> str | None:
    """What of a state someone leads: the state itself, its government or its parliament."""
    titles = [fact.text.lower() for fact in figure.offices]
    if any(_LEADS_PARLIAMENT.search(title) for title in titles):
        return "parliament"
    heads = figure.heads_of_state()
    return next((house for house, led in _HOUSES.items() if not led.isdisjoint(heads)), None)


def _told_as_one(parsed: Parsed, document: Document) -> bool:
    """Whether those whom one met were met together, as the title or the next sentence tells: "Call with President A,
    Chancellor B and Prime Minister C", "met with A, B and C. The leaders agreed"."""
    following = document.text[parsed.view.sentence.end :][:60]
    return _GO_ON.match(following) is not None or _ONE.search(document.title or "") is not None


def _as_examples(parsed: Parsed, trigger: Trigger, others: list[Reference]) -> bool:
    """Whether those named are some of the many whom one person met: "met several leaders, including A of Peru and B of
    Laos"."""
    many = any(child.lower_ in _MANY for node in trigger.others for child in node.children)
    sides = [ref.figure.side for ref in others]
    named = not {"including", "such"}.isdisjoint(parsed.view.lows)
    return many and named and None not in sides and len(set(sides)) == len(sides)


def _on_the_programme(
    parsed: Parsed, trigger: Trigger, standing: Standing, doers: list[Reference], others: list[Reference]
) -> bool:
    """Whether it is a programme that lists whom one person will meet, each by himself: "is scheduled to meet the Prime
    Minister and the Speaker"; not those who are met together."""
    courtesy = trigger.label.endswith(COURTESIES)
    by_itself = trigger.rule in ("verb of meeting", "verb of receiving") or courtesy
    if not by_itself or standing.actuality is not Actuality.PLANNED and not courtesy:
        return False
    alone = len(doers) == 1 and not JOINTLY.intersection(parsed.view.lows)
    met = [node for node in trigger.others if parsed.item(node).kind is not ItemKind.DATE]  # "call on A on Monday"
    if len(met) == 1 and "including" in parsed.view.lows and parsed.item(met[0]).kind is not ItemKind.PERSON:
        named = [node for node in parsed.nodes if parsed.item(node).kind is ItemKind.PERSON and node.i > met[0].i]
        met = (
            named if len(named) == len(others) else met
        )  # "is to meet Lao officials, including President A and Minister B"
    listed = dict.fromkeys(each for node in met for each in conjuncts(node))
    people = [parsed.item(node).thing for node in dict.fromkeys([*listed, *listed_after(parsed, trigger.others)])]
    bare = standing.actuality is not Actuality.PLANNED  # "called on the President and the Speaker", told by office
    holders = [thing for thing in people if _holds_an_office(thing) and not (bare and _is_person(thing))]
    return alone and len(others) > 1 and len(holders) == len(people) == len(others)


def _holds_an_office(thing: object) -> bool:
    """Whether it is one person told by an office, named or not: "the President", "Speaker Salo"."""
    if isinstance(thing, Description):
        return thing.office is not None and not thing.plural
    return isinstance(thing, PersonPhrase) and bool(thing.offices)


def _of_many_nations(thing: object, least: int) -> bool:
    """Whether it is the officials of so many nations or more: "the Foreign Ministers of Laos, Cuba and Peru"; whoever
    "met" those of two met them one after another, who "held talks with" them may have met both."""
    office = thing.office if isinstance(thing, Description) else None
    return isinstance(thing, Description) and office is not None and not office.envoy and len(thing.nations) >= least


def _from_nations(parsed: Parsed, trigger: Trigger, least: int) -> bool:
    """Whether one met those who hold an office in several nations: "met with foreign ministers from Laos and Peru"."""
    for node in trigger.others:
        thing = parsed.item(node).thing
        office = thing.office if isinstance(thing, Description) and thing.plural else None
        nations = [each for each in after_preposition(node, "from") if parsed.item(each).kind is ItemKind.COUNTRY]
        if office is not None and not office.envoy and len(nations) >= least:
            return True
    return False


def only_spoken(trigger: Trigger, part: list[Reference], writer: Figure) -> bool:
    """Whether a conversation of the one whose own text it is was one by telephone, as it is where no place is told of
    it: "I had a conversation with the Prime Minister"."""
    own = not part or any(ref.figure is writer for ref in part) or len(part) == 1
    verb = trigger.verb
    placed = verb is not None and any(child.lower_ in ("in", "at") for child in verb.children if child.i > verb.i)
    return own and trigger.label in ("conversation", "conversations") and not placed


def without_the_host(
    parsed: Parsed, trigger: Trigger, doers: list[Reference], others: list[Reference]
) -> tuple[list[Reference], list[Reference]]:
    """Doers and others without those whom "they" would make meet their own: "They also met with Speaker B" is told of
    the guests alone, for their host needs no meeting with his own speaker."""
    doers = _before_its_clause(parsed, trigger, doers)
    bodies = {ref.figure.side for ref in doers if ref.figure.kind is ActorKind.ORGANISATION} - {None}
    states = [ref for ref in others if ref.figure.kind is ActorKind.COUNTRY and ref.figure.side in bodies]
    if len(others) == _PAIR and all(ref.figure.kind is ActorKind.COUNTRY for ref in others):
        others = [ref for ref in others if ref not in states]  # whose ministry held a session of their committee
    their, met = {ref.figure.side for ref in doers}, {ref.figure.side for ref in others}
    if any(ref.figure.kind is not ActorKind.PERSON for ref in (*doers, *others)):
        return doers, others
    if _they(parsed, trigger.doers, doers) and len(met) == 1 and met < their:
        return [ref for ref in doers if ref.figure.side not in met], others
    if _they(parsed, trigger.others, others) and len(their) == 1 and their < met:
        return doers, [ref for ref in others if ref.figure.side not in their]
    return doers, others


def _they(parsed: Parsed, nodes: list[Node], meant: list[Reference]) -> bool:
    """Whether it is a plain "they" or "them" that was taken for both sides."""
    alone = len(nodes) == 1 and nodes[0].lower_ in ("they", "them") and all(ref.joint for ref in meant)
    printed = parsed.view.low(parsed.item(nodes[0]).first) if alone else ""
    return bool(meant) and printed in ("they", "them")


def _is_person(thing: object) -> bool:
    return isinstance(thing, PersonPhrase)


def of_three(trigger: Trigger, doers: list[Reference], others: list[Reference]) -> bool:
    """Whether three sides or more meet as equals: "A, B and C met", "the meeting between A, B and C"."""
    between = any(after_preposition(trigger.node, "between"))
    sides = {ref.figure.side for ref in (*doers, *others)}
    return (not others or between) and len(sides - {None}) > 2


def reciprocal(trigger: Trigger) -> bool:
    """Whether a plural subject alone tells who met whom: "the two ministers met", "A and B held talks"."""
    verb = trigger.verb.lemma_ if trigger.verb is not None else ""
    wrote = verb == "exchange" and trigger.format is Format.LETTER
    return trigger.rule in _RECIPROCAL or wrote or verb in ALONE | OF_A_PAIR


_FEASTS = frozenset(("festival", "day", "year", "anniversary", "holiday", "season"))
"""What a reception is given for that is nobody: "a reception for the Spring Festival"."""


def given_by_a_mission(trigger: Trigger, host: Figure) -> bool:
    """Whether an embassy or an envoy gives a reception for guests whom the report does not name, or names later."""
    mission = host.kind is ActorKind.ORGANISATION and _MISSION.search(host.name) is not None
    given = mission or host.is_envoy() and all(node.lower_ in _FEASTS for node in trigger.others)
    return given and is_meal(trigger.label) and trigger.kind is EngagementKind.MEETING


def joined(draft: Draft, trigger: Trigger, doers: list[Reference], others: list[Reference]) -> Draft:
    """A draft with those who take part in it, each in the role that the trigger gives."""
    doer_role = other_role = Role.PRINCIPAL
    if trigger.host_is == "doer":
        doer_role, other_role = Role.HOST, Role.VISITOR
    elif trigger.host_is == "other":
        doer_role, other_role = Role.VISITOR, Role.HOST
    if trigger.chaired and trigger.rule == "held a meeting" and draft.kind is not EngagementKind.CEREMONY:
        doer_role = Role.CHAIR
        other_role = Role.CHAIR if trigger.chaired == "both" else other_role
    witnessed = trigger.verb is not None and trigger.verb.lemma_ in ("witness", "see", "attend", "observe")
    if draft.kind is EngagementKind.CEREMONY and trigger.rule == "signing":
        doer_role = Role.PRINCIPAL if witnessed or trigger.watched else Role.SIGNATORY
        other_role = Role.SIGNATORY
    for ref in doers:
        draft.add(ref.figure, doer_role, ref.start, ref.end)
    for ref in others:
        draft.add(ref.figure, other_role, ref.start, ref.end)
    drop = {part.figure.side for part in draft.parts if part.figure.kind is ActorKind.PERSON} - {None}
    draft.parts = [part for part in draft.parts if part.figure.kind is ActorKind.PERSON or part.figure.side not in drop]
    return draft


def _before_its_clause(parsed: Parsed, trigger: Trigger, doers: list[Reference]) -> list[Reference]:
    """Those who do what a clause of "who" tells, without those who are joined to them behind it: "Minister A, who
    visited Peru, and Minister B will speak"."""
    verb = trigger.verb
    if verb is None or verb.dep_ != "relcl" or len(doers) == 1 or verb.head not in trigger.doers:
        return doers
    start, _ = parsed.offsets(verb.i, verb.i + 1)
    return [ref for ref in doers if ref.start < start] or doers


def of_another(doers: list[Reference], others: list[Reference]) -> bool:
    """Whether "the two leaders" of a clause met someone who was not there when they were told of last."""
    joint = [ref.figure for ref in doers if ref.joint]
    people = [ref.figure for ref in others if ref.figure.kind is ActorKind.PERSON]
    return bool(joint and people) and len(people) == len(others) and not any(figure in joint for figure in people)


def of_the_protagonist(trigger: Trigger) -> bool:
    """Whether one partner is enough: "talks with A were held", "a treaty was signed with A"."""
    signed = trigger.rule == "signing" and trigger.verb is not None and trigger.verb.tag_ == "VBN"
    return signed or trigger.rule in ("held a meeting", "meeting as a noun")
