"""Noun triggers: nouns that report an engagement, behind a light verb ("held talks with") or alone."""

from dragoman.domain.engagements import EngagementKind, Format
from dragoman.reading.addressed import guests_during, guests_of_a_reception, is_one_person, received_there, sworn_in
from dragoman.reading.bodynames import body_named
from dragoman.reading.callnouns import (
    beside_call,
    brought_together,
    call_on,
    held_by,
    of_speaker_and_addressee,
    paid_by,
    paid_clauses,
)
from dragoman.reading.contactwords import ContactWords
from dragoman.reading.followed import of_the_noun_behind, pair_by_name
from dragoman.reading.gazetteer import NATIONS, Hit, Kind
from dragoman.reading.governing import a_way_out, round_that_is_of
from dragoman.reading.nodes import Node
from dragoman.reading.occasions import said_in_a_letter
from dragoman.reading.ontheline import TELEPHONES, by_video, held_on_screen
from dragoman.reading.parse import ItemKind, Parsed, after_preposition, conjuncts, objects, root_of, subject, subject_of
from dragoman.reading.phrases import PersonPhrase
from dragoman.reading.rounds import in_a_row, nations_of
from dragoman.reading.signings import signatories
from dragoman.reading.surroundings import (
    ONE_PERSON,
    SOMEONE,
    apart_from_its_body,
    contained,
    given_by,
    governor,
    guests_of_a_meal,
    listed_after,
    named_after,
    of_both,
    of_the_world,
    respectively,
    several,
    taking_part,
    town,
    whom_one_comes_to,
    with_credentials,
)
from dragoman.reading.teams import person_or_team
from dragoman.reading.trigger import COMMITTEE, COURTESIES, KINDS, RECALLED, SIDELINES, Trigger, is_meal, of_credentials
from dragoman.reading.tripnouns import visit_alone, visit_of
from dragoman.reading.twostates import bodies_between, states_named

_ABOUT = frozenset(
    """sidelines sideline margins margin fringes state course process pace prospects resumption
    format organisation organization holding arrangement possibility convening continuation start""".split()
)
"""Nouns that speak of talks as a setting or a topic: "on the sidelines of", "the state of talks between", "discussed
the organisation of talks between"."""
_SETTLING = frozenset("put reach agree make raise propose achieve announce discuss float suggest conclude".split())
"""Verbs of what came about at talks that are recalled."""
_PAPERS = frozenset(
    """memorandum protocol agreement programme program agenda schedule plan minutes document communique communiqué
    statement release declaration""".split()
)
_OF_MANY = frozenset(("summit", "session", "assembly", "roundtable"))
_PARTNERS = ("with", "to", "between", "for", "among")
_TALKS = frozenset("talks negotiations consultations discussions meeting dialogue".split())
_AUTHORITIES = frozenset("leadership authorities government officials".split())
_HOSTING = frozenset("ministry parliament senate committee agency department assembly chamber mejlis".split())
"""Houses of state that stand for whoever received a guest there: "a meeting was held at the Ministry with"."""
_OF_THE_HOSTS = ("inaugura", "swearing", "coronation")
"""Labels of ceremonies, beside welcomes, that those of the country hold, whoever attends them."""
_TWO = 2
_GRANTING = frozenset(("grant", "give", "accord", "offer", "extend"))


def of_noun(parsed: Parsed, noun: Node, kind: tuple[str, str], verb: Node) -> Trigger | None:
    """The engagement that a verb reports with a noun: "held talks with", "paid a visit to"."""
    category, label = kind
    engagement, format_ = KINDS[category]
    doer = subject_of(parsed, verb)
    if doer is not None and doer.lower_ in _PAPERS and verb.dep_ == "pcomp":
        doer = subject(root_of(parsed))  # "in a statement issued after holding talks with A, B said"
    trigger = Trigger(
        engagement, format_, label, noun, verb, "paid a visit" if category == "visit" else "held a meeting"
    )
    trigger.doers = [doer] if doer is not None else []
    trigger.definite = any(child.lower_ in ("the", "this") for child in noun.children)
    if category == "visit":
        return visit_of(parsed, noun, verb, trigger)
    if category == "ceremony":
        trigger.others = [*partners(parsed, noun, verb), *after_preposition(noun, "of"), *sworn_in(parsed, noun)]
        trigger.others += [
            guest for child in (*noun.children, *verb.children) if child.lemma_ == "welcome" for guest in objects(child)
        ]
        attended = verb.lemma_ in ("attend", "participate", "join", "take")
        of_hosts = label.startswith(_OF_THE_HOSTS) or "welcom" in label or bool(sworn_in(parsed, noun))
        trigger.host_is = "other" if attended and of_hosts else "doer"  # "will attend a welcome ceremony in his honour"
        return trigger
    nations = _nations_before(parsed, noun)
    trigger.others = partners(parsed, noun, verb) or (nations if len(nations) == 2 else [])
    if not trigger.others and category == "meeting" and verb.lemma_ in ("hold", "have"):
        trigger.others = _hosts_by_country(parsed, noun, doer) or _hosts_by_house(parsed, noun, verb, doer)
    hosts = given_by(noun)
    if hosts:
        trigger.others, trigger.host_is = hosts, "other"
    if by_video(verb) and format_ is Format.IN_PERSON:
        trigger.format = Format.VIDEO
    trigger.split = several(noun) or respectively(verb)
    if not trigger.others and is_meal(label):
        trigger.others = guests_of_a_meal(parsed, verb) or guests_of_a_reception(parsed, noun)
    together = parsed.view.low(parsed.item(verb).first).startswith("co")  # "co-hosted a dialogue with A"
    together = together or not trigger.others and _of_two_nations(parsed, doer)
    if verb.lemma_ == "host" and doer is not None and town(parsed, doer) is not None:
        # "Lima hosted a meeting of Minister A with Minister B" says where
        trigger.doers = [each for each in after_preposition(noun, "of") if person_or_team(parsed, each)]
        if category in ("conference", "meeting") and not trigger.doers:
            trigger.doers, trigger.others = trigger.others, []
    elif not hosts and (is_meal(label) and not of_both(parsed, trigger) or verb.lemma_ == "host" and not together):
        trigger.host_is = "doer"
        trigger.rule = "verb of receiving"
    if verb.lemma_ in ("chair", "preside", "cochair"):
        both = parsed.view.low(parsed.item(verb).first).startswith("co") or "together" in parsed.view.lows
        trigger.chaired = "both" if both else "doer"
    if label.endswith("audience"):
        _audience(trigger, verb)
    paid = (node for node in after_preposition(noun, "on", "upon") if parsed.item(node).kind is not ItemKind.DATE)
    if label == "call" and any(paid):
        trigger.kind, trigger.format, trigger.label = EngagementKind.MEETING, Format.IN_PERSON, "courtesy call"
    if (
        category in ("meeting", "call")
        and trigger.kind is EngagementKind.MEETING
        and trigger.label.endswith(COURTESIES)
    ):
        trigger.others += [node for holder in (noun, verb) for node in after_preposition(holder, "on", "upon", "to")]
        trigger.others = trigger.others or whom_one_comes_to(verb, noun)
        trigger.host_is = "doer" if verb.lemma_ in ("grant", "accord") else "other"  # "granted a courtesy call to A"
    return trigger


def _of_two_nations(parsed: Parsed, doer: Node | None) -> bool:
    """Whether those who host something are two nations or people of two that are printed: "Lao Minister A and Thai
    Minister B hosted talks", "Peru and Laos will host the session"."""
    items = [parsed.item(node) for node in conjuncts(doer)] if doer is not None else []
    states = {item.thing.value for item in items if item.kind is ItemKind.COUNTRY and isinstance(item.thing, Hit)}
    sides = {item.thing.side for item in items if isinstance(item.thing, PersonPhrase)}
    return len((states | sides) - {None}) > 1


def _audience(trigger: Trigger, verb: Node) -> None:
    """An audience is given by the host, and had by the visitor: "granted an audience to the envoy"."""
    granted = verb.lemma_.lower() in _GRANTING
    trigger.host_is = "doer" if granted else "other"
    if granted:
        given = [child for child in verb.children if child.dep_ == "dative" and child.pos_ != "ADP"]
        trigger.others = [*after_preposition(verb, "to"), *given] or trigger.others
        if with_credentials(verb):
            of_credentials(trigger)


def _only_a_setting(noun: Node) -> bool:
    """Whether a noun names a setting or a manner: "on the sidelines of the meetings", "in consultation with"."""
    if noun.dep_ != "pobj":
        return False
    if noun.head.lower_ == "of" and noun.head.head.lower_ in _ABOUT:
        return not _beside_a_trip(noun)
    opening = noun.head.i == 0 and noun.lower_ == "talks"  # "in talks with President A, B proposed"
    bare = not opening and not any(child.dep_ in ("det", "poss", "amod", "nummod") for child in noun.children)
    bare = bare and not _by_phone(noun)
    return noun.head.lower_ == "in" and bare and noun.lower_ in ("consultation", "discussion", "dialogue", "talks")


def _beside_a_trip(noun: Node) -> bool:
    """Whether something was done beside or on a trip, which is told with it: "in the course of his trip to Laos"."""
    of_it = noun.head.head.lower_
    aside = of_it in {"course", "start", *SIDELINES} and noun.lower_ in ("visit", "trip", "tour", "stay")
    return aside and any(child.dep_ == "poss" or child.lower_ == "to" for child in noun.children)


def _names_a_paper(noun: Node) -> bool:
    """Whether a noun only tells of what a paper is: "signed a consultations memorandum with", "the meeting agenda"."""
    return noun.dep_ == "compound" and noun.head.lower_ in _PAPERS and noun.head.i > noun.i


def partners(parsed: Parsed, noun: Node, verb: Node | None) -> list[Node]:
    """With whom an engagement is: what stands after "with", "between" and the like behind its noun or its verb."""
    found = [each for node in after_preposition(noun, *_PARTNERS) for each in taking_part(node)]
    found = apart_from_its_body(parsed, found)
    for each in (noun, *([verb] if verb is not None else ())):
        for honour in after_preposition(each, "in"):
            if honour.lower_ in ("honour", "honor"):
                found += after_preposition(honour, "of")
    if verb is not None:
        found += [node for node in after_preposition(verb, "with", "for") if node not in found]
        found += [
            node for node in apart_from_its_body(parsed, list(after_preposition(verb, "between"))) if node not in found
        ]
    found = found or brought_together(noun)
    telephone = noun.lower_ in ("call", "calls", "conversation")
    found = [node for node in found if parsed.item(node).kind is not ItemKind.DATE]  # "held between 8 and 9 May"
    return found or named_after(parsed, noun, ("with", "between", "to") if telephone else ("with", "between"), SOMEONE)


def took_place(words: ContactWords, parsed: Parsed, verb: Node, *, began: bool = False) -> Trigger | None:
    """ "Talks between A and B took place", "a telephone conversation was held"; a session may end "with a signing"."""
    for child in verb.children:
        if child.dep_ in ("nsubj", "nsubjpass") and parsed.item(child).kind is ItemKind.WORD:
            child = contained(child)
            again = child.lower_ == "round" or child.lower_ == "contacts" and in_a_row(child)
            kind = words.kind_of(child) or (("meeting", child.lower_) if again else None)
            signed = child.lower_ == "signing" or child.lower_ == "exchange" and _of_notes(child)
            if signed and (signers := partners(parsed, child, verb) or signatories(parsed, child)):
                signing = Trigger(EngagementKind.CEREMONY, Format.IN_PERSON, "signing", child, verb, "signing")
                signing.doers = signers
                return signing
            chaired = kind is not None and kind[0] == "conference" and _is_chaired(verb)
            if kind and (chaired or kind[0] not in ("conference", "letter", "ceremony", "visit")):
                engagement, format_ = KINDS[kind[0]]
                done = next((each for each in verb.children if each.dep_ == "xcomp"), verb)  # "is set to take place"
                trigger = Trigger(engagement, format_, kind[1], child, done, "held a meeting")
                if format_ is Format.IN_PERSON and held_on_screen(parsed):
                    trigger.format = Format.VIDEO
                trigger.others = partners(parsed, child, None if began else verb)
                agents = list(after_preposition(verb, "by"))
                trigger.doers = [*after_preposition(child, "of"), *agents, *listed_after(parsed, agents)]
                named = parsed.item(verb.head).kind is ItemKind.PERSON  # "President A, whose talks with B took place"
                trigger.doers += [verb.head] if named and any(each.lower_ == "whose" for each in child.children) else []
                if len(bodies := bodies_between(parsed, child)) == _TWO:
                    trigger.others, trigger.doers = bodies, []
                if trigger.others and not trigger.doers and any(after_preposition(verb, "with")):
                    trigger.doers = [node for node in after_preposition(verb, "at") if node.lower_ in _HOSTING]
                    trigger.host_is = "doer" if trigger.doers else trigger.host_is
                nations = _nations_before(parsed, child)
                if not trigger.others and not trigger.doers and len(nations) > 1:
                    trigger.others = nations  # "Peru-Chile consultations were held"
                days = all(parsed.item(each).kind is ItemKind.DATE for each in trigger.others)
                if days and not trigger.doers and len(states := _states_of(parsed, child)) == _TWO:
                    trigger.rule, trigger.states = COMMITTEE, states  # "Peruvian-Chilean talks began"
                    trigger.others = []
                trigger.definite = any(each.lower_ in ("the", "this", "their") for each in child.children)
                trigger.split = several(child) or respectively(verb)
                for chair in after_preposition(verb, "under"):
                    trigger.others += after_preposition(chair, "of")
                return trigger
    return None


def _is_chaired(verb: Node) -> bool:
    """Whether something is held "under the chairmanship of" those who are named."""
    return any(chair.lower_.removeprefix("co-").startswith("chair") for chair in after_preposition(verb, "under"))


def _states_of(parsed: Parsed, noun: Node) -> list[str]:
    """The two states in the name of talks, also by their capitals: "Lima-Santiago talks"."""
    states = nations_of(parsed, noun)
    return states if len(states) == _TWO else states_named(parsed, noun)


def _of_notes(noun: Node) -> bool:
    """Whether notes are exchanged, by which states bind themselves: "an exchange of notes took place"."""
    return any(inner.lower_ in ("notes", "letters", "instruments") for inner in after_preposition(noun, "of"))


def _opening(noun: Node) -> bool:
    """Whether what two people said was said there: "In a meeting in late October, A and B stressed", "A and B during a
    telephone call agreed"."""
    a_meeting = any(child.lower_ in ("a", "an") for child in noun.children) or _by_phone(noun)
    opens = noun.head.i == 0 and noun.head.lower_ in ("in", "at")
    of_both = noun.head.lower_ == "at" and noun.head.head.dep_ == "nsubj"  # "A and B at a meeting in Lima stressed"
    said = noun.head.lower_ == "in" and noun.head.head.lemma_ == "agree"  # "A and B agreed in phone talks to meet"
    return a_meeting and noun.dep_ == "pobj" and (opens or of_both or said or noun.head.lower_ == "during")


def _by_phone(noun: Node) -> bool:
    """Whether talks are told to be by telephone: "phone talks"."""
    return any(child.dep_ == "compound" and child.lower_ in TELEPHONES for child in noun.children)


def _speaking_there(parsed: Parsed, noun: Node, verb: Node | None) -> tuple[list[Node], Node | None]:
    """Whom the one that a report is about met too, told by what he said there: "In another meeting, Minister A thanked
    Peru", "in a separate phone call, A said"; with the verb above the noun, where that is not what A did."""
    opens = noun.dep_ == "pobj" and noun.head.lower_ in ("in", "at", "during") and noun.head.i == 0
    another = any(child.lower_ in ("another", "separate") for child in noun.children)
    who = subject_of(parsed, verb) if verb is not None and opens and another else None
    alone = who is not None and len(list(conjuncts(who))) == 1 and parsed.item(who).kind is ItemKind.PERSON
    return ([who], None) if who is not None and alone else ([], verb)


def _both_of_clause(parsed: Parsed, verb: Node | None) -> list[Node]:
    """The subject of a clause, where it is two people or both sides: "A and B stressed", "the two states agreed"."""
    node = subject_of(parsed, verb) if verb is not None else None
    if node is not None and parsed.joint(node):
        return [node]
    named = conjuncts(node) if node is not None else []
    people = [each for each in named if parsed.item(each).kind is ItemKind.PERSON or each.lower_ in ("he", "she")]
    return [people[0]] if len(people) > 1 else []


def _sides_there(parsed: Parsed, noun: Node) -> list[Node]:
    """The people of two nations who did something at talks of which a report tells first: "During the third round of
    talks, the delegations of Peru and Chile agreed"."""
    whole = round_that_is_of(noun)
    at = whole.head
    if parsed.view.sentence.index > 0 or noun.lower_ not in _TALKS or whole.dep_ != "pobj":
        return []
    if at.lower_ not in ("at", "during", "in") or at.head.tag_ != "VBD":
        return []
    doer = subject_of(parsed, at.head)
    if doer is None or doer.tag_ not in ("NNS", "NNPS"):
        return []
    inside = parsed.view.at[parsed.item(doer).first : parsed.item(doer).last]
    inside += [parsed.view.at[parsed.item(node).first] for node in doer.subtree]
    nations = {hit.value for hit in inside if hit is not None and hit.kind in NATIONS}
    return [doer] if len(nations) == _TWO else []


def _pictured(parsed: Parsed, noun: Node) -> list[Node]:
    """The first of two people whom a caption without a verb shows together: "A (right) and B at the talks"."""
    first = next((node for node in parsed.nodes if node.dep_ == "ROOT"), noun)
    shown = [node for node in conjuncts(first) if parsed.item(node).kind is ItemKind.PERSON]
    at_it = noun.dep_ == "pobj" and noun.head.lower_ in ("at", "during", "in", "before") and noun.head.head in shown
    return [first] if at_it and len(shown) > 1 else []


def _where_it_was_settled(parsed: Parsed, noun: Node) -> bool:
    """Whether talks are only recalled as those at which something came about, with their day: "a plan floated
    at the dialogue in May", "the agreements reached during the talks in Lima last month"."""
    made = noun.head.head
    recalled = noun.dep_ == "pobj" and noun.head.lower_ in ("at", "during", "in") and made.lemma_.lower() in _SETTLING
    if not recalled or made.tag_ != "VBN" or made.dep_ != "acl" or noun.lower_ in _OF_MANY:
        return False
    definite = any(child.lower_ in ("the", "previous", "earlier", "last") for child in noun.children)
    return definite and any(parsed.item(each).kind is ItemKind.DATE for each in made.subtree)


def _of_two(parsed: Parsed, noun: Node) -> list[Node]:
    """Those of two nations whose meeting it is: "the meeting of the Lao and Thai delegations", "of both sides"."""
    held = list(after_preposition(noun, "of"))
    if both := pair_by_name(parsed, noun, held) or [node for node in held if parsed.joint(node)]:
        return both
    nations = {
        hit.value
        for node in held
        for child in node.subtree
        if (hit := parsed.view.at[parsed.item(child).first]) is not None and hit.kind in NATIONS
    }
    return [node for node in held if node.tag_ in ("NNS", "NNPS")] if len(nations) > 1 else []


def _nations_before(parsed: Parsed, noun: Node) -> list[Node]:
    """The nations whose talks are named: "a round of the Peru-Chile consultations"."""
    return [node for node in noun.subtree if node.i < noun.i and parsed.item(node).kind is ItemKind.COUNTRY]


def _hosts_by_country(parsed: Parsed, noun: Node, doer: Node | None) -> list[Node]:
    """The country where one traveller held talks with people who are not told: "held talks in Saudi Arabia"."""
    alone = doer is not None and parsed.item(doer).kind is ItemKind.PERSON and len(list(conjuncts(doer))) == 1
    where = [node for child in noun.children if child.lower_ == "in" for node in child.children]
    return [node for node in where if alone and parsed.item(node).kind is ItemKind.COUNTRY]


def _hosts_by_house(parsed: Parsed, noun: Node, verb: Node, doer: Node | None) -> list[Node]:
    """The body in whose house one person held talks with people who are not told: "had talks at the Ministry of
    Trade"."""
    if doer is None or not is_one_person(parsed, doer) and doer.lower_ not in ("he", "she"):
        return []
    where = [*after_preposition(noun, "at"), *after_preposition(verb, "at")] if len(list(conjuncts(doer))) == 1 else []
    return [node for node in where if parsed.item(node).kind is ItemKind.BODY or body_named(parsed, node) is not None]


def _of_two_leaders(parsed: Parsed, noun: Node) -> bool:
    """Whether a summit is a meeting of two: "will travel to Quito for a summit with President A", "their summit"."""
    if noun.lower_ != "summit":
        return False
    with_whom = list(after_preposition(noun, "with"))
    theirs = any(child.dep_ == "poss" and child.lower_ == "their" for child in noun.children)
    return theirs or len(with_whom) == 1 and parsed.item(with_whom[0]).kind is ItemKind.PERSON


def _exchanges_to_come(noun: Node) -> tuple[str, str] | None:
    """Talks that an agenda calls exchanges: "there will also be exchanges with the authorities of …", "his agenda
    includes an exchange with"."""
    verb = noun.head
    there_is = verb.lemma_ == "be" and any(child.dep_ == "expl" for child in verb.children)
    told = noun.dep_ == "attr" and there_is or noun.dep_ == "dobj" and verb.lemma_ in ("include", "comprise", "have")
    told = (
        told or noun.dep_ == "conj" and noun.head.lower_ in ("meetings", "meeting", "visit", "visits", "tour", "tours")
    )
    of_people = any(after_preposition(noun, "with"))
    return ("meeting", noun.lower_) if noun.lower_ in ("exchange", "exchanges") and told and of_people else None


def _own_contacts(parsed: Parsed, noun: Node) -> tuple[str, str] | None:
    """Talks that someone is told to have had with people of another state: "told her about his contacts with the Lao
    leadership"."""
    owned = noun.lower_ == "contacts" and any(child.dep_ == "poss" for child in noun.children)
    people = [node for node in after_preposition(noun, "with") if parsed.item(node).kind in ONE_PERSON]
    people = people or named_after(parsed, noun, ("with",), ONE_PERSON)
    people = people or [node for node in after_preposition(noun, "with") if node.lower_ in _AUTHORITIES]
    told = owned and noun.dep_ == "pobj" and noun.head.lower_ in ("about", "of", "on")
    return ("meeting", noun.lower_) if told and people else None


def noun_alone(words: ContactWords, parsed: Parsed, node: Node) -> Trigger | None:
    """The engagement that a noun reports without a verb of its own: "at a meeting with", "his visit to"."""
    kind = words.kind_of(node) or _exchanges_to_come(node) or _own_contacts(parsed, node)
    if kind is not None and kind[0] == "letter":
        return said_in_a_letter(parsed, node, kind[1])
    if kind is not None and kind[0] == "conference" and _of_two_leaders(parsed, node):
        kind = ("meeting", node.lower_)
    if kind is None or kind[0] == "conference":
        return None
    if _only_a_setting(node) or words.only_spoken_of(node) or _names_a_paper(node) or of_the_world(parsed, node):
        return None
    if a_way_out(node) or of_the_noun_behind(words, node):
        return None
    category, label = ("meeting", "courtesy call") if call_on(parsed, node) else kind
    engagement, format_ = KINDS[category]
    rule = "visit as a noun" if category == "visit" else "meeting as a noun"
    trigger = Trigger(engagement, format_, label, node, governor(node), rule, nominal=True)
    if format_ is Format.IN_PERSON and category == "meeting" and (by_video(node) or held_on_screen(parsed)):
        trigger.format = Format.VIDEO
    trigger.definite = any(child.lower_ in ("the", "this", "his", "her", "their") for child in node.children)
    owners = [child for child in node.children if child.dep_ == "poss" and parsed.item(child).kind is not ItemKind.DATE]
    if category == "visit":
        return visit_alone(parsed, node, trigger)
    trigger.doers = owners
    trigger.others = list(after_preposition(node, *_PARTNERS)) or named_after(
        parsed, node, ("with", "between"), SOMEONE
    )
    if label.endswith(COURTESIES) and category == "meeting":
        upon = [each for part in (node, *paid_clauses(node)) for each in after_preposition(part, "on", "upon")]
        trigger.others += [each for each in upon if parsed.item(each).kind is not ItemKind.DATE]
        trigger.host_is = "other"
    if trigger.others and not owners:  # "at a meeting of Minister A with Minister B"
        trigger.doers = [each for each in after_preposition(node, "of") if person_or_team(parsed, each)]
        trigger.doers = trigger.doers or paid_by(node) or held_by(parsed, node)
    trigger.others = trigger.others or _of_two(parsed, node)
    trigger.split = several(node)
    if is_meal(label):
        trigger.host_is = "subject"
        hosts = given_by(node)
        if hosts:
            trigger.others, trigger.host_is = hosts, "other"
        elif label == "reception" and (guests := received_there(parsed, node) or guests_during(parsed, node)):
            trigger.others = trigger.others or guests
            trigger.rule = trigger.rule if trigger.definite else "verb of receiving"
            trigger.host_is = "doer"  # "at a reception for Minister A, B said"
    if (
        not trigger.others
        and node.dep_ == "pobj"
        and node.head.lower_ in ("at", "during", "in", "through", "via", "over")
        and trigger.verb is not None
        and trigger.verb.lemma_ not in words.verbs  # "met with A during the annual meeting"
    ):
        trigger.others = list(after_preposition(trigger.verb, "with"))
        if not trigger.others and category == "call":
            trigger.others = beside_call(parsed, trigger.verb)
        elif not trigger.others and [each.lower_ for each in owners] == ["their"]:
            of_speaker_and_addressee(parsed, trigger)
        if not trigger.others and trigger.verb.lemma_ in ("tell", "hand", "give"):
            trigger.others = [child for child in trigger.verb.children if child.dep_ in ("dobj", "dative")]
    if not trigger.others and not owners and category in ("meeting", "call", "video"):
        trigger.others, trigger.verb = _speaking_there(parsed, node, trigger.verb)
    both = any(owner.lower_ == "their" for owner in owners)
    if node.lower_ in ("discussion", "conversation"):  # "their discussion" is this one, "their last conversation" none
        both = both and any(child.lower_ in ("previous", "last", "earlier", "recent") for child in node.children)
    if not trigger.others and not owners and category in ("meeting", "call") and _opening(node):
        trigger.doers = _both_of_clause(parsed, trigger.verb)
        both = bool(trigger.doers)
    if not (trigger.others or owners or both) and category == "meeting":
        trigger.doers = _sides_there(parsed, node)
        both = bool(trigger.doers)
    if not (trigger.others or owners or trigger.doers) and trigger.verb is None and category == "meeting":
        trigger.doers = _pictured(parsed, node)
        both = bool(trigger.doers)
    if not trigger.others and not owners and category == "meeting" and trigger.verb is not None:
        subject = subject_of(parsed, trigger.verb)
        recalled = words.recall & {child.lower_ for child in node.children}
        if subject is not None and recalled and parsed.joint(subject):
            trigger.doers, both = [subject], True  # "the two sides praised the recent meeting in …"
    if not (trigger.others or owners or both) and category == "meeting" and _where_it_was_settled(parsed, node):
        trigger.rule, both = RECALLED, True
    abroad = category == "meeting" and bool(held_in(parsed, node))
    if not trigger.others and not (category == "call" and owners) and not both and not abroad:
        return None
    return trigger


def held_in(parsed: Parsed, noun: Node) -> list[Hit]:
    """The city or country in which one person by name is told to have had talks of which no partner is told: "the
    results of Minister A's talks in Lima"."""
    owners = [child for child in noun.children if child.dep_ == "poss" and parsed.item(child).kind is ItemKind.PERSON]
    if noun.lower_ not in _TALKS - {"meeting"} or len(owners) != 1 or noun.dep_ != "pobj":
        return []
    things = [parsed.item(node).thing for node in after_preposition(noun, "in")]
    return [thing for thing in things if isinstance(thing, Hit) and thing.kind in (Kind.CITY, Kind.COUNTRY)]
