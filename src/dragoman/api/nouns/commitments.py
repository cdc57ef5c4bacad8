"""Commitments: who undertook what, and what later reports show of it."""

from typing import Annotated, Any

from fastapi import Query

from dragoman.answers import ledger_json
from dragoman.api.asking import AskedRecord, Json, noun
from dragoman.api.cursors import CursorQuery, LimitQuery, cursor_behind, parts
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
    last = parts(cursor, [str, str, int])
    behind = (str(last[0]), str(last[1]), int(last[2])) if last else None
    narrowed: dict[str, Any] = {"by": by, "status": status, "from_": from_, "as_of": as_of}
    found = ask(record, side or (), **narrowed, open_=open, limit=limit, behind=behind)
    items = [ledger_json.commitment(one) for one in found.entries]
    return {
        "total": sum(found.counts.values()),
        "next": cursor_behind(*found.last) if found.left_out and found.last else None,
        "as_of": found.as_of,
        "counts": dict(found.counts),
        "undated": found.undated,
        "items": items,
    }
