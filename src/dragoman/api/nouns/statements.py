"""Statements: what someone, or those who speak for a side, are reported to have said."""

from typing import Annotated

from fastapi import Query

from dragoman.answers import answers_json
from dragoman.api.asking import AskedRecord, Json, noun
from dragoman.api.cursors import CursorQuery, LimitQuery, cursor_behind, parts
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
    last = parts(cursor, [str, str, int])
    behind = (str(last[0]), str(last[1]), int(last[2])) if last else None
    narrowed = {"act": act, "to": to, "from_": from_, "until": until}
    found = queries.said(record, by, **narrowed, limit=limit + 1, behind=behind)
    every = list(zip(found.places, found, strict=True))
    dated = [one for one in every if one[0][0]]
    undated = [one for one in every if not one[0][0]]
    some = [*reversed(dated), *reversed(undated)]
    more = len(some) > limit
    return {
        "total": found.total,
        "next": cursor_behind(*some[limit - 1][0]) if more else None,
        "items": [answers_json.statement(one) for _place, one in some[:limit]],
    }
