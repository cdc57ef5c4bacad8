"""Nearest: the date and the place of an engagement are those that stand nearest its trigger in the parse."""

from dataclasses import replace

from spacy.tokens import Token as Node

from dragoman.domain.dates import Basis, PartialDate
from dragoman.domain.engagements import Actuality, EngagementKind, Format, Place
from dragoman.domain.text import Document
from dragoman.reading.actuality import SPEECH
from dragoman.reading.dates import Calendar, DateExpression
from dragoman.reading.discourse import Discourse
from dragoman.reading.drafts import Draft
from dragoman.reading.gatherings import GATHERINGS
from dragoman.reading.gazetteer import Hit, Kind
from dragoman.reading.home import place_country
from dragoman.reading.parse import Item, ItemKind, Parsed
from dragoman.reading.surroundings import respectively, several
from dragoman.reading.trigger import Trigger

_FAR = 99
_BETWEEN = frozenset("the capital city of port town northern southern eastern western central coastal resort".split())
"""Words that may stand between "in" and a city."""
_VAGUE = 6
"""Steps by which "this year" is farther than a day."""
_FARTHEST_PLACE = 7
_SEQUEL = frozenset(
    ("then", "later", "earlier", "afternoon", "morning", "evening", "after", "afterwards", "same")
    + ("subsequently", "following", "prior", "lastly", "finally")
)
"""Words that put an undated engagement on the day of the one before it."""
_BESIDE = frozenset(("also", "separately"))
"""Words that do so too, except on a visit, any day of which it may have been."""

_HALF = 0.5
_PARTS_OF_A_DAY = frozenset("morning noon afternoon evening night".split())
_PREMODIFIERS = frozenset(("nummod", "compound", "nmod", "amod"))
_BUILDINGS = frozenset("palace hall street avenue square house hotel castle club".split())
_GOING = frozenset("go travel leave fly depart head proceed return come arrive".split())
_TOPICS = frozenset(
    """situation war conflict crisis development peace ceasefire truce stability escalation fighting hostility violence
    operation election security tension unrest massacre genocide atrocity project investment reform aggression
    famine earthquake flood""".split()
)
"""What goes on somewhere and is spoken of: where it does is no place of the talks."""


class Nearest:
    """Finds dates and places for the drafts of one report."""

    def __init__(self, discourse: Discourse, calendar: Calendar, document: Document) -> None:
        self._discourse = discourse
        self._calendar = calendar
        self._document = document
        self._last_date: PartialDate | None = None
        self._announced: Draft | None = None
        self._series = False

    def date(self, parsed: Parsed, trigger: Trigger, triggers: list[Trigger], draft: Draft) -> None:
        """Dates a draft by the date nearest its trigger, or by the engagement it follows on."""
        best: tuple[float, DateExpression] | None = None
        topic = trigger.nominal and (draft.background or draft.actuality is Actuality.PLANNED)
        for item_index, item in enumerate(parsed.items):
            if item.kind is not ItemKind.DATE or not isinstance(item.thing, DateExpression):
                continue
            node = parsed.nodes[item_index]
            if topic and not _told_with(node, trigger.node):
                continue
            own: float = _distance(node, trigger.node)
            if any(
                _distance(node, other.node) < own
                for other in triggers
                if other is not trigger and other.node != trigger.node and not _out_of_reach(node, other)
                if not node.is_ancestor(other.node)  # "in May, where he was received"
            ):
                continue
            if _told_of_the_noun(node, trigger) or _of_something_else(node, trigger):
                continue
            if _of_another_noun(parsed, node, item.thing, trigger):
                continue
            if _out_of_reach(node, trigger) or _of_the_saying(node, trigger):
                continue
            if item.thing.begin.month is None and item.thing.begin.day is None and item.thing.begin.weekday is None:
                own += _VAGUE if item.thing.begin.offset is None else 0
            if not _under(node, trigger):
                own += _HALF  # of two as near, the one of the clause: "said Friday that he will visit Peru from May 2"
            if best is None or own < best[0]:
                best = (own, item.thing)
        if best is None:
            best = _of_the_end(parsed, trigger)
        if best is None:
            self._sequel(parsed, trigger, draft)
            return
        expression = best[1]
        start, end = parsed.view.span(expression.first, expression.last)
        resolved = self._calendar.resolve(expression, self._document.text[start:end], self._last_date)
        if resolved is None:
            self._sequel(parsed, trigger, draft)
            return
        if self._commemorated(draft, resolved):
            return
        draft.date, draft.date_span = resolved, (start, end)
        draft.rules["date"] = "date nearest the trigger"
        if not draft.background and draft.actuality is Actuality.OCCURRED and resolved.earliest == resolved.latest:
            self._last_date = resolved

    def _commemorated(self, draft: Draft, resolved: PartialDate) -> bool:
        """Whether a date years before the publication stands in a report's opening as an anniversary."""
        published = self._document.published.latest
        if draft.background or not published or not resolved.latest or draft.sentence > 1:
            return False
        if draft.format is not Format.LETTER and "anniversary" not in self._document.text[draft.start : draft.end]:
            return False
        return int(published[:4]) - int(resolved.latest[:4]) > 1

    def _sequel(self, parsed: Parsed, trigger: Trigger, draft: Draft) -> None:
        """ "Then", "also", "in the afternoon": the day of the engagement told before."""
        if draft.kind is EngagementKind.VISIT or draft.background:
            return
        if draft.actuality is not Actuality.OCCURRED:
            self._planned_sequel(parsed, draft)
            return
        previous = self._day_before()
        if previous is None:
            return
        if parsed.view.low(0) == "during" and {"visit", "stay", "trip"} & set(parsed.view.lows[1:5]):
            return  # any day of the visit
        opening = {token.low for token in parsed.view.tokens[:7]} | {
            child.lower_ for child in parsed.nodes if child.dep_ == "advmod"
        }
        announced = self._announced
        of_series = self._series and announced is not None and previous.date.edtf == announced.date.edtf
        beside = opening & _BESIDE and not self._on_a_visit(draft)
        if (
            of_series
            or beside
            or opening & _SEQUEL
            or _elaborates(trigger)
            or trigger.rule == "signing"
            and not trigger.others
        ):
            draft.date = replace(previous.date, basis=Basis.DERIVED)
            draft.date_span = previous.date_span
            draft.rules["date"] = "the same day"
            if _elaborates(trigger) and previous.places and draft.format is Format.IN_PERSON:
                draft.places = [replace(place, basis="derived") for place in previous.places]
                draft.place_span = previous.place_span

    def _planned_sequel(self, parsed: Parsed, draft: Draft) -> None:
        """ "Following the ceremony, the two leaders will hold talks": the same day, where that is one day."""
        previous = next((each for each in reversed(self._discourse.drafts) if not each.background), None)
        follows = {token.low for token in parsed.view.tokens[:1]} & {"following", "after", "then", "later"}
        if previous is None or not follows or previous.date.edtf is None or "/" in previous.date.edtf:
            return
        draft.date, draft.date_span = replace(previous.date, basis=Basis.DERIVED), previous.date_span
        draft.rules["date"] = "the same day"

    def _on_a_visit(self, draft: Draft) -> bool:
        """Whether someone who takes part is on a visit that the report tells of."""
        visit = self._discourse.visit
        return visit is not None and any(visit.has(figure) for figure in draft.figures())

    def _day_before(self) -> Draft | None:
        """The engagement on whose day one may follow: the last one told, or a series announced without names."""
        told = (
            each
            for each in reversed(self._discourse.drafts)
            if not each.background and each.kind is not EngagementKind.VISIT
        )
        before = next((each for each in told if each.date.edtf), None) if self._series else next(told, None)
        for previous in (before, self._announced):
            if previous is None or previous.actuality is not Actuality.OCCURRED:
                continue
            if previous.date.edtf and "/" not in previous.date.edtf:
                return previous
        return None

    def announce(self, parsed: Parsed, trigger: Trigger, triggers: list[Trigger], draft: Draft) -> None:
        """Remembers the day and place of meetings that a lead announces without naming the partners."""
        self.date(parsed, trigger, triggers, draft)
        self.place(parsed, trigger, triggers, draft)
        one_by_one = trigger.verb is not None and respectively(trigger.verb)
        if (draft.date.edtf or draft.places and one_by_one) and self._announced is None:
            self._announced = draft
            self._series = several(trigger.node) or one_by_one

    def _here(self, parsed: Parsed, trigger: Trigger, draft: Draft) -> None:
        """ "Here" is where the report was filed."""
        dateline = self._document.dateline
        if dateline is None or not dateline.place or draft.background:
            return
        here = next((token for token in parsed.view.tokens if token.low == "here"), None)
        country = place_country(dateline.place)
        if here is not None and not draft.places and country is not None:
            draft.places = [Place(dateline.place, country, "derived")]
            draft.place_span = (here.start, here.end)
            draft.rules["place"] = "place nearest the trigger"

    def _where_one_goes(self, parsed: Parsed, trigger: Trigger, draft: Draft) -> None:
        """The place of a contact for which one goes there: "left for Quito to meet A", "Quito, where he met A"."""
        for item in reversed(parsed.items[: trigger.node.i]):
            if item.kind in (ItemKind.CITY, ItemKind.COUNTRY) and isinstance(item.thing, Hit):
                if not (_and_there(parsed, item, trigger) or _on_the_way_to(parsed, item, trigger)):
                    continue
                start, end = parsed.view.span(item.thing.first, item.thing.last)
                draft.places = [Place(self._document.text[start:end], item.thing.value)]
                draft.place_span, draft.rules["place"] = (start, end), "place nearest the trigger"
                return

    def _in_series(self, draft: Draft) -> None:
        """Meetings announced as a series of one place are all there: "met with his counterparts separately in Lima"."""
        series = self._announced if self._series else None
        if series is None or not series.places or draft.places or draft.background:
            return
        if draft.kind is EngagementKind.MEETING and draft.actuality is Actuality.OCCURRED:
            draft.places = [replace(place, basis="derived") for place in series.places]
            draft.place_span, draft.rules["place"] = series.place_span, "the same place"

    def place(self, parsed: Parsed, trigger: Trigger, triggers: list[Trigger], draft: Draft) -> None:
        """Places a draft at the city or country after "in" or "at" nearest its trigger."""
        if draft.format is not Format.IN_PERSON:
            return
        best: tuple[int, int, Hit, int, int] | None = None
        for index, item in enumerate(parsed.items):
            if item.kind not in (ItemKind.CITY, ItemKind.COUNTRY) or not isinstance(item.thing, Hit):
                continue
            node = parsed.nodes[index]
            if not _in_or_at(parsed, item.first) or node.dep_ == "poss" or _of_a_building(parsed, item.last):
                continue
            own = _distance(node, trigger.node)
            if any(each.lower_ in ("sidelines", "margins") for each in node.ancestors):
                own = min(own, _FARTHEST_PLACE)  # "on the sidelines of the summit in the capital of Laos"
            if any(_distance(node, other.node) < own for other in triggers if other.node != trigger.node):
                continue
            if _within_what_is_said(node, trigger) or _aim(node, trigger) or _of_a_topic(node, trigger):
                continue
            rank = (own + (2 if item.kind is ItemKind.COUNTRY else 0), index)
            if best is None or rank < best[:2]:
                best = (*rank, item.thing, item.thing.first, item.thing.last)
        if best is None or best[0] > _FARTHEST_PLACE:
            self._where_one_goes(parsed, trigger, draft)
            self._here(parsed, trigger, draft)
            self._in_series(draft)
            return
        start, end = parsed.view.span(best[3], best[4])
        draft.places = [Place(self._document.text[start:end], best[2].value)]
        draft.place_span = (start, end)
        draft.rules["place"] = "place nearest the trigger"


def _under(node: Node, trigger: Trigger) -> bool:
    return any(each is not None and each.is_ancestor(node) for each in (trigger.node, trigger.verb))


def _of_the_end(parsed: Parsed, trigger: Trigger) -> tuple[float, DateExpression] | None:
    """The day of coming home, where that ends a visit: "arrived in Lima on May 2, concluding a visit to Cuba"."""
    verb = trigger.verb
    ends = verb is not None and verb.lemma_ in ("conclude", "end", "wrap", "finish") and verb.dep_ == "advcl"
    if trigger.kind is not EngagementKind.VISIT or verb is None or not ends:
        return None
    for item, node in zip(parsed.items, parsed.nodes, strict=True):
        if item.kind is ItemKind.DATE and isinstance(item.thing, DateExpression) and verb.head.is_ancestor(node):
            return 0, item.thing
    return None


def _told_with(date: Node, noun: Node) -> bool:
    """Whether a date goes with a noun that is only a topic of the clause: under it, or after it with no verb between.

    In "on Monday they discussed the President's visit of May 20" Monday is the day of the talk.
    """
    if noun.is_ancestor(date):
        return True
    between = noun.doc[noun.i + 1 : date.i]
    return date.i > noun.i and not any(node.pos_ in ("VERB", "AUX") for node in between)


def _told_of_the_noun(node: Node, trigger: Trigger) -> bool:
    """Whether a date stands in a relative clause of the noun ("the meeting, which was postponed from 2020")."""
    current = node
    while current.head != current and current != trigger.node:
        if (
            current.dep_ == "relcl"
            and current.head == trigger.node
            and current != trigger.verb
            and current.lemma_ not in ("take", "hold", "begin", "start", "last")
        ):
            return True
        current = current.head
    return False


def _in_or_at(parsed: Parsed, position: int) -> bool:
    """Whether "in" or "at" stands before a place, "the capital" or "the port city of" between."""
    for step in range(position - 1, max(-1, position - 7), -1):
        low = parsed.view.low(step)
        if low in ("in", "at"):
            return True
        if low not in _BETWEEN and parsed.view.kind(step) is not Kind.DEMONYM:
            return False
    return False


def _and_there(parsed: Parsed, item: Item, trigger: Trigger) -> bool:
    """Whether a place is taken up by the clause that tells a contact: "arrived from Quito, where he met A"."""
    view, position = parsed.view, item.last
    if view.low(position) == "," and view.kind(position + 1) is Kind.COUNTRY:
        position += 2  # "Geneva, Switzerland, where"
    position += view.low(position) == ","
    where = next((node for node, each in zip(parsed.nodes, parsed.items, strict=True) if each.first == position), None)
    if where is None or where.lower_ != "where":
        return False
    clause = where.head
    told = trigger.verb if trigger.verb is not None else trigger.node
    return clause in (trigger.node, told) or clause.is_ancestor(told)


def _on_the_way_to(parsed: Parsed, item: Item, trigger: Trigger) -> bool:
    """Whether one goes to a place for a contact: "left Lima for Quito to attend talks", "will go on to Quito for"."""
    if parsed.view.low(item.first - 1) not in ("to", "for"):
        return False
    place = next(node for node, each in zip(parsed.nodes, parsed.items, strict=True) if each is item)
    going = next((node for node in place.ancestors if node.pos_ in ("VERB", "AUX")), None)
    if going is None or going.lemma_.lower() not in _GOING:
        return False
    told = trigger.verb if trigger.verb is not None and trigger.verb.i > place.i else trigger.node
    for node in (told, *told.ancestors):
        if node == going:
            return True
        purpose = node.dep_ in ("xcomp", "advcl", "pobj", "prep", "relcl", "dobj", "conj", "acl", "pcomp")
        if not purpose or node.dep_ == "advcl" and node.tag_ != "VB":
            return False
    return False


def _of_a_building(parsed: Parsed, position: int) -> bool:
    """Whether a city's name is only a building's or a street's: "at Constantine Palace"."""
    return parsed.view.capital(position) and parsed.view.low(position) in _BUILDINGS


def _of_a_topic(place: Node, trigger: Trigger) -> bool:
    """Whether a place is where something spoken of goes on: "discussed the situation in Sudan"."""
    noun = place.head.head if place.head.dep_ == "prep" else place.head
    return noun.lemma_.lower() in _TOPICS and noun != trigger.node


def _aside(trigger: Trigger) -> bool:
    """Whether a visit is told in passing ("who is on a visit"), so that the main clause's date is not its own."""
    return trigger.kind is EngagementKind.VISIT and trigger.verb is not None and trigger.verb.dep_ in ("relcl", "acl")


def _of_something_else(date: Node, trigger: Trigger) -> bool:
    """Whether a date is another thing's: "Friday's earthquake", "his first trip since he took office on June 30"."""
    if date.dep_ == "poss" and date.head != trigger.node:
        return True
    current = date
    while current.head != current and current != trigger.node:
        clause = current.pos_ in ("VERB", "AUX") and current != trigger.verb and current.dep_ == "advcl"
        if clause and not current.is_ancestor(trigger.node):
            return any(child.dep_ == "mark" and child.lower_ == "since" for child in current.children)
        current = current.head
    return False


def _of_another_noun(parsed: Parsed, date: Node, expression: DateExpression, trigger: Trigger) -> bool:
    """Whether a date tells another noun: "the 2015 agreement", "after the withdrawal from it in May", "the minister
    who resigned on Monday"."""
    told = (trigger.node, trigger.verb)
    day = expression.begin
    vague = day.day is None and day.weekday is None and day.offset is None and day.weeks is None
    before = date.dep_ in _PREMODIFIERS and date.i < date.head.i
    current = date
    while current.head != current and current.head not in told:
        current = current.head
        if current.is_ancestor(trigger.node) or trigger.verb is not None and current.is_ancestor(trigger.verb):
            return False
        word = parsed.item(current).kind is ItemKind.WORD and current.lower_ not in _PARTS_OF_A_DAY
        if word and current.pos_ in ("NOUN", "PROPN") and (vague or before and current == date.head):
            return True
        if current.pos_ in ("VERB", "AUX"):
            return current.dep_ in ("relcl", "acl") and current.head not in told and current.head.pos_ != "PRON"
    return False


def _of_the_saying(date: Node, trigger: Trigger) -> bool:
    """Whether a date is of the saying that tells of an engagement: "…, the ministry said on Thursday"."""
    verb = next((node for node in date.ancestors if node.pos_ in ("VERB", "AUX")), None)
    if verb is None or verb.lemma_.lower() not in SPEECH or verb in (trigger.node, trigger.verb):
        return False
    told = next((node for node in (trigger.node, *trigger.node.ancestors) if node.head == verb), None)
    return told is not None and told.dep_ in ("ccomp", "parataxis") and not told.is_ancestor(date)


def _within_what_is_said(place: Node, trigger: Trigger) -> bool:
    """Whether a place stands in the content of speech: "at the meeting they discussed projects in Kenya"."""
    current = place
    while current.head != current:
        spoken = current.head.pos_ == "VERB" and current.head.lemma_.lower() in SPEECH
        if spoken and current.dep_ in ("dobj", "ccomp"):
            return current != trigger.node and not current.is_ancestor(trigger.node)
        current = current.head
    return False


def _aim(place: Node, trigger: Trigger) -> bool:
    """Whether a place is of what a meeting was held for: "met to prepare for the summit in Vilnius"."""
    current = place
    while current.head != current and current != trigger.node:
        aimed = current.dep_ in ("advcl", "xcomp", "acl") and current.tag_ == "VB"
        if aimed and not current.is_ancestor(trigger.node) and current != trigger.verb:
            gathering = any(node.lemma_.lower() in GATHERINGS for node in current.subtree if node.i < place.i)
            return gathering
        current = current.head
    return False


def _out_of_reach(date: Node, trigger: Trigger) -> bool:
    """Whether a date of the main clause is none of a visit that is told in passing."""
    return _aside(trigger) and trigger.verb is not None and not trigger.verb.is_ancestor(date)


def _elaborates(trigger: Trigger) -> bool:
    """Whether a trigger opens its sentence and so takes up one of the engagements announced before it.

    "Receiving the Ambassador, he said", "In talks with the President, she proposed".
    """
    if trigger.verb is not None and trigger.node == trigger.verb:
        return trigger.rule == "opening participle" or trigger.verb.tag_ == "VBG" and trigger.verb.i <= 2
    return trigger.nominal and trigger.node.i <= 4


def _distance(one: Node, other: Node) -> int:
    """Steps between two nodes of a tree."""
    up = {one.i: 0}
    current, steps = one, 0
    while current.head != current:
        current, steps = current.head, steps + 1
        up[current.i] = steps
    current, steps = other, 0
    while current.i not in up:
        if current.head == current:
            return _FAR
        current, steps = current.head, steps + 1
    return steps + up[current.i]
