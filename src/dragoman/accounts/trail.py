"""The trail: who changed what and when, written in the transaction that changes it, and never changed itself."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from dragoman.record import Record
from dragoman.record.record import now
from dragoman.record.service_tables import trail


@dataclass(frozen=True, slots=True)
class Step:
    """One change: ``did`` says what in words, ``what`` is the id of what was changed."""

    number: int
    at: str
    by: str
    did: str
    what: str
    more: Mapping[str, Any]


def note(connection: Connection, by: str, did: str, what: str, more: Mapping[str, Any] | None = None) -> None:
    """Write down who did what, in the transaction of this connection."""
    row = {"at": now(), "by_whom": by, "did": did, "what": what, "more": dict(more or {})}
    connection.execute(trail.insert(), row)


def steps(record: Record, *, before: int | None = None, limit: int = 100) -> tuple[Step, ...]:
    """The newest steps, or those before a number."""
    query = select(trail).order_by(trail.c.number.desc()).limit(limit)
    if before is not None:
        query = query.where(trail.c.number < before)
    with record.asking() as connection:
        return tuple(
            Step(row.number, row.at, row.by_whom, row.did, row.what, row.more) for row in connection.execute(query)
        )
