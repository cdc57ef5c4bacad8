"""``dragoman read`` prints what was asked for, keeps what was read, and says what became of it."""

import json
from pathlib import Path

import pytest
from outcomes import Command

MET = "HANOI — Vietnamese and Lao ministers met on Monday, number {}. They talked."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    reports = tmp_path / "reports"
    reports.mkdir()
    for number in range(3):
        (reports / f"{number}.txt").write_text(MET.format(number))
    return reports


def test_a_person_gets_an_aide_memoire_and_a_summary(dragoman: Command, folder: Path) -> None:
    left = dragoman("read", folder)

    assert left.status == 0
    assert left.out.count("Meeting · “met”") == 3
    assert left.err == "3 reports read: 3 added.\n"


def test_reading_again_changes_nothing_and_says_so(dragoman: Command, folder: Path) -> None:
    first = dragoman("read", folder)
    again = dragoman("read", folder)

    assert again.err == "3 reports read: 3 unchanged.\n"
    assert again.out == first.out


def test_json_is_one_object_a_report(dragoman: Command, folder: Path) -> None:
    left = dragoman("read", folder, "--format", "json", "--no-record", "--published", "2024-03-05")

    read = [json.loads(line) for line in left.out.splitlines()]
    assert len(read) == 3
    assert read[0]["report"]["published"] == {"edtf": "2024-03-05", "basis": "stated"}
    assert "text" not in read[0]["report"]
    assert left.err == "3 reports read: nothing kept.\n"


def test_the_text_is_printed_when_asked_for(dragoman: Command, folder: Path) -> None:
    left = dragoman("read", folder / "0.txt", "--format", "json", "--with-text")

    read = json.loads(left.out)
    span = read["engagements"][0]["citations"][0]
    assert read["report"]["text"][span["start"] : span["end"]] == span["quote"]


def test_several_processes_print_the_same(dragoman: Command, folder: Path) -> None:
    alone = dragoman("read", folder, "--format", "json", "--no-record")
    together = dragoman("read", folder, "--format", "json", "--no-record", "--workers", 2)

    assert together.out == alone.out


def test_quiet_prints_only_the_summary(dragoman: Command, folder: Path) -> None:
    left = dragoman("read", "--quiet", folder)

    assert left.out == ""
    assert "3 added" in left.err


def test_unread_sentences_are_listed_with_their_verbs(dragoman: Command, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Farmers harvested the rice early this year.")
    (tmp_path / "b.txt").write_text("Workers harvested the maize late this year.")

    left = dragoman("read", "--unread", "--no-record", tmp_path / "a.txt", tmp_path / "b.txt")

    assert "[0:43] Farmers harvested the rice early this year." in left.out
    assert "Their verbs, over 2 sentences:\n       2  harvest\n" in left.out


def test_the_number_of_processes_must_be_a_number(
    dragoman: Command, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DRAGOMAN_WORKERS", "many")

    left = dragoman("read", folder)

    assert left.status == 2
    assert "DRAGOMAN_WORKERS must be a whole number from 1 up" in left.err


def test_version_and_help_need_nothing_heavy(dragoman: Command) -> None:
    assert dragoman("--version").out.startswith("dragoman 0.")
    assert "read" in dragoman("--help").out
