"""Fetching: what stands at an address of the web, with limits on redirects, bytes and seconds."""

import time
from dataclasses import dataclass

import httpcore
import httpx

from dragoman.errors import RefusedError
from dragoman.settings import FEED_NETWORKS
from dragoman.sources.limits import MAX_BYTES
from dragoman.sources.network import Checked, Network, Resolve, looked_up, networks
from dragoman.sources.unpacking import Unpacked

SECONDS = 30.0
"""For one address, its redirects too."""
MOST_REDIRECTS = 5
LONGEST = 2_000
_MOVED = (301, 302, 303, 307, 308)


@dataclass(frozen=True, slots=True)
class Fetched:
    """What was found, and the address at which it was found in the end."""

    url: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Fetcher:
    """Asks the network; ``allowed`` are private networks that may be asked too."""

    allowed: tuple[Network, ...] = ()
    resolve: Resolve = looked_up
    seconds: float = SECONDS
    most: int = MAX_BYTES

    @classmethod
    def usual(cls) -> "Fetcher":
        """As the settings have it."""
        return cls(networks(FEED_NETWORKS.value()))

    def fetch(self, url: str) -> Fetched:
        """What stands at an address.

        Raises:
            RefusedError: it may not be asked, answers nothing in time, too much, or that there is nothing.
        """
        deadline = time.monotonic() + self.seconds
        asked = _checked(url)
        for _ in range(MOST_REDIRECTS + 1):
            with httpcore.ConnectionPool(
                network_backend=Checked(self.allowed, self.resolve, deadline), max_connections=1
            ) as pool:
                found = self._ask(pool, asked)
            if isinstance(found, Fetched):
                return found
            try:
                asked = _checked(str(asked.join(found)))
            except httpx.InvalidURL as error:
                raise RefusedError("it leads on to what is no address") from error
        raise RefusedError(f"it leads on more than {MOST_REDIRECTS} times")

    def _ask(self, pool: httpcore.ConnectionPool, url: httpx.URL) -> Fetched | str:
        """What is there, or where it leads on to."""
        headers = [("Host", url.netloc.decode()), ("User-Agent", "dragoman"), ("Accept-Encoding", "gzip")]
        try:
            with pool.stream("GET", str(url), headers=headers) as answer:
                told = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in answer.headers}
                if answer.status in _MOVED and "location" in told:
                    return told["location"]
                if answer.status != 200:
                    raise RefusedError(f"its server answers {answer.status}")
                unpacked = Unpacked(told.get("content-encoding", "").strip().lower(), self.most)
                for chunk in answer.iter_stream():
                    unpacked.take(chunk)
                return Fetched(str(url), bytes(unpacked.data))
        except httpcore.TimeoutException as error:
            raise RefusedError(f"it took longer than {self.seconds:g} seconds") from error
        except (httpcore.NetworkError, httpcore.ProtocolError, OSError) as error:
            raise RefusedError(f"its server cannot be reached ({_first(error)})") from error


def check_address(url: str) -> str:
    """The address, if it is one that could be asked.

    Raises:
        RefusedError: it is none of http or https, or not well formed.
    """
    return str(_checked(url))


def _checked(url: str) -> httpx.URL:
    try:
        parsed = httpx.URL(url.strip()) if len(url) <= LONGEST else None
    except (httpx.InvalidURL, TypeError, ValueError):
        parsed = None
    if parsed is None or not parsed.host or parsed.scheme not in ("http", "https"):
        raise RefusedError("it is no address that begins with http:// or https://")
    if parsed.userinfo:
        raise RefusedError("an address with a name and a password in it is not read")
    return parsed.copy_with(fragment=None)


def _first(error: Exception) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0][:100] or type(error).__name__
