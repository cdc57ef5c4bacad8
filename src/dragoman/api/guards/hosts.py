"""By which name the server is asked for: a page elsewhere whose name is made to lead here (DNS rebinding) is refused.

Without accounts the browser's being here is all that protects the record, so only this machine's own names will do.
"""

import ipaddress

from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.types import ASGIApp, Receive, Scope, Send

from dragoman.api.problems import problem
from dragoman.record import Record

_HERE = ("localhost", "127.0.0.1", "::1")


class KnownHosts:
    """The middleware."""

    def __init__(self, app: ASGIApp, record: Record, hosts: tuple[str, ...] = (), anywhere: bool = False) -> None:
        self._app = app
        self._record = record
        self._hosts = {host.lower() for host in hosts}
        self._anywhere = anywhere and not hosts

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or refuse it."""
        if scope["type"] != "http" or self._knows(name_of(Headers(scope=scope).get("host", ""))):
            await self._app(scope, receive, send)
            return
        detail = (
            "This server is not known by the name it was asked for. Use http://127.0.0.1, or start it with "
            "--name and the name it shall have."
        )
        await problem(Request(scope).url.path, 421, detail)(scope, receive, send)

    def _knows(self, name: str) -> bool:
        return self._anywhere or name in self._hosts or _is_here(name)


def name_of(host: str) -> str:
    """The name in a Host header, without the port."""
    name = host.rsplit("]", 1)[0].lstrip("[") if host.startswith("[") else host.partition(":")[0]
    return name.lower().rstrip(".")


def _is_here(name: str) -> bool:
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return name in _HERE
