"""Engagements: the timeline with its filters, one engagement, and its readouts side by side."""

from collections.abc import Sequence
from typing import Any

from fastapi import APIRouter, Query, Request
from fastapi.responses import HTMLResponse, RedirectResponse

from dragoman.answers import answers_json
from dragoman.api.asking import named_in_the_address
from dragoman.api.nouns.engagements import made_of
from dragoman.pipeline import comparing
from dragoman.web.comparing import side_by_side
from dragoman.web.narrowing import Narrowed, choices
from dragoman.web.site import link, page, record_of

router = APIRouter(include_in_schema=False, default_response_class=HTMLResponse)

SHOWN = 60
"""Engagements on one page of the timeline."""
MOST = 1000


@router.get("/timeline")
def listed(
    request: Request,
    narrowed: Narrowed,
    host: str = "",
    background: bool = False,
    shown: int = Query(default=SHOWN, ge=1, le=MOST),
) -> HTMLResponse:
    """What happened between whom, newest first, as the filters have it."""
    record = record_of(request)
    found = narrowed.found(record, shown, host=host or None, background=background)
    wanted = {**narrowed.wanted(), "host": host, "background": background}
    more = link("/timeline", {**wanted, "shown": min(MOST, shown + SHOWN)}) if found.total > len(found) else None
    return page(
        request,
        "timeline.html",
        months=by_month(found),
        total=found.total,
        number=len(found),
        more=more,
        **choices(record, wanted),
        data=link("/api/timeline", {**wanted, "limit": shown}),
    )


def by_month(entries: Sequence[Any]) -> list[tuple[str | None, list[Any]]]:
    """The entries by month, newest first; those of no known day last."""
    dated = sorted((one for one in entries if one.day), key=lambda one: str(one.day), reverse=True)
    months: dict[str | None, list[Any]] = {}
    for one in (*dated, *(one for one in entries if not one.day)):
        months.setdefault(one.day[:7] if one.day else None, []).append(one)
    return list(months.items())


@router.get("/engagements/{id}", response_model=None)
def one(request: Request, id: str) -> HTMLResponse | RedirectResponse:
    """One engagement: who took part, when and where, what it is part of and made of, all reports of it compared."""
    return _shown(request, id, "engagement.html", "")


@router.get("/engagements/{id}/comparison", response_model=None)
def compared(request: Request, id: str) -> HTMLResponse | RedirectResponse:
    """Its readouts side by side, by themselves: to be cited or printed."""
    return _shown(request, id, "comparison.html", "/comparison")


def _shown(request: Request, id: str, template: str, behind: str) -> HTMLResponse | RedirectResponse:
    """The page of an engagement at the address of its canonical id."""
    record = record_of(request)
    with named_in_the_address():
        found = comparing.compare(record, id)
    if found.engagement.id != id:
        return RedirectResponse(f"/engagements/{found.engagement.id}{behind}", 303)
    answer = answers_json.comparison(found)
    made = None if behind else made_of(record, found.engagement)
    return page(request, template, one=answer["engagement"], shown=side_by_side(answer), made=made)
