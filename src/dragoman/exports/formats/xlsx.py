"""XLSX: a workbook with one sheet a table; every text is a text, never a formula."""

import json
import re
import shutil
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dragoman.exports.csv_tables import rows_of
from dragoman.exports.format import Column, Format, Table
from dragoman.exports.losses import Losses
from dragoman.exports.needs import needed
from dragoman.exports.tables import LOSES, SOURCES, Row
from dragoman.record.queries.selecting import Selection

if TYPE_CHECKING:
    from openpyxl import Workbook

MOST_ROWS = 1_048_575
"""Rows of a sheet below its heading; what is more goes to a further sheet."""
MOST_CHARACTERS = 32_767
"""Characters of a cell."""

_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_MOMENT = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*")
_NO_TIME = (1980, 1, 1, 0, 0, 0)
_FORMULA = tuple("=+-@\t\r")


def _write(selection: Selection, target: Path, losses: Losses) -> None:
    needed("openpyxl", "xlsx")
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    sheets = {source.table.name: _Sheet(book, source.table, losses) for source in SOURCES}
    try:
        for name, row in rows_of(selection):
            sheets[name].append(row)
        _columns_sheet(book)
    finally:
        for sheet in book.worksheets:
            sheet.close()  # openpyxl complains of a sheet that is dropped half-written
    with tempfile.TemporaryDirectory(prefix="dragoman-") as folder:
        dated = Path(folder) / "dated.xlsx"
        book.save(dated)
        _without_moments(dated, target)


class _Sheet:
    """One table's sheet, and further ones where a sheet is full."""

    def __init__(self, book: "Workbook", table: Table, losses: Losses) -> None:
        self._book, self._table, self._losses = book, table, losses
        self._number = 0
        self._begin()

    def _begin(self) -> None:
        self._number += 1
        name = self._table.name if self._number == 1 else f"{self._table.name} {self._number}"
        self._sheet = self._book.create_sheet(name)
        self._sheet.freeze_panes = "A2"
        self._sheet.append([column.name for column in self._table.columns])
        self._rows = 0

    def append(self, row: Row) -> None:
        """Write one more row."""
        if self._rows >= MOST_ROWS:
            self._begin()
        self._rows += 1
        self._sheet.append([self._cell(row[column.name], column) for column in self._table.columns])

    def _cell(self, value: Any, column: Column) -> Any:
        if value is None or isinstance(value, (bool, int)):
            return value
        text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
        return text_cell(self._sheet, text, lambda what: self._losses.note(what, f"{self._table.name}.{column.name}"))


def text_cell(sheet: Any, text: str, lose: Callable[[str], None]) -> Any:
    """A cell that holds this text and never computes anything."""
    from openpyxl.cell import WriteOnlyCell

    if _CONTROLS.search(text):
        text = _CONTROLS.sub("\ufffd", text)
        lose("texts with control characters, which a sheet cannot hold")
    if len(text) > MOST_CHARACTERS:
        text = text[: MOST_CHARACTERS - 1] + "…"
        lose("texts cut, since a cell holds no more than 32,767 characters")
    if not text.startswith(_FORMULA):
        return text
    cell = WriteOnlyCell(sheet, value=text)
    cell.data_type = "s"
    cell.quotePrefix = True  # it stays a text when somebody edits it
    return cell


def _columns_sheet(book: "Workbook") -> None:
    """The codebook, as the last sheet."""
    sheet = book.create_sheet("columns")
    sheet.append(["table", "column", "type", "what it is", "values"])
    for source in SOURCES:
        for column in source.table.columns:
            sheet.append([source.table.name, column.name, column.type, column.sentence, ", ".join(column.values)])


def _without_moments(dated: Path, target: Path) -> None:
    """The same workbook without the time at which it was made: the same record gives the same bytes."""
    with zipfile.ZipFile(dated) as made, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as kept:
        for name in made.namelist():
            entry = zipfile.ZipInfo(name, _NO_TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            if name == "docProps/core.xml":
                kept.writestr(entry, _MOMENT.sub(rb"\g<1>1980-01-01T00:00:00Z", made.read(name)))
                continue
            with made.open(name) as source, kept.open(entry, "w", force_zip64=True) as copy:
                shutil.copyfileobj(source, copy)


FORMAT = Format(
    name="xlsx",
    sentence="An Excel workbook: the tables of csv, one sheet each, and a last sheet that says what each column means.",
    suffix=".xlsx",
    tables=tuple(source.table for source in SOURCES),
    loses=(
        *LOSES,
        "Control characters, and what a text has beyond 32,767 characters: the loss report counts them.",
    ),
    write=_write,
    extra="exports",
    notes=(
        "An empty cell is not known; `[]` is known to be none. Lists and objects are JSON. A text that begins like a "
        "formula is marked as text, and is unchanged.",
    ),
)
