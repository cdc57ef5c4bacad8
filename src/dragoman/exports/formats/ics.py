"""iCalendar: engagements with a day as all-day events, for any calendar program."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from dragoman.domain.engagements import Actuality, Engagement
from dragoman.exports.format import Column, Format, Table
from dragoman.exports.losses import Losses
from dragoman.exports.markup import without_controls
from dragoman.exports.naming import engagement_title, quotation
from dragoman.record.queries.selecting import Held, Selection

WIDEST = 75
"""Bytes of a line; longer ones go on in the next [RFC 5545, 3.1]."""

LONGEST = 366
"""Days past which an interval says less than a calendar can show: only a year is known."""

STATES = {
    Actuality.OCCURRED: "CONFIRMED",
    Actuality.PLANNED: "TENTATIVE",
    Actuality.PROPOSED: "TENTATIVE",
    Actuality.CANCELLED: "CANCELLED",
}


def _lines(selection: Selection, losses: Losses) -> Iterator[str]:
    yield from ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Dragoman//Record//EN", "CALSCALE:GREGORIAN")
    yield "X-WR-CALNAME:Engagements"
    seen: set[str] = set()
    for held in selection.held():
        for one in held.reading.engagements:
            if _fits(held, one, losses, seen):
                yield from _event(held, one)
    yield "END:VCALENDAR"


def _fits(held: Held, one: Engagement, losses: Losses, seen: set[str]) -> bool:
    occasion = held.occasion(one.id)
    if one.actuality not in STATES:
        losses.note("engagements that were denied or are only imagined", quotation(one))
    elif one.date.earliest is None or one.date.latest is None:
        losses.note("engagements without a day of a known year", quotation(one))
    elif (date.fromisoformat(one.date.latest) - date.fromisoformat(one.date.earliest)).days >= LONGEST:
        losses.note("engagements of which no more than a year is known", quotation(one))
    elif occasion in seen:
        losses.note("further reports of an engagement that has its event already", quotation(one))
    else:
        seen.add(occasion)
        return True
    return False


def _event(held: Held, one: Engagement) -> Iterator[str]:
    assert one.date.earliest and one.date.latest
    after = date.fromisoformat(one.date.latest) + timedelta(days=1)
    stamp = (held.document.published.earliest or one.date.earliest).replace("-", "")
    source = f"{held.document.source or 'source not known'}, report {held.document.id}"
    place = ", ".join(found.name for found in one.places)
    yield "BEGIN:VEVENT"
    yield from _folded(f"UID:{held.occasion(one.id)}@dragoman")
    yield f"DTSTAMP:{stamp}T000000Z"
    yield f"DTSTART;VALUE=DATE:{one.date.earliest.replace('-', '')}"
    yield f"DTEND;VALUE=DATE:{after.isoformat().replace('-', '')}"
    yield from _folded(f"SUMMARY:{_text(engagement_title(held, one))}")
    if place:
        yield from _folded(f"LOCATION:{_text(place)}")
    yield from _folded(f"DESCRIPTION:{_text(f'“{quotation(one)}” ({source})')}")
    yield f"STATUS:{STATES[one.actuality]}"
    yield from _folded(f"CATEGORIES:{_text(one.kind.value)}")
    if held.document.url:
        yield from _folded(f"URL:{held.document.url}")
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _text(words: str) -> str:
    for plain, written in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n")):
        words = words.replace(plain, written)
    return without_controls(words).replace("\r", "")


def _folded(line: str) -> Iterator[str]:
    """The line in pieces of so many bytes, never within a letter."""
    piece, size = "", 0
    for letter in line:
        width = len(letter.encode("utf-8"))
        if size + width > WIDEST:
            yield piece
            piece, size = " ", 1
        piece, size = piece + letter, size + width
    yield piece


def _write(selection: Selection, target: Path, losses: Losses) -> None:
    with target.open("w", encoding="utf-8", newline="") as file:
        file.writelines(f"{line}\r\n" for line in _lines(selection, losses))


FORMAT = Format(
    name="ics",
    sentence="iCalendar: engagements as all-day events, for the calendar of a telephone or an office.",
    suffix=".ics",
    tables=(
        Table(
            "VEVENT",
            "One engagement, once, however many reports tell it; the first that dates it is the one that is shown.",
            (
                Column("UID", "string", "Canonical id of the engagement.", required=True),
                Column("DTSTART", "date", "First day it may have been.", required=True),
                Column("DTEND", "date", "The day after the last one it may have been.", required=True),
                Column("SUMMARY", "string", "Its kind and who took part.", required=True),
                Column("LOCATION", "string", "Where it was."),
                Column("DESCRIPTION", "string", "The words of the report.", required=True),
                Column("STATUS", "string", "Whether it took place.", ("CONFIRMED", "TENTATIVE", "CANCELLED")),
                Column("CATEGORIES", "string", "Kind of engagement.", required=True),
                Column("URL", "string", "Where the report stands."),
            ),
        ),
    ),
    loses=(
        "Engagements without a day of a known year, those denied or only imagined; they are counted below.",
        "Statements, commitments, relationships, offices and roles.",
        "That a date is known only to the month: such an event lasts the month.",
    ),
    write=_write,
)
