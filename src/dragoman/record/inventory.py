"""What a record holds, in numbers: reports, days, sources, readers, runs, and how much room it takes."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Table, func, select

from dragoman.record import schema
from dragoman.record.record import Record
from dragoman.record.versions import NEWEST

COUNTED = {
    "engagements": schema.engagements,
    "statements": schema.statements,
    "commitments": schema.commitments,
    "claims": schema.claims,
}


@dataclass(frozen=True, slots=True)
class Inventory:
    """A record in numbers. Days are ISO; ``sources`` and ``readers`` count reports, the most first.

    ``holds`` counts what standing reports say; a day, source or run that there is none of is ``None``.
    """

    place: str
    store: str
    schema: str
    size: int
    reports: int
    retracted: int
    unread: int
    undated: int
    first_day: str | None
    last_day: str | None
    sources: Mapping[str | None, int]
    readers: Mapping[str, int]
    holds: Mapping[str, int]
    runs: int
    last_run: str | None


def inventory(record: Record) -> Inventory:
    """Count what the record holds."""
    return record.overview("inventory", lambda: _inventory(record))


def _inventory(record: Record) -> Inventory:
    with record.asking() as connection:
        reports = schema.reports.c
        days = func.min(reports.published_earliest), func.max(reports.published_latest)
        counts = func.count(), func.count(reports.retracted_at), func.count(reports.unread_reason)
        row = connection.execute(select(*counts, func.count(reports.published_earliest), *days)).one()
        runs = connection.execute(select(func.count(), func.max(schema.runs.c.started)).select_from(schema.runs)).one()
        return Inventory(
            place=record.place,
            store=_store(connection),
            schema=NEWEST,
            size=_size(record, connection),
            reports=row[0],
            retracted=row[1],
            unread=row[2],
            undated=row[0] - row[3],
            first_day=row[4],
            last_day=row[5],
            sources=_by(connection, "source"),
            readers=_by(connection, "reader"),
            holds={name: _count(connection, table) for name, table in COUNTED.items()},
            runs=runs[0],
            last_run=runs[1],
        )


def _store(connection: Connection) -> str:
    version = ".".join(map(str, connection.dialect.server_version_info or ()))
    names = {"sqlite": "SQLite", "postgresql": "PostgreSQL"}
    return f"{names[connection.dialect.name]} {version}"


def _size(record: Record, connection: Connection) -> int:
    """Bytes on the disk."""
    file = record.store.file
    if file is None:
        return connection.scalar(select(func.pg_database_size(func.current_database()))) or 0
    parts = (file, file.with_name(file.name + "-wal"))
    return sum(part.stat().st_size for part in parts if part.exists())


def _by(connection: Connection, column: str) -> dict[Any, int]:
    """How many reports there are of each value, the most first."""
    value = schema.reports.c[column]
    query = select(value, func.count()).group_by(value)
    found = [(name, number) for name, number in connection.execute(query)]
    return dict(sorted(found, key=lambda one: (-one[1], one[0] is None, one[0] or "")))


def _count(connection: Connection, table: Table) -> int:
    """Rows of reports that stand: all, which a store counts fast, without those of the few that do not."""
    every = connection.scalar(select(func.count()).select_from(table)) or 0
    return every - (connection.scalar(select(func.count()).where(~schema.stands(table.c.report))) or 0)
