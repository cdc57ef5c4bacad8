"""The board of commitments: who undertook what to whom, by what became of it."""

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from dragoman.record.queries.commitments import STATUSES, commitments
from dragoman.record.queries.directory import side_codes
from dragoman.web.site import Sides, Since, page, record_of

router = APIRouter(include_in_schema=False, default_response_class=HTMLResponse)
SHOWN = 120


@router.get("/commitments")
def board(
    request: Request,
    side: Sides,
    by: str = "",
    status: str = "",
    from_: Since = "",
    as_of: str = "",
    open: bool = False,
) -> HTMLResponse:
    """Commitments in lanes by status, newest first in each."""
    record = record_of(request)
    asked = [each for each in side if each.strip()]
    found = commitments(
        record,
        asked,
        by=by or None,
        open_=open,
        status=status or None,
        from_=from_ or None,
        as_of=as_of or None,
        limit=SHOWN,
    )
    lanes = {name: [each for each in found.entries if each.status == name] for name in found.counts}
    return page(
        request,
        "commitments.html",
        board=found,
        lanes=lanes,
        wanted={"side": asked, "by": by, "status": status, "from": from_, "as_of": as_of, "open": open},
        statuses=STATUSES,
        sides=side_codes(record),
    )
