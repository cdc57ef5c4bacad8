"""Errors over HTTP, every one as a problem [RFC 9457]: what went wrong, and in ``detail`` what to do about it."""

import errno
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, Response
from pydantic import BaseModel, Field
from starlette.exceptions import HTTPException

from dragoman.errors import (
    AccountError,
    DragomanError,
    QuestionError,
    RecordError,
    RefusedError,
    TooManyTriesError,
)

MEDIA_TYPE = "application/problem+json"
RETRY_AFTER = "2"
"""Seconds after which a record that is busy may be asked again."""

_TITLES = {
    401: "Signing in is needed",
    403: "This is not allowed",
    413: "More was sent than is taken",
    421: "The server was asked for by another name",
    429: "This was tried too often",
    404: "There is no such thing in the record",
    422: "The question cannot be answered as it was asked",
    500: "Something went wrong in the server",
    503: "The record cannot be read just now",
}


class Problem(BaseModel):
    """What went wrong."""

    type: str = Field("about:blank", description="What kind of problem; the status says all that there is to say.")
    title: str = Field(description="What kind of problem, in words.", examples=[_TITLES[404]])
    status: int = Field(description="The HTTP status.", examples=[404])
    detail: str = Field(
        description="What is wrong this time, and what can be done about it.",
        examples=["The record holds no report with the id 'd0'."],
    )
    instance: str = Field(description="The address that was asked.", examples=["/api/reports/d0"])
    errors: list["Fault"] | None = Field(None, description="Each part of the question that is not well formed.")


class Fault(BaseModel):
    """One part of a question that is not well formed."""

    where: str = Field(description="Which part.", examples=["query.limit"])
    what: str = Field(description="What is wrong with it.", examples=["Input should be less than or equal to 500"])


class NotFound(DragomanError):
    """What the address names is not there."""


class Forbidden(DragomanError):
    """Who asks may not do this."""


class SignInFirst(DragomanError):
    """Nobody is signed in, or the name or the password is wrong."""


def answers(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """These statuses for the description of an endpoint."""
    schema = {"$ref": "#/components/schemas/Problem"}
    return {status: {"description": title(status), "content": {MEDIA_TYPE: {"schema": schema}}} for status in statuses}


def title(status: int) -> str:
    """What a status means here."""
    return _TITLES.get(status) or HTTPStatus(status).phrase


def problem(
    path: str,
    status: int,
    detail: str,
    errors: list[Fault] | None = None,
    headers: Mapping[str, str] | None = None,
) -> Response:
    """A problem as an answer."""
    told = Problem(title=title(status), status=status, detail=detail, instance=path, errors=errors)  # type: ignore[call-arg]
    body = told.model_dump(exclude_none=True)
    return JSONResponse(body, status, dict(headers or {}), media_type=MEDIA_TYPE)


def register(app: FastAPI) -> None:
    """Answer whatever goes wrong in the application."""
    app.add_exception_handler(DragomanError, expected)
    app.add_exception_handler(HTTPException, _of_http)
    app.add_exception_handler(RequestValidationError, _malformed)
    app.add_exception_handler(Exception, unexpected)


def status_of(error: DragomanError) -> int:
    """The status by which an expected error is told."""
    return next((status for kind, status in _STATUSES if isinstance(error, kind)), 400)


_STATUSES: tuple[tuple[type[DragomanError], int], ...] = (
    (NotFound, 404),
    (SignInFirst, 401),
    (Forbidden, 403),
    (TooManyTriesError, 429),
    (AccountError, 422),
    (RefusedError, 422),
    (QuestionError, 422),
    (RecordError, 503),
)


def expected(request: Request, error: Exception) -> Response:
    """An error that was foreseen, as an answer."""
    assert isinstance(error, DragomanError)
    status = status_of(error)
    return problem(request.url.path, status, str(error), headers={"Retry-After": RETRY_AFTER} if status == 503 else {})


def _of_http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    detail = DETAILS.get(error.status_code) if error.detail == HTTPStatus(error.status_code).phrase else error.detail
    return problem(request.url.path, error.status_code, detail or str(error.detail), headers=error.headers)


DETAILS = {
    404: "Nothing is at this address. /api/openapi.json lists what is.",
    405: "This address takes no such request; the Allow header says which it takes.",
}


def _malformed(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    faults = [Fault(where=".".join(map(str, one["loc"])), what=one["msg"]) for one in error.errors()]
    detail = "; ".join(f"{one.where}: {one.what}" for one in faults)
    return problem(request.url.path, 422, detail, faults)


def unexpected(request: Request, error: Exception) -> Response:
    """What nobody foresaw, as an answer."""
    if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        detail = "There is no room left on the server's disk for what was sent, so nothing was added. Try again later."
        return problem(request.url.path, 507, detail)
    return problem(
        request.url.path,
        500,
        f"This is a fault of Dragoman ({type(error).__name__}); nothing was changed. The server's own output has more.",
    )
