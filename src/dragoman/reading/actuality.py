"""Actuality: whether what a trigger tells of happened, is planned or cancelled, and whether it is news or recalled."""

import re
from dataclasses import dataclass

from dragoman.domain.engagements import Actuality, EngagementKind
from dragoman.domain.text import ParagraphKind
from dragoman.reading.calledoff import no_such_visit, none_held, with_no
from dragoman.reading.callingoff import called_off, still_on
from dragoman.reading.contactwords import ContactWords
from dragoman.reading.datecontext import JOURNEYING, DateExpression, Telling
from dragoman.reading.endings import only_to_end, told_by_leaving
from dragoman.reading.firsthand import is_a_post, of_himself_and_another, tells_in_the_lead, tells_of_oneself, there_now
from dragoman.reading.governing import (
    a_duty,
    bare_after_to,
    beside_what_was_said,
    built_on,
    came_to_receive,
    expected_on_a_day,
    first_to_come,
    form_of_be,
    goes_on,
    going_to_be,
    hoped_for,
    in_outcome,
    its_end,
    leaves,
    leaves_for_it,
    looked_forward_to,
    may_come,
    met_already,
    moved_to,
    never_was,
    not_as_planned,
    only_possible,
    opening,
    planned_before,
    prepared_for,
    put_off,
    reported_to_the_host,
    ruled_out,
    set_out_for,
    set_within,
    still_ahead,
    to_be_made,
    under,
    what_was_done_first,
    when_he_goes,
    while_doing,
    will_be,
    wished_for,
)
from dragoman.reading.judgedafter import judged
from dragoman.reading.mentioned import only_mentioned
from dragoman.reading.nodes import Node
from dragoman.reading.notyetset import not_yet_set
from dragoman.reading.openingdates import follows
from dragoman.reading.outcomes import of_what_came_of_it
from dragoman.reading.parse import ItemKind, Parsed, after_preposition, infinitive, modal, negated, subject, top
from dragoman.reading.phrases import Description
from dragoman.reading.recalling import (
    before_the_news,
    considered,
    held_again_and_again,
    opens_the_news,
    past_perfect,
    said_after,
    signed_before,
    some_days_ago,
    subordinate,
    told_after,
    where_it_was_said,
)
from dragoman.reading.reported import agreed_on_a_day, announced_as_done, inside_speech
from dragoman.reading.rounds import standing_of_round
from dragoman.reading.sentabroad import may_be_sent
from dragoman.reading.surroundings import round_of
from dragoman.reading.trigger import CHANCES, COMMITTEE, OF_TWO, RECALLED, ROUND, Trigger
from dragoman.reading.underway import before_he_goes, under_way

# "hop": what the lemmatizer makes of "hopes"
_WISHES = frozenset(
    """
    agree propose suggest hope hop want wish invite ask urge request look pledge offer need seek consider
    discuss continue promote maintain increase intensify strengthen enhance facilitate encourage prepare
    boost step support ready willing aim call require organise organize push coordinate recommend
    expand accelerate expedite foster further deepen effectively try attempt commit undertake resolve
    """.split()
)
_ASKED = frozenset("invitation request proposal appeal wish desire".split())
_ASKING = frozenset("propose suggest ask urge request recommend demand advise insist".split())
"""Verbs whose clause tells what is asked for: "recommended that the committee meet"."""
_PLANNED = frozenset(
    """
    expect schedule plan envisage set intend slate due expected scheduled planned slated slat prepare poise poised tip
    bind bound gear likely about anticipate suppose
    """.split()
)
"""What is still to be done is told with these and an infinitive; "slat" is what the lemmatizer makes of "slated"."""
_WENT_ON = ("proceed", "manage")
_INCLUDING = frozenset("include feature comprise envisage envision foresee provide contain".split())
_PROGRAMMES = frozenset("itinerary programme program agenda schedule".split())
_CONDITIONS = frozenset(("if", "unless", "provided", "were"))
_STARTING = frozenset(("arrive", "fly", "leave", "depart", "land", "head", "begin"))
_ARRANGED = frozenset(("slated", "scheduled", "planned", "expected", "set", "due"))
_TO_GO = ("travel", "fly", "head", "pay")
_POSSIBLE = ("would", "should", "may", "might", "could", "can", "must")
_SURE_TO_COME = frozenset(("upcoming", "coming", "forthcoming", "scheduled", "planned", "anticipated", "confirmed"))
"""Words that say of a contact that it is arranged, whoever speaks of it."""
_VERBS = ("verb of meeting", "verb of visiting", "held a meeting", "paid a visit")
_PERSONAL = (*_VERBS, "verb of calling", "attending a conference", "leading a delegation", "being abroad")
"""Rules of contacts that one person can be announced to make."""
_GIVING_OUT = frozenset(("say", "announce", "add", "tell", "inform", "confirm", "reveal", "disclose"))
_BEFORE_THIS = frozenset(("previous", "last", "past", "earlier", "preceding"))
"""Adjectives of a round of talks that was not this one."""
_EARLIER = re.compile(
    r"earlier ,? ?it was reported|it was (?:earlier )?reported earlier|as (?:was )?(?:earlier )?reported\b(?! [bio])"
)
"""How an agency opens what it has reported before: "Earlier, it was reported that", "As reported, "."""
_AFTER = frozenset(("since", "after", "following", "before", "ahead", "prior", "until", "marking"))


@dataclass(frozen=True, slots=True)
class Standing:
    """The actuality of a trigger, whether it is background, and the name of the rule that says so."""

    actuality: Actuality
    background: bool
    rule: str


POSSIBLE = Standing(Actuality.HYPOTHETICAL, False, "told as possible")
IN_THE_PRESENT, FOLLOWED_UP = "told in the present", "followed up by the news"
RULES = {
    "told as done": "The agency tells it in the past or present as something that happened.",
    "within a visit": "Something is told to have been done within the visit.",
    "told as to come": "The agency says that it is scheduled or will take place.",
    "told as planned before": "The report says that it was, or had been, to take place.",
    IN_THE_PRESENT: "The report tells of an arrival in the present tense.",
    "told as a duty": "The report says that someone had to do it.",
    "told as possible": "The report says that it may take place.",
    "told as cancelled": "The report says that it was cancelled or postponed.",
    "told as denied": "The report says that it did not take place.",
    "recalled by a speaker": "It stands inside what someone said, so it is recalled and not told as news.",
    "recalled by an adjective": "Words such as 'recent', 'previous' or 'last' mark it as recalled.",
    "recalled by tense": "A clause of 'since' or 'after', or 'previously', puts it before the news.",
    "recalled by the past perfect": "The past perfect puts it before the news, and no day of the same days is told.",
    FOLLOWED_UP: "It is told as what the news follows, builds on or takes up again.",
    "older than the news": "Its date lies before the news of the report.",
}


def standing_of(parsed: Parsed, trigger: Trigger, words_of: ContactWords) -> Standing | None:
    """The standing of a trigger; None where it is only wished for, or a possibility."""
    anchor = trigger.node if trigger.nominal else (trigger.verb or trigger.node)
    verb, visit = trigger.verb, trigger.kind is EngagementKind.VISIT
    words = _said_of_noun(trigger.node) if trigger.node != verb else set()
    if _a_cause(trigger.node) or goes_on(trigger.node) or only_possible(trigger.node) or not_yet_set(trigger.node):
        return None
    if only_mentioned(parsed, trigger, words_of):
        return None
    if trigger.rule == RECALLED or trigger.rule == "signing" and signed_before(parsed, verb):
        return Standing(Actuality.OCCURRED, True, "recalled by tense")
    if trigger.rule == ROUND:
        return _of_a_round(parsed, trigger)
    if none_held(trigger) or no_such_visit(trigger):
        return Standing(Actuality.DENIED, False, "told as denied")
    if with_no(trigger.node) and trigger.kind is EngagementKind.MEETING:
        return None  # "will hold no talks with them"
    if moved_to(trigger.node) or not visit and _foretold(trigger.node):
        return Standing(Actuality.PLANNED, False, "told as to come")
    if built_on(trigger.node):
        return Standing(Actuality.OCCURRED, True, FOLLOWED_UP)
    if not visit and _EARLIER.match(" ".join(parsed.view.lows[:6])):
        return Standing(Actuality.OCCURRED, True, "recalled by tense")
    if called_off(trigger, words_of):
        return Standing(Actuality.CANCELLED, False, "told as cancelled")
    if visit and still_on(trigger, words_of):
        return Standing(Actuality.PLANNED, False, "told as to come")
    if _setting_of_speech(parsed, trigger) and not words & (words_of.planned | words_of.recall):
        return Standing(Actuality.OCCURRED, False, "told as done")
    if (ruling := ruled_out(trigger.node)) is not None:
        return POSSIBLE if negated(ruling) else None
    if never_was(anchor):
        return Standing(Actuality.DENIED, False, "told as denied")
    reported = inside_speech(parsed, anchor)
    if parsed.view.sentence.index and not visit and of_what_came_of_it(trigger.node):
        return Standing(Actuality.OCCURRED, True, "recalled by tense")
    if not trigger.nominal and verb is not None:
        if negated(verb):
            if visit and not reported and not_as_planned(verb):
                return Standing(Actuality.CANCELLED, False, "told as cancelled")
            return (
                Standing(Actuality.DENIED, True, "told as denied") if trigger.kind is EngagementKind.MEETING else None
            )
        if verb.dep_ in ("xcomp", "ccomp", "pcomp") and verb.head.lemma_.lower() in ("deny", "refuse", "decline"):
            return None
        if while_doing(verb):
            return Standing(Actuality.OCCURRED, False, "told as done")
        mood = "" if visit and under_way(parsed, trigger) else _mood(parsed, verb)
        if mood == "wish":
            possible = trigger.rule in _PERSONAL and may_come(verb) and _of_someone(parsed, trigger)
            return POSSIBLE if possible else None
        if verb.lemma_.lower() in _PLANNED and verb.tag_ == "VBN":
            mood = "plan"
        if mood == "plan":
            announced = not reported or _announced(parsed, trigger)
            before = "told as planned before" if planned_before(verb) else "told as to come"
            return Standing(Actuality.PLANNED, False, before) if announced else None
        firsthand = tells_of_oneself(trigger, verb) or tells_in_the_lead(parsed, trigger, verb)
        if reported and not firsthand and not (visit and there_now(verb)):
            return Standing(Actuality.OCCURRED, True, "recalled by a speaker")
        if visit and (verb.tag_ == "VBG" and still_ahead(verb) or leaves(verb) and not told_by_leaving(trigger)):
            return Standing(Actuality.PLANNED, False, "told as to come")
        if trigger.rule == "laying a wreath" and verb.dep_ == "pcomp":
            return Standing(Actuality.OCCURRED, False, "told as done")  # "after laying a wreath, he was received"
        if trigger.rule == "attending a conference" and verb.tag_ == "VBG":
            return Standing(Actuality.OCCURRED, False, "told as done")  # "told the press after attending the forum"
        if said_after(verb):
            return Standing(Actuality.OCCURRED, False, "told as done")
        if held_again_and_again(parsed, trigger):
            return Standing(Actuality.OCCURRED, True, "recalled by tense")
        if before_the_news(parsed, verb) or subordinate(verb) and not opens_the_news(parsed, verb):
            return Standing(Actuality.OCCURRED, True, "recalled by tense")
        known = trigger.definite or any(child.dep_ == "poss" for child in trigger.node.children)
        known = known or trigger.node.dep_ == "nsubjpass"  # "the last dialogue was held in Lima"
        if known and trigger.rule in ("held a meeting", COMMITTEE) and words & _BEFORE_THIS:
            return Standing(Actuality.OCCURRED, True, "recalled by an adjective")
        gone = what_was_done_first(verb)
        if past_perfect(gone) and not (firsthand or announced_as_done(parsed, gone)):
            return Standing(Actuality.OCCURRED, True, "recalled by the past perfect")
        if visit and verb.tag_ in ("VBZ", "VBP") and verb.lemma_.lower() in _STARTING:
            return Standing(Actuality.OCCURRED, False, IN_THE_PRESENT)
        return Standing(Actuality.OCCURRED, False, "told as a duty" if a_duty(verb) else "told as done")
    if visit and "possible" in words and not reported:
        return POSSIBLE
    if words & words_of.planned:
        return None if reported and not words & _SURE_TO_COME else Standing(Actuality.PLANNED, False, "told as to come")
    if words & words_of.recall:
        news = words & words_of.recall <= {"recent"} and where_it_was_said(parsed, trigger.node)
        return Standing(Actuality.OCCURRED, not news, "told as done" if news else "recalled by an adjective")
    if visit and (words & {"ongoing"} or set_within(trigger.node) and not inside_speech(parsed, trigger.node)):
        return Standing(Actuality.OCCURRED, False, "within a visit")
    acted_on = visit and in_outcome(trigger.node) and (reported or verb is not None and _mood(parsed, verb))
    acted_on = acted_on or parsed.view.sentence.index > 0 and judged(trigger.node)
    if (considered(trigger.node) or acted_on) and not prepared_for(trigger.node):
        return Standing(Actuality.OCCURRED, True, "recalled by a speaker")  # "urged them to act on the results of"
    if visit and expected_on_a_day(parsed, trigger.node):
        return Standing(Actuality.PLANNED, False, "told as to come")
    if reported and hoped_for(trigger.node) or not visit and looked_forward_to(trigger.node):
        return None
    if not visit and going_to_be(trigger.node):
        return Standing(Actuality.PLANNED, False, "told as to come")  # "their talks will lend ties momentum"
    if reported and visit and (prepared_for(trigger.node) or to_be_made(trigger.node) is not None):
        return Standing(Actuality.PLANNED, False, "told as to come")
    if reported_to_the_host(trigger.node) or visit and (its_end(trigger.node) or only_to_end(trigger)):
        return Standing(Actuality.OCCURRED, False, "told as done")
    if reported and of_himself_and_another(parsed, trigger):
        return Standing(Actuality.OCCURRED, False, "told as done")
    if will_be(trigger.node) or reported and visit and leaves_for_it(verb, trigger.node):
        return Standing(Actuality.PLANNED, False, "told as to come")
    if reported and not is_a_post(trigger.node):
        return Standing(Actuality.OCCURRED, True, "recalled by a speaker")
    if verb is not None and verb.lemma_.lower() in _PLANNED and verb.tag_ == "VBN" and not opening(trigger.node):
        return Standing(Actuality.PLANNED, False, "told as to come")
    if verb is not None and _mood(parsed, verb) in ("wish", "plan") and not opening(trigger.node):
        return Standing(Actuality.PLANNED, False, "told as to come") if _mood(parsed, verb) == "plan" else None
    leaving = trigger.node.lemma_ == "departure" and still_ahead(trigger.node)
    if leaving or prepared_for(trigger.node) or set_out_for(trigger.node, visit=visit):
        return Standing(Actuality.PLANNED, False, "told as to come")
    if in_outcome(trigger.node):
        news = visit or parsed.view.sentence.kind is ParagraphKind.TITLE  # "Joint statement on the Peru-Chile talks"
        return Standing(Actuality.OCCURRED, not news, "told as done" if news else "recalled by tense")
    if told_after(trigger.node) or trigger.rule == "attending a conference" and told_after(trigger.node.head.head):
        return Standing(Actuality.OCCURRED, False, "told as done")
    if under(trigger.node, _AFTER):
        ahead = under(trigger.node, frozenset(("ahead", "before", "prior")))
        ahead = ahead or not visit and before_he_goes(parsed, trigger)
        return Standing(Actuality.PLANNED if ahead else Actuality.OCCURRED, not ahead, "recalled by tense")
    return Standing(Actuality.OCCURRED, False, "told as done")


def _of_a_round(parsed: Parsed, trigger: Trigger) -> Standing | None:
    """The standing of a round that a clause dates: never this news, unless it is to come on a day that is told."""
    if (held := standing_of_round(parsed, trigger)) is None:
        return None
    undated = trigger.verb is None and not parsed.view.dates
    if put_off(trigger.node) or held is Actuality.CANCELLED:
        return Standing(Actuality.CANCELLED, True, "told as cancelled")
    past = held is Actuality.OCCURRED
    return Standing(held, past or undated, "recalled by tense" if past else "told as to come")


def _a_cause(noun: Node) -> bool:
    """Whether something else happens because of it: "was put off because of a session of the assembly"."""
    if noun.dep_ != "pobj":
        return False
    return not {"because", "due", "owing"}.isdisjoint((noun.head.lower_, noun.head.head.lower_))


def _foretold(noun: Node) -> bool:
    """Whether a sentence opens with talks and tells what will be done at them: "At their talks, they will discuss"."""
    opens = noun.dep_ == "pobj" and noun.head.i == 0 and noun.head.lower_ in ("in", "at", "during")
    return opens and noun.head.head.dep_ == "ROOT" and modal(noun.head.head) == "will"


def _said_of_noun(noun: Node) -> set[str]:
    """The words that say of a noun of engagement when it is: its adjectives, and "slated for late this month"."""
    beside = (child for part in (noun, *round_of(noun)) for child in part.children if child.dep_ != "relcl")
    words = {child.lower_ for child in beside if not (child.dep_ == "poss" and child.lower_ == "former")}
    after = next((node for node in noun.doc[noun.i + 1 :] if node.pos_ == "VERB"), None)
    if after is not None and after.tag_ == "VBN" and after.lower_ in _ARRANGED:
        words.add("scheduled")
    return words | {"recent"} if some_days_ago(noun) else words


def _setting_of_speech(parsed: Parsed, trigger: Trigger) -> bool:
    """Whether a lead tells by "said … at a meeting with", "in a call with" where it was said, also as "urged … during
    talks with A"."""
    node = trigger.node
    if not trigger.nominal or parsed.view.sentence.index > 1 or trigger.kind not in OF_TWO:
        return False
    if node.dep_ != "pobj" or node.head.lower_ not in ("at", "during", "in"):
        return False
    bare = node.lower_ in ("talks", "discussions", "consultations") and not any(c.dep_ == "det" for c in node.children)
    dated = node.head.lower_ == "during" or any(item.kind is ItemKind.DATE for item in parsed.items)
    by_name = any(parsed.item(other).kind is ItemKind.PERSON for other in trigger.others)
    owned = any(child.lower_ in ("a", "an", "his", "her", "their") for child in node.children)
    return owned or bare and dated and by_name


def _announced(parsed: Parsed, trigger: Trigger) -> bool:
    """Whether a speaker announces what one person will do: "He will also meet with the Sultan," the minister said.

    What "the two sides" or a country will do in someone's speech is what is agreed or hoped for there.
    """
    if trigger.rule not in _PERSONAL:
        return False
    if trigger.verb is not None and agreed_on_a_day(parsed, trigger.verb, trigger.verb.head):
        return True
    if trigger.definite and not trigger.doers and trigger.verb is not None and trigger.verb.lemma_ in ("hold", "take"):
        return True  # ""The talks will be held in Lima," the minister said"
    return any(
        parsed.item(doer).kind is ItemKind.PERSON
        or parsed.item(doer).kind is ItemKind.DESCRIPTION
        and getattr(parsed.item(doer).thing, "office", None) is not None
        or doer.lower_ in ("he", "she")
        or may_be_sent(doer)
        and trigger.verb is not None
        and trigger.verb.head.lemma_ in _GIVING_OUT
        for doer in trigger.doers
    )


def _of_someone(parsed: Parsed, trigger: Trigger) -> bool:
    """Whether it is of people by name, or of "him": "A may visit Peru", "talks of A and B may take place"."""
    doers = trigger.doers or trigger.others
    return any(parsed.item(node).kind is ItemKind.PERSON or node.lower_ in ("he", "she") for node in doers)


def _mood(parsed: Parsed, verb: Node) -> str:
    """``plan`` or ``wish`` where a verb tells of what is to come; empty where it tells of what is."""
    if verb.lower_ == "followed" and verb.dep_ in ("advcl", "acl"):
        verb = follows(verb)  # "will lay a wreath, followed by talks with A"
    if verb.lemma_.lower() in _INCLUDING and (told := subject(verb)) is not None and told.lemma_.lower() in _PROGRAMMES:
        return "plan" if verb.tag_ != "VBD" else ""  # "His agenda in Lima also included a meeting with A"
    there = any(child.lower_ == "in" for child in verb.children)  # "was in Peru to attend the forum"
    if verb.lemma_ == "be" and not there and any(c.dep_ == "xcomp" and infinitive(c) for c in verb.children):
        return "plan"  # "a meeting with A is to take place"
    if any(child.lower_ == "due" and child.dep_ == "acomp" for child in verb.children) or _in_a_headline(parsed, verb):
        return "plan"
    auxiliary = modal(verb)
    if when_he_goes(verb) or auxiliary in ("will", "shall", "'ll") or auxiliary == "would" and _said_in_the_past(verb):
        return "plan"
    if auxiliary in _POSSIBLE:
        return "plan" if auxiliary == "would" and _announced_in_the_past(parsed, verb) else "wish"
    if _on_the_way(parsed, verb):
        return "plan"
    done_before = verb.tag_ == "VBG" and verb.dep_ == "pcomp" and verb.head.lower_ in ("after", "following")
    done_before = done_before and not infinitive(verb.head.head)  # "is due to depart after meeting A"
    if done_before and modal(verb.head.head) != "will" and top(verb).tag_ in ("VBD", "VBZ", "VBG"):
        return ""  # "is considering a visit after speaking with A"
    if beside_what_was_said(verb) or met_already(verb):
        return ""
    current = verb
    ahead = infinitive(verb)
    if ahead and wished_for(verb):
        return "wish"
    if ahead and verb.dep_ == "relcl" and verb.head.dep_ == "attr" and modal(verb.head.head) == "will":
        return "plan"  # "will be the first leader to visit Peru"
    for _ in range(12):
        if current.dep_ not in ("xcomp", "ccomp", "conj", "pcomp", "acl", "advcl") or current.head == current:
            break
        if current.dep_ == "conj" and not ahead:
            ahead = bare_after_to(current)
        ahead = ahead or _asked_for(current)
        joined, current = current.dep_ == "conj", current.head
        if current.dep_ == "prep" and current.head != current:
            current = current.head
            if current.pos_ == "ADV" and current.head != current:
                current = current.head  # "is to meet A, apart from holding talks with B"
            ahead = ahead or verb.tag_ == "VBG" and infinitive(current)
        lemma = current.lemma_.lower()
        if ahead and lemma in _WENT_ON and current.tag_ == "VBD":
            return ""  # "arrived on Monday and proceeded to meet A"
        if ahead and modal(current) in _POSSIBLE:
            sure = modal(current) == "would" and lemma not in ("like", "love", "be")
            return "plan" if sure and _said_in_the_past(current) else "wish"
        if ahead and modal(current) in ("will", "shall") and current.pos_ == "VERB":
            return "plan"  # "will travel to Mexico to meet officials"
        to_come = modal(current) in ("will", "shall") or modal(current) == "would" and _mood(parsed, current) == "plan"
        if verb.tag_ == "VBG" and to_come and verb.dep_ in ("pcomp", "advcl"):
            return "plan"
        if verb.tag_ in ("VBZ", "VBP") and verb.dep_ == "advcl" and _mood(parsed, current) == "plan":
            return "plan"
        decided = lemma == "decide" and verb.lemma_ in ("visit", "travel", "pay", "go")
        if ahead and (lemma in _PLANNED or decided or lemma == "go" and current.tag_ == "VBG"):
            return "plan"
        if lemma == "be" and ahead and current.pos_ in ("AUX", "VERB"):
            return "" if came_to_receive(verb, current) or first_to_come(parsed, verb, current) else "plan"
        if lemma == "arrange" and ahead:
            return "plan" if current.tag_ == "VBG" else "wish"  # "is arranging to visit Peru", "… for A to visit Peru"
        if lemma == "agree" and ahead and agreed_on_a_day(parsed, verb, current):
            return "plan"
        if lemma in _WISHES and (ahead or verb.tag_ == "VBG") and not joined:  # "is to call on A and meet B"
            return "wish"
        if ahead and (_sets_out(current) or _on_the_way(parsed, current)):
            return "plan"
        if current.lower_ in CHANCES and current.head.lemma_ in ("have", "get", "take") and current.head.tag_ == "VBD":
            return ""  # "had the opportunity to meet A"
        travelling = current.lower_ in ("delegation", "mission", "team", "trip", "visit", "tour")
        asked = verb.dep_ in ("acl", "relcl") or lemma in _ASKED  # "his invitation for A to visit Peru"
        if current.pos_ in ("NOUN", "PROPN") and ahead and asked and not travelling:
            return "wish"
    return ""


def _in_a_headline(parsed: Parsed, verb: Node) -> bool:
    """Whether a line without another verb says what someone is to do: "Premier A to visit Peru on May 4"."""
    above = verb.head.head if verb.head.dep_ == "conj" else verb.head
    someone = above.dep_ == "ROOT" and parsed.item(above).kind in (ItemKind.PERSON, ItemKind.DESCRIPTION)
    return infinitive(verb) and (verb.dep_ == "ROOT" or someone and verb.dep_ in ("relcl", "acl"))


def _asked_for(verb: Node) -> bool:
    """Whether a clause says in its bare form what someone asks for: "proposed that the two sides sign a treaty"."""
    asked = verb.dep_ == "ccomp" and verb.tag_ in ("VB", "VBP") and verb.head.lemma_.lower() in _ASKING
    return asked and not any(child.dep_ == "aux" for child in verb.children)


def _announced_in_the_past(parsed: Parsed, verb: Node) -> bool:
    """Whether a report goes on with what was announced: "A would hold a meeting with B", "on a visit during which he
    would meet B"."""
    while verb.dep_ == "conj" and verb.head != verb:
        verb = verb.head
    told = subject(verb)
    thing = parsed.item(told).thing if told is not None else None
    called = isinstance(thing, Description) and not thing.plural and thing.noun not in ("joint", "side")
    named = told is not None and (parsed.item(told).kind is ItemKind.PERSON or called or told.lower_ in ("he", "she"))
    conditional = not _CONDITIONS.isdisjoint(parsed.view.lows)
    then = verb.dep_ == "relcl" and any(node.lower_ == "which" for node in after_preposition(verb, "during"))
    then = then and top(verb).lemma_.lower() in (*JOURNEYING, "be", "pay", "make", "begin", "start")
    ahead = named and (verb.dep_ == "ROOT" or then) and not conditional
    return ahead and verb.lemma_.lower() not in ("like", "be", "love")


def _on_the_way(parsed: Parsed, verb: Node) -> bool:
    """Whether a journey is told in the present with a day to come: "is travelling to Lima on Saturday"."""
    lemma, going = verb.lemma_.lower(), form_of_be(verb) in ("is", "are", "am")
    if lemma == "go" and verb.tag_ == "VBG" and going and any(child.lower_ == "to" for child in verb.children):
        return True  # "is going to Peru on a visit"
    if not (verb.tag_ == "VBG" and lemma in JOURNEYING and going or verb.tag_ == "VBZ" and lemma in _TO_GO):
        return False
    below = [node for node in verb.subtree if _nearest_verb(node) == verb]  # "is arriving for a visit on Friday"
    days = (parsed.item(node).thing for node in below)
    return any(isinstance(day, DateExpression) and day.telling is Telling.AHEAD and not day.bound for day in days)


def _nearest_verb(node: Node) -> Node | None:
    return next((above for above in node.ancestors if above.pos_ in ("VERB", "AUX")), None)


def _sets_out(node: Node) -> bool:
    """Whether a purpose is that of a journey just begun: "arrived in Syria on a visit to hold talks with A"."""
    if node.lower_ in ("visit", "trip", "tour") and node.dep_ == "pobj":
        node = node.head.head
    if node.lemma_ == "head" and any(child.dep_ == "dobj" for child in node.children):
        return False  # "headed a delegation to attend the summit"
    return node.lemma_.lower() in _STARTING and node.tag_ in ("VBD", "VBZ", "VBN")


def _said_in_the_past(verb: Node) -> bool:
    """Whether "would" stands for "will" in what was said: "said he would meet his counterpart", "it had been reported
    that he would"."""
    saying = verb.head
    perfect = past_perfect(saying) and saying.lemma_.lower() in (*_GIVING_OUT, "report")
    then = saying.tag_ == "VBD" or saying.tag_ == "VBG" and top(saying).tag_ == "VBD"  # "met A, saying that he would"
    return verb.dep_ == "ccomp" and (perfect or then and saying.lemma_.lower() in (*_GIVING_OUT, "explain"))
