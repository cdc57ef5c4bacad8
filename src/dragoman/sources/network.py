"""Which addresses of the network may be asked: those open to all, and private ones only where a setting names them.

A name is looked up once, every address it leads to is checked, and the connection is made to an address that was
checked: a name that leads elsewhere between the check and the connection (DNS rebinding) leads nowhere.
"""

import ipaddress
import socket
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

import httpcore

from dragoman.errors import RefusedError

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
Network = ipaddress.IPv4Network | ipaddress.IPv6Network
Resolve = Callable[[str, int], Sequence[str]]
"""Every address of a name."""

_NAT64 = ipaddress.ip_network("64:ff9b::/96")


def networks(given: str) -> tuple[Network, ...]:
    """The networks that a setting names, separated by commas.

    Raises:
        RefusedError: one is none.
    """
    try:
        return tuple(ipaddress.ip_network(one.strip()) for one in given.split(",") if one.strip())
    except ValueError as error:
        raise RefusedError(f"a network in DRAGOMAN_FEED_NETWORKS is not well formed ({error})") from error


def looked_up(host: str, port: int) -> Sequence[str]:
    """Every address of a name, as the system knows it."""
    return [str(one[4][0]) for one in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]


def is_open(address: Address, allowed: Iterable[Network]) -> bool:
    """Whether an address is open to all, or in an allowed network; one within another counts as both."""
    return all(
        any(one in network for network in allowed) or (one.is_global and not one.is_multicast)
        for one in _within(address)
    )


def _within(address: Address) -> Iterator[Address]:
    """The address and the IPv4 address in it: mapped, translated or tunnelled."""
    if isinstance(address, ipaddress.IPv4Address):
        yield address
        return
    inner = [address.ipv4_mapped, address.sixtofour, *(address.teredo or ())]
    if address in _NAT64:
        inner.append(ipaddress.IPv4Address(int(address) & 0xFFFFFFFF))
    found = [one for one in inner if one is not None]
    # a mapped address is IPv4 in all but its looks; the others are addresses of their own too
    if address.ipv4_mapped is None and address not in _NAT64:
        yield address
    yield from found


class Checked(httpcore.NetworkBackend):
    """Connects to checked addresses only, and lets nothing take longer than until ``deadline``."""

    def __init__(self, allowed: Sequence[Network], resolve: Resolve, deadline: float) -> None:
        self._allowed = allowed
        self._resolve = resolve
        self._deadline = deadline
        self._plain = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """A connection to one of the addresses of a name, if all of them may be asked."""
        failed: Exception | None = None
        for address in self._addresses(host, port):
            try:
                stream = self._plain.connect_tcp(
                    str(address), port, _left(self._deadline, timeout), local_address, socket_options
                )
                return _InTime(stream, self._deadline)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failed = error
        raise failed or httpcore.ConnectError("no address")

    def _addresses(self, host: str, port: int) -> list[Address]:
        try:
            found = [ipaddress.ip_address(one.partition("%")[0]) for one in self._resolve(host, port)]
        except (OSError, UnicodeError) as error:
            raise RefusedError(f"there is no server of the name {host}") from error
        if not found:
            raise RefusedError(f"there is no server of the name {host}")
        if not all(is_open(one, self._allowed) for one in found):
            raise RefusedError(
                f"{host} leads to a private network, from which nothing is read unless DRAGOMAN_FEED_NETWORKS allows it"
            )
        return found


class _InTime(httpcore.NetworkStream):
    """A stream on which no reading or writing goes on beyond the deadline, however slowly bytes come."""

    def __init__(self, stream: httpcore.NetworkStream, deadline: float) -> None:
        self._stream = stream
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """The next bytes."""
        return self._stream.read(max_bytes, _left(self._deadline, timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send bytes."""
        self._stream.write(buffer, _left(self._deadline, timeout))

    def close(self) -> None:
        """End it."""
        self._stream.close()

    def start_tls(
        self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        """The same, encrypted: certificates are checked against the name, not the address."""
        inner = self._stream.start_tls(ssl_context, server_hostname, _left(self._deadline, timeout))
        return _InTime(inner, self._deadline)

    def get_extra_info(self, info: str) -> Any:
        """What is known of the connection."""
        return self._stream.get_extra_info(info)


def _left(deadline: float, timeout: float | None) -> float:
    left = deadline - time.monotonic()
    if left <= 0:
        raise httpcore.ReadTimeout("the deadline")
    return min(left, timeout) if timeout is not None else left
