"""Search: reports or statements by their words, and what the hits may be narrowed to."""

from dataclasses import asdict
from math import isfinite
from typing import Annotated

from fastapi import Query

from dragoman.answers import answers_json
from dragoman.api.asking import AskedRecord, Json, noun
from dragoman.api.cursors import FOREIGN, CursorQuery, LimitQuery, cursor_behind, parts
from dragoman.api.filters import ActQuery, FromQuery, UntilQuery
from dragoman.api.models.answers import Found
from dragoman.errors import QuestionError
from dragoman.record import queries
from dragoman.record.queries.facets import Counts, Facets, facets
from dragoman.record.queries.search import Place, Sought

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
    behind = _place(parts(cursor, [str, int, int]))
    sought = Sought(q, within, side, act, from_, until)
    found = queries.search(record, **asdict(sought), limit=limit + 1, behind=behind)
    items = [answers_json.hit(one) for one in found[:limit]]
    score, *numbers = found.places[limit - 1] if len(found) > limit else ("",)
    return {
        "total": found.total,
        "next": cursor_behind(repr(score), *map(int, numbers)) if numbers else None,
        "items": items,
        "facets": _facets(facets(record, sought)),
    }


def _place(last: tuple[str | int, ...] | None) -> Place | None:
    """The place that a cursor tells.

    Raises:
        QuestionError: it is no cursor of this list.
    """
    if last is None:
        return None
    try:
        score = float(last[0])
    except ValueError as error:
        raise QuestionError(FOREIGN) from error
    if not isfinite(score):
        raise QuestionError(FOREIGN)
    return score, int(last[1]), int(last[2])


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
