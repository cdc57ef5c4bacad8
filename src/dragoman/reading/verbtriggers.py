"""Verb triggers: verbs that report an engagement by themselves, "met with", "received", "visited", "telephoned"."""

from collections.abc import Iterable

from dragoman.domain.engagements import EngagementKind, Format
from dragoman.reading.addressed import is_a_pair, is_one_person, people_alone
from dragoman.reading.bodynames import body_named
from dragoman.reading.contactwords import ContactWords
from dragoman.reading.discussing import EXCHANGING, HABITS, talks_over
from dragoman.reading.endings import visit_ended, where
from dragoman.reading.firsthand import who_was_glad
from dragoman.reading.governing import GLAD, while_doing
from dragoman.reading.journeys import bound_for, who_were_there, with_honours
from dragoman.reading.lastoneto import of_an_order, who_it_was
from dragoman.reading.nodes import Node
from dragoman.reading.ontheline import by_telephone, by_video
from dragoman.reading.parse import (
    ItemKind,
    Parsed,
    after_preposition,
    conjuncts,
    infinitive,
    modal,
    objects,
    root_of,
    subject_of,
    top,
)
from dragoman.reading.phrases import Description
from dragoman.reading.settingout import left_for, left_to_do
from dragoman.reading.speechforms import aims_of_a_call
from dragoman.reading.surroundings import (
    ONE_PERSON,
    SOMEONE,
    SOMEWHERE,
    callees,
    calls_names,
    here,
    honours_at_a_meal,
    in_a_place,
    in_private,
    listed_after,
    may_take_part,
    named_after,
    object_after,
    respectively,
    several,
    town,
    towns_listed,
    verb_label,
    with_credentials,
)
from dragoman.reading.trigger import ALONE, ARRIVING, CHANCES, KINDS, OF_A_PAIR, RECEIVING, Trigger, of_credentials
from dragoman.reading.tripnouns import on_a_leg, when_it_comes_to

_TOKENS = frozenset("gift present souvenir memento wish greeting handshake pleasantry toast fire".split())
"""What is exchanged and is no word of talks."""
_OTHERS = frozenset("discussion discussions talks meeting meetings conversation summit dialogue call".split())
"""What others had with someone of whom a clause only tells besides."""
_OF_PRAISE = frozenset(("highly", "warmly", "positively", "favourably", "favorably", "well"))
"""How one speaks of something, not with someone: "both sides spoke highly of"."""
_SPOKEN = frozenset(("talk", "speak", "confer", "consult", "converse"))
"""Verbs of meeting that are as often of a telephone call."""
_BY_NAME = frozenset((ItemKind.PERSON,))
_AIRPORTS = frozenset(("airport", "airfield", "airbase", "aerodrome"))
_NO_PLACES = frozenset("invitation head request end beginning time noon dawn night level".split())
"""What stands after "at" beside a journey and is nowhere: "arrived on Monday at the invitation of"."""
_FOR_LATER = frozenset("assume take invest visit come join participate attend serve continue use expand".split())
"""What someone is told to be welcome to do."""
_CHAIRING = frozenset(("chair", "cochair", "preside", "head", "lead"))
_TOLD = frozenset(("event", "function", "programme", "program", "session", "exchange"))
"""What a report calls a session that it has told of."""
_LEADS = frozenset(("lead", "head"))
_GUESTS = frozenset(("delegation", "guest", "guests", "couple", "friend", "colleague"))
_OPENING = frozenset(("receiving", "meeting", "hosting", "welcoming", "talking", "greeting"))


def full_verb(words: ContactWords, parsed: Parsed, verb: Node) -> Trigger | None:
    """The engagement that a verb reports by itself."""
    lemma = verb.lemma_.lower()
    if honours_at_a_meal(verb) or with_honours(verb) is not None:
        return None
    if lemma in EXCHANGING and (found := _exchanged_with(parsed, verb)):
        return found
    for kind, frames in words.verbs.get(lemma, ()):
        trigger = _framed(words, parsed, verb, lemma, kind, frames)
        if trigger is not None:
            return trigger
    return None


def _exchanged_with(parsed: Parsed, verb: Node) -> Trigger | None:
    """ "Discussed trade with the minister": a meeting of those who exchange views, by whatever it is told."""
    things = [each for noun in objects(verb) for each in conjuncts(noun)]
    holders = (verb, *things, *(child for child in verb.children if child.dep_ == "nsubjpass"))
    others = [node for holder in holders for node in after_preposition(holder, "with")]
    named = [node for node in others if is_one_person(parsed, node)]
    named = named or [node for node in named_after(parsed, verb, ("with",), _BY_NAME) if not _at_others(node)]
    doer = next((child for child in verb.children if child.dep_ == "nsubj"), None)
    pair = [node for node in conjuncts(doer) if parsed.item(node).kind in ONE_PERSON] if doer is not None else []
    will = verb.tag_ == "VB" and modal(verb) == "will"
    named = named or [node for node in others if will and _a_side(parsed, node)]
    to_come = will and bool(named)  # "will discuss trade with Minister B"
    if verb.tag_ not in ("VBD", "VBN") and not to_come or not named and len(pair) < 2:
        return None
    if any(thing.lemma_.lower() in _TOKENS for thing in things):
        return None  # "the two exchanged gifts" at what is told already
    trigger = talks_over(verb, [doer] if doer is not None else [])
    if not trigger.doers and verb.dep_ == "conj":
        subject = subject_of(parsed, verb)
        trigger.doers = [subject] if subject is not None else []
    trigger.others = named
    trigger.split = verb.dep_ == "conj" and any(several(noun) for noun in objects(verb.head))
    return trigger


def _a_side(parsed: Parsed, node: Node) -> bool:
    """Whether a node is a nation's side or a body by its name: "will discuss trade with the Lao side"."""
    thing = parsed.item(node).thing
    if isinstance(thing, Description):
        return thing.noun == "side" and thing.side is not None
    return body_named(parsed, node) is not None


def _at_others(node: Node) -> bool:
    """Whether someone is named only as the one with whom another met: "reviewed trade following A's talks with B"."""
    noun = node.head.head
    return (
        node.head.lower_ == "with" and noun.lower_ in _OTHERS and any(child.dep_ == "poss" for child in noun.children)
    )


def _whose_field(parsed: Parsed, verb: Node, doer: Node) -> Node:
    """Whoever "called on" someone, where the parse hangs the verb on the field of his office: "the Premier's special
    envoy for climate called on President A"."""
    hung = verb.dep_ == "acl" and doer == verb.head and doer.dep_ == "pobj" and parsed.item(doer).kind is ItemKind.WORD
    holder = doer.head.head
    holds = parsed.item(holder).kind in (ItemKind.PERSON, ItemKind.DESCRIPTION)
    return holder if hung and verb.lemma_ == "call" and doer.head.lower_ in ("for", "on") and holds else doer


def _at_hand(parsed: Parsed, node: Node) -> bool:
    """Whether someone is before the one who speaks, as his guest or host: "speaking to her guest, the Premier said"."""
    thing = parsed.item(node).thing
    return isinstance(thing, Description) and thing.noun in ("guest", "guests", "visitor", "visitors", "host", "hosts")


def _on_which(clause: Node) -> bool:
    """Whether a clause goes on about the contact: "called on Minister A, during which the two discussed trade"."""
    return clause.lower_ == "followed" or any(node.lower_ == "which" and node.dep_ == "pobj" for node in clause.subtree)


def _framed(
    words: ContactWords, parsed: Parsed, verb: Node, lemma: str, kind: str, frames: tuple[str, ...]
) -> Trigger | None:
    if lemma in ("leave", "depart") and (bound := bound_for(parsed, verb, words.kind_of)):
        return bound
    if any(child.dep_ == "prt" and child.lower_ in ("off", "for") for child in verb.children):
        return None
    upon = lemma == "call" and any(child.dep_ == "prt" and child.lower_ == "on" for child in verb.children)
    if upon and kind == "call":
        return None  # "is to call on leaders of the union" is no telephone call
    if verb.dep_ in ("amod", "compound") and verb.tag_ == "VBG":
        return None  # "after the welcoming ceremony"
    if lemma == "touch" and not _with_particle(verb, "down") or lemma == "come" and when_it_comes_to(verb):
        return None  # "touched upon trade in Lima"
    if lemma == "reach" and (not _some_place(parsed, _meant(verb, list(objects(verb)))) or _of_a_visit(words, verb)):
        return None  # "reached an agreement"; "reached Lima on the second day of his visit" tells the visit
    if verb.tag_ in ("VBP", "VBZ", "VB") and any(child.lower_ in HABITS for child in verb.children):
        return None
    if verb.dep_ == "pcomp" and verb.head.lower_ == "at" and verb.head.head.lower_ == "present":
        return None  # "ministers were present at welcoming the guest": what is told already, and who else was there
    if lemma == "visit" and left_to_do(parsed, verb.head):
        return None  # "left here today to visit Peru" tells it
    passive = _received(parsed, verb)
    others: list[Node] = []
    if "dobj" in frames:
        others = [child for child in verb.children if child.dep_ in ("dobj", "obj", "dative")] + callees(verb)
    if not any(may_take_part(parsed, other) for other in others):
        others = list(after_preposition(verb, *(frame for frame in frames if frame != "dobj"))) or others
    if lemma == "call" and kind == "meeting" and {parsed.item(other).kind for other in others} == {ItemKind.DATE}:
        return None  # "called Minister A on Monday"
    if upon:
        others = [child for child in objects(verb) if not any(node.lower_ == "to" for node in child.subtree)]
    if kind == "visit":
        others = [town(parsed, node) or node for node in others]  # "left for the Peruvian city of Cusco"
        others += towns_listed(parsed, others)
    landed = [node for node in others if lemma in ARRIVING and _is_an_airport(parsed, node)]
    if lemma in ("leave", "depart"):
        others = [node for node in others if node.lower_ != "home"]  # "left here for home"
    if lemma == "arrive" or landed:
        others = [node for node in others if node.lower_ not in _NO_PLACES and node not in landed]
    if kind == "visit" and not others and verb.dep_ == "relcl" and _where(verb):
        others = [verb.head]  # "in Peru, where he arrived on Monday"
    if kind == "visit" and not others:
        others = here(verb) if verb.tag_ in ("VBD", "VBN", "VBZ") else []
    if verb.dep_ == "relcl" and [other.lower_ for other in others] == ["whom"]:
        others = [verb.head]  # "Speaker A, whom the President met separately"
    doer = subject_of(parsed, verb)
    if doer is not None and doer.pos_ != "PRON" and parsed.item(doer).kind not in ONE_PERSON and while_doing(verb):
        doer = subject_of(parsed, top(verb)) or doer  # "said Peru would buy more while meeting with"
    if doer is not None and doer == verb.head and doer.lower_ in CHANCES:
        doer = subject_of(parsed, doer.head)  # "A and B had the opportunity to meet"
    if doer is not None and doer.lower_ == "it":
        doer = who_was_glad(verb) or doer
    if doer is None and infinitive(verb) and verb.head.lower_ in GLAD:
        doer = subject_of(parsed, root_of(parsed))  # "Pleased to sit down with Minister A, B wrote"
    if doer is None and kind == "visit" and verb.tag_ == "VB" and verb.dep_ == "advcl" and verb.head.lemma_ in _LEADS:
        doer = subject_of(parsed, verb.head)  # "led a delegation to visit Peru"
    if doer is None and kind == "visit" and verb.dep_ == "pcomp" and parsed.view.sentence.index:
        doer = subject_of(parsed, root_of(parsed))  # "in statements before leaving for Lima, A described"
    doer = who_it_was(parsed, verb) if (last_one := of_an_order(parsed, verb, doer)) else doer
    doers = [_whose_field(parsed, verb, doer)] if doer is not None else []
    if (
        kind == "meeting"
        and lemma in ("come", "get", "sit")
        and not any(child.lower_ in ("together", "down") for child in verb.children)
    ):
        return None
    if lemma in RECEIVING and verb.tag_ == "VBG" and not any(is_one_person(parsed, node) for node in doers):
        doers = who_were_there(parsed, verb) or doers  # "Receiving the guests were A and B"
    if passive and "dobj" in frames:
        hosts = list(after_preposition(verb, "by"))
        if not hosts and lemma in RECEIVING and any(child.dep_ == "auxpass" for child in verb.children):
            hosts = named_after(parsed, verb, ("by",), ONE_PERSON)  # "was welcomed at Noa airport by"
        others, doers = passive, [_named_behind(parsed, node) for node in hosts]
        if lemma == "summon" and not doers:
            doers = list(after_preposition(verb, "to"))  # "was summoned to the Foreign Ministry"
    if lemma == "meet" and not others:
        others = list(after_preposition(verb, "with")) or named_after(parsed, verb, ("with",), ONE_PERSON)
    if lemma == "visit" and others and all(is_one_person(parsed, node) for node in others):
        kind = "meeting"  # "visited the President"
    if lemma in ("talk", "speak") and doer is not None and parsed.joint(doer) and in_private(verb):
        return talks_over(verb, [doer])
    elsewhere = (
        lemma == "speak"
        and others
        and not _at_hand(parsed, others[0])
        or lemma == "talk"
        and not others
        and not parsed.view.sentence.index
        and is_a_pair(parsed, doer)
    )
    at_it = (node for node in after_preposition(verb, "at", "during") if words.kind_of(node) is not None)
    if lemma == "talk" and not others and any(at_it):
        return None  # "at the meeting, A and B talked about trade"
    if lemma in _SPOKEN and by_telephone(verb) or elsewhere and not in_a_place(parsed, verb):
        kind = "call"
    elif (
        lemma == "talk"
        and not others
        and not is_a_pair(parsed, doer)
        or lemma == "catch"
        and not _with_particle(verb, "up")
    ):
        return None
    elif lemma == "speak" and not others:
        if verb.tag_ == "VBG" and verb.i == 0:
            return None  # "Speaking in Lima on Monday, he said"
        if any(words.kind_of(noun) for noun in after_preposition(verb, "at", "after", "before", "during")):
            return None  # "speaking at a meeting": the meeting is told, and no call beside it
        if not {child.lower_ for child in verb.children}.isdisjoint(_OF_PRAISE):
            return None
        both = doer is not None and parsed.joint(doer) and parsed.view.sentence.index > 0
        if both and any(after_preposition(verb, "about", "of", "on")) and not by_telephone(verb):
            return None  # "the two ministers spoke about trade" where they met
        kind = "call"
    if not others and lemma in RECEIVING and not passive:
        others = object_after(parsed, verb)
    arrived = (lemma == "arrive" or landed) and verb.tag_ in ("VBD", "VBZ")  # where the report tells it
    others = others or left_for(parsed, verb) or left_to_do(parsed, verb)
    others = others or (_greeted_there(verb) if lemma == "visit" else [])
    pair = lemma in OF_A_PAIR and (is_a_pair(parsed, doer) or doer is not None and parsed.joint(doer))
    if not others and not arrived and lemma not in ALONE and not (pair and next(objects(verb), None) is None):
        return None
    if lemma == "welcome" and not any(_is_a_guest(parsed, other, passive=bool(passive)) for other in others):
        return None
    if lemma == "welcome" and any(each.dep_ == "xcomp" and each.lemma_ in _FOR_LATER for each in verb.children):
        return None  # "welcomed Ambassador A to assume her post"
    if lemma == "greet" and any(parsed.item(other).kind is ItemKind.COUNTRY for other in others):
        return None  # "who greeted Laos on its National Day"
    if lemma == "call" and (
        kind == "meeting"
        and any(child.dep_ in ("xcomp", "ccomp", "advcl") and not _on_which(child) for child in verb.rights)
        and not (aims_of_a_call(verb) and people_alone(parsed, others))
        or kind == "call"
        and (calls_names(verb) or all(parsed.item(other).kind in (ItemKind.COUNTRY, ItemKind.BODY) for other in others))
    ):
        return None
    if lemma in (*RECEIVING, "meet") and not any(may_take_part(parsed, other) for other in others) and not passive:
        others = object_after(parsed, verb) or others
    engagement, format_ = KINDS[kind]
    rule = {"meeting": "verb of meeting", "call": "verb of calling", "visit": "verb of visiting"}[kind]
    trigger = Trigger(engagement, format_, verb_label(lemma, kind), verb, verb, rule, doers=doers)
    if kind == "visit":
        trigger.verb = verb.head.head if last_one else verb
        trigger.doers = doers or _behind_its_comma(parsed, verb)
        trigger.destination = left_for(parsed, verb) or left_to_do(parsed, verb) or _meant(verb, others)
        ended = visit_ended(verb) if not left_for(parsed, verb) else None
        if ended is not None:  # "left here on Friday, ending a visit to Peru"
            trigger.destination = where(parsed, ended) or trigger.destination
        tour = on_a_leg(parsed, verb, trigger)
        for noun in (*after_preposition(verb, "for", "on"), *(each for each in (ended, tour) if each is not None)):
            named = words.kind_of(noun)
            if named and named[0] == "visit":
                trigger.label = named[1]
        return trigger
    trigger.others = others
    if by_video(verb):
        trigger.format = Format.VIDEO
    trigger.split = respectively(verb)
    if lemma in RECEIVING:
        trigger.host_is, trigger.rule = "doer", "verb of receiving"
        if with_credentials(verb):
            of_credentials(trigger)
    if lemma in ("call", "visit") and kind == "meeting":
        trigger.host_is = "other"
    return trigger


def _greeted_there(verb: Node) -> list[Node]:
    """The mission where someone is greeted: "visited and extended greetings to the staff of the Peruvian Embassy"."""
    joined = [child for child in verb.children if child.dep_ == "conj"]
    houses = (node for each in joined for node in each.subtree if node.lower_ in ("embassy", "consulate"))
    return list(houses)[:1]


def _behind_its_comma(parsed: Parsed, verb: Node) -> list[Node]:
    """The person behind the comma of a participle that opens a sentence, whatever the parse hangs the name on:
    "Visiting Lima on Monday, Minister A, the head of a team, praised"."""
    if verb.i > 0 or verb.tag_ != "VBG":
        return []
    comma = next((node.i for node in parsed.nodes if node.lower_ == ","), len(parsed.items))
    named = [item for item in parsed.items[comma + 1 : comma + 2] if item.kind is ItemKind.PERSON]
    return [parsed.nodes[comma + 1]] if named else []


def _is_a_guest(parsed: Parsed, node: Node, *, passive: bool) -> bool:
    """Whether it is people who were welcomed and not what was said or done; a pronoun only in the passive."""
    if passive and node.lower_ in ("he", "she", "they", "it"):
        return True
    return parsed.item(node).kind in ONE_PERSON or node.lower_ in _GUESTS


def _some_place(parsed: Parsed, nodes: Iterable[Node]) -> bool:
    """Whether someone reached a country or town, or the capital of a nation: "reached the Lao capital"."""
    return any(parsed.item(node).kind in SOMEWHERE or node.lower_ == "capital" for node in nodes)


def _meant(verb: Node, nodes: list[Node]) -> list[Node]:
    """What "which" stands for in a clause: "Peru, which she visited in May"; not "the deal with Peru, which was
    reached"."""
    there = verb.dep_ == "relcl" and (verb.lemma_ != "reach" or verb.head.head.lower_ in ("in", "to", "for", "at"))
    return [verb.head if node.lower_ == "which" and there else node for node in nodes]


def _of_a_visit(words: ContactWords, verb: Node) -> bool:
    """Whether a clause has a noun of visiting, which tells more than its verb."""
    kinds = (words.kind_of(node) for node in verb.subtree if node.pos_ == "NOUN")
    return any(kind is not None and kind[0] == "visit" for kind in kinds)


def _is_an_airport(parsed: Parsed, node: Node) -> bool:
    """Whether one lands at an airport whose town is not known, so that only the country is: "landed at Noa Airport"."""
    words = parsed.view.lows[parsed.item(node).first : parsed.item(node).last]
    return parsed.item(node).kind not in SOMEWHERE and not _AIRPORTS.isdisjoint((*words, node.lower_))


def _with_particle(verb: Node, particle: str) -> bool:
    return any(child.lower_ == particle for child in verb.children)


def _received(parsed: Parsed, verb: Node) -> list[Node]:
    """Who is received in a passive clause: its subject, also one told before: "A held talks with B, was received by C",
    "A, who was received by C", "Received by C the same day, A said"."""
    own = [child for child in verb.children if child.dep_ == "nsubjpass"]
    if own and verb.dep_ == "relcl" and own[0].lower_ in ("who", "which", "that"):
        whose = subject_of(parsed, verb)
        own = [whose] if whose is not None else []
    by_someone = verb.tag_ == "VBN" and any(child.dep_ == "agent" for child in verb.children)
    if own or not by_someone:
        return own
    if any(child.dep_ == "auxpass" for child in verb.children) and verb.dep_ == "ROOT":
        before = subject_of(parsed, verb)
        return [before] if before is not None else []
    again = verb.dep_ in ("conj", "xcomp") and any(child.dep_ == "auxpass" for child in verb.children)
    opening = verb.dep_ in ("advcl", "ccomp", "amod") and verb.i == 0
    above, doer = verb, None
    while (again or opening) and doer is None and above.head != above:
        above = above.head
        doer = subject_of(parsed, above)
    return [doer] if doer is not None else []


def _named_behind(parsed: Parsed, node: Node) -> Node:
    """The name behind a long office that the parse hangs on its last noun: "the head of the service, Ana Costa"."""
    if parsed.item(node).kind is not ItemKind.DESCRIPTION:
        return node
    named = [each for each in node.subtree if each.dep_ == "appos" and parsed.item(each).kind is ItemKind.PERSON]
    return named[0] if named else node


def _where(verb: Node) -> bool:
    return any(child.lower_ == "where" for child in verb.children)


def chaired(parsed: Parsed, verb: Node) -> Trigger | None:
    """ "Co-chaired by A and B", "A and B co-chaired the event", "Chairing the event were A and B": those who chair a
    session together meet in it."""
    if verb.lemma_.lower().replace("-", "") not in _CHAIRING:
        return None
    chairs = _by_whom(parsed, verb) if verb.tag_ == "VBN" else _chairs_of_the_event(parsed, verb)
    if len([node for node in chairs if is_one_person(parsed, node)]) < 2:
        return None
    trigger = Trigger(EngagementKind.MEETING, Format.IN_PERSON, "meeting", verb, verb, "held a meeting")
    trigger.doers = chairs
    held = next((child for child in verb.children if child.dep_ == "nsubjpass"), None)
    trigger.definite = held is not None and any(child.lower_ in ("the", "this") for child in held.children)
    return trigger


def _by_whom(parsed: Parsed, verb: Node) -> list[Node]:
    """Those by whom something is chaired."""
    if verb.lemma_.lower() in _LEADS and verb.head.lower_ in ("delegation", "team", "mission", "group"):
        return []  # "a delegation led by Minister A and General B visited Lima"
    chairs = [node for agent in after_preposition(verb, "by", "of") for node in conjuncts(agent)]
    listed = listed_after(parsed, chairs) if "chair" in verb.lemma_.lower() else []
    listed += [node for other in _chairing_too(verb) for node in after_preposition(other, "by")]
    return chairs + [node for node in (*_by_each(verb), *listed) if node not in chairs]


def _chairs_of_the_event(parsed: Parsed, verb: Node) -> list[Node]:
    """Those who chair "the event", as a report calls what it has told, before the verb or behind "were"."""
    things = [*objects(verb), *after_preposition(verb, "over")]
    if verb.lemma_.lower() in _LEADS or not any(node.lower_ in _TOLD and _definite(node) for node in things):
        return []
    before = subject_of(parsed, verb)
    if before is not None:
        return list(conjuncts(before))
    if verb.tag_ != "VBG" or verb.i > 0:
        return []
    were = next((node for node in parsed.nodes if node.lower_ in ("were", "are") and node.head in (verb, node)), None)
    first = parsed.nodes[were.i + 1] if were is not None and were.i + 1 < len(parsed.nodes) else None
    return list(conjuncts(first)) if first is not None else []


def _definite(node: Node) -> bool:
    return any(child.lower_ in ("the", "this") for child in node.children)


def _chairing_too(verb: Node) -> list[Node]:
    """The verbs joined to one of chairing that tell who did it beside: "chaired by A and co-chaired by B"."""
    return [each for each in verb.children if each.dep_ == "conj" and "chair" in each.lemma_.lower()]


def chaired_by_two(verb: Node) -> bool:
    """Whether a session is told to be chaired by one and co-chaired by another, who meet in it."""
    return bool(_chairing_too(verb)) or verb.dep_ == "conj" and verb in _chairing_too(verb.head)


def _by_each(verb: Node) -> list[Node]:
    """Who chairs, each told with "by": "headed by A, and by B"."""
    agents = [child for child in verb.children if child.lower_ == "by"]
    again = [*agents, *(child for agent in agents for child in agent.children if child.lower_ == "by")]
    return [node for child in again if child.dep_ == "conj" for node in child.children if node.dep_ == "pobj"]


def opening_participle(parsed: Parsed) -> Trigger | None:
    """ "Receiving the Ambassador, the host said": a participle before a name, whatever the parse makes of it."""
    first = next((node for node in parsed.nodes if node.is_alpha), None)
    if first is None or first.i > 3 or first.lower_ not in _OPENING:
        return None
    step = first.i + 1
    if step < len(parsed.items) and parsed.nodes[step].lower_ in ("with", "to"):
        step += 1
    if step >= len(parsed.items) or parsed.items[step].kind not in SOMEONE:
        return None
    root = root_of(parsed)
    doer = subject_of(parsed, root) if root.pos_ in ("VERB", "AUX") else None
    if doer is None or doer.i <= step:
        subjects = (node for node in parsed.nodes if node.i > step and node.dep_ in ("nsubj", "nsubjpass"))
        later = [node for node in subjects if node.lower_ not in ("who", "which", "that")]
        doer = later[0] if later else None
    if doer is None:
        return None
    trigger = Trigger(
        EngagementKind.MEETING,
        Format.IN_PERSON,
        "reception" if first.lower_ in ("receiving", "hosting", "welcoming") else "meeting",
        first,
        first,
        "opening participle",
        doers=[doer],
    )
    trigger.others = list(conjuncts(parsed.nodes[step]))
    if doer in trigger.others:
        trigger.others = [parsed.nodes[step]]
    trigger.host_is = "doer" if trigger.label == "reception" else ""
    return trigger
