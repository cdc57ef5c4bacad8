"""The open-data checks: what text a record becomes, and how a reading of it is judged."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
import typer
from typer.testing import CliRunner

from dragoman.cli.evaluate import register
from dragoman.domain.text import Report
from dragoman.errors import GoldError
from dragoman.evaluation.open_cases import code_of, spoken_dates
from dragoman.evaluation.open_data import CHECKS, check_open
from dragoman.evaluation.open_leaders import leaders, short_form_table
from dragoman.evaluation.open_travels import people_met

TRAVEL = {
    "id": "1",
    "role": "president",
    "name": "Ann B. Lee",
    "start": "2021-06-13",
    "end": "2021-06-15",
    "country": "Belgium",
    "locale": "Brussels",
    "remarks": "Met with King Philippe and Prime Minister Alexander De Croo. Attended the NATO Summit.",
}
VISIT = {
    "id": "2",
    "start": "2002-05-01",
    "end": "2002-05-04",
    "visitor": "President Jose Soto",
    "country": "Chile",
    "description": "Official working visit to Washington.",
}
ENVOY = {
    "id": "3",
    "post": "costa-rica",
    "surname": "Rowe",
    "forename": "Leslie",
    "role": "Ambassador Extraordinary and Plenipotentiary",
    "started": "2010-02-10",
}
READOUT = {
    "id": "4",
    "kind": "call",
    "source": "The White House",
    "published": "2024-01-05",
    "title": "Readout of a Call",
    "text": "President Lee spoke today with President Soto of Chile.",
}
LEADER = {
    "country": "Vietnam",
    "official": "none",
    "chief_of_state": "President Luong CUONG (since 21 October 2024)",
    "head_of_government": "Prime Minister Pham Minh CHINH (since 5 April 2021)",
    "ambassador_to_us": None,
    "us_ambassador": "Ambassador (vacant); Charg&eacute; d&rsquo;Affaires Ann LEE (since July 2025)",
}
RECORDS = {"travels": TRAVEL, "visits": VISIT, "envoys": ENVOY, "readouts": READOUT, "leaders": LEADER}


def reading(report: Report, engagements: list[dict[str, Any]], actors: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "report": {"input_id": report.input_id, "relevant": bool(engagements), "text": report.content},
        "actors": actors,
        "engagements": engagements,
        "statements": [],
        "relationships": [],
    }


def nothing(reports: list[Report]) -> Iterable[dict[str, Any]]:
    return [reading(report, [], []) for report in reports]


def records(folder: Path) -> Path:
    for name, record in RECORDS.items():
        (folder / CHECKS[name][0]).write_text(json.dumps(record) + "\n", encoding="utf-8")
    return folder


def texts(name: str, folder: Path) -> list[str]:
    return list(check_open(name, records(folder), nothing).evaluation.texts.values())


def test_what_records_become(tmp_path: Path) -> None:
    assert texts("travels", tmp_path) == [
        "US President Ann B. Lee met with King Philippe and Prime Minister Alexander De Croo in Brussels "
        "from June 13 to 15, 2021. Attended the NATO Summit."
    ]
    assert texts("visits", tmp_path) == [
        "President Jose Soto of Chile paid an official working visit to the United States from May 1 to 4, 2002."
    ]
    assert texts("envoys", tmp_path) == [
        "Leslie Rowe, Ambassador Extraordinary and Plenipotentiary of the United States to Costa Rica, "
        "presented credentials to the President of Costa Rica on February 10, 2010."
    ]
    assert texts("readouts", tmp_path) == [READOUT["text"]]
    assert any(text.startswith("Vietnamese Prime Minister Pham Minh Chinh met") for text in texts("leaders", tmp_path))
    assert any("Chinh said cooperation" in text for text in texts("leaders", tmp_path))


@pytest.mark.parametrize("name", CHECKS)
def test_a_reader_that_finds_nothing_is_never_right(name: str, tmp_path: Path) -> None:
    figures = check_open(name, records(tmp_path), nothing).figures
    assert figures
    assert all(figure.value == 0 for figure in figures.values())


def test_a_true_reading_is_right(tmp_path: Path) -> None:
    def read(reports: list[Report]) -> Iterable[dict[str, Any]]:
        actors = [
            {"id": "a", "kind": "person", "name": "Ann B. Lee", "names": [], "country": "US", "offices": []},
            {
                "id": "b",
                "kind": "person",
                "name": "King Philippe",
                "names": [],
                "country": "BE",
                "offices": [],
            },
            {"id": "c", "kind": "person", "name": "Alexander De Croo", "names": [], "country": "BE"}
            | {"offices": [{"title": "Prime Minister"}]},
        ]
        parts = [
            {"actor": id, "role": "principal", "side": side, "capacity": title}
            for id, side, title in (("a", "US", None), ("b", "BE", "King"), ("c", "BE", None))
        ]
        meeting = {"id": "e", "kind": "meeting", "visit_type": None, "label": "met", "actuality": "occurred"}
        meeting |= {"background": False, "format": "in_person", "date": {"edtf": "2021-06-13/2021-06-15"}}
        meeting |= {"places": [{"name": "Brussels", "country": "BE"}], "part_of": None}
        return [reading(reports[0], [meeting | {"participants": parts, "citations": []}], actors)]

    result = check_open("travels", records(tmp_path), read)
    assert {name: figure.value for name, figure in result.figures.items()} == {
        "engagement found": 1,
        "traveller's side": 1,
        "country of place": 1,
        "date": 1,
        "people met": 1,
        "office of people met": 1,
    }
    assert result.figures["people met"].gold == 2


def test_records_that_no_one_can_answer_are_left_out(tmp_path: Path) -> None:
    (tmp_path / "travels.jsonl").write_text(
        json.dumps(TRAVEL | {"country": "Prussia"}) + "\n" + json.dumps(TRAVEL | {"remarks": "Vacation."}) + "\n"
    )
    assert check_open("travels", tmp_path / "travels.jsonl", nothing).figures == {}


def test_people_met() -> None:
    assert people_met("Met with President Karzai and Russian Foreign Minister Sergei Lavrov") == [
        ("President", "Karzai"),
        ("Foreign Minister", "Sergei Lavrov"),
    ]


def test_dates_as_printed() -> None:
    assert spoken_dates("2021-06-13", "2021-06-13") == "on June 13, 2021"
    assert spoken_dates("2021-06-30", "2021-07-02") == "from June 30 to July 2, 2021"
    assert spoken_dates("2021-12-30", "2022-01-02") == "from December 30, 2021, to January 2, 2022"


def test_countries_by_name() -> None:
    assert (code_of("Vietnam"), code_of("costa rica"), code_of("Prussia")) == ("VN", "CR", None)


def test_leaders_names_are_taken_apart() -> None:
    found = [(leader.country, leader.title, leader.name, leader.short) for leader in leaders([LEADER])]
    assert found == [
        ("VN", "President", "Luong Cuong", "Cuong"),
        ("VN", "Prime Minister", "Pham Minh Chinh", "Chinh"),
        ("US", "Chargé d'Affaires", "Ann Lee", "Lee"),
    ]


def test_the_table_of_short_forms(tmp_path: Path) -> None:
    lines = list(short_form_table(records(tmp_path) / CHECKS["leaders"][0]))
    assert lines[-1].split() == ["share", "1.000", "1.000"]


def test_an_unknown_check_is_told(tmp_path: Path) -> None:
    with pytest.raises(GoldError, match="no check 'sport'; the checks are travels,"):
        check_open("sport", tmp_path, nothing)
    with pytest.raises(GoldError, match="cannot be read"):
        check_open("visits", tmp_path, nothing)


def test_the_command(tmp_path: Path) -> None:
    app = typer.Typer()
    register(app)
    lines = tmp_path / "lines.jsonl"
    report = Report(content=READOUT["text"], origin="", input_id="4")
    lines.write_text(json.dumps(reading(report, [], [])))
    words = ["evaluate-open", "readouts", str(records(tmp_path)), "--predictions", str(lines), "--detail"]
    result = CliRunner().invoke(app, words)
    assert result.exit_code == 0
    assert "relevance of readouts" in result.output
    assert "call: Readout of a Call -> False" in result.output
