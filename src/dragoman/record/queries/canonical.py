"""Canonical ids of what reports show: who an actor is over all reports, and which engagement a report tells.

What was not resolved yet stands for itself: its canonical id is its own.
"""

from collections.abc import Iterable

from sqlalchemy import Connection, Select, select

from dragoman.record.identity import tables
from dragoman.record.identity.known import in_portions
from dragoman.record.portions import among


def actors_by_id() -> Select[*tuple[str, str, str]]:
    """``(report, actor, canonical)`` of every actor that is resolved, to be joined or asked further."""
    seen, portraits = tables.sightings.c, tables.portraits.c
    query = select(seen.report, seen.actor, portraits.cluster.label("canonical"))
    return query.join_from(tables.sightings, tables.portraits, portraits.id == seen.portrait)


def engagements_by_id() -> Select[*tuple[str, str, str]]:
    """``(report, engagement, canonical)`` of every engagement that is joined, to be joined or asked further."""
    table = tables.tellings.c
    return select(table.report, table.engagement, table.joined.label("canonical"))


class Canonical:
    """The canonical ids of all that some reports show."""

    def __init__(self, connection: Connection, reports: Iterable[str]) -> None:
        some = set(reports)
        seen, told = tables.sightings.c.report, tables.tellings.c.report
        self._actors = {
            (row.report, row.actor): row.canonical
            for row in in_portions(connection, some, lambda part: actors_by_id().where(among(seen, part)))
        }
        self._engagements = {
            (row.report, row.engagement): row.canonical
            for row in in_portions(connection, some, lambda part: engagements_by_id().where(among(told, part)))
        }

    def actor(self, report: str, actor: str) -> str:
        """Who an actor of a report is."""
        return self._actors.get((report, actor)) or actor

    def engagement(self, report: str, engagement: str) -> str:
        """Which engagement a report tells."""
        return self._engagements.get((report, engagement)) or engagement
