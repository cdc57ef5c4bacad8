"""The version of a record's tables: checked with one query on opening, brought up to date where it is behind.

Migrations are numbered, go forward only and lie in ``migrations/versions``; opening a record runs those it
lacks, in one transaction. Alembic, which runs them, is imported only then.
"""

from pathlib import Path

from sqlalchemy import inspect, text
from sqlalchemy.exc import DBAPIError, OperationalError, ProgrammingError

from dragoman.errors import RecordError
from dragoman.record.faults import explained
from dragoman.record.stores import Store, nothing_there, writing

NEWEST = "0008"
"""The number of the last migration; a test checks that it is."""

_UNDEFINED_TABLE = "42P01"

TABLE = "dragoman_version"
"""Holds the number of the last migration run; its name tells a record from another program's database."""


def bring_up_to_date(store: Store, *, create: bool) -> None:
    """Check that the store holds a record this program can use; update its tables, or make them, if need be.

    Raises:
        RecordError: there is none and none shall be made; another program's database, a record of a newer
            Dragoman, or one that cannot be opened.
    """
    with explained(store.place):
        held = version(store)
        if held == NEWEST:
            return
        if held is None:
            _refuse_foreign(store)
            if not create:
                raise nothing_there(store.place)
        elif not held.isdigit() or held > NEWEST:
            raise RecordError(
                f"The record {store.place} was written by a newer Dragoman. "
                "Update this one: pip install --upgrade dragoman"
            )
        _migrate(store)


def version(store: Store) -> str | None:
    """The number of the last migration run, or ``None`` where the store has never been a record."""
    with store.engine.connect() as connection:
        try:
            return connection.scalar(text(f"SELECT version_num FROM {TABLE}"))
        except (OperationalError, ProgrammingError) as error:
            if not _says_no_such_table(error):
                raise
    return None


def _says_no_such_table(error: DBAPIError) -> bool:
    return "no such table" in str(error.orig) or getattr(error.orig, "sqlstate", None) == _UNDEFINED_TABLE


def _refuse_foreign(store: Store) -> None:
    """Another program's database, or one that cannot hold every text, is left as it is."""
    with store.engine.connect() as connection:
        names = inspect(connection).get_table_names()
        encoding = "UTF8" if store.file is not None else str(connection.scalar(text("SHOW server_encoding")))
    if names and TABLE not in names:
        raise RecordError(
            f"{store.place} belongs to another program: it holds {_some(sorted(names))} and no record. "
            "Name another file with --record, or an empty database."
        )
    if encoding != "UTF8":
        raise RecordError(
            f"The database {store.place} keeps text as {encoding}, which has no place for every name. "
            "Make one in UTF-8: createdb --encoding UTF8 --template template0 NAME"
        )


def _some(names: list[str]) -> str:
    return ", ".join(repr(name) for name in names[:2]) + (" and more" if len(names) > 2 else "")


def _migrate(store: Store) -> None:
    if not store.writable:
        raise RecordError(
            f"The record {store.place} was written by an older Dragoman and can only be read. "
            "Make it writable once, so that it can be brought up to date."
        )
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    with store.engine.connect() as connection:
        if store.file is not None:
            # readers and one writer at a time do not wait for each other; kept in the file from now on
            connection.exec_driver_sql("COMMIT")
            connection.exec_driver_sql("PRAGMA journal_mode = WAL")
            connection.exec_driver_sql("BEGIN")
            connection.rollback()
        with writing(connection).begin():
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
