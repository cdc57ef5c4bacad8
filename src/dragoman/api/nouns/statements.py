"""Statements: what someone, or those who speak for a side, are reported to have said."""

from typing import Annotated

from fastapi import Query

from dragoman.answers import answers_json
from dragoman.api.asking import AskedRecord, Json, noun
from dragoman.api.cursors import CursorQuery, LimitQuery, cursor_behind, offset
from dragoman.api.filters import ActQuery, FromQuery, UntilQuery
from dragoman.api.models.answers import StatementList
from dragoman.record import queries

router = noun("statements")
Who = Query(description="A person by name or id, or a country or body.", min_length=1, max_length=200, examples=["VN"])


@router.get("", response_model=StatementList, summary="What someone said, the newest first")
def statements(
    record: AskedRecord,
    by: Annotated[str, Who],
    to: Annotated[str | None, Query(description="Only what was said to this person or side.", max_length=200)] = None,
    act: ActQuery = None,
    from_: FromQuery = None,
    until: UntilQuery = None,
    cursor: CursorQuery = None,
    limit: LimitQuery = 50,
) -> Json:
    """What ``dragoman said`` answers, the other way round."""
    start = offset(cursor)
    found = queries.said(record, by, act=act, to=to, from_=from_, until=until, limit=start + limit)
    dated = [one for one in found if one.report.published]
    undated = [one for one in found if not one.report.published]
    some = [*reversed(dated), *reversed(undated)][start:]
    more = found.total > start + len(some)
    return {
        "total": found.total,
        "next": cursor_behind(start + len(some)) if more else None,
        "items": [answers_json.statement(one) for one in some],
    }
