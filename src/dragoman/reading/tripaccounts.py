"""Accounts of trips: what a traveller tells of his trip, leg by leg: "On his visit to Lima, he said he met A"."""

import re

from dragoman.domain.engagements import Actuality, EngagementKind, Format, Place
from dragoman.domain.text import Document
from dragoman.reading.drafts import Draft
from dragoman.reading.home import place_country

RULES = {"on a leg of the trip": "What a traveller tells right after he names a leg of his trip was there."}
_LEG = re.compile(r"\b(?:visit|trip|travel|journey|stop|stay)s? (?:to|in) ([A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)")
_RECALLED = re.compile(r"\b(?:recall\w*|remember\w*|earlier|previous\w*|last|ago|in (?:19|20)\d\d)\b", re.I)
SEATS = {"BE": ("EU", "NATO"), "AT": ("IAEA", "OSCE", "OPEC"), "ET": ("African Union",)}
"""Bodies by the country of their seat, where their officials are hosts."""
_REACH = 500
"""Characters behind the name of a leg in which a traveller still tells of it."""


def by_the_account(drafts: list[Draft], document: Document) -> None:
    """Puts the meetings that a traveller tells of on the leg he has just named; they are news as the trip is."""
    trips = [
        draft
        for draft in drafts
        if draft.kind is EngagementKind.VISIT and not draft.background and draft.actuality is Actuality.OCCURRED
    ]
    for trip in trips:
        legs = _legs(trip, document.text)
        for draft in drafts if legs else ():
            met = draft.kind is EngagementKind.MEETING and draft.format is Format.IN_PERSON
            if not met or draft.actuality is not Actuality.OCCURRED or draft.sentence <= trip.sentence:
                continue
            if not any(draft.has(figure) for figure in trip.travellers()):
                continue
            start, end = draft.spans[0]
            behind = [(at, place) for at, place in legs if at < end and start - at < _REACH]
            if not behind:
                continue
            at, place = behind[-1]
            _of_the_trip(draft, trip, document.text[start:end])
            if not draft.places and len(trip.places) > 1 and not draft.background:
                draft.places, draft.place_span = [place], (at, at + len(place.name))
                draft.rules["place"] = "on a leg of the trip"


def _legs(trip: Draft, text: str) -> list[tuple[int, Place]]:
    """Where the text names a leg of a trip, behind the sentence that tells of the whole."""
    countries = {place.country for place in trip.places}
    found = []
    for match in _LEG.finditer(text, trip.spans[0][1]):
        words = match[1].split()
        for name in (match[1], words[0]):
            if (country := place_country(name)) in countries:
                found.append((match.start(1), Place(name, country)))
                break
    return found


def _of_the_trip(draft: Draft, trip: Draft, told: str) -> None:
    """Makes what a traveller tells of a meeting with those he went to news, unless he recalls it."""
    countries = {place.country or "" for place in trip.places}
    countries |= {body for country in countries for body in SEATS.get(country, ())}
    spoken = draft.background and draft.rules.get("actuality") == "recalled by a speaker"
    if spoken and draft.sides() & countries and draft.date.edtf is None and not _RECALLED.search(told):
        draft.background, draft.rules["actuality"] = False, "told as done"
