"""Every answer bears an ETag of its bytes, so that who has it already is told so and sent nothing.

Answers may be kept but are asked for anew each time, since the record grows; they are nobody else's to keep.
HEAD is answered as GET, without the body.
"""

from collections.abc import Iterable
from hashlib import sha256

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

TAGGED = ("application/json", "application/ld+json")
"""What is held until it is whole; all else, streams above all, goes through."""
CACHE_CONTROL = "private, no-cache"


class Tagging:
    """The middleware."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        if scope["type"] != "http" or scope["method"] not in ("GET", "HEAD"):
            await self._app(scope, receive, send)
            return
        answer = _Answer(scope, send)
        await self._app({**scope, "method": "GET"}, receive, answer.take)


class _Answer:
    """One answer on its way."""

    def __init__(self, scope: Scope, send: Send) -> None:
        self._send = send
        self._head = scope["method"] == "HEAD"
        self._asked = Headers(scope=scope)
        self._start: Message | None = None
        self._body = bytearray()

    async def take(self, message: Message) -> None:
        """The next part of the answer."""
        if message["type"] == "http.response.start" and _is_tagged(message):
            self._start = message
        elif self._start is not None and message["type"] == "http.response.body":
            self._body += message.get("body", b"")
            if not message.get("more_body"):
                await self._finish(self._start)
        elif message["type"] == "http.response.body" and self._head:
            await self._send({**message, "body": b""})
        else:
            await self._send(message)

    async def _finish(self, start: Message) -> None:
        tag = f'"{sha256(self._body).hexdigest()[:32]}"'
        headers = MutableHeaders(raw=start["headers"])
        headers["etag"] = tag
        headers.setdefault("cache-control", CACHE_CONTROL)
        known = tag in _tags(self._asked.getlist("if-none-match"))
        if known:
            start = {**start, "status": 304}
            del headers["content-length"]
            del headers["content-type"]
        await self._send({**start, "headers": headers.raw})
        await self._send({"type": "http.response.body", "body": b"" if known or self._head else bytes(self._body)})


def _is_tagged(start: Message) -> bool:
    kind = Headers(raw=start["headers"]).get("content-type", "").partition(";")[0]
    return start["status"] == 200 and kind in TAGGED


def _tags(given: Iterable[str]) -> set[str]:
    return {tag.strip().removeprefix("W/") for line in given for tag in line.split(",")}
