"""Nearest: the date and the place of an engagement are those that stand nearest its trigger in the parse."""

import re
from dataclasses import replace
from datetime import date, timedelta

from dragoman.domain.dates import PartialDate
from dragoman.domain.engagements import Actuality, EngagementKind, Format, Place
from dragoman.domain.text import Document
from dragoman.knowledge.countries import load_countries
from dragoman.reading.beginnings import arrives_now, begins_on
from dragoman.reading.besideplaces import and_there, names_a_side, names_it, of_a_building, of_a_topic, on_the_way_to
from dragoman.reading.datecontext import Telling
from dragoman.reading.dates import Calendar, DateExpression
from dragoman.reading.discourse import Discourse
from dragoman.reading.discussing import of_what_was_discussed
from dragoman.reading.drafts import Draft
from dragoman.reading.endings import begun, concluded_then, ends_then, of_its_own_length
from dragoman.reading.foreseen import never_then
from dragoman.reading.gazetteer import Hit, Kind
from dragoman.reading.home import place_country
from dragoman.reading.houses import House, houses, in_a_capital
from dragoman.reading.journeys import arrives_for
from dragoman.reading.nearness import (
    SOON,
    a_town_of,
    aim,
    at_which,
    beside_the_days,
    distance,
    elaborates,
    hosts_it,
    in_or_at,
    of_the_end,
    of_the_gathering,
    of_the_journey,
    of_the_occasion_beside,
    of_the_reception,
    one_day,
    opens_with,
    out_of_reach,
    planned_for,
    said_at_it,
    set_beside,
    takes_up_the_lead,
    told_at_it,
    told_by_the_verb,
    told_with,
    under,
    within_an_event,
    within_what_is_said,
)
from dragoman.reading.nodes import Node
from dragoman.reading.openingdates import of_its_sentence, of_the_event_where
from dragoman.reading.otherdates import lies_ahead, of_something_beside, own_clause
from dragoman.reading.parse import Item, ItemKind, Parsed
from dragoman.reading.sequels import one_more_like_it, told_earlier
from dragoman.reading.settingout import sets_out_to
from dragoman.reading.surroundings import of_several, respectively, several
from dragoman.reading.trigger import SIDELINES, Trigger
from dragoman.reading.tripnouns import hosted_on, one_more
from dragoman.reading.uponarrival import done_upon_it
from dragoman.reading.wheresaid import where_said

_VAGUE = 6
"""Steps by which "this year" is farther than a day."""
_A_NIGHT = 1
"""Days from a departure to the first day of the stay."""
_FARTHEST_PLACE = 7
_AT_THE_TALKS = re.compile(r"\b(?:at|after|during|following) the (?:meeting|talks|session)\b")
_SEQUEL = frozenset(
    ("then", "later", "earlier", "afternoon", "morning", "evening", "after", "afterwards", "same")
    + ("subsequently", "following", "followed", "prior", "lastly", "finally", "shortly")
)
"""Words that put an undated engagement on the day of the one before it."""
_TALKS = frozenset(("talks", "meeting", "conversation", "dialogue", "consultations", "session"))
"""Before these of the same day: "Before the talks, A held a welcome ceremony for B"."""
_BESIDE = frozenset(("also", "separately", "similarly", "likewise"))
"""Words that do so too, except on a visit, any day of which it may have been."""
_OWN_CLAUSE = 3
"""Steps by which a day is far from what is told to have begun or ended on it: "talks with A ended on May 2"."""
_HALF = 0.5
HISTORY = timedelta(days=60)
"""What lies so far before the publication is recalled."""


class Nearest:
    """Finds dates and places for the drafts of one report."""

    def __init__(
        self, discourse: Discourse, calendar: Calendar, document: Document, houses_called: frozenset[str]
    ) -> None:
        self._houses_called = houses_called
        self._discourse = discourse
        self._calendar = calendar
        self._document = document
        self._last_date: PartialDate | None = None
        self._announced: Draft | None = None
        self._series = False
        self._news: tuple[PartialDate, tuple[int, int]] | None = None

    def open(self, parsed: Parsed) -> None:
        """Remembers the one day that the lead of a report prints: "President A on Monday said …"."""
        days: list[tuple[PartialDate, tuple[int, int]]] = []
        for each in parsed.view.dates if parsed.view.sentence.index == 0 else ():
            start, end = parsed.view.span(each.first, each.last)
            resolved = self._calendar.resolve(each, self._document.text[start:end])
            if each.telling is not Telling.AHEAD and each.begin.year is None and resolved and one_day(resolved):
                days.append((resolved, (start, end)))
        self._news = days[0] if len(days) == 1 else self._news

    def date(self, parsed: Parsed, trigger: Trigger, triggers: list[Trigger], draft: Draft) -> None:
        """Dates a draft by the date nearest its trigger, or by the engagement it follows on."""
        expression = self._told(parsed, trigger, triggers, draft)
        if expression is None:
            self._sequel(parsed, trigger, draft)
            return
        if draft.kind is EngagementKind.CEREMONY and (expression.closing or expression.days > 1):
            expression = replace(expression, days=1, closing=False)  # "two days of talks ended on Friday, and A signed"
        if draft.actuality is Actuality.PLANNED and expression.telling is Telling.UNTOLD:
            expression = replace(expression, telling=Telling.AHEAD)  # "discussed his planned trip in May"
        visit = draft.kind is EngagementKind.VISIT
        expression = of_its_own_length(expression, trigger) if visit else expression
        start, end = parsed.view.span(expression.first, expression.last)
        resolved = self._resolved(parsed, expression)
        if resolved is None:
            draft.undated = self._document.text[start:end]
            self._sequel(parsed, trigger, draft)
            return
        if self._commemorated(draft, resolved) or expression.bound == "until" and not visit:
            return
        if never_then(draft, resolved, self._document):
            return
        if visit and (expression.bound == "until" or expression.days == 1 and one_day(resolved) and ends_then(trigger)):
            draft.ends, draft.date_span = resolved, (start, end)
            first = begun(parsed, expression)
            draft.date = (self._resolved(parsed, first) if first is not None else None) or draft.date
            return
        if visit and expression.closing and expression.end is None:
            draft.ends = self._resolved(parsed, replace(expression, days=1, closing=False))
        if visit and one_day(resolved) and concluded_then(trigger):
            draft.ends = resolved
            first = begun(parsed, expression)
            resolved = (self._resolved(parsed, first) if first is not None else None) or resolved
        coming = begins_on(parsed, expression, trigger) or arrives_now(draft, trigger)
        draft.begins = visit and draft.ends is None and one_day(resolved) and coming
        if expression.bound == "since" and not visit:
            resolved = self._calendar.up_to_today(resolved)
        draft.date, draft.date_span = resolved, (start, end)
        draft.rules["date"] = "date nearest the trigger"
        if draft.actuality is Actuality.OCCURRED and self._of_history(resolved):
            draft.background, draft.rules["actuality"] = True, "older than the news"
        if not draft.background and draft.actuality is Actuality.OCCURRED and resolved.earliest == resolved.latest:
            self._last_date = resolved

    def _told(self, parsed: Parsed, trigger: Trigger, triggers: list[Trigger], draft: Draft) -> DateExpression | None:
        """The date nearest a trigger that names a day; else that of its end, of the journey to it or of what it stands
        before or after."""
        found = _dates_by_nearness(parsed, trigger, triggers, draft)
        best = next((each for each in found if self._resolved(parsed, each[1])), found[0] if found else None)
        if best is not None and draft.kind is EngagementKind.VISIT and best[1].end is None:
            stay = next((each for each in found if self._lasts_from(parsed, best[1], each[1])), best)
            best = beside_the_days(trigger, found) or stay
        best = best or of_the_end(parsed, trigger) or of_the_journey(parsed, trigger)
        best = best or of_the_reception(parsed, trigger) or of_the_gathering(parsed, trigger)
        there = of_the_event_where(parsed, trigger) if best is None and not draft.background else None
        if there is not None:
            return there
        if best is None and not draft.background:
            best = of_the_occasion_beside(parsed, trigger)
        return best[1] if best is not None else None

    def _lasts_from(self, parsed: Parsed, journey: DateExpression, stay: DateExpression) -> bool:
        """Whether a stay begins with a journey or just after, or ends with it: "left on Monday for a visit from May 2
        to 4", "left on May 4, ending a visit from May 2 to 4"."""
        one, other = self._resolved(parsed, journey), self._resolved(parsed, stay)
        if stay.end is None or stay.of_a_period or one is None or other is None or not one_day(one):
            return False
        if one.edtf == (other.edtf or "").split("/")[-1] or one.latest is None or other.earliest is None:
            return one.edtf == (other.edtf or "").split("/")[-1]
        return 0 <= (date.fromisoformat(other.earliest) - date.fromisoformat(one.latest)).days <= _A_NIGHT

    def _resolved(self, parsed: Parsed, expression: DateExpression) -> PartialDate | None:
        start, end = parsed.view.span(expression.first, expression.last)
        return self._calendar.resolve(expression, self._document.text[start:end], self._last_date)

    def _of_history(self, resolved: PartialDate) -> bool:
        """Whether a day lies so far before the publication that no news is of it."""
        published = self._document.published.latest
        if published is None or resolved.latest is None:
            return False
        return date.fromisoformat(resolved.latest) < date.fromisoformat(published) - HISTORY

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
        earlier = draft.rules.get("actuality") == "recalled by the past perfect" and told_earlier(parsed)
        if draft.kind is EngagementKind.VISIT and not draft.own_mission or draft.background and not earlier:
            return
        if draft.actuality is not Actuality.OCCURRED:
            self._planned_sequel(parsed, draft)
            return
        opens = elaborates(trigger) or told_at_it(trigger)
        first = not self._discourse.drafts and opens and 0 < parsed.view.sentence.index <= SOON
        if self._news is not None and draft.kind is not EngagementKind.VISIT and (first or takes_up_the_lead(parsed)):
            draft.date, draft.date_span = self._news
            draft.rules["date"] = "said on that day"
            return
        previous = self._day_before()
        if previous is None:
            self._on_the_day_of_the_news(parsed, draft)
            return
        if parsed.view.low(0) == "during" and {"visit", "stay", "trip"} & set(parsed.view.lows[1:5]):
            return  # any day of the visit
        opening = {token.low for token in parsed.view.tokens[:7]} | {
            child.lower_ for child in parsed.nodes if child.dep_ == "advmod"
        }
        alike = one_more_like_it(parsed, trigger)
        announced = self._announced
        of_series = self._series and announced is not None and previous.date.edtf == announced.date.edtf
        beside = (alike or opening & _BESIDE) and not self._on_a_visit(draft)
        again = trigger.definite or trigger.rule == "presenting credentials"
        his = trigger.rule == "presenting credentials" and any(previous.has(figure) for figure in draft.figures())
        at_talks = trigger.rule == "signing" and _AT_THE_TALKS.search(" ".join(parsed.view.lows)) is not None
        of_the_ceremony = draft.kind is EngagementKind.CEREMONY and again and (his or previous is self._announced)
        if (
            of_series
            or self._now_named(previous, draft)
            or of_the_ceremony
            or beside
            or opening & _SEQUEL
            or parsed.view.low(0) == "before"
            and _TALKS & set(parsed.view.lows[1:4])
            or elaborates(trigger)
            or trigger.rule == "signing"
            and (not trigger.others or at_talks)
        ):
            draft.share_date(previous, "the same day")
            draft.background = False
            if previous is self._announced and elaborates(trigger) and previous.format is Format.VIDEO:
                draft.format = previous.format  # "was held virtually today. The meeting was chaired by A and B"
            there = (of_the_ceremony or at_talks) and not draft.places or elaborates(trigger)
            if there and previous.places and draft.format is Format.IN_PERSON:
                draft.places = [replace(place, basis="derived") for place in previous.places]
                draft.place_span = previous.place_span

    def _now_named(self, previous: Draft, draft: Draft) -> bool:
        """Whether a sentence names those whom the lead left out: "met two lawmakers yesterday. He met A and B, who"."""
        told = previous is self._announced and previous.sentence == 0 and draft.sentence == 1
        return told and draft.kind is previous.kind and draft.label == previous.label

    def _on_the_day_of_the_news(self, parsed: Parsed, draft: Draft) -> None:
        """ "Later, he also called on B", "Meanwhile, A called on B": the day that the lead gives for what was said."""
        opening = parsed.view.lows[:7]
        follows = opening[:1] in (["later"], ["meanwhile"], ["separately"], ["earlier"]) or opening[:2] == [
            "the",
            "same",
        ]
        if follows and self._news is not None and not draft.background:
            draft.date, draft.date_span = self._news
            draft.rules["date"] = "the same day"

    def _planned_sequel(self, parsed: Parsed, draft: Draft) -> None:
        """ "Following the ceremony, the two leaders will hold talks": the same day, where that is one day."""
        previous = next((each for each in reversed(self._discourse.drafts) if not each.background), None)
        follows = {token.low for token in parsed.view.tokens[:1]} & {"following", "after", "then", "later"}
        if previous is None or not follows or previous.date.edtf is None or "/" in previous.date.edtf:
            return
        draft.share_date(previous, "the same day")

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
            if one_day(previous.date):
                return previous
        return None

    def announce(self, parsed: Parsed, trigger: Trigger, triggers: list[Trigger], draft: Draft) -> None:
        """Remembers the day and place of meetings that a lead announces without naming the partners."""
        self.date(parsed, trigger, triggers, draft)
        self.place(parsed, trigger, triggers, draft)
        one_by_one = trigger.verb is not None and respectively(trigger.verb)
        row = several(trigger.node) or one_by_one or of_several(trigger.others)
        if (draft.date.edtf or draft.places and row) and self._announced is None:
            self._announced, self._series = draft, row

    def _here(self, parsed: Parsed, trigger: Trigger, draft: Draft) -> None:
        """ "Here" is where the report was filed, or in the publisher's country where no line says so."""
        filed = self._document.dateline.place if self._document.dateline else None
        here = next((token for token in parsed.view.tokens if token.low == "here"), None)
        if here is None or draft.background or draft.places:
            return
        if self._document.text[here.end :].lstrip().startswith("("):
            return  # "arrived here (in Quito)": what is quoted stands elsewhere
        told = any(node.lower_ == "here" and node.head in (trigger.node, trigger.verb) for node in parsed.nodes)
        home = self._discourse.cast.home if told else None
        country = place_country(filed) if filed else home
        if country is not None and country in load_countries():
            draft.places = [Place(filed or load_countries()[country].name, country, "derived")]
            draft.place_span = (here.start, here.end)
            draft.rules["place"] = "place nearest the trigger"

    def during(self, parsed: Parsed, draft: Draft) -> None:
        """A meeting during a conference that the report tells of is of its days and in its place."""
        alike = draft.kind is EngagementKind.MEETING and draft.format is Format.IN_PERSON and not draft.background
        if not alike or draft.actuality is not Actuality.OCCURRED or not within_an_event(parsed):
            return
        event = self._event(draft)
        if event is not None and draft.date.edtf is None and event.date.edtf:
            draft.share_date(event, "during the event")
        if event is not None and not draft.places and event.places:
            draft.places = [replace(place, basis="derived") for place in event.places]
            draft.place_span, draft.rules["place"] = event.place_span, "beside one event"

    def _event(self, draft: Draft) -> Draft | None:
        """The conference at which someone who takes part is told to be, or that was only named."""
        for each in reversed(self._discourse.drafts):
            if each.kind is EngagementKind.CONFERENCE and not each.background:
                return each if any(each.has(figure) for figure in draft.figures()) else None
        named = self._announced
        return named if named is not None and named.kind is EngagementKind.CONFERENCE else None

    def _where_one_goes(self, parsed: Parsed, trigger: Trigger, draft: Draft) -> None:
        """The place of a contact for which one goes there: "left for Quito to meet A", "Quito, where he met A"."""
        for item in reversed(parsed.items[: trigger.node.i]):
            if item.kind in (ItemKind.CITY, ItemKind.COUNTRY) and isinstance(item.thing, Hit):
                if not (and_there(parsed, item, trigger) or on_the_way_to(parsed, item, trigger)):
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

    def _house(self, parsed: Parsed, trigger: Trigger, triggers: list[Trigger], draft: Draft) -> None:
        """The house after "at" that stands nearest a trigger."""
        for house in houses(parsed, self._houses_called, self._document.text):
            own = distance(house.node, trigger.node)
            nearer = any(distance(house.node, other.node) < own for other in triggers if other.node != trigger.node)
            elsewhere = within_what_is_said(house.node, trigger) or aim(house.node, trigger)
            if own <= _FARTHEST_PLACE and not nearer and not elsewhere and trigger.kind is not EngagementKind.VISIT:
                draft.house = house
                return

    def place(self, parsed: Parsed, trigger: Trigger, triggers: list[Trigger], draft: Draft) -> None:
        """Places a draft at the city or country after "in" or "at" nearest its trigger."""
        if draft.format is not Format.IN_PERSON:
            return
        self._house(parsed, trigger, triggers, draft)
        best: tuple[int, int, Hit, int, int] | None = None
        for index, item in enumerate(parsed.items):
            if item.kind not in (ItemKind.CITY, ItemKind.COUNTRY) or not isinstance(item.thing, Hit):
                continue
            node = parsed.nodes[index]
            welcomed = trigger.rule == "verb of receiving" and parsed.view.low(item.first - 1) == "to"
            called = hosts_it(parsed, node, trigger) or names_it(parsed, node)
            if (
                not (welcomed or called or in_or_at(parsed, item.first))
                or node.dep_ == "poss"
                and not a_town_of(parsed, node)
                or of_a_building(parsed, item.last)
            ):
                continue
            if draft.house is not None and _within(parsed, item, draft.house) or _in_another_country(parsed, index):
                continue
            own, wider = distance(node, trigger.node), 2 if item.kind is ItemKind.COUNTRY else 0
            if any(each.lower_ in SIDELINES for each in node.ancestors) or opens_with(parsed, node, trigger):
                own = min(own, _FARTHEST_PLACE - 2)  # "on the sidelines of the summit in the capital of Laos"
            if any(distance(node, other.node) < own for other in triggers if other.node != trigger.node):
                continue
            aside = of_a_topic(node, trigger) or names_a_side(node, trigger)
            if aside or within_what_is_said(node, trigger) or aim(node, trigger):
                continue
            rank = (own + wider + where_said(node, trigger.node), index)
            if best is None or rank < best[:2]:
                best = (*rank, item.thing, item.thing.first, item.thing.last)
        best = best or in_a_capital(parsed)
        if best is None or best[0] > _FARTHEST_PLACE:
            self._where_one_goes(parsed, trigger, draft)
            self._here(parsed, trigger, draft)
            self._in_series(draft)
            return
        start, end = parsed.view.span(best[3], best[4])
        draft.places = [Place(self._document.text[start:end], best[2].value)]
        draft.place_span = (start, end)
        draft.rules["place"] = "place nearest the trigger"


def _within(parsed: Parsed, item: Item, house: House) -> bool:
    """Whether a country or town is only part of a house's name: "at the Lao Presidential Palace"."""
    start, end = parsed.view.span(item.first, item.last)
    return house.start < end < house.end and start < house.end


def _in_another_country(parsed: Parsed, index: int) -> bool:
    """Whether the town right after a place is of another country, where a house of that name stands, too: "at the
    Peace Palace in Lima"."""
    if index + 2 >= len(parsed.items) or parsed.nodes[index + 1].lower_ != "in":
        return False
    place, town = parsed.items[index].thing, parsed.items[index + 2].thing
    if not isinstance(place, Hit) or not isinstance(town, Hit):
        return False
    return town.kind is Kind.CITY and town.value != place.value


def _dates_by_nearness(
    parsed: Parsed, trigger: Trigger, triggers: list[Trigger], draft: Draft
) -> list[tuple[float, DateExpression]]:
    """The dates of a sentence that may be a trigger's, the nearest first, each with how far it stands from it."""
    found: list[tuple[float, DateExpression]] = []
    topic = trigger.nominal and (draft.background or draft.actuality is Actuality.PLANNED)
    for item_index, item in enumerate(parsed.items):
        if item.kind is not ItemKind.DATE or not isinstance(item.thing, DateExpression):
            continue
        node = parsed.nodes[item_index]
        if trigger.dated is not None and node != trigger.dated:
            continue
        if any(each.lower_ == "anniversary" for each in node.ancestors) or of_what_was_discussed(node, trigger):
            continue  # "on the anniversary of signing the treaty on May 2, 1995"
        if " ".join(parsed.view.lows[item.first : item.last]) in trigger.label.lower():
            continue  # "the 2025 World Tea Conference"
        ahead = item.thing.telling is Telling.AHEAD and draft.kind is EngagementKind.MEETING and not draft.background
        if (
            topic
            and trigger.dated is None
            and not ahead
            and not (planned_for(node, trigger) or told_with(node, trigger.node))
        ):
            continue
        if draft.actuality is Actuality.OCCURRED and lies_ahead(item.thing) and not own_clause(node, trigger):
            continue  # "praised in talks with A the preparations for the summit next month"
        own: float = distance(node, trigger.node)
        if not trigger.nominal and trigger.verb is not None and trigger.verb in (node.head, node.head.head):
            own = min(own, distance(node, trigger.verb))  # "arrived on Friday on a visit to open talks on Saturday"
        if told_by_the_verb(node, trigger):
            own = min(own, _OWN_CLAUSE)
        if trigger.nominal and set_beside(node, trigger.node):
            own = 1
        of_another = _nearer_to_another(node, trigger, triggers, own)
        of_another = of_another or of_something_beside(parsed, node, trigger, item.thing)
        if of_another and trigger.dated is None:
            continue
        if item.thing.of_a_year:
            own += _VAGUE if item.thing.begin.offset is None else 0
        if not under(node, trigger):
            own += _HALF  # of two as near, the one of the clause: "said Friday that he will visit Peru from May 2"
        found.append((own, item.thing))
    # "on Tuesday, within the talks that go on this week" is of the day
    return sorted(found, key=lambda each: (each[1].of_a_period, each[0]))


def _nearer_to_another(date: Node, trigger: Trigger, triggers: list[Trigger], own: float) -> bool:
    """Whether a date stands nearer to another contact that its clause tells."""
    return not of_its_sentence(date, trigger) and any(
        distance(date, other.node) < own
        for other in triggers
        if other is not trigger and other.node != trigger.node and not out_of_reach(date, other)
        if not date.is_ancestor(other.node)  # "in May, where he was received"
        if not at_which(trigger, other) and not said_at_it(date, trigger, other)
        if not _told_before(date, trigger, other)
        if not arrives_for(trigger, other) and not done_upon_it(trigger, other) and not one_more(trigger, other)
        if not sets_out_to(trigger, other) and not hosted_on(trigger, other)
    )


def _told_before(date: Node, trigger: Trigger, other: Trigger) -> bool:
    """Whether a date ends what is told of one noun before "and" and another: "his trip in May and his talks with A"."""
    if not trigger.nominal or not trigger.node.i < date.i < other.node.i:
        return False
    between = [node.lower_ for node in date.doc[date.i + 1 : other.node.i]]
    return between[:1] in (["and"], ["as"]) and told_with(date, trigger.node)
