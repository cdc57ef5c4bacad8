"""Engagements of two sides as a briefing tells them: each once, joined as everywhere, its people by side, in order."""

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import ColumnElement, Connection

from dragoman.domain.engagements import VisitType
from dragoman.knowledge.countries import load_countries
from dragoman.knowledge.folding import search_key
from dragoman.record.queries.answers import Answers, EngagementEntry, JoinedEntry, Part
from dragoman.record.queries.canonical import Canonical
from dragoman.record.queries.chosen import Chosen, rarest_first
from dragoman.record.queries.engagements import engagements_where
from dragoman.record.queries.joined import together
from dragoman.record.queries.ledger_answers import AttendeeEntry, Cited, OccasionEntry


def between(
    connection: Connection, a: str, b: str, *conditions: ColumnElement[bool], limit: int
) -> Answers[EngagementEntry]:
    """The newest engagements that are news and between two sides, as each report tells them, oldest first."""
    return engagements_where(connection, Chosen(rarest_first(connection, (a, b)), conditions), limit)


def occasions(
    canonical: Canonical, homes: Mapping[str, str], entries: Sequence[EngagementEntry]
) -> tuple[OccasionEntry, ...]:
    """Each occasion once, newest first; parts are told after the whole that they belong to."""
    return tuple(_in_order([_occasion(one, homes) for one in together(canonical, entries)]))


def _occasion(one: JoinedEntry, homes: Mapping[str, str]) -> OccasionEntry:
    return OccasionEntry(
        id=one.id,
        kind=one.kind,
        visit_type=one.visit_type if one.visit_type != VisitType.UNSPECIFIED else None,
        format=one.format,
        actuality=one.actuality,
        day=one.day,
        date=one.date.edtf,
        printed=one.date.printed,
        basis=one.date.basis.value,
        places=tuple(dict.fromkeys(place.name for place in one.places))[:2],
        attendees=tuple(_attendees(one.participants, homes)),
        within=one.part_of if one.part_of != one.id else None,
        cited=tuple(Cited(told.report, citation) for told in one.tellings for citation in told.citations[:1]),
    )


def _attendees(parts: Sequence[Part], homes: Mapping[str, str]) -> Iterable[AttendeeEntry]:
    """Everyone who took part; someone of one of the sides stands on that side, wherever a report has put him."""
    sides = {part.side for part in parts}
    found = [
        AttendeeEntry(
            part.actor.name,
            home if (home := homes.get(part.actor.id)) in sides else part.side,
            part.capacity,
            part.role,
        )
        for part in parts
    ]
    named = [one for one in found if not _is_the_side(one)]
    return [one for one in found if one in named or one.side not in {each.side for each in named}]


def _is_the_side(one: AttendeeEntry) -> bool:
    """Whether it is a country, which those who act for it need not stand beside."""
    known = load_countries().get(one.side or "")
    return known is not None and search_key(one.name) in {search_key(name) for name in (known.name, *known.names)}


def _in_order(found: Sequence[OccasionEntry]) -> Iterable[OccasionEntry]:
    """Newest first; what is part of a visit comes after it, in the order of its days."""
    known = {one.id for one in found}
    wholes = [one for one in found if one.within not in known]
    wholes.sort(key=lambda one: (one.day or "", one.id), reverse=True)
    for one in wholes:
        yield one
        yield from sorted((part for part in found if part.within == one.id), key=lambda each: (each.day or "", each.id))
