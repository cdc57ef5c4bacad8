"""Freezes a small record as the present migrations make it, on both stores, as SQL for later versions to be tried on.

Before a migration is added, run ``PYTHONPATH=tests .venv/bin/python scripts/freeze_record.py`` and keep the two
files that it writes into ``tests/record/frozen``; they are never written again.
"""

import re
import sqlite3
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import postgresql
from dragoman.record import Record
from dragoman.record.versions import NEWEST
from record.builders import EVERY, MANIFEST

FROZEN = Path(__file__).resolve().parent.parent / "tests" / "record" / "frozen"
KEPT = re.compile(r"^(CREATE|ALTER|INSERT|SELECT pg_catalog\.setval)\b.*?;\n", re.MULTILINE | re.DOTALL)


def main() -> None:
    """Write both files of the newest version, unless they are there."""
    for store, dump in (("sqlite", _sqlite), ("postgresql", _postgresql)):
        file = FROZEN / f"{NEWEST}.{store}.sql"
        if file.exists():
            print(f"{file.name} is there already and stays as it is")
        else:
            file.write_text(dump(), encoding="utf-8")
            print(f"{file.name} written")


def _fill(url: str) -> None:
    with Record.open(url) as record:
        run = record.begin_run(MANIFEST)
        for document, reading in EVERY:
            record.enter(document, reading, run)
        record.finish_run(run, {"added": len(EVERY)}, [{"origin": "x.txt", "reason": "it is empty"}])


def _sqlite() -> str:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "record.db"
        _fill(str(file))
        with closing(sqlite3.connect(file)) as database:
            return "\n".join(["BEGIN;", *_statements(database), "COMMIT;", ""])


def _statements(database: sqlite3.Connection) -> Iterator[str]:
    """What makes the tables, then what fills them; a virtual table makes and fills its shadows itself."""
    made = database.execute("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid").fetchall()
    virtual = [name for _type, name, sql in made if sql.startswith("CREATE VIRTUAL")]
    mine = [one for one in made if not any(one[1].startswith(f"{name}_") for name in virtual)]
    yield from (f"{sql};" for _type, _name, sql in mine)
    for kind, name, _sql in mine:
        if kind == "table" and name not in virtual:
            columns = [column for _place, column, *_rest in database.execute(f"PRAGMA table_info({name})")]
            values = " || ', ' || ".join(f'quote("{column}")' for column in columns)
            yield from (
                f"INSERT INTO {name} VALUES ({row});" for (row,) in database.execute(f"SELECT {values} FROM {name}")
            )


def _postgresql() -> str:
    with postgresql.running() as server, server.database() as name:
        _fill(server.url(name))
        address = server.url(name).replace("+psycopg", "")
        command = [str(server.binaries / "pg_dump"), "--inserts", "--no-owner", "--no-privileges", address]
        dumped = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return "".join(match.group() for match in KEPT.finditer(dumped))


if __name__ == "__main__":
    main()
