"""Legs: trips through countries of which each has its days, "visits to A from May 1-3 and to B from May 4-6"."""

from dataclasses import replace

from dragoman.domain.dates import Basis, PartialDate
from dragoman.domain.engagements import EngagementKind, Place
from dragoman.domain.text import Document
from dragoman.reading.dates import Calendar, DateExpression, vague
from dragoman.reading.drafts import Draft
from dragoman.reading.gazetteer import Hit
from dragoman.reading.parse import Item, ItemKind, Parsed, root_of
from dragoman.reading.trigger import Trigger

RULES = {"days of its legs": "A trip whose countries are printed each with its days has the days of all of them."}
_STOPS = frozenset(("stop", "stops", "leg", "legs"))
_MORE = frozenset(("other", "next", "further", "remaining", "additional"))
_BEFORE = frozenset(("to", "in", "and", ",", "&"))


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


def learn_legs(drafts: list[Draft]) -> None:
    """Gives a trip through several countries the days of those that a contact there is told with: "toured Peru and
    Chile from May 2 to 12. In Peru from May 2 to 5, he met A"."""
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
