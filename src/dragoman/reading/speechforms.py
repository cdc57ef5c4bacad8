"""Forms of speech: small questions about the words around a verb that may report speech."""

from dragoman.domain.statements import Act
from dragoman.reading.nodes import Node
from dragoman.reading.parse import STAND_INS, ItemKind, Parsed, after_preposition, infinitive, modal, negated, objects
from dragoman.reading.unsaid import unsaid

SPEECH = frozenset(
    """
    say note affirm stress emphasize emphasise underline underscore highlight state express believe recall
    add tell inform mention point share appreciate praise thank congratulate welcome value hail reiterate
    reaffirm brief describe consider agree propose suggest hope laud remark acknowledge recognize recognise
    speak commend announce declare assess pledge wish confirm explain extend convey invite look discuss
    review exchange highlighted remember
    """.split()
)
"""Verbs of speech in which a contact may be recalled."""
QUANTITIES = frozenset("number series range lot set round circle spectrum array variety level degree".split())
WEIGHT = frozenset(("emphasis", "focus", "accent", "stress"))
"""What is on a matter that is talked of: "there was an emphasis on trade"."""
_ACCORD = frozenset(("agreement", "consensus", "understanding", "unanimity"))
PREDICATES = ("acomp", "attr", "oprd", "advmod", "xcomp")
BEING = frozenset(("be", "feel", "remain", "become", "seem"))
PLEASING = frozenset(("pleasing", "pleasant", "gratifying", "heartening"))
"""What "it" is to whoever speaks of what pleases him: "it is pleasing to see"."""
_ON_THE_PHONE = SPEECH | {"offer", "ask", "discuss", "check", "apologise", "apologize", "condole", "report", "request"}
"""What one calls someone to do by telephone."""
_FORMS_OF_TALK = frozenset("group phone telephone video team table panel plenary courtesy lunch dinner".split())
_TOPICS = frozenset("topic topics subject subjects theme themes centre center heart focus agenda".split())
_TALKS = frozenset("talks talk meeting meetings conversation discussion discussions negotiations consultations".split())
_LIFTED = frozenset(
    """relations ties relationship partnership trade amount number total level share sum rate price ceiling quota
    status""".split()
)
"""What is raised to a higher step."""
_FEASTS = frozenset("year birthday christmas holiday holidays eid ramadan tet easter diwali".split())
_MONUMENTS = frozenset("statue bust plaque monument memorial portrait sculpture stone cornerstone painting".split())
"""What is unveiled in a ceremony, and announces nothing."""
_JUDGED = frozenset("necessary important beneficial expedient useful essential advisable appropriate desirable".split())
"""As what something "was considered" by those who talk."""
_READY = frozenset(("ready", "willing", "prepared"))


def with_what_follows(noun: Node) -> list[Node]:
    """What hangs on a noun, and what the parser hung on its verb behind it."""
    return [*noun.children, *(child for child in noun.head.children if child.i > noun.i and child.tag_ == "VB")]


def own_readiness(verb: Node, clause: Node) -> bool:
    """Whether someone is told that the speaker's side is ready to do something: "told Kim it was ready to sell"."""
    if clause.dep_ != "ccomp" or clause.lemma_ not in (*BEING, "stand") or clause.i < verb.i:
        return False
    ready = [child for child in clause.children if child.dep_ in PREDICATES and child.lower_ in _READY]
    meant = (*(inner for child in ready for inner in child.children), *clause.children)
    return bool(ready) and any(child.dep_ == "xcomp" for child in meant)


def of_a_feast(wished: list[Node]) -> bool:
    """Whether what is wished is a feast's: "wished him a happy birthday"."""
    return any(child.lower_ in _FEASTS for child in wished)


def judged_so(verb: Node) -> bool:
    """Whether those who talk judge what "was considered" so: "was considered expedient"; what "is considered important"
    is so for whoever reports it."""
    if any(child.lower_ in ("is", "are") for child in verb.children):
        return False
    return any(child.lower_ in _JUDGED and child.dep_ in PREDICATES for child in verb.children)


def weighs(verb: Node) -> bool:
    """Whether whoever "considered" something talked it over: "considered trade", "considered how to widen it", "met to
    assess the state of trade"."""
    if verb.lemma_ in ("assess", "evaluate"):
        judged = any(child.lower_ in ("as", "highly", "positively") for child in verb.children)
        return any(objects(verb)) and not judged  # but not "assessed the talks as useful"
    if verb.lemma_ != "consider" or verb.tag_ != "VBD":
        return False
    how = (child for child in verb.children if child.dep_ in ("ccomp", "xcomp"))
    return any(objects(verb)) or any(each.lower_ in ("how", "whether") for child in how for each in child.children)


def unveils_a_monument(verb: Node, lemma: str) -> bool:
    """Whether something is unveiled in a ceremony and nothing is announced: "unveiled a bust of the poet"."""
    return lemma == "unveil" and any(noun.lower_ in _MONUMENTS for noun in objects(verb))


def my_pleasure(noun: Node) -> bool:
    """Whether a noun is the pleasure of whoever speaks: "it is my great pleasure", "it is a joy for me"."""
    mine = any(child.dep_ == "poss" and child.lower_ in ("my", "our") for child in noun.children)
    for_us = [node.lower_ for node in noun.doc[noun.i + 1 : noun.i + 3]] in (["for", "me"], ["for", "us"])
    return (mine or for_us) and noun.lower_ in ("pleasure", "honour", "honor", "privilege", "joy", "delight")


def pleases(verb: Node) -> bool:
    """Whether something is told to please whoever speaks: "it is pleasing to see", "it is my pleasure to"."""
    it = any(child.lower_ == "it" and child.dep_ in ("nsubj", "expl") for child in verb.children)
    if it and any(child.dep_ == "acomp" and child.lower_ in PLEASING for child in verb.children):
        return True
    return any(child.dep_ == "attr" and my_pleasure(child) for child in verb.children)


def our_own(verb: Node) -> list[str]:
    """What whoever speaks calls his own: "it is our hope that", "my wish is that"."""
    named = [child for child in verb.children if child.dep_ in ("attr", "nsubj") and child.pos_ == "NOUN"]
    clause = any(child.dep_ in ("ccomp", "xcomp", "relcl", "acl") for child in verb.subtree if child.i > verb.i)
    ours = (any(each.lower_ in ("our", "my") for each in noun.children if each.dep_ == "poss") for noun in named)
    return [noun.lower_ for noun, own in zip(named, ours, strict=True) if own and clause]


def only_held(verb: Node, lemma: str) -> bool:
    """Whether a conversation is only had, without a word of what about: "had a brief conversation"."""
    held = [noun for noun in objects(verb) if noun.lower_.removesuffix("s") in ("conversation", "discussion")]
    if lemma not in ("have", "hold") or not held:
        return False
    said = ("about", "on", "of", "over", "regarding", "concerning", "around")
    aside = any(tells_what_about(child) for noun in held for child in noun.children)
    aside = aside or not {"regards", "regard", "respect"}.isdisjoint(node.lower_ for node in verb.doc[:3])
    return not aside and not any(any(after_preposition(holder, *said)) for holder in (verb, *held))


def tells_what_about(child: Node) -> bool:
    """Whether a word by a conversation may tell what it was about: "trade discussions"; not "group", "during which"."""
    if child.dep_ == "relcl":
        return not any(inner.lower_ in ("during", "after", "where") for inner in child.children)
    return child.dep_ == "acl" or child.dep_ == "compound" and child.lower_ not in _FORMS_OF_TALK


def at_talks_with(verb: Node) -> bool:
    """Whether one is told to have talked of something at talks with others: "talked about trade in meetings with"."""
    at = after_preposition(verb, "in", "at", "during") if verb.lemma_ in ("talk", "speak") else ()
    return any(noun.lower_ in _TALKS and any(after_preposition(noun, "with")) for noun in at)


def goes_on_to_talk(verb: Node) -> bool:
    """Whether talks are told beside the contact they were held in: "met Kim and had a long discussion on trade"."""
    return verb.dep_ == "conj" and {"with", "between"}.isdisjoint(node.lower_ for node in verb.subtree)


def calls_to(verb: Node) -> bool:
    """Whether someone calls for something to be done: "called to keep up the link"; not "called to congratulate him",
    which is a call."""
    goal = next((child for child in verb.children if child.dep_ in ("xcomp", "advcl") and child.i == verb.i + 2), None)
    return goal is not None and infinitive(goal) and goal.lemma_ not in _ON_THE_PHONE and verb.tag_ != "VB"


def held_for_talk(verb: Node, lemma: str) -> bool:
    """Whether talks are told to have been held for an exchange of something: "held talks for an exchange of views"."""
    holders = (verb, *objects(verb)) if lemma in ("have", "hold") else ()
    return any(exchange_of(noun) for holder in holders for noun in after_preposition(holder, "for"))


_ONE_MIND = {"at": ("one",), "in": ("agreement", "accord"), "of": ("mind", "opinion", "view")}
"""What people who agree are at, in or of."""
_OPINIONS = ("opinion", "view", "belief", "conviction")


def of_a_mind(verb: Node) -> Act | None:
    """What people are told to be of a mind about: "were at one on the need", "are in agreement", "was of the same
    opinion" agree; whoever "was of the opinion that" affirms."""
    for child in verb.children:
        for noun in child.children if child.lower_ in _ONE_MIND and child.i > verb.i else ():
            same = child.lower_ != "of" or any(each.lower_ in ("one", "same") for each in noun.children)
            if same and noun.lower_ in _ONE_MIND[child.lower_]:
                return Act.AGREE
            own = child.lower_ == "of" and noun.lower_ in _OPINIONS
            if own and any(each.dep_ in ("acl", "ccomp") for each in (*noun.children, *verb.children)):
                return Act.AFFIRM
    return None


def of_a_day(parsed: Parsed, preposition: Node) -> bool:
    """Whether a preposition only says when: "on Wednesday"."""
    return any(parsed.item(child).kind is ItemKind.DATE for child in preposition.children)


_AIMS = ("xcomp", "ccomp", "advcl")
_COURTEOUS = frozenset(
    "bid introduce congratulate felicitate exchange discuss brief wish thank say present convey review inform".split()
)
"""What people do who call on someone, and ask of nobody."""


def aims_of_a_call(verb: Node) -> set[str]:
    """The verbs that tell what for someone was "called on" as one calls at a house: "called on Kim to bid farewell"."""
    aims = [child for child in verb.children if child.dep_ in _AIMS and any(c.lower_ == "to" for c in child.children)]
    return {child.lemma_.lower() for child in aims} & _COURTEOUS


def called_so(verb: Node) -> list[Node]:
    """The words that tell what someone calls a thing: "described her as …", "called the port …"."""
    named = [child for child in verb.children if child.i > verb.i and child.dep_ in ("oprd", "ccomp", "xcomp", "attr")]
    named += [child for child in verb.children if child.i > verb.i and child.lower_ == "as"]
    named += [child for noun in objects(verb) for child in noun.children if child.lower_ == "as" and child.i > noun.i]
    return [inner for each in named for inner in each.subtree]


def calls_on(parsed: Parsed, verb: Node) -> bool:
    """Whether "called on" is a visit or a call and asks for nothing: "called on him at the ministry", "called on Kim
    last week to finalise the programme", "called the minister on Monday to offer help"."""
    if aims_of_a_call(verb):
        return True
    if any(child.lower_ == "for" and child.i > verb.i for child in verb.children):
        return False
    upon = [child for child in verb.children if child.lower_ in ("on", "upon") and not of_a_day(parsed, child)]
    whom = [child for child in upon if child.i > verb.i]
    if not whom:  # "on Monday Kim called off the meeting"; not "on Monday Kim called for more aid to be sent"
        return all(node.lower_ != "for" for node in parsed.nodes[verb.i + 1 : verb.i + 2])
    joined = (each.i for each in verb.conjuncts if each.i > verb.i)
    after = parsed.nodes[whom[0].i + 1 : min(joined, default=len(parsed.nodes))]
    asked = next((node for node in after if node.lower_ == "to" and _leads_to_verb(parsed, node)), None)
    if asked is None:
        return True
    between = parsed.nodes[whom[0].i + 1 : asked.i]
    one = any(parsed.item(node).kind in (ItemKind.PERSON, ItemKind.DESCRIPTION) for node in whom[0].children)
    one = one or any(node.lower_ in ("him", "her", "them") for node in whom[0].children)
    return one and any(parsed.item(node).kind is ItemKind.DATE for node in between)


def _leads_to_verb(parsed: Parsed, to: Node) -> bool:
    """Whether a verb follows "to", also behind words between: "to once and for all end this"."""
    return any(node.tag_ == "VB" for node in parsed.nodes[to.i + 1 : to.i + 6])


def deals_itself(verb: Node, lemma: str, gatherings: frozenset[str]) -> bool:
    """Whether people deal with something or take it up; what talks did was said: "the meeting dealt with fisheries",
    "the talks took up the files"."""
    taken_up = lemma == "take" and any(child.lower_ == "up" for child in verb.children)
    doers = [child for child in verb.children if child.dep_ == "nsubj"]
    several = any(doer.tag_ == "NNS" or any(each.dep_ == "conj" for each in doer.children) for doer in doers)
    if taken_up and several and any(noun.lower_ in ("questions", "issues") for noun in objects(verb)):
        return False  # "the two ministers took up the issues of trade"
    return (lemma == "deal" or taken_up) and gatherings.isdisjoint(
        child.lower_ for child in verb.children if child.dep_ == "nsubj"
    )


def felt_with(verb: Node) -> str | None:
    """The feeling with which something is said: "noted with satisfaction that", "recalled with gratitude", also where
    the parse takes it with a name behind: "recalled with appreciation Laos's help"."""
    felt = after_preposition(verb, "with")
    beside = [node for node in verb.doc[verb.i + 2 : verb.i + 3] if node.dep_ == "compound" and node.tag_ == "NN"]
    if beside and verb.nbor().lower_ == "with" and beside[0].head.dep_ in ("poss", "pobj"):
        return beside[0].lower_
    return next((noun.lower_ for noun in felt if noun.i == verb.i + 2 and not any(noun.lefts)), None)


def goes_on_to_say(verb: Node) -> bool:
    """Whether a verb of welcome is joined to one of speech, so that it is said as well: "welcomed the guests and
    stressed that"; not "welcomed the guests at the airport"."""
    joined = [each for each in verb.conjuncts if each.i > verb.i and each.tag_ == "VBD"]
    joined += [child for child in verb.children if child.tag_ == "VBG" and child.dep_ == "advcl" and child.i > verb.i]
    return verb.tag_ == "VBD" and any(each.lemma_.lower() in SPEECH for each in joined)


def on_the_table(verb: Node) -> bool:
    """Whether something is told to have been talked of: "was among the topics of the talks", "was at the centre of the
    meeting", "was in focus", "one more topic of the talks was"."""
    for child in verb.children:
        if child.dep_ == "nsubj" and child.i < verb.i:
            under = [inner.lower_ for inner in after_preposition(child, "under")]
            if child.lower_ in _TOPICS or under in (["discussion"], ["consideration"]):
                return bool(under) or any(inner.lower_ in _TALKS for inner in child.subtree)
        if child.i < verb.i or child.dep_ not in ("attr", "prep", "acomp"):
            continue
        nouns = [child, *child.children] if child.dep_ == "attr" else list(child.children)
        for noun in (*nouns, *(inner for each in nouns if each.dep_ == "prep" for inner in each.children)):
            if noun.lower_ == "focus" and child.lower_ == "in":
                return True
            if noun.lower_ in _TOPICS and any(inner.lower_ in _TALKS for inner in noun.subtree if inner != noun):
                return True
    return False


def only_supposed(verb: Node, act: Act) -> bool:
    """Whether a clause only supposes something ("unless Peru agrees"), or says that it was not agreed: "has not decided
    yet"."""
    clause = verb.head if verb.dep_ == "xcomp" else verb  # "if Peru kept insisting"
    marks = {child.lower_ for child in clause.children if child.dep_ == "mark"}
    supposed = clause.dep_ == "advcl" and not marks.isdisjoint(("if", "unless"))
    return supposed or act is Act.AGREE and negated(verb)


def welcomed_to(verb: Node, goal: Node) -> bool:
    """Whether people are welcome to do something, and so asked to: "welcomed Peruvian firms to invest"; not "welcomed
    Kim to assume his office"."""
    welcomed = (*objects(verb), *(child for child in goal.children if child.dep_ == "nsubj"))
    asked = any(infinitive(each) for each in (goal, *(child for child in goal.children if child.dep_ == "xcomp")))
    return asked and bool(welcomed) and all(noun.text not in STAND_INS for noun in welcomed)


def to_come(verb: Node) -> bool:
    """Whether a clause tells of what will or should be."""
    return modal(verb) is not None


def talked_over(verb: Node) -> bool:
    """Whether people exchange with one another on something, without a word of what they exchange."""
    return (
        not any(objects(verb))
        and (
            any(after_preposition(verb, "with")) or verb.i + 1 < len(verb.doc) and verb.nbor().lower_ in ("on", "about")
        )
        and any(node.lower_ in ("on", "about", "regarding") for node in verb.subtree if node.i > verb.i)
    )


def tells_about(verb: Node) -> bool:
    """Whether someone is told about something, which informs him: "told the guests about the port"."""
    told = any(child.lower_ in ("about", "of") and child.dep_ == "prep" for child in verb.children)
    return told or any(child.lower_ == "about" for noun in objects(verb) for child in noun.children)


def put_in(verb: Node) -> bool:
    """Whether a verb of speech is put into or behind what was said: "the reason, he explained, is rain"."""
    clauses = [child for child in verb.children if child.dep_ == "ccomp"]
    return verb.i + 1 < len(verb.doc) and verb.nbor().text == "," or any(clause.i < verb.i for clause in clauses)


def says_nothing(verb: Node) -> bool:
    """Whether a verb of speech reports nothing that those who talk here said to one another."""
    return (
        _calls_so(verb)
        or _each_other(verb)
        or _moves(verb)
        or _lifts(verb)
        or _leads_into(verb)
        or _passes_on(verb)
        or _asked_how(verb)
        or _promising(verb)
        or _lasts(verb)
        or _means_to_go(verb)
        or _silent(verb)
        or _in_friendship(verb)
        or unsaid(verb)
    )


def _means_to_go(verb: Node) -> bool:
    """Whether only a plan to go somewhere is told: "intends to travel to Lima"."""
    going = (child for child in verb.children if child.dep_ == "xcomp")
    return verb.lemma_ == "intend" and any(child.lemma_ in ("travel", "visit", "go", "fly") for child in going)


def _silent(verb: Node) -> bool:
    """Whether someone is told to have "said nothing"."""
    none = any(each.lower_ == "no" for noun in objects(verb) for each in noun.children)
    unsaid = none and verb.lemma_ in ("give", "make", "offer", "provide")  # "gave no details"
    return unsaid or any(noun.lower_ == "nothing" for noun in objects(verb))


def _lasts(verb: Node) -> bool:
    """Whether it is told how long talks took: "went on for some 40 minutes", "continued for two hours"."""
    on = verb.lemma_ in ("go", "continue", "carry")
    return on and any(noun.lower_ in ("minutes", "hours", "hour") for noun in after_preposition(verb, "for"))


def _passes_on(verb: Node) -> bool:
    """Whether someone only hands a matter over: "referred the issue to the Security Council"."""
    return verb.lemma_ == "refer" and any(child.dep_ == "dobj" for child in verb.children)


def not_agreed_by_all(verb: Node) -> bool:
    """Whether a passive without a doer tells what those who talk did not do: what has to or would be done ("has to be
    reviewed", "a truce would be announced"), what is so "when the matter is assessed"."""
    above = verb
    while above.dep_ == "conj" and above.head is not above:
        above = above.head
    circumstance = above.dep_ == "advcl" and above.tag_ != "VBG"
    return infinitive(verb) or circumstance or modal(verb) in ("would", "could", "might", "may", "should")


def _promising(verb: Node) -> bool:
    """Whether a word only says that something has prospects: "saw the new policy as promising"."""
    return verb.lower_ == "promising" and not any(child.i > verb.i for child in verb.children)


def _asked_how(verb: Node) -> bool:
    """Whether a clause only asks how or why something is, and nobody says that it is: "it remains to be seen how Peru
    intends to pay"."""
    asked = any(child.lower_ in ("how", "why", "whether") and child.i < verb.i for child in verb.lefts)
    return asked and verb.dep_ in ("ccomp", "pcomp", "csubj")


def _leads_into(verb: Node) -> bool:
    """Whether a verb says only that something was said, and the next one what: "posted on X, stating that ships are
    needed"."""
    plain = verb.lemma_ in ("post", "write", "tweet", "speak") and not any(objects(verb))
    content = any(child.dep_ in ("ccomp", "xcomp", "dobj") for child in verb.children)
    content = content or verb.lemma_ == "speak" and any(after_preposition(verb, "of", "about"))  # "spoke highly of"
    return plain and not content and any(_tells_what(child) for child in verb.children)


def _tells_what(verb: Node) -> bool:
    """Whether a participle gives what was said: "stating that"."""
    clause = any(child.dep_ == "ccomp" for child in verb.children)
    return clause and verb.tag_ == "VBG" and verb.dep_ == "advcl" and verb.lemma_ in ("state", "say", "note", "stress")


def _calls_so(verb: Node) -> bool:
    """Whether words only tell what someone calls a thing: "what he called a trap", "is called the Lima Group"."""
    if verb.lemma_ not in ("call", "term", "describe", "dub"):
        return False
    passive = any(child.dep_ == "auxpass" for child in verb.children)
    what = any(child.lower_ == "what" for child in verb.children) or verb.i > 1 and verb.nbor(-2).lower_ == "what"
    return what or passive and not any(child.lower_ in ("for", "on", "upon") for child in verb.children)


def _moves(verb: Node) -> bool:
    """Whether someone only goes or looks somewhere: "went over to the guests", "looked at the model"."""
    over = verb.lemma_ == "go" and verb.i + 2 < len(verb.doc) and verb.nbor(1).lower_ == "over"
    return over and verb.nbor(2).lower_ in ("to", "there")


def _lifts(verb: Node) -> bool:
    """Whether ties are raised and no matter is: "relations were raised to a strategic partnership"."""
    by = ("to", "by")
    to = any(child.lower_ in by and child.dep_ != "agent" for child in verb.children if child.i > verb.i)
    lifted = [child for child in verb.children if child.dep_ in ("nsubjpass", "dobj")]
    ties = any(noun.lower_ in _LIFTED for noun in lifted)
    return verb.lemma_ in ("raise", "elevate") and to and (ties or verb.tag_ == "VBN")


def _each_other(verb: Node) -> bool:
    """Whether two accuse or support each other, which is not said."""
    return verb.lemma_ in ("accuse", "blame", "support", "respect", "trust") and any(
        child.lower_ == "other" or child.lower_ == "another" for child in objects(verb)
    )


def under_way(verb: Node) -> bool:
    """Whether a passive tells of what is being done: "the matter is being examined"."""
    return any(child.lower_ == "being" for child in verb.children) and any(
        child.lower_ in ("is", "are") for child in verb.children
    )


def participle_of(lemma: str) -> str:
    """The participle of a regular verb."""
    return lemma.removesuffix("e") + "ing"


def past_of(lemma: str) -> str:
    """The past of a regular verb."""
    return lemma + ("d" if lemma.endswith("e") else "ed")


def interest_of_others(noun: Node) -> bool:
    """Whether an interest is told of someone: "voiced Peru's interest in wool" tells of Peru."""
    owned = any(child.dep_ == "poss" and child.tag_ != "PRP$" for child in noun.children)
    return owned and noun.lower_ in ("interest", "eagerness")


def views_exchanged(verb: Node) -> bool:
    """Whether what one held or had is an exchange of something, which tells what was done there, too."""
    return any(noun.lower_ == "exchange" and exchange_of(noun) for noun in objects(verb))


def there_was(noun: Node) -> Act | None:
    """What those who talked did, of whom it is told that there was "an exchange of views", "unanimous agreement that",
    "an emphasis on trade"."""
    if exchange_of(noun):
        return Act.DISCUSS
    if noun.lower_ in WEIGHT and any(after_preposition(noun, "on")):
        return Act.DISCUSS if noun.lower_ == "focus" else Act.AFFIRM
    clause = any(child.dep_ in ("acl", "ccomp") for child in (*noun.children, *noun.head.children))
    said = noun.lower_ in _ACCORD and (clause or any(after_preposition(noun, "on")))
    return Act.AGREE if said and not any(child.lower_ == "no" for child in noun.children) else None


def _in_friendship(verb: Node) -> bool:
    """Whether people held a friendship exchange, which is how they met and nothing that they said."""
    held = (noun for noun in objects(verb) if noun.lower_ == "exchange") if verb.lemma_ == "hold" else ()
    return any(
        child.lower_ in ("friendship", "youth", "cultural", "sports") for noun in held for child in noun.children
    )


def exchange_of(noun: Node) -> bool:
    """Whether a noun is an exchange or a discussion of something; not of notes that are signed."""
    named = noun.lower_ in ("exchange", "discussion", "exchanges", "discussions")
    return named and any(each.lower_ != "notes" for each in after_preposition(noun, "of", "on", "about"))


def is_a_reason(verb: Node, outer: Node) -> bool:
    """Whether a verb within what someone says stands in a clause of reason: "…, as the two share views"."""
    current = verb
    while current != outer and current.head != current:
        marks = {child.lower_ for child in current.children if child.dep_ == "mark"}
        if current.dep_ == "advcl" and current.head != outer and not marks.isdisjoint(("as", "because", "since", "if")):
            return True
        current = current.head
    return False


def of_ones_own(noun: Node) -> bool:
    """Whether what is conveyed is in one's own mind: "his desire to", "the intention to"; not "Peru's readiness"."""
    mine = {"his", "her", "their"} & {child.lower_ for child in noun.children}
    return bool(mine) or noun.lower_ in ("intention", "intent")
