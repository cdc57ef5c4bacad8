"""SQLite files that exports write to: a full disk is told as the system tells it for any other file."""

import errno
import os
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path


@contextmanager
def sqlite_file(path: Path) -> Iterator[sqlite3.Connection]:
    """A new SQLite file, open.

    Raises:
        OSError: there is no room for it.
    """
    try:
        with closing(sqlite3.connect(path)) as database:
            database.execute("PRAGMA journal_mode = OFF")  # whatever stops it, the file is not kept
            yield database
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode not in (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR):
            raise
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path)) from error


@contextmanager
def scratch() -> Iterator[sqlite3.Connection]:
    """An empty database to sort in, gone when the block ends."""
    with (
        tempfile.TemporaryDirectory(prefix="dragoman-") as folder,
        sqlite_file(Path(folder) / "scratch.db") as database,
    ):
        yield database
