"""Engagements some at a time, the newest first, each once with all the reports that tell it.

A page is walked along the day of each telling, so that it costs the same in a record of any size; an engagement
stands where the newest of its tellings that were asked for stands.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Connection

from dragoman.domain.engagements import Actuality
from dragoman.record import schema
from dragoman.record.queries.answers import JoinedEntry
from dragoman.record.queries.chosen import Behind, Chosen
from dragoman.record.queries.engagements import chosen_tellings, one_of
from dragoman.record.queries.joined import joined_entries
from dragoman.record.queries.loading import UNDATED, Found
from dragoman.record.record import Record

_E = schema.engagements.c


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which engagements are asked for; what is not said does not matter."""

    between: Sequence[str] = ()
    from_: str | None = None
    until: str | None = None
    kind: str | None = None
    channel: str | None = None
    status: str | None = None
    host_country: str | None = None
    background: bool = False
    level: str | None = None


@dataclass(frozen=True, slots=True)
class EngagementPage:
    """Some engagements, and behind which telling the next page begins; ``None`` after the last."""

    entries: tuple[JoinedEntry, ...]
    behind: Behind | None


def engagement_page(record: Record, wanted: Wanted, *, behind: Behind | None = None, limit: int = 50) -> EngagementPage:
    """A page of engagements, the newest first; those of no known day come last.

    Raises:
        QuestionError: a side, day, kind, channel, level or status that the record does not know.
    """
    with record.asking() as connection:
        chosen = _chosen(connection, wanted)
        kept: list[str] = []
        while len(kept) < limit:
            rows = chosen.newest(connection, behind, limit + 1)
            first = _newest(connection, chosen, rows)
            for row in rows:
                behind = (row.day or UNDATED, row.report, row.id)
                if first[row.joined] == behind:
                    kept.append(row.joined)
                if len(kept) == limit:
                    break
            if len(rows) <= limit and len(kept) < limit:
                behind = None
                break
        if behind is not None and not chosen.newest(connection, behind, 1):
            behind = None
        return EngagementPage(tuple(joined_entries(connection, kept)), behind)


def _chosen(connection: Connection, wanted: Wanted) -> Chosen:
    days, what = (wanted.from_, wanted.until), (wanted.kind, wanted.channel, wanted.level)
    chosen = chosen_tellings(connection, wanted.between, days, what, wanted.host_country, wanted.background)
    if wanted.status is None:
        return chosen
    status = one_of(wanted.status, [known.value for known in Actuality], "status")
    return replace(chosen, about=(*chosen.about, _E.actuality == status))


def _newest(connection: Connection, chosen: Chosen, rows: Sequence[Found]) -> dict[str, Behind]:
    """Of each engagement that these tell the telling at which it stands."""
    found: dict[str, Behind] = {}
    for row in (*rows, *chosen.telling(connection, sorted({row.joined for row in rows}))):
        place = (row.day or UNDATED, row.report, row.id)
        found[row.joined] = max(found.get(row.joined, place), place)
    return found
