"""Which of some reports are copies of each other, so that one text counts once."""

from collections.abc import Sequence

from sqlalchemy import Connection, select

from dragoman.record.identity import tables
from dragoman.record.identity.known import in_portions
from dragoman.record.portions import among

MANY = 2_000
"""Reports from which on all copies of the record are looked at."""


def copies_among(connection: Connection, reports: Sequence[str]) -> dict[str, str]:
    """For each report the one that stands for all of nearly its text: the first of them in the order given."""
    table, place = tables.like_texts.c, {report: number for number, report in enumerate(dict.fromkeys(reports))}
    stands = {report: report for report in place}

    def first(report: str) -> str:
        while stands[report] != report:
            report = stands[report]
        return report

    query = select(table.a, table.b)
    rows = connection.execute(query) if len(place) > MANY else None
    for row in rows or in_portions(connection, place, lambda some: query.where(among(table.a, some))):
        if row.a in place and row.b in place:
            one, other = sorted((first(row.a), first(row.b)), key=place.__getitem__)
            stands[other] = one
    return {report: first(report) for report in place}
