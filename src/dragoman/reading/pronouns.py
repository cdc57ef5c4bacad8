"""Pronouns between two who talk: who answers whom, who goes on to the next one met, and who says "I"."""

import re
from collections import Counter

from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import EngagementKind
from dragoman.reading.drafts import Draft
from dragoman.reading.figures import Figure
from dragoman.reading.gazetteer import Kind
from dragoman.reading.nodes import Node
from dragoman.reading.parse import SUBJECTS, ItemKind, Parsed, conjuncts, root_of, subject_of
from dragoman.reading.people import Description, PersonPhrase
from dragoman.reading.referents import Referents

_IN_ANSWER = ("in response", "in reply", "in return", "in turn", "in answer", "for his part", "for her part")
_MEETING = frozenset("meet receive host greet talk welcome".split())
_MEETINGS = frozenset("meeting talks conversation reception session call discussions dialogue".split())

_ARTICLES = frozenset("the a an his her its their our this".split())
_MET_AS = frozenset(("pobj", "dobj", "conj", "nmod"))
_BEFORE_ONE_MET = frozenset("on met meets meeting meet with".split())
_TRIPS = frozenset("trip tour visit journey stay agenda schedule programme program".split())
"""What goes on with whoever has it."""
_OBJECTS = ("pobj", "dobj", "dative")
_QUOTES = frozenset('"“”«»')
_LABELLED = re.compile(
    r"^[A-Z][\w.’'-]*(?: (?:[A-Z][\w.’'()-]*|of|the|and|for)){1,9}: (?!(?:\w+ ){0,2}(?:remarks|statement|speech) )",
    re.M,
)
"""A line of a transcript, under the name of who speaks; no heading, "Council of Trade: Press remarks by"."""


def spoken_of(person: Node, pronoun: Node) -> bool:
    """Whether the one whom "he" would mean is named in the words that "he" said, and so is another: "Kim will attend a
    fair, he added"."""
    verb, comma = pronoun.head, pronoun.i > 0 and pronoun.nbor(-1).text == ","
    told = (child for child in verb.children if child.dep_ == "ccomp" and child.i < pronoun.i)
    return comma and any(person in child.subtree for child in told)


def who_answers(parsed: Parsed, node: Node, scene: Referents) -> Figure | None:
    """Whoever was spoken to and now answers: "In response, she said", after Kim urged Ambassador Lee to help."""
    answers = parsed.text_of(parsed.nodes[:3]).startswith(_IN_ANSWER)
    if not answers or node.dep_ != "nsubj" or len(scene.speakers) != 1:
        return None
    female = node.lower_ == "she"
    people = (figure for figure in reversed(scene.recent) if figure.kind is ActorKind.PERSON)
    return next((each for each in people if each not in scene.speakers and each.female in (None, female)), None)


def he_and_no_name(parsed: Parsed, node: Node, scene: Referents) -> Figure | None:
    """The man who has just spoken, where "He" that opens a sentence is also the family name of whom he met: "Kim
    praised He Lin. He suggested"; "He, for his part," is the other's name."""
    item, spoke = parsed.item(node), scene.speakers
    bare = item.first == 0 and item.last == 1 and parsed.view.low(0) == "he" and parsed.view.low(1) != ","
    if not bare or len(spoke) != 1 or spoke[0].kind is not ActorKind.PERSON or spoke[0].female:
        return None
    again = any(scene.cast.of(phrase) is spoke[0] for phrase in parsed.people if phrase.first)  # "He told Kim"
    return None if again else spoke[0]


def met_next(parsed: Parsed, node: Node) -> PersonPhrase | None:
    """The person with whom a sentence opens that goes on with a pronoun: "At his meeting with Kim", "Receiving Kim,
    she"."""
    if node.lower_ in ("his", "her"):
        opens = node.i <= 3 and node.head.lower_ in _MEETINGS and node.head.head.lower_ in ("at", "in", "during")
    else:
        opening = next((child for child in node.head.children if child.tag_ == "VBG" and child.i == 0), None)
        opens = node.dep_ == "nsubj" and opening is not None and opening.lemma_ in _MEETING
    named = (parsed.items[at].thing for at in range(len(parsed.items)) if at != node.i and at < node.i + 12)
    return next((thing for thing in named if isinstance(thing, PersonPhrase)), None) if opens else None


def who_meets_all(drafts: list[Draft], met: Figure) -> Figure | None:
    """Whoever takes part in most of what is told as news, and is of another side than the one met now."""
    parts = [part.figure for draft in drafts if not draft.background for part in draft.parts]
    people = [figure for figure in parts if figure.kind is ActorKind.PERSON and figure.side != met.side]
    counted = Counter(map(id, people))
    return max(people, key=lambda figure: counted[id(figure)], default=None)


def owner_of_subject(parsed: Parsed, node: Node) -> PersonPhrase | None:
    """Whose trip a clause above "he" tells of: "Kim's tour goes on in Lima, where he will meet Lee"."""
    if node.dep_ != "nsubj" or node.head.dep_ not in ("advcl", "relcl"):
        return None
    for before in parsed.nodes[: node.i]:
        thing, trip = parsed.item(before).thing, before.head
        if isinstance(thing, PersonPhrase) and before.dep_ == "poss":
            return thing if trip.dep_ == "nsubj" and trip.lemma_.lower() in _TRIPS else None
    return None


def who_says(parsed: Parsed, node: Node) -> Node | None:
    """The word for whoever says what a quotation tells of himself: ""We had a good meeting with …," Minister A
    wrote"."""
    verb = node.head
    while verb.dep_ in ("ccomp", "conj", "parataxis") and verb.head != verb:
        verb = verb.head
        doers = (child for child in verb.children if child.dep_ == "nsubj" and child != node)
        for doer in doers:
            if parsed.item(doer).kind is ItemKind.PERSON or doer.lower_ in ("he", "she"):
                return doer
    return None


def himself(speaker: Figure | None) -> Figure | None:
    """Whoever speaks of himself; nobody where a spokesperson speaks for others."""
    spoken_for = speaker is not None and any("spokes" in fact.phrase.head for fact in speaker.offices)
    return None if spoken_for else speaker


def antecedent(node: Node) -> Node | None:
    """Who does what the relative clause says in which a word stands: the delegation of "a delegation, which called on
    him"."""
    clause = next((above for above in node.ancestors if above.dep_ == "relcl"), None)
    if clause is None:
        return None
    told = any(child.dep_ == "nsubj" and child.lower_ in ("who", "which", "that") for child in clause.children)
    return clause.head if told else None


def former_or_latter(parsed: Parsed, node: Node, scene: Referents) -> list[Figure]:
    """Whom "the former" or "the latter" means of those named last before: "Kim invited Lee, which the latter accepted",
    "Kim received the guests, during which the former told them"."""
    before = [phrase for phrase in parsed.people if phrase.last <= parsed.item(node).first]
    named = [figure for phrase in before if (figure := scene.cast.of(phrase)) is not None] or scene.recent
    if node.lower_ == "latter":
        return named[-1:]
    return named[-2:][:1] if named is not scene.recent or len(named) > 1 else []


def met_by_name(parsed: Parsed, node: Node, figure: Figure, scene: Referents) -> bool:
    """Whether someone is first named as whom the subject meets: "The Prime Minister spoke to the Lao Prime Minister A"
    tells of two."""
    if node.dep_ != "nsubj" or figure in scene.recent or figure.side in (None, scene.cast.home):
        return False
    named = [phrase for phrase in parsed.people if scene.cast.of(phrase) is figure]
    objects = {child.i for child in node.head.subtree if child.dep_ in _OBJECTS and child.i > node.head.i}
    return any(parsed.item(each).thing in named for each in parsed.nodes if each.i in objects)


def not_one_met(parsed: Parsed, node: Node, figure: Figure, scene: Referents) -> bool:
    """Whether an office of a state is not that of someone who is named before it in the sentence and whose state is not
    printed: "Minister A received a call from the foreign minister of Peru"."""
    item = parsed.item(node)
    of_a_state = isinstance(item.thing, Description) and item.thing.side is not None
    unknown = figure.side is None or figure.guessed
    if not of_a_state or not unknown or node.dep_ == "appos":
        return False
    return any(scene.cast.of(phrase) is figure for phrase in parsed.people if phrase.last <= item.first)


def not_meant(parsed: Parsed, node: Node, figure: Figure, scene: Referents, visited: str | None) -> bool:
    """Whether an office is not that of whom it may mean: of one who is only named as met, or, where it is of the state
    ``visited``, of a foreigner or of another who is told without a name."""
    another = visited is not None and (figure.side not in (None, visited) or not figure.forms)
    return another or met_by_name(parsed, node, figure, scene) or not_one_met(parsed, node, figure, scene)


def visited_state(parsed: Parsed, node: Node, scene: Referents) -> str | None:
    """The state whose office is told without an article and without a name as that of whom a visitor met: the one he
    visits: "called on Defence Minister and met Foreign Secretary"."""
    told = [draft for draft in scene.drafts if draft.kind is EngagementKind.VISIT]
    item, visit = parsed.item(node), scene.visit or (told[-1] if told else None)
    thing = item.thing
    if isinstance(thing, Description) and thing.noun == "counterpart" and not (thing.plural or thing.side):
        there = {place.country for place in visit.places} if visit is not None and node.dep_ in _MET_AS else set()
        return next(iter(there)) if len(there) == 1 else None  # "she will meet with her counterpart"
    bare = isinstance(thing, Description) and thing.office is not None and not (thing.plural or thing.side)
    if not bare or visit is None or parsed.view.low(item.first) in _ARTICLES or node.dep_ not in _MET_AS:
        return None
    first = item.first
    while parsed.view.capital(first - 1) and parsed.view.kind(first - 1) is Kind.INSTITUTION:
        first -= 1  # "met Commerce | Minister"
    among = next((each for each in (node, *node.ancestors) if each.dep_ != "conj"), node)
    both = among.dep_ in SUBJECTS  # "Minister A and EAM met" tells who came
    met = not both and (parsed.view.low(first - 1) in _BEFORE_ONE_MET or node.dep_ == "conj")
    visited = {place.country for place in visit.places}
    return next(iter(visited)) if met and len(visited) == 1 else None


def the_writer(text: str, parsed: Parsed, writer: Figure | None) -> Figure | None:
    """Whoever wrote the text, as "I" in it, unless someone else is quoted here: "I spoke by phone with the Prime
    Minister"."""
    if writer is None:
        return None
    start, end = parsed.view.sentence.start, parsed.view.sentence.end
    before = text[:start]
    within = before.count("“") > before.count("”") or before.count('"') % 2 == 1
    quoted = within or not _QUOTES.isdisjoint(text[start:end]) or bool(_LABELLED.search(text))
    return None if quoted else writer


def head_of_subject(parsed: Parsed) -> Node:
    """The subject of a sentence, or its first word where it has none."""
    return next((child for child in root_of(parsed).children if child.dep_ in SUBJECTS), parsed.nodes[0])


def others_who_act(parsed: Parsed) -> list[object]:
    """Those joined to the subject of a sentence in the active: B in "A and B called on him"."""
    root = root_of(parsed)
    head = None if any(child.dep_ == "auxpass" for child in root.children) else subject_of(parsed, root)
    return [parsed.item(each).thing for each in conjuncts(head) if each != head] if head is not None else []


def in_a_new_contact(parsed: Parsed, node: Node, scene: Referents) -> Figure | None:
    """Whoever meets one after the other, where a sentence opens with the next one met: "Receiving Kim, he said"."""
    met = met_next(parsed, node)
    figure = scene.cast.of(met) if met is not None else None
    if figure is None or scene.current is None:
        return None
    return who_meets_all([scene.current] if scene.current.has(figure) else scene.drafts, figure)
