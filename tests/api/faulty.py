"""A server in a process of its own with a reader that takes its time, to be killed, starved and overfed."""

import re
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SERVER = """
import sys, uvicorn
from fakes import FakeReader, SlowReader
from dragoman.api.adding import adding
from dragoman.api.app import create_app
from dragoman.api.guards import guard
from dragoman.cli.serve import _let_go_of_idlers, _listening
from dragoman.pipeline.engines import OneProcess
from dragoman.record import Record
record = Record.open(sys.argv[1])
app = create_app(record, extensions=(adding(lambda: OneProcess(SlowReader())), guard()))
listener = _listening("127.0.0.1", 0)
_let_go_of_idlers(listener, 1.0)
print(listener.getsockname()[1], flush=True)
uvicorn.Server(uvicorn.Config(app, log_level="error", timeout_graceful_shutdown=1)).run([listener])
"""


@contextmanager
def server(file: Path, temporary: Path | None = None) -> Iterator[tuple[int, "subprocess.Popen[str]"]]:
    """Its port, and the process."""
    import os

    tests, source = Path(__file__).parents[1], Path(__file__).parents[2] / "src"
    surroundings = {**os.environ, "PYTHONPATH": f"{tests}:{source}"}
    if temporary is not None:
        surroundings["TMPDIR"] = str(temporary)
    command = [sys.executable, "-c", SERVER, str(file)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=surroundings) as process:
        try:
            assert process.stdout is not None
            yield int(process.stdout.readline()), process
        finally:
            process.terminate()
            process.wait(30)


def most_memory(process: "subprocess.Popen[str]") -> int:
    """The most bytes of memory that a process had at once."""
    found = re.search(r"VmHWM:\s+(\d+) kB", Path(f"/proc/{process.pid}/status").read_text())
    return int(found.group(1)) * 1024 if found else 0


def send(port: int, head: str, chunk: bytes, times: int) -> tuple[int, bytes]:
    """How many bytes of a body the server took before it would have no more, and what it answered."""
    taken, answer = 0, b""
    with socket.create_connection(("127.0.0.1", port), timeout=20) as connection:
        try:
            connection.sendall(head.encode())
            for _ in range(times):
                connection.sendall(chunk)
                taken += len(chunk)
        except OSError:
            pass  # it has hung up, as it should
        try:
            while some := connection.recv(65536):
                answer += some
        except OSError:
            pass  # what it said may be lost with the rest of what was sent
    return taken, answer
