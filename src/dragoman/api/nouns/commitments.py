"""Commitments: who undertook what, and what later reports show of it."""

from typing import Annotated

from fastapi import Query

from dragoman.answers import ledger_json
from dragoman.api.asking import AskedRecord, Json, noun
from dragoman.api.cursors import CursorQuery, LimitQuery, cursor_behind, offset
from dragoman.api.filters import AsOfQuery, FromQuery, SideQuery
from dragoman.api.models.ledger import Board
from dragoman.record.queries.commitments import commitments as ask

router = noun("commitments")


@router.get("", response_model=Board, summary="Commitments by status, the newest first")
def commitments(
    record: AskedRecord,
    side: SideQuery = None,
    by: Annotated[str | None, Query(description="Only those that this side made.", examples=["VN"])] = None,
    open: Annotated[bool, Query(description="Only those not completed, cancelled or superseded.")] = False,
    status: Annotated[str | None, Query(description="completed, reaffirmed, …, or no report found.")] = None,
    from_: FromQuery = None,
    as_of: AsOfQuery = None,
    cursor: CursorQuery = None,
    limit: LimitQuery = 20,
) -> Json:
    """What ``dragoman commitments`` answers."""
    start = offset(cursor)
    found = ask(record, side or (), by=by, open_=open, status=status, from_=from_, as_of=as_of, limit=start + limit)
    items = [ledger_json.commitment(one) for one in found.entries[start:]]
    return {
        "total": sum(found.counts.values()),
        "next": cursor_behind(start + len(items)) if found.left_out else None,
        "as_of": found.as_of,
        "counts": dict(found.counts),
        "undated": found.undated,
        "items": items,
    }
