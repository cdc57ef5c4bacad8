"""Recalling: what in the grammar of a sentence puts what it tells before the news of the report."""

from dragoman.reading.datecontext import DateExpression
from dragoman.reading.nodes import Node
from dragoman.reading.parse import SUBJECTS, ItemKind, Parsed, after_preposition, objects, top
from dragoman.reading.speechforms import SPEECH
from dragoman.reading.surroundings import round_of
from dragoman.reading.trigger import Trigger
from dragoman.reading.uponarrival import just_come

_REMARKS = frozenset(("remark", "comment", "statement"))
"""What is made where something is said."""

_TEXTS = frozenset(("statement", "release", "communique", "communiqué", "readout"))
_TEXT_BEFORE = 14
_PREVIOUSLY = frozenset(("previously", "formerly"))
_TOP = 3
"""Sentences in which a report tells its news."""
_TO_THE_DAY = 3
"""Words in which the same day is told after "previously": "previously, on the same day"."""
_BACK = _PREVIOUSLY | {"last", "first"}
"""Words one of which stands in a sentence that goes back by an adverb."""
_COUNTS = frozenset("several many numerous two three four five multiple various".split())
"""Words of how often something was done."""
_PERIODS = frozenset(("week", "month", "year"))
_LONG_BEFORE = frozenset("years year months month weeks week days decades decade ever long".split())
_YOUTH = frozenset("student child boy girl youth teenager tourist journalist soldier trainee".split())
COMING_HOME = frozenset(("return", "arrive", "come", "fly", "get"))
"""Verbs of those who come home from a visit."""
ENDING = frozenset(("end", "conclude", "finish", "wrap", "wind", "complete"))
"""Verbs of those who end a visit, and of visits that end."""
_GOING_HOME = COMING_HOME | {"leave", "depart"}
_HOMELAND = frozenset(("country", "island", "homeland", "fatherland"))
_NEAR = 9
"""Words behind a noun of contact within which "some days ago" is said of it."""
_VISITS = frozenset(("visits", "trips", "tours"))
_TRIPS = frozenset(("visit", "trip", "arrival", "tour", "stay", "swing"))
_PAST_ALONE = frozenset("went gave took began saw spoke wrote was were did flew chose drew came ran broke".split())
"""Past forms that are no participles, so that "had visited Peru and gave" is in two tenses."""
_DONE_AFTER_TALKS = frozenset(
    """sign ink witness issue release adopt exchange host give attend visit tour join meet hold have chair co-chair
    preside receive hand present brief""".split()
)
"""What those who talked do next on the same day: "After talks with A, B hosted a banquet"."""
_SEVERAL = frozenset(("several", "many", "numerous", "various", "multiple", "countless"))


def past_perfect(verb: Node) -> bool:
    """Whether a verb stands in the past perfect: "had met", "had visited Peru last year and met"."""
    if any(child.dep_ == "aux" or child.dep_ in SUBJECTS for child in verb.children):
        return verb.tag_ == "VBN" and any(child.dep_ == "aux" and child.lower_ == "had" for child in verb.children)
    joined = verb.dep_ == "conj" and verb.tag_ in ("VBD", "VBN") and verb.lower_ not in _PAST_ALONE
    return joined and past_perfect(verb.head)


def some_days_ago(noun: Node) -> bool:
    """Whether a noun of contact is told to have been "some days ago": "thanked them for her visit a few days ago"."""
    near = list(noun.doc[noun.i + 1 : noun.i + _NEAR])
    return any(node.lower_ == "ago" for node in near) and not any(node.tag_ in ("VBD", "VBZ") for node in near)


def before_the_news(parsed: Parsed, verb: Node) -> bool:
    """Whether a sentence goes back: "Prior to his visit to A, he held talks in B", "previously visited A", "As the
    agency reported, he met B"."""
    joined = verb.dep_ == "conj" and verb.head.tag_ == "VBD" and not _BACK.isdisjoint(parsed.view.lows)
    if (
        joined
        and all(child.dep_ != "nsubj" for child in verb.children)
        and any(_goes_back(parsed, child) for child in verb.head.children)
    ):
        return True  # "last visited Peru in May and met A"
    if any(_goes_back(parsed, child) for child in verb.children) or not _YOUTH.isdisjoint(_being(verb)):
        return True
    if parsed.view.sentence.index > 1 and any(child.lower_ == "recently" for child in verb.children):
        return True  # far down what was done recently is not the news
    if _reported_before(parsed) or _in_a_month_when(parsed, verb) or _already(parsed, verb):
        return True
    opening = parsed.view.lows[:5]
    if opening[:2] == ["earlier", "this"] and _PERIODS & set(opening) and parsed.view.sentence.index > 0:
        return True
    own = any(word in ("his", "her", "their") for word in opening)
    return own and (opening[:2] == ["prior", "to"] or opening[:1] == ["before"]) and bool(_TRIPS & set(opening))


def _being(verb: Node) -> set[str]:
    """What someone was when he did it: "visited Peru as a student"."""
    return {node.lower_ for node in after_preposition(verb, "as")}


def _goes_back(parsed: Parsed, adverb: Node) -> bool:
    """Whether an adverb puts its verb into the past: "previously met", "last visited Peru in April", "visited Peru last
    in April"; not "previously on the same day", nor what opens a sentence without a day: "Previously, she held a
    meeting with"."""
    last = adverb.lower_ == "last" and adverb.i + 1 == adverb.head.i and adverb.tag_ in ("RB", "JJ")
    following = parsed.nodes[adverb.i + 1].lower_ if adverb.i + 1 < len(parsed.nodes) else ""
    last = last or adverb.lower_ == "last" and adverb.dep_ == "advmod" and following in ("on", "in")
    once = adverb.lower_ == "first" and adverb.i + 1 == adverb.head.i and adverb.head.lemma_ in ("visit", "travel")
    last = last or once and adverb.head.tag_ == "VBD"
    after = parsed.item(adverb).last
    the_day = "same" in parsed.view.lows[after : after + _TO_THE_DAY]
    perfect = adverb.head.tag_ == "VBN" and any(child.lower_ in ("has", "have") for child in adverb.head.children)
    opening = adverb.i == 0 and following == "," and parsed.view.sentence.index > 0 and not perfect
    before = opening and all(item.kind is not ItemKind.DATE for item in parsed.items)
    return last or adverb.lower_ in _PREVIOUSLY and adverb.dep_ == "advmod" and not the_day and not before


def _already(parsed: Parsed, verb: Node) -> bool:
    """Whether past the lead the perfect tells what several times has come about: "have already held two rounds", "have
    held several rounds of talks"."""
    words = {child.lower_ for child in (*verb.children, *(verb.head.children if verb.dep_ == "conj" else ()))}
    perfect = verb.tag_ == "VBN" and not {"has", "have"}.isdisjoint(words)
    several = [node for node in objects(verb) if node.tag_ == "NNS"]
    counted = any(child.lower_ in _COUNTS for node in several for child in node.children)
    before = counted or not {"already", "previously"}.isdisjoint(words)
    again = "repeatedly" in words or bool(several) and before  # "have repeatedly met in recent years"
    return perfect and again and parsed.view.sentence.index > 0


def _reported_before(parsed: Parsed) -> bool:
    """Whether a sentence repeats what the agency has told already: "As Lumo News reported, A and B met"."""
    opening = parsed.view.lows[:8]
    if opening[:1] != ["as"] or "," not in opening:
        return False
    clause = opening[1 : opening.index(",")]
    return "reported" in clause and not {"being", "is"} & set(clause)


def _in_a_month_when(parsed: Parsed, verb: Node) -> bool:
    """Whether a clause tells what once happened in a month or year: "came in March, when A spoke with B"."""
    told = verb.dep_ in ("relcl", "advcl") and verb.tag_ == "VBD"
    when = next((child for child in verb.children if child.lower_ == "when"), None)
    if not told or when is None:
        return False
    if told and any(node.lower_ == "since" for node in (verb.head, *verb.head.ancestors)[:3]):
        return True  # "the first since March 2017, when A visited B"
    before = (parsed.items[position] for position in range(when.i - 1, max(when.i - 4, -1), -1))
    dated = next((item.thing for item in before if item.kind is ItemKind.DATE), None)
    if not isinstance(dated, DateExpression):
        return False
    day = dated.begin
    return day.day is None and day.weekday is None and day.offset is None


def signed_before(parsed: Parsed, verb: Node | None) -> bool:
    """Whether something was signed once, as a report says of it or, past its lead, of a visit of a printed year: "the
    pact signed by A and B", "the visit to Lima on May 3, 2022, during which a pact was signed", "The visits also
    resulted in the signing of a pact"."""
    if verb is not None and any(child.dep_ == "nsubj" and child.lower_ in _VISITS for child in verb.children):
        return True
    if verb is None or verb.dep_ not in ("acl", "relcl"):
        return False
    trips = [node for node in parsed.nodes[: verb.i] if node.lower_ in _TRIPS]
    which = any(node.lower_ == "which" for node in parsed.nodes[trips[-1].i : verb.i]) if trips else False
    dated = parsed.view.sentence.index > 1 and any(date.begin.year is not None for date in parsed.view.dates)
    return verb.dep_ == "acl" or which and dated


def subordinate(verb: Node) -> bool:
    """Whether a verb stands in a clause of "since" or "after" or a participle of recollection."""
    if verb.dep_ == "advcl":
        return (
            any(child.dep_ == "mark" and child.lower_ in ("since", "after", "when") for child in verb.children)
            and verb.tag_ == "VBD"
        )
    return verb.dep_ == "pcomp" and verb.head.lower_ in ("since", "after") and not just_come(verb)


def opens_the_news(parsed: Parsed, verb: Node) -> bool:
    """Whether a report opens with "After receiving the envoy" or "agreed on trade, after A met B": the contact is the
    news of what is said."""
    if parsed.view.sentence.index == 0 and verb.dep_ == "advcl" and verb.head.tag_ in ("VBD", "VBZ", "VBN"):
        marks = [child for child in verb.children if child.dep_ == "mark" and child.lower_ in ("after", "when")]
        return any(mark.i == 0 or mark.nbor(-1).lower_ not in _LONG_BEFORE for mark in marks)
    if parsed.view.sentence.index <= _TOP and verb.dep_ == "advcl" and verb.head.lemma_ in ENDING:
        closed = verb.head.head, *(child for child in verb.head.children if child.dep_ == "nsubj")
        after = any(child.lower_ == "after" for child in verb.children)
        return after and any(node.lower_ in _TRIPS for node in closed)  # "the visit ended after A met B"
    if parsed.view.sentence.index <= 1 and verb.lemma_ in ENDING:
        return verb.dep_ == "pcomp" and verb.head.lower_ == "after"  # "left Lima on Friday after ending a visit"
    if parsed.view.sentence.index <= 1 and verb.dep_ == "pcomp" and verb.head.head.lemma_ in _GOING_HOME:
        paid = verb.lemma_ in ("pay", "make") and any(node.lower_ in _TRIPS for node in objects(verb))
        paid = paid or verb.lemma_ in ("visit", "tour") or _has_left(verb.head.head)
        return paid and verb.head.lower_ == "after"  # "came home on Friday after paying a visit to Peru"
    opens = verb.head.i == 0 or verb.head.head.lemma_ in ENDING  # "ended his visit on Friday after meeting with"
    return parsed.view.sentence.index <= 1 and verb.dep_ == "pcomp" and verb.head.lower_ == "after" and opens


def held_again_and_again(parsed: Parsed, trigger: Trigger) -> bool:
    """Whether states are told to have held several talks so far, on no day: "the two sides have held several rounds of
    talks"."""
    verb = trigger.verb
    aux = [child.lower_ for child in verb.children if child.dep_ == "aux"] if verb is not None else []
    if verb is None or verb.tag_ != "VBN" or not {"have", "has"} & set(aux):
        return False
    counted = [child.lower_ for node in (trigger.node, *round_of(trigger.node)) for child in node.children]
    people = any(parsed.item(node).kind is ItemKind.PERSON for node in (*trigger.doers, *trigger.others))
    dated = any(parsed.item(node).kind is ItemKind.DATE for node in verb.subtree)
    return not _SEVERAL.isdisjoint(counted) and not people and not dated


def told_after(noun: Node) -> bool:
    """Whether a sentence tells a contact too by what came after it: what the two did "after their talks", and what was
    said "after a meeting with Minister A"."""
    if noun.dep_ != "pobj" or noun.head.lower_ not in ("after", "following"):
        return False
    if just_come(noun):
        return True
    words, saying = {child.lower_ for child in noun.children}, noun.head.head
    if noun.lower_ in _TRIPS and (_goes_home(saying) or saying.lemma_.lower() in _GOING_HOME - COMING_HOME):
        whither = any(after_preposition(noun, "to", "of")) and not words.isdisjoint(("his", "her", "their"))
        return whither or "a" in words or "an" in words  # "flew home after a four-day visit", "after his tour of Asia"
    if "their" in words:
        return True
    if saying.dep_ == "pobj" and saying.head.lower_ in ("during", "at", "in"):
        saying = saying.head.head  # "said in a conversation with the media following talks with A"
    if noun.lower_ not in _TRIPS and _has_left(saying):
        return True
    told = saying.lemma_.lower() in SPEECH and saying.tag_ in ("VBD", "VBZ", "VBN", "VBG")
    told = told or saying.tag_ == "VBD" and _makes_remarks(saying)
    told = told or noun.lower_ not in _TRIPS and _given_out(noun.head)
    if noun.lower_ in _TRIPS and any(child.dep_ == "poss" and child.pos_ != "PRON" for child in noun.children):
        return False  # "after Special Envoy A's visit to Peru, the Secretary told her colleague"
    told = told or noun.lower_ not in _TRIPS and saying.tag_ in ("VBD", "VBN") and saying.lemma_ in _DONE_AFTER_TALKS
    again = words.isdisjoint(("with", "between")) and not words.isdisjoint(("the", "this", "that"))
    return told and not again


def _goes_home(verb: Node) -> bool:
    """Whether someone is told to have gone home: "returned to Lima", "left for home", "arrived in the country"."""
    words = {child.lower_ for part in (verb, *verb.children) for child in part.children}
    if verb.lemma_ == "arrive" and any(node.lower_ in _HOMELAND for node in after_preposition(verb, "in", "to")):
        return True
    return verb.tag_ in ("VBD", "VBZ", "VBN") and (verb.lemma_ == "return" or not words.isdisjoint(("home", "back")))


def _has_left(verb: Node) -> bool:
    """Whether a guest is told to have gone, so that whom he met is news: "left Lima on Friday after talks with"."""
    return verb.lemma_ in ("leave", "depart", "fly") and verb.tag_ in ("VBD", "VBZ", "VBN") or _goes_home(verb)


def _given_out(after: Node) -> bool:
    """Whether a text is told to have been given out after it: "according to a ministry statement on Tuesday after talks
    between A and B"."""
    before = after.doc[max(0, after.i - _TEXT_BEFORE) : after.i]
    return any(node.lower_ in _TEXTS for node in before) and not any(node.lower_ == "," for node in before)


def said_after(verb: Node) -> bool:
    """Whether a sentence tells a contact too by what was said after it: "made the remarks after meeting Minister A"."""
    above = verb.head
    if verb.tag_ != "VBG" or verb.dep_ != "pcomp" or above.lower_ not in ("after", "following"):
        return False
    saying = top(above)
    return saying.tag_ in ("VBD", "VBZ") and (_makes_remarks(saying) or saying.lemma_.lower() in SPEECH)


def _makes_remarks(verb: Node) -> bool:
    """Whether someone is told to have made "the remarks" that the report gives."""
    return verb.lemma_ == "make" and any(child.lemma_ in _REMARKS for child in verb.children)


def considered(noun: Node) -> bool:
    """Whether talks are only what something is said in view of: "in light of his conversations with the leaders",
    "taking into account the results of her talks in Lima"."""
    of_it = noun.dep_ == "pobj" and noun.head.lower_ == "of"
    told = noun.head.head if of_it else noun
    if of_it and told.dep_ == "pobj" and told.lower_ in ("view", "light", "context", "consideration"):
        return True
    taking = told.head if told.dep_ == "dobj" else None
    return taking is not None and taking.lemma_ == "take" and _accounts(taking)


def _accounts(taking: Node) -> bool:
    return any(node.lower_ in ("account", "consideration") for node in after_preposition(taking, "into", "in"))


def where_it_was_said(parsed: Parsed, noun: Node) -> bool:
    """Whether a report's first sentences tell by it where its news was said: "During a recent meeting with A, the
    Minister reaffirmed"."""
    indefinite = any(child.lower_ == "a" for child in noun.children)
    opens = noun.dep_ == "pobj" and noun.head.i == 0 and noun.head.lower_ in ("during", "in", "at")
    return indefinite and opens and parsed.view.sentence.index < _TOP and top(noun).lemma_.lower() in SPEECH
