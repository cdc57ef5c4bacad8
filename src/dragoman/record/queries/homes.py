"""Of which country people are over all reports, where one report may have slipped."""

from collections.abc import Collection, Iterable
from dataclasses import replace

from sqlalchemy import Connection, func, select

from dragoman.record.identity import tables
from dragoman.record.identity.known import in_portions
from dragoman.record.portions import among
from dragoman.record.queries.answers import ActorName
from dragoman.record.queries.canonical import Canonical


def countries(connection: Connection, people: Collection[str]) -> dict[str, str]:
    """For each canonical id the country that most reports have for it."""
    portraits = tables.portraits.c
    query = (
        select(portraits.cluster, portraits.country)
        .where(portraits.country.is_not(None))
        .group_by(portraits.cluster, portraits.country)
        .order_by(func.sum(portraits.reports), portraits.country.desc())
    )
    rows = in_portions(connection, people, lambda some: query.where(among(portraits.cluster, some)))
    return {row.cluster: row.country for row in rows}


class Homes:
    """Whose country is what, of actors of some reports."""

    def __init__(self, connection: Connection, canonical: Canonical, actors: Iterable[tuple[str, str]]) -> None:
        self._canonical = canonical
        self._known = countries(connection, {canonical.actor(report, actor) for report, actor in actors})

    def of(self, report: str, actor: str) -> str | None:
        """The country of an actor of a report, where any report has one for it."""
        return self._known.get(self._canonical.actor(report, actor))

    def named(self, report: str, actor: ActorName) -> ActorName:
        """The actor's name with that country."""
        return replace(actor, country=self.of(report, actor.id) or actor.country)
