"""Brought along: other words for who is of a traveller's company, and whose side they are on.

"A and B are accompanying the minister", "A is part of the delegation", "he is travelling with A", "it also includes A".
"""

from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import Actuality, Role
from dragoman.reading.discourse import Discourse, Reference
from dragoman.reading.figures import Figure
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed, after_preposition, objects, root_of, subject_of
from dragoman.reading.surroundings import listed_after

_TEAMS = frozenset(("delegation", "entourage"))
_TRIPS = frozenset(("trip", "visit", "tour", "journey"))
_MEMBERS = frozenset(("part", "member", "members"))
_PRESENT = ("VBZ", "VBP")
_INCLUDING = ("include", "comprise")


def told_to_come_along(parsed: Parsed, discourse: Discourse) -> list[Reference]:
    """Those of whom a sentence tells nothing but that they travel with the one being told of, by other words than that
    he is accompanied by them."""
    root = root_of(parsed)
    if _follow(parsed, root) or _belong(parsed, root):
        doer = subject_of(parsed, root)
        told = _people(parsed, discourse, [doer] if doer is not None else [], subject=True)
        return told if _of_the_led(parsed, discourse, root, told) else []
    if root.lemma_.lower() == "accompany" and root.tag_ == "VBN":
        on_it = [node for node in after_preposition(root, "on", "during") if node.lower_ in _TRIPS]
        beside = [each for node in on_it for each in after_preposition(node, "by")]
        return _people(parsed, discourse, [*beside, *listed_after(parsed, beside)])
    if root.lemma_.lower() == "travel" and root.tag_ in ("VBG", *_PRESENT, "VBD"):
        beside = [node for node in after_preposition(root, "with") if node.i > root.i]
        return _people(parsed, discourse, [*beside, *listed_after(parsed, beside)])
    if it_includes(parsed, discourse):
        beside = [node for node in objects(root) if node.i > root.i]
        return _people(parsed, discourse, [*beside, *listed_after(parsed, beside)])
    return []


def it_includes(parsed: Parsed, discourse: Discourse) -> bool:
    """Whether "it" that "also includes" someone is the delegation told of in the sentence before."""
    root, sentence = root_of(parsed), parsed.view.sentence
    if root.lemma_ not in _INCLUDING or parsed.view.low(0) != "it" or discourse.team is None:
        return False
    before = discourse.cast.text[: sentence.start].rstrip().rsplit("\n", 1)[-1].rsplit(". ", 1)[-1].lower()
    return "delegation" in before


def of_the_trip(parsed: Parsed, discourse: Discourse) -> bool:
    """Whether companions are told of a trip and not only of a meeting: "is accompanied by", "on the trip", "are part of
    the delegation", or while what was told last is still to come."""
    root = root_of(parsed)
    if it_includes(parsed, discourse) or _belong(parsed, root) or _follow(parsed, root):
        return True
    if root.lemma_.lower() == "travel":
        return True
    accompanied = root.lemma_.lower() == "accompany" and root.tag_ == "VBN"
    now = any(child.lower_ in ("is", "are") for child in root.children)
    on_it = any(node.lower_ in _TRIPS for node in after_preposition(root, "on", "during"))
    there = any(
        node.lower_ in ("meeting", "talks", "audience") for node in after_preposition(root, "at", "in", "during")
    )
    return accompanied and (now or on_it or _before_it(discourse)) and not there


def _before_it(discourse: Discourse) -> bool:
    """Whether the trip is under way while what was told last is still to come."""
    visit, current = discourse.visit, discourse.current
    ahead = current is not None and current.actuality is Actuality.PLANNED
    return ahead and visit is not None and visit.actuality is Actuality.OCCURRED


def of_whom_they_follow(parsed: Parsed, discourse: Discourse, companions: list[Reference]) -> None:
    """Whoever is told to accompany someone, or to be of his delegation, is of his side, unless the report prints
    another."""
    heads = _led(parsed, discourse)
    sides = {ref.figure.side for ref in heads}
    side = next(iter(sides)) if len(sides) == 1 else None
    for ref in companions if side is not None else ():
        if ref.figure.side is None or ref.figure.guessed:
            ref.figure.side, ref.figure.side_basis, ref.figure.guessed = side, "derived", False


def _led(parsed: Parsed, discourse: Discourse) -> list[Reference]:
    """Whom the companions that a sentence tells of accompany."""
    root = root_of(parsed)
    node: Node | None = None
    if root.lemma_.lower() in ("accompany", "travel"):
        active = root.lemma_.lower() == "accompany" and root.tag_ != "VBN"
        node = next(iter(objects(root)), None) if active else subject_of(parsed, root)
    elif root.lemma_ == "be" and "accompanying" in parsed.view.lows[:2]:
        position = next(each.i for each in parsed.nodes if each.lower_ == "accompanying") + 1
        position += parsed.nodes[position].lower_ == "the"
        node = parsed.nodes[position] if position < root.i else None
    elif discourse.current is not None:
        node = next((each for each in parsed.nodes if _is_team(parsed, each) and _told_of(parsed, each, root)), None)
    if node is not None and node.lower_ in ("he", "she") and (guest := _guest(discourse, node.lower_ == "she")):
        return [Reference(guest, *parsed.offsets(node.i, node.i + 1))]
    return discourse.references(parsed, node, subject=True) if node is not None else []


def _guest(discourse: Discourse, female: bool) -> Figure | None:
    """The one person who came, whose company is told: "President A received Minister B. He was accompanied by"."""
    parts = discourse.current.parts if discourse.current is not None else []
    came = [part.figure for part in parts if part.role is Role.VISITOR and part.figure.kind is ActorKind.PERSON]
    fitting = [figure for figure in came if figure.female in (None, female)]
    return fitting[0] if len(fitting) == 1 == len(came) else None


def _is_team(parsed: Parsed, node: Node) -> bool:
    """Whether a word is the delegation being told of."""
    described = parsed.item(node).kind is ItemKind.DESCRIPTION
    return (parsed.view.low(parsed.item(node).last - 1) if described else node.lower_) in _TEAMS


def _told_of(parsed: Parsed, team: Node, root: Node) -> bool:
    """Whether a clause says who is of a delegation, before them or after "are part of"."""
    return all(item.kind is not ItemKind.PERSON for item in parsed.items[: team.i]) or _belong(parsed, root)


def _follow(parsed: Parsed, root: Node) -> bool:
    """Whether a clause says that people accompany someone, and nothing of where: "A and B are accompanying him"."""
    doer = subject_of(parsed, root)
    follows = root.lemma_.lower() == "accompany" and root.tag_ != "VBN" and bool(objects(root))
    if not follows or doer is None or parsed.item(doer).kind is not ItemKind.PERSON:
        return False
    behind = [child for child in (*root.children, *next(iter(objects(root))).children) if child.dep_ == "prep"]
    return all({child.lower_ for child in prep.children} & _TRIPS for prep in behind)


def _belong(parsed: Parsed, root: Node) -> bool:
    """Whether a clause says that people are of the delegation: "A is part of the delegation", "A is also in it"."""
    doer = subject_of(parsed, root)
    if root.lemma_ != "be" or doer is None or parsed.item(doer).kind is not ItemKind.PERSON:
        return False
    holders = [root, *(child for child in root.children if child.lower_ in _MEMBERS)]
    nouns = [noun for holder in holders for noun in after_preposition(holder, "of", "in")]
    own = [noun for noun in nouns if _is_team(parsed, noun)]
    return any(not any(child.dep_ in ("prep", "acl", "relcl") for child in noun.children) for noun in own)


def _of_the_led(parsed: Parsed, discourse: Discourse, root: Node, told: list[Reference]) -> bool:
    """Whether those who accompany someone can be of his side, and he is one of those being told of."""
    drafts = [draft for draft in (discourse.current, discourse.visit) if draft is not None and not draft.background]
    heads = _led(parsed, discourse)
    known = any(draft.has(ref.figure) for draft in drafts for ref in heads)
    sides = {ref.figure.side for ref in heads}
    apart = any(ref.figure.side not in (None, *sides) and not ref.figure.guessed for ref in told)
    return bool(drafts) and (known or _belong(parsed, root)) and not apart


def _people(parsed: Parsed, discourse: Discourse, nodes: list[Node], *, subject: bool = False) -> list[Reference]:
    found: list[Reference] = []
    for node in nodes:
        for ref in discourse.references(parsed, node, subject=subject):
            if ref.figure.kind is ActorKind.PERSON and all(ref.figure is not one.figure for one in found):
                found.append(ref)
    return found
