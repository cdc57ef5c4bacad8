"""A team's own table beside the record: rows that meet, fields that agree, and scores by hand-worked examples."""

import json
from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest
from openpyxl import Workbook

from dragoman.cli.main import main
from dragoman.evaluation.compared import kappa
from dragoman.evaluation.team_table import Columns

EXAMPLES = Path(__file__).parent.parent.parent / "examples" / "reports"

MAP = """
[columns]
date = "Date"
kind = "Type"
country = "Where"
people = "Who"

[values.kind]
Talks = "meeting"
"""
HEADING = ["Date", "Type", "Where", "Who"]
ROWS = [
    ["2024-08-14/2024-08-16", "visit", "Cambodia", "Vũ Minh Đức"],
    ["2024-03-12", "Talks", "China", "Shen Yulan; Tran Thu Ha"],
    ["2024-08-15", "Talks", "Vietnam", "Vu Minh Duc; Keo Samnang"],  # it was in Cambodia
    ["2019-01-01", "visit", "Laos", "Nobody Known"],
]


@pytest.fixture(scope="module")
def record(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("team") / "record.db"
    with pytest.raises(SystemExit):
        main(["read", "--quiet", "--record", str(path), str(EXAMPLES)])
    return path


@pytest.fixture
def call(
    record: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Callable[..., tuple[int, str, str]]:
    """Call ``dragoman agreement`` on a table, with a mapping."""
    monkeypatch.setenv("COLUMNS", "80")

    def run(table: Path, *words: str, columns: str = MAP) -> tuple[int, str, str]:
        (tmp_path / "map.toml").write_text(columns, encoding="utf-8")
        capfd.readouterr()
        with pytest.raises(SystemExit) as left:
            main(["agreement", str(table), "--columns", str(tmp_path / "map.toml"), "--record", str(record), *words])
        printed = capfd.readouterr()
        return int(left.value.code or 0), printed.out, printed.err

    return run


def as_csv(folder: Path) -> Path:
    lines = [",".join(row) for row in (HEADING, *ROWS)]
    path = folder / "team.csv"
    path.write_text("\ufeff" + "\n".join(lines) + "\n", encoding="utf-8")
    return path


def as_xlsx(folder: Path) -> Path:
    book = Workbook()
    for row in (HEADING, *ROWS):
        book.active.append(row)
    book.save(folder / "team.xlsx")
    return folder / "team.xlsx"


@pytest.mark.parametrize("make", [as_csv, as_xlsx])
def test_rows_meet_and_a_disagreement_shows_the_sentence(
    make: Callable[[Path], Path], call: Callable[..., tuple[int, str, str]], tmp_path: Path, record: Path
) -> None:
    before = record.read_bytes()
    status, out, told = call(make(tmp_path))

    assert status == 0
    assert "3 of 4 rows meet an engagement of the record" in out
    assert "Row 4, country: the table has VN, the record KH." in out
    assert "Duc paid a courtesy call on Cambodian Deputy Prime Minister Keo Samnang" in " ".join(out.split())
    assert "Row 5: the record holds nothing of it: 2019-01-01, visit, LA, Nobody Known." in out
    assert "entered the record." in told
    assert record.read_bytes() == before


def test_programs_get_every_field_and_the_scores(call: Callable[..., tuple[int, str, str]], tmp_path: Path) -> None:
    _status, out, _told = call(as_csv(tmp_path), "--format", "json")
    rows = [json.loads(line) for line in out.splitlines()]

    told = [row for row in rows if row.get("field") == "kind" and "row" in row]
    kinds = [(row["row"], row["team"], row["record"], row["agree"]) for row in told]
    assert kinds == [(2, "visit", "visit", True), (3, "meeting", "meeting", True), (4, "meeting", "meeting", True)]
    [country] = [row for row in rows if row.get("field") == "country" and "units" in row]
    assert country["units"] == 3
    assert country["percent"] == pytest.approx(200 / 3)
    assert all(row["quote"] for row in rows if "team" in row)


def test_kappa_by_a_worked_example() -> None:
    # 20 yes-yes, 5 yes-no, 10 no-yes, 15 no-no: observed 0.7, by chance 0.5 [Cohen 1960, as commonly worked]
    pairs = [("y", "y")] * 20 + [("y", "n")] * 5 + [("n", "y")] * 10 + [("n", "n")] * 15

    assert kappa(pairs) == pytest.approx(0.4)
    assert kappa([("y", "y")] * 3) is None


@pytest.mark.parametrize(
    ("columns", "told"),
    [
        ("[columns]\nday = 'Date'", "'day', which is no field. Fields are: date"),
        ("", "has no [columns]"),
        ("[columns", "cannot be read as TOML"),
        ("[columns]\ndate = 'Day'", "has no column 'Day'. It has: Date, Type, Where, Who."),
    ],
)
def test_a_wrong_mapping_is_told(
    columns: str, told: str, call: Callable[..., tuple[int, str, str]], tmp_path: Path
) -> None:
    status, _out, error = call(as_csv(tmp_path), columns=columns)

    assert status == 1
    assert told in error


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00bad", b"PK\x03\x04broken"])
@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_a_damaged_table_is_told(
    content: bytes, suffix: str, call: Callable[..., tuple[int, str, str]], tmp_path: Path
) -> None:
    path = tmp_path / f"team{suffix}"
    path.write_bytes(content)
    status, _out, error = call(path)

    assert status == 1
    assert str(path) in error


def test_columns_stand_for_fields(tmp_path: Path) -> None:
    (tmp_path / "map.toml").write_text(MAP, encoding="utf-8")
    row = Columns.read(tmp_path / "map.toml").row(2, {"Date": None, "Type": "Talks", "Where": "viet nam", "Who": ""})

    assert row.fields == {"kind": "meeting", "country": "VN"}


def test_a_workbook_with_broken_sheets_is_told(call: Callable[..., tuple[int, str, str]], tmp_path: Path) -> None:
    table = as_xlsx(tmp_path)
    with ZipFile(table) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    with ZipFile(table, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content[: len(content) // 2] if "sheet1" in name else content)
    status, _out, told = call(table)

    assert status == 1
    assert "cannot be read as XLSX" in told


def test_a_workbook_that_unpacks_without_end_is_told(
    call: Callable[..., tuple[int, str, str]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dragoman.sources.unpacking.MOST_UNPACKED", 1_000)
    table = as_xlsx(tmp_path)
    status, _out, told = call(table)

    assert status == 1
    assert "cannot be read as XLSX: it unpacks to more than" in told
