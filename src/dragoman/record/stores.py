"""Where a record lies: its URL, and the connection to it with the settings that each kind of store needs."""

import json
import os
from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError

from dragoman.errors import RecordError

_WRITES = "dragoman_writes"
_CONNECT_SECONDS = 10
"""How long a server that does not answer is waited for, unless its URL says otherwise."""
_WRITERS_LOCK = int.from_bytes(b"dragoman")
_CACHED = 32 * 1024
"""Kibibytes of a SQLite file that each connection keeps: what SQLite keeps unasked, 2 MiB, is less than one question
of a large record looks at."""
to_json = partial(json.dumps, ensure_ascii=False, separators=(",", ":"))
"""How lists are written in a column."""
_SHORT = 80
"""Characters up to which a list in a column is remembered: sides, marks and names come again and again."""


def from_json(printed: str | bytes) -> Any:
    """What stands in a column; of a short list of texts, which comes often, a copy of what was made of it before."""
    if len(printed) <= _SHORT and (known := _texts(printed)) is not None:
        return list(known)
    return json.loads(printed)


@lru_cache(maxsize=8_192)
def _texts(printed: str | bytes) -> tuple[str, ...] | None:
    found = json.loads(printed)
    return tuple(found) if isinstance(found, list) and all(isinstance(one, str) for one in found) else None


@dataclass(frozen=True, slots=True)
class Store:
    """A database that holds a record, or will: how to reach it and what to call it in messages.

    ``file`` is the SQLite file, ``None`` for a server. ``writable`` is false where a file can only be read.
    """

    engine: Engine
    place: str
    file: Path | None
    writable: bool


def reach(url: str, *, create: bool, patience: float) -> Store:
    """The store at this URL; nothing is opened yet, but a missing folder is made.

    Args:
        url: ``sqlite:///path`` or ``postgresql://user@host/database``.
        create: make a missing SQLite file's folder; otherwise a missing file is an error.
        patience: seconds to wait for another program that is writing.

    Raises:
        RecordError: the URL is none that a record can have, or there is no file and none shall be made.
    """
    parsed = _parse(url)
    if parsed.get_backend_name() == "postgresql":
        return Store(_server(parsed, patience), _without_secrets(parsed), None, writable=True)
    if not parsed.database or parsed.database == ":memory:":
        raise RecordError("A record needs a file to lie in. Name one, as in --record reports.db.")
    file = Path(parsed.database)
    _check_file(file, create)
    writable = not file.exists() or (os.access(file, os.W_OK) and os.access(file.parent, os.W_OK))
    if create and not writable:
        raise RecordError(
            f"The record {file} can only be read: the file or its folder is write-protected. "
            "Give yourself the right to write there, or name another file with --record."
        )
    return Store(_file(parsed if writable else _read_only(file), patience), str(file), file, writable)


def writing(connection: Connection) -> Connection:
    """The connection, so marked that its next transaction takes the right to write from its start.

    A transaction that begins by reading and then writes can be refused at once when another process writes
    in between; one that says at its start that it will write waits for its turn.
    """
    return connection.execution_options(**{_WRITES: True})


def nothing_there(place: str) -> RecordError:
    """That a question was asked where nothing has been read yet."""
    return RecordError(
        f"There is no record at {place} yet. Read a report into it first: dragoman read PATH --record {place}"
    )


def _parse(url: str) -> URL:
    scheme = url.partition(":")[0]
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError) as error:
        # the complaint may hold the password
        raise RecordError(
            f"The record's address, which begins with {scheme!r}, is not well formed. Write {_FORMS}; signs such as "
            "@ or : in a password as %40 or %3A."
        ) from error
    backend = parsed.get_backend_name()
    if backend in ("postgres", "postgresql"):
        return parsed.set(drivername="postgresql+psycopg")
    if parsed.drivername != "sqlite":
        raise RecordError(f"A record cannot lie at an address that begins with {scheme!r}. Give {_FORMS}.")
    return parsed


_FORMS = "the path of a file, sqlite:///path, or postgresql://user@host/database"


def _without_secrets(url: URL) -> str:
    """The address of a server for messages: a password may also stand among its options."""
    shown = URL.create("postgresql", url.username, host=url.host, port=url.port, database=url.database)
    return shown.render_as_string()


def _check_file(file: Path, create: bool) -> None:
    if file.is_dir():
        raise RecordError(f"The record {file} is a folder. Name a file in it, as in {file / 'record.db'}.")
    if not create and not file.exists():
        raise nothing_there(str(file))
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise RecordError(
            f"The folder {file.parent} for the record cannot be made ({error.strerror}). "
            "Name another file with --record."
        ) from error


def _read_only(file: Path) -> URL:
    query = {"mode": "ro", "uri": "true"}
    if not file.with_name(file.name + "-wal").exists():
        query["immutable"] = "1"  # else SQLite wants to write beside the file even to read it
    return URL.create("sqlite", database="file:" + quote(str(file.absolute())), query=query)


def _server(url: URL, patience: float) -> Engine:
    try:
        patient = {} if "connect_timeout" in url.query else {"connect_timeout": _CONNECT_SECONDS}
        engine = create_engine(url, json_serializer=to_json, json_deserializer=from_json, connect_args=patient)
    except ImportError as error:
        raise RecordError(
            "PostgreSQL needs one more package. Install it: pip install 'dragoman[postgresql]'"
        ) from error

    def begin(connection: Connection) -> None:
        if connection.get_execution_options().get(_WRITES):
            # writers take turns, as they do on SQLite: what one looked up still holds when it writes
            connection.exec_driver_sql(f"SET LOCAL lock_timeout = {int(patience * 1000)}")
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_WRITERS_LOCK})")
        else:
            connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")

    event.listen(engine, "connect", _without_compiling)
    event.listen(engine, "begin", begin)
    return engine


def _without_compiling(connection: Any, _record: object) -> None:
    """Questions of a large record are thought costly, but answered in tenths of a second: to compile takes longer."""
    with connection.cursor() as cursor:
        cursor.execute("SET jit = off")
    connection.commit()


def _file(url: URL, patience: float) -> Engine:
    engine = create_engine(url, json_serializer=to_json, json_deserializer=from_json)

    def prepare(connection: Any, _record: object) -> None:
        # transactions are begun below; left alone, the driver would begin them late and not around DDL
        connection.isolation_level = None
        connection.execute(f"PRAGMA busy_timeout = {int(patience * 1000)}")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute(f"PRAGMA cache_size = -{_CACHED}")
        connection.execute("PRAGMA temp_store = MEMORY")

    def begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get(_WRITES)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    event.listen(engine, "connect", prepare)
    event.listen(engine, "begin", begin)
    return engine
