"""Countries and pairs of them: whom a side met, what it said, and how two of them stand."""

from datetime import date, timedelta
from typing import Any

from fastapi import APIRouter, Query, Request
from fastapi.responses import HTMLResponse, RedirectResponse

from dragoman.api.asking import named_in_the_address
from dragoman.errors import QuestionError
from dragoman.record.queries import said, timeline
from dragoman.record.queries.briefing import MOST_ENGAGEMENTS, briefed
from dragoman.record.queries.commitments import commitments
from dragoman.record.queries.directory import actors, partners, sides
from dragoman.record.queries.relations import relations
from dragoman.record.queries.sides import side_named
from dragoman.web.pages.engagements import by_month
from dragoman.web.site import kept_page, link, page, record_of

router = APIRouter(include_in_schema=False, default_response_class=HTMLResponse)
SHOWN, MORE = 30, 90
OPEN, LOOKED_AT = 8, 200
"""Open commitments on the page of a country, and how many of its newest undertakings are looked at for them."""
YEAR = 365


@router.get("/countries", response_model=None)
def listed(request: Request, a: str = "", b: str = "") -> HTMLResponse | RedirectResponse:
    """Every country and body of the record; two of them chosen lead to their pair."""
    record = record_of(request)
    if a.strip() and b.strip():
        with record.asking() as connection:
            return RedirectResponse(f"/pairs/{side_named(connection, a)}/{side_named(connection, b)}", 303)
    return page(request, "countries.html", found=sides(record))


@router.get("/countries/{code}")
def one(request: Request, code: str, act: str = "") -> HTMLResponse:
    """One country or body: whom it met, who speaks for it, what it said and undertook."""
    record = record_of(request)

    def made() -> dict[str, Any]:
        with named_in_the_address(), record.asking() as connection:
            side = side_named(connection, code)
        try:
            words = said(record, side, act=act or None, limit=SHOWN)
        except QuestionError:
            words = ()  # type: ignore[assignment]
        found = timeline(record, [side], limit=SHOWN)
        return {
            "code": side,
            "partners": partners(record, side),
            "people": actors(record, country=side, limit=24),
            "months": by_month(found),
            "total": found.total,
            "said": list(reversed(words)),
            "act": act,
            "open": commitments(record, by=side, open_=True, limit=OPEN, looked_at=LOOKED_AT),
        }

    return kept_page(request, "country.html", made)


@router.get("/pairs/{a}/{b}")
def pair(
    request: Request,
    a: str,
    b: str,
    since: str = "",
    as_of: str = "",
    shown: int = Query(default=SHOWN, ge=1, le=MOST_ENGAGEMENTS),
) -> HTMLResponse:
    """How two sides stand: the briefing, the ledger of their tie, open commitments, set phrases, the timeline.

    ``shown`` is how many reports of their engagements the briefing tells of, and how many open commitments it has.
    """
    record = record_of(request)

    def made() -> dict[str, Any]:
        ties = relations(record, a, b, as_of=as_of or None)
        first = since or _a_year_before(ties.as_of)
        found = timeline(record, (ties.a, ties.b), limit=SHOWN)
        told = briefed(record, (ties.a, ties.b), ties, since=first, as_of=as_of or None, shown=shown)
        wanted = {"since": first, "as_of": as_of}
        has_more = told.briefing.more_engagements and shown < MOST_ENGAGEMENTS
        return {
            "a": ties.a,
            "b": ties.b,
            "wanted": wanted,
            "shown": shown,
            "more": link("", {**wanted, "shown": min(MOST_ENGAGEMENTS, shown + MORE)}) if has_more else None,
            "ties": ties,
            "brief": told.briefing,
            "board": told.board,
            "phrases": told.phrases,
            "months": by_month(found),
            "total": found.total,
            "all": link("/timeline", {"side": [ties.a, ties.b]}),
            "commitments": link("/commitments", {"side": [ties.a, ties.b], "as_of": as_of, "open": "true"}),
        }

    return kept_page(request, "pair.html", made, of="/".join(sorted((a.upper(), b.upper()))))


def _a_year_before(day: str | None) -> str:
    return (date.fromisoformat(day) - timedelta(days=YEAR)).isoformat() if day else "1900"
