"""Several processes that answer on one socket, beside this one, which reads what they take in.

Python makes one page at a time in a process; two make two on two cores. They share nothing but the record: sessions,
failed sign-ins and batches lie in it, and each keeps overviews of its own. A process that ends is started again; where
one cannot start, as when the record cannot be opened any more, the server ends.
"""

import os
import signal
import socket
import sys
import threading
from collections.abc import Callable, Mapping
from functools import partial
from multiprocessing import connection, parent_process
from typing import TYPE_CHECKING, Any

from dragoman.errors import DragomanError, ServeError
from dragoman.pipeline.batches import Worker
from dragoman.pipeline.engines import Engine
from dragoman.record import Record

if TYPE_CHECKING:
    from fastapi import FastAPI

LOOK = 1.0
"""Seconds after which what was handed in is seen here."""


def answer_by_several(
    make: Callable[[], "FastAPI"],
    listener: socket.socket,
    record: Record,
    engine: Callable[[], Engine],
    settings: Mapping[str, Any],
) -> None:
    """Answer until it is interrupted.

    Args:
        make: makes the application, in each process; it must be one that can be pickled.
        listener: the socket that all share.
        record: opened here, to enter what is handed in.
        engine: reads it.
        settings: of uvicorn, with ``workers``.

    Raises:
        ServeError: a process cannot start.
    """
    from uvicorn import Config
    from uvicorn.config import STARTUP_FAILURE
    from uvicorn.supervisors import Multiprocess

    worker = Worker(record, engine, look=LOOK)
    started = partial(_started, make)
    supervisor = Multiprocess(Config(started, factory=True, **settings), sockets=[listener])
    worker.start()
    try:
        supervisor.run()
    finally:
        worker.close()
    if any(each.exitcode == STARTUP_FAILURE for each in supervisor.processes):
        raise ServeError("The server has ended, since a process that answers cannot start: why, is told above.")


def _started(make: Callable[[], "FastAPI"]) -> "FastAPI":
    """The application, in a process that ends when the one does that started it, even if that is killed."""
    from uvicorn.config import STARTUP_FAILURE

    threading.Thread(target=_end_with_parent, name="parent", daemon=True).start()
    try:
        return make()
    except DragomanError as error:
        print(f"dragoman: {error}", file=sys.stderr, flush=True)
        sys.exit(STARTUP_FAILURE)


def _end_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        connection.wait([parent.sentinel])
        os.kill(os.getpid(), signal.SIGTERM)
