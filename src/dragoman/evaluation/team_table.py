"""A team's own table of engagements held against the record: which rows meet, where they agree, what words tell.

Nothing of the table enters the record: it proposes, the record answers with its quotations, and people judge.
"""

import csv
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

from dragoman.errors import RefusedError, SourceError
from dragoman.evaluation.compared import Compared, Score, scores
from dragoman.knowledge.countries import load_countries
from dragoman.knowledge.folding import search_key
from dragoman.record.queries.answers import JoinedEntry, Quotation
from dragoman.sources.unpacking import check_archive

FIELDS = ("date", "kind", "visit_type", "actuality", "country")
"""What is compared where a row of the table meets one of the record."""

ALL_FIELDS = (*FIELDS, "people", "report", "url")
"""What a column of the table may hold; people are parted by semicolons."""

ENOUGH = 3
"""Points from which a row of the table and one of the record are taken to tell of the same engagement."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Which column holds which field, and what the team's own words stand for, field by field."""

    columns: Mapping[str, str]
    values: Mapping[str, Mapping[str, str]]

    @classmethod
    def read(cls, path: Path) -> "Columns":
        """The mapping that a TOML file gives.

        Raises:
            SourceError: it cannot be read, or names a field that there is not.
        """
        try:
            found = tomllib.loads(path.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            raise SourceError(f"{path} cannot be read as TOML: {error}") from error
        columns, values = found.get("columns", {}), found.get("values", {})
        unknown = [name for name in (*columns, *values) if name not in ALL_FIELDS]
        if not columns or unknown:
            told = f"{path} names {unknown[0]!r}, which is no field." if unknown else f"{path} has no [columns]."
            raise SourceError(f"{told} Fields are: {', '.join(ALL_FIELDS)}.")
        return cls(columns, values)

    def row(self, number: int, cells: Mapping[str, Any]) -> "TeamRow":
        """One row of the table by fields; an empty cell is not known."""
        found = {}
        for field, column in self.columns.items():
            value = _words(cells.get(column))
            value = self.values.get(field, {}).get(value, value)
            if value:
                found[field] = _standard(field, value)
        return TeamRow(number, found)


@dataclass(frozen=True, slots=True)
class TeamRow:
    """One row of the team's table, by its number in the file, the heading being 1."""

    number: int
    fields: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Comparison:
    """All that came of it: the fields compared, rows that the record has nothing of, and its own rows left over."""

    compared: tuple[Compared, ...]
    unmet: tuple[TeamRow, ...]
    left_over: tuple[JoinedEntry, ...]

    def scores(self) -> Iterator[Score]:
        """Each field's score, in the order of `FIELDS`."""
        return scores(self.compared, FIELDS)


def rows_of(path: Path, columns: Columns) -> list[TeamRow]:
    """The rows of a CSV or XLSX file.

    Raises:
        SourceError: it cannot be read, or lacks a column.
    """
    heading, rows = _xlsx(path) if path.suffix.lower() == ".xlsx" else _csv(path)
    missing = [column for column in columns.columns.values() if column not in heading]
    if missing:
        raise SourceError(f"{path} has no column {missing[0]!r}. It has: {', '.join(heading)}.")
    cells = (dict(zip(heading, row, strict=False)) for row in rows)
    return [columns.row(number, row) for number, row in enumerate(cells, 2) if any(map(_words, row.values()))]


def _csv(path: Path) -> tuple[list[str], list[list[Any]]]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows: list[list[Any]] = list(csv.reader(file))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise SourceError(f"{path} cannot be read as CSV in UTF-8: {error}") from error
    return _headed(path, rows)


def _xlsx(path: Path) -> tuple[list[str], list[list[Any]]]:
    try:
        from openpyxl import load_workbook
    except ImportError as error:
        raise SourceError(f"To read {path}, install: pip install 'dragoman[exports]'") from error
    try:
        with path.open("rb") as file:
            check_archive(file)
        book = load_workbook(path, read_only=True, data_only=True)
        rows = [list(row) for row in book.worksheets[0].iter_rows(values_only=True)]
        book.close()
    except (OSError, BadZipFile, LookupError, ValueError, SyntaxError, RefusedError) as error:  # broken XML is the last
        raise SourceError(f"{path} cannot be read as XLSX: {error}") from error
    return _headed(path, rows)


def _headed(path: Path, rows: list[list[Any]]) -> tuple[list[str], list[list[Any]]]:
    if not rows:
        raise SourceError(f"{path} is empty.")
    return [_words(cell) for cell in rows[0]], rows[1:]


def _words(cell: Any) -> str:
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    return cell.isoformat() if isinstance(cell, date) else " ".join(str(cell).split()) if cell is not None else ""


def _standard(field: str, value: str) -> str:
    """A country by its code, a word of the record in its own spelling."""
    if field == "country":
        return country_code(value)
    return value.lower().replace(" ", "_") if field in ("kind", "visit_type", "actuality") else value


def country_code(value: str) -> str:
    """The code of a country that is given by code or name; what is no country stays as it is."""
    known = load_countries()
    if value.upper() in known:
        return value.upper()
    wanted = search_key(value)
    for code, country in known.items():
        if wanted in {search_key(name) for name in (country.name, *country.aliases)}:
            return code
    return value


def compare(rows: Sequence[TeamRow], entries: Sequence[JoinedEntry]) -> Comparison:
    """Each row of the table beside the engagement that it meets best; no engagement is met by two rows."""
    likely = [
        (-points(row, entry), row.number, place)
        for row in rows
        for place, entry in enumerate(entries)
        if points(row, entry) >= ENOUGH
    ]
    met: dict[int, int] = {}
    for _points, number, place in sorted(likely):
        if number not in met and place not in met.values():
            met[number] = place
    compared = [one for row in rows if row.number in met for one in _fields(row, entries[met[row.number]])]
    unmet = tuple(row for row in rows if row.number not in met)
    taken = set(met.values())
    return Comparison(tuple(compared), unmet, tuple(one for place, one in enumerate(entries) if place not in taken))


def points(row: TeamRow, entry: JoinedEntry) -> int:
    """How much speaks for a row and an engagement being the same: people, date, report, country, kind."""
    fields = row.fields
    if fields.get("report") not in (None, entry.report.id) or fields.get("url") not in (None, entry.report.url):
        return 0
    people = [search_key(name) for name in fields.get("people", "").split(";") if name.strip()]
    there = {search_key(part.actor.name) for part in entry.participants}
    found = 2 * sum(any(_same(name.strip(), other) for other in there) for name in people)
    found += 2 if _overlaps(fields.get("date"), entry) else 0
    found += 2 if "report" in fields or "url" in fields else 0
    said = _said(entry)
    return found + sum(field in fields and fields[field] == said.get(field) for field in ("kind", "country"))


def _same(name: str, other: str) -> bool:
    return name == other or set(name.split()) <= set(other.split()) or set(other.split()) <= set(name.split())


def _overlaps(day: str | None, entry: JoinedEntry) -> bool:
    first, last = entry.date.earliest, entry.date.latest
    if day is None or first is None or last is None:
        return False
    begins, _, ends = day.partition("/")
    return begins <= last and first <= (ends or begins + "~")


def _said(entry: JoinedEntry) -> dict[str, str]:
    place = next((place.country for place in entry.places if place.country), None)
    known = {"date": entry.date.edtf, "kind": entry.kind, "visit_type": entry.visit_type,
             "actuality": entry.actuality, "country": place}  # fmt: skip
    return {field: value for field, value in known.items() if value}


def _fields(row: TeamRow, entry: JoinedEntry) -> Iterator[Compared]:
    """The fields that both know."""
    said = _said(entry)
    told = next((one.id for one in entry.tellings if one.report.id == entry.report.id), entry.id)
    cited = entry.citations[0] if entry.citations else Quotation(0, 0, "")
    for field in FIELDS:
        if field in row.fields and field in said:
            values = row.fields[field], said[field], entry.id, entry.report.id, cited.quote
            yield Compared(row.number, field, *values, subject=told, start=cited.start, end=cited.end)
