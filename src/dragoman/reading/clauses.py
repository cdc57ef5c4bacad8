"""Clauses of speech: what belongs to what someone says, what stands beside it, and where a statement's words
lie.
"""

from dragoman.reading.nodes import Node
from dragoman.reading.parse import STAND_INS, ItemKind, Parsed, after_preposition, clause_end, modal, subject
from dragoman.reading.speakergoeson import goes_on_himself

_BESIDE = frozenset(("conj", "dep", "parataxis", "nsubj", "nsubjpass"))
TRAILING = frozenset(
    """
    say add note stress emphasize emphasise affirm underline state announce tell report continue go remark
    conclude explain inform believe declare reply write recall observe insist warn announce urge share maintain
    reiterate acknowledge claim argue reveal clarify highlight assert comment confirm opine point read assure
    underscore remind confess admit concede vow pledge promise caution predict reckon quip complain tweet twit post sum
    respond answer specify elaborate chime counter retort interject joke exclaim lament stipulate contend summarize
    summarise rejoin appeal plead muse ask wonder
    """.split()
)
_SAID_TO = frozenset(("tell", "assure", "remind", "inform"))
"""Verbs with which what stands before is said to someone: "…, he assured his guest"."""
_OUTER_PARTS = frozenset(("nsubj", "nsubjpass", "aux", "auxpass", "neg", "advmod"))
_UTTERED = frozenset(("express", "voice", "thank", "congratulate", "invite", "wish", "praise", "convey"))
_OWN = _UTTERED | {
    "welcome",
    "reiterate",
    "reaffirm",
    "urge",
    "call",
    "propose",
    "extend",
    "hail",
    "appreciate",
    "offer",
}
_ADDED = frozenset("add note stress emphasize emphasise underline underscore say".split())
"""Verbs whose participles go on with what someone says: "said that trade grew, adding that …"."""
_LABELLING = _ADDED | {"describe", "call", "label", "term", "highlight", "reaffirm", "reiterate"}
"""Verbs whose participles judge what someone says: "said that Peru opposes the fee, calling it wrong"."""
_OF_PEOPLE = frozenset("thank urge hail praise laud propose suggest express voice congratulate call".split())
"""Verbs whose participles are a speaker's where what he says is of a thing: "said trade had grown, thanking Peru"."""
_JUDGING = frozenset("say consider assess regard describe call view deem term".split())
_GROUPS = frozenset("officials sides side delegation government party parliament people team ministry".split())
_PUT_TO = frozenset(("ask", "question", "press"))
"""What is done to those who are interviewed."""
_CLOSING = frozenset(('"', "”", "''", "’", "»"))
_GIVEN_OUT = frozenset("announce state report confirm release publish say disclose".split())
_GIVING_OUT = frozenset(("add", "say", "tell", "state", "report", "inform", "note", "write"))


def attribution(parsed: Parsed, verb: Node) -> bool:
    """Whether what is said stands before the verb: "…, he said", "…", said Kim in a statement."""
    if _quoted_as_saying(parsed, verb) or as_someone_said(verb):
        return True
    finite = verb.tag_ in ("VBD", "VBZ", "VBP") or has_said(verb)
    if verb.lemma_ not in TRAILING or not finite or verb.dep_ in ("relcl", "acl"):
        return False
    contents = [child.i for child in verb.children if child.dep_ in ("ccomp", "xcomp")]
    if contents and min(contents) > verb.i:
        return False
    doer = inverted(parsed, verb) or next((child for child in verb.children if child.dep_ in ("nsubj", "csubj")), None)
    if (
        doer is None
        or verb.lemma_ not in _SAID_TO
        and any(child.dep_ in ("dobj", "obj") and child != doer for child in verb.children)
    ):
        return False
    whole = parsed.item(doer).kind is ItemKind.PERSON  # all that the parser hung on a name stands before it
    first = min(verb.i, doer.i if whole else doer.left_edge.i)
    before = parsed.nodes[first - 1].text if first else ""
    if before in _CLOSING:
        return first > 1
    if before not in (",", "--", "–", "—") or first < 2 or verb.lemma_ == "ask":
        return False
    within = put_in_middle(verb) is not None or first > 2
    return not _opens_sentence(parsed, verb, first) or within and _put_in(parsed, verb)


def put_in_clause(verb: Node) -> Node | None:
    """The relative clause into which it is put who says it: "hailed the visit, which, she said, helps the two"."""
    head = verb.head
    inside = verb.dep_ in ("parataxis", "ccomp", "dep") and head.dep_ == "relcl" and head.i > verb.i
    return head if inside and any(child.dep_ == "nsubj" and child.tag_ == "WDT" for child in head.children) else None


def put_in_middle(verb: Node) -> Node | None:
    """The verb of the sentence into which it is put who says it: "The two states, Kim said, share a border"."""
    return verb.head if verb.dep_ == "parataxis" and verb.head.i > verb.i else None


def has_said(verb: Node) -> bool:
    """Whether a participle stands for the past: "trade is growing, Kim has said"."""
    helping = {child.lower_ for child in verb.children if child.dep_ == "aux"}
    return verb.tag_ == "VBN" and not helping.isdisjoint(("has", "have"))


def goes_on_with(participle: Node, verb: Node) -> bool:
    """Whether a participle goes on with a speaker: "said she meant to help, stressing the need"."""
    hangs = participle.head != verb and of_the_speaker(participle, verb)
    return hangs or _closed_by_a_source(participle, verb)


def _closed_by_a_source(participle: Node, verb: Node) -> bool:
    """Whether a participle goes on with a verb though the sentence is closed by who reported it: "met Kim and praised
    the port, adding that trade had grown, TT reports"."""
    first = verb
    while first.dep_ == "conj":
        first = first.head
    closed = first.dep_ == "ccomp" and first.head.i > participle.i and first.head.lemma_ in TRAILING
    return closed and participle.head in (verb, first)


def as_someone_said(verb: Node) -> bool:
    """Whether a clause with "as" tells only whose the rest of the sentence is: "As Kim noted, trade is growing"."""
    if verb.dep_ != "advcl" or verb.tag_ not in ("VBD", "VBZ", "VBP") or verb.lemma_ not in TRAILING:
        return False
    children = list(verb.children)
    marked = any(child.lower_ == "as" and child.dep_ == "mark" for child in children)
    own = any(child.dep_ in ("ccomp", "xcomp", "dobj", "prt") and child.lower_ != "out" for child in children)
    own = own or verb.lemma_ == "point" and not any(child.lower_ == "out" for child in children)
    return marked and not own and any(child.dep_ == "nsubj" for child in children)


def gives_the_source(parsed: Parsed, verb: Node) -> bool:
    """Whether a clause only names who gave the news out: "As announced by the ministry, Kim will visit", or the line
    above a release, "As stated by Spokesman Kim:"; not "As noted by Kim, trade grew"."""
    given = verb.tag_ == "VBN" and verb.lemma_ in _GIVEN_OUT and verb.dep_ in ("advcl", "ROOT")
    if not given or not any(child.lower_ == "as" and child.dep_ in ("mark", "prep") for child in verb.children):
        return False
    doers = list(after_preposition(verb, "by"))
    heading = verb.dep_ == "ROOT" and parsed.nodes[-1].text == ":"
    return heading or any(parsed.item(doer).kind in (ItemKind.WORD, ItemKind.BODY) for doer in doers)


def in_company(verb: Node) -> bool:
    """Whether a participle has a speaker of its own behind "with": "discussed trade, with Kim calling for quotas"."""
    if verb.tag_ != "VBG" or verb.dep_ != "pcomp" or verb.head.lower_ != "with":
        return False
    return any(child.dep_ == "nsubj" and child.i < verb.i for child in verb.children)


def of_earlier_talks(verb: Node, outer: Node, *, published: bool) -> bool:
    """Whether what both sides said is told of other talks: "said that the two had agreed", "recalled the visit during
    which they announced", "briefed Kim on his talks, saying the two sides agreed"; not where a ministry gives out that
    "A called B, during which they agreed"."""
    while verb.dep_ == "conj" and verb.head.pos_ == "VERB" and verb.head != outer:
        verb = verb.head
    briefed = outer.tag_ == "VBG" and outer.head.lemma_ in ("brief", "inform", "report", "update")
    then = any(each.lower_ == "which" for child in verb.children if child.lower_ == "during" for each in child.children)
    given_out = published and outer.tag_ == "VBD" and outer.lemma_ in _GIVING_OUT  # "said they had agreed"
    before = any(child.lower_ == "where" or child.lower_ == "had" and not given_out for child in verb.children)
    return briefed or then and not published or before


def _quoted_as_saying(parsed: Parsed, verb: Node) -> bool:
    """Whether what is said stands before "…, Kim was quoted as saying", "…, the agency quoted Kim as saying"."""
    if verb.lemma_ != "say" or verb.tag_ != "VBG":
        return False
    head = verb.head.head if verb.head.lower_ == "as" else verb.head
    if not quotes(head) or any(child.dep_ == "ccomp" for child in verb.children):
        return False
    doer = next((child for child in head.children if child.dep_ in ("nsubjpass", "nsubj")), None)
    first = doer.left_edge.i if doer is not None else 0
    told = first > 2 and parsed.nodes[first - 1].text == "," and not _opens_sentence(parsed, verb, first)
    return told or any(node.text in _CLOSING for node in parsed.nodes[:first])


def _put_in(parsed: Parsed, verb: Node) -> bool:
    """Whether who speaks is put into what is said: "Meanwhile, he adds, trade must grow"."""
    return verb.i + 1 < len(parsed.nodes) and parsed.nodes[verb.i + 1].text == ","


def quotes(verb: Node) -> bool:
    """Whether a verb gives out what someone says: "was quoted by", "was cited as saying"; not "cited the need"."""
    as_doing = (inner for child in verb.children if child.lower_ == "as" for inner in child.children)
    return verb.lemma_ == "quote" or verb.lemma_ == "cite" and any(inner.tag_ == "VBG" for inner in as_doing)


def inverted(parsed: Parsed, verb: Node) -> Node | None:
    """The speaker after a verb that the parser took for what is said: "…, added the Swedish minister", also of what is
    joined to it: "…, noted Kim and expressed hope"."""
    alone = not any(child.dep_ in ("nsubj", "nsubjpass") for child in verb.children)
    if verb.dep_ == "conj" and verb.tag_ == verb.head.tag_ == "VBD" and alone and verb.nbor(-1).lower_ == "and":
        return inverted(parsed, verb.head)
    if verb.i == 0 or verb.i + 1 >= len(parsed.items) or parsed.nodes[verb.i - 1].text not in (",", '"', "”", "''"):
        return None
    if verb.lemma_ == "report" and (medium := _told_last(parsed, verb)) is not None:
        return medium
    asks = verb.tag_ == "VBG"  # "A met B, urging the two sides to talk"
    if asks or any(child.dep_ == "nsubj" for child in verb.children) or verb.lemma_ not in TRAILING:
        return None
    particle = parsed.nodes[verb.i + 1].lower_ == "up" and verb.i + 2 < len(parsed.items)  # "summed up the minister"
    node = parsed.nodes[verb.i + 2 if particle else verb.i + 1]
    named = parsed.item(node).kind in (ItemKind.PERSON, ItemKind.DESCRIPTION)
    return node if named and node.dep_ == "dobj" and node.head == verb else None


def _told_last(parsed: Parsed, verb: Node) -> Node | None:
    """The paper, station or agency that a sentence names last as having reported it: "A received B, reported the
    National Television"."""
    told = next((child for child in verb.children if child.dep_ == "dobj"), None)
    if told is None or told.i < len(parsed.items) - 2 or parsed.item(told).kind is not ItemKind.WORD:
        return None
    doers = any(child.dep_ == "nsubj" for child in verb.children)
    article = any(child.lower_ == "the" for child in told.children)
    return told if article and not doers else None


def _opens_sentence(parsed: Parsed, verb: Node, first: int) -> bool:
    """Whether only an adverbial stands before: "Asked about it, he told reporters"."""
    subjects = ("nsubj", "nsubjpass", "expl", "csubj", "csubjpass")
    doing = any(child.dep_ == "ccomp" and _finite(child) for child in verb.lefts)  # "Meeting often will help, he said"
    return not doing and not any(node.dep_ in subjects for node in parsed.nodes[:first])


def _finite(verb: Node) -> bool:
    return verb.tag_ in ("VBD", "VBZ", "VBP") or modal(verb) is not None


def beside(verb: Node, other: Node) -> bool:
    """Whether a verb stands beside another saying rather than in its content."""
    current = verb
    while current.head != current:
        if current.dep_ == "pcomp" and in_company(current):
            above = current.head.head  # "agreed to keep in touch, with both hoping to meet soon"
            if other in (above, above.head if above.dep_ == "xcomp" else above):
                return True
        if current.tag_ == "VBG" and current.dep_ == "advcl" and (meanwhile(current) or of_the_speaker(current, other)):
            return not within_a_goal(current, other)
        if current.head == other:
            if _goes_on_behind(current, other):
                return True
            if current.dep_ == "advcl" or current.dep_ == "xcomp" and current.i and current.nbor(-1).text == ",":
                return current.tag_ == "VBG" or meanwhile(current)
            aside = current.lower_ in ("before", "after") or _in_addition(current, verb)
            return current.dep_ in _BESIDE or current.dep_ == "prep" and aside
        current = current.head
    return True


def _in_addition(preposition: Node, verb: Node) -> bool:
    """Whether something else was said beside, behind a comma: "agreed to meet, in addition to discussing trade"."""
    behind = preposition.i > 0 and preposition.nbor(-1).text == "," and verb.tag_ == "VBG"
    words = [node.lower_ for node in preposition.doc[preposition.i : preposition.i + 2]]
    return behind and words in (["in", "addition"], ["along", "with"])


def _goes_on_behind(clause: Node, opening: Node) -> bool:
    """Whether a sentence goes on behind the participle that opens it and that the parser took for its verb: "Mentioning
    the port, Kim hoped for more"."""
    opens = opening.i == 0 and opening.tag_ == "VBG" and opening.dep_ == "ROOT" and clause.tag_ == "VBD"
    doer = next((child for child in clause.children if child.dep_ == "nsubj"), None)
    return opens and doer is not None and doer.left_edge.i > 0 and doer.left_edge.nbor(-1).text == ","


def of_the_speaker(participle: Node, other: Node) -> bool:
    """Whether a participle after a comma hangs on what someone means to do: "conveyed her intention to help, stressing
    the need"."""
    if goes_on_himself(participle, other):
        return True
    if participle.i == 0 or participle.nbor(-1).text != ",":
        return False
    current = participle.head
    if participle.lemma_ in _ADDED and any(child.dep_ == "ccomp" for child in participle.children):
        return _content_of(current, other) and (participle.lemma_ == "add" or _of_things(current))
    if participle.lemma_ in _LABELLING and current.dep_ == "ccomp" and current.head == other:
        of_a_state = current.tag_ == "VBZ" or modal(current) is not None
        return (of_a_state or _of_things(current)) and any(child.dep_ == "dobj" for child in participle.children)
    if participle.lemma_ in _OF_PEOPLE and _of_things(current) and current.dep_ == "ccomp" and current.head == other:
        return any(child.dep_ == "dobj" or child.lower_ == "on" for child in participle.children)
    while current != other and current.head != current:
        if current.pos_ in ("VERB", "AUX") and current.tag_ != "VB" or current.dep_ in ("ccomp", "relcl"):
            return False
        current = current.head
    return current == other


def _content_of(clause: Node, verb: Node) -> bool:
    """Whether a clause stands in what a verb reports."""
    return clause != verb and verb in clause.ancestors


def _of_things(clause: Node) -> bool:
    """Whether no person is the subject of a clause, who could say something in it."""
    doer = subject(clause)
    return doer is not None and doer.tag_ in ("NN", "NNS", "DT", "EX") and doer.lower_ not in _GROUPS


def meanwhile(verb: Node) -> bool:
    """Whether a clause tells what was said at the same time: "while expressing …"."""
    return any(child.dep_ == "mark" and child.lower_ in ("while", "whereas") for child in verb.children)


def within_a_goal(clause: Node, other: Node | None) -> bool:
    """Whether no comma parts "while" from what someone says others should do: "said that states should trade while
    talking with one another"."""
    first = clause.left_edge
    apart = first.i == 0 or first.nbor(-1).text == ","
    return clause.head != other and not apart and modal(clause.head) is not None


def joined_to_speech(parsed: Parsed, verb: Node, outer: Node) -> bool:
    """Whether the parser joined a verb to another's content that is joined to the other itself.

    "Kim said that trade grew, and asked …": the comma before "and", or a past tense after content that is
    not in it, tells that the second verb has the speaker of the first.
    """
    head = verb.head
    if verb.dep_ != "conj" or head == outer or any(child.dep_ in ("nsubj", "nsubjpass") for child in verb.children):
        return False
    if (
        verb.tag_ != "VBD"
        or outer.tag_ != "VBD"
        or _each_other(verb)
        or any(child.dep_ == "aux" for child in verb.children)
    ):
        return False
    if head.pos_ not in ("VERB", "AUX"):
        return True
    before = [child for child in head.children if child.dep_ == "cc" and child.i < verb.i]
    comma = bool(before) and before[-1].i > 0 and parsed.nodes[before[-1].i - 1].text == ","
    ours = head.lemma_ == "be" and verb.lemma_ in _OWN and _of_a_state(parsed, head)
    told = head.dep_ == "relcl" and any(child.dep_ == "ccomp" for child in verb.children)
    uttered = verb.lemma_ in _OWN and _of_a_thing(parsed, head) or verb.lemma_ in _UTTERED and _of_himself(head, outer)
    return comma or told or uttered or ours or head.tag_ != "VBD"  # "recalled the men who fell and assured that …"


def _each_other(verb: Node) -> bool:
    """Whether two do something to each other, which no one who speaks does: "said they have supported each other"."""
    return any(child.dep_ == "dobj" and child.lower_ in ("other", "another") for child in verb.children)


def _of_a_state(parsed: Parsed, verb: Node) -> bool:
    """Whether a state is told to be something, as whoever speaks says of it and goes on: "noted that Peru was a friend
    and welcomed the pact"."""
    doer = subject(verb)
    return doer is not None and parsed.item(doer).kind is ItemKind.COUNTRY


def _of_himself(verb: Node, outer: Node) -> bool:
    """Whether whoever speaks tells what he did himself: "Kim said he saw great changes and voiced the hope that …"."""
    doer = next((child for child in verb.children if child.dep_ == "nsubj"), None)
    return doer is not None and doer.lower_ in ("he", "she") and verb.dep_ == "ccomp" and verb.head == outer


def _of_a_thing(parsed: Parsed, verb: Node) -> bool:
    """Whether the subject of a verb is a thing, which utters nothing."""
    doer = next((child for child in verb.children if child.dep_ in ("nsubj", "csubj", "nsubjpass")), None)
    return doer is not None and parsed.item(doer).kind is ItemKind.WORD and doer.tag_ in ("NN", "VBG")


def told_as_past(verb: Node) -> bool:
    """Whether a verb is told as something that was done, with a doer of its own or as a participle."""
    if verb.tag_ == "VBD":
        return modal(verb) is None
    if verb.tag_ != "VBN":
        return False
    helped = any(child.dep_ in ("aux", "auxpass") for child in verb.children)
    misread = not helped and verb.dep_ == "ROOT" and any(child.dep_ == "nsubj" for child in verb.children)
    return misread or any(child.lower_ in ("had", "has", "have", "was", "were") for child in verb.children)


def of_the_whole(verb: Node) -> bool:
    """Whether the parser took the verb of a whole sentence for a participle: "Discussions touched on trade"."""
    head = verb.head
    alone = verb.dep_ == "acl" and verb.tag_ == "VBN" and head.dep_ == "ROOT" and head.pos_ in ("NOUN", "PROPN")
    return alone and verb.i == head.i + 1 and not any(child.dep_ == "agent" for child in verb.children)


def after_comma(verb: Node) -> bool:
    """Whether a past form after a comma goes on with what was done: "discussed trade, touched upon the crisis"."""
    if (
        verb.tag_ not in ("VBD", "VBN")
        or verb.lemma_ == "call"
        or verb.head.tag_ != "VBD"
        or verb.i == 0
        or verb.nbor(-1).text != ","
    ):
        return False
    active = verb.lemma_ == "touch" or any(child.dep_ == "dobj" for child in verb.children)
    return active and not any(child.dep_ in ("aux", "auxpass", "nsubj", "agent") for child in verb.children)


def _behind_who(verb: Node) -> bool:
    """Whether a verb goes on with someone behind a clause of his: "Kim, who studied in Lima, asked for help"."""
    who = (child for child in verb.head.children if child.dep_ == "relcl" and child.i < verb.i)
    closed = verb.i > 0 and verb.nbor(-1).text == "," and verb.head.text in STAND_INS
    closed = closed and not any(child.dep_ == "agent" or child.lower_ == "by" for child in verb.children)
    return closed and verb.dep_ == "acl" and any(each.lower_ == "who" for clause in who for each in clause.children)


def told_to(verb: Node) -> bool:
    """Whether a participle tells what was done to the subject: "when asked about …", "asked by reporters"."""
    said = ("aux", "auxpass", "nsubj", "nsubjpass", *(() if verb.lemma_ in _PUT_TO else ("agent",)))
    return (
        (verb.tag_ == "VBN" or verb.lemma_ in _PUT_TO and verb.dep_ == "acl" and verb.nbor(-1).text == ",")
        and not after_comma(verb)
        and not _behind_who(verb)
        and not of_the_whole(verb)
        and verb.dep_ in ("advcl", "acl")
        and not any(child.dep_ in said for child in verb.children)
    )


def in_which(verb: Node) -> bool:
    """Whether a verb stands in a clause of its own about what was sent or held: "a letter in which he
    proposed"."""
    markers = [inner for child in verb.children if child.dep_ == "prep" for inner in child.children]
    return verb.dep_ == "relcl" and any(marker.lower_ in ("which", "whom") for marker in markers)


def judged_by_him(verb: Node) -> bool:
    """Whether a clause tells what the one who speaks calls a thing: "praised the pact, which he described as fair"."""
    told = any(child.dep_ == "nsubj" and child.lower_ in ("he", "she") for child in verb.lefts)
    which = any(child.lower_ == "which" and child.i < verb.i for child in verb.subtree)
    return verb.dep_ == "relcl" and told and which and verb.lemma_ in _JUDGING


def span_of(parsed: Parsed, verb: Node, following: Node | None, trailing: bool) -> tuple[int, int]:
    """The offsets of a statement: from the speaker or the verb to the end of what is said."""
    sentence = parsed.view.sentence
    if trailing:
        clause = put_in_clause(verb)
        if clause is not None:
            return parsed.offsets(clause.left_edge.i, clause_end(clause))
        if following is not None and following.i > verb.i:
            return sentence.start, parsed.offsets(0, _start_of(following))[1]
        return sentence.start, sentence.end
    first = verb.i
    for child in verb.children:
        if child.i < verb.i and child.dep_ in _OUTER_PARTS and not _cut_off(child, verb) and not _of_before(child):
            whole = child.dep_.startswith("nsubj") and not parsed.joint(child)  # "in talks the two sides agreed"
            first = min(first, child.left_edge.i if whole else child.i)
    first = _speaker_right_before(parsed, verb) or first
    joined = verb.dep_ == "amod" and verb.head.i > verb.i  # "informed them and compared notes on trade"
    last = verb.head.right_edge.i + 1 if joined else clause_end(verb)
    if (
        verb.i == 0 and following is not None and verb.dep_ in ("nsubj", "csubj", "compound")
    ):  # an opening taken for a noun
        commas = [node.i for node in parsed.nodes[: following.i] if node.text == ","]
        return parsed.offsets(0, commas[-1] if commas else 1)
    if following is not None and following.i > verb.i and not _put_in_content(following, verb):
        start = _speaker_right_before(parsed, following) or _start_of(following)
        last = min(last, start) if start > verb.i else last
        if any(map(_of_before, following.lefts)) and verb.i < next(filter(_of_before, following.lefts)).i:
            last = [each for each in following.lefts if each.dep_ == "nsubj"][-1].left_edge.i
    elif verb.dep_ in ("ROOT", "conj", "ccomp") and not any(
        node.i >= last and node.dep_ == "ROOT" for node in parsed.nodes if node != verb
    ):
        last = len(parsed.items)
    return parsed.offsets(first, max(last, first + 1))


def _speaker_right_before(parsed: Parsed, verb: Node) -> int | None:
    """Where the speaker of a joined verb stands whom the parser took for the end of what stands before: "invited Kim to
    Peru and Lee thanked her"."""
    if (
        verb.dep_ not in ("conj", "ccomp")
        or verb.tag_ != "VBD"
        or verb.i < 2
        or any(c.dep_ == "nsubj" for c in verb.children)
    ):
        return None
    named = parsed.item(parsed.nodes[verb.i - 1]).kind in (ItemKind.PERSON, ItemKind.DESCRIPTION)
    return verb.i - 1 if named and parsed.nodes[verb.i - 2].lower_ == "and" else None


def _put_in_content(other: Node, verb: Node) -> bool:
    """Whether a clause is put in before what a verb reports: "stated that, recalling her trip, she would go on"."""
    return any(child.dep_ == "ccomp" and other in child.lefts for child in verb.children)


def _start_of(verb: Node) -> int:
    """The item where a joined verb's own clause begins."""
    if in_company(verb):
        return verb.head.i
    first = verb.i
    for child in verb.children:
        if child.dep_ in ("cc", "punct") or _cut_off(child, verb) or _of_before(child):
            continue
        first = min(first, child.left_edge.i)
    return first


def _of_before(child: Node) -> bool:
    """Whether a subject is the rest of what opens a sentence, for another stands nearer to its verb: "After reviewing
    aid, the two ports and trade, Kim said"."""
    nearer = [each for each in child.head.lefts if each.dep_ == "nsubj" and each.i > child.i]
    opens = child.doc[0].dep_ in ("prep", "advcl") and child.dep_ == "nsubj"
    return opens and bool(nearer) and nearer[-1].i > 0 and nearer[-1].nbor(-1).text == ","


def _cut_off(child: Node, verb: Node) -> bool:
    """Whether a semicolon stands between a verb and what the parser hung on it."""
    return any(node.text == ";" for node in verb.doc[child.i : verb.i])
