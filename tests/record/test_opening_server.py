"""A record on a server: what is said where the address, the rights, the room or the server itself is wanting."""

import os
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

import postgresql
from dragoman.errors import RecordError
from dragoman.record import Record
from dragoman.record.queries import who
from record.builders import MANIFEST, small, visit

WRONG = [
    ("postgresql://me:secret@127.0.0.1:1/records", "cannot be reached .*Connection refused.* the server runs"),
    ("postgresql://me:secret@no.such.host.invalid/records", "not known by that name. Check the host"),
    ("postgresql://me@127.0.0.1:1/records?password=secret", "cannot be reached"),
    ("postgres://me:secret@127.0.0.1:1/records", "cannot be reached"),
    ("postgresql+psycopg2://me:secret@127.0.0.1:1/records", "cannot be reached"),
    ("postgresql://me:se:cret@127.0.0.1:secret/records", "is not well formed.*%40"),
    ("postgresql://me:secret@127.0.0.1:1/records?nonsense=1", "nonsense"),
]


@pytest.mark.parametrize(("url", "told"), WRONG)
def test_a_wrong_address_is_named_without_its_password(url: str, told: str) -> None:
    with pytest.raises(RecordError, match=told) as caught:
        Record.open(url)
    assert "secret" not in str(caught.value)


@pytest.fixture
def database(server: postgresql.Server) -> Iterator[str]:
    with server.database() as name:
        yield name


@pytest.fixture
def filled_url(server: postgresql.Server, database: str) -> str:
    """A record with one report in it."""
    url = server.url(database)
    with Record.open(url) as record:
        record.enter(*visit(), record.begin_run(MANIFEST))
    return url


@pytest.fixture
def weak(server: postgresql.Server) -> Iterator[str]:
    """A user who may connect and nothing else."""
    server.execute("CREATE ROLE weak LOGIN PASSWORD 'weak'")
    yield "weak"
    server.execute("DROP ROLE weak")


def test_a_wrong_database_user_or_password(server: postgresql.Server, database: str) -> None:
    with pytest.raises(RecordError, match="has no such database or user. Make the database first"):
        Record.open(server.url("nowhere"))
    for url in (server.url(database, user="stranger"), server.url(database, password="a guess")):
        with pytest.raises(RecordError, match="refuses the user name or password") as caught:
            Record.open(url)
        assert "guess" not in str(caught.value)


def test_a_missing_password(server: postgresql.Server, database: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PGPASSFILE", os.devnull)
    url = f"postgresql://{postgresql.USER}@127.0.0.1:{server.port}/{database}"
    with pytest.raises(RecordError, match="asks for a password. Give it in PGPASSWORD"):
        Record.open(url)
    monkeypatch.setenv("PGPASSWORD", postgresql.PASSWORD)
    Record.open(url).close()


def test_another_programs_database_is_left_alone(server: postgresql.Server, database: str) -> None:
    with Record.open(server.url(database)) as record, record.writing() as connection:
        connection.exec_driver_sql("DROP TABLE dragoman_version")
    with pytest.raises(RecordError, match="belongs to another program: it holds 'actor_names', 'actors' and more"):
        Record.open(server.url(database))


def test_a_newer_record_asks_for_an_update(filled_url: str) -> None:
    with Record.open(filled_url) as record, record.writing() as connection:
        connection.exec_driver_sql("UPDATE dragoman_version SET version_num = '9999'")
    with pytest.raises(RecordError, match="newer Dragoman.*pip install --upgrade"):
        Record.open(filled_url)


def test_a_question_makes_no_record(server: postgresql.Server, database: str) -> None:
    for _ in range(2):
        with pytest.raises(RecordError, match="There is no record at postgresql://dragoman@127"):
            Record.open(server.url(database), create=False)


def test_a_database_that_cannot_hold_every_name_is_refused(server: postgresql.Server) -> None:
    server.execute("CREATE DATABASE latin ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0")
    with pytest.raises(RecordError, match="keeps text as LATIN1.*createdb --encoding UTF8"):
        Record.open(server.url("latin"))
    server.execute("DROP DATABASE latin")


def test_a_user_without_rights(server: postgresql.Server, database: str, filled_url: str, weak: str) -> None:
    url = server.url(database, user=weak, password=weak)
    with pytest.raises(RecordError, match="does not let this user do what is needed. Ask its owner"):
        Record.open(url)
    with Record.open(filled_url) as record, record.writing() as connection:
        connection.exec_driver_sql(f"GRANT SELECT ON ALL TABLES IN SCHEMA public TO {weak}")
    with Record.open(url, create=False) as record:
        assert who(record, "dao")  # to ask it is enough to read
        with pytest.raises(RecordError, match="does not let this user"):
            record.begin_run(MANIFEST)
    with Record.open(filled_url) as record, record.writing() as connection:
        connection.exec_driver_sql(f"REVOKE ALL ON ALL TABLES IN SCHEMA public FROM {weak}")


def test_a_server_that_takes_nothing_new(server: postgresql.Server, database: str, filled_url: str) -> None:
    server.execute(f"ALTER DATABASE {database} SET default_transaction_read_only = on")
    with Record.open(filled_url) as record:
        assert who(record, "dao")
        with pytest.raises(RecordError, match="can only be read: its server takes nothing new"):
            record.begin_run(MANIFEST)


def test_a_locked_record_says_so_after_waiting(filled_url: str) -> None:
    with Record.open(filled_url) as other, Record.open(filled_url, patience=0.2) as record:
        run = record.begin_run(MANIFEST)
        with other.writing(), pytest.raises(RecordError, match="being written by another program"):
            record.enter(*small(1), run)
        assert who(record, "dao")
        assert record.enter(*small(1), run).status == "added"


def test_a_server_that_ends_the_connection_loses_nothing(server: postgresql.Server, filled_url: str) -> None:
    with Record.open(filled_url) as record:
        run = record.begin_run(MANIFEST)
        assert record.enter(*small(1), run).status == "added"
        database = filled_url.rsplit("/", 1)[1]
        server.execute(
            f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{database}' AND client_port > 0"
        )
        with pytest.raises(RecordError, match="ended the connection.*What was finished before is kept"):
            record.enter(*small(2), run)
        assert record.enter(*small(2), run).status == "added"  # the next connection is a new one
        assert record.enter(*small(1), run).status == "unchanged"


@pytest.fixture
def tiny_url(server: postgresql.Server, tmp_path: Path) -> Iterator[str]:
    """A database on a disk of its own with little room; only the superuser may make one."""
    disk = server.folder / "disk"
    disk.mkdir(exist_ok=True)
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=12m", "tmpfs", str(disk)], capture_output=True, check=False
    )
    if made.returncode != 0:
        pytest.skip("no right to mount a small disk")
    try:
        os.chown(disk, (server.folder / "data").stat().st_uid, -1)
        server.execute(
            f"CREATE TABLESPACE tiny LOCATION '{disk}'", "CREATE DATABASE tiny TEMPLATE template0 TABLESPACE tiny"
        )
        yield server.url("tiny")
        server.execute("DROP DATABASE tiny WITH (FORCE)", "DROP TABLESPACE tiny")
    finally:
        subprocess.run(["umount", str(disk)], check=False)


def test_a_full_disk_keeps_what_was_finished(tiny_url: str) -> None:
    with Record.open(tiny_url) as record:
        run = record.begin_run(MANIFEST)
        entered = []
        with pytest.raises(RecordError, match="no room left on the disk"):
            for number in range(500):
                document, reading = small(number)
                long = replace(document, text=f"{document.text} {os.urandom(100_000).hex()}")
                entered.append(record.enter(long, reading, run).document)
        assert entered
        assert record.reading(entered[-1])[0].id == entered[-1]


def test_a_sign_that_a_database_cannot_hold_costs_one_report(filled_url: str) -> None:
    document, reading = small(3)
    with Record.open(filled_url) as record:
        run = record.begin_run(MANIFEST)
        with pytest.raises(RecordError, match="a sign or a number in it that the database"):
            record.enter(replace(document, input_id="a\x00b"), reading, run)
        assert record.enter(document, reading, run).status == "added"
