"""The templates and how a page is answered: whole, or for htmx the part that it asked for."""

from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import urlencode

from fastapi import Query, Request
from fastapi.responses import HTMLResponse
from jinja2 import Environment, PackageLoader, StrictUndefined

from dragoman import __version__
from dragoman.record import Record
from dragoman.web.words import FILTERS

STATIC = Path(__file__).parent / "static"

MENU = (
    ("/timeline", "Timeline"),
    ("/reports", "Reports"),
    ("/commitments", "Commitments"),
    ("/people", "People"),
    ("/countries", "Countries"),
    ("/map", "Map"),
    ("/network", "Network"),
    ("/review", "Review"),
    ("/add", "Add reports"),
)
"""Where one can go from every page."""


Sides = Annotated[list[str], Query(default_factory=list)]
"""The sides that a view is narrowed to; a field that was left empty asks for none."""


Since = Annotated[str, Query(alias="from")]
"""The first day that is asked for, by the name that the API gives it too."""


@cache
def templates() -> Environment:
    """The templates of all pages; whatever a report says is escaped in them."""
    made = Environment(
        loader=PackageLoader("dragoman.web"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters.update(FILTERS)
    made.globals.update(menu=MENU, version=__version__)
    return made


def record_of(request: Request) -> Record:
    """The record that the application serves."""
    record: Record = request.app.state.record
    return record


def page(request: Request, template: str, status: int = 200, **context: Any) -> HTMLResponse:
    """A page of this template."""
    user = getattr(request.state, "user", None)
    csrf = getattr(request.state, "csrf", "")
    told = {"path": request.url.path, "query": request.url.query, "user": user, "csrf": csrf, **context}
    return HTMLResponse(templates().get_template(template).render(told), status)


def kept_page(
    request: Request, template: str, make: Callable[[], Mapping[str, Any]], *, of: str | None = None
) -> HTMLResponse:
    """A page of what ``make`` draws from the whole record; of a large record it is kept for a while.

    ``of`` is what it is of, where several addresses lead to the same.
    """
    key = ("page", template, of or request.url.path, request.url.query)
    return page(request, template, **record_of(request).overview(key, make))


def link(path: str, wanted: Mapping[str, Any]) -> str:
    """An address with what is asked there, without what is not."""
    asked = [(key, value) for key, value in wanted.items() if value not in (None, "", [], (), False)]
    return f"{path}?{urlencode(asked, doseq=True)}" if asked else path
