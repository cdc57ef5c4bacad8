"""Triggers: the words of a sentence that report an engagement, and the clause round each.

A trigger is a verb ("met with", "received", "visited"), a light verb with a noun ("held talks with", "had a
telephone conversation with"), or a noun alone ("at a meeting with", "the talks between … and …", "his visit to …").
"""

from collections.abc import Iterator

from dragoman.reading.accrediting import accredited, presentation
from dragoman.reading.addressed import is_a_pair, told
from dragoman.reading.attendances import attendance, gatherings_beside
from dragoman.reading.besidegatherings import among_those_met, beside_gatherings
from dragoman.reading.briefings import briefed
from dragoman.reading.committeesahead import presided_over
from dragoman.reading.contactwords import ContactWords
from dragoman.reading.discussing import exchanging
from dragoman.reading.festivities import WATCHING, festivity
from dragoman.reading.followed import followed_by, joined_to_the_first
from dragoman.reading.forces import joint_exercise, port_call
from dragoman.reading.fronted import COMING, brought_together, called_in, in_a_ministry, seen, was_with, with_whom
from dragoman.reading.gatherings import (
    attended_by,
    attending,
    convened,
    settled_there,
)
from dragoman.reading.goneabroad import days_abroad, gone_abroad
from dragoman.reading.governing import builds_on
from dragoman.reading.handedover import GIVING, handed_to_someone, handover
from dragoman.reading.homecomings import BACK, came_home_from
from dragoman.reading.joinedabroad import joined_abroad
from dragoman.reading.journeys import (
    NOW,
    accorded,
    back_from,
    being_abroad,
    beside_a_name,
    expected,
    farewell,
    here_beside,
    host_to,
    leg,
    on_arrival,
    received_visit,
    welcome_ceremony,
    welcomed_to,
)
from dragoman.reading.lettersgoing import CARRYING, GOING, letter_on_its_way
from dragoman.reading.listed import one_each
from dragoman.reading.meetingturns import MEETING_TURNS, told_by_a_turn
from dragoman.reading.nocontacts import tells_none
from dragoman.reading.nodes import Node
from dragoman.reading.nountriggers import noun_alone, of_noun, partners, took_place
from dragoman.reading.occasions import (
    SENDING,
    award,
    ceremony_attended,
    condolence_book,
    condoling,
    credentials,
    delegation,
    gift_handed_over,
    inauguration,
    letter,
    letter_brought,
    said_in_public,
    wreath,
    writing,
)
from dragoman.reading.ofstates import named_for_two
from dragoman.reading.ontheline import by_telephone
from dragoman.reading.openings import BEGINNING, begun_together
from dragoman.reading.parse import ItemKind, Parsed, after_preposition, objects, subject_of, verbs
from dragoman.reading.rounds import dated_round
from dragoman.reading.settled import settled
from dragoman.reading.signings import signing, signing_that_came_of_it
from dragoman.reading.sittings import of_a_committee, of_two_states, sitting
from dragoman.reading.spokenwith import TURNS, shook_hands, spoken_with
from dragoman.reading.surroundings import ONE_PERSON, SOMEWHERE, contained, given_by, named_after, round_of
from dragoman.reading.travelcompany import accompanied_to
from dragoman.reading.trigger import ATTENDING, PORT_CALL, Trigger, is_meal
from dragoman.reading.twostates import talks_of_two
from dragoman.reading.verbtriggers import chaired, chaired_by_two, full_verb, opening_participle
from dragoman.reading.workingwith import worked_with

_NO_PLACES = frozenset("conjunction connection accordance line response preparation advance honour honor".split())
"""Nouns behind "in" that are no place: "will visit Laos in conjunction with the talks of Peru and Laos"."""
_TRAVELLING = ("be", "arrive", "travel", "come", "go", "set", "embark")
_OF_HOMAGE = frozenset("lay attend place participate pay offer leave deposit honor honour burn".split())
"""Verbs that may tell of a wreath or a memory that is honoured."""
_OF_LETTERS = CARRYING | {"send", "extend", "cable", "address", "receive"}
"""Verbs that may tell of a letter."""
_SIGNING = frozenset(
    "change be sign ink pen initial exchange witness observe see put affix preside attend oversee".split()
)
"""Verbs that may tell of a document that is signed."""
_IN_PROGRESS = frozenset(("talks", "negotiations", "discussions", "consultations"))
"""What states "are in" with each other."""
_SESSIONS = frozenset("meeting session round talk consultation dialogue ceremony".split())
_GOING_ON = ("kick", "begin", "start", "commence")
"""Verbs of talks that have begun."""
_BEGINNING = frozenset("convene open begin start commence kick resume conclude close end wrap".split())
"""What talks of two states do of themselves: "the third meeting of the commission opened in Lima"."""
_JOINING = ("participate", "engage", "join", "enter")


def find_triggers(words: ContactWords, parsed: Parsed) -> list[Trigger]:
    """The triggers of a sentence, in order of their place."""
    found: list[Trigger] = []
    used: set[int] = set()
    opening = opening_participle(parsed) or with_whom(parsed)
    if opening is not None:
        found.append(opening)
        used.add(opening.node.i)
    for verb in verbs(parsed):
        trigger = _of_verb(words, parsed, verb) if verb.i not in used and not _given(parsed, verb, used) else None
        if trigger is not None:
            used.update(each.i for each in (trigger.node, *round_of(trigger.node)))
            found.append(of_a_committee(parsed, trigger))
            for beside in (*_joined_meals(words, parsed, trigger), *gatherings_beside(parsed, trigger)):
                used.add(beside.node.i)
                found.append(beside)
        came = welcomed_to(parsed, verb)
        if came is not None:
            found.append(came)
    for node in parsed.nodes:
        if node.i not in used and parsed.item(node).kind is ItemKind.WORD and node.pos_ in ("NOUN", "PROPN"):
            trigger = welcome_ceremony(parsed, node, words.kind_of) or dated_round(parsed, node)
            trigger = trigger or joint_exercise(parsed, node) or joined_to_the_first(words, node)
            trigger = trigger or named_for_two(parsed, node) or noun_alone(words, parsed, node)
            trigger = trigger or handover(parsed, node) or presentation(parsed, node)
            trigger = trigger or attendance(parsed, node) or talks_of_two(parsed, node)
            trigger = trigger or signing_that_came_of_it(parsed, node) or farewell(parsed, node) or leg(parsed, node)
            trigger = trigger or days_abroad(parsed, node)
            if trigger is not None:
                found += one_each(parsed, trigger)
        elif (node.lower_ in ("here", "back", *NOW) or beside_a_name(parsed, node)) and (
            trigger := here_beside(parsed, node, words.kind_of) or back_from(parsed, node)
        ):
            found.append(trigger)
    if all(trigger.nominal for trigger in found):
        found += exchanging(parsed)
    docked = {each.node for each in found if each.rule == PORT_CALL}  # "docked at Lima after leaving Callao"
    found = [trigger for trigger in found if docked.isdisjoint(trigger.node.ancestors) or trigger.nominal]
    above = {each.verb.head for each in found if each.verb is not None and each.others}
    found = [trigger for trigger in found if not _goes_on(trigger, above) and not builds_on(trigger.node)]
    found = [trigger for trigger in found if not tells_none(parsed, trigger)]
    for trigger in found:
        trigger.destination = [node for node in trigger.destination if node.lower_ not in _NO_PLACES]
    return sorted(found, key=lambda trigger: trigger.node.i)


def _given(parsed: Parsed, verb: Node, told: set[int]) -> bool:
    """Whether a participle only says who gave what is told already: "attended a luncheon | hosted by A and B"."""
    if verb.dep_ != "acl" or verb.head.i not in told or verb.tag_ != "VBN" or verb.lemma_ not in ("host", "give"):
        return False
    return any(parsed.item(node).kind is ItemKind.PERSON for node in after_preposition(verb, "by"))


def _goes_on(met: Trigger, above: set[Node]) -> bool:
    """Whether a bare "met" only begins what a clause tells, and is among what others with someone hang on: "on Monday
    met and held talks with Minister A"."""
    bare = not met.others and met.verb is not None and met.verb.lemma_ == "meet" and met.node == met.verb
    return bare and met.verb in above


def _joined_meals(words: ContactWords, parsed: Parsed, trigger: Trigger) -> Iterator[Trigger]:
    """The meals that a verb has beside the contact that it tells: "held a meeting and a working dinner with A"."""
    verb = trigger.verb
    if verb is None or verb.lemma_ not in ("hold", "have") or trigger.node == verb or is_meal(trigger.label):
        return
    for noun in trigger.node.children:
        kind = words.kind_of(noun) if noun.dep_ == "conj" and parsed.item(noun).kind is ItemKind.WORD else None
        meal = of_noun(parsed, noun, kind, verb) if kind is not None and is_meal(kind[1]) else None
        if meal is not None:
            trigger.others = trigger.others or meal.others
            meal.others, meal.host_is = meal.others or trigger.others, trigger.host_is
            yield meal


def _of_verb(words: ContactWords, parsed: Parsed, verb: Node) -> Trigger | None:
    if (
        called := port_call(parsed, verb)
        or among_those_met(parsed, verb)
        or (chaired(parsed, verb) if chaired_by_two(verb) else None)
    ) is not None:
        return called
    for find in (_occasion, attending, _light_verb, full_verb):
        trigger = find(words, parsed, verb)
        if trigger is not None:
            of_many = convened(parsed, verb) if not trigger.others and trigger.rule == "held a meeting" else None
            return of_many or trigger
    return (
        told(parsed, verb)
        or seen(parsed, verb)
        or was_with(parsed, verb)
        or shook_hands(parsed, verb)
        or brought_together(parsed, verb)
        or chaired(parsed, verb)
        or convened(parsed, verb)
        or presided_over(parsed, verb)
        or settled_there(parsed, verb)
        or briefed(words, parsed, verb)
        or worked_with(parsed, verb)
        or followed_by(words, verb)
        or accompanied_to(parsed, verb)
        or settled(words, parsed, verb)
        or gone_abroad(parsed, verb)
        or days_abroad(parsed, verb)
        or joined_abroad(parsed, verb)
        or beside_gatherings(words, parsed, verb)
    )


def _occasion(words: ContactWords, parsed: Parsed, verb: Node) -> Trigger | None:
    """What a verb reports with an object of a shape of its own: credentials, an award, a wreath, a letter."""
    lemma = verb.lemma_.lower()
    passive = any(child.dep_ == "nsubjpass" for child in verb.children)
    found: Trigger | None = None
    if lemma in ("present", "hand", "submit", "deliver", "receive", "accept", "take"):
        found = credentials(parsed, verb, passive)
    if found is None and lemma == "receive":
        found = letter_brought(words, parsed, verb)
    if found is None and lemma in ("present", "confer", "award", "bestow", "hand", "decorate", "honour", "honor"):
        found = award(parsed, verb) or gift_handed_over(parsed, verb)
    if found is None and lemma in GIVING:
        found = handed_to_someone(parsed, verb)
    if found is None and lemma == "accredit":
        found = accredited(parsed, verb)
    if found is None and lemma in TURNS:
        found = spoken_with(parsed, verb)
    if found is None and lemma in _SIGNING:
        found = condolence_book(parsed, verb) or signing(parsed, verb)
    if found is None and lemma in ("inaugurate", "unveil", "open", "cut", "plant"):
        found = inauguration(parsed, verb)
    if found is None and lemma in BEGINNING:
        found = begun_together(parsed, verb)
    if found is None and lemma in _OF_HOMAGE:
        found = wreath(parsed, verb)
    if found is None and (lemma in _OF_LETTERS or condoling(parsed, verb)) and not _during(words, verb):
        found = letter(words, parsed, verb)
    if found is None and lemma in GOING:
        found = letter_on_its_way(words, parsed, verb)
    if found is None and lemma in (*ATTENDING, "take"):
        found = ceremony_attended(words, parsed, verb)
    if found is None and lemma in WATCHING:
        found = festivity(words, parsed, verb)
    if found is None and passive and lemma in ("attend", "participate"):
        found = attended_by(words, parsed, verb)
    if found is None and lemma in ("meet", "convene", "sit"):
        found = sitting(parsed, verb)
    if found is None and lemma == "write":
        found = writing(parsed, verb)
    if found is None and lemma in ("lead", "head", *SENDING):
        found = delegation(parsed, verb)
    if found is None and lemma in ("call", "invite"):
        found = called_in(parsed, verb)
    if found is None and lemma in COMING:
        found = in_a_ministry(parsed, verb)
    if found is None and lemma in BACK:
        found = came_home_from(parsed, verb)
    if found is None and lemma == "expect":
        found = expected(parsed, verb)
    if found is None and (lemma in ("be", "stay") or lemma == "work" and verb.tag_ == "VBG"):
        found = being_abroad(parsed, verb, words.kind_of)
    if found is None and lemma in ("see", "meet", "receive", "welcome", "greet", "host", "accord", "give", "extend"):
        found = on_arrival(parsed, verb)
    if found is None and lemma in ("receive", "get", "take"):
        found = received_visit(parsed, verb, words.kind_of)
    if found is None and lemma in ("play", "be"):
        found = host_to(parsed, verb)
    if found is None and lemma in MEETING_TURNS:
        found = told_by_a_turn(parsed, verb)
    return found


def _during(words: ContactWords, verb: Node) -> bool:
    """Whether something was done "during the conversation", so that nobody wrote for it."""
    at = [*after_preposition(verb, "during", "at")]
    at += [noun for node in verb.subtree if node.lower_ == "during" for noun in node.children]
    return any(words.kind_of(noun) for noun in at)


def _exchange(parsed: Parsed, noun: Node) -> bool:
    """Whether exchanges or contacts are a meeting: several, or one with someone by name or with people of a state."""
    partners_ = [*after_preposition(noun, "with"), *after_preposition(noun.head, "with")]
    partners_ = partners_ or named_after(parsed, noun, ("with",), ONE_PERSON)  # "an exchange of views on trade with A"
    with_someone = any(parsed.item(node).kind in ONE_PERSON and not parsed.joint(node) for node in partners_)
    if noun.lower_ == "exchange" and noun.head.lemma_ in ("have", "hold"):  # "A and B had a cordial exchange"
        with_someone = with_someone or is_a_pair(parsed, subject_of(parsed, noun.head))
    return noun.lower_ in ("exchanges", "contacts") or noun.lower_ == "exchange" and with_someone


def _cut_off(words: ContactWords, parsed: Parsed, verb: Node) -> list[Node]:
    """What was held, where "in Hanoi" or "yesterday" between has cut it from its verb: "hosted yesterday a dinner",
    "began today in this capital a visit"."""
    for position in range(verb.i + 1, min(verb.i + 10, len(parsed.items))):
        node, before = parsed.nodes[position], parsed.nodes[position - 1]
        if node.pos_ == "VERB":
            break
        article = next((child for child in node.children if child.dep_ == "det" and child.lower_ in ("a", "an")), None)
        if article is None or words.kind_of(node) is None or node.dep_ not in ("nsubj", "npadvmod", "dep", "appos"):
            continue
        if before.pos_ != "ADP" and article.i > verb.i and parsed.nodes[article.i - 1].pos_ != "ADP":
            return [node]
    return []


def _on_a_day(parsed: Parsed, verb: Node) -> bool:
    """Whether something is told to be "set for Friday"."""
    return any(parsed.item(node).kind is ItemKind.DATE for node in after_preposition(verb, "for", "on"))


def _held_of_itself(verb: Node, nouns: list[Node]) -> bool:
    """Whether talks are told to have "held", as for "were held": "The third session of the commission held today"."""
    held = verb.lower_ == "held" and verb.tag_ == "VBD" and verb.dep_ == "ROOT" and not nouns
    return held and any(child.dep_ == "nsubj" and child.lemma_.lower() in _SESSIONS for child in verb.children)


def _light_verb(words: ContactWords, parsed: Parsed, verb: Node) -> Trigger | None:
    lemma = verb.lemma_.lower()
    passive = any(child.dep_ == "nsubjpass" for child in verb.children)
    if lemma in ("accord", "give", "grant", "extend", "present"):
        welcome = accorded(parsed, verb, words.kind_of)
        meal = any(is_meal(child.lower_) for child in verb.children if child.dep_ == "nsubjpass")
        if welcome is not None or passive and not meal:
            return welcome
    nouns = list(objects(verb)) or _cut_off(words, parsed, verb)
    began = lemma in _BEGINNING and not passive and not nouns
    went_ahead = lemma == "go" and any(child.lower_ == "ahead" for child in verb.children)
    fixed = passive and lemma in ("set", "slate", "fix") and _on_a_day(parsed, verb)
    held = passive and lemma in words.light and lemma != "head" or _held_of_itself(verb, nouns)
    if lemma in ("take", "occur") or went_ahead or began or held or fixed:
        found = took_place(words, parsed, verb, began=began)
        of_two = found is not None and (of_two_states(parsed, found) or found.definite and not found.doers)
        if began and lemma not in _GOING_ON and not of_two:
            return None
        if found is not None and lemma in ATTENDING:
            found.doers = []  # those who attended are no principals
            return None if found.definite and not found.others else found
        return found
    if lemma not in words.light and lemma not in ("visit", *_TRAVELLING):
        return None
    if lemma in (*_TRAVELLING, *_JOINING):
        nouns += [*after_preposition(verb, "on", "in", "for")]
    went = lemma == "visit" and any(parsed.item(noun).kind in SOMEWHERE for noun in nouns)
    for noun in nouns if not went else ():  # "will visit Peru on May 2, her first trip to South America"
        if parsed.item(noun).kind is not ItemKind.WORD:
            continue
        noun = contained(noun)
        kind = words.kind_of(noun)
        if kind is None and lemma in ("hold", "have") and _exchange(parsed, noun):
            kind = ("call" if by_telephone(noun) else "meeting", noun.lower_)
        in_talks = lemma == "be" and noun.lower_ in _IN_PROGRESS and noun.head.lower_ == "in"
        if (
            kind is None
            or lemma in _TRAVELLING
            and kind[0] != "visit"
            and not (in_talks and partners(parsed, noun, verb))
        ):
            continue
        if kind[0] == "letter" and said_in_public(parsed, verb):
            continue
        alone = lemma in ATTENDING and not partners(parsed, noun, verb) and not given_by(noun)
        if kind[0] in ("meeting", "conference") and alone:
            return None  # what many attend is a gathering
        return of_noun(parsed, noun, kind, verb)
    return None
