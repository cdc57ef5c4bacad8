"""Engagements of two sides as occasions: what several reports tell of one engagement is put together."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from sqlalchemy import ColumnElement, Connection, and_

from dragoman.domain.engagements import Place
from dragoman.knowledge.countries import load_countries
from dragoman.knowledge.folding import search_key
from dragoman.record import schema
from dragoman.record.queries.answers import Answers, EngagementEntry
from dragoman.record.queries.canonical import Canonical
from dragoman.record.queries.engagements import engagements_where, is_side
from dragoman.record.queries.homes import Homes
from dragoman.record.queries.ledger_answers import AttendeeEntry, Cited, OccasionEntry
from dragoman.record.queries.names import fullness

_E = schema.engagements.c


def between(
    connection: Connection, a: str, b: str, *conditions: ColumnElement[bool], limit: int
) -> Answers[EngagementEntry]:
    """The newest engagements that are news and between two sides, as each report tells them, oldest first."""
    news = _E.background.is_(False)
    return engagements_where(connection, and_(news, is_side(a), is_side(b), *conditions), limit)


def occasions(connection: Connection, entries: Sequence[EngagementEntry]) -> tuple[OccasionEntry, ...]:
    """Each occasion once, newest first; parts are told after the whole that they belong to."""
    canonical = Canonical(connection, {entry.report.id for entry in entries})
    homes = Homes(
        connection, canonical, {(entry.report.id, part.actor.id) for entry in entries for part in entry.participants}
    )
    groups: dict[str, list[EngagementEntry]] = defaultdict(list)
    for entry in entries:
        groups[canonical.engagement(entry.report.id, entry.id)].append(entry)
    found = [_occasion(id_, told, canonical, homes) for id_, told in groups.items()]
    return tuple(_in_order(found))


def _occasion(id_: str, told: Sequence[EngagementEntry], canonical: Canonical, homes: Homes) -> OccasionEntry:
    first = max(told, key=lambda entry: (entry.date.earliest is not None, len(entry.participants), -len(entry.id)))
    within = next((canonical.engagement(each.report.id, each.part_of) for each in told if each.part_of), None)
    return OccasionEntry(
        id=id_,
        kind=first.kind,
        visit_type=next((entry.visit_type for entry in told if entry.visit_type not in (None, "unspecified")), None),
        format=first.format,
        actuality=told[-1].actuality,
        day=first.day,
        date=first.date.edtf,
        printed=first.date.printed,
        basis=first.date.basis.value,
        places=_places(place for entry in (first, *told) for place in entry.places),
        attendees=tuple(_attendees(told, canonical, homes)),
        within=within if within != id_ else None,
        cited=tuple(Cited(entry.report, citation) for entry in told for citation in entry.citations[:1]),
    )


def _places(places: Iterable[Place]) -> tuple[str, ...]:
    """A place of each country, a town rather than the country itself."""
    of_country: dict[str | None, list[str]] = defaultdict(list)
    for place in places:
        of_country[place.country].append(place.name)
    return tuple(_nearest(names, country) for country, names in of_country.items())[:2]


def _nearest(names: Sequence[str], country: str | None) -> str:
    known = load_countries().get(country or "")
    whole = {search_key(name) for name in (known.name, *known.names)} if known else set()
    return next((name for name in names if search_key(name) not in whole), names[0])


def _attendees(told: Sequence[EngagementEntry], canonical: Canonical, homes: Homes) -> Iterable[AttendeeEntry]:
    """Everyone whom a report names, once, in the fullest spelling and with the longest office.

    Someone of one of the sides stands on that side, wherever a single report has put him.
    """
    found: dict[str, AttendeeEntry] = {}
    sides = {part.side for entry in told for part in entry.participants}
    for entry in told:
        for part in entry.participants:
            who = canonical.actor(entry.report.id, part.actor.id)
            known = found.get(who)
            name = max((part.actor.name, *([known.name] if known else [])), key=fullness)
            capacity = max((part.capacity or "", (known.capacity or "") if known else ""), key=len)
            home = homes.of(entry.report.id, part.actor.id)
            found[who] = AttendeeEntry(name, home if home in sides else part.side, capacity or None, part.role)
    named = [one for one in found.values() if not _is_the_side(one)]
    return [one for one in found.values() if one in named or one.side not in {each.side for each in named}]


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
