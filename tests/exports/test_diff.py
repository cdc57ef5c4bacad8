"""Two records row by row: what is new, taken out, read otherwise or judged, each with its reason."""

import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import text

from dragoman.pipeline.kept import open_record
from dragoman.record import Record, retractions
from dragoman.record.corrections import Finding, correct
from dragoman.record.differences import JUDGED, LEXICONS, METADATA, NEW, RULES, Difference, differences

Call = Callable[..., tuple[int, str, str]]


@pytest.fixture
def pair(example_record: Path, tmp_path: Path) -> tuple[Path, Path]:
    """Two copies of the example record."""
    return shutil.copy(example_record, tmp_path / "a.db"), shutil.copy(example_record, tmp_path / "b.db")


def between(pair: tuple[Path, Path]) -> list[Difference]:
    with Record.open(str(pair[0]), create=False) as one, Record.open(str(pair[1]), create=False) as other:
        return list(differences(one, other))


def enter_otherwise(path: Path, report: str, reader: str | None = None, title: str | None = None) -> str:
    """The report without its first statement, as read by another reader, or with another title."""
    with open_record(str(path)) as record:
        document, reading = record.reading(report)
        run = record.begin_run({"tool": "0.1.0", "reader": reading.reader})
        if reader is not None:
            reading = replace(reading, reader=reader, statements=reading.statements[1:], commitments=(), claims=())
        record.enter(replace(document, title=title or document.title), reading, run)
        return reading.reader


def a_report(path: Path) -> tuple[str, str]:
    """A report with a statement, and the version of the reader."""
    with Record.open(str(path), create=False) as record, record.asking() as connection:
        from dragoman.record.queries.selecting import Selection

        held = next(held for held in Selection(record, connection).held() if held.reading.statements)
        return held.document.id, held.reading.reader


def test_copies_hold_the_same(pair: tuple[Path, Path], dragoman: Call) -> None:
    assert between(pair) == []
    assert dragoman("diff", *pair) == (0, "", "The two records hold the same.\n")


@pytest.mark.parametrize(
    ("reason", "change"),
    [
        (RULES, lambda release, rules, lexicons: f"{release}+ffff.{lexicons}"),
        (LEXICONS, lambda release, rules, lexicons: f"{release}+{rules}.ffff"),
        (f"{RULES} and {LEXICONS}", lambda release, rules, lexicons: f"{release}+eeee.ffff"),
    ],
)
def test_what_other_rules_or_lexicons_read_says_so(
    reason: str, change: Callable[[str, str, str], str], pair: tuple[Path, Path]
) -> None:
    report, reader = a_report(pair[1])
    release, made = reader.split("+")
    enter_otherwise(pair[1], report, change(release, *made.split(".")))

    found = between(pair)
    assert {one.reason for one in found} == {reason}
    assert {one.report for one in found} == {report}
    [gone] = [one for one in found if one.kind == "statements"]
    assert gone.after is None and gone.before is not None


def test_other_metadata_are_told_field_by_field(pair: tuple[Path, Path]) -> None:
    report, _reader = a_report(pair[1])
    enter_otherwise(pair[1], report, title="Another headline")

    [found] = between(pair)
    assert (found.reason, found.report, found.fields) == (METADATA, report, ("title",))


def test_a_new_report_and_one_that_was_taken_out(pair: tuple[Path, Path], dragoman: Call, tmp_path: Path) -> None:
    report, _reader = a_report(pair[1])
    with open_record(str(pair[1])) as record:
        retractions.retract(record, report, by="R. Vega", why="withdrawn by the agency")
    (tmp_path / "new.txt").write_text(
        "Hanoi (VNA) - On May 5, 2024, Vietnamese Deputy Minister Le Van Son met with Lao Deputy Minister Bounmy Keola "
        "in Vientiane.",
        encoding="utf-8",
    )
    dragoman("read", "--quiet", "--record", pair[1], tmp_path / "new.txt")

    status, out, told = dragoman("diff", "--format", "json", *pair)

    rows = [json.loads(line) for line in out.splitlines()]
    assert status == 0
    assert {(row["reason"], row["report"] == report) for row in rows if row["kind"] == "report"} == {
        (NEW, False),
        (JUDGED, True),
    }
    assert any("R. Vega" in row["why"] and "withdrawn by the agency" in row["why"] for row in rows)
    assert "2 rows differ: " in told


def test_people_read_it_at_eighty_columns(pair: tuple[Path, Path], dragoman: Call) -> None:
    report, reader = a_report(pair[1])
    enter_otherwise(pair[1], report, reader.split("+")[0] + "+ffff.eeee")

    _status, out, _told = dragoman("diff", *pair)

    assert f"{report} · rule change and lexicon change." in out
    assert "  - statement s" in out
    assert max(map(len, out.splitlines())) <= 80
    assert "{'edtf'" not in out


def test_a_record_that_is_not_there_is_told(pair: tuple[Path, Path], dragoman: Call, tmp_path: Path) -> None:
    status, _out, told = dragoman("diff", pair[0], tmp_path / "none.db")

    assert status == 1
    assert "none.db" in told


def test_two_records_and_a_third_are_too_many(pair: tuple[Path, Path], dragoman: Call) -> None:
    status, _out, told = dragoman("diff", *pair, "--record", pair[0])

    assert status == 1
    assert "With --record, give two runs of it" in told


def test_two_runs_of_one_record_differ_by_what_was_read_otherwise(pair: tuple[Path, Path], dragoman: Call) -> None:
    path = pair[1]
    report, reader = a_report(path)
    first = dragoman("record", "runs", "--record", path)[1].split()[0]
    enter_otherwise(path, report, reader.split("+")[0] + "+ffff.eeee")
    with open_record(str(path)) as record, record.asking() as connection:
        claim = connection.scalar(text("SELECT id FROM claims WHERE property = 'kind' LIMIT 1"))
        second = connection.scalar(text("SELECT run FROM reports WHERE id = :id"), {"id": report})

    status, out, told = dragoman("diff", first, second, "--record", path, "--format", "json")
    rows = [json.loads(line) for line in out.splitlines()]
    assert status == 0
    assert {(row["reason"], row["report"]) for row in rows} == {(f"{RULES} and {LEXICONS}", report)}
    assert [row["after"] for row in rows if row["kind"] == "statements"] == [None]
    assert rows == [
        {**row, "before": row["before"]}
        for row in map(json.loads, dragoman("diff", pair[0], path, "--format", "json")[1].splitlines())
    ]
    assert dragoman("diff", second, second, "--record", path) == (0, "", "After both runs the record held the same.\n")
    assert claim


def test_what_people_said_of_a_fact_is_a_difference(pair: tuple[Path, Path], dragoman: Call) -> None:
    with open_record(str(pair[1])) as record:
        with record.asking() as connection:
            claim = connection.scalar(text("SELECT id FROM claims WHERE property = 'kind' LIMIT 1"))
        correct(record, str(claim), Finding.REJECTED, by="R. Vega", why="it was none")

    [found] = between(pair)
    assert (found.reason, found.kind) == (JUDGED, "correction")
    assert "R. Vega judged on" in found.why and "it was none" in found.why


def test_a_run_that_is_not_there_is_told(pair: tuple[Path, Path], dragoman: Call) -> None:
    assert "is no run of the record" in dragoman("diff", "r0000000", "r1111111", "--record", pair[0])[2]
