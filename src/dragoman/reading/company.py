"""Company: those who were there beside the principals, as lists of "also present" and "accompanied by" tell them."""

from collections.abc import Iterable

from spacy.tokens import Token as Node

from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import EngagementKind, Format, Role
from dragoman.reading.discourse import Discourse, Reference
from dragoman.reading.drafts import Draft
from dragoman.reading.figures import Figure
from dragoman.reading.gazetteer import Kind
from dragoman.reading.parse import ItemKind, Parsed, after_preposition, objects, root_of, subject_of
from dragoman.reading.people import Description
from dragoman.reading.trigger import ATTENDING

_ACCOMPANYING = frozenset(("accompany", "join"))
_OPENINGS = (
    "also present",
    "present at",
    "present were",
    "attending",
    "participating",
    "taking part",
    "also attending",
    "also participating",
    "also taking part",
    "participants",
    "those present",
    "among those",
    "accompanying the",
    "accompanying him",
    "accompanying her",
)
_TOLD = frozenset("meeting talks reception it event session conversation negotiations ceremony discussions".split())
"""What is attended where it is the engagement being told."""
_SEVERAL = frozenset("meetings events receptions ceremonies".split())
_SIDES = frozenset(("sides", "side", "delegations", "delegation", "teams", "team"))
_NATIONS = (Kind.DEMONYM, Kind.COUNTRY)
_LEADING = ("lead", "head", "chair")
_LED = frozenset("was were is being led headed chaired represented".split())
_ENVOYS = frozenset(("they", "envoys", "ambassadors", "diplomats"))
_INCLUDING = frozenset(("include", "comprise", "consist"))


def add_company(parsed: Parsed, discourse: Discourse, told: list[Draft]) -> list[Draft]:
    """Adds a sentence's companions to the engagement it tells, or to the one being told; gives back that one."""
    named = _named_after_all(parsed, discourse)
    if named is not None:
        return [named]
    found = _companions(parsed, discourse)
    if not found:
        return []
    targets = _attended(parsed, discourse, told)
    span = (parsed.view.sentence.start, parsed.view.sentence.end)
    for target in targets:
        for reference in found:
            if target.kind is EngagementKind.VISIT and not told:
                _of_the_travellers_side(target, reference.figure)
            if reference.figure.kind is ActorKind.PERSON and not (target in told and target.has(reference.figure)):
                target.add(reference.figure, Role.MEMBER, reference.start, reference.end)
        if not told:
            target.tell_in(span)
    return targets


def _of_the_travellers_side(visit: Draft, companion: Figure) -> None:
    """Whoever travels with a delegation is of its side, unless the report prints another."""
    heads = [part.figure.side for part in visit.parts if part.role is Role.HEAD]
    if heads and heads[0] and (companion.side is None or companion.side_basis == "derived"):
        companion.side, companion.side_basis = heads[0], "derived"


def _attended(parsed: Parsed, discourse: Discourse, told: list[Draft]) -> list[Draft]:
    """What companions attended: the engagement of their sentence, else the one being told; several where it says so."""
    named = next((node.lower_ for node in parsed.nodes if _of_several(node)), None)
    if not told and named is not None:
        kinds = {EngagementKind.CEREMONY} if named == "ceremonies" else {EngagementKind.MEETING}
        kinds |= {EngagementKind.CEREMONY} if named == "events" else set()
        news = [draft for draft in discourse.drafts if not draft.background and draft.format is Format.IN_PERSON]
        events = [draft for draft in news if draft.kind in kinds]
        return events[-2:] if "both" in parsed.view.lows else events
    visit = _travelled_in(parsed, discourse)
    if not told and visit is not None and _of_traveller(parsed):
        return [visit]
    if not told and discourse.visit is not None and not discourse.visit.background and _of_the_delegation(parsed):
        return [discourse.visit]
    target = next((draft for draft in told if draft.kind is not EngagementKind.VISIT), None)
    target = target or (told[0] if told else discourse.current or discourse.visit)
    return [] if target is None or target.background else [target]


def _travelled_in(parsed: Parsed, discourse: Discourse) -> Draft | None:
    """The visit that the sentence before tells: "A travelled to Peru and met B. He was joined by C"."""
    visit, index = discourse.visit, parsed.view.sentence.index
    return visit if visit is not None and not visit.background and visit.sentence == index - 1 else None


def _of_traveller(parsed: Parsed) -> bool:
    """Whether it is a traveller who "was joined by" someone, or "will be joined by"."""
    root = root_of(parsed)
    if root.tag_ != "VBN" or root.lemma_.lower() not in _ACCOMPANYING:
        return False
    told = [child for child in root.children if child.dep_ == "nsubjpass"]
    return any(node.lower_ in ("he", "she", "they") or parsed.item(node).kind is not ItemKind.WORD for node in told)


def _of_the_delegation(parsed: Parsed) -> bool:
    """Whether a sentence says who travelled with whom: "the delegation includes", "accompanying him are"."""
    root = root_of(parsed)
    if parsed.view.low(0) == "accompanying" or _members_of_the_delegation(parsed):
        return True
    return root.lemma_.lower() in _INCLUDING and _delegation(root)


def _members_of_the_delegation(parsed: Parsed) -> bool:
    """Whether a sentence opens with "members of the delegation"."""
    return parsed.view.lows[:3] == ["members", "of", "the"] and "delegation" in parsed.view.lows[:5]


def _of_several(node: Node) -> bool:
    """Whether a noun means several engagements that were told: "both meetings", "the events"."""
    return node.lower_ in _SEVERAL and any(child.lower_ in ("both", "the", "these") for child in node.children)


def _named_after_all(parsed: Parsed, discourse: Discourse) -> Draft | None:
    """The engagement being told once its people are named: "A and B led the two sides", "The envoys are A and B"."""
    current = discourse.current
    if current is None or current.background:
        return None
    root = root_of(parsed)
    subjects = [child for child in root.children if child.dep_ == "nsubj"]
    people = [ref for ref in _leaders(parsed, discourse) if ref.figure.kind is ActorKind.PERSON]
    if people:
        stood_for = {ref.figure.side for ref in people}
        gone = [part for part in current.parts if part.figure.kind is ActorKind.COUNTRY and part.side in stood_for]
    elif root.lemma_ == "be" and any(node.lower_ in _ENVOYS for node in subjects):
        gone = [part for part in current.parts if part.figure.kind is ActorKind.DELEGATION and part.side is None]
        people = _everyone(parsed, discourse) if gone else []
    else:
        return None
    for ref in people:
        role = next((part.role for part in gone if part.side in (None, ref.figure.side)), Role.PRINCIPAL)
        current.add(ref.figure, role, ref.start, ref.end)
    if not people or not gone:
        return None
    current.parts = [part for part in current.parts if part not in gone]
    current.tell_in((parsed.view.sentence.start, parsed.view.sentence.end))
    return current


def _leaders(parsed: Parsed, discourse: Discourse) -> list[Reference]:
    """Who led the sides of talks: "A led the Indian side", "the Indian side was led by A and the Lao side by B"."""
    found: list[Reference] = []
    for side in (node for node in parsed.nodes if _is_side(parsed, node) and not _another(node)):
        position = side.i + 1
        while position < len(parsed.items) - 1 and parsed.nodes[position].lower_ in _LED:
            position += 1
        if position < len(parsed.items) - 1 and parsed.nodes[position].lower_ == "by":
            leader: Node | None = parsed.nodes[position + 1]
        else:
            leader = subject_of(parsed, side.head) if side.dep_ == "dobj" and side.head.lemma_ in _LEADING else None
        own = _references(parsed, discourse, [leader] if leader is not None else [])
        found += [ref for ref in own if all(ref.figure is not known.figure for known in found)]
        for ref in own:
            _stands_for(parsed, side, ref)
    return found


def _stands_for(parsed: Parsed, side: Node, leader: Reference) -> None:
    """Whoever leads the side of a nation is of it, where the report does not print another."""
    before = parsed.view.at[parsed.items[side.i - 1].first] if side.i else None
    told = parsed.item(side).thing
    nation = before.value if before and before.kind in _NATIONS else None
    nation = told.side if isinstance(told, Description) else nation
    if nation and (leader.figure.side is None or leader.figure.side_basis == "derived"):
        leader.figure.side, leader.figure.guessed = nation, False


def _another(side: Node) -> bool:
    """Whether it is none of the sides being told: "a visit by a Russian delegation headed by A"."""
    if side.dep_ == "pobj" and side.head.lower_ == "by":
        return True
    return any(child.lower_ in ("a", "an", "another") for child in side.children)


def _is_side(parsed: Parsed, node: Node) -> bool:
    thing = parsed.item(node).thing
    return node.lower_ in _SIDES or isinstance(thing, Description) and thing.noun in _SIDES


def _companions(parsed: Parsed, discourse: Discourse) -> list[Reference]:
    text = " ".join(token.low for token in parsed.view.tokens[:3])
    if text.startswith(_OPENINGS) or _members_of_the_delegation(parsed):
        return _everyone(parsed, discourse)
    found: list[Reference] = []
    for node in parsed.nodes:
        lemma = node.lemma_.lower()
        if node.tag_ == "VBN" and (lemma in _ACCOMPANYING or lemma == "attend" and _of_meeting(node)):
            found += _references(parsed, discourse, after_preposition(node, "by"))
        elif lemma in (*ATTENDING, "witness") and node.pos_ == "VERB" and node.tag_ != "VBN" and _at_what_is_told(node):
            attendee = node.head if node.dep_ == "relcl" else subject_of(parsed, node)
            found += _references(parsed, discourse, [attendee] if attendee is not None else [])
        elif lemma == "together" or node.lower_ == "alongside":
            found += _references(
                parsed, discourse, [*after_preposition(node, "with"), *(c for c in node.children if c.dep_ == "pobj")]
            )
        elif lemma in _INCLUDING and _delegation(node) or node.lower_ == "present" and node.head.lemma_ == "be":
            return found + _everyone(parsed, discourse)
        elif node.lower_ == "including" and "delegation" in parsed.view.lows[: parsed.item(node).first]:
            start, _ = parsed.offsets(node.i, node.i + 1)
            found += [ref for ref in _everyone(parsed, discourse) if ref.start > start]
    return found


def _of_meeting(verb: Node) -> bool:
    return any(child.dep_ == "nsubjpass" and child.lower_ in _TOLD for child in verb.children)


def _at_what_is_told(verb: Node) -> bool:
    """Whether a clause says who attended "the talks", "the reception" that is being told, and nothing more of it."""
    attended = [*objects(verb), *after_preposition(verb, "in", "at")]
    return any(
        noun.lower_ in _TOLD | _SEVERAL
        and (noun.lower_ == "it" or any(child.lower_ in ("the", "this", "both") for child in noun.children))
        and not any(child.dep_ in ("prep", "relcl", "acl") for child in noun.children)
        for noun in attended
    )


def _delegation(verb: Node) -> bool:
    return any(
        child.dep_ in ("nsubj", "nsubjpass")
        and {"delegation", "members", "participants", "entourage"} & {node.lower_ for node in child.subtree}
        for child in verb.children
    )


def _references(parsed: Parsed, discourse: Discourse, nodes: Iterable[Node]) -> list[Reference]:
    found: list[Reference] = []
    for node in nodes:
        found += discourse.references(parsed, node)
    return found


def _everyone(parsed: Parsed, discourse: Discourse) -> list[Reference]:
    found: list[Reference] = []
    for index, item in enumerate(parsed.items):
        if item.kind is ItemKind.PERSON:
            found += [
                ref
                for ref in discourse.references(parsed, parsed.nodes[index])
                if all(ref.figure is not known.figure for known in found)
            ]
    return found
