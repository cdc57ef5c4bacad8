"""How much may be sent: a request that says it is larger is refused unread, one that turns out larger is cut off."""

import asyncio

from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from dragoman.api.problems import problem

MOST = 1024 * 1024
"""Bytes of a form or a question."""
MOST_UPLOADED = 32 * 1024 * 1024
"""Bytes of one upload, all its files together."""
SECONDS = 60.0
"""Within which the next part of what is sent must come."""
UPLOADS = ("/api/batches", "/add")


class _TooLarge(Exception):
    """More came than may come."""


class _TooSlow(Exception):
    """Nothing came for too long."""


class Limits:
    """The middleware."""

    def __init__(self, app: ASGIApp, seconds: float = SECONDS) -> None:
        self._app = app
        self._seconds = seconds

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or refuse it at its limit."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        most = MOST_UPLOADED if scope["path"].startswith(UPLOADS) else MOST
        said = Headers(scope=scope).get("content-length", "0")
        if not said.isdecimal() or int(said) > most:
            await _refuse(scope, receive, send, most)
            return
        await self._cutting_off(scope, receive, send, most)

    async def _cutting_off(self, scope: Scope, receive: Receive, send: Send, most: int) -> None:
        came, begun, waiting, late = 0, False, True, False

        async def receiving() -> Message:
            nonlocal came, waiting, late
            try:
                message = await asyncio.wait_for(receive(), self._seconds if waiting else None)
            except TimeoutError:
                late = True
                raise _TooSlow from None
            waiting = bool(message.get("more_body"))
            came += len(message.get("body", b""))
            if came > most:
                raise _TooLarge
            return message

        async def sending(message: Message) -> None:
            nonlocal begun
            if came > most or late:
                return  # whatever the parser makes of its being cut off, the limit is what is told
            begun = True
            await send(message)

        try:
            await self._app(scope, receiving, sending)
        except (_TooLarge, _TooSlow):
            pass
        finally:
            if not begun and (came > most or late):
                await (_refuse(scope, receive, send, most) if came > most else _too_slow(scope, receive, send))


async def _too_slow(scope: Scope, receive: Receive, send: Send) -> None:
    detail = "What was being sent came to a halt, so nothing was added. Send it again."
    await problem(Request(scope).url.path, 408, detail, headers={"Connection": "close"})(scope, receive, send)


async def _refuse(scope: Scope, receive: Receive, send: Send, most: int) -> None:
    detail = f"At most {most // (1024 * 1024)} MB are taken at once. Send fewer or smaller files, or use dragoman read."
    # the connection ends, so that what is still on its way need not be read
    answer = problem(Request(scope).url.path, 413, detail, headers={"Connection": "close"})
    await answer(scope, receive, send)
