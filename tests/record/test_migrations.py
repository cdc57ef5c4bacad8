"""The numbered migrations make what ``schema.py`` describes, lose nothing, and the program knows the last of them."""

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import make_url

from dragoman.record import Record, versions
from dragoman.record.queries import said, timeline, who
from dragoman.record.schema import metadata
from dragoman.record.versions import NEWEST, TABLE
from record.builders import EVERY, MANIFEST, call, visit
from record.tables import contents

FROZEN = Path(__file__).parent / "frozen"
NUMBERS = sorted(
    path.name.partition("_")[0] for path in Path(versions.__file__).parent.glob("migrations/versions/0*.py")
)
EARLIER = [number for number in NUMBERS if number != NEWEST]
KEPT = sorted({path.name[:4] for path in FROZEN.iterdir()})


def thaw(number: str, url: str) -> None:
    """Make the small record of an earlier version as it was then."""
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        with closing(sqlite3.connect(str(parsed.database))) as database:
            database.executescript((FROZEN / f"{number}.sqlite.sql").read_text(encoding="utf-8"))
        return
    import psycopg

    with psycopg.connect(url.replace("+psycopg", "")) as connection:
        connection.execute((FROZEN / f"{number}.postgresql.sql").read_bytes())


def test_migrations_make_the_tables_that_the_schema_describes(record: Record) -> None:
    def is_described(_item: object, name: str | None, kind: str, _reflected: bool, _match: object) -> bool:
        return not (kind in ("table", "index") and re.search("_search_index", name or ""))  # the store's own

    with record.asking() as connection:
        options = {"version_table": TABLE, "include_object": is_described}
        assert compare_metadata(MigrationContext.configure(connection, opts=options), metadata) == []


def test_the_newest_version_is_the_last_migration() -> None:
    assert NUMBERS[-1] == NEWEST
    assert [f"{number:04}" for number in range(1, len(NUMBERS) + 1)] == NUMBERS


def test_every_earlier_version_is_frozen() -> None:
    """Whoever adds a migration freezes the version before it: see ``scripts/freeze_record.py``."""
    assert {path.name for path in FROZEN.iterdir()} >= {
        f"{number}.{store}.sql" for number in EARLIER for store in ("sqlite", "postgresql")
    }


@pytest.mark.parametrize("number", KEPT)
def test_a_frozen_record_is_brought_up_to_date_and_loses_nothing(number: str, empty_url: str) -> None:
    thaw(number, empty_url)
    with Record.open(empty_url) as record:
        assert versions.version(record.store) == NEWEST
        assert [record.reading(document.id) for document, _ in EVERY] == list(EVERY)
        run = record.begin_run(MANIFEST)
        assert [record.enter(*one, run).status for one in EVERY] == ["unchanged"] * len(EVERY)
        assert [person.name for person in who(record, "dao")] == ["Trần Thị Đào"]
        assert [one.kind for one in timeline(record, ["VN", "CN"])] == ["call"]
        assert [one.act for one in said(record, "wang")] == ["request"]


@pytest.mark.parametrize("number", KEPT)
def test_a_frozen_record_comes_to_hold_what_a_new_one_does(number: str, empty_url: str, tmp_path: Path) -> None:
    thaw(number, empty_url)
    with Record.open(empty_url) as record, Record.open(str(tmp_path / "new.db")) as new:
        run = new.begin_run(MANIFEST)
        for document, reading in EVERY:
            new.enter(document, reading, run)
        assert contents(record, lasting=True) == contents(new, lasting=True)


@pytest.mark.parametrize("number", EARLIER)
def test_a_migration_that_is_interrupted_changes_nothing(
    number: str, empty_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    thaw(number, empty_url)
    monkeypatch.setattr("alembic.runtime.migration.HeadMaintainer.update_to_step", interrupted)
    with pytest.raises(KeyboardInterrupt):
        Record.open(empty_url)
    monkeypatch.undo()
    with Record.open(empty_url) as record:
        assert record.reading(visit()[0].id) == visit()
        assert record.reading(call()[0].id) == call()


def interrupted(*_step: object) -> None:
    raise KeyboardInterrupt
