"""Guards: what stands before every request, so that no page or endpoint has to think of it.

From without to within: headers that let no foreign script run, the size of what comes in, the host it was asked by,
who asks and what they may do.
"""

from fastapi import FastAPI

from dragoman.api.guards.headers import SafeHeaders
from dragoman.api.guards.hosts import KnownHosts
from dragoman.api.guards.limits import Limits
from dragoman.api.guards.who import WhoAsks
from dragoman.record import Record


def guard(*, hosts: tuple[str, ...] = (), anywhere: bool = False, https: bool = False) -> "Guarding":
    """An extension of the application.

    Args:
        hosts: names by which the server may be asked for, besides this machine's own.
        anywhere: it listens to more than this machine, and any name will do where no names are given.
        https: pages are reached over https, so that cookies need never travel without it.
    """
    return Guarding(hosts, anywhere, https)


class Guarding:
    """Puts the guards on an application."""

    def __init__(self, hosts: tuple[str, ...], anywhere: bool, https: bool) -> None:
        self._hosts = hosts
        self._anywhere = anywhere
        self._https = https

    def __call__(self, app: FastAPI) -> None:
        """The last that is added is the first to be asked."""
        record: Record = app.state.record
        app.state.https = self._https
        app.add_middleware(WhoAsks, record=record)
        app.add_middleware(KnownHosts, record=record, hosts=self._hosts, anywhere=self._anywhere)
        app.add_middleware(Limits)
        app.add_middleware(SafeHeaders, https=self._https)
