"""Journeys: triggers of travel and of being received, whose noun says what kind of visit or welcome it was."""

from collections.abc import Callable

from dragoman.domain.engagements import EngagementKind, Format
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed, after_preposition, objects, root_of, subject_of
from dragoman.reading.phrases import Description, PersonPhrase
from dragoman.reading.surroundings import (
    ONE_PERSON,
    SOMEWHERE,
    governor,
    here,
    listed_after,
    named_after,
    several,
    town,
)
from dragoman.reading.teams import TEAMS
from dragoman.reading.trigger import KINDS, ON_ARRIVAL, WELCOME, Trigger

_TRIPS = frozenset(("trip", "tour", "visit", "journey", "travel"))
_LISTED = ("conj", "appos", "npadvmod")
_TRIP_WITHIN = 6
"""Words between a place and the end of "on a three-day official visit"."""
_IN_TURN = frozenset("next first second third fourth last final previous".split())
_BIDDING = frozenset(("bid", "bade", "bids", "bidding", "bidden", "say", "said", "saying"))
_COUNTRIES = frozenset("country kingdom republic sultanate emirate capital city".split())
"""What a country or its capital is called at home."""
_LANDING = frozenset(("airport", "gangway", "airbase", "airfield", "aerodrome"))
"""Where a guest sets foot in a country."""
_GREETING = frozenset(("meet", "receive", "welcome", "greet"))
"""Verbs of those who come to an airport for a guest."""
_POSTED = ("diplomat", "ambassador", "envoy")
_FAREWELLS = frozenset(("farewell", "goodbye", "leave"))
_GIVEN = frozenset(("host", "chair", "preside", "lead", "give", "hold", "organise", "organize"))
"""What a host does of a ceremony for his guest."""
_HONOURS = frozenset(("honour", "honor", "salute"))
_HONOURING = frozenset(("carpet", "red-carpet", "military"))
"""With what a guest is welcomed at a ceremony: "welcomed with military honours", "with a 21-gun salute"."""
_WELCOMES = frozenset(("welcome", "welcoming", "reception", "farewell"))
"""What a ceremony for a guest is called."""
_AIMS = frozenset(("for", "to", "at", "since", "until"))
"""Words behind where someone is that say why or how long: "Minister A, in Lima since Monday"."""
NOW = frozenset(("now", "currently", "presently"))
"""Words before where someone is just now."""
KindOf = Callable[[Node], tuple[str, str] | None]
"""What tells the kind and label of a noun of engagement."""


def received_visit(parsed: Parsed, verb: Node, kind_of: KindOf) -> Trigger | None:
    """ "Received a visit from X" and "received a call from X": a meeting or a call."""
    for noun in objects(verb):
        kind = kind_of(noun)
        others = [*after_preposition(noun, "from", "by"), *after_preposition(verb, "from")]
        others = others or named_after(parsed, noun, ("from", "by"), ONE_PERSON)
        others = others or [each for each in after_preposition(noun, "of") if parsed.item(each).kind in ONE_PERSON]
        doer = subject_of(parsed, verb)
        courtesy = kind is not None and kind[0] == "meeting" and kind[1].endswith(("call", "calls", "visit", "visits"))
        told = verb.lemma_ == "receive" or kind is not None and kind[0] == "call"  # "got a call from"
        if kind and told and (kind[0] in ("visit", "call") or courtesy) and others and doer is not None:
            telephone = kind[0] == "call"
            engagement, format_ = KINDS["call" if telephone else "meeting"]
            label = "reception" if kind[0] == "visit" else kind[1]
            trigger = Trigger(engagement, format_, label, noun, verb, "verb of receiving", doers=[doer])
            trigger.others, trigger.host_is = others, "" if telephone else "doer"
            trigger.split = several(noun)
            return trigger
    return None


def host_to(parsed: Parsed, verb: Node) -> Trigger | None:
    """ "Played host to Minister A", "was host to the envoy": a reception."""
    host = [
        node for node in verb.children if node.lower_ == "host" and node.dep_ in ("dobj", "attr") and node.i > verb.i
    ]
    guests = [each for node in (verb, *host) for each in after_preposition(node, "to")]
    doer = subject_of(parsed, verb)
    if not host or doer is None or not guests or any(parsed.item(node).kind not in ONE_PERSON for node in guests):
        return None
    trigger = Trigger(EngagementKind.MEETING, Format.IN_PERSON, "reception", verb, verb, "verb of receiving")
    trigger.doers, trigger.others, trigger.host_is = [doer], guests, "doer"
    return trigger


def being_abroad(parsed: Parsed, verb: Node, kind_of: KindOf) -> Trigger | None:
    """ "Who is in New York to attend", "is in Laos for a working visit", "was in Peru last month", "is due in Lima in
    May": a visit."""
    due = [child for child in verb.children if child.lower_ == "due" and child.dep_ == "acomp"]
    places = [
        node
        for holder in (verb, *due)
        for each in after_preposition(holder, "in")
        for node in (town(parsed, each) or each,)
        if parsed.item(node).kind in (ItemKind.CITY, ItemKind.COUNTRY) or _this_country(node)
    ] or [each for holder in (verb, *due) for each in here(holder)]
    clauses = (verb, verb.head) if verb.dep_ == "conj" else (verb,)  # "who is visiting and working in Laos"
    staying = verb.lemma_ == "stay" and verb.dep_ == "acl" and verb.head.lower_ in TEAMS  # "a delegation staying in"
    being = any(c.lemma_ == "be" and c.dep_ == "aux" for each in clauses for c in each.children)
    if verb.tag_ == "VBG" and not being and not staying:
        return None
    doer = subject_of(parsed, verb)
    days = [day for day in after_preposition(verb, "on", "from") if parsed.item(day).kind is ItemKind.DATE]
    purpose = (
        verb.dep_ == "relcl"
        or verb.tag_ == "VBG"
        or bool(due)
        or verb.tag_ == "VBD"
        and days
        and _met_there(verb)
        or any(child.dep_ in ("advcl", "xcomp") for child in verb.children)
        or any(after_preposition(verb, "for"))
        or any(node.lower_ == "invitation" for node in after_preposition(verb, "on", "at"))
        or _for_some_days(parsed, verb)
    )
    if (
        not places
        or doer is None
        or not purpose
        or parsed.item(doer).kind is ItemKind.WORD
        and doer.lower_ not in (*TEAMS, "he", "she", "it", "they", "latter")
    ):
        return None
    noun = next(
        (node for node in after_preposition(verb, "for", "on") if (kind := kind_of(node)) and kind[0] == "visit"),
        None,
    )
    label = kind_of(noun) if noun is not None else None
    return _stay(noun if noun is not None else verb, verb, [doer], places, label[1] if label else "visit")


def _this_country(node: Node) -> bool:
    """Whether it is the country that a report is from, by no name, or a nation's capital: "is in the Kingdom on
    a private visit", "was in the Lao capital", "was in town for a forum"."""
    if node.lower_ == "town":
        return all(child.dep_ == "prep" for child in node.children)
    return node.lower_ in _COUNTRIES and any(child.lower_ in ("the", "this") for child in node.children)


def _for_some_days(parsed: Parsed, verb: Node) -> bool:
    """Whether a day is told on which someone is somewhere: "was in Lima last May", "will be here until Friday"."""
    days = [child for child in verb.children if child.dep_ == "npadvmod"]
    days += after_preposition(verb, "on", "from", "in", "until", "since", "till")
    return any(parsed.item(day).kind is ItemKind.DATE for day in days)


def _stay(node: Node, verb: Node | None, doers: list[Node], places: list[Node], label: str = "visit") -> Trigger:
    """A visit of someone who is, or will be, in a place."""
    trigger = Trigger(EngagementKind.VISIT, Format.IN_PERSON, label, node, verb, "being abroad", doers=doers)
    trigger.destination = places
    return trigger


def expected(parsed: Parsed, verb: Node) -> Trigger | None:
    """ "Who is expected in Lima on Monday": a visit to come."""
    guest = [child for child in verb.children if child.dep_ == "nsubjpass"]
    places = [node for node in after_preposition(verb, "in") if parsed.item(node).kind in SOMEWHERE]
    if (
        verb.tag_ != "VBN"
        or not guest
        or not places
        or any(child.dep_ in ("xcomp", "ccomp") for child in verb.children)
    ):
        return None
    doer = subject_of(parsed, verb)
    return _stay(verb, verb, [doer] if doer is not None else [], places)


def welcomed_to(parsed: Parsed, verb: Node) -> Trigger | None:
    """ "Welcomed Prime Minister A to the United States": a visit of whoever is welcomed."""
    if verb.lemma_ != "welcome" or verb.tag_ not in ("VBD", "VBZ"):
        return None
    guests = [node for node in objects(verb) if parsed.item(node).kind is ItemKind.PERSON]
    places = [node for node in after_preposition(verb, "to") if parsed.item(node).kind in SOMEWHERE]
    houses = [node for node in places if _a_headquarters(parsed, node)]
    if not guests or not places or houses:
        return None
    return _stay(verb, verb, guests[:1], places)


def _a_headquarters(parsed: Parsed, node: Node) -> bool:
    """Whether one is welcomed to a body's own house, for a meeting there: "welcomed A to NATO Headquarters"."""
    item = parsed.item(node)
    return not {"headquarters", "hq"}.isdisjoint(parsed.view.lows[item.first : item.last])


def here_beside(parsed: Parsed, node: Node, kind_of: KindOf) -> Trigger | None:
    """ "The Chilean delegation, here from May 2 to 6, …": a visit to where the report was filed; "the visitor, now in
    Laos to take part in …" and "Minister A, in town for a forum": one to there."""
    before, after = node.i - 2 - (node.i > 0 and parsed.nodes[node.i - 1].lower_ == "while"), node.i + 1
    if before < 0 or after + 1 >= len(parsed.items) or parsed.nodes[before + 1].text != ",":
        return None
    if parsed.items[before].kind not in ONE_PERSON and parsed.nodes[before].lower_ != "delegation":
        return None
    if node.lower_ == "here" and parsed.nodes[after].lower_ in ("from", "on", "for", "until", "since"):
        return _stay(node, None, [parsed.nodes[before]], [node])
    there = parsed.nodes[after + 1]
    if node.lower_ in NOW and parsed.nodes[after].lower_ == "in" and parsed.item(there).kind in SOMEWHERE:
        return _stay(node, None, [parsed.nodes[before]], [there])
    if beside_a_name(parsed, node):
        who, trip = parsed.nodes[before], _trip_behind(node)
        while who.dep_ in _LISTED and parsed.item(who.head).kind is ItemKind.PERSON:
            who = who.head  # "Deputies A and B, in Peru on a visit"
        label = kind_of(trip) if trip is not None else None
        return _stay(trip or node, None, [who], [parsed.nodes[after]], label[1] if label else "visit")
    return None


def _trip_behind(node: Node) -> Node | None:
    """The trip on which someone is told to be in a place: "in Peru on a three-day working visit"."""
    behind = node.doc[node.i + 2 : node.i + 2 + _TRIP_WITHIN]
    if not len(behind) or behind[0].lower_ != "on":
        return None
    return next((each for each in behind if each.lower_ in _TRIPS), None)


def beside_a_name(parsed: Parsed, node: Node) -> bool:
    """Whether "in" with a place stands behind someone's name and a comma, and what for: "Minister A, in town for"."""
    comma = node.i - 1 - (node.i > 2 and parsed.nodes[node.i - 1].lower_ == "while")  # "A, while in Lima on a visit"
    if node.lower_ != "in" or comma < 1 or node.i + 2 >= len(parsed.items) or parsed.nodes[comma].text != ",":
        return False
    there = parsed.nodes[node.i + 1]
    somewhere = parsed.item(there).kind in SOMEWHERE or there.lower_ == "town"
    for_it = parsed.nodes[node.i + 2].lower_ in _AIMS or _trip_behind(node) is not None
    return somewhere and for_it and parsed.items[comma - 1].kind is ItemKind.PERSON


def leg(parsed: Parsed, node: Node) -> Trigger | None:
    """ "Lima is the second leg of her trip", "Quito, the next stop of his tour": a visit to there."""
    if node.lower_ not in ("leg", "stop", "stopover", "destination"):
        return None
    trips = [trip for trip in after_preposition(node, "of", "on", "in") if trip.lemma_.lower() in _TRIPS]
    owners = [child for each in (*trips, node) for child in each.children if child.dep_ == "poss"]
    before = parsed.nodes[: node.i] if node.dep_ == "attr" else parsed.nodes[max(0, node.i - 5) : node.i]
    after = [child for child in node.head.children if child.dep_ == "attr"] if node.dep_ == "nsubj" else []
    places = [each for each in (*after, *before) if parsed.item(each).kind in SOMEWHERE][-1:]
    if not owners or not places or not trips and not any(child.lower_ in _IN_TURN for child in node.children):
        return None
    to_come = any(child.lower_ in ("next", "coming") for child in node.children)
    verb = node.head if node.head.pos_ in ("VERB", "AUX") else None
    trigger = _stay(node, verb, owners[:1], places, "next stop" if to_come else "visit")
    trigger.nominal = True
    return trigger


def _met_there(verb: Node) -> bool:
    """Whether a clause goes on with what was done there: "was in Lima on Monday, where he was received"."""
    return any(
        child.dep_ in ("relcl", "advcl", "conj") and any(each.lower_ == "where" for each in child.subtree)
        for node in verb.subtree
        for child in node.children
    )


def accorded(parsed: Parsed, verb: Node, kind_of: KindOf) -> Trigger | None:
    """ "Was accorded a ceremonial welcome by X", "presented with a guard of honour", "gave A a state welcome"."""
    passive = any(child.dep_ in ("nsubjpass", "auxpass") for child in verb.children)
    given = after_preposition(verb, "with") if verb.lemma_ == "present" else objects(verb)
    for noun in given:
        kind = kind_of(noun)
        if not kind or kind[0] != "ceremony" and not (passive and kind[0] == "meeting"):
            continue
        engagement, format_ = KINDS[kind[0]]
        trigger = Trigger(engagement, format_, kind[1], noun, verb, "verb of receiving", host_is="doer")
        subject = subject_of(parsed, verb) or subject_of(parsed, verb.head)  # "is scheduled to be accorded"
        trigger.others = [subject] if subject is not None else []
        trigger.doers = [*after_preposition(verb, "by"), *after_preposition(noun, "by")]
        if not passive and verb.lemma_ != "present":
            guests = [*after_preposition(verb, "to"), *(child for child in verb.children if child.dep_ == "dative")]
            trigger.doers, trigger.others = trigger.others, [node for node in guests if node.pos_ != "ADP"]
            if not trigger.others:
                return None
        return trigger
    return None


def on_arrival(parsed: Parsed, verb: Node) -> Trigger | None:
    """ "Was met at the airport by Deputy Minister A", "was seen off by the Lao ambassador": a ceremony of the traveller
    and those who greet him or see him off."""
    lemma = verb.lemma_.lower()
    seen_off = _seen_off(verb) if lemma == "see" else []
    off = bool(seen_off) or lemma == "see" and any(child.lower_ == "off" for child in verb.children)
    came = lemma in _GREETING and any(node.lower_ == "arrival" for node in after_preposition(verb, "upon", "on"))
    airport = not _LANDING.isdisjoint(parsed.view.lows) and _at_the_airport(parsed, verb)
    hosts = lemma == "host" and all(parsed.item(node).kind is not ItemKind.WORD for node in objects(verb))
    greets = hosts or lemma in _GREETING or _given_a_welcome(verb)  # "was accorded a welcome by A at the airport"
    were = _on_hand_were(parsed, verb) if greets or off else None
    if lemma == "accord" and greets and parsed.nodes[0].lower_ == "it":
        came = True  # "it was accorded a warm welcome by Minister A" of those who have just come
    if not off and (not greets or not airport and not came and were is None):
        return None
    guests = [child for child in verb.children if child.dep_ == "nsubjpass"]
    doer = subject_of(parsed, verb)
    if not guests and doer is not None and any(child.dep_ == "auxpass" for child in verb.children):
        guests = [doer]  # "left for home, and were seen off by Minister A"
    greeters = _by_whom(parsed, verb) if guests else [doer] if doer is not None else []
    if guests and guests[0].lower_ in ("who", "which", "that") and doer is not None:
        guests = [doer]
    guests = guests or seen_off or list(objects(verb))
    greeters = who_were_there(parsed, verb) or [*greeters, *listed_after(parsed, greeters)]
    if not guests or not greeters:
        return None
    label = "farewell at the airport" if off else "welcome at the airport" if airport else "welcome"
    telling = verb if were is None else were
    trigger = Trigger(EngagementKind.CEREMONY, Format.IN_PERSON, label, verb, telling, ON_ARRIVAL, doers=greeters)
    trigger.others, trigger.host_is = guests, "doer"
    return trigger


def _on_hand_were(parsed: Parsed, verb: Node) -> Node | None:
    """The verb behind which people are named who came for a guest: "On hand to welcome him were A and B"."""
    first = parsed.item(verb).first
    if verb.tag_ != "VB" or parsed.view.lows[max(first - 3, 0) : first] != ["on", "hand", "to"]:
        return None
    return next((node for node in parsed.nodes[verb.i :] if node.lower_ in ("was", "were", "included")), None)


def _given_a_welcome(verb: Node) -> bool:
    """Whether a guest "was accorded a warm welcome", "was given a red-carpet reception"."""
    passive = any(child.dep_ == "nsubjpass" for child in verb.children)
    return (
        passive
        and verb.lemma_ in ("accord", "give", "extend")
        and any(noun.lower_ in ("welcome", "reception") for noun in objects(verb))
    )


def _by_whom(parsed: Parsed, verb: Node) -> list[Node]:
    """Those by whom a traveller is met, also where the parse hangs them on his arrival: "was met upon arrival by"."""
    arrival = [node for node in after_preposition(verb, "upon", "on") if node.lower_ == "arrival"]
    agents = list(after_preposition(verb, "by")) or [each for node in arrival for each in after_preposition(node, "by")]
    joined = [child for child in verb.children if child.dep_ == "conj" and parsed.item(child).kind is ItemKind.PERSON]
    return [*agents, *joined] if agents else []


def _seen_off(verb: Node) -> list[Node]:
    """Those seen off, where the parse takes them for a clause: "saw the Lao delegation off at the airport"."""
    return [node for node in verb.children if node.dep_ == "ccomp" and any(c.lower_ == "off" for c in node.children)]


def who_were_there(parsed: Parsed, verb: Node) -> list[Node]:
    """Those named behind the verb who greet a guest: "Welcoming the Premier at the airport were A and B", "officials
    welcoming him at the airport included A", "on hand to welcome him were A and B"."""
    above = _on_hand_were(parsed, verb)
    if above is None:
        above = verb.head.head if verb.dep_ == "acl" and verb.head.dep_ in ("nsubj", "csubj") else verb.head
        if verb.tag_ != "VBG" or above.lemma_ not in ("be", "include"):
            return []
    if above.i <= verb.i:
        return []
    named = [node for node in parsed.nodes[above.i + 1 :] if parsed.item(node).kind is ItemKind.PERSON]
    return named[:1] + listed_after(parsed, named[:1]) if named else []


def _at_the_airport(parsed: Parsed, verb: Node) -> bool:
    """Whether a clause puts itself at an airport: "welcomed at Peru International Airport"."""
    return any(not _LANDING.isdisjoint(_words(parsed, node)) for node in verb.subtree)


def _words(parsed: Parsed, node: Node) -> list[str]:
    item = parsed.item(node)
    return parsed.view.lows[item.first : item.last]


def welcome_ceremony(parsed: Parsed, noun: Node, kind_of: KindOf) -> Trigger | None:
    """ "After the welcome ceremony, the two presidents held talks": a ceremony of the visitor and his host, whether or
    not they are told with it."""
    kind = kind_of(noun) if noun.lemma_.lower() == "ceremony" else None
    words = {child.lower_ for child in noun.children if child.i < noun.i}
    greeted = noun.dep_ == "pobj" and noun.head.lower_ == "with" and noun.head.head.lemma_ in ("welcome", "greet")
    if greeted and with_honours(noun.head.head) == noun:
        verb = noun.head.head
        host, guests = subject_of(parsed, verb), list(objects(verb))
        hosts = [host] if host is not None and guests else list(after_preposition(verb, "by"))
        hosts = [node for node in hosts if node.lower_ != "host"]  # whoever is not the guest
        guests = guests or [child for child in verb.children if child.dep_ == "nsubjpass"]
        ceremony = Trigger(EngagementKind.CEREMONY, Format.IN_PERSON, "welcome ceremony", noun, verb, WELCOME)
        ceremony.doers, ceremony.others = hosts, guests
        return ceremony
    if kind is None or kind[0] != "ceremony" or words.isdisjoint(_WELCOMES) and not greeted:
        return None
    if greeted:  # "the guest was welcomed with an official ceremony"
        return Trigger(EngagementKind.CEREMONY, Format.IN_PERSON, kind[1], noun, noun.head.head, WELCOME)
    timed = noun.dep_ == "pobj" and noun.head.lower_ in ("after", "following", "before", "during", "at")
    above = governor(noun)
    if noun.dep_ == "nsubjpass" and above is not None and above.lemma_ in _GIVEN:
        hosts, guests = list(after_preposition(above, "by")), [*after_preposition(noun, "for")]
        if hosts and (guests := guests or list(after_preposition(above, "for"))):
            given = Trigger(EngagementKind.CEREMONY, Format.IN_PERSON, kind[1], noun, above, WELCOME)
            given.doers, given.others = hosts, guests  # "a welcome ceremony for A was hosted by B"
            return given
    held = noun.dep_ == "nsubjpass" and above is not None and above.lemma_ == "hold"
    if not timed and not held or any(after_preposition(noun, "for")):
        return None
    return Trigger(EngagementKind.CEREMONY, Format.IN_PERSON, kind[1], noun, above, WELCOME)


def with_honours(verb: Node) -> Node | None:
    """The honours of state with which a guest is welcomed: "welcomed with military honours"."""
    shown = after_preposition(verb, "with") if verb.lemma_ in ("welcome", "greet") else ()
    for noun in shown:
        words = {child.lower_ for child in noun.children if child.i < noun.i}
        if noun.lemma_.lower() in _HONOURS or not _HONOURING.isdisjoint(words):
            return noun
    return None


def farewell(parsed: Parsed, node: Node) -> Trigger | None:
    """ "Bade farewell to the President", "took leave of her": a meeting at the end of an envoy's term; not where guests
    are seen off."""
    if node.lower_ not in _FAREWELLS or node.i == 0 or node.i + 2 >= len(parsed.items):
        return None
    own = node.i > 1 and parsed.nodes[node.i - 1].lower_ in ("his", "her", "their", "its")  # "took his leave of"
    verb = parsed.nodes[node.i - 1 - own]
    leave = verb.lemma_ == "take" and parsed.nodes[node.i + 1].lower_ == "of"
    bidding = verb.lower_ in _BIDDING and parsed.nodes[node.i + 1].lower_ == "to"
    if "airport" in parsed.view.lows or not (leave if node.lower_ == "leave" else bidding):
        return None
    before = (parsed.nodes[position] for position in range(node.i - 2, -1, -1))
    someone = (each for each in before if _is_someone(parsed, each) and not parsed.joint(each))
    above = subject_of(parsed, root_of(parsed)) if verb.tag_ == "VBG" else None  # "A thanked B while bidding farewell"
    doer, other = above if above is not None else next(someone, None), node.i + 2
    if doer is None or parsed.items[other].kind not in ONE_PERSON:
        return None
    guest = parsed.items[other].thing  # "the President bid farewell to the ambassador" who calls on him
    host = parsed.item(doer).thing
    posted = isinstance(host, PersonPhrase) and host.is_envoy()
    if not posted and _with_his_party(parsed, other):  # a host who sees his guests off
        trigger = Trigger(EngagementKind.CEREMONY, Format.IN_PERSON, "farewell", node, verb, ON_ARRIVAL, doers=[doer])
        trigger.others, trigger.host_is = [parsed.nodes[other]], "doer"
        return trigger
    trigger = Trigger(EngagementKind.MEETING, Format.IN_PERSON, "farewell call", node, verb, "verb of meeting")
    leaves = isinstance(guest, PersonPhrase) and guest.is_envoy()
    leaves = leaves or isinstance(guest, Description) and guest.noun in _POSTED
    trigger.doers, trigger.others = [doer], [parsed.nodes[other]]
    trigger.host_is = "doer" if leaves else "other"
    return trigger


def _with_his_party(parsed: Parsed, guest: int) -> bool:
    """Whether someone is named with those who travel with him: "President A and his entourage", "the King and his
    wife"."""
    after = [node.lower_ for node in parsed.nodes[guest + 1 : guest + 3]]
    return len(after) > 1 and after[0] == "and" and after[1] in ("his", "her", "their")


def _is_someone(parsed: Parsed, node: Node) -> bool:
    """Whether it is one person, by name, office or "she had earlier bidden farewell to"."""
    return parsed.item(node).kind in ONE_PERSON or node.lower_ in ("he", "she") and node.dep_ == "nsubj"


def back_from(parsed: Parsed, node: Node) -> Trigger | None:
    """ "Back home from Lima, Minister A received a call", "Minister A, back from Lima, said": a visit to there."""
    after = node.i + 1 + (parsed.view.low(parsed.item(node).last) in ("home", "here"))
    if node.lower_ != "back" or after + 1 >= len(parsed.items) or parsed.nodes[after].lower_ != "from":
        return None
    there, root = parsed.nodes[after + 1], root_of(parsed)
    if parsed.item(there).kind not in SOMEWHERE or after + 2 >= len(parsed.items):
        return None
    doer = subject_of(parsed, root) if node.i == 0 else parsed.nodes[node.i - 2] if node.i > 1 else None
    beside = node.i == 0 or parsed.nodes[node.i - 1].text == ","
    if doer is None or not beside or parsed.nodes[after + 2].text != "," or parsed.item(doer).kind not in ONE_PERSON:
        return None
    return _stay(node, None, [doer], [there])


def bound_for(parsed: Parsed, verb: Node, kind_of: KindOf) -> Trigger | None:
    """ "Left Hanoi for an official visit to Japan": a visit to where the trip goes."""
    doer = subject_of(parsed, verb)
    for noun in after_preposition(verb, "for", "on"):
        named = kind_of(noun)
        if doer is None or not named or named[0] != "visit":
            continue
        trigger = Trigger(
            EngagementKind.VISIT, Format.IN_PERSON, named[1], noun, verb, "verb of visiting", doers=[doer]
        )
        bound = [node for node in after_preposition(verb, "for") if parsed.item(node).kind in SOMEWHERE]
        of_it = ("to", "of") if noun.lemma_.lower() == "tour" else ("to",)
        trigger.destination = list(after_preposition(noun, *of_it)) or bound
        return trigger if trigger.destination else None
    return _bound_for_a_gathering(parsed, verb, doer, kind_of)


def _bound_for_a_gathering(parsed: Parsed, verb: Node, doer: Node | None, kind_of: KindOf) -> Trigger | None:
    """ "Left Hanoi for a summit in Lima": a visit to where the gathering is."""
    for noun in after_preposition(verb, "for"):
        kind = kind_of(noun)
        towns = [place for place in after_preposition(noun, "in", "at") if parsed.item(place).kind in SOMEWHERE]
        if doer is not None and kind is not None and kind[0] in ("meeting", "conference") and towns:
            trigger = Trigger(EngagementKind.VISIT, Format.IN_PERSON, "visit", verb, verb, "verb of visiting")
            trigger.doers, trigger.destination = [doer], towns
            return trigger
    return None


def arrives_for(visit: Trigger, arrival: Trigger) -> bool:
    """Whether an arrival is that for a visit: "arrived at the airport on Monday, starting his visit to Peru"."""
    both = visit.kind is arrival.kind is EngagementKind.VISIT
    arrived = arrival.rule == "verb of visiting" and arrival.node.lemma_.lower() in ("arrive", "land")
    return both and arrived and arrival.node.is_ancestor(visit.node)
