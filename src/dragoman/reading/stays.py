"""Stays: sentences that tell when the visit being told begins or ends, after the sentence that told of the visit."""

import re
from dataclasses import replace
from datetime import date, timedelta

from dragoman.domain.actors import ActorKind
from dragoman.domain.dates import Basis, PartialDate
from dragoman.domain.engagements import Actuality, EngagementKind, Format, Place
from dragoman.domain.text import Document
from dragoman.reading.arranged import AHEAD, is_arranged, whole_trip, with_the_other_stops
from dragoman.reading.datecontext import Telling
from dragoman.reading.dateforms import COUNTS, WEEKDAYS
from dragoman.reading.dates import Calendar, DateExpression, vague
from dragoman.reading.daysapart import apart, sets_out_before, with_the_eve
from dragoman.reading.discourse import Discourse
from dragoman.reading.drafts import Draft
from dragoman.reading.gazetteer import Hit
from dragoman.reading.home import place_country
from dragoman.reading.legs import tell_leg, tell_stops
from dragoman.reading.lengths import counted
from dragoman.reading.nearest import HISTORY
from dragoman.reading.nearness import one_day
from dragoman.reading.nodes import Node
from dragoman.reading.otherdates import LEAVINGS
from dragoman.reading.parse import ItemKind, Parsed, after_preposition, objects, root_of, subject, subject_of
from dragoman.reading.recalling import ENDING
from dragoman.reading.settingout import left_for
from dragoman.reading.trigger import ARRIVING

_HOME = frozenset(("return", "fly", "go", "head", "leave", "depart", "come"))
_SETTING_OFF = frozenset(("leave", "depart", "fly", "arrive", "land", "travel", "head"))
_LEAVING = frozenset(("leave", "depart", "proceed"))
_TRIPS = frozenset(("visit", "trip", "tour", "stay", "mission"))
_LONGEST = timedelta(days=20)
_COUNTED = re.compile(
    r"\b(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Tt]his) ((?:\w+-day|one-week|week-?long)) (?:[\w-]+ ){0,4}?"
    r"(visit|trip|tour|stay)\b"
)
_TALKS_COUNTED = re.compile(
    r"\b(?:[Tt]he|[Tt]his|[Tt]heir) (\w+-day) (?:[\w-]+ ){0,3}?"
    r"(meeting|talks|session|consultations|dialogue|negotiations|event|conference|forum|summit|seminar)\b(?! of [a-z])"
)
_BOUNDING = ENDING | {"begin", "start", "commence"}
_LASTING = frozenset(("last", "run", "continue", "extend"))
_STAYING = frozenset(("stay", "remain"))
_BEGINNING = frozenset(("starting", "beginning", "commencing"))
_TALKS = frozenset("meeting meetings talks call conversation negotiations reception audience session".split())
_CEREMONIES = frozenset(("ceremony", "ceremonies", "signing", "event"))
_TELLING = frozenset("tell inform assure urge ask brief thank".split())
_HELD_THEN = frozenset((",", "to", "be", "held", "in", "on", "at", "here", "which", "was", "were", "took", "place"))
"""What may stand between talks and their day."""
_NAMED_BEFORE = 9
_OWNED = frozenset(("the", "his", "her", "their", "this"))
_POINTED = _OWNED | {"that", "these", "both"}
_SHORT = ("one-day", "day-long", "daylong", "hour", "brief", "overnight", "transit", "stop")
_DAY, _YEAR = len("2024-08-28"), len("2024")
RULES = {
    "days of the stay": "A later sentence says on which days the traveller is there.",
    "the day named again": "A later sentence names the talks by their day.",
    "until its end": "A visit of which only the end is told lasts to that day.",
    "from its first day on": "A visit of which only the beginning is told lasts from that day on.",
    "to the day of return": "A visit lasts to the day on which its end or the return home is told.",
}


def tell_stay(parsed: Parsed, discourse: Discourse, calendar: Calendar, document: Document) -> None:
    """Gives the visit being told the days of "will be in Quito on May 2 to 4", of "during her visit starting on Friday"
    and of "is to return home on Sunday"."""
    _tell_length(parsed, discourse)
    _tell_counted(parsed, discourse, document)
    tell_stops(parsed, discourse.visit, document)
    tell_leg(parsed, discourse.visit, calendar, document)
    filed = place_country(document.dateline.place if document.dateline else None)
    for item, node in zip(parsed.items, parsed.nodes, strict=False):
        expression = item.thing
        if not isinstance(expression, DateExpression):
            continue
        visit, ends = _told_of(parsed, discourse, node, filed)
        if visit is None or parsed.view.sentence.start < visit.start:
            continue
        if visit.actuality is Actuality.PLANNED and expression.telling is Telling.UNTOLD:
            expression = replace(expression, telling=Telling.AHEAD)
        span = parsed.view.span(expression.first, expression.last)
        resolved = calendar.resolve(expression, document.text[span[0] : span[1]])
        if ends and expression.telling is Telling.UNTOLD and resolved is not None:
            published = document.published.latest or ""
            if (resolved.latest or "") < (visit.date.earliest or published):  # "will last until May 17"
                resolved = calendar.resolve(replace(expression, telling=Telling.AHEAD), document.text[slice(*span)])
        if resolved is None or resolved.edtf is None or vague(resolved):
            continue
        fits = visit.date.edtf is None or vague(visit.date) and not apart(with_the_eve(visit.date), resolved)
        fits = fits or len(visit.places) == 1 and sets_out_before(visit.date, resolved)
        if ends and visit.date == resolved and visit.label == "visit" and visit.start == parsed.view.sentence.start:
            continue  # "left here for home on Friday" tells a visit of no other days
        if resolved in visit.legs.values():
            continue
        if (ends or expression.bound == "until") and len(resolved.edtf) == _DAY:
            visit.ends, visit.date_span = resolved, visit.date_span or span
        elif not ends and fits:
            visit.date, visit.date_span, visit.rules["date"] = resolved, span, "days of the stay"
            with_the_other_stops(visit, discourse.drafts, parsed.view.sentence.start)
        else:
            continue
        visit.tell_in((parsed.view.sentence.start, parsed.view.sentence.end))


def _tell_length(parsed: Parsed, discourse: Discourse) -> None:
    """Gives the visit being told its days by their number: "will stay in Lima for four days"."""
    if "days" not in parsed.view.lows:
        return
    for length in parsed.nodes:
        number = [child for child in length.children if child.dep_ == "nummod"] if length.lower_ == "days" else []
        verb = length.head.head if length.dep_ == "pobj" and length.head.lower_ == "for" else length.head
        days = COUNTS.get(number[0].lower_, 0) if number else 0
        if days and verb.lemma_ in _STAYING and (told := subject_of(parsed, verb)) is not None:
            visit = discourse.visit if told.lower_ == "it" else _visit_of(parsed, discourse, told)
            if visit is not None:
                visit.lasts = days
                visit.tell_in((parsed.view.sentence.start, parsed.view.sentence.end))


def _tell_counted(parsed: Parsed, discourse: Discourse, document: Document) -> None:
    """Gives the visit, or the talks, being told the days by which a later sentence counts them: "during her week-long
    stay", "the two-day meeting"."""
    sentence, held = parsed.view.sentence, discourse.current
    talks = _TALKS_COUNTED.search(document.text, sentence.start, sentence.end)
    if talks is not None and held is not None and held.start < sentence.start and _is_called(held, talks[2]):
        held.lasts = held.lasts or counted(talks[1])
        held.tell_in((sentence.start, sentence.end))
    told = _COUNTED.search(document.text, sentence.start, sentence.end)
    days = counted(told[1]) if told is not None else 0
    noun = next((node for node in parsed.nodes if told is not None and node.lower_ == told[2]), None)
    if not days or noun is None or any(child.lower_ in ("of", "by") for child in noun.children):
        return
    visit = _visit_named(parsed, discourse, noun)
    if visit is not None and visit.start < sentence.start and not (visit.lasts or counted(visit.label)):
        visit.lasts = days
        visit.tell_in((sentence.start, sentence.end))


def _is_called(held: Draft, noun: str) -> bool:
    """Whether what is told may be called so by a later sentence: "the two-day meeting", "the event"."""
    gathered = held.kind in (EngagementKind.MEETING, EngagementKind.CONFERENCE) and held.format is not Format.PHONE
    return gathered and not held.background and (noun in held.label.lower() or noun in _TALKS | {"event"})


def _told_of(parsed: Parsed, discourse: Discourse, day: Node, filed: str | None) -> tuple[Draft | None, bool]:
    """The visit of whose days a date tells, and whether it is the last of them."""
    for above in day.ancestors:
        clause = above.head if above.dep_ == "xcomp" else above
        if clause.dep_ == "relcl" and clause.head.lower_ in _TRIPS and above.lemma_ in _BOUNDING:
            # "during the visit, which began on March 11", "his stay, which is to end on Friday"
            return _visit_named(parsed, discourse, clause.head), above.lemma_ in ENDING
        if above.lemma_ in _LASTING and (trip := _trip_that(above)) is not None:
            expression = parsed.item(day).thing
            whole = isinstance(expression, DateExpression) and expression.end is not None
            return _visit_named(parsed, discourse, trip) or discourse.visit, not whole
        begins = above.lower_ in _BEGINNING and above.i > 0 and above.nbor(-1).lower_ in _TRIPS
        node = above.nbor(-1) if begins else above  # "meet A during her visit starting on Sunday"
        if node.lower_ in _TRIPS and any(child.lower_ in _OWNED for child in node.children):
            under_way = whole_trip(parsed, discourse) if node.head.lower_ == "during" else None
            return under_way or _visit_named(parsed, discourse, node), False
        if node.lower_ in _TRIPS and any(_someone_s(parsed, child) for child in node.children):
            return None, False  # "on the eve of President A's visit on May 2, B arrived in Lima"
        if above.lower_ in LEAVINGS and any(child.dep_ == "poss" for child in above.children):
            owner = next(child for child in above.children if child.dep_ == "poss")
            under_way = _visit_of(parsed, discourse, owner, done=True)
            return (under_way, True) if not list(after_preposition(above, "for", "to")) else (None, False)
        if node.pos_ not in ("VERB", "AUX"):
            continue
        leaving = node.tag_ == "VBG" and node.dep_ == "pcomp"
        told = subject(root_of(parsed)) if leaving else subject(node) or subject_of(parsed, node)
        if told is not None and (over := _visit_left(parsed, discourse, node, told, filed)) is not None:
            return over, True
        visit = _visit_of(parsed, discourse, told) if told is not None else None
        if visit is None:
            return None, False
        ended = _ended_by(node)
        if ended is not None and _codes(parsed, list(ended.subtree)):
            visit = _visit_of(parsed, discourse, ended) or visit  # not the one for which he then left
        ends = ended is not None or _goes_home(parsed, node, visit) or _ends_it(node)
        there = ends or _stays(node) or _is_there(parsed, node, visit) or _sets_off(parsed, node, visit, filed)
        there = there or visit.actuality in AHEAD and is_arranged(node, told)
        return (visit, ends) if there else (None, False)
    return None, False


def _trip_that(verb: Node) -> Node | None:
    """The trip that is told to go on to a day: "The visit will last until May 17", "a visit that runs to Friday"."""
    if not any(child.lower_ in ("until", "till", "to", "through", "from") for child in verb.children):
        return None
    doer = next((child for child in verb.children if child.dep_ == "nsubj"), None)
    trip = verb.head if verb.dep_ == "relcl" else doer
    if trip is not None and verb.dep_ == "relcl" and trip.dep_ == "pobj" and trip.lower_ not in _TRIPS:
        trip = trip.head.head  # "his visit to Peru, which lasted from May 2 to 4"
    return trip if trip is not None and trip.lower_ in _TRIPS else None


_TOWN_BEHIND = 4
"""Words from a day to the town beside it."""


def _someone_s(parsed: Parsed, owner: Node) -> bool:
    return owner.dep_ == "poss" and parsed.item(owner).kind in (ItemKind.PERSON, ItemKind.DESCRIPTION)


def tell_day(parsed: Parsed, discourse: Discourse, calendar: Calendar, document: Document) -> None:
    """Gives the talks being told the day and town by which they are named again: "a statement following the May 11
    meeting", "after Monday's talks", "the talks Thursday in Lima"."""
    current = discourse.current
    if current is None or current.background or current.actuality not in (Actuality.OCCURRED, Actuality.PLANNED):
        return
    unlike = Telling.PAST if current.actuality is Actuality.PLANNED else Telling.AHEAD
    for item, node in zip(parsed.items, parsed.nodes, strict=False):
        if not isinstance(item.thing, DateExpression):
            continue
        if current.date.edtf is None and _told_the_other(parsed, discourse, node):
            span = parsed.view.span(item.thing.first, item.thing.last)
            day = calendar.resolve(item.thing, document.text[span[0] : span[1]])
            if day is not None and one_day(day):
                current.date, current.date_span, current.rules["date"] = day, span, "the day named again"
            return
        noun = _named_by(parsed, current, node)
        if noun is None:
            continue
        named = parsed.items[noun.i : node.i + _TOWN_BEHIND]
        if current.format is Format.PHONE and any(each.kind is ItemKind.CITY for each in named):
            continue  # "A and B spoke by phone. … following the talks held in Lima on May 4"
        if item.thing.telling is unlike and node.dep_ != "poss":
            continue  # "I hope that today's talks will bring results"
        held = [each for child in noun.children if child.dep_ == "acl" for each in child.children]
        other = any(child.lower_ in ("with", "of", "between") for child in (*noun.children, *held))
        again = any(child.lower_ in _POINTED for child in noun.children) or node.dep_ == "poss"
        span = parsed.view.span(item.thing.first, item.thing.last)
        day = calendar.resolve(item.thing, document.text[span[0] : span[1]])
        if other or not again or day is None or day.edtf is None or len(day.edtf) != _DAY or _long_ago(day, document):
            continue
        for draft in _told_as_one(current, discourse) if current.date.edtf is None else ():
            draft.date, draft.date_span, draft.rules["date"] = day, span, "the day named again"
            draft.tell_in((parsed.view.sentence.start, parsed.view.sentence.end))
        if not current.places and current.date.edtf == day.edtf:
            _take_the_town(parsed, current, noun, node, document)
        return


def _long_ago(day: PartialDate, document: Document) -> bool:
    """Whether a day is of an earlier meeting of the same people: "Referring to their meeting on May 2, 2015"."""
    published = document.published.latest
    if published is None or day.latest is None:
        return False
    return date.fromisoformat(published) - date.fromisoformat(day.latest) > HISTORY


def _told_the_other(parsed: Parsed, discourse: Discourse, day: Node) -> bool:
    """Whether one of those who met is told to have said something to the other on a day: "has summoned the ambassador.
    … Minister A told Ambassador B on Friday that"."""
    verb, held = day.head.head if day.head.dep_ == "prep" else day.head, discourse.current
    if held is None or verb.lemma_ not in _TELLING or verb.tag_ not in ("VBD", "VBZ") or held.format is Format.LETTER:
        return False
    doer = subject(verb)
    addressed = next((child for child in verb.children if child.dep_ == "dobj"), None)
    told_before = held.start < parsed.view.sentence.start and held.kind is not EngagementKind.VISIT
    if doer is None or addressed is None or not told_before:
        return False
    who, whom = (discourse.references(parsed, node, subject=node is doer) for node in (doer, addressed))
    states = {figure.side for figure in held.figures() if figure.kind is ActorKind.COUNTRY}
    met = [[held.has(each.figure) or each.figure.side in states for each in those] for those in (who, whom)]
    return all(any(those) for those in met)


def _told_as_one(current: Draft, discourse: Discourse) -> list[Draft]:
    """What one sentence tells of several by one word: "A and B presented their credentials"."""
    alike = [draft for draft in discourse.drafts if (draft.start, draft.label) == (current.start, current.label)]
    return [draft for draft in alike if draft.date.edtf is None] or [current]


def _take_the_town(parsed: Parsed, current: Draft, noun: Node, day: Node, document: Document) -> None:
    """Puts the talks where they are named beside their day: "the talks Thursday in Lima"."""
    for node in day.doc[noun.i : day.i + 3]:
        item = parsed.item(node)
        if item.kind is ItemKind.CITY and isinstance(item.thing, Hit) and node.nbor(-1).lower_ in ("in", "at"):
            start, end = parsed.view.span(item.thing.first, item.thing.last)
            current.places = [Place(document.text[start:end], item.thing.value)]
            current.place_span, current.rules["place"] = (start, end), "the day named again"


def _named_by(parsed: Parsed, current: Draft, day: Node) -> Node | None:
    """The talks that a day names, before it or after it: "Monday's talks", "the talks Thursday in Lima", "the meeting,
    to be held in Lima on Monday"."""
    noun, words = day.head, _CEREMONIES if current.kind is EngagementKind.CEREMONY else _TALKS
    if day.dep_ in ("poss", "compound", "nmod", "nummod", "amod") and noun.lower_ in words and day.i < noun.i:
        return noun
    before = list(day.doc[max(0, day.i - _NAMED_BEFORE) : day.i])
    at = next((node for node in reversed(before) if node.lower_ in words), None)
    if at is None:
        return None
    between = [node for node in day.doc[at.i + 1 : day.i] if node.lower_ not in _HELD_THEN]
    if any(node.pos_ != "PROPN" for node in between):
        return None
    names = {part.lower() for figure in current.figures() for form in figure.forms for part in form.split(" ")}
    for child in at.children:
        of_others = child.dep_ == "compound" and parsed.item(child).kind is not ItemKind.PERSON and child.text.istitle()
        if child.dep_ in ("amod", "nummod") or of_others and not names.issuperset(child.lower_.split("-")):
            return None  # "the last call was held on May 4", "the commission meeting held in Lima on May 4"
    return at


def open_to_its_end(visit: Draft, published: str | None) -> None:
    """Leaves open when a visit began that is told only by the day on which it ended: "left on Friday, ending her
    visit"; not one that was told to be of one day or less. One that goes on at publication ends on a later day: "the
    guest will travel to Cusco tomorrow"."""
    goes_on_till = visit.actuality is Actuality.OCCURRED and not visit.background and published is not None
    if goes_on_till and (visit.date.earliest or "") > (published or ""):
        visit.ends = visit.ends or visit.date
    last = visit.ends
    short = any(word in visit.label.lower() for word in _SHORT)
    if last is None or last.edtf is None or visit.date != last or len(last.edtf) != _DAY or short:
        return
    visit.date, visit.rules["date"] = replace(last, edtf=f"../{last.edtf}", earliest=None), "until its end"


def until_its_end(visit: Draft) -> None:
    """Makes the day on which a visit began, and the one on which it is told to end, the interval from one to the
    other."""
    first, last = visit.date, visit.ends
    if last is not None and first.edtf is None and last.edtf is not None:
        visit.date, visit.rules["date"] = replace(last, edtf=f"../{last.edtf}", earliest=None), "until its end"
    if last is None or first.edtf is None or last.edtf is None or len(first.edtf) != _DAY:
        return
    if first.earliest and last.latest and last.latest < first.earliest:
        last = _a_week_on(last)
    if last.edtf is None or first.edtf[:_YEAR].isdigit() != last.edtf[:_YEAR].isdigit() or not first.edtf < last.edtf:
        return
    if (
        first.earliest
        and last.latest
        and date.fromisoformat(last.latest) - date.fromisoformat(first.earliest) > _LONGEST
    ):
        return
    visit.date = replace(
        first, edtf=f"{first.edtf}/{last.edtf}", latest=last.latest if first.earliest else None, basis=Basis.DERIVED
    )
    visit.rules["date"] = "to the day of return"


def goes_on(visit: Draft) -> None:
    """Leaves a visit open of which only the first day is told."""
    first = visit.date
    if (
        visit.begins
        and first.edtf is not None
        and len(first.edtf) == _DAY
        and visit.actuality is not Actuality.CANCELLED
        and not any(short in visit.label for short in _SHORT)
    ):
        visit.date = replace(first, edtf=f"{first.edtf}/..", latest=None)
        visit.rules["date"] = "from its first day on"


def _a_week_on(partial: PartialDate) -> PartialDate:
    """The next such weekday: who leaves on Sunday returns on the Tuesday after it."""
    if partial.latest is None or not any(name in (partial.printed or "").lower() for name in WEEKDAYS):
        return partial
    day = str(date.fromisoformat(partial.latest) + timedelta(days=7))
    return replace(partial, edtf=day, earliest=day, latest=day)


def _visit_named(parsed: Parsed, discourse: Discourse, noun: Node) -> Draft | None:
    """The visit that "the visit" or "her visit" means: the last one told that is news."""
    owner = next((child for child in noun.children if child.lower_ in ("his", "her", "their")), None)
    return _visit_of(parsed, discourse, owner if owner is not None else noun)


def _visit_of(parsed: Parsed, discourse: Discourse, told: Node, *, done: bool = False) -> Draft | None:
    """The visit of whom a sentence tells, or that it tells of by its name: "the visit came to an end"; with ``done``
    one that has begun."""
    visits = [each for each in reversed(discourse.drafts) if each.kind is EngagementKind.VISIT and not each.background]
    visits = [each for each in visits if each.actuality is Actuality.OCCURRED or not done]
    if told.lower_ in _TRIPS:
        named = _codes(parsed, list(told.subtree))
        there = [visit for visit in visits if named & {place.country for place in visit.places}]
        here = [visit for visit in reversed(visits) if visit.start == parsed.view.sentence.start]
        return next(iter(there or here or visits), None)
    figures = {id(reference.figure) for reference in discourse.references(parsed, told, subject=True)}
    for visit in visits:
        if any(id(figure) in figures for figure in visit.travellers()):
            return visit
    return None


def _codes(parsed: Parsed, nodes: list[Node]) -> set[str]:
    things = (parsed.item(node).thing for node in nodes)
    return {thing.value for thing in things if isinstance(thing, Hit)}


def _goes_home(parsed: Parsed, verb: Node, visit: Draft) -> bool:
    """Whether the traveller goes home: "is to return home Friday", "will fly back to Lima on May 4"."""
    if verb.lemma_.lower() not in _HOME:
        return False
    left = [child for child in verb.children if child.dep_ == "dobj"] or list(after_preposition(verb, "from", "in"))
    if verb.lemma_ in ("leave", "depart") and not list(after_preposition(verb, "for", "to")):
        if not left and verb.dep_ == "pcomp" and verb.head.lower_ == "before":
            return True  # "will meet A before leaving on Friday"
        if not left and verb.tag_ in ("VB", "VBZ"):  # "arrived on Sunday and will depart on Friday"
            return visit.actuality is Actuality.OCCURRED or verb.dep_ == "conj" and verb.head.lemma_ in ARRIVING
        return bool(_codes(parsed, left) & {place.country for place in visit.places})  # "left Quito on Friday"
    home = verb.lemma_ == "return" or any(child.lower_ in ("home", "back") for child in verb.children)
    home = home or any(node.lower_ == "home" for node in after_preposition(verb, "for"))
    sides = {figure.side for figure in visit.travellers()}
    goes_to = _codes(parsed, list(after_preposition(verb, "to", "for")))
    return bool(goes_to & sides) or home and not goes_to - sides


def _visit_left(parsed: Parsed, discourse: Discourse, verb: Node, told: Node, filed: str | None) -> Draft | None:
    """The visit that was over when the traveller left where he was on it, wherever he went: "left here on Friday for
    Lima"; a town of the same country is only the next on it."""
    if verb.lemma_.lower() not in _LEAVING or verb.tag_ not in ("VBD", "VBN", "VB", "VBZ"):
        return None
    whither = [*after_preposition(verb, "for", "to"), *left_for(parsed, verb)]
    goes_to = _codes(parsed, whither)
    if not goes_to and any(node.pos_ == "PROPN" for node in whither):
        return None  # for a town that may be of the same country
    left = _codes(parsed, [*objects(verb), *after_preposition(verb, "from")]) or {filed or ""}
    figures = {id(reference.figure) for reference in discourse.references(parsed, told, subject=True)}
    for visit in reversed(discourse.drafts):
        countries = {place.country for place in visit.places}
        by_leaving = visit.start == parsed.view.sentence.start and visit.rules["kind"] == "verb of visiting"
        before = visit.kind is EngagementKind.VISIT and not by_leaving
        under_way = before and visit.actuality is Actuality.OCCURRED
        if under_way and left & countries and not goes_to & countries and not visit.background:
            return visit if any(id(figure) in figures for figure in visit.travellers()) else None
    return None


def _ends_it(verb: Node) -> bool:
    """Whether a verb tells that the visit ends: "will end her visit on Friday", "the visit came to an end on"."""
    ended = any(child.dep_ in ("dobj", "nsubj", "nsubjpass") and child.lower_ in _TRIPS for child in verb.children)
    if verb.lemma_.lower() in ENDING:
        return ended
    closing = any(node.lower_ in ("end", "close") for node in after_preposition(verb, "to"))
    return verb.lemma_ == "come" and closing and ended


def _ended_by(verb: Node) -> Node | None:
    """The visit that a verb tells to end: "will end her visit to Peru on Friday"."""
    told = (child for child in verb.children if child.dep_ == "dobj" and child.lower_ in _TRIPS)
    return next(told, None) if verb.lemma_.lower() in ENDING else None


def _stays(verb: Node) -> bool:
    """Whether a verb tells how long someone is there: "remains until Friday"."""
    return verb.lemma_ in ("remain", "stay") and bool(list(after_preposition(verb, "until", "till")))


def _is_there(parsed: Parsed, verb: Node, visit: Draft) -> bool:
    """Whether someone is told to be where the visit goes: "will be in Quito on May 2 to 4", "while staying in"."""
    places = list(after_preposition(verb, "in"))
    there = any(parsed.item(node).kind in (ItemKind.CITY, ItemKind.COUNTRY) for node in places)
    return (
        verb.lemma_ in ("be", "stay")
        and there
        and bool(_codes(parsed, places) & {each.country for each in visit.places})
    )


def _sets_off(parsed: Parsed, verb: Node, visit: Draft, filed: str | None) -> bool:
    """Whether someone sets off for where the visit goes, or comes there, "plans to leave for the Kenyan capital on", or
    leaves home for it: "will depart Canada on"; not from one town there to the next."""
    if verb.lemma_.lower() not in _SETTING_OFF:
        return False
    own = {figure.side for figure in visit.travellers()}
    left = _codes(parsed, [*objects(verb), *after_preposition(verb, "from")])
    if left & own:
        return True
    there = {each.country for each in visit.places}
    if left & there or verb.lemma_ == "leave" and filed in there and any(c.lower_ == "here" for c in verb.children):
        return False
    going = [node for child in verb.children if child.lower_ in ("for", "to", "in", "at") for node in child.subtree]
    hits = [parsed.view.at[parsed.item(node).first] for node in going]
    return bool({hit.value for hit in hits if hit is not None} & there)
