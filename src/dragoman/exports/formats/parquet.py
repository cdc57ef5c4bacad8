"""Parquet: the same tables as csv, typed and nested, one file each, for DuckDB, Arrow, Spark, pandas and R."""

from collections.abc import Iterable
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dragoman.exports.csv_tables import rows_of
from dragoman.exports.format import Column, Format, Table
from dragoman.exports.losses import Losses
from dragoman.exports.needs import needed
from dragoman.exports.tables import LOSES, SOURCES, Row
from dragoman.record.queries.selecting import Selection

if TYPE_CHECKING:
    import pyarrow

AT_ONCE = 5_000
"""Rows of a table that are held before they are written as one group: a few megabytes."""

_OBJECTS = {
    "citations": (("quote", "string"), ("start", "integer"), ("end", "integer")),
    "places": (("name", "string"), ("country", "string"), ("basis", "string")),
}
"""The fields of what stands in lists of objects."""


def _write(selection: Selection, target: Path, losses: Losses) -> None:
    needed("pyarrow", "parquet")
    with ExitStack() as open_files:
        files = {source.table.name: _File(target, source.table, open_files) for source in SOURCES}
        for name, row in rows_of(selection):
            files[name].append(row)
        for file in files.values():
            file.flush()


class _File:
    """One table's file; rows are written in groups."""

    def __init__(self, folder: Path, table: Table, open_files: ExitStack) -> None:
        import pyarrow.parquet

        self._schema = arrow_schema(table)
        path = folder / f"{table.name}.parquet"
        self._file = open_files.enter_context(pyarrow.parquet.ParquetWriter(path, self._schema, compression="zstd"))
        self._rows: list[Row] = []

    def append(self, row: Row) -> None:
        """Take one more row."""
        self._rows.append(row)
        if len(self._rows) >= AT_ONCE:
            self.flush()

    def flush(self) -> None:
        """Write what is held."""
        import pyarrow

        if self._rows:
            self._file.write_batch(pyarrow.RecordBatch.from_pylist(self._rows, schema=self._schema))
            self._rows = []


def arrow_schema(table: Table) -> "pyarrow.Schema":
    """The table's columns as Arrow has them, each with its sentence."""
    import pyarrow

    fields = [
        pyarrow.field(
            column.name, _type(column), nullable=not column.required, metadata={"description": column.sentence}
        )
        for column in table.columns
    ]
    return pyarrow.schema(fields, metadata={"description": table.sentence})


def _type(column: Column) -> "pyarrow.DataType":
    import pyarrow

    plain: dict[str, Any] = {"string": pyarrow.string(), "date": pyarrow.string(), "integer": pyarrow.int64()}
    plain |= {"boolean": pyarrow.bool_(), "number": pyarrow.float64()}
    if column.type != "array":
        return plain[column.type]
    parts: Iterable[tuple[str, str]] = _OBJECTS.get(column.name, ())
    if not parts:
        return pyarrow.list_(pyarrow.string())
    return pyarrow.list_(pyarrow.struct([(name, plain[type_]) for name, type_ in parts]))


FORMAT = Format(
    name="parquet",
    sentence="Parquet files, the tables of csv typed and nested, for DuckDB, Arrow, Spark, pandas and R.",
    suffix="",
    tables=tuple(source.table for source in SOURCES),
    loses=LOSES,
    write=_write,
    extra="exports",
    notes=("Days are text (`2024-03-15`), so that they read the same as in csv; lists and quotations are nested.",),
)
