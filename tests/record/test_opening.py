"""Opening a record: what is made, and what is said where it cannot be."""

import os
import sqlite3
import stat
import subprocess
import sys
import textwrap
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from dragoman.errors import RecordError
from dragoman.record import Record
from dragoman.record.queries import who
from dragoman.record.versions import NEWEST
from record.builders import MANIFEST, small, visit


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A record with one report in it."""
    path = tmp_path / "record.db"
    with Record.open(str(path)) as record:
        record.enter(*visit(), record.begin_run(MANIFEST))
    return path


def test_a_missing_default_record_is_made_with_its_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "new" / "folder" / "record.db"
    monkeypatch.setenv("DRAGOMAN_RECORD", str(path))
    Record.open().close()
    assert path.exists()


def test_a_question_makes_no_record(tmp_path: Path) -> None:
    path = tmp_path / "folder" / "record.db"
    with pytest.raises(RecordError, match="no record at .* dragoman read"):
        Record.open(str(path), create=False)
    assert not path.parent.exists()


def test_an_sqlite_record_has_its_pragmas(file: Path) -> None:
    with Record.open(str(file)) as record, record.asking() as connection:
        found = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "foreign_keys", "busy_timeout", "synchronous")
        }
    assert found == {"journal_mode": "wal", "foreign_keys": 1, "busy_timeout": 5000, "synchronous": 1}


def test_opening_a_record_that_is_up_to_date_is_fast_and_loads_no_alembic(file: Path) -> None:
    script = f"""
        import sys, time
        from dragoman.record import Record
        start = time.perf_counter()
        Record.open({str(file)!r}).close()
        assert "alembic" not in sys.modules
        print(time.perf_counter() - start)
    """
    done = subprocess.run([sys.executable, "-c", textwrap.dedent(script)], capture_output=True, text=True, check=True)
    assert float(done.stdout) < 1  # a few milliseconds; the bound only tells it from making the tables


def test_a_newer_record_asks_for_an_update(file: Path) -> None:
    with closing(sqlite3.connect(file)) as database:
        database.execute("UPDATE dragoman_version SET version_num = '9999'")
        database.commit()
    with pytest.raises(RecordError, match="newer Dragoman.*pip install --upgrade"):
        Record.open(str(file))


def test_a_record_that_was_never_finished_is_made_whole(tmp_path: Path) -> None:
    path = tmp_path / "record.db"
    path.touch()
    with Record.open(str(path)) as record:
        assert record.enter(*visit(), record.begin_run(MANIFEST)).status == "added"


def test_another_programs_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with closing(sqlite3.connect(path)) as database:
        database.execute("CREATE TABLE bookmarks (id)")
        database.commit()
    before = path.read_bytes()
    with pytest.raises(RecordError, match="another program.*'bookmarks'"):
        Record.open(str(path))
    assert path.read_bytes() == before


def test_a_file_that_is_no_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("Not a database. " * 100)
    with pytest.raises(RecordError, match="not a record of Dragoman"):
        Record.open(str(path))
    assert path.read_text().startswith("Not a database.")


def test_a_question_of_an_empty_file_makes_no_record(tmp_path: Path) -> None:
    path = tmp_path / "record.db"
    path.touch()
    with pytest.raises(RecordError, match="There is no record at"):
        Record.open(str(path), create=False)
    assert path.read_bytes() == b""


def test_a_folder_is_no_record(tmp_path: Path) -> None:
    with pytest.raises(RecordError, match="is a folder"):
        Record.open(str(tmp_path))


def test_a_file_in_the_way_of_the_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(RecordError, match="cannot be made"):
        Record.open(str(tmp_path / "file" / "folder" / "record.db"))


@pytest.mark.parametrize(
    "url", ["mysql://host/records", "nonsense://x", "http://host/record.db", "sqlite+pysqlcipher://x/y", "sqlite://"]
)
def test_a_wrong_url_says_what_would_be_right(url: str) -> None:
    with pytest.raises(RecordError, match="Give the path|Name one"):
        Record.open(url)


def test_a_locked_record_says_so_after_waiting(file: Path) -> None:
    with (
        closing(sqlite3.connect(file, isolation_level=None)) as other,
        Record.open(str(file), patience=0.2) as record,
    ):
        run = record.begin_run(MANIFEST)
        other.execute("BEGIN IMMEDIATE")
        start = time.monotonic()
        with pytest.raises(RecordError, match="being written by another program"):
            record.enter(*small(1), run)
        assert time.monotonic() - start >= 0.2
        assert who(record, "dao")  # reading goes on while another writes
        other.execute("ROLLBACK")
        assert record.enter(*small(1), run).status == "added"


def test_a_damaged_record_says_so(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[4096:] = b"\xff" * (len(content) - 4096)
    file.write_bytes(content)
    with pytest.raises(RecordError, match="damaged|could not do"), Record.open(str(file)) as record:
        who(record, "dao")


def test_a_full_disk_keeps_what_was_finished(file: Path) -> None:
    with Record.open(str(file)) as record:
        run = record.begin_run(MANIFEST)
        with record.asking() as connection:  # the limit lives as long as the connection, which is used again
            pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
            connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 4}")
        entered = []
        with pytest.raises(RecordError, match="no room left on the disk"):
            for number in range(200):
                entered.append(record.enter(*small(number), run).document)
        assert record.reading(entered[-1])[0].id == entered[-1]
    with Record.open(str(file)) as record:
        again = [record.enter(*small(number), run).status for number in range(200)]
    assert again == ["unchanged"] * len(entered) + ["added"] * (200 - len(entered))


@pytest.fixture
def tiny_disk(tmp_path: Path) -> Iterator[Path]:
    """A real disk of 1 MB; only the superuser may make one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)]
    try:
        made = subprocess.run(mount, capture_output=True, check=False).returncode == 0
    except FileNotFoundError:
        made = False
    if not made:
        pytest.skip("no right to mount a small disk")
    yield folder
    subprocess.run(["umount", str(folder)], check=False)


def test_a_disk_that_is_really_full_keeps_what_was_finished(tiny_disk: Path) -> None:
    with Record.open(str(tiny_disk / "record.db")) as record:
        run = record.begin_run(MANIFEST)
        entered = []
        with pytest.raises(RecordError, match="no room left on the disk|it may be full"):
            for number in range(1000):
                entered.append(record.enter(*small(number), run).document)
        assert entered
        assert record.reading(entered[-1])[0].id == entered[-1]


def test_a_disk_too_small_to_begin_says_so(tiny_disk: Path) -> None:
    (tiny_disk / "ballast").write_bytes(b"x" * 980_000)
    with pytest.raises(RecordError, match="no room left on the disk|it may be full"):
        Record.open(str(tiny_disk / "record.db"))


def as_nobody(script: str) -> str:
    """What the script prints when run by a user who may write nowhere here."""
    # everything is imported first: another user may have no right to read where Python lies
    modules = "os, alembic.command, sqlite3, sqlalchemy.dialects.sqlite, dragoman.record.queries"
    become = "os.setuid(65534)" if os.geteuid() == 0 else ""
    script = f"import {modules}\n{become}\n{script}"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


WRITE = """
from dragoman.errors import RecordError
from dragoman.record import Record
try:
    Record.open({path!r})
except RecordError as error:
    print(error)
"""

ASK = """
from dragoman.record import Record
from dragoman.record.queries import who
with Record.open({path!r}, create=False) as record:
    print(who(record, "dao")[0].name)
"""


@pytest.fixture
def write_protected(file: Path) -> Iterator[Path]:
    """The record and its folder, which may be read by everyone and written by none."""
    parents = [parent for parent in file.parents if parent.is_relative_to("/tmp") and parent != Path("/tmp")]
    modes = {path: path.stat().st_mode for path in parents}
    for parent in parents:
        parent.chmod(0o755)
    file.parent.chmod(0o555)
    file.chmod(0o444)
    yield file
    for path, mode in modes.items():
        path.chmod(stat.S_IMODE(mode))


def test_a_write_protected_record_says_so(write_protected: Path) -> None:
    assert "write-protected" in as_nobody(WRITE.format(path=str(write_protected)))


def test_a_write_protected_record_still_answers(write_protected: Path) -> None:
    assert as_nobody(ASK.format(path=str(write_protected))).strip() == "Trần Thị Đào"
    assert sorted(path.name for path in write_protected.parent.iterdir()) == ["record.db"]


def test_a_write_protected_folder_says_so(write_protected: Path) -> None:
    told = as_nobody(WRITE.format(path=str(write_protected.parent / "new.db")))
    assert "cannot be opened" in told
    told = as_nobody(WRITE.format(path=str(write_protected.parent / "folder" / "new.db")))
    assert "cannot be made" in told


def test_the_version_is_kept_in_a_table_of_its_own(file: Path) -> None:
    with closing(sqlite3.connect(file)) as database:
        assert database.execute("SELECT version_num FROM dragoman_version").fetchall() == [(NEWEST,)]
