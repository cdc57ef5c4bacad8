"""Lists of visits and travels, looked for in a record of readouts."""

import json
from pathlib import Path

import pytest

from dragoman.domain.engagements import Role
from dragoman.errors import GoldError
from dragoman.evaluation.open_data import check_record
from dragoman.pipeline.resolving import resolving
from dragoman.record import Record
from record.builders import MANIFEST
from resolution.reports import Who, meeting, report, visit

LEE = Who("Ann Lee", "US", "President")
SOTO = Who("José Soto", "CL", "President", role=Role.VISITOR)


@pytest.fixture
def record(tmp_path: Path) -> Record:
    opened = Record.open(str(tmp_path / "record.db"), keeper=resolving())
    run = opened.begin_run(MANIFEST)
    for told in (
        report(meeting(LEE, SOTO, date="2024-01-03"), published="2024-01-03", text="one"),
        report(meeting(LEE, SOTO, date="2024-05-04"), published="2024-05-04", text="two"),
        report(
            visit(LEE, "CL", "2024-06-01/2024-06-02"),
            meeting(LEE, SOTO, date="2024-06-01", place=("Santiago", "CL")),
            published="2024-06-02",
            text="three Chile",
        ),
        report(meeting(LEE, SOTO, date="2024-12-30"), published="2024-12-30", text="four"),
    ):
        opened.enter(*told, run)
    return opened


def listed(folder: Path, file: str, *lines: dict[str, str]) -> Path:
    path = folder / file
    path.write_text("".join(json.dumps(line) + "\n" for line in lines))
    return folder


def figures(record: Record, name: str, folder: Path) -> dict[str, tuple[int, int]]:
    return {one.name: (one.right, one.gold) for one in check_record(name, folder, record).figures.values()}


def test_visits_are_found_by_name_country_and_days(record: Record, tmp_path: Path) -> None:
    lines = [
        {"id": "1", "start": "2024-05-03", "end": "2024-05-05", "visitor": "President Jose Soto", "country": "Chile"},
        {"id": "2", "start": "2024-08-03", "end": "2024-08-05", "visitor": "President Jose Soto", "country": "Chile"},
        {"id": "3", "start": "2024-06-01", "end": "2024-06-01", "visitor": "King Carl", "country": "Sweden"},
        {"id": "4", "start": "1999-06-01", "end": "1999-06-01", "visitor": "King Carl", "country": "Sweden"},
    ]
    folder = listed(tmp_path, "historyatstate-visits.jsonl", *lines)
    assert figures(record, "record-visits", folder) == {
        "named in a readout of those days": (1, 3),
        "engagement found by country and days": (1, 1),
        "with the visitor by name": (1, 1),
        "on just those days": (1, 1),
    }


def test_travels_are_found_in_the_country_travelled_to(record: Record, tmp_path: Path) -> None:
    lines = [
        {"id": "1", "role": "president", "name": "Ann B. Lee", "start": day, "end": day, "country": "Chile"}
        for day in ("2024-06-01", "2024-05-04")
    ]
    folder = listed(tmp_path, "historyatstate-travels.jsonl", *lines)
    assert figures(record, "record-travels", folder)["engagement found by country and days"] == (1, 1)


def test_a_list_of_another_time_is_refused(record: Record, tmp_path: Path) -> None:
    line = {"id": "4", "start": "1999-06-01", "end": "1999-06-01", "visitor": "King Carl", "country": "Sweden"}
    folder = listed(tmp_path, "historyatstate-visits.jsonl", line)
    with pytest.raises(GoldError, match="nothing from 2024-01-03"):
        check_record("record-visits", folder, record)
