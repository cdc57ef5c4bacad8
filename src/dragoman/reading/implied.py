"""Implied parties: who is meant by words that name nobody, where whom they met is told.

"In the afternoon the guest was received by the President", "the deputies called on the Speaker", "the Co-Chairs are to
be received by the Premier": whoever it was is known from what the report told before.
"""

from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import EngagementKind, Role
from dragoman.knowledge.countries import load_countries
from dragoman.reading.discourse import Discourse, Reference
from dragoman.reading.figures import Figure
from dragoman.reading.gazetteer import NATIONS_AND_TOWNS
from dragoman.reading.nodes import Node
from dragoman.reading.nountriggers import held_in
from dragoman.reading.parse import ItemKind, Parsed, after_preposition, modal, root_of, subject
from dragoman.reading.phrases import Description
from dragoman.reading.teams import TEAMS
from dragoman.reading.trigger import CREDENTIALS, RECEIVING, Trigger

_DEFINITE = frozenset(("the", "these", "both", "this"))
_TALKS = frozenset(("talks", "negotiations", "consultations", "discussions"))
_BEING_THERE = frozenset(("be", "come", "arrive"))
_PRONOUNS = ("it", "they", "them")
_THOSE_WHO_CAME = frozenset(
    """delegation delegations delegates team mission group party guest guests visitor visitors deputies mps lawmakers
    parliamentarians legislators senators officials envoys figure politician member members""".split()
)
"""Words for people who came, of whom the report told before."""


def implied(
    parsed: Parsed, trigger: Trigger, discourse: Discourse, nodes: list[Node], met: list[Reference]
) -> list[Reference]:
    """The guests told of before where these words stand across from people of one side and name nobody themselves."""
    sides = {ref.figure.side for ref in met}
    people = any(ref.figure.kind is ActorKind.PERSON for ref in met)
    if trigger.rule == "presenting credentials" and not nodes and met:
        return _who_received(parsed, trigger, discourse)
    if trigger.kind is EngagementKind.VISIT:
        return _who_came(parsed, trigger, discourse, nodes)
    if len(nodes) != 1 or len(sides) != 1 or not people:
        return []
    (node,) = nodes
    guests = [one for one in discourse.guests() or _across(discourse) if one.side not in sides]
    start, end = parsed.offsets(node.i, node.i + 1)
    if not guests and trigger.verb is not None and trigger.verb.lemma_ in RECEIVING:
        guests = _from_where_he_is_posted(discourse, node, met, start, end)
    if not guests or not _names_nobody(parsed, node, guests, discourse.cast.text):
        return []
    several = node.tag_ in ("NNS", "NNPS") or node.lower_ == "they"
    return [Reference(one, start, end) for one in (guests if several else guests[:1])]


def _who_came(parsed: Parsed, trigger: Trigger, discourse: Discourse, nodes: list[Node]) -> list[Reference]:
    """The guests told of before who are told to be or to have come here: "It came here for the seminar", "The PSS
    members are in Laos for a working visit"."""
    verb, guests = trigger.verb, [one for one in discourse.guests() if not one.is_envoy()]
    if len(nodes) != 1 or nodes != trigger.doers or verb is None or verb.lemma_ not in _BEING_THERE or not guests:
        return []
    if nodes[0].lower_ == "they" or not _names_nobody(parsed, nodes[0], guests, discourse.cast.text):
        return []
    start, end = parsed.offsets(nodes[0].i, nodes[0].i + 1)
    return [Reference(one, start, end) for one in guests]


def hosts_of_the_visit(
    parsed: Parsed, trigger: Trigger, discourse: Discourse, doers: list[Reference]
) -> list[Reference]:
    """The country that someone is to visit, where he will hold talks there of which no partner is told: "During her
    visit, she will hold top-level talks on trade"; also that of the city of his talks: "Minister A's talks in Lima"."""
    verb, visit = trigger.verb, discourse.visit
    own_talks = held_in(parsed, trigger.node) if trigger.nominal and len(doers) == 1 and not trigger.others else []
    if len(own_talks) == 1 and own_talks[0].value not in (doers[0].figure.side, ""):
        return [_state(parsed, trigger, discourse, own_talks[0].value)]
    ahead = trigger.rule == "held a meeting" and verb is not None and modal(verb) in ("will", "shall")
    if not ahead or trigger.node.lower_ not in _TALKS or trigger.others or len(doers) != 1 or visit is None:
        return []
    if any(parsed.joint(node) for node in trigger.doers):
        return []
    there = {place.country for place in visit.places}
    (doer,) = doers
    if len(there) != 1 or not visit.has(doer.figure) or there & {doer.figure.side, discourse.cast.home, None}:
        return []
    return [_state(parsed, trigger, discourse, str(there.pop()))]


def of_both_sides(
    parsed: Parsed, trigger: Trigger, discourse: Discourse, doers: list[Reference], others: list[Reference]
) -> tuple[list[Reference], list[Reference]]:
    """Those who met, where the words are "the two leaders" and the like, or "the ministers of the two countries"."""
    if trigger.kind in (EngagementKind.VISIT, EngagementKind.CEREMONY) and trigger.rule != "signing":
        return doers, others
    nodes = [*trigger.doers, *trigger.others]
    both = [*nodes, *(each for node in nodes for each in after_preposition(node, "of", "from"))]
    both += [child for node in both for child in node.children if child.dep_ == "poss"]
    if any(parsed.joint(node) for node in both):
        if not others and all(ref.figure.kind is ActorKind.DELEGATION and not ref.figure.side for ref in doers):
            start, end = parsed.offsets(nodes[0].i, nodes[0].i + 1)
            facing = [_rather_than_an_envoy(parsed, figure, discourse) for figure in discourse.facing()]
            doers = [Reference(figure, start, end) for figure in facing] or doers
        doers, others = _with_the_state_visited(parsed, trigger, discourse, doers, others)
    return _with_this_one(doers, others, discourse), others


def _rather_than_an_envoy(parsed: Parsed, figure: Figure, discourse: Discourse) -> Figure:
    """Who of a side is one of "the two leaders": whoever the sentence names, sooner than its ambassador."""
    named = [one for phrase in parsed.people if (one := discourse.cast.of(phrase)) is not None]
    own = [one for one in named if one.side == figure.side and not one.is_envoy()]
    return own[0] if figure.is_envoy() and own else figure


def _with_the_state_visited(
    parsed: Parsed, trigger: Trigger, discourse: Discourse, doers: list[Reference], others: list[Reference]
) -> tuple[list[Reference], list[Reference]]:
    """Those who met, where of "the two sides" or "the foreign ministers of the two countries" only the guest has been
    told: he and the state that he visits."""
    visit = discourse.visit
    guests = [part.figure for part in visit.parts if part.role is Role.HEAD] if visit is not None else []
    there = {place.country for place in visit.places if place.country} if visit is not None else set()
    if len(guests) != 1 or len(there) != 1 or guests[0].side in (None, *there):
        return doers, others
    met = [ref.figure for ref in (*doers, *others)]
    if any(one is not guests[0] and (one.kind is not ActorKind.DELEGATION or one.side) for one in met):
        return doers, others
    state = _state(parsed, trigger, discourse, str(there.pop()))
    return [Reference(guests[0], state.start, state.end), state], []


def _with_this_one(doers: list[Reference], others: list[Reference], discourse: Discourse) -> list[Reference]:
    """The host of several, where "the sides" are he and the one whom the sentence names: "At the meeting with Lao
    Ambassador B, the sides discussed trade"."""
    named, joint = {id(ref.figure) for ref in others}, {id(ref.figure) for ref in doers}
    if discourse.current is None or not named or len(joint) < 3 or not all(ref.joint for ref in doers):
        return doers
    hosts = {id(part.figure) for part in discourse.current.parts if part.role is Role.HOST}
    return [ref for ref in doers if id(ref.figure) in hosts] if hosts and named < joint else doers


def _state(parsed: Parsed, trigger: Trigger, discourse: Discourse, code: str) -> Reference:
    """A state that stands for those of its people whom nobody names."""
    start, end = parsed.offsets(trigger.node.i, trigger.node.i + 1)
    return Reference(discourse.cast.country(code, None, start, end), start, end)


def _who_received(parsed: Parsed, trigger: Trigger, discourse: Discourse) -> list[Reference]:
    """Who received the letters of whom a sentence before tells: "those who presented their credentials were A and B";
    of those whom one sentence tells each may have his own reception."""
    current = discourse.current
    if current is None or current.background or current.rules["kind"] not in CREDENTIALS:
        return []
    if current.sentence == parsed.view.sentence.index:
        return []
    hosts = [part.figure for part in current.parts if part.role is Role.HOST]
    start, end = parsed.offsets(trigger.node.i, trigger.node.i + 1)
    return [Reference(one, start, end) for one in hosts[:1]]


def _across(discourse: Discourse) -> list[Figure]:
    """The principals of what is being told."""
    return discourse.current.principals() if discourse.current is not None else []


def _from_where_he_is_posted(
    discourse: Discourse, node: Node, met: list[Reference], start: int, end: int
) -> list[Figure]:
    """The country of a team of which nothing is told and that the envoy posted there receives: "The delegation was
    welcomed by Peruvian Ambassador to Laos A"."""
    posts = {post for ref in met if (post := ref.figure.posted_to()) and post in load_countries()}
    return [discourse.cast.country(posts.pop(), None, start, end)] if node.lower_ in TEAMS and len(posts) == 1 else []


def _names_nobody(parsed: Parsed, node: Node, guests: list[Figure], text: str) -> bool:
    """Whether words mean people who are known already: "the guest", "the deputies", "it", "the PUR figure"."""
    item = parsed.item(node)
    if node.pos_ == "PRON":
        return node.lower_ in _PRONOUNS
    if item.kind is not ItemKind.DESCRIPTION and (item.kind is not ItemKind.WORD or node.lower_ not in _THOSE_WHO_CAME):
        return False
    if any(child.dep_ in ("prep", "relcl", "acl", "appos") for child in node.children):
        return False
    hits = [parsed.view.hit(position) for position in range(item.first, item.last)]
    definite = [node, *node.children]
    its = parsed.view.lows[item.first : item.last] == ["its", "members"]
    proper = [child.lower_ for child in node.children if child.tag_ in ("NNP", "NNPS")]
    proper += _of_a_body(parsed, node)
    printed = " ".join(fact.text.lower() for one in guests for fact in one.offices)
    printed += " ".join(low for low in proper if f"({low.upper()})" in text)  # "the Peru Solidarity Society (PSS)"
    return (
        not any(hit is not None and hit.kind in NATIONS_AND_TOWNS for hit in hits)
        and (its or any(each.lower_ in _DEFINITE for each in definite) or parsed.view.low(item.first) in _DEFINITE)
        and all(word in printed for word in proper)
    )


def _of_a_body(parsed: Parsed, node: Node) -> list[str]:
    """The words of the body whose members people are: "the members of the Security Council" are not whom one met."""
    thing = parsed.item(node).thing
    body = thing.office.organisation if isinstance(thing, Description) and thing.office is not None else None
    return list(parsed.view.lows[body[0] : body[1]]) if body is not None and node.tag_ == "NNS" else []


def not_himself(
    parsed: Parsed, discourse: Discourse, nodes: list[Node], doers: list[Reference], others: list[Reference]
) -> list[Reference]:
    """Whoever "him" is in a clause on someone else: "Speaking to A, who called on him, the Premier said"."""
    same = [ref for ref in others if any(ref.figure is doer.figure for doer in doers)]
    nodes = [node for node in nodes if parsed.item(node).kind is not ItemKind.DATE]  # "called on him on Monday"
    pronoun = len(nodes) == 1 and nodes[0].lower_ in ("him", "her")
    above = subject(root_of(parsed)) if pronoun and same else None
    meant = discourse.references(parsed, above, subject=True) if above is not None else []
    people = [ref for ref in meant if ref.figure.kind is ActorKind.PERSON]
    return people if people and all(ref.figure is not doer.figure for ref in people for doer in doers) else others
