"""``dragoman serve``: the record in a browser and over HTTP, until it is interrupted.

It listens on this machine alone. Other machines are let in only where there are accounts to sign in with.
"""

import gc
import ipaddress
import socket
import sys
from contextlib import suppress
from functools import partial
from types import ModuleType
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dragoman.errors import RecordError, ServeError

if TYPE_CHECKING:
    from fastapi import FastAPI

    from dragoman.pipeline.engines import Engine
    from dragoman.record import Record

HOST, PORT = "127.0.0.1", 8000
PATIENCE_WITH_CLIENTS = 60
"""Seconds after which one is let go of who asked, and takes nothing of the answer."""
MOST_AT_ONCE = 500
"""Connections at once; more are told to come again."""
TURN = 0.0005
"""Seconds after which one page lets another go on: while rows are read each waits for its turn at every row, and by
Python's own 5 ms a page that is made beside a long one would take seconds."""
SWEPT = (20_000, 20, 100)
"""How many things come before Python looks for circles among the new ones, the newer and all: a page or an answer
makes very many, and by Python's own figures one of ten seconds of the processor went into looking through the word
lists again."""
PATIENCE = 5
"""Seconds that answers under way have to be finished in when the server ends."""


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(serve)


def serve(
    place: Annotated[
        str | None, typer.Argument(metavar="[RECORD]", help="URL or SQLite file of the record; else the usual one.")
    ] = None,
    host: Annotated[
        str, typer.Option(help="Address to listen on; this machine alone unless there are accounts.")
    ] = HOST,
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port to listen on; 0 takes a free one.")] = PORT,
    origin: Annotated[
        list[str] | None, typer.Option(help="Site whose scripts may read the API, as https://example.org; repeatable.")
    ] = None,
    name: Annotated[
        list[str] | None, typer.Option(help="Name by which others reach it, as record.example.org; repeatable.")
    ] = None,
    https: Annotated[
        bool, typer.Option("--https", help="Others reach it over https, by a proxy: cookies never travel without.")
    ] = False,
    workers: Annotated[
        int, typer.Option(min=1, max=64, help="Processes that answer, for a team: as many as there are cores.")
    ] = 1,
) -> None:
    """Open the record in a browser, with its API under /api."""
    uvicorn = _needed()
    from dragoman.cli.heads import Heads

    settle()
    with _opened(place) as record:
        _check_host(record, host)
        asked: dict[str, Any] = {
            "origins": tuple(origin or ()),
            "host": host,
            "names": tuple(name or ()),
            "https": https,
        }
        settings = {
            "log_level": "warning",
            "timeout_graceful_shutdown": PATIENCE,
            "limit_concurrency": MOST_AT_ONCE // workers,
            "timeout_keep_alive": 75,
            "http": Heads,
        }
        with _listening(host, port) as listener, suppress(KeyboardInterrupt):  # it has ended in good order by then
            _tell(record, listener)
            if workers == 1:
                uvicorn.Server(uvicorn.Config(application(record, **asked), **settings)).run([listener])
                return
            from dragoman.cli.several import answer_by_several

            make = partial(one_of_several, place, **asked)
            answer_by_several(make, listener, record, _reader, {**settings, "workers": workers})


def settle() -> None:
    """Let this process make pages side by side, and seldom look through all that it holds for what can go."""
    sys.setswitchinterval(TURN)
    gc.set_threshold(*SWEPT)


def application(
    record: "Record",
    origins: tuple[str, ...] = (),
    *,
    host: str = HOST,
    names: tuple[str, ...] = (),
    https: bool = False,
    reads: bool = True,
) -> "FastAPI":
    """The API with everything that is put on it; the guards come last, so that they are asked first.

    ``reads`` says that what is handed in is read here, not by another process.
    """
    from dragoman.api.adding import adding
    from dragoman.api.app import Extension, create_app
    from dragoman.api.guards import guard
    from dragoman.api.overviews import overviews
    from dragoman.web import mount, refuse_kindly

    extensions: list[Extension] = [mount, overviews]
    if reads:
        extensions.append(adding(_reader))
    extensions += [guard(hosts=names, anywhere=not _is_here(host), https=https), refuse_kindly]
    return create_app(record, origins=origins, extensions=extensions)


def one_of_several(place: str | None, **asked: Any) -> "FastAPI":
    """The application in a process beside others, with connections to the record of its own."""
    settle()
    return application(_opened(place, create=False), reads=False, **asked)


def _reader() -> "Engine":
    """What reads that is handed in."""
    from dragoman.pipeline.engines import engine_for
    from dragoman.pipeline.run import load_reader

    return engine_for(load_reader, 1)


def _needed() -> "ModuleType":
    """The server's own packages.

    Raises:
        ServeError: they are not installed.
    """
    try:
        import fastapi  # noqa: F401
        import uvicorn
    except ImportError as error:
        raise ServeError(
            f"The server needs packages that are not installed ({error.name}). Install them: "
            "pip install 'dragoman[serve]'"
        ) from error
    return uvicorn


def _opened(place: str | None, *, create: bool = True) -> "Record":
    """The record, with all that is kept in step where it can be written to; made, if so asked, where there is none.

    Raises:
        RecordError: it cannot be opened.
    """
    from dragoman.pipeline.kept import open_record
    from dragoman.record import Record

    try:
        return open_record(place, create=create)
    except RecordError:
        return Record.open(place, create=False)  # one that can only be read is served too


def _check_host(record: "Record", host: str) -> None:
    """That who can reach the address may read the record.

    Raises:
        ServeError: others than this machine's users could, and there are no accounts.
    """
    if not _is_here(host) and not has_accounts(record):
        raise ServeError(
            f"Whoever reaches {host} could read and change this record, since it has no accounts. "
            "Add one first (dragoman user add), or leave --host out: then only this machine is served."
        )


def has_accounts(record: "Record") -> bool:
    """Whether there is someone who can sign in."""
    from dragoman.accounts import users

    return users.are_there_any(record)


def _is_here(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _listening(host: str, port: int) -> socket.socket:
    """A socket that listens.

    Raises:
        ServeError: the address is not this machine's, or taken.
    """
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
        listener = socket.create_server((host, port), family=family)
        _let_go_of_idlers(listener)
        return listener
    except OSError as error:
        raise ServeError(
            f"{host} cannot be listened on at port {port} ({error.strerror or error}). "
            "Is another server there? Choose another port with --port; 0 takes a free one."
        ) from error


def _let_go_of_idlers(listener: socket.socket, seconds: float = PATIENCE_WITH_CLIENTS) -> None:
    """Connections whose other end takes nothing for so long end, so that a long answer is not held for ever."""
    option = getattr(socket, "TCP_USER_TIMEOUT", None)  # Linux has it
    if option is not None:
        listener.setsockopt(socket.IPPROTO_TCP, option, int(seconds * 1000))


def _tell(record: "Record", listener: socket.socket) -> None:
    host, port = listener.getsockname()[:2]
    shown = f"[{host}]" if ":" in host else host
    print(f"The record {record.place} is open at http://{shown}:{port}/ until Ctrl-C.", file=sys.stderr, flush=True)
