"""What was corrected stands so in exports, with by whom and why; what was rejected is in none."""

import json
import shutil
from pathlib import Path

import pytest
from exporting import export_of
from test_tables import csv_rows

from dragoman.record import Record
from dragoman.record.corrections import Finding, correct
from dragoman.record.queries import why
from dragoman.record.queries.engagements import tellings


@pytest.fixture
def corrected(example_record: Path, tmp_path: Path) -> tuple[str, str, str]:
    """A copy of the example record in which one engagement is corrected and another rejected, and their ids."""
    file = str(shutil.copy(example_record, tmp_path / "corrected.db"))
    with Record.open(file) as record:
        right, wrong = [one for one in tellings(record) if one.kind == "meeting"][:2]
        for one, verdict, value in ((right, Finding.CORRECTED, "call"), (wrong, Finding.REJECTED, None)):
            (claim,) = [each for each in why(record, one.id) if each.property == "kind"]
            correct(record, claim.id, verdict, by="Rosa", why="I was there.", value=value)
    return file, right.id, wrong.id


def test_a_table_says_what_was_corrected_by_whom(corrected: tuple[str, str, str], tmp_path: Path) -> None:
    file, right, wrong = corrected
    rows = {row["engagement"]: row for row in csv_rows(export_of(file, "csv", tmp_path / "csv").path, "engagements")}
    assert rows[right]["kind"] == "call" and wrong not in rows
    assert "'meeting' corrected to call by Rosa" in rows[right]["corrected_by"]
    assert {row["corrected_by"] for id_, row in rows.items() if id_ != right} == {""}


def test_a_line_says_so_in_its_claims(corrected: tuple[str, str, str], tmp_path: Path) -> None:
    file, right, wrong = corrected
    lines = export_of(file, "jsonl", tmp_path / "r.jsonl").path.read_text(encoding="utf-8").splitlines()
    claims = [claim for line in lines for claim in json.loads(line)["claims"]]
    (told,) = [claim for claim in claims if claim["rule"] == "correction"]
    assert (told["subject"], told["value"]) == (right, "call") and "Rosa" in told["why"] and "meeting" in told["why"]
    assert wrong not in {claim["subject"] for claim in claims}
