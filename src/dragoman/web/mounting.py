"""Putting the pages on an application: their routes, their files, and what a person sees when something goes wrong."""

from collections.abc import Awaitable, Callable
from http import HTTPStatus
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import Response
from fastapi.staticfiles import StaticFiles
from starlette.exceptions import HTTPException

from dragoman.api.problems import status_of
from dragoman.errors import DragomanError
from dragoman.web.pages import ROUTERS
from dragoman.web.site import STATIC, page

Handler = Callable[[Request, Any], Any]

_SENTENCES = {
    403: "You may not do this with your account. Ask whoever runs this server, or sign in as somebody else.",
    404: "Nothing is at this address.",
    405: "This address cannot be used that way.",
    500: "This is a fault of Dragoman; nothing was changed. The server's own output has more.",
}


def mount(app: FastAPI) -> None:
    """Add the pages to an application."""
    app.mount("/static", StaticFiles(directory=STATIC), name="static")
    for router in ROUTERS:
        app.include_router(router)
    for kind, status in (
        (DragomanError, None),
        (HTTPException, None),
        (RequestValidationError, 422),
        (Exception, 500),
    ):
        app.add_exception_handler(kind, _for_people(app.exception_handlers.get(kind), status))


def _for_people(otherwise: Handler | None, fixed: int | None) -> Callable[[Request, Exception], Awaitable[Response]]:
    """A handler that answers pages with a page, and hands all that stands under ``/api`` on."""

    async def handle(request: Request, error: Exception) -> Response:
        if request.url.path.startswith("/api") and otherwise is not None:
            answered: Response = otherwise(request, error)
            return answered
        status = fixed or _status(error)
        told = str(error) if isinstance(error, DragomanError) else _detail(error, status)
        headers = getattr(error, "headers", None)
        if status == HTTPStatus.SEE_OTHER and headers:
            return Response(status_code=status, headers=headers)
        answer = page(request, "problem.html", status, wrong=status, told=told)
        answer.headers.update(headers or {})
        return answer

    return handle


def _status(error: Exception) -> int:
    if isinstance(error, HTTPException):
        return error.status_code
    return status_of(error) if isinstance(error, DragomanError) else 500


def _detail(error: Exception, status: int) -> str:
    if isinstance(error, RequestValidationError):
        faults = (f"{one['loc'][-1]}: {one['msg']}" for one in error.errors())
        return "This could not be understood: " + "; ".join(faults)
    plain = HTTPStatus(status).phrase
    given = str(getattr(error, "detail", plain))
    return given if given != plain else _SENTENCES.get(status, plain)
