"""Sources: whom a sentence names as the one who said it, without a verb of speech.

"According to Kim, …", "In his words, …", "In the ambassador's opinion, …".
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from dragoman.knowledge.agencies import agencies
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed, after_preposition, objects, root_of, subject

_WORDS = frozenset(
    """words opinion view estimation judgment judgement eyes assessment reading account telling standpoint perspective
    point""".split()
)
"""What opens a sentence with its speaker: "in the words of"."""


SOURCES = frozenset(("sources", "source"))
"""Those who tell what was said and are not named."""
_NAME = 7
"""Words that "according to" and the name of an agency take."""
_LEAD_IN = 8
"""Words before a colon that lead in what follows it."""
_POINTS = re.compile(
    r"\bas follows\b|\bthe following(?: (?:points?|remarks?|views?))?(?: \S+){0,3} :$|\bpoints? below\b"
)
_MEDIA = frozenset(("media", "newspapers", "outlets"))
"""Those who spread news, told by what they are: "according to local media"."""
_SOON = 4
_PAPERS = frozenset(
    """today times daily news post herald tribune gazette journal online tv radio television observer monitor guardian
    telegraph chronicle mirror economist""".split()
)
"""Words by which newspapers and broadcasters are called."""
_STATIONS = frozenset(("radio", "television", "tv"))
_DOCUMENTS = frozenset("resolution resolutions charter article articles convention treaty decree".split())
"""Texts by which something is so, and which say nothing."""
_ONLOOKERS = frozenset("analysts experts observers critics commentators economists pundits".split())
_REPORTERS = frozenset(("correspondent", "correspondents", "reporter"))
_PROGRAMMES = frozenset(("agenda", "programme", "program", "schedule", "itinerary"))
"""What is to be done by plan, and says nothing: "the programme says that trade will be discussed"."""
_QUOTED = ('"', "“", "«", "„", "'", "‘", "-", "*", "•")
_GIVING = frozenset(("give", "issue", "make", "release", "publish", "deliver"))
_TEXTS = frozenset(
    ("answer", "statement", "reply", "remarks", "remark", "comment", "comments", "commentary", "response")
)


def sources(parsed: Parsed) -> Iterator[Node]:
    """Those whom a sentence names as its source, in order."""
    for node in parsed.nodes:
        if node.lower_ == "according" and not _points_to_source(node) and not _of_an_agency(parsed, node):
            inner = (each for child in node.children if child.dep_ == "prep" for each in child.children)
            named = dict.fromkeys((*after_preposition(node, "to"), *inner))
            yield from (_maker(parsed, each) or each for each in named if not _of_a_paper(each))
        elif node.lower_ in _WORDS and node.dep_ == "pobj" and node.head.lower_ in ("in", "from", "by"):
            yield from _whose_words(parsed, node)
        elif node.lower_ == "as" and node.dep_ == "mark" and (node.i == 0 or node.nbor(-1).text == ","):
            yield from _as_he_puts_it(node.head)


def _maker(parsed: Parsed, text: Node) -> Node | None:
    """The person who made a statement that is the source: "according to the statement made by Kim"."""
    made = [child for child in text.children if child.lemma_ in _GIVING] if text.lower_ in _TEXTS else []
    makers = (node for holder in (text, *made) for node in after_preposition(holder, "by", "of"))
    people = (ItemKind.PERSON, ItemKind.DESCRIPTION)
    return next((node for node in makers if parsed.item(node).kind in people), None)


def _of_a_paper(source: Node) -> bool:
    """Whether a body is named only as that of a document: "according to UN Security Council Resolution 99"."""
    after = source.nbor().lower_ if source.i + 1 < len(source.doc) else ""
    return source.lower_ in _DOCUMENTS or after in _DOCUMENTS


def gives_what_follows(parsed: Parsed) -> Node | None:
    """Whoever is told to give the text that follows a colon: "A spokesman for the ministry gave the following answer to
    the question:"."""
    root = root_of(parsed)
    texts = [noun for noun in objects(root) if noun.lower_ in _TEXTS and root.lemma_ in _GIVING]
    following = any(child.lower_ == "following" for noun in texts for child in noun.children)
    return subject(root) if following and parsed.nodes[-1].text == ":" and root.tag_ != "VB" else None


def lists_what_follows(parsed: Parsed) -> Node | None:
    """Whoever is told to have made the points that follow a colon: "Minister A stated as follows:", "conveyed the
    points below:"."""
    root = root_of(parsed)
    words = " ".join(parsed.view.lows[-_LEAD_IN:])
    listed = parsed.nodes[-1].text == ":" and root.tag_ == "VBD" and bool(_POINTS.search(words))
    return subject(root) if listed else None


def says_what_follows(parsed: Parsed, after: str) -> Node | None:
    """Whoever "said:" on a line of its own what the paragraphs below it give without quotation marks."""
    root = root_of(parsed)
    said = root.lemma_ in ("say", "state", "comment") and root.tag_ == "VBD" and parsed.nodes[-1].text == ":"
    alone = said and root.i == len(parsed.nodes) - 2
    return subject(root) if alone and after.startswith("\n") and not after.lstrip().startswith(_QUOTED) else None


def _whose_words(parsed: Parsed, noun: Node) -> Iterator[Node]:
    """Whose opinion is put before what he thinks or into it: "in his opinion, trade …"; not "in view of"."""
    at, last = noun.head.i, noun.right_edge.i
    opens = at == 0 or parsed.nodes[at - 1].text == ","
    if opens and last + 1 < len(parsed.nodes) and parsed.nodes[last + 1].text == ",":
        yield from (child for child in noun.children if child.dep_ == "poss")
        yield from after_preposition(noun, "of")


def _as_he_puts_it(verb: Node) -> Iterator[Node]:
    """Whose words the rest of the sentence is: "As he put it, trade is a bridge", "as the envoy sees it"."""
    it = any(child.lower_ in ("it", "this", "things") for child in objects(verb))
    if it and verb.lemma_ in ("put", "see", "phrase", "formulate") and verb.tag_ in ("VBD", "VBZ"):
        yield from (child for child in verb.children if child.dep_ == "nsubj")


def _of_an_agency(parsed: Parsed, according: Node) -> bool:
    """Whether it is an agency or a newspaper that has told it: "according to the Peruvian News Agency, PNA, the two
    met", "according to Lima Today"."""
    after = parsed.view.tokens[parsed.item(according).last : parsed.item(according).last + _NAME]
    words = " ".join(token.low for token in after).split(",")[0]
    paper = any(
        token.capital and token.low in _PAPERS and (before.capital or before.low == "the")
        for before, token in pairwise(after)
    )
    return (
        paper
        or words.endswith(("news agency", "press agency"))
        or not _MEDIA.isdisjoint(words.split()[:_SOON])
        or any(token.fold.isupper() and agencies().by_mark(token.fold) is not None for token in after)
    )


def _points_to_source(according: Node) -> bool:
    """Whether a sentence only names the source of the others: "That's according to the press service"."""
    return any(
        child.dep_ == "nsubj" and child.lower_ in ("this", "that")
        for holder in (according, according.head)
        if holder is according or not any(each.dep_ in ("attr", "acomp", "dobj") for each in holder.children)
        for child in holder.children
    )


def closed_by_comma(parsed: Parsed, source: Node) -> bool:
    """Whether a comma parts the person of whom a sentence has its words from what he said: "According to Kim, Lee and
    Park met"."""
    after = parsed.nodes[source.i + 1].text if source.i + 1 < len(parsed.items) else ""
    return after == "," and parsed.item(source).kind is ItemKind.PERSON


def some_official(parsed: Parsed, source: Node) -> bool:
    """Whether someone is told whom the report does not know: "according to an Iranian official", "to ministry
    sources"."""
    if source.lower_ in SOURCES:
        return True
    before = parsed.nodes[source.left_edge.i - 1].lower_ if source.left_edge.i else ""
    unknown = {"a", "an", "some", "one"} & {before, source.left_edge.lower_}
    return bool(unknown) and parsed.item(source).kind is not ItemKind.PERSON


def says_nothing_itself(parsed: Parsed, verb: Node, doer: Node) -> bool:
    """Whether whoever speaks is no party to what is told: an agency ("QNA said that the talks were short"), a station,
    onlookers ("Analysts believe that trade will grow"), one who only quotes ("the news agency quoted the ministry")."""
    looks_on = not any(doer.children) and parsed.view.low(parsed.item(doer).first) in _ONLOOKERS
    as_saying = any(child.lower_ in ("as", "saying") for child in verb.children)
    only_quotes = verb.lemma_ == "quote" and not as_saying and parsed.item(doer).kind is ItemKind.WORD
    reports = parsed.view.low(parsed.item(doer).last - 1) in _REPORTERS
    programme = doer.lower_ in _PROGRAMMES and verb.lemma_ in ("say", "show", "indicate", "state")
    if programme:
        return True
    return doer.text.isupper() and agency(doer.text) or of_a_station(verb, doer) or looks_on or only_quotes or reports


def agency(name: str) -> bool:
    """Whether a body is one that spreads news, and says nothing itself: "the Peruvian News Agency"."""
    low = name.lower()
    spreads = low.endswith(("news agency", "press agency", "news service"))
    return spreads or (low.endswith(" agency") or name.isupper()) and agencies().by_mark(name) is not None


def of_a_station(verb: Node, node: Node) -> bool:
    """Whether a station tells it, which only spreads news: "Radio Lima reported"; not "Lima TV quoted him as"."""
    return verb.lemma_ != "quote" and (node.lower_ in _STATIONS or node.i > 0 and node.nbor(-1).lower_ in _STATIONS)
