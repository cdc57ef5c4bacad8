"""Likely contacts: sentences that read like those people code as a contact, where no rule tells one.

Rules know the forms they were given. What people of many agencies write besides, a model learns from the reports that
were coded by hand for the project: a logistic regression over words, pairs of words and arcs of the parse, whose
weights are a list that can be read, ``contact_weights.csv`` (``scripts/train_contacts.py``). It decides only whether
a sentence tells of a contact; who takes part, when, where and in what standing is read as for every other contact.
"""

import csv
import math
from collections.abc import Iterator
from functools import cache

from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import EngagementKind, Format
from dragoman.knowledge.countries import load_countries
from dragoman.knowledge.tables import shipped_text
from dragoman.reading.contactwords import ContactWords
from dragoman.reading.discourse import Discourse, Reference
from dragoman.reading.drafts import Draft
from dragoman.reading.gazetteer import Kind
from dragoman.reading.nocontacts import tells_none
from dragoman.reading.nodes import Node
from dragoman.reading.occasions import given_to_an_envoy
from dragoman.reading.parse import ItemKind, Parsed, infinitive, negated, root_of, subject, verbs
from dragoman.reading.surroundings import ONE_PERSON, SOMEWHERE, credential_noun, governor
from dragoman.reading.trigger import KINDS, LIKELY, RECEIVING, Trigger

WEIGHTS = "contact_weights.csv"
SURE = 0.65
"""The probability from which a sentence counts as telling of a contact."""
_OTHERWISE = ("lead", "head", "accompany", "call", "speak", "sit", "come", "get", "touch")
"""Verbs that tell of a contact only in forms of their own: "headed a delegation", "called on him to", "spoke of"."""
_MEANING = frozenset("agree propose suggest offer try attempt seek want refuse".split())
"""Verbs of what one means to do, or not to do, with another."""
_TOWARDS = frozenset(("to", "for", "in", "at"))


@cache
def load_weights() -> dict[str, float]:
    """The learned weights by feature; "" is what every sentence starts from."""
    rows = csv.DictReader(shipped_text(WEIGHTS).splitlines())
    return {row["feature"]: float(row["weight"]) for row in rows}


def features(parsed: Parsed) -> Iterator[str]:
    """What the model sees of a sentence: its words, pairs of words, arcs, its root, its place in the report."""
    keys = [
        node.lemma_.lower() if item.kind is ItemKind.WORD else f"<{item.kind.value}>"
        for node, item in zip(parsed.nodes, parsed.items, strict=True)
    ]
    for node, key in zip(parsed.nodes, keys, strict=True):
        if node.pos_ not in ("PUNCT", "SPACE", "NUM"):
            yield f"w {key}"
        if node.dep_ not in ("punct", "det", "cc"):
            yield f"a {key} {node.dep_} {keys[node.head.i]}"
    for one, other in zip(keys, keys[1:], strict=False):
        yield f"p {one} {other}"
    root = root_of(parsed)
    yield f"r {keys[root.i]}"
    yield f"t {root.tag_}"
    yield f"f {keys[0]}"
    yield f"n {min(3, keys.count('<person>'))}"
    yield f"c {min(3, keys.count('<country>') + keys.count('<city>'))}"
    yield f"i {min(4, parsed.view.sentence.index)}"


def likelihood(parsed: Parsed) -> float:
    """The probability, 0 to 1, that people would code a contact in a sentence."""
    weights = load_weights()
    score = weights[""] + sum(weights.get(feature, 0.0) for feature in set(features(parsed)))
    return 1 / (1 + math.exp(-score))


def likely(words: ContactWords, parsed: Parsed) -> Trigger | None:
    """The contact of a sentence that reads like one, with the people before and after the word that tells it; None
    where it does not."""
    credentials = any("creden" in node.lower_ for node in parsed.nodes) and any(map(credential_noun, parsed.nodes))
    if credentials and any(given_to_an_envoy(parsed, verb) for verb in verbs(parsed)):
        return None
    someone = [node for node in parsed.nodes if _takes_part(words, parsed, node)]
    telling = _telling(words, parsed) if someone and likelihood(parsed) >= SURE else None
    if telling is None:
        return None
    node, kind, label = telling
    if any(above.lemma_ == "touch" for above in node.ancestors):
        return None  # "touched upon the decisions of the summit to be held in Lima"
    verb = node if node.pos_ in ("VERB", "AUX") else governor(node)
    engagement, format = KINDS.get(kind, (EngagementKind.MEETING, Format.IN_PERSON))
    found = Trigger(engagement, format, label, node, verb, LIKELY, nominal=node is not verb)
    doer = subject(verb) if verb is not None else None
    before = [one for one in someone if one.i < node.i or one == doer]
    after = [one for one in someone if one not in before]
    if found.nominal and (len(after) > 1 or not before):
        before = []  # "since the talks between A and B", whoever mentions them
    found.doers, found.others = (before, after) if before else ([], after) if found.nominal else (after, [])
    found.host_is = "doer" if verb is not None and verb.lemma_ in RECEIVING else ""
    if engagement is EngagementKind.VISIT:
        travels = [doer] if doer in someone else []
        found.doers, found.others = travels or (someone if found.nominal else []), []
        found.destination = _destination(parsed)
    return None if tells_none(parsed, found) else found


def _takes_part(words: ContactWords, parsed: Parsed, node: Node) -> bool:
    """Whether a node is someone: by name, by office, or as a delegation and the like."""
    if node.dep_ == "pobj" and node.head.lower_ == "of" and words.kind_of(node.head.head) is None:
        return node.head.head.lower_ in words.people  # "the delegation of …", not "the memory of …"
    kind = parsed.item(node).kind
    return kind in ONE_PERSON or kind is ItemKind.WORD and node.lower_ in words.people and node.pos_ == "NOUN"


def _telling(words: ContactWords, parsed: Parsed) -> tuple[Node, str, str] | None:
    """The word that most likely tells the contact, with its kind and label: the noun or verb of contact with the
    greatest weight; None where there is none."""
    weights = load_weights()
    best: tuple[float, Node, str, str] | None = None
    for node in parsed.nodes:
        item = parsed.item(node)
        if item.kind is not ItemKind.WORD or _of_a_house(parsed, item.first):
            continue
        told = words.kind_of(node) if node.pos_ in ("NOUN", "PROPN") and not _to_the_press(node) else None
        if told is not None and node.head.lower_ in ("concerning", "regarding") and words.only_spoken_of(node):
            continue  # "the efforts concerning talks with Peru"
        if told is not None and node.dep_ == "pobj" and node.head.lower_ == "as":
            continue  # "the G20 as the premier forum"
        if told is not None and told[0] == "visit" and node.tag_ == "NNS":
            continue  # "facilitated the visits of delegations"
        if (
            told is None
            and node.pos_ == "VERB"
            and node.lemma_ not in _OTHERWISE
            and not any(child.dep_ == "dobj" and child.lower_ == "it" for child in node.children)
            and (known := words.verbs.get(node.lemma_.lower()))
        ):
            told = None if negated(node) else (known[0][0], node.lemma_.lower())
        weight = weights.get(f"w {node.lemma_.lower()}", 0.0)
        if told is not None and (best is None or weight > best[0]):
            best = weight, node, *told
    return best[1:] if best is not None else None


def _of_a_house(parsed: Parsed, position: int) -> bool:
    """Whether a word names a house of state, which is no gathering: "a clerk of the National Assembly"."""
    return parsed.view.capital(position) and parsed.view.kind(position) is Kind.INSTITUTION


def _to_the_press(node: Node) -> bool:
    """Whether a conference or statement is for the press, which is no contact."""
    return any(child.lower_ in ("press", "news") for child in node.children)


def _destination(parsed: Parsed) -> list[Node]:
    """The countries and cities that a sentence leads to."""
    return [
        node
        for node in parsed.nodes
        if parsed.item(node).kind in SOMEWHERE and node.dep_ == "pobj" and node.head.lower_ in _TOWARDS
    ]


def told_already(parsed: Parsed, trigger: Trigger, discourse: Discourse) -> bool:
    """Whether a likely contact is none beside what is told: "The meeting was attended by …", a welcome at the airport,
    a letter beside a meeting, what those who write a text tell of themselves."""
    current = discourse.current
    told = current is not None and not current.background
    definite = trigger.nominal and any(child.lower_ in ("the", "this", "these") for child in trigger.node.children)
    return (
        told
        and definite
        and (trigger.node.dep_ in ("nsubj", "nsubjpass") or _sets_the_time(trigger.node))
        or trigger.format is Format.LETTER
        and discourse.tells_a_contact()
        or "airport" in parsed.view.lows
        or parsed.view.lows[0] == "we"
        or _only_meant(trigger.node)
    )


def _sets_the_time(noun: Node) -> bool:
    """Whether a contact only says when something else was or will be done: "After the meeting, the ministers will"."""
    opens = noun.dep_ == "pobj" and noun.head.i == 0 and noun.head.lower_ in ("after", "following", "before")
    return opens and not any(child.dep_ in ("prep", "relcl", "acl") for child in noun.children)


def _only_meant(node: Node) -> bool:
    """Whether people only agree or propose to meet, or try to: "agreed on Monday to hold talks in May"."""
    verb = node if node.pos_ == "VERB" else node.head
    return verb.dep_ == "xcomp" and infinitive(verb) and verb.head.lemma_ in _MEANING


def of_known_sides(draft: Draft) -> bool:
    """Whether the side of anyone in it is told, and not only guessed from where the report appeared; a body of no
    known side, such as "the command of the district", is no other side."""
    known = {part.figure.side for part in draft.parts if part.figure.side}
    of_no_side = any(part.figure.kind is ActorKind.ORGANISATION and not part.figure.side for part in draft.parts)
    told = any(part.figure.side and not part.figure.guessed for part in draft.parts)
    return told and (len(known) > 1 or not of_no_side)


def of_the_body_named(named: list[Reference]) -> None:
    """Puts whoever is known by name alone on the side that only a body stands for: "the youth of the Cuban party, led
    by Jorge Prado"."""
    people = [ref.figure for ref in named if ref.figure.kind is ActorKind.PERSON]
    told = [figure for figure in people if figure.side and not figure.guessed and figure.side_basis != "derived"]
    known = {figure.side for figure in told}
    of_bodies = {ref.figure.side for ref in named if ref.figure.kind is not ActorKind.PERSON} - known - {None}
    for figure in people:
        unsure = figure.guessed or figure.side is None
        if unsure and len(of_bodies) == 1 and of_bodies <= load_countries().keys():
            (figure.side,) = of_bodies
            figure.guessed = False


def those_named(named: list[Reference], discourse: Discourse) -> list[Reference]:
    """Everyone who takes part in a likely contact, with the guests of the report where only their hosts are named;
    nobody where those named are of one country and there are no guests."""
    sides = {ref.figure.side for ref in named if not ref.figure.guessed} - {None}
    if len(sides) != 1:
        return named if sides else []
    guests = [Reference(one, named[0].start, named[0].end) for one in discourse.guests() if one.side not in sides]
    return [*named, *guests] if guests else []
