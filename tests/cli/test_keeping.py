"""``dragoman record``: info, check and retract at the command line, on both kinds of store."""

import json
from collections.abc import Callable

import pytest
from outcomes import Command, Outcome

from dragoman.record import Record
from dragoman.record.versions import NEWEST
from record.builders import call, visit

REPORT = visit()[0].id


@pytest.fixture
def kept(filled: Record, url: str, dragoman: Command) -> Callable[..., Outcome]:
    """The command with a filled record."""
    return lambda *words: dragoman(*words, "--record", url)


def test_info_says_what_the_record_holds(kept: Command) -> None:
    left = kept("record", "info")
    lines = dict(line.split("  ", 1) for line in left.out.splitlines() if not line.startswith(" "))
    told = {name: value.strip() for name, value in lines.items()}
    assert told["reports"] == "4, 1 not read, 1 without a day"
    assert told["published"] == "2024-03-06 to 2024-04-10"
    assert told["sources"] == "KPN 2, Daily 1, not named 1"
    assert told["read by"] == "reader 1 4"
    assert told["they tell of"] == "engagements 5, statements 4, commitments 1, claims 4"
    assert told["runs"].startswith("1, the last begun 20")
    assert max(map(len, left.out.splitlines())) <= 80
    assert "only for tests" not in left.out  # the password of the server


def test_info_as_json(kept: Command) -> None:
    (found,) = map(json.loads, kept("record", "info", "--format", "json").out.splitlines())
    assert found["reports"] == 4
    assert found["schema"] == NEWEST
    assert found["size"] > 10_000
    assert {"source": None, "reports": 1} in found["sources"]


def test_check_of_a_whole_record(kept: Command) -> None:
    left = kept("record", "check")
    assert (left.status, left.out) == (0, "")
    assert left.err == "4 reports and 38 quotations checked: the record is whole.\n"


def test_check_tells_faults_report_by_report_and_fails(filled: Record, kept: Command) -> None:
    with filled.writing() as connection:
        connection.exec_driver_sql("UPDATE claims SET quote = 'x' WHERE value = 'propose'")
    left = kept("record", "check")
    assert left.status == 1
    assert left.out.startswith(f"{REPORT}: claims k")
    assert "quotes 'x' at" in left.out
    assert "4 reports and 38 quotations checked; " in left.err
    assert "Restore the record from a copy" in left.err
    first = json.loads(kept("record", "check", "--format", "json").out.splitlines()[0])
    assert first["report"] == REPORT
    assert "quotes 'x'" in first["fault"]


def test_a_retracted_report_leaves_every_answer_and_says_why(kept: Command) -> None:
    done = kept("record", "retract", REPORT[:6], "--by", "Anna Bell", "--why", "The agency withdrew it.")
    assert done.status == 0
    assert f"{REPORT} is retracted" in done.out
    for words in (("show", REPORT), ("why", REPORT[:6]), ("show", visit()[1].engagements[0].id)):
        left = kept(*words)
        assert left.status == 1
        assert "retracted by Anna Bell on 20" in left.err
        assert "The agency withdrew it. No answer draws on it" in left.err
    assert kept("search", "border").out == ""
    assert kept("timeline", "--with", "LA").out == ""
    assert "spouse" not in kept("who", "dao").out
    assert "Kham" not in kept("who", "kham souk").err  # near names are of reports that stand
    assert "3 reports" not in kept("record", "info").out
    assert "4, 1 retracted" in kept("record", "info").out
    assert kept("record", "check").status == 0


def test_undoing_a_retraction(kept: Command) -> None:
    kept("record", "retract", REPORT, "--by", "Anna", "--why", "wrong")
    left = kept("record", "retract", REPORT, "--by", "Bo", "--why", "right", "--undo")
    assert (left.status, left.out) == (0, f"{REPORT} is back in every answer.\n")
    assert "border" in kept("search", "border").out


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("zz", "--by", "A", "--why", "b"), "holds no report with the id 'zz'"),
        (("d", "--by", "A", "--why", "b"), "beginning of more than one report's id"),
        (("", "--by", "A", "--why", "b"), "holds no report with the id ''"),
        ((REPORT, "--by", " ", "--why", "b"), "Say who decides this"),
        ((REPORT, "--by", "A", "--why", "b", "--undo"), "is not retracted"),
        ((call()[1].statements[0].id, "--by", "A", "--why", "b"), "holds no report with the id"),
    ],
)
def test_what_cannot_be_retracted(kept: Command, words: tuple[str, ...], told: str) -> None:
    left = kept("record", "retract", *words)
    assert left.status == 1
    assert told in left.err


@pytest.mark.parametrize("missing", [("--by", "A"), ("--why", "b")])
def test_a_retraction_needs_a_name_and_a_reason(kept: Command, missing: tuple[str, str]) -> None:
    assert kept("record", "retract", REPORT, *missing).status == 2
