"""Writing tables as CSV in a folder, with their data package and codebook; every CSV format is written by this."""

import csv
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path

from dragoman.exports.cells import EXPLAINED, cell
from dragoman.exports.datapackage import datapackage
from dragoman.exports.format import Table
from dragoman.exports.readme import fields_of
from dragoman.exports.tables.rows import Row
from dragoman.record.queries.selecting import Selection

Rows = Iterator[tuple[str, Row]]
"""Rows, each with the name of its table."""


def write_csv(folder: Path, name: str, title: str, tables: Sequence[Table], rows: Iterable[tuple[str, Row]]) -> None:
    """Write rows into one file a table, as they come."""
    with ExitStack() as open_files:
        append = {table.name: _writer(folder, table, open_files) for table in tables}
        for table_name, row in rows:
            append[table_name](row)
    (folder / "datapackage.json").write_text(datapackage(name, title, tables), encoding="utf-8")
    (folder / "codebook.md").write_text(codebook(title, tables), encoding="utf-8")


def _writer(folder: Path, table: Table, open_files: ExitStack) -> Callable[[Row], None]:
    file = open_files.enter_context((folder / f"{table.name}.csv").open("w", encoding="utf-8", newline=""))
    writer = csv.writer(file, lineterminator="\n")
    columns = [column.name for column in table.columns]
    writer.writerow(columns)

    def append(row: Row) -> None:
        writer.writerow([cell(row[name]) for name in columns])

    return append


def codebook(title: str, tables: Iterable[Table]) -> str:
    """What each column means, in Markdown."""
    lines = [f"# Codebook: {title}", "", EXPLAINED, ""]
    for table in tables:
        lines += fields_of(table)
        if table.key:
            lines += [f"Key: {', '.join(f'`{name}`' for name in table.key)}.", ""]
    return "\n".join(lines)


def rows_of(selection: Selection) -> Rows:
    """The rows of every table of the record, report by report."""
    from dragoman.exports.tables import SOURCES

    for held in selection.held():
        for source in SOURCES:
            for row in source.rows(held):
                yield source.table.name, row
