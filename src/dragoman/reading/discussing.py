"""Discussing: contacts that are told only by what those who met looked into or exchanged."""

from dragoman.domain.engagements import EngagementKind, Format
from dragoman.reading.drafts import Draft
from dragoman.reading.nodes import Node
from dragoman.reading.ontheline import TELEPHONES, by_telephone, by_video
from dragoman.reading.parse import ItemKind, Parsed, after_preposition, conjuncts, objects, subject_of, verbs
from dragoman.reading.surroundings import ONE_PERSON
from dragoman.reading.trigger import Trigger

EXCHANGING = frozenset(("discuss", "exchange", "review"))
"""Verbs of which a meeting is the only occasion where they take "with" and a name."""
_LOOKING_INTO = frozenset(("assess", "examine", "explore", "evaluate", "analyse", "analyze"))
"""Verbs of what two by name or office do together at a meeting, and one does alone."""
HABITS = frozenset(("regularly", "often", "frequently", "always", "usually"))
"""Words of what is done again and again, and is no one contact."""
_SENT = frozenset("congratulations messages letters telegrams cables condolences greetings".split())
"""What two exchange who write to each other."""
_FEASTS = frozenset(("anniversary", "new", "year", "festival", "day"))
"""Words of an occasion on which greetings are sent and not spoken."""
_OPENING = 5
"""Words in which a sentence names its day."""
_SPOKEN_AT = frozenset(("conversation", "call", "talks", "meeting", "banquet", "dinner", "phone"))

_RUNG = frozenset(("call", "conversation", "talk", "talks"))
"""What is behind "phone" where people speak by it."""
_VIRTUAL = frozenset(("virtual", "online", "videoconference", "teleconference", "virtually"))
"""Words of talks held on screen."""


def talks_over(verb: Node, doers: list[Node]) -> Trigger:
    """Talks that are told by what was discussed, over the telephone where the clause says so; a letter each way where
    wishes or messages were exchanged."""
    sent = next((noun for noun in objects(verb) if noun.lower_ in _SENT), None) if verb.lemma_ == "exchange" else None
    words = {node.lower_ for node in verb.subtree}
    wished = not _FEASTS.isdisjoint(words) and _SPOKEN_AT.isdisjoint(words)
    if verb.lemma_ == "exchange" and any(noun.lower_ == "notes" for noun in objects(verb)) and _bound(verb):
        return Trigger(EngagementKind.CEREMONY, Format.IN_PERSON, "signing", verb, verb, "signing", doers=doers)
    if sent is not None and (sent.lower_ != "greetings" or wished):
        return Trigger(EngagementKind.CALL, Format.LETTER, sent.lower_, verb, verb, "sending a letter", doers=doers)
    if by_telephone(verb) and not by_video(verb):
        return Trigger(EngagementKind.CALL, Format.PHONE, "call", verb, verb, "held a meeting", doers=doers)
    format = Format.IN_PERSON if _VIRTUAL.isdisjoint(words) and not by_video(verb) else Format.VIDEO
    return Trigger(EngagementKind.MEETING, format, "talks", verb, verb, "held a meeting", doers=doers)


def called(parsed: Parsed) -> str:
    """The call that a sentence opens with as known, "During the phone call, A thanked B", "The call also covered
    trade"; empty where it does not."""
    words = parsed.view.lows[:_OPENING]
    words = words[1:] if words[:1] in (["during"], ["in"], ["throughout"], ["over"]) else words
    if words[:1] not in (["the"], ["their"]):
        return ""
    by_phone = not TELEPHONES.isdisjoint(words[1:2]) and not _RUNG.isdisjoint(words[2:3])
    length = 2 if by_phone else 1
    label = " ".join(words[1 : 1 + length])
    demanded = words[2:3] in (["of"], ["for"], ["to"], ["on"])  # "The call for peace was heard"
    return label if length > 1 or label == "call" and not demanded else ""


def talked_over(trigger: Trigger) -> bool:
    """Whether talks are told by what was discussed alone, so that a place beside it is that of a topic: "also discussed
    the situation at the Lao border"."""
    return trigger.node is trigger.verb and trigger.node.lemma_ in EXCHANGING


def goes_on_about_a_call(parsed: Parsed, triggers: list[Trigger], current: Draft | None) -> None:
    """Makes what was discussed "during the conversation" of the call told just before, by whomever it is told."""
    if current is None or current.format is not Format.PHONE or current.background:
        return
    words = [low for low in parsed.view.lows[:_OPENING] if low not in TELEPHONES]
    if words[:1] not in (["during"], ["in"]) or words[1:2] not in (["the"], ["their"]) or words[2:3] == ["meeting"]:
        return
    for trigger in triggers if not _SPOKEN_AT.isdisjoint(words[2:3]) else ():
        if talked_over(trigger) and trigger.kind is EngagementKind.MEETING:
            trigger.kind, trigger.format, trigger.label = current.kind, current.format, current.label


def _bound(verb: Node) -> bool:
    """Whether notes are those by which states bind themselves: "signed and exchanged notes", "notes for a loan"."""
    signed = verb.dep_ == "conj" and verb.head.lemma_ == "sign"
    return signed or any(node.lower_ in ("concerning", "regarding", "for") for node in verb.subtree)


def exchanging(parsed: Parsed) -> list[Trigger]:
    """A meeting told only by what was discussed there, in the lead or of two more on a day: "Also on May 2, Minister A
    and Ambassador B discussed trade"."""
    lead = parsed.view.sentence.index == 0
    if not lead and not _of_another_hour(parsed):
        return []
    for verb in verbs(parsed) if HABITS.isdisjoint(parsed.view.lows) else ():
        agent = _agent(parsed, verb)
        doer = agent or subject_of(parsed, verb)
        past = agent is not None or verb.tag_ == "VBD"
        if not lead and (doer is None or not past or not _two_hold_offices(parsed, doer)):
            continue
        given_out = verb.dep_ == "ccomp" and verb.i < verb.head.i and verb.head.dep_ == "ROOT"  # "…, a source said"
        if doer is None or verb.dep_ not in ("ROOT", "conj") and not given_out:
            continue
        together = verb.lemma_ in _LOOKING_INTO and _two_hold_offices(parsed, doer) or _agreed(parsed, verb, doer)
        if verb.lemma_ not in EXCHANGING and not together:
            continue
        if any(child.lower_ == "being" for child in verb.children):
            continue  # "dates are being discussed"
        trigger = talks_over(verb, [doer])
        trigger.others = list(after_preposition(verb, "with"))
        for noun in objects(verb):
            trigger.others += after_preposition(noun, "with")
        return [trigger]
    return []


def _agent(parsed: Parsed, verb: Node) -> Node | None:
    """The first of two by whom something was discussed: "Trade was discussed in Lima by Ministers A and B"."""
    passive = any(child.dep_ == "auxpass" for child in verb.children)
    agents = after_preposition(verb, "by") if passive else ()
    return next((each for each in agents if _two_hold_offices(parsed, each)), None)


def _of_another_hour(parsed: Parsed) -> bool:
    """Whether a sentence opens with what else was on a day: "Also on May 2, …", "The same day, …"."""
    opening = parsed.view.lows[:_OPENING]
    dated = any(item.kind is ItemKind.DATE for item in parsed.items[:_OPENING])
    return dated and (opening[:1] == ["also"] or "same" in opening)


def _agreed(parsed: Parsed, verb: Node, doer: Node) -> bool:
    """Whether two by name or office are told to have agreed on something on a day: "A and his Lao counterpart agreed
    on Monday to …"; states agree without meeting."""
    dated = any(
        parsed.item(node).kind is ItemKind.DATE and verb in (node.head, node.head.head) for node in verb.subtree
    )
    return verb.lemma_ == "agree" and verb.tag_ == "VBD" and dated and _two_hold_offices(parsed, doer)


def _two_hold_offices(parsed: Parsed, doer: Node) -> bool:
    """Whether a subject is a pair of people, by name or office."""
    pair = list(conjuncts(doer))
    return len(pair) > 1 and all(parsed.item(node).kind in ONE_PERSON for node in pair)


_EVENTS_AHEAD = frozenset(
    """summit conference forum assembly election elections vote referendum chairmanship presidency chairship
    centenary games fair exercise""".split()
)
"""What people speak of that has days of its own."""


def of_what_was_discussed(date: Node, trigger: Trigger) -> bool:
    """Whether a date stands right behind an event of which was spoken: "in their talks, they discussed the vote in
    May"."""
    verb, at = trigger.verb, date.i - 1
    if trigger.kind is EngagementKind.CONFERENCE:
        return False  # "addressed the conference on Monday"
    at -= date.doc[at].lower_ in ("in", "on", "of", "from") if at > 0 else 0
    spoken = verb is not None and verb.lemma_ in (*EXCHANGING, *_LOOKING_INTO, "address", "prepare") and verb.i < at
    return spoken and date.doc[at].lower_ in _EVENTS_AHEAD
