"""Engagements of two sides as occasions: what several reports tell of one engagement is put together."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from sqlalchemy import ColumnElement, Connection, and_, select, tuple_

from dragoman.knowledge.folding import search_key
from dragoman.record import schema
from dragoman.record.identity import tables as identity
from dragoman.record.queries.answers import EngagementEntry
from dragoman.record.queries.engagements import engagements_where
from dragoman.record.queries.ledger_answers import AttendeeEntry, Cited, OccasionEntry
from dragoman.record.queries.loading import engagement_entries
from dragoman.record.queries.names import fullness

_E = schema.engagements.c
Key = tuple[str, str]


def between(connection: Connection, a: str, b: str, *conditions: ColumnElement[bool]) -> tuple[EngagementEntry, ...]:
    """The engagements that are news and between two sides, as each report tells them, oldest first."""
    sides = schema.engagement_sides.c
    theirs = [
        tuple_(_E.report, _E.id).in_(select(sides.report, sides.engagement).where(sides.side == side))
        for side in (a, b)
    ]
    rows = connection.execute(engagements_where(and_(_E.background.is_(False), *theirs, *conditions))).all()
    return engagement_entries(connection, rows)


def occasions(connection: Connection, entries: Sequence[EngagementEntry]) -> tuple[OccasionEntry, ...]:
    """Each occasion once, newest first; parts are told after the whole that they belong to."""
    joined = _joined(connection, entries)
    groups: dict[str, list[EngagementEntry]] = defaultdict(list)
    for entry in entries:
        groups[joined[entry.report.id, entry.id]].append(entry)
    found = [_occasion(id_, told, joined) for id_, told in groups.items()]
    return tuple(_in_order(found))


def _joined(connection: Connection, entries: Sequence[EngagementEntry]) -> dict[Key, str]:
    """Which occasion each telling is of: its own where nothing joins it to another."""
    table = identity.tellings.c
    reports = sorted({entry.report.id for entry in entries})
    query = select(table.report, table.engagement, table.joined).where(table.report.in_(reports))
    known = {(row.report, row.engagement): row.joined for row in connection.execute(query)} if reports else {}
    return {(entry.report.id, entry.id): known.get((entry.report.id, entry.id)) or entry.id for entry in entries}


def _occasion(id_: str, told: Sequence[EngagementEntry], joined: dict[Key, str]) -> OccasionEntry:
    first = max(told, key=lambda entry: (entry.date.earliest is not None, len(entry.participants), -len(entry.id)))
    whole = next((entry.part_of for entry in told if entry.part_of), None)
    within = next(
        (joined[entry.report.id, whole] for entry in told if whole and (entry.report.id, whole) in joined), None
    )
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
        places=tuple(dict.fromkeys(place.name for entry in (first, *told) for place in entry.places))[:2],
        attendees=tuple(_attendees(told)),
        within=within if within != id_ else None,
        cited=tuple(Cited(entry.report, citation) for entry in told for citation in entry.citations[:1]),
    )


def _attendees(told: Sequence[EngagementEntry]) -> Iterable[AttendeeEntry]:
    """Everyone whom a report names, once, in the fullest spelling and with the longest office."""
    found: dict[tuple[str | None, str], AttendeeEntry] = {}
    for entry in told:
        for part in entry.participants:
            key = (part.side, _name_key(part.actor.name))
            known = found.get(key)
            name = max((part.actor.name, *([known.name] if known else [])), key=fullness)
            capacity = max((part.capacity or "", known.capacity or "" if known else ""), key=len)
            found[key] = AttendeeEntry(name, part.side, capacity or None, part.role)
    return found.values()


def _name_key(name: str) -> str:
    return " ".join(sorted(search_key(name).replace("-", " ").split()))


def _in_order(found: Sequence[OccasionEntry]) -> Iterable[OccasionEntry]:
    """Newest first; what is part of a visit comes after it, in the order of its days."""
    known = {one.id for one in found}
    wholes = [one for one in found if one.within not in known]
    wholes.sort(key=lambda one: (one.day or "", one.id), reverse=True)
    for one in wholes:
        yield one
        yield from sorted((part for part in found if part.within == one.id), key=lambda each: (each.day or "", each.id))
