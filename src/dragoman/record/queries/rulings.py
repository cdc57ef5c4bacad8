"""The question of why two are held to be one: what the rules said of them, and what people judged."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import Connection, or_, select

from dragoman.domain.identity import Verdict
from dragoman.record.identity import tables
from dragoman.record.identity.judging import Said, judgements
from dragoman.record.identity.known import in_portions
from dragoman.record.portions import among
from dragoman.record.queries.answers import EngagementEntry
from dragoman.record.queries.joined import joined_entries
from dragoman.record.queries.portraits import PortraitEntry, portrait_entries
from dragoman.record.record import Record


@dataclass(frozen=True, slots=True)
class RulingEntry:
    """What the rules say of two: the verdict, and the clues that decided, by name."""

    a: PortraitEntry | EngagementEntry
    b: PortraitEntry | EngagementEntry
    verdict: Verdict
    clues: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reasons:
    """Why what stands under a canonical id does: the rulings that joined it, what is open, and what people judged."""

    rulings: tuple[RulingEntry, ...]
    judgements: tuple[Said, ...]


def reasons(record: Record, canonical: str, kind: str) -> Reasons:
    """Why actors, or tellings, stand under this canonical id."""
    with record.asking() as connection:
        if kind == "joined":
            entries = joined_entries(connection, [canonical])
            told = {f"{one.report.id} {one.id}": one for each in entries for one in each.tellings}
            things = {(one.report.id, one.id) for one in told.values()}
            return Reasons(_of_tellings(connection, told), _said(connection, things))
        portraits = tables.portraits.c
        ids = list(connection.scalars(select(portraits.id).where(portraits.cluster == canonical)))
        return Reasons(_of_portraits(connection, ids), _said(connection, _things(connection, ids)))


def _of_portraits(connection: Connection, ids: Collection[str]) -> tuple[RulingEntry, ...]:
    rows = _rulings(connection, ids)
    entries = portrait_entries(connection, {id_ for row in rows for id_ in row[:2]})
    return tuple(
        RulingEntry(entries[a], entries[b], Verdict(verdict), tuple(clues))
        for a, b, verdict, clues in rows
        if a in entries and b in entries
    )


def _of_tellings(connection: Connection, told: dict[str, EngagementEntry]) -> tuple[RulingEntry, ...]:
    return tuple(
        RulingEntry(told[a], told[b], Verdict(verdict), tuple(clues))
        for a, b, verdict, clues in _rulings(connection, told)
        if a in told and b in told
    )


def _rulings(connection: Connection, ids: Collection[str]) -> list[tuple[str, str, str, list[str]]]:
    table = tables.rulings.c
    query = select(table.a, table.b, table.verdict, table.clues, table.strength)
    rows = in_portions(connection, ids, lambda some: query.where(or_(among(table.a, some), among(table.b, some))))
    found = {(row.a, row.b): row for row in rows}
    ordered = sorted(found.values(), key=lambda row: (row.verdict != Verdict.SAME, -row.strength, row.a, row.b))
    return [(row.a, row.b, row.verdict, row.clues) for row in ordered]


def _things(connection: Connection, portraits: Collection[str]) -> set[tuple[str, str]]:
    seen = tables.sightings.c
    query = select(seen.report, seen.actor)
    rows = in_portions(connection, portraits, lambda some: query.where(among(seen.portrait, some)))
    return {(row.report, row.actor) for row in rows}


def _said(connection: Connection, things: Collection[tuple[str, str]]) -> tuple[Said, ...]:
    every = judgements(connection)
    return tuple(one for one in every if any((end.report, end.thing) in things for end in (one.a, one.b)))
