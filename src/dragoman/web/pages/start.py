"""The first page: what is in the record and where to go; and how to read the pages."""

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from dragoman.api.overviews import timeline_newest
from dragoman.record.inventory import inventory
from dragoman.record.queries.directory import sides
from dragoman.web.site import page, record_of

router = APIRouter(include_in_schema=False, default_response_class=HTMLResponse)


@router.get("/")
def start(request: Request) -> HTMLResponse:
    """What the record holds, and its newest engagements."""
    record = record_of(request)
    newest = list(reversed(timeline_newest(record)))
    return page(request, "start.html", held=inventory(record), newest=newest, sides=sides(record)[:14])


@router.get("/about")
def about(request: Request) -> HTMLResponse:
    """How to read the pages: marks, bases, words, keys."""
    return page(request, "about.html")
