"""Governing: what stands over a noun of engagement says whether it is ahead, hoped for or an outcome."""

from dragoman.reading.calledoff import came_to_nothing, denied_that, not_planned
from dragoman.reading.datecontext import DateExpression, Telling
from dragoman.reading.nodes import Node
from dragoman.reading.parse import Parsed, after_preposition, infinitive, modal, negated, top
from dragoman.reading.trigger import RECEIVING

_OUTCOMES = frozenset(
    """
    outcome outcomes result results success occasion significance importance meaning preparation
    preparations basis consensus agreements anniversary framework agreement understanding commitments
    perceptions implementation statement exchange invitation number frequency
    """.split()
)

_CAME_ABOUT = frozenset("make reach achieve agree adopt establish set raise discuss outline record attain".split())
"""Verbs of what came about at talks: "the agreements reached during"."""
_DENYING = frozenset(("deny", "dismiss", "reject", "refute", "rebut", "debunk"))
_HEARSAY = frozenset(
    "report reports rumour rumours rumor rumors claim claims allegation allegations speculation story stories".split()
)
_TAKING_PLACE = frozenset("take hold begin start open resume convene kick".split())
_DEEP = 5
"""Words above one in which it is looked for a report that is denied."""
_REACH = 4
"""Verbs above one in which it is looked for who planned it, and when."""
_PUTTING_OFF = frozenset("postponement cancellation cancelation deferral deferment rescheduling".split())
_PUT_OFF = frozenset("postponed cancelled canceled deferred aborted shelved scrapped".split())
_MOVED = frozenset(("move", "shift", "reschedule"))
_ENDS = frozenset("end conclusion culmination close completion".split())
_ARRANGED_FOR = frozenset("slated scheduled planned expected set due announced".split())
_SETTING_UP = frozenset(("prepare", "organize", "organise", "arrange"))
_MADE = frozenset("organise organize hold make pay arrange undertake schedule".split())
_CONTACTS = frozenset("meeting call conversation discussion discussions talks visit trip dialogue".split())
_OPENINGS = ("building on", "building upon", "drawing on")
_FOLLOWING_UP = (("follow-up", "to"), ("followup", "to"), ("up", "on"), ("up", "to"), ("further", "to"))
"""Words of what is done in the wake of a contact."""
_ARRANGING = frozenset("plan schedule envisage foresee expect arrange slate anticipate".split())
"""What is done with a meeting that is to come: "is also envisaged"."""
_PROGRAMMES = frozenset("agenda programme program schedule itinerary calendar diary cards".split())
_SETTING_OUT = frozenset(("leave", "depart", "fly", "head", "set"))
_CHANCES = ("may", "might", "could")
_AGENDAS = frozenset(("agenda", "programme", "program", "schedule", "itinerary"))
"""Lists of what is still to come."""

GLAD = frozenset(
    """pleasure delight delighted glad great good nice honour honor honoured honored happy pleased wonderful privilege
    privileged""".split()
)
"""What one is who met someone, and says so: "Pleasure to meet Minister A today"."""


def built_on(noun: Node) -> bool:
    """Whether a contact is what the news builds on: "Building on her visit to Lima, the ministers agreed", "This
    meeting built on their talks in May", "The call follows their meeting", "spoke for the first time since their last
    call"."""
    if noun.head.lower_ == "since" or _followed_up(noun):
        return True
    opening = " ".join(node.lower_ for node in noun.doc[: min(noun.i, 2)])
    if opening.startswith(_OPENINGS) and all(node.lower_ != "," for node in noun.doc[: noun.i]):
        return True
    first = noun.head if noun.dep_ == "conj" and noun.head.lower_ in _CONTACTS else noun  # "his visit and his talks"
    verb = first.head.head if first.head.lower_ in ("on", "upon") else first.head
    return noun.i > verb.i and _builds(verb) is not None


def _followed_up(noun: Node) -> bool:
    """Whether a contact is what another follows up: "in follow-up to their talks", "further to his call", "following up
    on the visit of A"."""
    for over in noun.ancestors:
        if over.pos_ in ("VERB", "AUX"):
            return False
        if over.pos_ == "ADP" and over.i > 0 and (over.nbor(-1).lower_, over.lower_) in _FOLLOWING_UP:
            return True
    return False


def builds_on(noun: Node) -> bool:
    """Whether the contact being told is only said to build on an earlier one, or to follow it: "This meeting built
    on"."""
    pointed = any(child.lower_ in ("this", "the") for child in noun.children)
    return pointed and any(_builds(verb) == noun for verb in (noun.head, *noun.children))


def after_building(date: Node, noun: Node) -> bool:
    """Whether a date is of what a contact is told to follow, not of itself: "Her visit follows his of May 2"."""
    return noun.head.i < date.i and _builds(noun.head) == noun


def _builds(verb: Node) -> Node | None:
    """The contact that a verb tells to build on another, also where the parse takes the verb for a participle."""
    if verb.lemma_ not in ("build", "follow"):
        return None
    told = [verb.head] if verb.dep_ == "acl" else [each for each in verb.children if each.dep_ == "nsubj"]
    return next((each for each in told if each.i < verb.i and each.lower_ in _CONTACTS), None)


def put_off(noun: Node) -> bool:
    """Whether a noun says itself that it was called off: "the postponement of his visit", "the cancelled trip"."""
    over = noun.head.head if noun.dep_ == "pobj" else noun
    by_noun = over is not noun and noun.head.lower_ == "of" and over.lower_ in _PUTTING_OFF
    return by_noun or any(child.lower_ in _PUT_OFF and child.i < noun.i for child in noun.children)


def what_was_done_first(verb: Node) -> Node:
    """The verb whose tense tells when something was done: "had flown to Lima, where she met", "had gone to Lima to
    attend"."""
    if verb.dep_ == "relcl" and verb.tag_ == "VBD":
        return top(verb)
    return verb.head if verb.dep_ in ("advcl", "xcomp") and infinitive(verb) else verb


def fell_through(verb: Node, cancelling: frozenset[str]) -> bool:
    """Whether what a verb tells was arranged and came to nothing: "had been set for Monday but were called off", "will
    not take place"."""
    for other in verb.children:
        off = other.lemma_ in ("call", "put") and any(child.lower_ == "off" for child in other.children)
        if (
            other.dep_ == "conj"
            and other.tag_ == "VBN"
            and (off or other.lemma_ in cancelling or other.lower_ == "dropped")
        ):
            return True
    place = verb.lemma_ == "take" and any(child.lower_ == "place" for child in verb.children)
    return came_to_nothing(verb) or place and negated(verb) and modal(verb) in ("will", "would", "could")


def never_was(node: Node) -> bool:
    """Whether someone only denies a report of it: "denied a report that A had flown to Peru", "dismissed as baseless
    claims that envoys had met", "rejected rumours about a meeting with B"; "did not get to meet"."""
    got = node.head if node.dep_ == "xcomp" else node
    missed = got is not node and got.lemma_ in ("get", "manage") and negated(got)
    if missed or denied_that(node) or not_planned(node):
        return True
    below = node
    for _ in range(_DEEP):
        over = below.head
        if over == below:
            return False
        if over.lower_ in _HEARSAY and below.dep_ in ("acl", "ccomp", "prep", "relcl", "appos"):
            return any(each.lemma_.lower() in _DENYING for each in list(over.ancestors)[:3])
        circulated = over.lemma_ in ("circulate", "report", "claim", "allege") and below.dep_ == "prep"
        if circulated and over.dep_ in ("ccomp", "csubj", "pcomp"):
            return over.head.lemma_.lower() in _DENYING
        below = over
    return False


def planned_before(verb: Node) -> bool:
    """Whether a plan is told as one that was made, and says nothing of whether it holds: "was to visit Peru", "had been
    scheduled to meet A", "it had been reported that she would travel"."""
    if modal(verb) in ("will", "shall"):
        return False
    for node in (verb, *_chain(verb)):
        if node.lower_ in ("was", "were") or any(
            child.lower_ in ("was", "were", "had") for child in node.children if child.dep_ in ("aux", "auxpass")
        ):
            return True
    return False


def a_duty(verb: Node) -> bool:
    """Whether a verb tells what someone had to do, which agencies also print of what he was to do."""
    return verb.dep_ == "xcomp" and verb.head.lower_ == "had"


def _chain(verb: Node) -> list[Node]:
    """The verbs over an infinitive or a clause: "was scheduled" over "hold talks", "to visit" over it in turn."""
    found: list[Node] = []
    while (
        verb.dep_ in ("xcomp", "ccomp", "conj", "advcl", "acl", "acomp", "oprd")
        and verb.head != verb
        and len(found) < _REACH
    ):
        verb = verb.head
        found.append(verb)
    return found


def goes_on(noun: Node) -> bool:
    """Whether it is only said to go on: "the dialogue between the two countries will continue"."""
    return noun.dep_ == "nsubj" and noun.head.lemma_ == "continue" and modal(noun.head) is not None


def set_out_for(noun: Node, *, visit: bool) -> bool:
    """Whether someone has only set out for it: "left Lima on Monday for talks with Minister A"; but a visit has begun
    with the journey to it."""
    preposition = noun.head
    if noun.dep_ != "pobj" or preposition.lower_ != "for":
        return False
    over = preposition.head.head if preposition.head.dep_ == "pobj" else preposition.head
    if over.dep_ == "prep":
        over = over.head
    return over.lemma_.lower() in _SETTING_OUT and over.pos_ == "VERB" and not (visit and over.tag_ == "VBD")


def still_ahead(leaving: Node) -> bool:
    """Whether a departure is still ahead of what is told: "before leaving for Lima", "prior to his departure"; or a
    visit, "are working on organising the visit of A"."""
    preposition = leaving.head
    if leaving.dep_ not in ("pcomp", "pobj"):
        return False
    if preposition.lower_ == "on" and preposition.head.lemma_ == "work" and leaving.lemma_ in _SETTING_UP:
        return True
    return preposition.lower_ == "before" or preposition.lower_ == "to" and preposition.head.lower_ == "prior"


def when_he_goes(verb: Node) -> bool:
    """Whether a clause in the present tells what is to come: "will discuss it when he visits Peru in May"."""
    timed = any(child.lower_ in ("when", "once") and child.dep_ in ("advmod", "mark") for child in verb.children)
    present = timed and verb.tag_ in ("VBZ", "VBP") and verb.dep_ == "advcl"
    return present and (modal(verb.head) == "will" or infinitive(verb.head) or verb.head.lemma_ in ("plan", "intend"))


def under(node: Node, prepositions: frozenset[str]) -> bool:
    """Whether one of these prepositions stands over a node: "after their talks", "since the visit of A"."""
    current = node
    for _ in range(3):
        if current.dep_ in ("pobj", "pcomp"):
            ahead = current.head.lower_ == "of" and current.head.head.lower_ == "ahead" and "ahead" in prepositions
            if ahead or current.head.lower_ in prepositions:
                return True
        if current.head == current:
            return False
        current = current.head
    return False


def hoped_for(noun: Node) -> bool:
    """Whether a speaker only looks forward to it, invites to it or hopes for it."""
    current = noun
    for _ in range(6):
        current = current.head
        if current.lemma_.lower() in ("look", "hope", "await", "invite", "anticipate", "wish"):
            return True
    return False


def wished_for(verb: Node) -> bool:
    """Whether someone only wishes another to do it: "expressed his wish for the President to visit Peru"."""
    of_another = any(child.dep_ == "mark" and child.lower_ == "for" for child in verb.children)
    above = [verb.head, *(child for child in verb.head.children if child.dep_ == "dobj")]
    return of_another and any(node.lemma_.lower() in ("wish", "hope", "desire", "expectation") for node in above)


def came_to_receive(verb: Node, being: Node) -> bool:
    """Whether someone was there for a guest who came: "was on hand to receive", "was at the airport to welcome"."""
    there = any(child.dep_ == "prep" and child.lower_ in ("on", "at") for child in being.children)
    return there and being.lower_ in ("was", "were") and verb.lemma_ in RECEIVING


def first_to_come(parsed: Parsed, verb: Node, being: Node) -> bool:
    """Whether someone has come before whom nobody did: "is the first Peruvian leader to visit Laos since 1990"."""
    between = parsed.view.lows[parsed.item(being).last : parsed.item(verb).first]
    told = being.tag_ in ("VBZ", "VBP") and modal(being) is None and verb.lemma_ in ("visit", "come", "travel", "meet")
    return told and "first" in between


def looked_forward_to(noun: Node) -> bool:
    """Whether someone looks forward to it, which tells no more than that it may come."""
    above = noun.head.head
    return noun.dep_ == "pobj" and noun.head.lower_ == "to" and (above.lower_ == "forward" or above.lemma_ == "look")


def expected_on_a_day(parsed: Parsed, noun: Node) -> bool:
    """Whether it is awaited for a day: "the Government expects next week the visit of Minister A"."""
    verb = noun.head
    if noun.dep_ != "dobj" or verb.lemma_ not in ("expect", "await") or verb.tag_ not in ("VBZ", "VBP", "VBD", "VBG"):
        return False
    days = [parsed.item(child).thing for child in (*verb.children, *noun.children)]
    told = [day for day in days if isinstance(day, DateExpression)]
    return any(verb.tag_ != "VBD" or day.telling is Telling.AHEAD for day in told)


_OF_WHAT_COMES = frozenset("announcement postponement timing prospect prospects schedule itinerary".split())
"""What there is of something before it is."""


def prepared_for(noun: Node) -> bool:
    """Whether someone prepares for it: "are working to prepare for the visit", "the preparations for the summit", "the
    announcement of her visit"."""
    if noun.dep_ == "pobj" and noun.head.lower_ == "of" and noun.head.head.lower_ in _OF_WHAT_COMES:
        return True
    if noun.dep_ == "dobj" and noun.head.tag_ == "VBG" and noun.head.lemma_ in _SETTING_UP:
        return True  # "are working on organising the visit of A"
    if noun.dep_ != "pobj" or noun.head.lower_ != "for":
        return False
    return noun.head.head.lemma_.lower() in ("prepare", "preparation", "preparations")


def leaves_for_it(verb: Node | None, noun: Node) -> bool:
    """Whether someone is told to leave on a visit: "will leave Lima on Monday on a four-day Canada visit"."""
    on_it = noun.dep_ == "pobj" and noun.head.lower_ in ("on", "for") and noun.head.head == verb
    return verb is not None and on_it and modal(verb) in ("will", "shall")


def will_be(noun: Node) -> bool:
    """Whether something is told to be it in time: "to discuss what will be their first meeting", "talks with Minister
    A are on her agenda"."""
    if noun.head.lemma_ != "be" or noun.dep_ not in ("attr", "nsubj"):
        return False
    listed = [each for child in noun.head.children if child.lower_ == "on" for each in child.children]
    if noun.dep_ == "nsubj":
        return noun.head.tag_ in ("VBZ", "VBP") and any(each.lower_ in _AGENDAS for each in listed)
    still = noun.head.tag_ in ("VBZ", "VBP")
    arranged = noun.head.dep_ == "auxpass" and noun.head.head.tag_ == "VBN" and noun.head.i > noun.head.head.i
    ahead = arranged and noun.head.head.lower_ in _ARRANGED_FOR or any(each.lower_ in _AGENDAS for each in listed)
    return modal(noun.head) in ("will", "would") or still and ahead  # "also scheduled is a meeting with A"


def round_that_is_of(talks: Node) -> Node:
    """The round by which talks are told, "the third round of talks"; they themselves where they are told by none."""
    while talks.dep_ == "pobj" and talks.head.lower_ == "of" and talks.head.head.lower_ in ("round", "rounds"):
        talks = talks.head.head
    return talks


def in_outcome(node: Node) -> bool:
    """Whether only what came of it is told: "the results of the talks", "the progress made at the talks", "the roadmap
    set at their May meeting"."""
    node = round_that_is_of(node)
    above = node.head.head
    if node.dep_ != "pobj" or node.head.dep_ != "prep":
        return False
    made = node.head.lower_ in ("at", "during") and above.dep_ == "acl" and above.tag_ == "VBN"
    return above.lower_ in _OUTCOMES or made and above.head.pos_ == "NOUN" and above.lemma_.lower() in _CAME_ABOUT


def opening(node: Node) -> bool:
    """Whether a nominal trigger opens its sentence: "At a meeting with …, he …"; not "A meeting with B is to …"."""
    current = node
    while current.head != current and current.dep_ in ("pobj", "compound", "conj"):
        current = current.head
    return current.i <= 2 and not _arranged(node)


def was_glad(verb: Node) -> bool:
    """Whether it "was a pleasure to meet" someone, "was great meeting" him: told by whoever met him."""
    if not infinitive(verb) and verb.tag_ != "VBG":
        return False
    being = verb.head if verb.head.lemma_ == "be" else verb.head.head
    glad = [child for child in being.children if child.dep_ in ("attr", "acomp")] if being.tag_ == "VBD" else []
    it = any(child.dep_ == "nsubj" and child.lower_ == "it" for child in being.children)
    return it and being.lemma_ == "be" and any(each.lower_ in GLAD for each in glad)


def met_already(verb: Node) -> bool:
    """Whether whoever was to meet someone has: "came for a meeting with A", "it was a pleasure to meet A"."""
    return comes_for(verb) or was_glad(verb)


def comes_for(verb: Node) -> bool:
    """Whether a visit is that of someone who has come: "arrived in Lima on Monday to begin an official visit"."""
    purpose = verb.lemma_ in ("begin", "start", "pay", "make") and infinitive(verb)
    visit = any(child.dep_ == "dobj" and child.lower_ in ("visit", "trip", "tour") for child in verb.children)
    return purpose and visit and verb.head.lemma_ in ("arrive", "land") and verb.head.tag_ == "VBD"


def moved_to(noun: Node) -> bool:
    """Whether a clause tells to which days something is moved: "the visit was moved from May 2 to June 4"."""
    verb = noun.head
    return noun.dep_ == "nsubjpass" and verb.lemma_ in _MOVED and bool(list(after_preposition(verb, "to", "from")))


def _arranged(noun: Node) -> bool:
    """Whether a clause tells that talks take place: "A meeting with B will resume on Monday", "is to take place"."""
    if noun.dep_ not in ("nsubj", "nsubjpass"):
        return False
    to_be = noun.head.lemma_ == "be" and any(child.dep_ == "xcomp" for child in noun.head.children)
    followed = noun.head.lemma_ == "follow" and noun.head.tag_ == "VBN" and noun.left_edge.lower_ in ("a", "an")
    return to_be or followed or noun.head.lemma_ in _TAKING_PLACE


def reported_to_the_host(noun: Node) -> bool:
    """Whether a traveller tells one host of his talks with another: "briefed him on the outcomes of her talks with A",
    "reported on the results of the talks held earlier with A"."""
    if not in_outcome(noun) or noun.head.head.lower_ not in ("outcome", "outcomes", "result", "results"):
        return False
    verb = next((node for node in noun.ancestors if node.pos_ == "VERB"), None)
    own = any(child.lower_ in ("his", "her", "their") for child in noun.children)
    earlier = any(node.lower_ in ("earlier", "previously") for node in noun.subtree)
    return verb is not None and verb.lemma_.lower() in ("brief", "report", "inform", "update") and (own or earlier)


def leaves(verb: Node) -> bool:
    """Whether the present tells of a journey that is next: "From Peru the delegation leaves for Chile"."""
    out = verb.lemma_ == "set" and any(child.lower_ in ("out", "off") for child in verb.children)
    return (out or verb.lemma_ in ("leave", "depart")) and verb.tag_ in ("VBZ", "VBP") and verb.dep_ == "ROOT"


def to_be_made(noun: Node) -> Node | None:
    """The verb that says that a visit is still to be made, whatever the parse hangs it on: "the visit to Peru to be
    organised in May"."""
    for node in noun.doc[noun.i + 1 :]:
        if node.pos_ == "VERB":
            following = infinitive(node) and any(child.lower_ == "be" for child in node.children)
            return node if following and node.lemma_.lower() in _MADE else None
    return None


def its_end(noun: Node) -> bool:
    """Whether it is the end of a visit by which one tells when something was: "before the conclusion of his visit"."""
    return noun.dep_ == "pobj" and noun.head.lower_ == "of" and noun.head.head.lower_ in _ENDS


def set_within(visit: Node) -> bool:
    """Whether a visit is that within which something was done: "called on A as part of his official visit to Peru"."""
    within = visit.dep_ == "pobj" and visit.head.lower_ == "of" and visit.head.head.lower_ in ("part", "framework")
    verb = next((node for node in visit.ancestors if node.pos_ in ("VERB", "AUX")), None)
    return within and verb is not None and verb.tag_ in ("VBD", "VBN") and modal(verb) is None


def not_as_planned(verb: Node) -> bool:
    """Whether a journey that was planned will not be made: "will not travel to Peru on Friday as planned"."""
    planned = any(child.dep_ == "advcl" and child.lower_ in _ARRANGED_FOR for child in verb.children)
    return modal(verb) in ("will", "would") and planned


def while_doing(verb: Node) -> bool:
    """Whether a participle says at what occasion something was said: "hoped that A would buy more while meeting B"."""
    if verb.tag_ != "VBG" or verb.dep_ != "advcl" or verb.i == 0 or verb.nbor(-1).lower_ not in ("while", "when"):
        return False
    return top(verb).tag_ == "VBD"


def going_to_be(noun: Node) -> bool:
    """Whether talks are told to be to come: "a meeting of A and B is going to be held", "their talks will lend ties
    momentum", "a meeting with A is planned", "meetings with A and B are on his agenda"."""
    verb = noun.head
    if noun.dep_ == "attr":
        return verb.lemma_ == "be" and _on_an_agenda(verb, before=noun)
    going = verb.lower_ == "going" and any(map(infinitive, verb.children))
    if noun.dep_ == "nsubjpass":
        told = verb.lemma_.lower() in _ARRANGING and verb.tag_ == "VBN"
        return told and not {"is", "are"}.isdisjoint(child.lower_ for child in verb.children)
    return noun.dep_ == "nsubj" and (going or modal(verb) == "will" or verb.lemma_ == "be" and _on_an_agenda(verb))


def _on_an_agenda(being: Node, before: Node | None = None) -> bool:
    """Whether something is told to be on someone's programme: "is on her agenda", "on her programme is a meeting"."""
    programmes = (node for node in after_preposition(being, "on", "in") if before is None or node.i < before.i)
    return any(node.lower_ in _PROGRAMMES for node in programmes)


def bare_after_to(verb: Node) -> bool:
    """Whether a verb goes on an infinitive: "to meet A and hold talks", "is scheduled to meet A, hold talks with B"."""
    above = [verb.head, *(child for child in verb.head.children if child.dep_ == "xcomp" and verb.tag_ == "VB")]
    return any(infinitive(node) for node in above)


def may_come(verb: Node) -> bool:
    """Whether a main clause, or what someone said, has that someone may do it: "A might visit Peru next week", not "so
    that A might visit"."""
    told = verb
    while told.dep_ == "conj" and modal(told) is None and told.head != told:
        told = told.head
    before = any(child.lower_ == "have" for child in verb.children)  # "may have met"
    return modal(told) in _CHANCES and told.dep_ in ("ROOT", "ccomp", "conj") and not before


def only_possible(noun: Node) -> bool:
    """Whether only whether it could be is told: "discussed the possibility of a visit by A", "the possibilities of
    carrying out the visit"."""
    return any(above.lemma_.lower() == "possibility" for above in list(noun.ancestors)[:_REACH])


def ruled_out(noun: Node) -> Node | None:
    """The verb that rules a contact out, or with "not" leaves it open: "does not rule out a meeting with A"."""
    ruling = noun.head
    told = noun.dep_ in ("dobj", "nsubjpass") and ruling.lemma_ in ("rule", "exclude")
    return ruling if told and (ruling.lemma_ == "exclude" or any(c.lower_ == "out" for c in ruling.children)) else None


def form_of_be(verb: Node) -> str:
    """The form of "be" before a participle; empty where there is none."""
    return next((child.lower_ for child in verb.children if child.dep_ == "aux" and child.lemma_ == "be"), "")


def beside_what_was_said(verb: Node) -> bool:
    """Whether a participle opens a sentence that tells what was said then: "Receiving Kim, he hoped …"."""
    head = verb.head
    opens = verb.tag_ == "VBG" and verb.dep_ == "advcl" and verb.i < head.i
    return opens and head.tag_ in ("VBD", "VBZ") and modal(head) is None


_TO_BE_SETTLED = frozenset("resolution settlement solution issues issue differences disputes dispute conflict".split())
_SETTLING = frozenset(("resolve", "settle", "solve", "address", "overcome"))


def a_way_out(noun: Node) -> bool:
    """Whether talks are only how something should be settled: "the resolution of all issues through talks with Peru",
    "the dispute should be settled through dialogue"."""
    first = noun.head if noun.dep_ == "conj" else noun
    way, over = first.head, first.head.head
    wished = over.lemma_ in _SETTLING and (over.tag_ == "VB" or over.tag_ == "VBN" and modal(over) is not None)
    alone = not any(child.dep_ in ("det", "poss", "nummod") for child in first.children)
    before = way.nbor(-1).lower_ if way.i else ""
    return alone and way.lower_ == "through" and (wished or before in _TO_BE_SETTLED)
