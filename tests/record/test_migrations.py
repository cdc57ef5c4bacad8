"""The numbered migrations make what ``schema.py`` describes, and the program knows the last of them."""

from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from dragoman.record import Record, versions
from dragoman.record.schema import metadata
from dragoman.record.versions import NEWEST, TABLE


def test_migrations_make_the_tables_that_the_schema_describes(tmp_path: Path) -> None:
    with Record.open(str(tmp_path / "record.db")) as record, record.asking() as connection:
        context = MigrationContext.configure(connection, opts={"version_table": TABLE})
        assert compare_metadata(context, metadata) == []


def test_the_newest_version_is_the_last_migration() -> None:
    folder = Path(versions.__file__).parent / "migrations" / "versions"
    numbers = sorted(path.name.partition("_")[0] for path in folder.glob("*.py"))
    assert numbers[-1] == NEWEST
    assert numbers == [f"{number:04}" for number in range(1, len(numbers) + 1)]
