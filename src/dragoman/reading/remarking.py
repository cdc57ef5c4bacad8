"""Remarks in passing: verbs of speech that report no statement of their own.

"Kim was referring to …" explains what was said before; "referring to …, he said" only leads up to what is said;
"said this" and "this was stated by" tell whose the sentence before is; whoever answered questions has not yet said
anything; "asked whether he considers" asks; what would have been said was not; "it would be recalled that" is the
agency's own voice; the fallen are honoured at a monument and not by words.
"""

from dragoman.reading.clauses import in_which, quotes
from dragoman.reading.nodes import Node
from dragoman.reading.parse import ItemKind, Parsed, after_preposition, future_only, objects
from dragoman.reading.surroundings import honours_at_a_meal

_SAY = frozenset(("say", "state", "declare", "tell", "announce", "stress", "emphasize", "emphasise", "report"))
_MAKE = frozenset("make express float raise announce deliver give reach issue reveal share voice state".split())
_UNSAID = frozenset(("say", "elaborate", "comment", "specify", "mention", "disclose", "reveal", "explain", "clarify"))
_SAID_BEFORE = frozenset(
    """statement statements remark remarks comment comments announcement suggestion proposal idea view views figure
    figures agreement understanding consensus decision news information pledge promise call appeal request point
    message commitment observation observations""".split()
)
"""What was said in the sentence before, as the next one calls it."""
_WHEN = frozenset(("at", "in", "on", "during", "while", "after", "when", "here", "to"))
_POINTED = frozenset(("this", "so"))
_LEADING_UP = frozenset(
    (
        "refer",
        "allude",
        "address",
        "elaborate",
        "point",
        "comment",
        "answer",
        "respond",
        "reply",
        "speak",
        "touch",
        "go",
        "consider",
        "regard",
        "concern",
    )
)
"""Verbs whose participle leads up to what someone says: "elaborating on the talks, he said"."""
_EXPLAINED = frozenset(("refer", "allude", "hint"))
"""Verbs that explain in the progressive what was said: "he was referring to …"."""
_TALKS = frozenset(("talks", "discussions", "discussion", "meeting", "meetings", "consultations", "agenda", "visit"))
_EXPECTED = frozenset(("expect", "schedule", "plan", "slate", "set"))
"""Verbs whose passives tell of what is to come."""
_ANSWERING = frozenset(("answer", "reply", "respond"))
_QUESTIONS = frozenset(("question", "questions", "request", "requests", "comment"))
_REMINDED = frozenset(("recall", "remember", "note", "report", "remind"))
_HONOURED = frozenset(("pay", "honor", "honour"))
_MOURNED = frozenset(
    "victims fallen soldiers heroes heroines martyrs dead memory defenders fighters servicemen ancestors those".split()
)
_REMEMBERED = frozenset(("tribute", "homage", "respects", "memory", "lives", "victims"))
_SAY_THAT = frozenset("say stress affirm note emphasise emphasize state add underline underscore reiterate".split())
_GIVEN_OUT = frozenset("announce say report state inform disclose".split())
_HOUSES = frozenset("office ministry embassy department secretariat agency bureau service consulate".split())
"""Bodies whose word at the end of a sentence only tells where the news is from."""
_DAYS = frozenset(("monday", "yesterday"))
"""What days are parsed as."""
_DEEDS = frozenset("role contribution contributions efforts leadership work support achievements sacrifice".split())
_CIRCUMSTANCE = frozenset(("as", "when", "since", "because", "if"))
_WISHING = frozenset(("want", "intend", "expect", "hope", "wish", "desire"))
_BESIDES = frozenset(("before", "after", "with", "while", "besides", "to", "as"))
"""Prepositions whose participles tell what else was said: "after thanking …", "with both sides agreeing"."""
_AT_ITS_ENDS = frozenset(
    "conclude continue proceed end begin start open close finish respond reply answer follow counter".split()
)
"""Verbs of a speech's parts: "concluded by stating that …" tells what was said."""


def passing_remark(verb: Node) -> bool:
    """Whether a verb of speech only explains, leads up to or points at what someone else's verb reports."""
    return (
        points_back(verb)
        or _said_elsewhere(verb)
        or _leads_up(verb)
        or _explains(verb)
        or _answers_questions(verb)
        or _in_a_question(verb)
        or _never_said(verb)
        or to_be_held(verb)
        or _on_the_agenda(verb)
        or _reminds(verb)
        or _at_a_monument(verb)
        or _only_confers(verb)
        or _left_unsaid(verb)
        or honours_at_a_meal(verb)
        or _owned(verb)
        or _goes_on_of_it(verb)
        or _has_long_done_so(verb)
        or _only_assumed(verb)
        or quotes(verb)
        and verb.tag_ == "VBN"  # "was cited as saying"
    )


def only_described(parsed: Parsed, verb: Node, *, being: bool) -> bool:
    """Whether a relative clause only describes something: a state ("Peru, which advocates peace"), or a thing by who
    would have it ("the goods that Peru wanted to buy", where ``being``, "matters farmers are interested in")."""
    clause = verb
    while clause.dep_ == "conj" and clause.head is not clause:
        clause = clause.head
    if clause.dep_ != "relcl" or in_which(clause):
        return False
    own = next((child for child in clause.lefts if child.dep_ == "nsubj"), None)
    if own is not None and own.tag_ not in ("WP", "WDT"):
        return being or verb.lemma_ in _WISHING
    state = parsed.item(clause.head).kind in (ItemKind.COUNTRY, ItemKind.BODY)
    return state and verb.tag_ in ("VBZ", "VBP")


def given_out_by_a_house(verb: Node) -> bool:
    """Whether a verb after a comma tells at the end which house gave the news: "A met B on May 2, announced the Office
    of the Premier"."""
    house = next((noun for noun in objects(verb) if noun.lower_ in _HOUSES), None)
    if house is None or verb.i == 0 or verb.nbor(-1).text != "," or verb.lemma_ not in _GIVEN_OUT:
        return False
    return not any(child.dep_ in ("nsubj", "nsubjpass", "ccomp") for child in verb.children)


def _goes_on_of_it(verb: Node) -> bool:
    """Whether a clause of "it" goes on with what someone says of his state, though the parse joins it to the verb of
    speech: "he stressed that Peru was a friend, and it was ready to help"."""
    doer = next((child for child in verb.children if child.dep_ in ("nsubj", "nsubjpass")), None)
    told = any(child.dep_ == "ccomp" for child in verb.head.children)
    return verb.dep_ == "conj" and doer is not None and doer.lower_ == "it" and told and verb.head.lemma_ in _SAY_THAT


def _has_long_done_so(verb: Node) -> bool:
    """Whether the agency tells what someone has been doing for long: "Peru has been pushing for new ties"."""
    words = {child.lower_ for child in verb.children if child.dep_ == "aux"}
    return verb.tag_ == "VBG" and "been" in words and not words.isdisjoint(("has", "have", "had"))


def _only_assumed(verb: Node) -> bool:
    """Whether a clause is only an assumption: "the talks began on the assumption that Peru is prepared to pay"."""
    return verb.dep_ in ("acl", "ccomp") and verb.head.lower_ in ("assumption", "premise", "condition", "understanding")


def _owned(verb: Node) -> bool:
    """Whether a noun that is written like a verb has its owner before it: "both countries' wish to build"."""
    return verb.i > 0 and verb.nbor(-1).tag_ == "POS" and verb.tag_ in ("VB", "VBP", "NN")


def _left_unsaid(verb: Node) -> bool:
    """Whether the agency tells what someone did not say: "he did not elaborate", "the statement did not say when"."""
    denied = any(child.dep_ == "neg" for child in verb.children) and any(
        child.lower_ == "did" for child in verb.children
    )
    nothing = (noun for noun in objects(verb) if noun.lower_ == "mention")
    unmentioned = any(child.lower_ == "no" for noun in nothing for child in noun.children)
    return denied and verb.lemma_ in _UNSAID or unmentioned


def _leads_up(verb: Node) -> bool:
    praises = any(child.lower_ in ("highly", "warmly", "positively", "out") for child in verb.children)
    before = verb.tag_ == "VBG" and verb.dep_ == "advcl" and verb.i < verb.head.i
    return before and verb.lemma_ in _LEADING_UP and not praises


def _explains(verb: Node) -> bool:
    being = any(child.dep_ == "aux" and child.lemma_ == "be" for child in verb.children)
    return verb.tag_ == "VBG" and verb.lemma_ in _EXPLAINED and being


def _answers_questions(verb: Node) -> bool:
    asked = [*objects(verb), *after_preposition(verb, "to")]
    asked += [inner for noun in asked for inner in after_preposition(noun, "of")]  # "to a volley of questions"
    return verb.lemma_ in _ANSWERING and any(noun.lower_ in _QUESTIONS for noun in asked)


def _in_a_question(verb: Node) -> bool:
    """Whether a verb stands in what someone is asked: "asked whether he considers …, Kim said"."""
    current = verb
    while current.dep_ in ("ccomp", "xcomp", "advcl", "conj") and current.head != current:
        if current.dep_ == "ccomp" and current.head.lemma_ == "ask" and current.head.tag_ == "VBN":
            return True
        current = current.head
    return False


def to_be_held(verb: Node) -> bool:
    """Whether a verb tells what talks to come would be about: "the follow-up discussions would include"."""
    would = verb.tag_ == "VB" and any(child.lower_ == "would" for child in verb.children if child.dep_ == "aux")
    return would and any(child.dep_ == "nsubj" and child.lower_ in _TALKS for child in verb.children)


def _on_the_agenda(verb: Node) -> bool:
    """Whether a verb tells what people are yet to say: "are expected to weigh a ferry line"."""
    above = verb.head
    while verb.dep_ == "conj" and above.tag_ == "VB":
        verb, above = above, above.head
    present = any(child.lower_ in ("is", "are", "'s", "'re") for child in (*above.children, above))
    expected = (
        above.tag_ == "VBN"
        and above.lemma_ in _EXPECTED
        or above.lemma_ == "be"
        and any(child.dep_ == "acomp" and child.lower_ in ("due", "set") for child in above.children)
    )
    return verb.tag_ == "VB" and verb.dep_ in ("xcomp", "ccomp") and present and expected


def _never_said(verb: Node) -> bool:
    """Whether a verb tells what might have been or will be said: "they would have raised the alarm", "will stress that
    … and discuss …"."""
    words = [child.lower_ for child in verb.children if child.dep_ == "aux"]
    if verb.tag_ in ("VBN", "VBG") and not {"have", "be"}.isdisjoint(words):
        return not {"would", "could", "should", "might"}.isdisjoint(words)
    first = verb
    while first.dep_ in ("conj", "ccomp") and first.tag_ == "VB" and first.head.pos_ in ("VERB", "AUX"):
        first = first.head
    return first is not verb and verb.tag_ == "VB" and future_only(first) and not any(words)


def _reminds(verb: Node) -> bool:
    """Whether the agency itself reminds its readers: "it would be recalled that", "it is recalled that"."""
    it = any(child.dep_ in ("nsubjpass", "nsubj", "expl") and child.lower_ == "it" for child in verb.children)
    helping = (child.lower_ for child in verb.children if child.dep_ in ("aux", "auxpass"))
    present = not {"is", "'s", "would", "will"}.isdisjoint(helping)  # not "it was noted that trade is critical"
    return verb.tag_ == "VBN" and verb.lemma_ in _REMINDED and it and present


def _at_a_monument(verb: Node) -> bool:
    """Whether the dead are honoured by a deed, "paid tribute to the victims"; a word of what they did is said."""
    honours = [noun for noun in objects(verb) if noun.lower_ in _REMEMBERED]
    if verb.lemma_ not in _HONOURED or not honours:
        return False
    to_whom = [
        *after_preposition(verb, "to"),
        *(each for noun in honours for each in after_preposition(noun, "to", "of")),
    ]
    if any(each.lower_ in _DEEDS for each in to_whom):
        return False
    mourned = any(each.lower_ in _MOURNED for each in to_whom)
    at = any(node.lower_ == "at" for holder in (verb, *honours) for node in holder.subtree if node.i > honours[0].i)
    return at or mourned and verb.lemma_ == "pay"


def _only_confers(verb: Node) -> bool:
    """Whether people only met: "met and conferred with Kim", with no word of what about."""
    children = list(verb.children)
    if verb.lemma_ not in ("confer", "consult") or not any(child.lower_ == "with" for child in children):
        return False
    matters = after_preposition(verb, "on", "about", "over", "regarding", "concerning")
    return not any(noun.lower_ not in _DAYS for noun in matters) and not any(child.dep_ == "dobj" for child in children)


def _said_elsewhere(verb: Node) -> bool:
    """Whether a verb only tells when what stands before was said: "made the suggestion while receiving Kim", "the
    agreement was reached when they met"."""
    if verb.lemma_ not in _MAKE:
        return False
    passive = [child for child in verb.children if child.dep_ == "nsubjpass"]
    told = any(child.dep_ in ("prep", "advcl", "npadvmod") and child.i > verb.i for child in verb.children)
    said = any(child.dep_ in ("ccomp", "xcomp") for child in verb.children)
    nouns = [noun for noun in (passive or objects(verb)) if noun.lower_ in _SAID_BEFORE]
    return told and not said and any(_known_alone(noun) for noun in nouns)


def _known_alone(noun: Node) -> bool:
    """Whether a noun is known from before and tells nothing more: "the idea", not "the idea of a ferry"."""
    rest = [child for child in noun.children if child.i > noun.i and child.lower_ not in _WHEN]
    return not rest and any(child.lower_ in ("the", "this", "these", "that") for child in noun.children)


def points_back(verb: Node) -> bool:
    """Whether a verb only tells who said what stands before: "Kim said this", "This was stated by Kim", "So said
    Kim"."""
    if verb.lemma_ not in _SAY:
        return False
    if verb.i > 0 and verb.nbor(-1).lower_ in ("so", "thus") and verb.i == 1:
        return True
    pointed = any(child.dep_ in ("dobj", "nsubjpass") and child.lower_ in _POINTED for child in verb.children)
    if pointed and not any(child.lower_ == "as" and child.i > verb.i for child in verb.children):
        return True  # but not "stressed this as the only way"
    told = any(child.dep_ == "nsubjpass" and child.lower_ == "it" for child in verb.children)
    return told and any(after_preposition(verb, "by")) and not any(child.dep_ == "ccomp" for child in verb.children)


def by_the_way(verb: Node) -> bool:
    """Whether a verb only gives the means or the circumstance: "by encouraging …", "as the two countries
    celebrate …"."""
    head = verb
    while head.dep_ == "conj" and head.tag_ == "VBG":
        head = head.head
    if verb.tag_ == "VBG" and head.dep_ in ("pcomp", "pobj") and head.head.lower_ not in _BESIDES:
        return head.head.lower_ != "by" or head.head.head.lemma_ not in _AT_ITS_ENDS
    marks = {child.lower_ for child in verb.children if child.dep_ == "mark" or child.dep_ == "advmod"}
    aside = verb.dep_ == "advcl" and verb.i < verb.head.i and not marks.isdisjoint(_CIRCUMSTANCE)
    return aside and any(child.dep_ in ("dobj", "auxpass", "acomp") for child in verb.children)
