"""Nearness: how near a date or place stands to the words that tell an engagement, and whose it is in the parse."""

from dragoman.domain.dates import PartialDate
from dragoman.domain.engagements import EngagementKind
from dragoman.reading.besideplaces import GOING, and_there, leading_to
from dragoman.reading.dates import DateExpression
from dragoman.reading.endings import visit_ended
from dragoman.reading.gatherings import GATHERINGS
from dragoman.reading.gazetteer import Kind
from dragoman.reading.governing import to_be_made, while_doing
from dragoman.reading.nodes import Node
from dragoman.reading.openingdates import as_it_began
from dragoman.reading.parse import ItemKind, Parsed, after_preposition, top
from dragoman.reading.recalling import COMING_HOME, ENDING
from dragoman.reading.speechforms import SPEECH
from dragoman.reading.surroundings import town
from dragoman.reading.trigger import RECEIVING, SIDELINES, Trigger

_FAR = 99
_BETWEEN = frozenset("the capital city of port town northern southern eastern western central coastal resort".split())
"""Words that may stand between "in" and a city."""
_TOWNS = frozenset("city town capital province resort port state region island village district".split())
_OPENINGS = frozenset(("opening", "start", "beginning", "outset", "end", "close"))
_BEGINNING_OR_ENDING = frozenset("begin start open end conclude finish close wrap".split())
ARRANGED = frozenset(("scheduled", "planned", "slated", "set", "due", "expected"))
_A_PLACE = 2
"""Words of a place between a visit and its date."""
_HAPPENING = frozenset(("be", "take", "begin", "start", "open"))
_HELD_THEN = frozenset(("take", "be", "hold", "schedule", "last", "start", "begin"))
SOON = 3
"""Sentences after the lead in which what it gives is taken up."""
_POINTED = frozenset(("the", "this", "these", "his", "her"))
_WORDS_SAID = frozenset(
    """remark remarks statement statements comment comments suggestion proposal request call appeal announcement
    assurance decision agreement pledge view observation observations offer invitation""".split()
)
"""What the lead of a report gives, by the name that the sentence after it has for it."""


def one_day(partial: PartialDate) -> bool:
    """Whether a date is one day, its year known or not."""
    return partial.edtf is not None and len(partial.edtf) == len("2024-08-28")


def under(node: Node, trigger: Trigger) -> bool:
    """Whether a node stands under the words that tell an engagement."""
    return any(each is not None and each.is_ancestor(node) for each in (trigger.node, trigger.verb))


def beside_the_days(trigger: Trigger, found: list[tuple[float, DateExpression]]) -> tuple[float, DateExpression] | None:
    """The days of a visit to be paid, where the day of the telling stands no nearer than a word: "will pay a visit to
    Peru from May 2 to 4, according to the ministry today"."""
    told = found and found[0][1].begin.offset == 0 and trigger.rule == "paid a visit"
    days = [each for each in found[1:] if each[1].end is not None and each[0] <= found[0][0] + 1] if told else []
    return days[0] if days else None


def of_the_end(parsed: Parsed, trigger: Trigger) -> tuple[float, DateExpression] | None:
    """The day of coming home, where that ends a visit: "arrived in Lima on May 2, concluding a visit to Cuba", "came
    back today after paying a visit to Cuba"."""
    verb = trigger.verb
    if trigger.kind is not EngagementKind.VISIT or verb is None:
        return None
    left = next((each for each in trigger.node.ancestors if visit_ended(each) == trigger.node), None)
    for node in left.subtree if left is not None else ():
        thing = parsed.item(node).thing
        if isinstance(thing, DateExpression) and not trigger.node.is_ancestor(node):
            return 0, thing  # "left for Lima on May 2 after a visit to Cuba"
    ends = verb.lemma_ in ENDING
    if ends and left is None and trigger.node.dep_ == "dobj":
        gone = next((each for each in verb.conjuncts if each.lemma_.lower() in ("leave", "depart")), None)
        for node in gone.subtree if gone is not None else ():
            thing = parsed.item(node).thing
            if isinstance(thing, DateExpression):
                return 0, thing  # "wound up his visit to Cuba and left for Lima on May 2"
    after = verb.dep_ == "pcomp" and verb.head.lower_ in ("after", "following")
    going = verb.head.head if after else verb.head
    beside = [*going.children, *going.doc[going.i + 1 : going.i + 2]]
    home = going.lemma_ in COMING_HOME and any(
        child.lower_ in ("back", "home") or going.lemma_ == "return" for child in beside
    )
    if not (ends and (verb.dep_ == "advcl" or after) or after and home):
        return None
    for item, node in zip(parsed.items, parsed.nodes, strict=True):
        if item.kind is ItemKind.DATE and isinstance(item.thing, DateExpression) and going.is_ancestor(node):
            return 0, item.thing
    return None


def of_the_journey(parsed: Parsed, trigger: Trigger) -> tuple[float, DateExpression] | None:
    """The day of the journey to where something is done: "will travel to Quito on Saturday, where he will meet A"."""
    told = trigger.verb if trigger.verb is not None else trigger.node
    going = leading_to(told)
    if trigger.kind is EngagementKind.VISIT:
        going = going or as_it_began(trigger)
    else:
        going = going or _went_there(parsed, trigger) or _went_where(told)
    if going is None or going.tag_ == "VBN":
        return None
    for other, each in zip(parsed.nodes, parsed.items, strict=True):
        nearest = next((node for node in other.ancestors if node.pos_ == "VERB"), None)
        if isinstance(each.thing, DateExpression) and nearest == going and not told.is_ancestor(other):
            return 0, each.thing
    return None


def of_the_gathering(parsed: Parsed, trigger: Trigger) -> tuple[float, DateExpression] | None:
    """The day on which was held at what people talked: "A and B discussed trade during the summit held on Monday";
    on which something was said "while meeting with A"."""
    if trigger.kind is EngagementKind.VISIT or trigger.verb is None:
        return None
    said = top(trigger.verb) if while_doing(trigger.verb) else None
    for item, node in zip(parsed.items, parsed.nodes, strict=True) if said is not None else ():
        if isinstance(item.thing, DateExpression) and node.head == said:
            return 0, item.thing
    beside = [side for side in after_preposition(trigger.verb, "on", "in") if side.lower_ in SIDELINES]
    of_it = [gathering for side in beside for gathering in after_preposition(side, "of")]
    for gathering in [*after_preposition(trigger.verb, "during", "at"), *of_it]:
        held = [child for child in gathering.children if child.dep_ == "acl" and child.lower_ in ("held", "convened")]
        for item, node in zip(parsed.items, parsed.nodes, strict=True):
            if isinstance(item.thing, DateExpression) and any(verb.is_ancestor(node) for verb in held):
                return 0, item.thing
    return None


def of_the_reception(parsed: Parsed, trigger: Trigger) -> tuple[float, DateExpression] | None:
    """The days for which a guest is received on his visit: "will host A on a state visit from May 2 to 4"."""
    on = trigger.node.head
    if trigger.kind is not EngagementKind.VISIT or not trigger.nominal or on.lower_ != "on":
        return None
    received = on.head if on.head.pos_ in ("VERB", "AUX") else on.head.head
    if received.lemma_ not in RECEIVING:
        return None
    for item, node in zip(parsed.items, parsed.nodes, strict=True):
        if isinstance(item.thing, DateExpression) and received.is_ancestor(node) and node.i > trigger.node.i:
            return 0, item.thing
    return None


def of_the_occasion_beside(parsed: Parsed, trigger: Trigger) -> tuple[float, DateExpression] | None:
    """The day of what is told before or after which talks are: "will be welcomed on Monday before talks with A", "spoke
    to the press on Monday after meeting with A"."""
    beside = trigger.node.head
    if trigger.kind is EngagementKind.VISIT or beside.lower_ not in ("before", "after", "following"):
        return None
    if not trigger.nominal and trigger.node.dep_ != "pcomp":
        return None
    for node, item in zip(parsed.nodes, parsed.items, strict=True):
        told = node.head.head if node.head.dep_ == "prep" else node.head
        if isinstance(item.thing, DateExpression) and told == beside.head and told.pos_ == "VERB":
            return 0, item.thing
    return None


def _went_there(parsed: Parsed, trigger: Trigger) -> Node | None:
    """The verb of going to a country or town where something is done."""
    for item in reversed(parsed.items[: trigger.node.i]):
        if item.kind in (ItemKind.CITY, ItemKind.COUNTRY) and and_there(parsed, item, trigger):
            place = next(node for node, each in zip(parsed.nodes, parsed.items, strict=True) if each is item)
            going = next((node for node in place.ancestors if node.pos_ == "VERB"), None)
            return going if going is not None and going.lemma_.lower() in GOING else None
    return None


def _went_where(told: Node) -> Node | None:
    """The verb of going to a house or village where something is done: "visited the club on May 2, where she met"."""
    clause = next((node for node in (told, *told.ancestors) if node.dep_ in ("relcl", "advcl")), None)
    if clause is None or not any(child.lower_ == "where" for child in clause.children):
        return None
    going = next((node for node in clause.ancestors if node.pos_ == "VERB"), None)
    return going if going is not None and going.lemma_.lower() in GOING | {"visit", "tour"} else None


def planned_for(date: Node, trigger: Trigger) -> bool:
    """Whether a date is that for which something is arranged: "a meeting is planned for May 4", "is to be on May 4"."""
    made = to_be_made(trigger.node)
    if made is not None and made.is_ancestor(date):
        return True
    told = trigger.node.dep_ == "nsubjpass" or trigger.node.dep_ == "nsubj" and trigger.node.head.lemma_ in _HAPPENING
    return told and trigger.node.head.is_ancestor(date)


def told_by_the_verb(date: Node, trigger: Trigger) -> bool:
    """Whether a date tells when the subject of its clause came to its end, or began: "talks ended on Friday"."""
    verb = date.head.head if date.head.dep_ == "prep" else date.head
    if not trigger.nominal or trigger.verb != verb or verb.lemma_.lower() not in _BEGINNING_OR_ENDING:
        return False
    return any(child.dep_ in ("nsubj", "nsubjpass") and child.is_ancestor(trigger.node) for child in verb.children)


def told_with(date: Node, noun: Node) -> bool:
    """Whether a date goes with a noun that is only a topic of the clause: under it, or after it with no verb between.

    In "on Monday they discussed the President's visit of May 20" Monday is the day of the talk.
    """
    if noun.is_ancestor(date):
        return True
    between = noun.doc[noun.i + 1 : date.i]
    verbs = [node for node in between if node.pos_ in ("VERB", "AUX")]
    its_own = any(node.lower_ == "which" for node in between) and all(node.lemma_ in _HELD_THEN for node in verbs)
    arranged = all(node.dep_ == "acl" and node.lower_ in ARRANGED for node in verbs)
    return date.i > noun.i and (arranged or its_own)  # "the visit by A, which takes place on Monday"


def set_beside(date: Node, noun: Node) -> bool:
    """Whether a date follows a noun and its place as an apposition: "spoke of his last visit to Peru, last July"."""
    between = noun.doc[noun.i + 1 : date.i]
    words = [node for node in between if node.lower_ not in ("to", "in", "of", "the", ",")]
    placed = all(node.pos_ == "PROPN" for node in words) and len(words) <= _A_PLACE
    return len(between) > 0 and between[-1].lower_ == "," and placed


def told_of_the_noun(node: Node, trigger: Trigger) -> bool:
    """Whether a date stands in a relative clause of the noun ("the meeting, which was postponed from 2020")."""
    current = node
    while current.head != current and current != trigger.node:
        if (
            current.dep_ == "relcl"
            and current.head == trigger.node
            and current != trigger.verb
            and current.lemma_ not in ("take", "hold", "begin", "start", "last", "set", "schedule", "plan")
        ):
            return True
        current = current.head
    return False


def in_or_at(parsed: Parsed, position: int) -> bool:
    """Whether "in" or "at" stands before a place, "the capital" or "the port city of" between."""
    for step in range(position - 1, max(-1, position - 7), -1):
        low = parsed.view.low(step)
        if low in ("in", "at"):
            return True
        if low not in _BETWEEN and parsed.view.kind(step) is not Kind.DEMONYM and not owning(parsed, step):
            return False
    return False


def owning(parsed: Parsed, position: int) -> bool:
    """Whether a country, or its mark, stands before a town of its: "in Peru's northern city of Lima"."""
    if parsed.view.kind(position) is Kind.COUNTRY:
        position += 1
    return parsed.view.low(position) in ("'s", "’s", "'", "’") and parsed.view.kind(position - 1) is Kind.COUNTRY


def a_town_of(parsed: Parsed, node: Node) -> bool:
    """Whether a country owns the town, whatever its name, in which something was: "in Peru's northern city of X"."""
    return node.dep_ == "poss" and node.head.lower_ in _TOWNS and in_or_at(parsed, parsed.item(node).first)


def takes_up_the_lead(parsed: Parsed) -> bool:
    """Whether a sentence soon after the lead tells where that was said: "He made the remarks when he met A", "She said
    this at a meeting with B", "The minister was speaking to C"."""
    if not 0 < parsed.view.sentence.index <= SOON:
        return False
    for verb in parsed.nodes:
        if verb.dep_ != "ROOT":
            continue
        told = [child for child in verb.children if child.dep_ in ("dobj", "nsubjpass", "nsubj")]
        aloud = verb.lemma_ in ("speak", "talk") and verb.tag_ == "VBG"
        pointed = any(child.lower_ == "this" and child.dep_ != "nsubj" for child in told)
        named = any(
            child.lower_ in _WORDS_SAID and any(det.lower_ in _POINTED for det in child.children)
            for child in told
            if child.dep_ != "nsubj" or verb.lemma_ == "come"
        )
        if aloud or pointed or named:
            return True
    return False


def told_at_it(trigger: Trigger) -> bool:
    """Whether talks are only where someone told the other what the lead has of him: "A told B during a meeting",
    "A, during a meeting with B, said"."""
    noun = trigger.node
    if not trigger.nominal or noun.dep_ != "pobj" or noun.head.lower_ not in ("at", "during", "in"):
        return False
    saying = noun.head.head
    a_meeting = any(child.lower_ in ("a", "an", "his", "her", "their") for child in noun.children)
    return a_meeting and saying.dep_ == "ROOT" and saying.tag_ == "VBD" and saying.lemma_ in ("tell", "say")


def within_an_event(parsed: Parsed) -> bool:
    """Whether a sentence is set in a gathering told before: "During the summit, he met A"."""
    lows = parsed.view.lows
    for position, low in enumerate(lows[:-2]):
        opens = low == "during" or low == "of" and lows[position - 1] in SIDELINES
        if opens and lows[position + 1] == "the":
            return not GATHERINGS.isdisjoint(lows[position + 2 : position + 9])
    return False


def _aside(trigger: Trigger) -> bool:
    """Whether a visit is told in passing ("who is on a visit"), so that the main clause's date is not its own."""
    return trigger.kind is EngagementKind.VISIT and trigger.verb is not None and trigger.verb.dep_ in ("relcl", "acl")


_GIVING_OUT = SPEECH | {"report"}


def of_the_saying(date: Node, trigger: Trigger, *, vague: bool = False) -> bool:
    """Whether a date is of the saying that tells of an engagement: "…, the ministry said on Thursday"; a month or year,
    which is ``vague``, sooner than a day is of what is said."""
    if _said_after_an_opening(date, trigger, vague=vague):
        return True
    verb = next((node for node in date.ancestors if node.pos_ in ("VERB", "AUX")), None)
    if verb is not None and _said_at_the_end(verb, trigger):
        return True
    if verb is not None and verb.lemma_ == "announce" and verb.tag_ == "VBG" and trigger.node.head == verb:
        return trigger.node.i < date.i  # "while announcing the visit earlier this week, the ministry said"
    if verb is None or verb.lemma_.lower() not in _GIVING_OUT or verb in (trigger.node, trigger.verb):
        return False
    told = next((node for node in (trigger.node, *trigger.node.ancestors) if node.head == verb), None)
    if told is not None and told.i < date.i < verb.i and date.doc[date.i + 1].lower_ == ",":
        return False  # "received A at the palace this morning, an aide told reporters"
    return told is not None and told.dep_ in ("ccomp", "parataxis") and not told.is_ancestor(date)


def _said_at_the_end(verb: Node, trigger: Trigger) -> bool:
    """Whether a verb says who reports what a sentence tells, joined to it by the parse: "A will visit Peru, TV Lima
    reported on Monday"."""
    source = next((child.left_edge for child in verb.lefts if child.dep_ == "nsubj"), None)
    if source is None or verb.dep_ != "conj" or verb.lemma_.lower() not in _GIVING_OUT:
        return False
    return trigger.node.i < source.i and source.i > 0 and source.nbor(-1).lower_ == ","


def _said_after_an_opening(date: Node, trigger: Trigger, *, vague: bool) -> bool:
    """Whether a date is of what was said to whom a sentence opens with: "Talking to A, B praised work in 2018", "While
    receiving A, B congratulated her on her election in May"."""
    verb = next((node for node in trigger.node.ancestors if node.dep_ == "ROOT"), trigger.node)
    if verb.lemma_.lower() not in SPEECH or not trigger.node.i < verb.i < date.i:
        return False
    opening = trigger.rule == "opening participle"
    opens = opening or trigger.node.tag_ == "VBG" or trigger.nominal and trigger.verb == verb
    if not opens or not opening and not vague and date.head.head == verb:
        return False
    return any(child.dep_ in ("dobj", "ccomp") and verb.i < child.i < date.i for child in verb.children)


def within_what_is_said(place: Node, trigger: Trigger) -> bool:
    """Whether a place stands in the content of speech: "at the meeting they discussed projects in Kenya"."""
    current = place
    while current.head != current:
        spoken = current.head.pos_ == "VERB" and current.head.lemma_.lower() in SPEECH
        if spoken and current.dep_ in ("dobj", "ccomp", "nsubjpass", "xcomp"):
            return current != trigger.node and not current.is_ancestor(trigger.node)
        current = current.head
    return False


def opens_with(parsed: Parsed, place: Node, trigger: Trigger) -> bool:
    """Whether a sentence opens with where all is done that its main verb tells: "In Peru, he will attend the session
    of the council"."""
    verb, within = trigger.verb or trigger.node, place.head
    numbered = all(not node.text.isalpha() for node in parsed.nodes[: within.i])  # "2. In Peru"
    opens = within.lower_ == "in" and place.i == within.i + 1 and numbered and within.head.dep_ == "ROOT"
    return opens and (within.head == verb or within.head in verb.ancestors)


def aim(place: Node, trigger: Trigger) -> bool:
    """Whether a place is of what a meeting was held for: "met to prepare for the summit in Vilnius"."""
    current = place
    while current.head != current and current != trigger.node:
        aimed = current.dep_ in ("advcl", "xcomp", "acl") and current.tag_ == "VB"
        if aimed and not current.is_ancestor(trigger.node) and current != trigger.verb:
            gathering = any(node.lemma_.lower() in GATHERINGS for node in current.subtree if node.i < place.i)
            return gathering
        current = current.head
    return False


def out_of_reach(date: Node, trigger: Trigger) -> bool:
    """Whether a date of the main clause is none of a visit that is told in passing."""
    return _aside(trigger) and trigger.verb is not None and not trigger.verb.is_ancestor(date)


def said_at_it(date: Node, trigger: Trigger, other: Trigger) -> bool:
    """Whether a date tells when something was said at talks, whose content stands before it and has its own: "A will
    visit Peru on May 4, said B at the meeting with C on Monday"."""
    said = date.head.head if date.head.dep_ == "prep" else date.head
    if said.lemma_.lower() not in SPEECH or not other.node.i < said.i < trigger.node.i < date.i:
        return False
    return trigger.nominal and said.is_ancestor(trigger.node) and not other.node.is_ancestor(trigger.node)


def at_which(trigger: Trigger, other: Trigger) -> bool:
    """Whether what was discussed was so at the meeting told: "was discussed at a meeting of A with B on May 2"."""
    noun = trigger.node
    if noun.dep_ == "pobj" and noun.head.lower_ == "of" and noun.head.head.lower_ in _OPENINGS:
        noun = noun.head.head  # "said at the opening of the meeting with A on Monday"
    under = trigger.nominal and noun.dep_ == "pobj" and noun.head.lower_ in ("at", "during", "in")
    return under and other.node == other.verb and noun.head.head == other.node


def elaborates(trigger: Trigger) -> bool:
    """Whether a trigger opens its sentence and so takes up one of the engagements announced before it.

    "Receiving the Ambassador, he said", "In talks with the President, she proposed".
    """
    if trigger.verb is not None and trigger.node == trigger.verb:
        return trigger.rule == "opening participle" or trigger.verb.tag_ == "VBG" and trigger.verb.i <= 2
    return trigger.nominal and trigger.node.i <= 4


def distance(one: Node, other: Node) -> int:
    """Steps between two nodes of a tree."""
    above = one
    while above != other and not above.is_ancestor(other):
        if above.head == above:
            return _FAR
        above = above.head
    return one.depth + other.depth - 2 * above.depth


def hosts_it(parsed: Parsed, node: Node, trigger: Trigger) -> bool:
    """Whether a town is told to have hosted an engagement: "Lima hosted talks between A and B"."""
    verb = trigger.verb
    if verb is None or verb.lemma_ != "host":
        return False
    doers = (child for child in verb.children if child.dep_ == "nsubj")
    return any(town(parsed, doer) == node for doer in doers)
