"""Puts this folder on the path for the fakes and samples in it, and gives every test a record on each store.

A test that asks for ``record``, ``filled``, ``url`` or ``empty_url`` runs once on SQLite and once on PostgreSQL,
on a server that these tests start for themselves; where there is none it is skipped and says why.
"""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

import postgresql
from dragoman.record import Record
from record.builders import EVERY, MANIFEST

STORES = ("sqlite", "postgresql")


@pytest.fixture(scope="session")
def server() -> Iterator[postgresql.Server]:
    """The PostgreSQL server of this session, started when a test first asks for it."""
    try:
        with postgresql.running() as started:
            yield started
    except postgresql.NoServer as reason:
        pytest.skip(f"tests on PostgreSQL are skipped: {reason}")


@pytest.fixture(scope="session")
def record_template(server: postgresql.Server) -> Iterator[str]:
    """A database with the tables of a record in it: a copy of it is made faster than they are."""
    with server.database() as name:
        Record.open(server.url(name)).close()
        yield name


@pytest.fixture(scope="session")
def record_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with the tables of a record in it, likewise."""
    file = tmp_path_factory.mktemp("template") / "record.db"
    Record.open(f"sqlite:///{file}").close()
    return file


@pytest.fixture(params=STORES)
def store(request: pytest.FixtureRequest) -> str:
    """The kind of store that the test runs on; override it to run a module's tests on one kind alone."""
    return str(request.param)


@pytest.fixture
def empty_url(store: str, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Where a record may lie and nothing lies yet."""
    if store == "sqlite":
        yield f"sqlite:///{tmp_path / 'record.db'}"
        return
    server = request.getfixturevalue("server")
    with server.database() as name:
        yield server.url(name)


@pytest.fixture
def url(store: str, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Where a record lies that holds nothing yet."""
    if store == "sqlite":
        shutil.copy(request.getfixturevalue("record_file"), tmp_path / "record.db")
        yield f"sqlite:///{tmp_path / 'record.db'}"
        return
    server = request.getfixturevalue("server")
    with server.database(template=request.getfixturevalue("record_template")) as name:
        yield server.url(name)


@pytest.fixture
def record(url: str) -> Iterator[Record]:
    """A record that holds nothing yet, open."""
    with Record.open(url) as opened:
        yield opened


@pytest.fixture
def filled(record: Record) -> Record:
    """A record with the hand-made readings of ``record/builders.py`` in it, open."""
    run = record.begin_run(MANIFEST)
    for document, reading in EVERY:
        record.enter(document, reading, run)
    record.finish_run(run, {"added": len(EVERY)}, [])
    return record
