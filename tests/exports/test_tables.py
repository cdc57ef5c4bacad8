"""The tables, read by the programs that others use: Frictionless, pandas, Arrow, DuckDB, openpyxl."""

import csv
import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import duckdb
import frictionless
import openpyxl
import pandas
import pyarrow.parquet
import pytest
from exporting import Export, export_of

import samples
from dragoman.domain.text import Document
from dragoman.exports import format_named
from dragoman.exports.cells import cell, undone
from dragoman.exports.tables import SOURCES
from dragoman.record import Record

RISKY = ('=HYPERLINK("http://x","y")', "+1", "-2+3", "@SUM(A1)", "\t=1", "'quoted'", "=1\n=2")


def csv_rows(folder: Path, table: str) -> list[dict[str, str]]:
    with (folder / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def pandas_reader(folder: Path) -> Any:
    """The function that the README tells users of pandas to write."""
    code = re.search(r"```python\n(.*?)```", (folder / "README.md").read_text(encoding="utf-8"), re.DOTALL)
    assert code is not None
    made: dict[str, Any] = {}
    exec(code.group(1), made)
    return made["read"]


@pytest.fixture
def odd_record(tmp_path: Path) -> str:
    """A record with a title that is a formula, a Namibian, and accents."""
    document, reading = samples.visit()
    actors = tuple(replace(actor, country="NA" if actor.id == "a2" else actor.country) for actor in reading.actors)
    statements = tuple(replace(one, content=RISKY[0]) if one.id == "s1" else one for one in reading.statements)
    path = str(tmp_path / "odd.db")
    with Record.open(path) as record:
        run = record.begin_run({"tool": "test", "reader": "test"})
        for number, title in enumerate((*RISKY, "Đỗ Thị\x0bQuỳnh")):
            other: Document = replace(document, id=f"r{number}", title=title)
            read = replace(reading, document=other.id, actors=actors, statements=statements)
            record.enter(other, read, run)
    return path


def test_frictionless_finds_the_csv_valid(export: Export) -> None:
    report = frictionless.validate(str(export("csv") / "datapackage.json"))

    assert report.valid, report.flatten(["resourceName", "rowNumber", "fieldName", "message"])[:5]
    assert {task.name for task in report.tasks} == {source.table.name for source in SOURCES}


def test_frictionless_finds_odd_csv_valid(odd_record: str, tmp_path: Path) -> None:
    folder = export_of(odd_record, "csv", tmp_path / "csv").path

    report = frictionless.validate(str(folder / "datapackage.json"))
    assert report.valid, report.flatten(["resourceName", "rowNumber", "fieldName", "message"])[:5]


def test_every_table_has_rows_and_every_row_is_quoted(export: Export) -> None:
    folder = export("csv")

    for source in SOURCES:
        rows = csv_rows(folder, source.table.name)
        assert rows, source.table.name
        if any(column.name == "quote" for column in source.table.columns):
            assert all(undone(row["quote"]) for row in rows)


def test_the_codebook_names_every_column(export: Export) -> None:
    page = (export("csv") / "codebook.md").read_text(encoding="utf-8")

    assert all(f"`{column.name}`" in page for source in SOURCES for column in source.table.columns)


def test_pandas_keeps_codes_accents_and_empty_apart_from_no(odd_record: str, tmp_path: Path) -> None:
    folder = export_of(odd_record, "csv", tmp_path / "csv").path
    read = pandas_reader(folder)

    actors, engagements = read(folder, "actors"), read(folder, "engagements")
    assert set(actors["country"]) == {"VN", "NA"}
    assert "Đỗ Thị Quỳnh Hương" in set(actors["name"])
    assert set(engagements["background"]) == {True, False}
    assert engagements["visit_type"].isna().any()
    assert engagements["earliest"].dropna().str.len().eq(10).all()
    assert str(engagements["date"].dtype).startswith("string")
    assert read(folder, "reports")["relevant"].all()


@pytest.mark.parametrize("text", RISKY)
def test_no_cell_is_a_formula_and_each_can_be_had_back(text: str) -> None:
    assert cell(text).startswith("'")
    assert undone(cell(text)) == text


def test_text_that_is_no_formula_is_untouched() -> None:
    assert cell("Việt Nam = partner") == "Việt Nam = partner"
    assert (cell(None), cell(False), cell([])) == ("", "false", "[]")


def test_no_formula_comes_into_csv(odd_record: str, tmp_path: Path) -> None:
    folder = export_of(odd_record, "csv", tmp_path / "csv").path

    for source in SOURCES:
        for row in csv_rows(folder, source.table.name):
            assert not [value for value in row.values() if value.startswith(("=", "+", "-", "@", "\t", "\r"))]
    assert {undone(row["title"]) for row in csv_rows(folder, "reports")} >= set(RISKY)


def test_arrow_and_duckdb_read_the_parquet_files(export: Export) -> None:
    tables, folder = export("parquet"), export("csv")

    for source in SOURCES:
        path, name = tables / f"{source.table.name}.parquet", source.table.name
        assert pyarrow.parquet.read_table(path).num_rows == len(csv_rows(folder, name))
        counted = duckdb.sql(f"select count(*) from read_parquet('{path}')").fetchall()
        assert counted == [(len(csv_rows(folder, name)),)]


def test_duckdb_joins_and_unnests_the_parquet_files(export: Export) -> None:
    folder = export("parquet")

    found = duckdb.sql(
        f"select s.quote, unnest(s.citations).quote from '{folder}/statements.parquet' s "
        f"join '{folder}/engagements.parquet' e using (report, engagement) where list_contains(e.sides, 'KH')"
    ).fetchall()
    assert found
    assert all(quote for row in found for quote in row)


def test_parquet_says_what_its_columns_are(export: Export) -> None:
    schema = pyarrow.parquet.read_schema(export("parquet") / "engagements.parquet")

    assert b"only recalls" in schema.field("background").metadata[b"description"]


def test_the_workbook_has_a_sheet_a_table_and_says_what_its_columns_are(export: Export) -> None:
    book = openpyxl.load_workbook(export("xlsx"), read_only=True)

    assert book.sheetnames == [*(source.table.name for source in SOURCES), "columns"]
    explained = {(row[0], row[1]) for row in book["columns"].iter_rows(min_row=2, values_only=True)}
    assert explained == {(source.table.name, column.name) for source in SOURCES for column in source.table.columns}


def test_the_workbook_computes_nothing_and_changes_no_text(odd_record: str, tmp_path: Path) -> None:
    made = export_of(odd_record, "xlsx", tmp_path / "odd.xlsx")
    book = openpyxl.load_workbook(made.path)

    for sheet in book:
        assert not [one.coordinate for row in sheet.iter_rows() for one in row if one.data_type == "f"]
    column = [one.value for one in book["reports"][1]].index("title")
    titles = {row[column].value for row in book["reports"].iter_rows(min_row=2)}
    assert titles >= set(RISKY)
    formula = next(row[column] for row in book["reports"].iter_rows(min_row=2) if row[column].value == RISKY[0])
    assert formula.quotePrefix


def test_what_a_sheet_cannot_hold_is_told(odd_record: str, tmp_path: Path) -> None:
    made = export_of(odd_record, "xlsx", tmp_path / "odd.xlsx")

    assert [line for line in made.losses.lines() if "control characters" in line and "reports.title" in line]
    assert "control characters, which" in made.readme.read_text(encoding="utf-8")


def test_the_workbook_reads_in_pandas(export: Export) -> None:
    frames = pandas.read_excel(export("xlsx"), sheet_name=None, dtype=str, keep_default_na=False)

    assert "Tran Thu Ha" in set(frames["actors"]["name"])


def test_a_sheet_that_is_full_goes_on_in_another(
    example_record: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dragoman.exports.formats.xlsx.MOST_ROWS", 20)
    book = openpyxl.load_workbook(export_of(str(example_record), "xlsx", tmp_path / "a.xlsx").path)

    assert "statements 2" in book.sheetnames
    assert book["statements"].max_row == 21


def test_lists_of_commitments_are_json(export: Export) -> None:
    rows = csv_rows(export("csv"), "commitments")

    assert all(isinstance(json.loads(row["maker_names"]), list) for row in rows)
    assert {row["form"] for row in rows} <= set(
        next(column.values for column in _columns("commitments") if column.name == "form")
    )


def _columns(name: str) -> Any:
    return next(table.columns for table in format_named("csv").tables if table.name == name)
