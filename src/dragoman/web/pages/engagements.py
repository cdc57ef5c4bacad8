"""Engagements: the timeline with its filters, and one engagement."""

from collections.abc import Sequence
from typing import Any

from fastapi import APIRouter, Query, Request
from fastapi.responses import HTMLResponse, RedirectResponse

from dragoman.api.asking import named_in_the_address
from dragoman.record.queries import engagement, what
from dragoman.record.queries.ids import CANONICAL
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
    background: bool = False,
    shown: int = Query(default=SHOWN, ge=1, le=MOST),
) -> HTMLResponse:
    """What happened between whom, newest first, as the filters have it."""
    record = record_of(request)
    found = narrowed.found(record, shown, background=background)
    wanted = {**narrowed.wanted(), "background": background}
    more = link("/timeline", {**wanted, "shown": min(MOST, shown + SHOWN)}) if found.total > len(found) else None
    return page(
        request,
        "timeline.html",
        months=by_month(found),
        total=found.total,
        number=len(found),
        more=more,
        **choices(record, wanted),
    )


def by_month(entries: Sequence[Any]) -> list[tuple[str | None, list[Any]]]:
    """The entries by month, newest first; those of no known day last."""
    dated = sorted((one for one in entries if one.day), key=lambda one: str(one.day), reverse=True)
    months: dict[str | None, list[Any]] = {}
    for one in (*dated, *(one for one in entries if not one.day)):
        months.setdefault(one.day[:7] if one.day else None, []).append(one)
    return list(months.items())


@router.get("/engagements/{id}", response_model=None)
def one(request: Request, id: str) -> RedirectResponse:
    """One engagement, in the report that tells it; of several the one that tells it most fully."""
    record = record_of(request)
    with named_in_the_address():
        known = what(record, id)
        if known.kind not in CANONICAL:
            return RedirectResponse(f"/reports/{known.report}#f-{known.id}", 303)
        found = engagement(record, known.id)
    fullest = next(each for each in found.tellings if each.report.id == found.report.id)
    return RedirectResponse(f"/reports/{fullest.report.id}#f-{fullest.id}", 303)
