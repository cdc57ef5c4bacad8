"""Search: reports or statements by their words, and what the hits may be narrowed to."""

from typing import Annotated

from fastapi import Query

from dragoman.answers import answers_json
from dragoman.api.asking import AskedRecord, Json, noun
from dragoman.api.cursors import CursorQuery, LimitQuery, cursor_behind, offset
from dragoman.api.filters import ActQuery, FromQuery, UntilQuery
from dragoman.api.models.answers import Found
from dragoman.record import queries
from dragoman.record.queries.facets import Counts, Facets, facets
from dragoman.record.queries.search import Sought

router = noun("search")
Words = Query(
    description='Words; `"a phrase"`; `coop*` for a beginning. Accents are optional.',
    max_length=500,
    examples=["dai su"],
)


@router.get("", response_model=Found, summary="Reports or statements by their words, the best first")
def search(
    record: AskedRecord,
    q: Annotated[str, Words],
    within: Annotated[str, Query(alias="in", description="reports or statements.")] = "reports",
    side: Annotated[str | None, Query(description="Only of this country or body.", examples=["VN"])] = None,
    act: ActQuery = None,
    from_: FromQuery = None,
    until: UntilQuery = None,
    cursor: CursorQuery = None,
    limit: LimitQuery = 20,
) -> Json:
    """What ``dragoman search`` answers, with facets."""
    start = offset(cursor)
    found = queries.search(record, q, within=within, side=side, act=act, from_=from_, until=until, limit=start + limit)
    items = [answers_json.hit(one) for one in found[start:]]
    more = items and found.total > start + len(items)
    return {
        "total": found.total,
        "next": cursor_behind(start + len(items)) if more else None,
        "items": items,
        "facets": _facets(facets(record, Sought(q, within, side, act, from_, until))),
    }


def _facets(found: Facets) -> Json:
    def counts(some: Counts) -> list[Json]:
        return [{"value": value, "hits": hits} for value, hits in some]

    return {
        "counted": found.counted,
        "side": counts(found.side),
        "act": counts(found.act),
        "year": counts(found.year),
        "source": counts(found.source),
    }
