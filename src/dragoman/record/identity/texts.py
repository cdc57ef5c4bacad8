"""Near-duplicate texts in the record: the signature of each report, the keys it is found by, and its copies."""

from collections.abc import Collection, Iterable, Mapping, Sequence

from sqlalchemy import Connection, delete, or_, select

from dragoman.record.identity import tables
from dragoman.record.identity.known import in_portions
from dragoman.record.portions import among


def replace_text(connection: Connection, report: str, signature: Sequence[int], bands: Collection[str]) -> None:
    """Put the signature of a report in place of what was held of its text; an empty one only takes that out."""
    likes = tables.like_texts
    connection.execute(delete(likes).where(or_(likes.c.a == report, likes.c.b == report)))
    for table in (tables.text_bands, tables.text_signatures):
        connection.execute(delete(table).where(table.c.report == report))
    if signature:
        connection.execute(tables.text_signatures.insert(), {"report": report, "signature": list(signature)})
        connection.execute(
            tables.text_bands.insert(), [{"band": band, "report": report} for band in sorted(set(bands))]
        )


def sharing_a_band(connection: Connection, report: str, bands: Collection[str]) -> Iterable[tuple[str, Sequence[int]]]:
    """The signatures of the other reports that share a band."""
    filed, signatures = tables.text_bands.c, tables.text_signatures.c
    rows = in_portions(connection, bands, lambda some: select(filed.report).where(among(filed.band, some)).distinct())
    others = {row.report for row in rows} - {report}
    query = select(signatures.report, signatures.signature)
    found = in_portions(connection, others, lambda some: query.where(among(signatures.report, some)))
    return [(row.report, row.signature) for row in found]


def keep_copies(connection: Connection, report: str, copies: Mapping[str, float]) -> None:
    """Write which reports are copies of this one."""
    rows = [
        {"a": min(report, other), "b": max(report, other), "share": share} for other, share in sorted(copies.items())
    ]
    if rows:
        connection.execute(tables.like_texts.insert(), rows)
