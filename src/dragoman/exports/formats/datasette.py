"""Datasette: the tables as one SQLite file with views, full-text search and a page of what every column means."""

import json
import sqlite3
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from dragoman.exports.csv_tables import rows_of
from dragoman.exports.datasette_pages import QUERIES, VIEWS, metadata
from dragoman.exports.format import Format, Table
from dragoman.exports.losses import Losses
from dragoman.exports.sqlite_files import sqlite_file
from dragoman.exports.tables import LOSES, SOURCES, Row
from dragoman.record.queries.selecting import Selection

TYPES = {"integer": "INTEGER", "boolean": "INTEGER", "number": "REAL"}
AT_ONCE = 5_000
TABLES = tuple(source.table for source in SOURCES)


def _write(selection: Selection, target: Path, losses: Losses) -> None:
    with sqlite_file(target / "record.db") as database:
        for table in TABLES:
            database.execute(_create(table))
        columns = {table.name: [column.name for column in table.columns] for table in TABLES}
        _fill(database, rows_of(selection), columns)
        for name, (_told, sql) in VIEWS.items():
            database.execute(f"CREATE VIEW {name} AS {sql}")
        _search(database)
        database.commit()
    (target / "metadata.yaml").write_text(metadata("record", TABLES), encoding="utf-8")


def _create(table: Table) -> str:
    lines = [f'"{column.name}" {TYPES.get(column.type, "TEXT")}' for column in table.columns]
    if table.key:
        lines.append(f"PRIMARY KEY ({_names(table.key)})")
    for here, other, there in table.links:
        lines.append(f'FOREIGN KEY ({_names(here)}) REFERENCES "{other}" ({_names(there)})')
    return f'CREATE TABLE "{table.name}" ({", ".join(lines)})'


def _names(columns: tuple[str, ...]) -> str:
    return ", ".join(f'"{name}"' for name in columns)


def _fill(database: sqlite3.Connection, rows: Iterator[tuple[str, Row]], columns: dict[str, list[str]]) -> None:
    while some := list(islice(rows, AT_ONCE)):
        for name, wanted in columns.items():
            values = [[_value(row[column]) for column in wanted] for table, row in some if table == name]
            marks = ", ".join("?" * len(wanted))
            database.executemany(f'INSERT INTO "{name}" VALUES ({marks})', values)


def _value(value: Any) -> Any:
    if isinstance(value, (list, dict)):
        return json.dumps(value, ensure_ascii=False)
    return int(value) if isinstance(value, bool) else value


def _search(database: sqlite3.Connection) -> None:
    """An index over what was said, which Datasette finds by itself; accents do not matter."""
    database.execute(
        'CREATE VIRTUAL TABLE statements_fts USING FTS5(content, quote, content="statements", '
        "tokenize='unicode61 remove_diacritics 2')"
    )
    database.execute("INSERT INTO statements_fts (statements_fts) VALUES ('rebuild')")


FORMAT = Format(
    name="datasette",
    sentence="A SQLite file of the tables with views, search and canned queries, for Datasette and any SQL program.",
    suffix="",
    tables=TABLES,
    loses=LOSES,
    write=_write,
    notes=(
        "Open it with `datasette record.db -m metadata.yaml`. Lists and objects are JSON; an empty cell is not known.",
        "Views: " + " ".join(f"`{name}`: {told}" for name, (told, _sql) in VIEWS.items()),
        "Questions ready to ask: " + " ".join(f"`{name}`: {told}" for name, (_title, told, _sql) in QUERIES.items()),
    ),
)
