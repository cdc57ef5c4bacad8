"""Stamps: the day, hour and place that a president's press office prints over or under a report are the event's."""

import re

from dragoman.domain.dates import Basis, PartialDate
from dragoman.domain.engagements import Actuality, EngagementKind, Format, Place
from dragoman.domain.text import Document
from dragoman.reading.dateforms import MONTHS
from dragoman.reading.drafts import Draft
from dragoman.reading.home import place_country

_STAMP = re.compile(
    r"^[ \t]*(?P<day>(?P<m>[A-Z][a-z]{2,8}) (?P<d>[0-3]?\d), (?P<y>(?:19|20)\d\d))"
    r"(?:,?\s{1,4}[0-2]?\d:[0-5]\d|(?=, [A-Z][^\n,]*, [A-Z]))"
    r"(?:,?\s{1,4}(?P<place>[A-Z][\w'’ .-]{2,40}(?:, [A-Z][\w'’ .-]{2,40})?))?[ \t]*$",
    re.M,
)
"""On lines of their own: "May 2, 2024 | 15:20 | The Palace, Lima", "May 2, 2024, The Palace, Lima"."""
_OF_EVENTS = ("kremlin",)
"""Publishers whose stamps are the event's though they print no place: others print when a report was put out."""
RULES = {"the stamp of the event": "A day, hour and place printed beside a report are those of what it tells."}


def by_its_stamp(drafts: list[Draft], document: Document) -> list[Draft]:
    """Gives the news of a report the day and place of its stamp, where they have none; what it placed."""
    stamp, placed = _STAMP.search(document.text), []
    if stamp is None or stamp["m"].lower() not in MONTHS:
        return []
    official = any(word in f"{document.source} {document.url}".lower() for word in _OF_EVENTS)
    country = place_country(stamp["place"]) if stamp["place"] else None
    if not official and country is None:
        return []
    day = f"{stamp['y']}-{MONTHS[stamp['m'].lower()]:02d}-{int(stamp['d']):02d}"
    for draft in drafts:
        news = not draft.background and draft.actuality is Actuality.OCCURRED
        if not news or draft.kind is EngagementKind.VISIT or draft.date.edtf or draft.undated:
            continue
        draft.date = PartialDate(day, day, day, stamp["day"], Basis.STATED)
        draft.date_span, draft.rules["date"] = stamp.span("day"), "the stamp of the event"
        if country and not draft.places and draft.format is Format.IN_PERSON:
            draft.places = [Place(stamp["place"], country)]
            draft.place_span, draft.rules["place"] = stamp.span("place"), "the stamp of the event"
            placed.append(draft)
    return placed
