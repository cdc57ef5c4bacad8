"""Who asks: by the session's cookie or a token, and whether a change was meant by the one in whose name it comes.

Without accounts whoever sits at this machine may do all. With accounts everything needs signing in but the page to do
so. Cookies are sent by browsers unasked, so that every change by session must bring back the session's own word (CSRF)
and come from a page of this server; tokens are not, and need neither.
"""

import asyncio
from dataclasses import dataclass
from urllib.parse import parse_qs, quote, urlsplit

from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from dragoman.accounts import Role, signing_in, tokens, users
from dragoman.api.problems import problem
from dragoman.record import Record

COOKIE = "dragoman_session"
SECURE_COOKIE = "__Host-dragoman_session"
CSRF_HEADER = "x-csrf-token"
SAFE = ("GET", "HEAD", "OPTIONS")
OPEN = ("/sign-in", "/api/session", "/static/")
"""What needs no signing in: the page to do so and its looks."""


@dataclass(frozen=True, slots=True)
class Asker:
    """Who asks: ``by`` is the name that stays on record; ``csrf`` what forms of this session bring back."""

    by: str
    role: Role
    user: str | None = None
    csrf: str = ""
    key: str | None = None

    @property
    def name(self) -> str:
        """What pages call them."""
        return self.by


class WhoAsks:
    """The middleware; ``request.state.asker`` is who asks, ``None`` only where no signing in is needed."""

    def __init__(self, app: ASGIApp, record: Record) -> None:
        self._app = app
        self._record = record
        self._accounts = False

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or refuse it."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        request = Request(scope)
        asker = await asyncio.to_thread(self._asker, request)
        scope.setdefault("state", {}).update(
            asker=asker,
            user=asker if asker is not None and asker.user else None,
            csrf=asker.csrf if asker is not None else "",
        )
        in_form = ""
        if asker is not None and asker.csrf and _is_form(request):
            receive, in_form = await _form_field(receive, "csrf_token")
        refused = _refusal(request, asker, in_form)
        await (refused or self._app)(scope, receive, send)

    def _asker(self, request: Request) -> Asker | None:
        if not self._has_accounts():
            return Asker("someone at this machine", Role.ADMIN)
        scheme, _, secret = request.headers.get("authorization", "").partition(" ")
        if scheme.lower() == "bearer":
            user = tokens.user_of(self._record, secret.strip())
            return Asker(user.name, user.role, user.id) if user else None
        key = key_of(request)
        session = signing_in.session_of(self._record, key) if key else None
        return Asker(session.user.name, session.user.role, session.user.id, session.csrf, key) if session else None

    def _has_accounts(self) -> bool:
        """Once there are accounts there always are: none is ever deleted."""
        self._accounts = self._accounts or users.are_there_any(self._record)
        return self._accounts


def key_of(request: Request) -> str | None:
    """The session's key from the cookie, if it was sent."""
    return request.cookies.get(SECURE_COOKIE) or request.cookies.get(COOKIE)


def _refusal(request: Request, asker: Asker | None, in_form: str) -> Response | None:
    path = request.url.path
    if request.method not in SAFE and not _from_here(request.headers):
        return problem(path, 403, "This change was asked for by a page of another site, so nothing was changed.")
    if asker is None and not path.startswith(OPEN):
        return _sign_in_first(request)
    if asker is not None and asker.csrf and request.method not in SAFE and not _brings_back(request, asker, in_form):
        return problem(path, 403, f"The form was of an older session. Load the page anew ({CSRF_HEADER} is missing).")
    return None


def _from_here(headers: Headers) -> bool:
    """Whether a browser says that the page which sent this is ours; programs say nothing, and have no cookies."""
    if headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
        return False
    origin = headers.get("origin")
    return origin is None or urlsplit(origin).netloc == headers.get("host")


def _is_form(request: Request) -> bool:
    kind = request.headers.get("content-type", "").partition(";")[0].strip()
    return request.method not in SAFE and kind == "application/x-www-form-urlencoded"


async def _form_field(receive: Receive, name: str) -> tuple[Receive, str]:
    """The field of a form, and what gives the whole form once more; its size was limited before."""
    body, more = b"", True
    while more:
        message = await receive()
        body += message.get("body", b"")
        more = message.get("more_body", False) and message["type"] == "http.request"
    again = iter([{"type": "http.request", "body": body, "more_body": False}])

    async def receiving() -> Message:
        return next(again, None) or await receive()

    return receiving, parse_qs(body.decode("utf-8", "replace")).get(name, [""])[0]


def _brings_back(request: Request, asker: Asker, in_form: str) -> bool:
    given = request.headers.get(CSRF_HEADER) or request.query_params.get("csrf") or in_form
    return signing_in.same(given, asker.csrf)


def _sign_in_first(request: Request) -> Response:
    wants_page = "text/html" in request.headers.get("accept", "") and not request.url.path.startswith("/api/")
    if wants_page and request.method in SAFE:
        back = request.url.path + (f"?{request.url.query}" if request.url.query else "")
        return RedirectResponse(f"/sign-in?to={quote(back)}", 303)
    detail = "Sign in first, or send a token: Authorization: Bearer …"
    return problem(request.url.path, 401, detail, headers={"WWW-Authenticate": 'Bearer realm="dragoman"'})
