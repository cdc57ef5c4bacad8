"""Signing in and out by forms."""

from typing import Annotated

from fastapi import APIRouter, Form, Request, Response
from fastapi.responses import HTMLResponse, RedirectResponse

from dragoman.api.asking import AskedRecord
from dragoman.api.nouns import session
from dragoman.api.problems import SignInFirst
from dragoman.errors import TooManyTriesError
from dragoman.web.site import page

router = APIRouter(include_in_schema=False, default_response_class=HTMLResponse)


@router.get("/sign-in")
def form(request: Request, to: str = "/") -> HTMLResponse:
    """The page to sign in at."""
    return page(request, "sign_in.html", to=own(to), told="", name="")


@router.post("/sign-in")
def sign_in(
    record: AskedRecord,
    request: Request,
    name: Annotated[str, Form(max_length=100)] = "",
    password: Annotated[str, Form(max_length=1024)] = "",
    to: Annotated[str, Form(max_length=2000)] = "/",
) -> Response:
    """Sign in and go on to where one wanted to be."""
    try:
        key = session.signed_in(record, request, name, password)
    except (SignInFirst, TooManyTriesError) as error:
        status = 429 if isinstance(error, TooManyTriesError) else 401
        return page(request, "sign_in.html", status, to=own(to), told=str(error), name=name)
    response = RedirectResponse(own(to), 303)
    session.set_cookie(request, response, key)
    return response


@router.post("/sign-out")
def sign_out(record: AskedRecord, request: Request) -> Response:
    """Sign out and be asked to sign in."""
    response = RedirectResponse("/sign-in", 303)
    session.sign_out(record, request, response)
    return response


def own(to: str) -> str:
    """An address on this server, and no other: what a browser would take for another host leads to the start."""
    plain = to.startswith("/") and not to.startswith("//") and "\\" not in to and all(sign >= " " for sign in to)
    return to if plain else "/"
