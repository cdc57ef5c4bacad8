"""Signing in and out; who one is, and the trail of changes."""

from typing import Annotated, Any

from fastapi import APIRouter, Query, Request, Response
from pydantic import BaseModel, Field

from dragoman.accounts import signing_in, trail
from dragoman.api.askers import Admin, Reader
from dragoman.api.asking import AskedRecord, Json
from dragoman.api.guards.who import COOKIE, SECURE_COOKIE, key_of
from dragoman.api.problems import SignInFirst, answers
from dragoman.errors import AccountError, TooManyTriesError

router = APIRouter(tags=["session"])


class SignIn(BaseModel):
    """A name and its password."""

    name: str = Field(description="The name of the account, with or without accents.", examples=["Hà"], max_length=100)
    password: str = Field(description="Its password.", examples=["a long enough password"], max_length=1024)


class Who(BaseModel):
    """Who one is for this server."""

    name: str = Field(description="The name that stays on record with what one changes.", examples=["Hà"])
    role: str = Field(description="What one may do: reader, reviewer, editor or admin.", examples=["editor"])
    accounts: bool = Field(description="Whether one is signed in, rather than alone at this machine.")
    csrf: str = Field(description="To be sent back as X-CSRF-Token with every change made by this session.")


class Steps(BaseModel):
    """What people changed, the newest first."""

    items: list["StepShown"]


class StepShown(BaseModel):
    """One change."""

    number: int = Field(description="Its place in the trail.", examples=[7])
    at: str = Field(description="When, in UTC.", examples=["2024-03-12T08:00:00Z"])
    by: str = Field(description="Who.", examples=["Hà"])
    did: str = Field(description="What was done, in words.", examples=["changed a role"])
    what: str = Field(description="The id of what was changed.", examples=["rosa"])
    more: dict[str, Any] = Field(description="Particulars, by kind of change.", examples=[{"to": "editor"}])


@router.get("/api/session", response_model=Who, summary="Who one is", responses=answers(401))
def session(asker: Reader) -> Json:
    """The name and role under which this request comes."""
    return {"name": asker.by, "role": asker.role.value, "accounts": asker.user is not None, "csrf": asker.csrf}


@router.post("/api/session", response_model=Who, summary="Sign in", responses=answers(400, 401, 403, 422, 429))
def sign_in(record: AskedRecord, request: Request, response: Response, asked: SignIn) -> Json:
    """A session in a cookie, for pages; programs use a token instead."""
    key = signed_in(record, request, asked.name, asked.password)
    found = signing_in.session_of(record, key)
    if found is None:
        raise SignInFirst("The account was disabled just now.")
    set_cookie(request, response, key)
    return {"name": found.user.name, "role": found.user.role.value, "accounts": True, "csrf": found.csrf}


@router.delete("/api/session", status_code=204, summary="Sign out", responses=answers(403))
def sign_out(record: AskedRecord, request: Request, response: Response) -> None:
    """End the session; its cookie opens nothing any more."""
    if key := key_of(request):
        signing_in.sign_out(record, key)
    _drop_cookie(response)


@router.get("/api/trail", response_model=Steps, summary="Who changed what", responses=answers(401, 403, 422))
def changes(
    record: AskedRecord,
    _asker: Admin,
    before: Annotated[int | None, Query(description="Only steps before this number.", ge=1, le=2**31 - 1)] = None,
    limit: Annotated[int, Query(description="How many.", ge=1, le=500)] = 100,
) -> Json:
    """The trail, the newest first."""
    found = trail.steps(record, before=before, limit=limit)
    names = ("number", "at", "by", "did", "what", "more")
    return {"items": [{name: getattr(one, name) for name in names} for one in found]}


def signed_in(record: AskedRecord, request: Request, name: str, password: str) -> str:
    """The key of a new session.

    Raises:
        SignInFirst: the name or the password is wrong.
        TooManyTriesError: it was tried too often.
    """
    address = request.client.host if request.client else "unknown"
    try:
        return signing_in.sign_in(record, name, password, address)
    except TooManyTriesError:
        raise
    except AccountError as error:
        raise SignInFirst(str(error)) from error


def set_cookie(request: Request, response: Response, key: str) -> None:
    """Give a browser the session."""
    secure = request.url.scheme == "https" or bool(getattr(request.app.state, "https", False))
    name = SECURE_COOKIE if secure else COOKIE
    response.set_cookie(name, key, max_age=signing_in.AT_MOST, httponly=True, secure=secure, samesite="lax", path="/")
    response.headers["cache-control"] = "no-store"


def _drop_cookie(response: Response) -> None:
    response.delete_cookie(COOKIE, path="/", httponly=True, samesite="lax")
    response.delete_cookie(SECURE_COOKIE, path="/", httponly=True, samesite="lax", secure=True)
