"""Two states: talks, contacts and summits that are told by the two states alone, whoever sat there for them.

"The eighth working-level contact between Peru and Chile broke down on Friday", "the agreement reached at the
Peru-Chile contact in Lima", "the third round of Lima-Santiago talks, slated for May 3": a meeting of the two, where
the sentence says that it began, ended or is to come, or where something came about at it.
"""

from dragoman.domain.engagements import EngagementKind, Format
from dragoman.domain.text import ParagraphKind
from dragoman.reading.bodynames import body_named
from dragoman.reading.gazetteer import NATIONS_AND_TOWNS, Hit, Kind
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed, conjuncts, infinitive, modal, negated, subject
from dragoman.reading.rounds import clause_behind, has_day_or_place, in_a_row, is_committee
from dragoman.reading.surroundings import SOMEWHERE
from dragoman.reading.trigger import COMMITTEE, RECALLED, ROUND, Trigger

_TALKS = frozenset(
    """talks contact contacts negotiations consultations consultation dialogue dialog summit meeting session
    discussions""".split()
)
_PARTS = frozenset("round rounds day days stage phase session part edition series".split())
"""What talks are told by: "the first day of the third round of"."""
_OF_ITSELF = frozenset(
    """open begin start commence convene kick resume reopen continue recess adjourn conclude close end finish wrap break
    collapse fail occur proceed""".split()
)
"""What talks do of themselves."""
_DONE_TO = frozenset("hold convene schedule set slate plan fix postpone cancel conclude time put call".split())
"""What is done with talks that are, or are to be, or fall through."""
_FELL_THROUGH = frozenset("postpone cancel put call".split())
_CAME_ABOUT = frozenset("reach make achieve conclude agree arrive forge adopt work sign settle outline".split())
"""Verbs of what came about at talks that are recalled."""
_AT = ("at", "during", "in", "through")
_AFTER = ("after", "following", "since")
_ABOUT = frozenset("focus center centre concentrate deal".split())
"""What talks that were held did with their matter."""
_ARRANGED = frozenset("expect suppose schedule set plan slate".split())
_OUTCOMES = frozenset("results result outcome conclusions outcomes failure".split())
"""What talks that were held have come to."""
_LATELY = frozenset("recent latest last previous".split())
_TO_COME = frozenset("next coming future another new".split())
_NOW = frozenset("current present ongoing on-going".split())
_AHEAD = frozenset("scheduled planned upcoming forthcoming soon-to-be-held".split())
_DASHES = ("-", "–", "--", "—", "/")
_ELSE = frozenset(
    """business friendship association football match youth border parliamentary trade's society club cup sports
    entrepreneurs companies universities""".split()
)
"""Words of meetings that are of people at home in two nations, and of no states."""
_ENDS = frozenset("of in at on for to with by from and or as that which who is are was were will the a an".split())
_LEARNED = {"sino": "CN", "russo": "RU", "franco": "FR", "anglo": "GB", "indo": "IN", "italo": "IT"}
"""What stands for a state before a dash."""
_BOTH = {"inter-korean": ["KR", "KP"], "cross-strait": ["CN", "TW"], "intra-korean": ["KR", "KP"]}
"""Words for the two parts of what was one country."""
_PARTED = frozenset(("north", "south"))
_PARTS_NAMED = 5
"""Words of "the North and the South"."""
_REACH = 6
"""Words between the states and the talks that they name: "Peru-Chile high-level trade talks"."""
_BEHIND = 12
"""Words between talks and those whom "between" names: "the contact on the exchange of envoys between"."""
_BODIES = 24
"""Words in which two bodies are named."""
_INITIALS = 3
"""Words of the initials behind a name: "(LF)"."""
_TEXTS = frozenset(("statement", "declaration", "communique", "communiqué", "release"))
_LEAD = 1
_TWO = 2


def talks_of_two(parsed: Parsed, noun: Node) -> Trigger | None:
    """The contact of two states that a noun tells, where the sentence says that it is one that was or will be."""
    if parsed.item(noun).kind is not ItemKind.WORD:
        return None
    if noun.lower_ not in _TALKS:
        return _session_of_two(parsed, noun) if is_committee(noun) else None
    states = states_named(parsed, noun) or _between(parsed, noun) or _who_agreed_there(parsed, noun)
    if not states and len(bodies := bodies_between(parsed, noun)) == _TWO:
        if noun.dep_ not in ("nsubj", "nsubjpass") or not _tells_of_them(parsed, noun.head, noun):
            return None
        trigger = Trigger(EngagementKind.MEETING, Format.IN_PERSON, noun.lower_, noun, noun.head, "held a meeting")
        trigger.others = bodies
        return trigger
    if len(states) != _TWO or any(child.lower_ in ("no", "any") for child in noun.children):
        return None
    whole = _whole(parsed, noun)
    verb = whole.head
    if whole.dep_ in ("nsubj", "nsubjpass") and _tells_of_them(parsed, verb, whole):
        meant = next((child for child in verb.children if child.dep_ == "xcomp"), verb)
        return _of(noun, meant, COMMITTEE, states)
    if _of_their_text(parsed):
        return _nominal(noun, whole, COMMITTEE, states)
    clause = clause_behind(whole) or clause_behind(noun)
    if clause is not None and whole.head.lower_ != "about" and has_day_or_place(parsed, clause):
        trigger = _of(noun, clause, ROUND, states)
        trigger.nominal = True  # so that it may be what two who are named held: "A and B met at the summit held in"
        return trigger
    words = {child.lower_ for part in _chain(whole, noun) for child in part.children}
    if whole.dep_ == "pobj" and verb.lower_ == "for" and verb.head.lower_ in ("date", "day", "time"):
        words |= {child.lower_ for child in verb.head.children}
    if not _AHEAD.isdisjoint(words):
        trigger = _nominal(noun, whole, ROUND, states)
        trigger.verb = None
        return trigger
    beside = verb.lower_ in (*_AT, *_AFTER, "of") or verb.lower_ == "on" and whole is not noun
    if whole.dep_ != "pobj" or not beside or not _TO_COME.isdisjoint(words):
        return None
    certain = not _LATELY.isdisjoint(words) or in_a_row(whole) or _day_or_place_right_behind(parsed, noun)
    if verb.lower_ == "of":
        outcome = verb.head.lower_ in _OUTCOMES and words.isdisjoint(("a", "an")) and certain
        return _nominal(noun, whole, RECALLED, states) if outcome else None
    settled = verb.head.tag_ == "VBN" and verb.head.dep_ == "acl" and verb.head.lemma_.lower() in _CAME_ABOUT
    if settled:
        return _nominal(noun, whole, RECALLED, states)
    if verb.lower_ in ("in", "through") or not (
        certain or verb.lower_ not in _AFTER and _placed(parsed, verb.head, whole)
    ):
        return None
    if infinitive(verb.head) or modal(verb.head) not in (None, "will"):
        return None  # "refused to discuss it at the third round"
    now = modal(verb.head) == "will" or not _NOW.isdisjoint(words) or parsed.view.sentence.index < _LEAD
    return _nominal(noun, whole, COMMITTEE if now else RECALLED, states)


def _session_of_two(parsed: Parsed, noun: Node) -> Trigger | None:
    """The session of a committee that is told by its name alone: "the sixth Peru-Chile Joint Commission was held"."""
    states = states_named(parsed, noun) if noun.dep_ == "nsubjpass" else []
    held = noun.head.lemma_ in ("hold", "convene") and _tells_of_them(parsed, noun.head, noun)
    trigger = _of(noun, noun.head, COMMITTEE, states) if len(states) == _TWO and held else None
    if trigger is not None:
        trigger.label = "meeting"
    return trigger


def _of_their_text(parsed: Parsed) -> bool:
    """Whether a title is the name of a text of those who met: "Joint Statement on Peru-Chile Talks in Quito"."""
    title = parsed.view.sentence.kind is ParagraphKind.TITLE
    return title and "joint" in parsed.view.lows and not _TEXTS.isdisjoint(parsed.view.lows)


def _of(noun: Node, verb: Node | None, rule: str, states: list[str]) -> Trigger:
    trigger = Trigger(EngagementKind.MEETING, Format.IN_PERSON, noun.lower_, noun, verb, rule)
    trigger.states = states
    return trigger


def _nominal(noun: Node, whole: Node, rule: str, states: list[str]) -> Trigger:
    above = whole.head.head if whole.head.pos_ == "ADP" else whole.head
    trigger = _of(noun, above if above.pos_ in ("VERB", "AUX") else None, rule, states)
    trigger.nominal = True
    return trigger


def _chain(whole: Node, noun: Node) -> list[Node]:
    """The talks and the parts that they are told by, from the talks on."""
    found = [noun]
    while found[-1] is not whole:
        above = found[-1].head
        found.append(above.head if above.lower_ == "of" else above)
    return found


def _whole(parsed: Parsed, noun: Node) -> Node:
    """The round or day of talks that stands in the sentence for them, or the first state of their name, of which a long
    dash parts them."""
    if noun.dep_ == "appos" and noun.head.dep_ == "pobj" and parsed.item(noun.head).kind is ItemKind.COUNTRY:
        return noun.head
    while noun.dep_ == "pobj" and noun.head.lower_ == "of" and noun.head.head.lower_ in _PARTS:
        noun = noun.head.head
    return noun


def _tells_of_them(parsed: Parsed, verb: Node, whole: Node) -> bool:
    """Whether a verb tells that talks were or are to be: "broke down on Friday", "is scheduled for May 3"."""
    lemma = verb.lemma_.lower()
    passive = whole.dep_ == "nsubjpass"
    if lemma == "take":
        told = any(child.lower_ == "place" for child in verb.children)
    elif lemma in _ARRANGED:
        meant = [child for child in verb.children if child.dep_ == "xcomp"]
        return passive and any(_tells_of_them(parsed, each, whole) for each in meant)
    elif lemma == "get":
        told = any(child.lower_ in ("underway", "under") for child in verb.children)
    else:
        told = lemma in _DONE_TO if passive and verb.dep_ != "xcomp" else lemma in _OF_ITSELF or _to_be_held(verb)
    if lemma in _ABOUT and verb.tag_ in ("VBD", "VBN") and not passive:
        return not any(child.dep_ in ("aux", "auxpass") for child in verb.children)
    if not told or negated(verb) or modal(verb) not in (None, "will"):
        return False
    return lemma in _FELL_THROUGH or in_a_row(whole) or _placed(parsed, verb, whole)


def _to_be_held(verb: Node) -> bool:
    """Whether talks are meant, scheduled and the like "to be held"."""
    return verb.dep_ == "xcomp" and verb.lemma_.lower() in _DONE_TO


def _day_or_place_right_behind(parsed: Parsed, noun: Node) -> bool:
    """Whether talks are told with their past day or their town: "the Peru-Chile contact last Friday", "in Lima"."""
    at = noun.i + 1
    if at + 1 < len(parsed.items) and parsed.nodes[at].lower_ in ("in", "at"):
        return parsed.items[at + 1].kind is ItemKind.CITY
    dated = at < len(parsed.items) and parsed.items[at].kind is ItemKind.DATE
    return dated and "last" in parsed.view.lows[parsed.items[at].first : parsed.items[at].last]


def _placed(parsed: Parsed, verb: Node, whole: Node) -> bool:
    """Whether a clause tells a day or a place, or talks are one of a row."""
    if in_a_row(whole):
        return True
    told = [node for node in verb.subtree if node.i > whole.i]
    kinds = {parsed.item(node).kind for node in told}
    return not kinds.isdisjoint((ItemKind.DATE, *SOMEWHERE)) or any(node.lower_ == "here" for node in told)


def states_named(parsed: Parsed, noun: Node) -> list[str]:
    """The two states in the name of talks: "Peru-Chile high-level talks", "inter-Peruvian" ones of a parted country."""
    view, last = parsed.view, parsed.item(noun).first - 1
    for position in range(last, max(last - _REACH, -1), -1):
        low = view.low(position)
        if (hit := view.at[position]) is not None and hit.kind in NATIONS_AND_TOWNS:
            return _pair_that_ends(parsed, position)
        if low in ("korean", "strait") and (both := _BOTH.get("-".join(view.lows[position - 2 : position + 1 : 2]))):
            return both
        if both := _BOTH.get(low):
            return both
        if low == "and" and view.capital(position - 1) and view.capital(position + 1):
            continue  # "the Peru-Chile Economic and Trade Meeting"
        if low in _ENDS or low in _ELSE or not (low.isalnum() or low in ("-", "'", "’", "'s", "’s")):
            return []
    return []


def _pair_that_ends(parsed: Parsed, position: int) -> list[str]:
    """The two states joined by a dash of which the second ends here, where no third goes before them."""
    view = parsed.view
    second = view.at[position]
    if second is None:
        return []
    dash = second.first - 1
    before = "-".join((view.low(dash - 1), "korean"))
    if second.kind is Kind.DEMONYM and before in _BOTH:
        return _BOTH[before]
    if view.low(dash) not in _DASHES:
        return []
    if (learned := _LEARNED.get(view.low(dash - 1))) is not None:
        return [learned, second.value] if learned != second.value else []
    first = view.hit(dash - 1)
    if first is None or first.kind not in NATIONS_AND_TOWNS or view.low(first.first - 1) in _DASHES:
        return []
    return [first.value, second.value] if first.value != second.value else []


def _between(parsed: Parsed, noun: Node) -> list[str]:
    """The two states behind "between", right after talks or after their matter: "talks on trade between A and B"."""
    view, start = parsed.view, parsed.item(noun).last
    lows = view.lows[start : start + _BEHIND]
    if "between" not in lows:
        return []
    at = start + lows.index("between") + 1
    if any(view.low(position) in (",", ";", "and", "that", "which") for position in range(start, at)):
        return []
    if _of_a_parted_land(parsed, at):
        return _BOTH["inter-korean"]
    first = view.hit(at + (view.low(at) == "the"))
    if first is None or first.kind not in NATIONS_AND_TOWNS:
        return []
    joined = first.last
    if view.low(joined) == "(":
        joined += 3
    if view.low(joined) != "and":
        return []
    second = view.hit(joined + 1 + (view.low(joined + 1) == "the"))
    if (
        second is None
        or second.kind not in NATIONS_AND_TOWNS
        or not (_stands_alone(parsed, first.last) and _stands_alone(parsed, second.last))
    ):
        return []
    return [first.value, second.value] if first.value != second.value else []


def bodies_between(parsed: Parsed, noun: Node) -> list[Node]:
    """The two bodies right behind "between", whatever the parse makes of their long names and initials: "talks between
    the Coast Council of Peru (CCP) and the Lake Foundation (LF)"."""
    at = noun.i + 1
    if at >= len(parsed.nodes) or parsed.nodes[at].lower_ != "between":
        return []
    found: list[Node] = []
    for node in parsed.nodes[at + 1 : at + 1 + _BODIES]:
        if node.i < at or node.pos_ == "PUNCT" and node.lower_ == ",":
            continue
        if (body := body_named(parsed, node)) is None:
            continue
        found.append(node)
        at = body.last
        initials = at + _INITIALS < len(parsed.nodes) and parsed.nodes[at].text == "("
        at += _INITIALS if initials else 0
        if len(found) == _TWO or at >= len(parsed.nodes) or parsed.nodes[at].lower_ != "and":
            break
    return found


def _stands_alone(parsed: Parsed, last: int) -> bool:
    """Whether a state is meant, and nobody of it: not "between Chilean miners and"."""
    view = parsed.view
    hit = view.hit(last - 1)
    return hit is not None and (hit.kind is not Kind.DEMONYM or view.low(last) in ("sides", "governments"))


def _of_a_parted_land(parsed: Parsed, at: int) -> bool:
    """Whether the two parts of Korea are told as "the North and the South", in a sentence that names a place or people
    of it."""
    view = parsed.view
    words = [view.low(position) for position in range(at, at + _PARTS_NAMED) if view.low(position) != "the"]
    capitals = all(view.capital(position) for position in range(at, at + _PARTS_NAMED) if view.low(position) in _PARTED)
    if words[1:2] != ["and"] or {words[0], *words[2:3]} != _PARTED or not capitals:
        return False
    return any(hit.value in _BOTH["inter-korean"] for hit in view.hits)


def _who_agreed_there(parsed: Parsed, noun: Node) -> list[str]:
    """The two states that came to something at a meeting: "Peru and Chile agreed at an expert meeting in Quito"."""
    at, a_meeting = noun.head, any(child.lower_ in ("a", "an", "their") for child in noun.children)
    if noun.dep_ != "pobj" or not a_meeting or at.lower_ not in ("at", "during", "in"):
        return []
    doer = subject(at.head) if at.head.lemma_.lower() in _CAME_ABOUT else None
    both = [parsed.item(node) for node in conjuncts(doer)] if doer is not None else []
    things = [item.thing for item in both if item.kind is ItemKind.COUNTRY]
    found = [thing.value for thing in things if isinstance(thing, Hit)]
    return found if len(both) == len(set(found)) == _TWO else []
