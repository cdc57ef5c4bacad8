"""Beside verbs: who says something where the parser gave a verb of speech no subject, or that of another, and which
verb an infinitive tells the purpose of."""

from collections.abc import Container

from dragoman.reading.clauses import as_someone_said, in_which, of_the_whole, quotes
from dragoman.reading.nodes import Node
from dragoman.reading.officebodies import PERHAPS, SURE
from dragoman.reading.parse import ItemKind, Parsed, after_preposition, infinitive, modal, objects
from dragoman.reading.people import Description, PersonPhrase

_SENT = frozenset("call calls telegram letter message cable telephone phone".split())
_LETTERS = frozenset("telegram letter message cable".split())
_CARRYING = frozenset("receive get submit deliver hand convey bring carry present".split())
"""What is done with a call or a letter from someone by those who get it or bring it."""
_FROM_AFAR = frozenset("congratulate inquire enquire condole convey wish offer invite extend ask".split())
"""What one rings or writes to do."""
_OFFICE_AND_BODY = 16
"""Words of an office and its body between a name and the verb, at most."""
_IN_RETURN = frozenset("in return turn reply response his her".split())


def who_is_quoted(verb: Node) -> Node | None:
    """Who says what an agency quotes: "Kim was quoted by the agency saying that …", "the agency quoted Kim as
    saying"."""
    quoting = next((each for each in verb.ancestors if quotes(each)), None)
    if verb.tag_ != "VBG" or quoting is None or quoting.i > verb.i:
        return None
    passive = next((child for child in quoting.children if child.dep_ == "nsubjpass"), None)
    return passive or next((child for child in objects(quoting) if child.i < verb.i), None)


def told_before(parsed: Parsed, verb: Node) -> Node | None:
    """Whoever stands right before a verb that the parser gave another subject: "Welcoming Kim, Lee in return
    said"."""
    position = verb.i - 1
    while position > 0 and (
        parsed.nodes[position].pos_ in ("ADV", "AUX", "PUNCT") or parsed.nodes[position].lower_ in _IN_RETURN
    ):
        position -= 1
    node = parsed.nodes[position]
    named = parsed.item(node).kind in (ItemKind.PERSON, ItemKind.DESCRIPTION)
    return node if named and position and parsed.nodes[position - 1].text == "," else None


def holder_before(parsed: Parsed, node: Node) -> PersonPhrase | None:
    """Whoever stands with his office before its body, which commas part from him and the parser took for the subject:
    "Ana Costa, executive secretary, Coffee Board of Peru, said"; not "Ana Costa, the Coffee Board, and the mayor"."""
    verb, nodes = node.head, parsed.nodes
    if node.dep_ not in ("nsubj", "nsubjpass") or verb.i < node.i:
        return None
    if parsed.item(node).kind is ItemKind.PERSON and nodes[node.i + 1].text != ",":
        return None
    bodies = 0
    for before in reversed(nodes[max(0, verb.i - _OFFICE_AND_BODY) : verb.i]):
        item, following = parsed.item(before), nodes[before.i + 1].text
        if isinstance(item.thing, PersonPhrase):
            apart = "," in (following, parsed.view.low(item.last - 1))
            return item.thing if apart and bodies else None
        noun = before.lower_ in SURE | PERHAPS and parsed.view.capital(parsed.item(before).first)
        bodies += noun or item.kind is ItemKind.BODY
        joined = before.lower_ in ("and", "or", "the", "a") and nodes[before.i - 1].text == ","
        if joined or item.kind is ItemKind.DESCRIPTION or before.pos_ in ("VERB", "AUX"):
            return None
    return None


def new_subject(parsed: Parsed, verb: Node) -> Node | None:
    """Whoever stands right before a joined verb and was taken for the end of what stands before: "briefed them on the
    talks and the two sides exchanged views", "spoke about the war and the President praised them"."""
    first = verb.head if verb.dep_ == "conj" and verb.tag_ == verb.head.tag_ == "VBG" else verb
    if first.dep_ in ("advcl", "acl", "relcl") and (caller := _who_called(parsed, first)) is not None:
        return caller
    if verb.dep_ == "advcl":
        return _named_after(parsed, verb)
    joined = verb.dep_ in ("conj", "ccomp") and verb.i > 1
    if not joined or any(child.dep_ == "nsubj" for child in verb.children):
        return None
    spoken_of = _in_a_relative(parsed, verb)
    if spoken_of is not None:
        return spoken_of
    node = parsed.nodes[verb.i - 1]
    alone = verb.tag_ == "VBD" and parsed.item(node).kind in (ItemKind.PERSON, ItemKind.DESCRIPTION)
    return node if (parsed.joint(node) or alone) and parsed.nodes[verb.i - 2].lower_ == "and" else None


def _who_called(parsed: Parsed, verb: Node) -> Node | None:
    """Whoever rang or wrote, and so wished well or said what the call or letter holds: "received a call from the King,
    congratulating him", "brought a letter from the King, in which he invited him"."""
    if verb.dep_ == "relcl":
        he = any(child.dep_ == "nsubj" and child.lower_ in ("he", "she") for child in verb.children)
        if not he or not in_which(verb):
            return None
    elif verb.tag_ != "VBG":
        return None
    got = next((above for above in verb.ancestors if above.lemma_ in _CARRYING), None)
    rung = verb.dep_ == "relcl" or verb.lemma_.lower() in _FROM_AFAR
    words = _SENT if rung else _LETTERS  # a letter alone may hold anything: "hailing his visit"
    sent = [noun for noun in objects(got) if noun.lower_ in words and noun.i < verb.i] if got is not None else []
    named = [node for holder in (*sent, got) if holder is not None for node in after_preposition(holder, "from")]
    named = [node for node in named if parsed.item(node).kind in (ItemKind.PERSON, ItemKind.DESCRIPTION)]
    return named[0] if sent and len(named) == 1 else None


def _named_after(parsed: Parsed, verb: Node) -> Node | None:
    """Whoever "he" or "she" is of a clause that opens a sentence and names nobody: "As he pointed to the need, Kim
    invited"."""
    doer = next((child for child in verb.children if child.dep_ == "nsubj"), None)
    opens = doer is not None and doer.i <= 1 and verb.i < verb.head.i and not as_someone_said(verb)
    main = next((child for child in verb.head.children if child.dep_ == "nsubj"), None)
    if doer is None or main is None or not opens or doer.lower_ not in ("he", "she") or main.i < verb.i:
        return None
    return main if parsed.item(main).kind in (ItemKind.PERSON, ItemKind.DESCRIPTION) else None


def _in_a_relative(parsed: Parsed, verb: Node) -> Node | None:
    """Whoever speaks in a clause with "who" that goes on with a joined verb: "were received by Kim, who praised the
    trip and said that"; a comma before "and" would end it."""
    joined = [child for child in verb.head.children if child.dep_ == "cc" and child.i < verb.i]
    if verb.tag_ != "VBD" or not joined or parsed.nodes[joined[-1].i - 1].text == ",":
        return None
    between = parsed.nodes[verb.head.i + 1 : joined[-1].i]
    clauses = [node for node in between if node.dep_ == "relcl" and node.tag_ == "VBD"]
    told = [node for node in clauses if any(child.lower_ == "who" for child in node.children)]
    people = [node for node in told if parsed.item(node.head).kind in (ItemKind.PERSON, ItemKind.DESCRIPTION)]
    return people[-1].head if people else None


def hangs_on_a_thing(parsed: Parsed, verb: Node, node: Node) -> bool:
    """Whether a verb only tells of a thing or a group, "a statement that says"."""
    if verb.dep_ not in ("relcl", "acl") or node != verb.head or parsed.item(node).kind is not ItemKind.WORD:
        return False
    return not of_the_whole(verb)


def right_before(parsed: Parsed, verb: Node) -> Node | None:
    """Whoever stands right before a verb that the parser left without a subject: "in talks with the Herald Kim said
    that …", "at the Senate, its president, Kim, recalled …"."""
    position = verb.i - 1
    while position > 0 and (parsed.nodes[position].pos_ in ("ADV", "AUX") or parsed.nodes[position].text == ","):
        position -= 1
    if verb.dep_ != "ROOT" or verb.tag_ not in ("VBD", "VBZ") or position < 1:
        return None
    if parsed.nodes[verb.i - 1].text == "," and (closed := _before_who(parsed, verb)) is not None:
        return closed
    node = parsed.nodes[position]
    if node.dep_ == "appos" and parsed.item(node).kind is ItemKind.PERSON and node.i < verb.i - 1:
        return node
    if node.dep_ == "conj" and node.i == verb.i - 1 and _pair_behind_a_comma(parsed, node):
        return node
    thing = parsed.item(node).thing
    if isinstance(thing, Description) and thing.noun == "joint" and node.dep_ == "pobj" and node.i == verb.i - 1:
        return node  # "in the meeting the two sides discussed"
    at = ("pobj", "dobj") if node.i == verb.i - 1 else ("pobj",)  # "in the months to come Kim said that"
    named = parsed.item(node).kind is ItemKind.PERSON and node.dep_ in at
    after_a_day = any(parsed.item(child).kind is ItemKind.DATE for child in node.lefts)  # "On Monday Kim invited Lee"
    told = after_a_day or any(child.dep_ == "ccomp" and child.i > verb.i for child in verb.children)
    return node if named and told else None


def _before_who(parsed: Parsed, verb: Node) -> Node | None:
    """Whoever stands before a clause with "who" that ends right before a verb without a subject: "Noting the crisis,
    Kim, who is also the Premier's adviser, urged"."""
    who = next((at for at in range(verb.i - 1, 1, -1) if parsed.nodes[at].lower_ == "who"), None)
    if who is None or parsed.nodes[who - 1].text != ",":
        return None
    node = parsed.nodes[who - 2]
    return node if parsed.item(node).kind in (ItemKind.PERSON, ItemKind.DESCRIPTION) else None


def _pair_behind_a_comma(parsed: Parsed, second: Node) -> bool:
    """Whether a node ends two who speak after what opens a sentence, and whom the parser joined to that: "In Lima, Peru
    and Laos discussed trade"."""
    if second.i < 4 or parsed.nodes[second.i - 1].lower_ != "and" or parsed.nodes[second.i - 3].text != ",":
        return False
    pair = (parsed.item(parsed.nodes[second.i - 2]), parsed.item(second))
    return all(item.kind in (ItemKind.COUNTRY, ItemKind.PERSON) for item in pair)


def with_whom_one_speaks(parsed: Parsed, head: Node, gatherings: Container[str] | None) -> list[Node]:
    """With whom a verb is done: "discussed with Kim the port"; with the nouns of gatherings also after what the verb
    has, "held a talk on trade with Kim", "during a meeting with Kim"."""
    holders: tuple[Node, ...] = (head,)
    if gatherings is not None:
        holders += (*objects(head), *(inner for each in objects(head) for inner in each.subtree))
        holders += tuple(noun for noun in after_preposition(head, "during") if noun.lower_ in gatherings)
    found = [node for holder in dict.fromkeys(holders) for node in after_preposition(holder, "with")]
    found += after_preposition(head, "to") if head.lemma_ in ("talk", "speak") else ()
    if head.dep_ == "relcl" and any(node.lower_ == "whom" for node in found):
        return [head.head]
    # in "reviewed with the Lao minister ties" the parse takes both for one thing
    return [_someone_inside(parsed, node) or node for node in found]


def _someone_inside(parsed: Parsed, node: Node) -> Node | None:
    """Whoever stands at the head of a noun that the parse made one with what was spoken of."""
    if parsed.item(node).kind is not ItemKind.WORD:
        return None
    people = (ItemKind.PERSON, ItemKind.DESCRIPTION)
    return next((c for c in node.children if c.dep_ in ("compound", "nmod") and parsed.item(c).kind in people), None)


def purpose_of(verb: Node) -> Node | None:
    """The verb whose purpose an infinitive tells: "met … to discuss"; None for any other verb."""
    if verb.tag_ != "VB" or not infinitive(verb):
        if verb.dep_ != "conj" or verb.tag_ != "VB" or verb.head.tag_ != "VB":
            return None
        return purpose_of(verb.head)
    current = verb
    while current.head != current:
        current = current.head
        if current.pos_ in ("VERB", "AUX") and (current.tag_ != "VB" or modal(current)):
            return current
    return None


def subject_behind(parsed: Parsed, participle: Node) -> Node | None:
    """The subject behind a comma of a sentence that opens with a participle which the parser took for its verb:
    "Mentioning that trade had grown, the minister hoped for more"."""
    if participle.tag_ != "VBG" or participle.dep_ != "ROOT" or participle.i:
        return None
    for node in parsed.nodes:
        behind = node.dep_ == "nsubj" and parsed.nodes[node.left_edge.i - 1].text == "," and node.head.tag_ == "VBD"
        if behind and (
            parsed.item(node).kind in (ItemKind.PERSON, ItemKind.DESCRIPTION) or node.lower_ in ("he", "she")
        ):
            return node
    return None


def joined_subjects(doers: list[Node]) -> list[Node]:
    """The two who speak and of whom the parser parted the first by what is told of him: "Kim, on a visit to Peru, and
    his host Lee declared"."""
    if len(doers) != 2:
        return []
    first, second = doers
    before = first.doc[second.left_edge.i - 1]
    return doers if before.lower_ == "and" and before.head == first else []


def counted(node: Node) -> bool:
    """Whether people are counted as two, of whom no country is named: "the two trade ministers"."""
    two = any(each.lower_ in ("two", "both") for child in node.lefts for each in child.subtree)
    return two and not any(after_preposition(node, "of", "from"))


def some_officials(node: Node) -> bool:
    """Whether officials are told of who are nobody of those who met: "Officials said that the talks went well"."""
    content = any(child.dep_ == "ccomp" for child in node.head.children)
    return node.lower_ == "officials" and node.dep_ == "nsubj" and content and not any(node.lefts)


def own_voice(doer: Node) -> bool:
    """Whether a state's publisher may speak for it: "Peru condemns …"; what "Peru welcomed" was said by who met."""
    verb = doer.head
    return verb.tag_ in ("VBZ", "VBP") or modal(verb) is not None and verb.tag_ == "VB"
