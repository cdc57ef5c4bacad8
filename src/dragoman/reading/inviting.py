"""Inviting: sentences that go on about a visit, and who invited the traveller."""

from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import Role
from dragoman.reading.bodynames import body_named
from dragoman.reading.discourse import Discourse
from dragoman.reading.drafts import Draft
from dragoman.reading.figures import Figure
from dragoman.reading.gazetteer import NATIONS, Hit
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed, after_preposition, conjuncts, objects, subject
from dragoman.reading.surroundings import ONE_PERSON

TRIPS = frozenset(("trip", "visit", "tour", "journey", "trips", "visits"))


_BY_NAME = (ActorKind.PERSON, ActorKind.ORGANISATION)
_AT = ("at", "upon", "on")
_GOVERNMENTS = frozenset(("government", "governments"))


def goes_on_about_it(node: Node) -> bool:
    """Whether a sentence goes on about a visit: "the visit comes", "he is making the visit", "he was invited by"."""
    if node.dep_ in ("nsubj", "nsubjpass"):
        return node.lower_ in TRIPS or _is_there(node)
    made = node.dep_ == "dobj" and node.lower_ in TRIPS and node.head.lemma_ in ("make", "pay")
    alone = not any(child.dep_ in ("xcomp", "prep") and not _to_a_place(child) for child in node.children)
    return made or node.lemma_ == "invite" and node.tag_ == "VBN" and node.dep_ == "ROOT" and alone


def _to_a_place(child: Node) -> bool:
    """Whether someone was only invited to a place: "was invited to Laos by", not "invited to the summit by"."""
    return child.lower_ == "to" and all(node.tag_ == "NNP" for node in child.children)


def _is_there(node: Node) -> bool:
    """Whether it is one who came or is there: "he arrived", "Costa is visiting"."""
    arrives = node.lower_ in ("he", "she") and node.head.lemma_ in ("arrive", "come")
    return arrives or node.dep_ == "nsubj" and node.head.lemma_ == "visit" and node.head.tag_ == "VBG"


def hosts_by_invitation(parsed: Parsed, visit: Draft, discourse: Discourse) -> None:
    """Makes whoever invited the traveller by name the visit's host, a body or government too."""
    countries = {place.country for place in visit.places}
    for node in _who_receive_on_it(parsed):
        for reference in discourse.references(parsed, node, subject=True):
            person = reference.figure.kind is ActorKind.PERSON and reference.figure.side in countries
            if person and reference.figure not in visit.figures():
                visit.add(reference.figure, Role.HOST, reference.start, reference.end)
    invited = (each for inviting in parsed.nodes for each in _all_who_invited(parsed, inviting))
    for node in (each for each in invited if not _to_another_visit(parsed, each, countries)):
        if (named := _government(parsed, node)) is not None:
            start, end, side = named
            side = side or (next(iter(countries)) if len(countries) == 1 else None)
            if side in countries:
                visit.add(discourse.cast.worded(ActorKind.ORGANISATION, start, end, side), Role.HOST, start, end)
            continue
        for reference in discourse.references(parsed, node):
            _of_the_host_country(reference.figure, visit)
            if reference.figure.kind in _BY_NAME and reference.figure.side in countries:
                visit.add(reference.figure, Role.HOST, reference.start, reference.end)


def _to_another_visit(parsed: Parsed, host: Node, countries: set[str | None]) -> bool:
    """Whether an invitation is to another visit, which stands right before it: "ended his visit to Peru and left for a
    visit to Laos at the invitation of A"."""
    trips = [node for node in parsed.nodes[: host.i] if node.lower_ in TRIPS]
    if len(trips) < 2:
        return False
    things = [parsed.item(node).thing for node in parsed.nodes[trips[-1].i : host.i]]
    named = {thing.value for thing in things if isinstance(thing, Hit)}
    return bool(named) and named.isdisjoint(countries)


def _of_the_host_country(figure: Figure, visit: Draft) -> None:
    """Takes a leader who invited someone and whose country is told nowhere for one of where the visit goes: "will be in
    Lima at the invitation of President A"."""
    there, foreign = {place.country for place in visit.places}, {each.side for each in visit.travellers()}
    untold = figure.kind is ActorKind.PERSON and (figure.side is None or figure.guessed and bool(figure.forms))
    if untold and len(there) == 1 and not foreign & {None, *there}:
        figure.side, figure.guessed = next(iter(there)), False


def _who_receive_on_it(parsed: Parsed) -> list[Node]:
    """Who receives a guest on a visit: "Minister A will host her counterpart B on a working visit to Peru"."""
    found = []
    for verb in parsed.nodes:
        if verb.lemma_ in ("host", "receive", "welcome") and verb.pos_ == "VERB":
            on_it = any(node.lower_ in TRIPS for node in after_preposition(verb, "on", "for"))
            of_whom = any(parsed.item(node).kind in ONE_PERSON for node in objects(verb))
            doer = subject(verb)
            found += [doer] if on_it and of_whom and doer is not None else []
    return found


def who_invited(parsed: Parsed, node: Node) -> list[Node]:
    """Who invited: "at the invitation of A", "as the guest of A", "was invited by A"."""
    told = (node.lower_, getattr(parsed.item(node).thing, "noun", ""))
    guest = node.head.lower_ == "as" and ("guest" in told or "guests" in told)
    if node.lower_ == "invitation" or guest:
        whose = [child for child in node.children if child.dep_ == "poss"] if node.head.lower_ in _AT else []
        return [*after_preposition(node, "of", "from", "by"), *whose]
    return list(after_preposition(node, "by")) if node.lemma_ == "invite" and node.tag_ == "VBN" else []


def _all_who_invited(parsed: Parsed, inviting: Node) -> list[Node]:
    """Who invited, each government or party of several for itself: "of the Lao government and the Thai government"."""
    found = list(dict.fromkeys(each for node in who_invited(parsed, inviting) for each in conjuncts(node)))
    if found and not inviting.tag_.startswith("VB"):  # "the Labour Party (LP) and the Unity Party (UP)", hung too high
        found += [each for each in conjuncts(inviting) if each.i > found[-1].i and _own_body(parsed, each)]
    if found and found[-1].lower_ in _GOVERNMENTS:  # a third one is often hung on the verb
        for node in parsed.nodes[found[-1].i + 1 :]:
            if node.lower_ in _GOVERNMENTS:
                found.append(node)
            elif node.lower_ not in (",", "and", "the") and not _nation(parsed, node):
                break
    return found


def _nation(parsed: Parsed, node: Node) -> bool:
    hit = parsed.view.at[parsed.item(node).last - 1]
    return hit is not None and hit.kind in NATIONS


def _own_body(parsed: Parsed, node: Node) -> bool:
    named = parsed.item(node).kind is ItemKind.BODY or body_named(parsed, node) is not None
    return named or node.lower_ in _GOVERNMENTS


def _government(parsed: Parsed, node: Node) -> tuple[int, int, str | None] | None:
    """Where a government is named, and whose it is, where that is told: "the Lao government", "Government of Laos"."""
    if node.lower_ not in _GOVERNMENTS:
        return None
    before = [child for child in node.lefts if child.dep_ in ("amod", "poss", "compound")]
    named = [*before, *after_preposition(node, "of")]
    hits = [hit for each in named if (hit := parsed.view.at[parsed.item(each).last - 1]) is not None]
    nations = [hit.value for hit in hits if hit.kind in NATIONS]
    first = min([child.i for child in before] + [node.i])
    last = max([each.i for each in after_preposition(node, "of")] + [node.i])
    return *parsed.offsets(first, last + 1), nations[0] if nations else None
