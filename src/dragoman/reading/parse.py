"""The parse: each sentence is parsed with its long names made short, and read as clauses.

"Vietnamese Ambassador to China Tran Van Long" breaks a small parser; "Smith" does not. So every phrase that the
lexicons already understand (a person with offices, a country, a body, a date) stands in the parsed sentence as one
plain word, and the clause gives back the phrase. This also makes the sentences shorter and the parse faster.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from spacy.language import Language
from spacy.tokens import Doc

from dragoman.reading.dates import DateExpression
from dragoman.reading.gazetteer import Hit, Kind
from dragoman.reading.nodes import Node, nodes_of
from dragoman.reading.peers import closes_what_he_is
from dragoman.reading.people import Description, PersonPhrase
from dragoman.reading.peoplelists import ends_of_people, parted_by_semicolon
from dragoman.reading.plainwords import plain_word
from dragoman.reading.quoting import comma_before_said, dash_before_who_said
from dragoman.reading.runon import first_of_clause, last_before_who, opens_a_clause
from dragoman.reading.view import View
from dragoman.reading.wholes import again, pair_of_manners, whole_word, with_country


class ItemKind(StrEnum):
    """What an item of a simplified sentence stands for."""

    PERSON = "person"
    DESCRIPTION = "description"
    COUNTRY = "country"
    BODY = "body"
    CITY = "city"
    DATE = "date"
    WORD = "word"


Thing = PersonPhrase | Description | Hit | DateExpression | None
_STAND_INS = {
    ItemKind.PERSON: "Smith",
    ItemKind.COUNTRY: "France",
    ItemKind.BODY: "Congress",
    ItemKind.CITY: "Paris",
    ItemKind.DATE: "Monday",
}
STAND_INS = frozenset((*_STAND_INS.values(), "yesterday", "officials"))
"""The plain words that phrases are parsed as; none of them is the report's own."""
_BEFORE_DATES = frozenset(
    """
    on from since until by of in between to this last next and for during after before
    """.split()
)
"""Words after which a date stands as a noun; anywhere else it is an adverb."""


@dataclass(frozen=True, slots=True)
class Item:
    """One word of the simplified sentence and the tokens ``[first, last)`` it stands for."""

    kind: ItemKind
    first: int
    last: int
    thing: Thing = None


@dataclass(slots=True, eq=False)
class Parsed:
    """A sentence with its items and, once parsed, its tree; node ``i`` of the tree is item ``i``."""

    view: View
    items: list[Item]
    people: list[PersonPhrase]
    descriptions: list[Description]
    nodes: tuple[Node, ...] = ()
    _verbs: list[Node] | None = field(default=None)

    def hang(self, doc: Doc) -> None:
        """Takes the tree over from the parser's document."""
        self.nodes = nodes_of(doc)

    def item(self, node: Node) -> Item:
        """The item a node stands for."""
        return self.items[node.i]

    def joint(self, node: Node) -> bool:
        """Whether a node is both sides as one: "the two leaders", "the two countries"."""
        thing = self.item(node).thing
        return isinstance(thing, Description) and thing.noun == "joint"

    def offsets(self, first_item: int, last_item: int) -> tuple[int, int]:
        """The document offsets of items ``[first, last)``."""
        return self.view.span(self.items[first_item].first, self.items[last_item - 1].last)

    def text_of(self, nodes: Iterable[Node]) -> str:
        """The folded lower-case words of some nodes."""
        return " ".join(node.lower_ for node in nodes)


def itemise(view: View, people: list[PersonPhrase], described: list[Description]) -> list[Item]:
    """The sentence's items: every understood phrase as one, every other token as itself."""
    starts: dict[int, Item] = {}
    further = ends_of_people(view, people)
    for phrase in people:
        if phrase.sure:
            ahead = comma_before_said(view.lows, phrase.first, phrase.name_first, phrase.last)
            closed = ahead or closes_what_he_is(view.lows, phrase.first, phrase.last)
            last = further.get(phrase.first, phrase.last + closed)
            starts[phrase.first] = Item(ItemKind.PERSON, phrase.first, last, phrase)
    for description in described:
        starts.setdefault(
            description.first, Item(ItemKind.DESCRIPTION, description.first, description.last, description)
        )
    for date in view.dates:
        first = date.first - _within_a_verb(view, date)
        starts.setdefault(first, Item(ItemKind.DATE, first, date.last, date))
    for hit in view.hits:
        kind = {
            Kind.COUNTRY: ItemKind.COUNTRY,
            Kind.ORGANISATION: ItemKind.BODY,
            Kind.ORGAN: ItemKind.BODY,
            Kind.CITY: ItemKind.CITY,
        }.get(hit.kind)
        if kind:
            last = with_country(view, hit) if kind is ItemKind.CITY else hit.last
            if any(position in starts for position in range(hit.last, last)):
                last = hit.last  # "On Monday in Lima, Peru's Minister A met"
            starts.setdefault(hit.first, Item(kind, hit.first, last, hit))
    items: list[Item] = []
    position = 0
    while position < len(view.tokens):
        item = starts.get(position)
        if (
            item is None
            and view.low(position) == "the"
            and (following := starts.get(position + 1))
            and following.kind is ItemKind.COUNTRY
        ):
            item = Item(ItemKind.COUNTRY, position, following.last, following.thing)
        item = item or Item(ItemKind.WORD, position, whole_word(view, position, starts.keys()))
        items.append(item)
        position = max(item.last, position + 1)
    return items


def _within_a_verb(view: View, date: DateExpression) -> bool:
    """Whether a day with its "on" stands between "will" and its verb, where a small parser takes both for a thing:
    "will on Thursday host her counterpart"."""
    will = view.low(date.first - 1) == "on" and view.low(date.first - 2) in ("will", "would", "shall")
    following = view.low(date.last)
    return will and following.isalpha() and not view.capital(date.last)


def _word(view: View, item: Item) -> str:
    if item.kind is ItemKind.DESCRIPTION and isinstance(item.thing, Description):
        if item.thing.noun == "joint" and view.low(item.first) in ("they", "both"):
            return "they" if item.first else "They"
        return "officials" if item.thing.plural else "Smith"
    if item.kind in (ItemKind.COUNTRY, ItemKind.CITY) and item.last - item.first == 1:
        return view.tokens[item.first].fold
    if item.kind is ItemKind.DATE and view.low(item.first) == "on":
        return "also"  # between "will" and its verb
    if item.kind is ItemKind.DATE and view.low(item.first - 1) not in _BEFORE_DATES:
        return "yesterday"
    if view.low(item.first) == "," and item.last - item.first > 1:
        return "also"  # "Smith, for her part, asked": a small parser takes "asked" for what was done to her
    if item.kind is ItemKind.WORD and again(view, item.first):
        return "again"
    if item.kind is ItemKind.WORD and item.last - item.first > 1:
        joined = view.low(item.first) in ("co", "re") and view.low(item.first + 1) == "-"
        first = item.first + 2 if joined else item.first  # "co-chaired" is parsed as "chaired"
        last = first + 1 if pair_of_manners(view, first) else item.last
        return "".join(token.fold for token in view.tokens[first:last])
    word = view.tokens[item.first].fold
    plain = plain_word(view, item.first, word) if item.kind is ItemKind.WORD else None
    return plain or _STAND_INS.get(item.kind) or word


def simplified(nlp: Language, parsed: Parsed) -> Doc:
    """The unparsed simplified sentence."""
    words = [_word(parsed.view, item) for item in parsed.items]
    nations = [item.kind is ItemKind.COUNTRY for item in parsed.items]
    for number in range(1, len(words) - 1):
        pair = nations[number - 1] and nations[number + 1] and words[number + 2 : number + 3] != [words[number]]
        if words[number] in ("–", "—") and pair and words[number - 2 : number - 1] not in (["–"], ["-"]):
            words[number] = "-"  # "the Peru – Chile commission", however the dash is printed
        comma = dash_before_who_said(words, number) or parted_by_semicolon(words, number)
        words[number] = "," if comma else words[number]
    spaces = [parsed.view.tokens[item.last - 1].blank_after for item in parsed.items]
    return Doc(nlp.vocab, words=words, spaces=spaces, sent_starts=[True] + [False] * (len(words) - 1))


SUBJECTS = ("nsubj", "nsubjpass", "csubj")
_OBJECTS = ("dobj", "obj", "dative", "attr", "oprd")


def verbs(parsed: Parsed) -> list[Node]:
    """The verbs that a sentence tells with, in order: no auxiliaries, no infinitives joined to what is told."""
    if parsed._verbs is None:
        parsed._verbs = [
            node
            for node in parsed.nodes
            if node.pos_ in ("VERB", "AUX")
            and node.dep_ not in ("aux", "auxpass")
            and parsed.item(node).kind is ItemKind.WORD
            and not _joined_infinitive(node)
        ]
    return parsed._verbs


def _joined_infinitive(verb: Node) -> bool:
    """Whether a bare infinitive hangs on no infinitive: the end of a list of aims, told of no one."""
    first = verb
    while first.dep_ == "conj" and first.tag_ == "VB":
        if any(child.dep_ in ("aux", *SUBJECTS) for child in first.children):
            return False
        first = first.head
    return first is not verb and first.tag_ in ("VBD", "VBG")


def infinitive(verb: Node) -> bool:
    """Whether "to" stands before a verb."""
    return any(child.dep_ == "aux" and child.lower_ == "to" for child in verb.children)


def top(node: Node) -> Node:
    """The node at the head of a node's clauses."""
    while node.head != node:
        node = node.head
    return node


def root_of(parsed: Parsed) -> Node:
    """The word that the rest of a sentence hangs on."""
    return next(node for node in parsed.nodes if node.head == node)


_NOBODY = (ItemKind.DATE, ItemKind.CITY, ItemKind.COUNTRY, ItemKind.BODY)
"""Kinds of items that no "who" means."""
_THANKING = frozenset("thank praise congratulate commend laud applaud".split())


def subject(verb: Node) -> Node | None:
    """The subject of a verb: its own, or that of the verb it is joined or subordinate to."""
    seen = 0
    current = verb
    while seen < 6:
        own = [child for child in current.children if child.dep_ in SUBJECTS]
        if own:  # of several the first that is someone: a dateline's city, or who speaks in a transcript, may be one
            own = [each for each in own if not each.dep_.startswith("csubj")] or own  # "Taking ties on, A met B"
            people = [each for each in own if each.text == _STAND_INS[ItemKind.PERSON]]
            child = next((each for each in people if not _before_a_colon(each)), people[0] if people else own[0])
            relative = child.lower_ in ("who", "which", "that") and current.dep_ in ("relcl", "acl")
            return current.head if relative else child
        if current.dep_ == "advcl" and current.tag_ == "VBG" and current.head.text in STAND_INS:
            return current.head  # "Smith while receiving Smith said"
        if current.dep_ in ("conj", "xcomp", "advcl", "ccomp", "pcomp", "dep", "acomp") and current.head != current:
            if current.dep_ == "advcl" and current.tag_ not in ("VBG", "VB", "VBN"):
                return None
            if current.dep_ in ("advcl", "pcomp") and (agent := _agent(current.head)) is not None:
                return agent
            if current.dep_ == "pcomp" and (thanked := _thanked(current.head)) is not None:
                return thanked
            if (named := first_of_clause(current)) is not None:
                return named
            current = current.head
        elif current.dep_ == "relcl" or current.dep_ == "acl":
            return current.head
        elif (current.dep_ == "prep" or current.lower_ == "addition") and current.head != current:
            current = current.head
        else:
            return None
        seen += 1
    return None


def _thanked(preposition: Node) -> Node | None:
    """Whoever is thanked or praised for doing something does it: "thanked Smith for attending"."""
    verb = preposition.head
    if preposition.lower_ != "for" or verb.lemma_ not in _THANKING:
        return None
    return next((child for child in verb.children if child.dep_ == "dobj" and child.text in STAND_INS), None)


def _before_a_colon(node: Node) -> bool:
    return node.i + 1 < len(node.doc) and node.nbor().text == ":"


def _agent(verb: Node) -> Node | None:
    """Who does what a passive verb says: "the remarks were made by Smith while receiving …"."""
    if not any(child.dep_ == "nsubjpass" for child in verb.children):
        return None
    return next(after_preposition(verb, "by"), None)


def subject_of(parsed: Parsed, verb: Node) -> Node | None:
    """The subject of a verb, or the phrase just before it where the parse has none."""
    found = _taken_for_a_day(parsed, verb) or subject(verb)
    if found is not None:
        return last_before_who(verb, found) or _who(parsed, verb, found) or _named_within(parsed, found)
    found = _taken_for_an_adverb(parsed, verb)
    if found is not None or not _finite(verb):
        return found
    if (after := _after_an_opening(parsed, verb)) is not None:
        return after
    for position in range(verb.i - 1, max(-1, verb.i - 5), -1):
        node = parsed.nodes[position]
        before_date = node.pos_ == "ADP" and parsed.items[position + 1].kind is ItemKind.DATE
        leader = parsed.nodes[position - 1].lower_ == "by" and parsed.nodes[position - 2].lower_ in ("led", "headed")
        if leader and parsed.items[position].kind is ItemKind.PERSON:
            return node
        if node.pos_ == "VERB" or node.pos_ == "ADP" and not before_date:
            return None
        if parsed.items[position].kind in (ItemKind.PERSON, ItemKind.DESCRIPTION, ItemKind.COUNTRY) and (
            position == 0 or parsed.nodes[position - 1].pos_ != "ADP"
        ):
            return _first_of_two(parsed, node)
    return None


def _taken_for_a_day(parsed: Parsed, verb: Node) -> Node | None:
    """The person whom the parse takes for the day before him: "On Friday, May 2, President A will visit Lima"."""
    if verb.dep_ not in ("ccomp", "ROOT") or any(child.dep_ in SUBJECTS for child in verb.children):
        return None
    start = min((child.i for child in verb.children if child.dep_ == "aux"), default=verb.i)
    position = start - 1 - (start > 1 and parsed.nodes[start - 1].text == ",")
    node = parsed.nodes[position] if position > 0 else verb
    dated = node.dep_ == "appos" and parsed.item(node.head).kind is ItemKind.DATE
    return node if dated and parsed.item(node).kind is ItemKind.PERSON and _finite(verb) else None


def _first_of_two(parsed: Parsed, node: Node) -> Node:
    """The first of "A and B" where the parse hangs both on what stands before: "According to him, A and B met"."""
    first = node.head
    joined = node.dep_ == "conj" and node.i == first.i + 2 and parsed.nodes[node.i - 1].lower_ == "and"
    return first if joined and parsed.item(first).kind is ItemKind.PERSON else node


def _who(parsed: Parsed, verb: Node, found: Node) -> Node | None:
    """Whoever "who" means, where the parse hangs the clause on a day, a place or a body, which is never a "who": "met A
    on May 2, who also gave", "A, Head of the Committee, who is on a visit"."""
    if verb.dep_ != "relcl" or parsed.item(found).kind not in _NOBODY:
        return None
    if not any(child.lower_ == "who" and child.dep_ in SUBJECTS for child in verb.children):
        return None
    if found.dep_ == "pobj" and found.head.lower_ in ("from", "of") and found.head.head.tag_ in ("NN", "NNS"):
        return found.head.head  # "the delegation from Peru, who arrived"
    people = [node for node in parsed.nodes[: found.i] if parsed.item(node).kind is ItemKind.PERSON]
    return people[-1] if people else None


def _named_within(parsed: Parsed, found: Node) -> Node:
    """The name that opens a sentence whose subject the parse takes for the end of his titles: "Minister A, chair of the
    committee for B - C Cooperation and head of the delegation, paid a visit"."""
    if parsed.items[found.i].kind is not ItemKind.WORD or parsed.items[0].kind is not ItemKind.PERSON:
        return found
    node = parsed.nodes[0]
    while node.dep_ in ("compound", "nmod", "punct", "nn") and node.head != node and node != found:
        node = node.head
    return parsed.nodes[0] if node == found else found


def _taken_for_an_adverb(parsed: Parsed, verb: Node) -> Node | None:
    """Someone before a verb whom the parse takes for an adverbial: "that day, the Speaker, after …, was received"."""
    while verb.dep_ in ("pcomp", "prep") and verb.head != verb:
        verb = verb.head  # "the Speaker, after laying a wreath, was received"
    for child in verb.children:
        person = parsed.item(child).kind in (ItemKind.PERSON, ItemKind.DESCRIPTION)
        if person and child.dep_ in ("npadvmod", "dep", "nmod") and child.i < verb.i:
            return child
    return None


def _after_an_opening(parsed: Parsed, verb: Node) -> Node | None:
    """Whoever stands after the phrase a sentence opens with, where the parse takes him for an aside on whom that phrase
    names: "On behalf of the President, the Speaker, thanking the guest, wished"."""
    opening = parsed.nodes[0]
    if verb.dep_ != "ROOT" or opening.dep_ != "prep" or opening.head != verb:
        return None
    asides = (
        node
        for node in opening.subtree
        if node.dep_ == "appos" and parsed.item(node).kind in (ItemKind.PERSON, ItemKind.DESCRIPTION)
    )
    return next((node for node in asides if node.i < verb.i and parsed.nodes[node.i - 1].lower_ == ","), None)


def _finite(verb: Node) -> bool:
    """Whether a verb heads a clause, also where the parse took it for an adjective of the name before it."""
    if verb.tag_ in ("VBD", "VBZ", "VBP") or any(child.tag_ == "MD" for child in verb.children):
        return True
    return verb.tag_ == "VBN" and top(verb).pos_ in ("PROPN", "NOUN") and verb.dep_ in ("amod", "acl", "ROOT")


def conjuncts(node: Node) -> Iterator[Node]:
    """A node and what is joined to it by "and", commas or apposition, in order."""
    waiting = [node]  # and no recursion: in a list each name may hang on the one before it
    while waiting:
        current = waiting.pop()
        yield current
        waiting += [child for child in reversed(current.children) if _joins(child) and not opens_a_clause(child)]


def _joins(node: Node) -> bool:
    told = node.lower_ == "agency" and any(each.lemma_ == "report" for each in node.doc[node.i : node.i + 6])
    return not told and (
        node.dep_ in ("conj", "appos") and node.lower_ != "both" or _listed(node)
    )  # "received A, the agency reported"


def _listed(node: Node) -> bool:
    """Whether a name in the middle of a list was taken for an adverbial: "Smith, Smith, and Smith"."""
    return (
        node.dep_ == "npadvmod"
        and node.text == _STAND_INS[ItemKind.PERSON]
        and node.i > 0
        and node.nbor(-1).text == ","
    )


def objects(verb: Node) -> Iterator[Node]:
    """The direct objects and predicates of a verb, with what is joined to them."""
    for child in verb.children:
        if child.dep_ in _OBJECTS:
            yield from conjuncts(child)


def after_preposition(node: Node, *prepositions: str) -> Iterator[Node]:
    """What stands after these prepositions under a node, joined nodes too."""
    for child in node.children:
        joined = child.dep_ == "conj" and child.pos_ == "ADP" and node.pos_ == "VERB"  # "talks with A and also with B"
        if (child.dep_ in ("prep", "agent", "dative") or joined) and child.lower_ in prepositions:
            for inner in child.children:
                if inner.dep_ in ("pobj", "pcomp"):
                    yield from conjuncts(inner)
                elif inner.dep_ == "conj" and inner.lower_ in prepositions:  # "with A and with B"
                    yield from (each for node in inner.children if node.dep_ == "pobj" for each in conjuncts(node))
                elif inner.dep_ == "prep":
                    yield from after_preposition(child, inner.lower_)


def clause_end(verb: Node) -> int:
    """The item after the last one of a verb's clause, without what is joined to it by "and"."""
    last = verb.i
    for node in verb.subtree:
        if node.i > last and not _within_conjunct(node, verb):
            last = node.i
    return last + 1


def _within_conjunct(node: Node, verb: Node) -> bool:
    """Whether a node belongs to a verb joined to this one rather than to its own clause."""
    current = node
    while current != verb and current.head != current:
        if current.head == verb:
            joined = current.dep_ == "conj" and current.pos_ in ("VERB", "AUX")
            return joined or current.dep_ in ("cc", "punct") and current.i > verb.i
        current = current.head
    return False


def negated(verb: Node) -> bool:
    """Whether a verb is negated."""
    return any(child.dep_ == "neg" or child.lower_ in ("never", "not") for child in verb.children)


_MODALS = frozenset(("will", "shall", "would", "should", "may", "might", "could", "can", "must", "'ll"))


def modal(verb: Node) -> str | None:
    """The auxiliary that puts a verb in the future or makes it a possibility."""
    current = verb
    for _ in range(12):  # a programme has many verbs: "will attend …, hold …, witness … and meet …"
        if told := [child.lower_ for child in current.children if child.dep_ == "aux" and child.lower_ in _MODALS]:
            return str(told[0])
        if current.dep_ == "conj" and current.head != current and current.tag_ != "VBD":
            current = current.head  # "could not see him, but held talks" tells of what was done
        else:
            break
    return None


def future_only(verb: Node) -> bool:
    """Whether a clause's only verb is "will" with what is to be done."""
    return modal(verb) in ("will", "shall", "'ll") and verb.tag_ != "VBD"
