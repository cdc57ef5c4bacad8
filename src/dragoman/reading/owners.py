"""Owners: whose visit "his visit" is, and who does what a clause says where the words leave it to another."""

from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import EngagementKind
from dragoman.reading.discourse import Discourse, Reference
from dragoman.reading.figures import Figure
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed, after_preposition, conjuncts, objects, subject, subject_of, top
from dragoman.reading.phrases import Description
from dragoman.reading.teams import TEAMS
from dragoman.reading.trigger import Trigger

_COURTESIES = frozenset(("majesty", "highness", "excellency", "holiness", "honour", "majesties"))
_HONOURING = frozenset(("congratulate", "praise", "commend", "thank", "laud", "compliment"))
_TWO = 2
_CLAUSES = 4
"""Clauses one within the other in which it is looked for who does something."""
_BESIDE = frozenset(("together", "along", "jointly"))
_PEOPLE = (ItemKind.PERSON, ItemKind.DESCRIPTION)


def the_pair(parsed: Parsed, trigger: Trigger, discourse: Discourse) -> list[Reference]:
    """The two who have just spoken together, whose "their talks" are where the clause names no two: "A and B pledged
    aid. At a news conference following their talks, A said"; before any contact is told, the only two named."""
    owner = next((node for node in trigger.doers if node.lower_ == "their"), None)
    before = _two_before(parsed, owner, discourse) if owner is not None else []
    alone = len(discourse.recent) == 2 and not discourse.drafts  # nobody else is named
    pair = before or (discourse.speakers if discourse.speakers_joint else discourse.facing() if alone else [])
    if owner is None or trigger.kind is EngagementKind.VISIT or len({figure.side for figure in pair}) != len(pair):
        return []
    start, end = parsed.offsets(owner.i, owner.i + 1)
    return [Reference(figure, start, end) for figure in pair]


def _two_before(parsed: Parsed, owner: Node, discourse: Discourse) -> list[Figure]:
    """The only two whom a sentence names before "their", of two sides: "was witnessed by A and B after their talks"."""
    start = parsed.offsets(owner.i, owner.i + 1)[0]
    phrases = [each for each in parsed.people if parsed.view.span(each.first, each.last)[0] < start]
    named = list(dict.fromkeys(figure for each in phrases if (figure := discourse.cast.of(each)) is not None))
    return named if len(named) == len({figure.side for figure in named} - {None}) == _TWO else []


def guest_of(parsed: Parsed, trigger: Trigger, others: list[Reference], discourse: Discourse) -> list[Reference]:
    """The guest whose talks "his talks" are, where the host who speaks of them is a countryman of whom he met:
    "receiving Minister A of Laos, the Premier welcomed the results of his talks with Minister B"; and "he" who meets
    countrymen of the one who has welcomed or met him."""
    words = ("his", "her") if trigger.nominal else ("he", "she")
    return _guest_meant(parsed, trigger.doers, words, others, discourse)


def guest_met(parsed: Parsed, trigger: Trigger, doers: list[Reference], discourse: Discourse) -> list[Reference]:
    """The guest whom countrymen of his host meet too: "Lao President A met Minister B of Peru. He was also received by
    Lao Premier C", "Lao Premier C also met him"."""
    met = trigger.rule in ("verb of meeting", "verb of receiving")  # his own may be "associated with her at the talks"
    return _guest_meant(parsed, trigger.others if met else [], ("he", "she", "him", "her"), doers, discourse)


def _guest_meant(
    parsed: Parsed, nodes: list[Node], words: tuple[str, ...], others: list[Reference], discourse: Discourse
) -> list[Reference]:
    """The guest for whom a pronoun among words stands, if he is no countryman of the others."""
    owner = next((node for node in nodes if node.lower_ in words), None)
    sides = {ref.figure.side for ref in others}
    if owner is None:
        return []
    start, end = parsed.offsets(owner.i, owner.i + 1)
    female = owner.lower_ in ("her", "she")
    for known in (discourse.guests(), _who_met_last(discourse, others)):
        guests = [one for one in known if one.side not in (None, *sides) and one.female in (None, female)]
        if guests:
            return [Reference(guests[0], start, end)]
    return []


def _who_met_last(discourse: Discourse, others: list[Reference]) -> list[Figure]:
    """The two who met just now, of whom "he" who meets officials of one side is the other: "Lao President A met
    Minister B of Peru. He also met Lao Premier C"."""
    last = discourse.drafts[-1] if discourse.drafts else None
    unsure = any(ref.figure.guessed or ref.figure.is_envoy() or not ref.figure.offices for ref in others)
    if last is None or last.background or last.kind is not EngagementKind.MEETING or unsure:
        return []
    people = [figure for figure in last.principals() if figure.kind is ActorKind.PERSON]
    return people if len(people) == len(last.principals()) == len({one.side for one in people}) == _TWO else []


def who_does(verb: Node, governing: Node | None) -> Node | None:
    """The subject of a verb, or in the passive the one by whom it is done, if he is told."""
    if governing is None or governing.dep_ != "nsubjpass":
        return governing
    return next(after_preposition(verb, "by"), governing)


def agent_before(parsed: Parsed, owner: Node) -> Node | None:
    """Whose visit it is in "the views expressed by Berg during his visit": the agent's of the participle."""
    if parsed.view.low(parsed.item(owner).first - 1) not in ("during", "on"):
        return None
    position = owner.i - 2
    named = position > 1 and parsed.items[position].kind is ItemKind.PERSON
    return parsed.nodes[position] if named and parsed.nodes[position - 1].lower_ == "by" else None


def congratulated(parsed: Parsed, verb: Node) -> Node | None:
    """Whose talks they are on whose success someone is congratulated: "congratulated the guest on his talks with A"."""
    if verb.lemma_.lower() not in _HONOURING:
        return None
    heard = (child for child in verb.children if child.dep_ in ("dobj", "dative"))
    return next((node for node in heard if parsed.item(node).kind is not ItemKind.WORD), None)


def named_last_before(parsed: Parsed, node: Node) -> Node | None:
    """The person named last before a word."""
    people = [each for each in parsed.nodes[: node.i] if parsed.item(each).kind is ItemKind.PERSON]
    return people[-1] if people else None


def named_later(parsed: Parsed, pronoun: Node) -> Node | None:
    """Whom a pronoun of an opening clause points forward to: "As he received the envoy, Minister A asked …"."""
    verb = pronoun.head
    main = top(verb)
    if verb.dep_ != "advcl" or main.i < verb.i or any(item.kind is ItemKind.PERSON for item in parsed.items[: verb.i]):
        return None
    named = subject_of(parsed, main)
    return named if named is not None and parsed.item(named).kind is ItemKind.PERSON else None


def owners(parsed: Parsed, trigger: Trigger, discourse: Discourse) -> list[Node]:
    """The doers of a trigger; "his" in "as part of his visit" is the subject of its own clause."""
    doers = []
    for node in trigger.doers:
        if node.lower_ == "whose":
            node = next((each.head for each in (node.head.head, node.head) if each.dep_ == "relcl"), node)
        elif node.lower_ in ("his", "her") and trigger.verb is not None:
            owner = agent_before(parsed, node) or subject_of(parsed, trigger.verb)
            if owner is not None and parsed.item(owner).kind is ItemKind.WORD and owner.pos_ == "NOUN":
                owner = named_last_before(parsed, node) or owner  # "the ministry issued A's schedule for his visit"
            if owner is not None and (is_one(parsed, owner) or _ahead(parsed, trigger, node, owner)):
                of_the_honoured = congratulated(parsed, trigger.verb) if node.i > trigger.verb.i else None
                node = of_the_honoured or owner
        elif _by_courtesy(parsed, node) and trigger.nominal and trigger.verb is not None:
            owner = subject_of(parsed, trigger.verb)
            node = owner if owner is not None and parsed.item(owner).kind is ItemKind.PERSON else node
        elif node.lower_ in ("he", "she"):
            node = named_later(parsed, node) or node
        elif node.lower_ == "their" and trigger.verb is not None:
            with_his_team = _with_his_team(parsed, trigger.verb) if trigger.kind is EngagementKind.VISIT else None
            node = with_his_team or _their_owner(parsed, trigger.verb, discourse) or node
        elif node.lower_ == "delegation" and node.head.lemma_ in ("lead", "head") and node.dep_ == "dobj":
            node = subject_of(parsed, node.head) or node
        elif node.lower_ in ("former", "latter"):
            before = [position for position in range(node.i) if parsed.items[position].kind is ItemKind.PERSON]
            nth = -2 if node.lower_ == "former" else -1
            node = parsed.nodes[before[nth]] if len(before) >= -nth else node
        doers.append(node)
    beside = _together_with(parsed, trigger, doers)
    if not beside:
        return doers
    ours, theirs = (
        {ref.figure.side for node in nodes for ref in discourse.references(parsed, node)} for nodes in (doers, beside)
    )
    return doers + beside if ours.isdisjoint(theirs) else doers


def _together_with(parsed: Parsed, trigger: Trigger, doers: list[Node]) -> list[Node]:
    """With whom a subject does something, told between it and the verb: "Minister A, together with his counterpart B,
    opened the forum"."""
    verb = trigger.verb
    if verb is None or trigger.kind is EngagementKind.VISIT or len(doers) != 1:
        return []
    if doers[0].i > verb.i:  # "was witnessed by A, and his guest B", where the parse joins B to the verb
        agent = doers[0].dep_ == "pobj" and doers[0].head.lower_ == "by" and doers[0].head.head == verb
        joined = [child for child in verb.children if child.dep_ == "conj" and parsed.item(child).kind in _PEOPLE]
        return joined[:1] if agent else []
    between = [parsed.nodes[at] for at in range(doers[0].i + 1, verb.i)]
    for at, node in enumerate(between):
        beside = node.lower_ == "alongside" or node.lower_ == "with" and at and between[at - 1].lower_ in _BESIDE
        if beside:
            people = (each for each in between[at + 1 : at + 3] if parsed.item(each).kind in _PEOPLE)
            return list(people)[:1]
    return []


def _by_courtesy(parsed: Parsed, node: Node) -> bool:
    """Whether someone is called by what is due to him alone: "the King held talks as part of His Majesty's visit"."""
    item = parsed.item(node)
    words = parsed.view.lows[item.first : item.last]
    return words[:1] in (["his"], ["her"], ["their"]) and not _COURTESIES.isdisjoint(words[1:2])


def _with_his_team(parsed: Parsed, verb: Node) -> Node | None:
    """The one whose and whose party's visit it is: "Senator A and his party left after ending their visit"."""
    owner = subject_of(parsed, verb)
    if owner is None or parsed.item(owner).kind is not ItemKind.PERSON:
        return None
    beside = [node for node in conjuncts(owner) if node is not owner]
    teams = (*TEAMS, "party")
    own = bool(beside) and all(
        node.lower_ in teams and any(child.lower_ in ("his", "her") for child in node.children) for node in beside
    )
    return owner if own else None


def _their_owner(parsed: Parsed, verb: Node, discourse: Discourse) -> Node | None:
    """The two people of the clause whose meeting "their meeting" is, its subject, "by A and B" or "the agenda of A and
    B"; None where the clause names no two."""
    owner = subject_of(parsed, verb)
    agents = list(after_preposition(verb, "by"))[:1]
    agents += [each for noun in objects(verb) for each in after_preposition(noun, "of")]
    for node in ([owner] if owner is not None else []) + agents:
        found = discourse.references(parsed, node, subject=True)
        if len({ref.figure.side for ref in found}) > 1:
            return node
    return None


def is_one(parsed: Parsed, owner: Node) -> bool:
    """Whether one person is the subject, by name or as "the guest": "The guest told of his talks with Minister A"."""
    thing = parsed.item(owner).thing
    described = isinstance(thing, Description) and not thing.plural and thing.noun in ("guest", "visitor", "host")
    return parsed.item(owner).kind is ItemKind.PERSON or described


def _ahead(parsed: Parsed, trigger: Trigger, his: Node, owner: Node) -> bool:
    """Whether the one told by an office or nation only behind "his" is meant by it: "In his talks with the envoy, the
    Peruvian leader said"."""
    thing = parsed.item(owner).thing
    talks = trigger.kind is EngagementKind.MEETING and trigger.nominal and his.i < owner.i
    return talks and isinstance(thing, Description) and not thing.plural


def who_governs(parsed: Parsed, verb: Node, discourse: Discourse, met: list[Reference]) -> list[Reference]:
    """Who does what a verb says, or the verb above it: "Falk said that ties are good at a meeting with …"; of "Falk
    said that Peru is ready at a meeting with A" it is Falk of Peru who met."""
    by_name = any(ref.figure.kind is ActorKind.PERSON for ref in met)
    below: list[Reference] = []
    for _ in range(_CLAUSES):
        doer = who_does(verb, subject(verb) or subject_of(parsed, verb))
        found = discourse.references(parsed, doer, subject=True) if doer is not None else []
        if below and {ref.figure.side for ref in found} != {ref.figure.side for ref in below}:
            return below
        within = verb.dep_ in ("ccomp", "xcomp", "conj", "advcl", "pcomp") and verb.head != verb
        if not within or found and (not by_name or any(ref.figure.kind is not ActorKind.COUNTRY for ref in found)):
            return found
        below, verb = below or found, verb.head
    return below
