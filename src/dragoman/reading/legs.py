"""Legs: trips through countries of which each has its days, "visits to A from May 1-3 and to B from May 4-6"."""

from dataclasses import replace

from dragoman.domain.dates import Basis, PartialDate
from dragoman.domain.engagements import Actuality, EngagementKind, Place
from dragoman.domain.text import Document
from dragoman.reading.datecontext import Telling
from dragoman.reading.dates import Calendar, DateExpression, vague
from dragoman.reading.drafts import Draft
from dragoman.reading.gazetteer import Hit
from dragoman.reading.nodes import Node
from dragoman.reading.parse import Item, ItemKind, Parsed, after_preposition, root_of
from dragoman.reading.trigger import Trigger

RULES = {"days of its legs": "A trip whose countries are printed each with its days has the days of all of them."}
_STOPS = frozenset(("stop", "stops", "leg", "legs"))
_MORE = frozenset(("other", "next", "further", "remaining", "additional"))
_BEFORE = frozenset(("to", "in", "and", ",", "&", "visit", "visited", "tour"))
_SEVERAL = 2
_OPENING = 2
_OF_HEADINGS = frozenset(("visit", "to", "in", "the", "and"))
_COMING = frozenset(("arrive", "land", "come", "reach", "go"))
_STAYING = frozenset(("stay", "be", "remain"))
_VISITS = frozenset(("visit", "stay", "stop", "leg", "trip", "tour"))


def tell_legs(parsed: Parsed, trigger: Trigger, draft: Draft, calendar: Calendar, document: Document) -> None:
    """Gives a trip the countries and days of its legs, where two or more are printed with their days."""
    if draft.kind is not EngagementKind.VISIT:
        return
    legs: list[tuple[Place, PartialDate, tuple[int, int]]] = []
    for where, when in _legs(parsed, trigger):
        span, place = parsed.view.span(when.first, when.last), parsed.view.span(where.first, where.last)
        days = calendar.resolve(when, document.text[span[0] : span[1]])
        if days is not None and days.edtf is not None and isinstance(where.thing, Hit):
            legs.append((Place(document.text[place[0] : place[1]], where.thing.value), days, span))
    countries = [place.country for place, _, _ in legs]
    if len(set(countries)) < 2 or countries[0] not in {place.country for place in draft.places}:
        return
    draft.places += [each for each, _, _ in legs if each.country not in {place.country for place in draft.places}]
    draft.legs = {place.country: days for place, days, _ in legs}
    (_, first, span), (_, last, _) = legs[0], legs[-1]
    begin, end = str(first.edtf).split("/")[0], str(last.edtf).split("/")[-1]
    if begin < end:
        draft.date = replace(first, edtf=f"{begin}/{end}", latest=last.latest, basis=Basis.DERIVED)
        draft.date_span, draft.rules["date"] = span, "days of its legs"


def tell_stops(parsed: Parsed, visit: Draft | None, document: Document) -> None:
    """Gives the trip being told the places of "Other stops will include Peru and Chile"."""
    if visit is None or visit.background or _STOPS.isdisjoint(parsed.view.lows):
        return
    root = root_of(parsed)
    told = next((child for child in root.children if child.dep_ == "nsubj"), None)
    more = told is not None and any(child.lower_ in _MORE for child in told.children)
    if told is None or told.lower_ not in _STOPS or not more or root.lemma_ not in ("include", "be"):
        return
    for item, node in zip(parsed.items, parsed.nodes, strict=True):
        place = item.thing
        if node.i > root.i and item.kind in (ItemKind.COUNTRY, ItemKind.CITY) and isinstance(place, Hit):
            start, end = parsed.view.span(item.first, place.last)
            if all(place.value != known.country for known in visit.places):
                visit.places.append(Place(document.text[start:end], place.value))


def tell_leg(parsed: Parsed, visit: Draft | None, calendar: Calendar, document: Document) -> None:
    """Gives the trip being told the days of one of its countries: by a heading, "2. Chile (May 11-14)", or by what a
    sentence tells, "the visit to Chile from May 11-14", "will stay in Lima on May 9", "Chile, where he came then"."""
    if visit is None or visit.background or len(visit.places) < _SEVERAL:
        return
    countries = {place.country for place in visit.places}
    there = [(item, node) for item, node in zip(parsed.items, parsed.nodes, strict=True) if _of(item) in countries]
    if not there:
        return
    headed = len({_of(item) for item, _ in there}) == 1 and not any(
        _is_told(item, node) for item, node in zip(parsed.items, parsed.nodes, strict=True)
    )
    opens = headed or _opens_with(parsed, there[0][1])
    if opens or visit.stages and {_of(item) for item, _ in there} != {visit.stages[-1][1]}:
        visit.stages.append((parsed.view.sentence.index, _of(there[0][0]) if opens else None))
    for item, node in zip(parsed.items, parsed.nodes, strict=True):
        when = item.thing
        if not isinstance(when, DateExpression):
            continue
        place = there[0][0] if headed else next((each for each, at in there if _is_there_then(at, node)), None)
        span = parsed.view.span(when.first, when.last)
        if visit.actuality is Actuality.PLANNED and when.telling is Telling.UNTOLD:
            when = replace(when, telling=Telling.AHEAD)
        days = calendar.resolve(when, document.text[span[0] : span[1]]) if place is not None else None
        if place is None or days is None or days.edtf is None or vague(days):
            continue
        if "/" not in days.edtf and not headed and _comes(node):
            days = replace(days, edtf=f"{days.edtf}/..", latest=None)
        visit.legs.setdefault(_of(place), days)


def _of(item: Item) -> str | None:
    """The country that an item names, by itself or by its town."""
    named = item.kind in (ItemKind.COUNTRY, ItemKind.CITY) and isinstance(item.thing, Hit)
    return item.thing.value if named and isinstance(item.thing, Hit) else None


def _opens_with(parsed: Parsed, place: Node) -> bool:
    """Whether a sentence opens with one stage of a trip, of which the next ones go on to tell: "In Chile, he met A",
    "While in Chile, he met A"."""
    return parsed.nodes[0].lower_ in ("in", "while") and place.i <= _OPENING and place.head.lower_ == "in"


def _is_told(item: Item, node: Node) -> bool:
    """Whether an item is more than a heading has: someone, or a word other than those of "Visit to Chile"."""
    if item.kind is ItemKind.WORD:
        return node.text.isalpha() and node.lower_ not in _OF_HEADINGS
    return _of(item) is None and not isinstance(item.thing, DateExpression)


def _is_there_then(place: Node, day: Node) -> bool:
    """Whether a day is told of a place: as that of the visit or stay there, or of the coming to it."""
    above = day.head.head if day.head.dep_ == "prep" else day.head
    if above.lemma_.lower() in _COMING and above.dep_ == "relcl":
        return above.head == place and any(child.lower_ in ("where", "which") for child in above.children)
    staying = above.lemma_ in _STAYING or above.lower_ in _VISITS
    return staying and place in list(after_preposition(above, "to", "in"))


def _comes(day: Node) -> bool:
    above = day.head.head if day.head.dep_ == "prep" else day.head
    return above.lemma_.lower() in _COMING


def stage_of(draft: Draft, visit: Draft) -> str | None:
    """The country of a trip under whose heading something is told."""
    return next((country for start, country in reversed(visit.stages) if start <= draft.sentence), None)


def country_on(draft: Draft, visit: Draft) -> str | None:
    """In which country of a trip something was: where it is told to be, the one whose people took part, or the one
    under whose heading it stands."""
    printed = [place.country for place in draft.places]
    hosts = [country for country in visit.legs if country in draft.sides()]
    return printed[0] if printed else hosts[0] if len(hosts) == 1 else stage_of(draft, visit)


def learn_legs(drafts: list[Draft]) -> None:
    """Gives a trip through several countries the days of those that a contact there is told with: "toured Peru and
    Chile from May 2 to 12. In Peru from May 2 to 5, he met A"."""
    for trip in drafts:
        end = (trip.date.edtf or "").partition("/")[2]
        for country, leg in trip.legs.items():
            open_yet = (leg.edtf or "").endswith("/..") and end not in ("", "..")
            if open_yet and leg.edtf is not None:
                trip.legs[country] = replace(leg, edtf=leg.edtf.replace("..", end), latest=trip.date.latest)
    for draft in drafts:
        visit, days = draft.part_of, draft.date
        if visit is None or not draft.places:
            continue
        country = draft.places[0].country
        stay = "/" in (days.edtf or "") and days.edtf != visit.date.edtf and not vague(days)
        if stay and len(visit.places) > 1 and country in {place.country for place in visit.places}:
            visit.legs.setdefault(country, days)


def _legs(parsed: Parsed, trigger: Trigger) -> list[tuple[Item, DateExpression]]:
    """The places behind the words of a visit that each have a date right behind them."""
    found: list[tuple[Item, DateExpression]] = []
    where: Item | None = None
    for item, node in zip(parsed.items[trigger.node.i + 1 :], list(parsed.nodes)[trigger.node.i + 1 :], strict=True):
        if item.kind in (ItemKind.COUNTRY, ItemKind.CITY) and parsed.view.low(item.first - 1) in _BEFORE:
            where = item
        elif isinstance(item.thing, DateExpression) and where is not None:
            found.append((where, item.thing))
            where = None
        elif item.kind is ItemKind.PERSON or node.pos_ == "VERB":
            break
    return found
