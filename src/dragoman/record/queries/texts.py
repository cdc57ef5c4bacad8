"""Which of some reports are copies of each other, so that one text counts once."""

from collections.abc import Sequence

from sqlalchemy import Connection, and_, select

from dragoman.record.identity import tables


def copies_among(connection: Connection, reports: Sequence[str]) -> dict[str, str]:
    """For each report the one that stands for all of nearly its text: the first of them in the order given."""
    table, place = tables.like_texts.c, {report: number for number, report in enumerate(dict.fromkeys(reports))}
    query = select(table.a, table.b).where(and_(table.a.in_(place), table.b.in_(place)))
    stands = {report: report for report in place}
    for a, b in sorted(tuple(row) for row in connection.execute(query)):
        one, other = sorted((stands[a], stands[b]), key=place.__getitem__)
        stands = {report: one if stood == other else stood for report, stood in stands.items()}
    return stands
