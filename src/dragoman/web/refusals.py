"""What a person sees who is refused: a page with a clear sentence and what to do, where a program is told a problem.

Every refusal, of a guard or of the application, is answered as a problem; a browser that asks for a page is given
that problem as one. What nobody foresaw is a problem too, with the headers that every answer has.
"""

import json
from collections.abc import Mapping
from urllib.parse import quote

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from dragoman.api.guards.headers import HEADERS
from dragoman.api.problems import DETAILS, MEDIA_TYPE, expected, unexpected
from dragoman.errors import DragomanError
from dragoman.web.site import page

HEADINGS = {
    401: "Sign in first",
    403: "You may not do this",
    404: "Nothing here",
    405: "This address cannot be used that way",
    413: "That is more than is taken at once",
    421: "This server has another name",
    422: "That question cannot be answered",
    429: "Too many tries",
    500: "Something went wrong here",
    503: "The record is busy",
}
_OWN = {404: "Nothing is at this address.", 405: "A page is opened by its address, and a form sent by its button."}
"""Sentences for pages, where the problem has none but of its status."""
_AGAIN = (503, 500, 429)


class Refusals:
    """The middleware, around all others."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        answer = _Answer(scope, send)
        try:
            await self._app(scope, receive, answer.take)
        except DragomanError as error:  # of a guard: what stands within answers its own
            await self._tell(expected(Request(scope), error), scope, receive, answer)
        except Exception as error:
            if not answer.begun:
                await self._tell(unexpected(Request(scope), error), scope, receive, answer)
            raise

    @staticmethod
    async def _tell(problem: Response, scope: Scope, receive: Receive, answer: "_Answer") -> None:
        """Without the guards, their headers are not there yet."""
        problem.headers.update(HEADERS)
        await problem(scope, receive, answer.take)


class _Answer:
    """One answer on its way; a refusal is held until it is whole."""

    def __init__(self, scope: Scope, send: Send) -> None:
        self._scope, self._send = scope, send
        self._refusal: Message | None = None
        self._body = bytearray()
        self.begun = False

    async def take(self, message: Message) -> None:
        """The next part of the answer."""
        if message["type"] == "http.response.start" and self._is_refusal(message):
            self._refusal = message
        elif self._refusal is not None and message["type"] == "http.response.body":
            self._body += message.get("body", b"")
            if not message.get("more_body"):
                await self._tell(self._refusal)
        else:
            self.begun = True
            await self._send(message)

    def _is_refusal(self, start: Message) -> bool:
        path, accept = self._scope["path"], Headers(scope=self._scope).get("accept", "")
        wants_page = "text/html" in accept and not path.startswith("/api/")
        return wants_page and Headers(raw=start["headers"]).get("content-type", "").startswith(MEDIA_TYPE)

    async def _tell(self, start: Message) -> None:
        shown = refusal(Request(self._scope), json.loads(self._body))
        headers = MutableHeaders(raw=list(start["headers"]))
        headers["content-type"], headers["content-length"] = "text/html; charset=utf-8", str(len(shown))
        self.begun = True
        await self._send({**start, "headers": headers.raw})
        await self._send({"type": "http.response.body", "body": b"" if self._scope["method"] == "HEAD" else shown})


def refusal(request: Request, problem: Mapping[str, object]) -> bytes:
    """The page of a problem."""
    status, told = int(str(problem["status"])), str(problem["detail"])
    if told == DETAILS.get(status):
        told = _OWN.get(status, told)
    heading = HEADINGS.get(status, "That did not work")
    shown = page(request, "problem.html", status, wrong=status, heading=heading, told=told, ways=_ways(request, status))
    return bytes(shown.body)


def _ways(request: Request, status: int) -> list[tuple[str, str]]:
    """Where to go from here: words and address."""
    here = request.url.path + (f"?{request.url.query}" if request.url.query else "")
    if status in (401, 403):
        return [("Sign in" if status == 401 else "Sign in as somebody else", f"/sign-in?to={quote(here)}")]
    if status in _AGAIN and request.method in ("GET", "HEAD"):
        return [("Try again", here)]
    if status == 413:
        return [("Add fewer or smaller files", "/add")]
    return [("The same without filters", request.url.path)] if status == 422 and request.url.query else []
