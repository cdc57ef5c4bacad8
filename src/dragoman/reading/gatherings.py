"""Gatherings: conferences, summits and sessions of committees, told by who attends, addresses or holds them.

A conference counts where it is of several states or of an international body; a session of two states' joint
committee is a meeting of the two.
"""

from collections.abc import Iterator

from dragoman.domain.engagements import EngagementKind, Format
from dragoman.reading.contactwords import ContactWords
from dragoman.reading.gazetteer import NATIONS, Hit, of_many_states
from dragoman.reading.manystates import leaders_of_many
from dragoman.reading.nodes import Node
from dragoman.reading.nountriggers import partners
from dragoman.reading.ontheline import by_video
from dragoman.reading.parse import (
    ItemKind,
    Parsed,
    after_preposition,
    conjuncts,
    infinitive,
    objects,
    subject_of,
    top,
)
from dragoman.reading.phrases import Description
from dragoman.reading.speechforms import SPEECH
from dragoman.reading.trigger import Trigger
from dragoman.reading.verbtriggers import chaired_by_two

_HOLDING = frozenset(("hold", "host", "organise", "organize", "convene", "chair", "cochair", "open", "preside"))
_ATTENDING = frozenset(("attend", "join", "participate", "take", "address", "speak", "represent"))
GATHERINGS = frozenset(
    """summit conference forum congress dialogue assembly symposium seminar session plenary retreat consultation
    meeting exchange""".split()
)
_SAYING = frozenset(("say", "tell", "state", "stress", "note", "announce", "declare", "emphasise", "emphasize"))
_BEGINNING = frozenset("open begin start commence conclude close end kick wrap".split())
"""What a gathering does of itself: "the summit opened on Monday"."""
_HELD = GATHERINGS - {"meeting", "consultation", "dialogue", "exchange"}
"""Gatherings that are told by being held, whoever attends."""
_MEETING_BODIES = frozenset(("unga", "summit", "forum", "conference", "dialogue"))
"""What a body of several states is called that is there only when it meets."""
ALWAYS = frozenset(("summit",))
"""Gatherings that are of several states whatever their name says."""
_REGIONS = frozenset(
    "asia asian pacific europe european africa african arab caribbean latin eurasian nordic islands".split()
)
"""Words that stand for a region in a gathering's name: "the China-Africa forum"."""
_INTERNATIONAL = _REGIONS.union("international global world regional intergovernmental ministerial leaders".split())
_EXCHANGED = frozenset("stock commodity commodities prisoner prisoners currency foreign information data of".split())
_AT_HOME = frozenset("authorities administrations councils governors governments bodies".split())
"""Whose gathering is at home, though it be called regional: "the congress of local and regional authorities"."""
_ONE_A_STATE = frozenset(("foreign", "defence", "defense", "prime"))
"""Words of offices of which each state has one."""
_PARTS = frozenset("opening closing edition session plenary meeting round part segment ceremony".split())
"""What one attends of a gathering that is named after "of" or "in"."""
TAKING_PART = frozenset(("participation", "attendance", "presence"))
_TWO = 2
_PLURALS = ("NNS", "NNPS")
_TRAVELLING = frozenset("travel arrive leave fly depart go come head visit".split())
_SETTLING = frozenset("make reach agree adopt announce achieve pledge propose endorse".split())
"""Verbs of what came about at a gathering that is recalled."""
_SPEAKING = frozenset(("deliver", "give", "make", "present"))
SPEECHES = frozenset("speech address remark remarks statement keynote lecture comment comments".split())
_FOR_SPEECHES = frozenset("summit conference forum congress symposium seminar assembly".split())
"""Gatherings that one attends by speaking there."""


def attending(words: ContactWords, parsed: Parsed, verb: Node) -> Trigger | None:
    """Who attends, addresses or holds a conference of several states, or a session of two states' committee."""
    lemma = verb.lemma_.lower().replace("-", "")
    leads = lemma in ("lead", "head") and any(node.lower_ == "delegation" for node in objects(verb))
    speaks = _speech_at(parsed, verb)
    says = lemma in _SAYING
    attends = leads or says or bool(speaks) or lemma in _HOLDING | _ATTENDING
    if not attends or verb.dep_ in ("relcl", "acl", "advcl", "pcomp") and not _told_in_passing(verb, bool(speaks)):
        return None
    doer = subject_of(parsed, verb.head if _goal_of_a_trip(verb) else verb)  # "left for Laos to attend"
    noun = next(iter(speaks), None) or next(_gatherings(parsed, verb), None)
    if says and noun is not None and not _named(parsed, noun):
        return None
    if lemma.endswith("chair") and chaired_by_two(verb):
        return None
    if doer is not None and doer.dep_ == "nsubjpass" and doer.lemma_.lower() in GATHERINGS:
        noun, doer = doer, next(after_preposition(verb, "by"), None)  # "the meeting was attended by"
    met = partners(parsed, noun, verb) if noun is not None else []
    met = [node for node in met if node.dep_ != "pcomp"]  # "with ten ASEAN states taking part"
    many = noun is not None and noun.tag_ != "NNS" and any(leaders_of_many(parsed, node) for node in met)
    if doer is None or noun is None or met and not many:
        return None
    nations, bodies, worldly = named_in(parsed, noun)
    worldly = worldly or many
    worldly = worldly or _nations_among(parsed, doer) > 2
    named = parsed.item(noun).kind is ItemKind.BODY
    if noun.lemma_.lower() == "congress" and not (named or worldly or len(nations) > 1):
        return None  # a party's or a union's own
    two_sided = len({code for code, _ in nations}) == 2 and not bodies
    towns = _towns_in(parsed, noun) or _held_in(parsed, noun, verb)
    if not (bodies or worldly or len(nations) > 1 or towns or noun.lemma_.lower() in ALWAYS):
        return None
    kind, rule = EngagementKind.CONFERENCE, "attending a conference"
    if two_sided:
        kind, rule = EngagementKind.MEETING, "held a meeting"
    trigger = Trigger(kind, Format.IN_PERSON, label_of(parsed, noun), noun, verb, rule, doers=[doer])
    trigger.others = [node for _, node in nations] if two_sided else met
    trigger.worldly = bodies or worldly or len(nations) > 2
    trigger.towns = towns
    if lemma in _HOLDING and not two_sided:
        trigger.host_is = "doer"
    elif lemma.endswith("chair"):
        trigger.chaired = "both" if parsed.view.low(parsed.item(verb).first).startswith("co") else "doer"
    if on_screen(verb, noun):  # "took part in a virtual meeting of the Eight"
        trigger.format = Format.VIDEO
    return trigger


def attended_by(words: ContactWords, parsed: Parsed, verb: Node) -> Trigger | None:
    """ "The forum was attended by Labour Minister A and the Peruvian envoy B": a meeting of those, unless it is the one
    being told, which they only joined."""
    noun = next((child for child in verb.children if child.dep_ == "nsubjpass"), None)
    kind = words.kind_of(noun) if noun is not None and verb.lemma_ in ("attend", "participate") else None
    if noun is None or kind is None or kind[0] not in ("meeting", "conference"):
        return None
    doers = [node for agent in after_preposition(verb, "by") for node in conjuncts(agent)]
    if len([node for node in doers if parsed.item(node).kind is ItemKind.PERSON]) < 2:
        return None
    trigger = Trigger(EngagementKind.MEETING, Format.IN_PERSON, kind[1], noun, verb, "held a meeting")
    trigger.doers, trigger.definite = doers, True
    return trigger


def convened(parsed: Parsed, verb: Node) -> Trigger | None:
    """ "A summit of the leaders of A, B and C is scheduled to be held in Peru", "the World Tea Forum opened in Lima": a
    gathering of states by its name."""
    held = verb.lemma_.lower() in ("hold", "convene") and verb.tag_ == "VBN"
    happens = verb.lemma_.lower() == "take" and any(child.lower_ == "place" for child in verb.children)
    happens = happens or verb.lemma_.lower() in _BEGINNING
    main = verb.head if verb.dep_ == "xcomp" else verb
    if not (held or happens) or main.dep_ != "ROOT" and not _given_out(main):
        return None
    noun = next(
        (child for each in (verb, main) for child in each.children if child.dep_ in ("nsubj", "nsubjpass")), None
    )
    if noun is None or noun.lemma_.lower() not in _HELD and not _meeting_of_many(parsed, noun):
        return None
    nations, bodies, worldly = named_in(parsed, noun)
    by_name = parsed.view.capital(parsed.item(noun).first) or noun.lemma_.lower() in ALWAYS
    by_name = by_name or noun.lemma_.lower() in _FOR_SPEECHES and of_a_region(parsed, noun)
    if not (bodies or worldly and by_name) and len(nations) < 3:
        return None
    kind, rule = EngagementKind.CONFERENCE, "attending a conference"
    format = Format.VIDEO if on_screen(verb, noun) else Format.IN_PERSON
    trigger = Trigger(kind, format, label_of(parsed, noun), noun, verb, rule)
    sides = (ItemKind.BODY, ItemKind.COUNTRY, ItemKind.DESCRIPTION)
    named = [node for node in _name(parsed, noun) if parsed.item(node).kind in sides]
    trigger.doers = [*(named or [node for _, node in nations]), *present(parsed, verb)]
    trigger.worldly = True
    return trigger


def _meeting_of_many(parsed: Parsed, noun: Node) -> bool:
    """Whether a plain meeting is that of ministers of many, or of a body that is there only when it meets: "the OAS
    Foreign Ministers' Meeting", "a new meeting of the Peru-Asia Forum"."""
    if noun.lemma_.lower() != "meeting" or noun.tag_ == "NNS":
        return False
    of_body = (node for node in after_preposition(noun, "of") if meets(parsed, node))
    return any(_of_ministers(parsed, node) for node in _name(parsed, noun)) or next(of_body, None) is not None


def _given_out(verb: Node) -> bool:
    """Whether a clause is what someone gives out: "the summit will be held in May, the spokesperson announced"."""
    saying = verb.head
    return verb.dep_ == "ccomp" and saying.dep_ == "ROOT" and saying.lemma_.lower() in _SAYING


def of_a_region(parsed: Parsed, noun: Node) -> bool:
    """Whether a gathering is called after a state and a region: "the Peru-Africa forum", so that others are there."""
    nations, _, _ = named_in(parsed, noun)
    return bool(nations) and any(node.lower_ in _REGIONS for node in _name(parsed, noun))


def settled_there(parsed: Parsed, verb: Node) -> Trigger | None:
    """A gathering of a body that is recalled by what came of it: "the pledges made at the 2018 summit of the OAS"."""
    if verb.tag_ != "VBN" or verb.dep_ not in ("acl", "relcl") or verb.lemma_ not in _SETTLING:
        return None
    rule = "attending a conference"
    for noun in whole(parsed, list(after_preposition(verb, "at", "during"))):
        body = [node for node in _name(parsed, noun) if of_many_states(parsed.view.at[parsed.item(node).last - 1])]
        dated = any(parsed.item(node).kind is ItemKind.DATE for node in verb.subtree)
        if noun.lemma_.lower() in _HELD and body and dated:
            trigger = Trigger(EngagementKind.CONFERENCE, Format.IN_PERSON, label_of(parsed, noun), noun, verb, rule)
            trigger.doers, trigger.worldly = body[:1], True
            return trigger
    return None


def present(parsed: Parsed, verb: Node) -> list[Node]:
    """The people told to be at what was held: "took place with the participation of A", "…, which B will attend",
    "…, attended by C"."""
    part = [node for noun in after_preposition(verb, "with") if noun.lower_ in TAKING_PART for node in noun.children]
    present = [node for of in part if of.lower_ == "of" for node in of.children]
    for clause in verb.subtree:
        if clause.lemma_ == "attend" and clause.dep_ in ("relcl", "acl", "advcl"):
            by = list(after_preposition(clause, "by"))
            doer = subject_of(parsed, clause) if not by else None
            present += by or ([doer] if doer is not None and doer.lower_ != "which" else [])
    everyone = [each for node in present for each in conjuncts(node)]
    return [node for node in everyone if parsed.item(node).kind is ItemKind.PERSON]


def _nations_among(parsed: Parsed, doer: Node) -> int:
    """How many nations those are of who attend: "the foreign ministers of A, B and C", "A, B and C"."""
    thing = parsed.item(doer).thing
    if isinstance(thing, Description):
        return len({hit.value for hit in thing.nations})
    return len({each.thing.value for node in conjuncts(doer) if isinstance((each := parsed.item(node)).thing, Hit)})


def _speech_at(parsed: Parsed, verb: Node) -> list[Node]:
    """The gatherings at which someone "delivered a speech" or "made the remarks"."""
    said = [noun for noun in objects(verb) if noun.lemma_.lower() in SPEECHES] if verb.lemma_ in _SPEAKING else []
    places = [each for holder in (verb, *said) if said for each in after_preposition(holder, "at", "in", "to")]
    return [noun for noun in whole(parsed, places) if noun.lemma_.lower() in _FOR_SPEECHES or meets(parsed, noun)]


def on_screen(*told: Node) -> bool:
    """Whether a clause, a gathering, or what is said of it tells that it was on screen: "the summit, which was held
    via video link"."""
    clauses = [child for node in told for child in node.children if child.dep_ in ("relcl", "acl")]
    behind = [node.doc[node.i + 1 : node.i + 3] for node in told]
    clauses += [pair[1] for pair in behind if len(pair) == _TWO and pair[0].text == "," and pair[1].tag_ == "VBN"]
    return any(by_video(node) for node in (*told, *clauses))


def _meanwhile(verb: Node) -> bool:
    """Whether a clause tells when something was said: "…, he said as he addressed the conference"."""
    return verb.dep_ == "advcl" and any(
        child.lower_ in ("as", "while", "when") for child in verb.children if child.dep_ in ("mark", "advmod")
    )


def _where(verb: Node) -> bool:
    """Whether a clause tells what is done where one goes: "will visit Lima, where she will address the summit"."""
    return verb.dep_ == "relcl" and any(child.lower_ == "where" for child in verb.children)


def _told_in_passing(verb: Node, speaks: bool) -> bool:
    """Whether a clause tells of a gathering all the same."""
    if _at_the_head_of_a_delegation(verb) or _goal_of_a_trip(verb):
        return True
    return speaks and _where(verb) or _meanwhile(verb) or _opening_a_sentence(verb) or _before_it_was_said(verb)


def _at_the_head_of_a_delegation(verb: Node) -> bool:
    """Whether it is what a delegation is led for: "will lead a delegation to attend the summit"."""
    above = verb.head.head if verb.head.lower_ == "delegation" and verb.head.dep_ == "dobj" else verb.head
    leads = above.lemma_ in ("lead", "head") and any(node.lower_ == "delegation" for node in objects(above))
    return leads and infinitive(verb) and above.dep_ in ("ROOT", "conj", "xcomp")


def _goal_of_a_trip(verb: Node) -> bool:
    """Whether it is what a trip that is the news is made for: "will travel to Lima to attend the summit"."""
    trip = verb.head
    travels = trip.lemma_ in _TRAVELLING and trip.dep_ in ("ROOT", "conj", "xcomp", "ccomp")
    return verb.dep_ == "advcl" and infinitive(verb) and travels


def _opening_a_sentence(verb: Node) -> bool:
    """Whether a participle opens a sentence that tells what was said: "Addressing the summit, he said …"."""
    return verb.dep_ == "advcl" and verb.tag_ == "VBG" and verb.i < verb.head.i and top(verb).lemma_.lower() in SPEECH


def _before_it_was_said(verb: Node) -> bool:
    """Whether something was said after a gathering or when it was addressed: "told reporters after attending …"."""
    timed = verb.dep_ == "pcomp" and verb.head.lower_ in ("after", "when", "while", "on", "upon")
    timed = timed or verb.dep_ == "advcl" and verb.i > 0 and verb.nbor(-1).lower_ in ("after", "when", "while")
    return timed and verb.tag_ == "VBG" and top(verb).lemma_.lower() in SPEECH | {"make"}


def _named(parsed: Parsed, noun: Node) -> bool:
    """Whether a gathering is called by a name, "the World Tea Conference", or is a summit: what is said at a meeting
    or a conference of no name tells of no gathering."""
    return noun.lemma_.lower() in ALWAYS or parsed.view.capital(parsed.item(noun).first) or meets(parsed, noun)


def _gatherings(parsed: Parsed, verb: Node) -> Iterator[Node]:
    """The gatherings that a verb takes, also behind "the opening of" and "part in"."""
    ways = after_preposition(verb, "via", "by", "through")
    aired = [each for way in ways for each in after_preposition(way, "in", "at")]
    led = [each for noun in objects(verb) if noun.lower_ == "delegation" for each in after_preposition(noun, "at")]
    while_held = after_preposition(verb, "during") if verb.lemma_.lower() in _SAYING else ()
    yield from whole(parsed, [*objects(verb), *after_preposition(verb, "in", "at"), *led, *aired, *while_held])


def whole(parsed: Parsed, held: list[Node]) -> Iterator[Node]:
    """The gatherings among nouns, each for its opening or session."""
    for noun in held:
        chain = [noun, *_called(noun)]
        if noun.lemma_.lower() in _PARTS:
            chain += after_preposition(noun, "of", "in", "at")
            chain.reverse()
        for each in chain:
            plain = parsed.item(each).kind is ItemKind.WORD  # a body stands in the parse as a congress
            called = each.lower_.removesuffix("s") if each.tag_ == "NNPS" else each.lemma_.lower()
            sits = called in GATHERINGS and not _of_goods(each) or _council_of_ministers(parsed, each)
            if plain and sits and each.pos_ in ("NOUN", "PROPN") or meets(parsed, each):
                yield noun if noun.lower_ == "plus" else each
                break


def _council_of_ministers(parsed: Parsed, noun: Node) -> bool:
    """Whether a council is one of ministers, which is there only when it meets: "the Ministerial Council of the OAS",
    "the OAS Council of Foreign Ministers"."""
    if noun.lower_ != "council":
        return False
    return any(child.lower_ == "ministerial" for child in noun.lefts) or any(
        _of_ministers(parsed, node) for node in after_preposition(noun, "of")
    )


def _of_goods(noun: Node) -> bool:
    """Whether what is exchanged, or where it is traded, is no gathering: "the Peru-Chile Stock Exchange"."""
    return noun.lower_ == "exchange" and any(child.lower_ in _EXCHANGED for child in noun.children)


def _called(noun: Node) -> list[Node]:
    """The gathering before the name by which it is called: "the international conference PortsNow", and that of
    "the Meeting Plus"."""
    before = [child for child in noun.children if child.dep_ == "compound" and child.i == noun.i - 1]
    return [child for child in before if noun.tag_ in ("NNP", "NNPS") and (child.tag_ == "NN" or noun.lower_ == "plus")]


def meets(parsed: Parsed, node: Node) -> bool:
    """Whether a body of several states is called after its gathering: "attended the East Asia Summit"."""
    item = parsed.item(node)
    hit = parsed.view.hit(item.last - 1) if item.kind is ItemKind.BODY else None
    words = parsed.view.lows[item.first : item.last]
    return of_many_states(hit) and (not _MEETING_BODIES.isdisjoint(words) or words[-2:] == ["general", "assembly"])


def named_in(parsed: Parsed, noun: Node) -> tuple[list[tuple[str, Node]], bool, bool]:
    """The nations in a gathering's name with their nodes, whether it names a body, and whether it is worldly."""
    nations: list[tuple[str, Node]] = []
    bodies = worldly = False
    for node in _name(parsed, noun):
        item = parsed.item(node)
        worldly = worldly or node.lower_ in _INTERNATIONAL and not _of_home(node) or _of_ministers(parsed, node)
        for position in range(item.first, item.last):
            hit = parsed.view.at[position]
            if hit is None:
                continue
            if hit.kind in NATIONS and hit.value not in [code for code, _ in nations]:
                nations.append((hit.value, node))
            bodies = bodies or of_many_states(hit)
    return nations, bodies, worldly


def _towns_in(parsed: Parsed, noun: Node) -> list[str]:
    """The countries of the towns by which a gathering is called, where it has a name: "the Munich Security Forum"."""
    if not _named(parsed, noun):
        return []
    items = [parsed.item(node) for node in _name(parsed, noun)]
    return [item.thing.value for item in items if item.kind is ItemKind.CITY and isinstance(item.thing, Hit)]


def _held_in(parsed: Parsed, noun: Node, verb: Node) -> list[str]:
    """The country in which a gathering with a name is told to be: "will attend the Third Port Dialogue in Lima"."""
    if not _named(parsed, noun) and not any(node.tag_ == "NNP" for node in noun.children if node.i < noun.i):
        return []
    behind = [*after_preposition(noun, "in", "at"), *after_preposition(verb, "in", "at")]
    found = (parsed.item(node) for node in behind)
    there = (ItemKind.CITY, ItemKind.COUNTRY)
    return [item.thing.value for item in found if item.kind in there and isinstance(item.thing, Hit)]


def in_own_town(parsed: Parsed, trigger: Trigger, sides: set[str | None]) -> bool:
    """Whether a summit with a name is held in a town of whoever is there: "the Start-up Summit in Lima"."""
    towns = {item.thing.value for item in parsed.items if item.kind is ItemKind.CITY and isinstance(item.thing, Hit)}
    return trigger.node.tag_ == "NNP" and towns == sides


def _of_ministers(parsed: Parsed, node: Node) -> bool:
    """Whether those who meet are of an office that each state has once: "the EU Foreign Ministers' meeting"."""
    words = parsed.view.lows[parsed.item(node).first : parsed.item(node).last]
    several = parsed.item(node).kind is ItemKind.DESCRIPTION and "ministers" in words
    return several and not _ONE_A_STATE.isdisjoint(words)


def _of_home(node: Node) -> bool:
    return node.i + 1 < len(node.doc) and node.nbor(1).lower_ in _AT_HOME


def _name(parsed: Parsed, noun: Node) -> list[Node]:
    """The words of a gathering's name: what stands before it, and what "of", "on" and "between" add."""
    found = [noun]
    for child in noun.children:
        if child.i < noun.i or _names_further(parsed, child):
            found += [node for node in child.subtree if not _in_clause(node, noun)]
    return sorted(set(found), key=lambda node: node.i)


def _names_further(parsed: Parsed, child: Node) -> bool:
    """Whether a preposition goes on with a gathering's name: "the forum on ports", but not "the summit on Monday"."""
    named = child.dep_ == "prep" and child.lower_ in ("of", "on", "between", "under")
    return named and not any(parsed.item(node).kind is ItemKind.DATE for node in child.children)


def _in_clause(node: Node, noun: Node) -> bool:
    current = node
    while current != noun and current.head != current:
        if current.dep_ in ("relcl", "acl", "advcl"):
            return True
        current = current.head
    return False


def label_of(parsed: Parsed, noun: Node) -> str:
    """A gathering's name as it is printed, from the first word before the noun to the last one after "of"."""
    named = _name(parsed, noun)
    after = {node.i for node in named if node.dep_ == "punct" or node.lower_ in ("in", "at", "with", "from", "under")}
    name = {node.i for node in named} - {place for place in after if place > noun.i}
    articles = {node.i for node in named if node.dep_ == "det" or node.dep_ == "poss" and node.tag_ not in _PLURALS}
    first = last = noun.i
    while first - 1 in name - articles:
        first -= 1
    while last + 1 in name:
        last += 1
    while last > noun.i and parsed.nodes[last].dep_ in ("prep", "det", "poss", "cc"):
        last -= 1
    first += parsed.nodes[first].lower_ in ("'s", "’s", "'", "’")
    tokens = parsed.view.tokens[parsed.items[first].first : parsed.items[last].last]
    tokens = tokens[tokens[0].low == "the" :]
    return "".join(token.text + (" " if token.blank_after else "") for token in tokens).strip()
