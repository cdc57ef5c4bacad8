"""The question of what an engagement is made of: the visit that it is part of, and the engagements in it."""

from sqlalchemy import Connection, select

from dragoman.record import schema
from dragoman.record.portions import among, portions
from dragoman.record.queries.answers import JoinedEntry
from dragoman.record.queries.joined import JOINED, STANDS, TOLD, in_order, joined_entries
from dragoman.record.record import Record

_E = schema.engagements.c


def whole_of(record: Record, entry: JoinedEntry) -> JoinedEntry | None:
    """The engagement that this one is part of, if it is of any."""
    if entry.part_of in (None, entry.id):
        return None
    with record.asking() as connection:
        return next(iter(joined_entries(connection, [str(entry.part_of)])), None)


def parts_of(record: Record, entry: JoinedEntry) -> tuple[JoinedEntry, ...]:
    """The engagements that some report tells as parts of this one, oldest first."""
    with record.asking() as connection:
        ids = _inside(connection, entry)
        return tuple(in_order(one for one in joined_entries(connection, ids) if one.id != entry.id))


def _inside(connection: Connection, entry: JoinedEntry) -> list[str]:
    told = {(one.report.id, one.id) for one in entry.tellings}
    query = (
        select(_E.report, _E.part_of, JOINED.label("joined")).select_from(TOLD).where(STANDS, _E.part_of.is_not(None))
    )
    found: set[str] = set()
    for some in portions(sorted({report for report, _id in told})):
        rows = connection.execute(query.where(among(_E.report, some)))
        found |= {row.joined for row in rows if (row.report, row.part_of) in told}
    return sorted(found)
