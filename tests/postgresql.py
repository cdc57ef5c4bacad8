"""A PostgreSQL server of the tests' own: on loopback, on a free port, in a temporary folder, gone afterwards.

PostgreSQL refuses to run as root, so there it runs as another user of the machine. Durability is switched off:
what the tests kill are Dragoman's processes, not the server.
"""

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from itertools import count
from pathlib import Path

USER = "dragoman"
PASSWORD = "only for tests"
SECONDS = 60
LESS_DURABLE = ("fsync=off", "synchronous_commit=off", "full_page_writes=off")


class NoServer(Exception):
    """There is no PostgreSQL to be had on this machine; the reason is for people."""


@dataclass(frozen=True)
class Server:
    """A server that runs; each database is made when it is asked for."""

    binaries: Path
    folder: Path
    port: int

    def url(self, database: str, *, user: str = USER, password: str = PASSWORD) -> str:
        """The address of a database, whether it exists or not."""
        return f"postgresql+psycopg://{user}:{password.replace(' ', '%20')}@127.0.0.1:{self.port}/{database}"

    @contextmanager
    def database(self, *, template: str = "template0") -> Iterator[str]:
        """The name of a fresh database, a copy of the template, dropped at the end."""
        name = f"t{next(_NUMBERS)}"
        self.execute(f"CREATE DATABASE {name} TEMPLATE {template}")
        try:
            yield name
        finally:
            self.execute(f"DROP DATABASE {name} WITH (FORCE)")

    def holds(self, name: str) -> bool:
        """Whether there is a database of that name."""
        import psycopg

        with psycopg.connect(self.url("postgres").replace("+psycopg", "")) as connection:
            query = "SELECT 1 FROM pg_database WHERE datname = %s"
            return connection.execute(query, [name]).fetchone() is not None

    def execute(self, *statements: str) -> None:
        """Run statements as the owner of the server, each on its own."""
        import psycopg

        address = self.url("postgres").replace("+psycopg", "")
        with psycopg.connect(address, autocommit=True) as connection:
            for statement in statements:
                connection.execute(statement)


_NUMBERS = count(1)


@contextmanager
def running(settings: Sequence[str] = LESS_DURABLE, kept: Path | None = None) -> Iterator[Server]:
    """A server for the time of the block.

    Args:
        settings: as in its configuration file.
        kept: a folder for its data, which stay there and are found there again; else they are thrown away.

    Raises:
        NoServer: PostgreSQL is not installed here, or nobody may run it.
    """
    binaries, user = find_binaries(), _unprivileged_user()
    # not in pytest's folder, which is root's alone
    folder = kept or Path(tempfile.mkdtemp(prefix="dragoman-postgresql-"))
    try:
        folder.mkdir(exist_ok=True)
        if user is not None:
            os.chown(folder, user, -1)
        if not (folder / "data").exists():
            _make(binaries, folder / "data", user)
        port = _free_port()
        options = [f"port={port}", "listen_addresses=127.0.0.1", "unix_socket_directories=", *settings]
        with (folder / "log").open("wb") as log:
            command = [str(binaries / "postgres"), "-D", str(folder / "data")]
            command += [word for option in options for word in ("-c", option)]
            process = subprocess.Popen(command, user=user, cwd=folder, stdout=log, stderr=log)
        try:
            _wait(binaries, port, process, folder / "log")
            yield Server(binaries, folder, port)
        finally:
            process.send_signal(2)  # a fast stop: connections are closed, nobody is waited for
            process.wait(SECONDS)
    finally:
        if kept is None:
            shutil.rmtree(folder, ignore_errors=True)


def find_binaries() -> Path:
    """The folder of ``initdb`` and ``postgres``: the newest of Debian's, else those on the path.

    Raises:
        NoServer: there are none.
    """
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda folder: float(folder.parent.name))
    on_path = shutil.which("postgres")
    folders = [*reversed(debian), *([Path(on_path).resolve().parent] if on_path else [])]
    for folder in folders:
        if (folder / "initdb").exists() and (folder / "postgres").exists():
            return folder
    raise NoServer("PostgreSQL is not installed (on Debian: apt install postgresql)")


def _unprivileged_user() -> int | None:
    """Whom to run as where this is root: ``postgres``, whom Debian's package makes, or ``nobody``."""
    if os.geteuid() != 0:
        return None
    for name in ("postgres", "nobody"):
        with suppress(KeyError):
            return pwd.getpwnam(name).pw_uid
    raise NoServer("PostgreSQL does not run as root, and there is no user postgres or nobody")


def _make(binaries: Path, data: Path, user: int | None) -> None:
    password = data.parent / "password"
    password.write_text(PASSWORD)
    command = [str(binaries / "initdb"), "-D", str(data), "--username", USER, "--pwfile", str(password)]
    command += ["--auth", "scram-sha-256", "--encoding", "UTF8", "--locale", "C.UTF-8", "--no-sync"]
    done = subprocess.run(command, user=user, cwd=data.parent, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise RuntimeError(f"initdb failed: {done.stderr}")


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


def _wait(binaries: Path, port: int, process: "subprocess.Popen[bytes]", log: Path) -> None:
    """Wait until the server takes connections."""
    ready = [str(binaries / "pg_isready"), "-q", "-h", "127.0.0.1", "-p", str(port), "-t", "1"]
    for _ in range(SECONDS * 5):
        if subprocess.run(ready, check=False).returncode == 0:
            return
        if process.poll() is not None:
            raise RuntimeError(f"The server ended at once: {log.read_text()}")
        try:
            process.wait(0.2)
        except subprocess.TimeoutExpired:
            continue
    raise RuntimeError(f"The server does not answer: {log.read_text()}")
