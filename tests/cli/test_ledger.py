"""The commands of the ledger, as people and programs see them at 80 columns."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from outcomes import Command, Outcome

from dragoman.pipeline.kept import open_record
from dragoman.reading.reader import Reader
from ledger_reports import REPORTS, read
from record.builders import MANIFEST


@pytest.fixture(scope="module")
def filled_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("ledger") / "record.db"
    reader = Reader.load()
    with open_record(str(file)) as record:
        run = record.begin_run(MANIFEST)
        for told in REPORTS:
            record.enter(*read(reader, told), run)
    return file


@pytest.fixture
def ask(dragoman: Command, filled_file: Path, tmp_path: Path) -> Callable[..., Outcome]:
    """Call a command on the filled record and see that it worked."""
    own = shutil.copy(filled_file, tmp_path / "own.db")

    def call(*words: object) -> Outcome:
        outcome = dragoman(*words, "--record", own)
        assert outcome.status == 0, outcome.err
        return outcome

    return call


def lines(outcome: Outcome) -> list[str]:
    return [" ".join(line.split()) for line in outcome.out.splitlines()]


def flat(outcome: Outcome) -> str:
    return " ".join(outcome.out.split())


@pytest.mark.parametrize(
    "words",
    [
        ("commitments",),
        ("commitments", "--why"),
        ("relations", "VN", "KH"),
        ("formulas",),
        ("formulas", "--candidates"),
        ("brief", "VN", "KH", "--since", "2024"),
    ],
)
def test_every_page_fits_80_columns_and_ends_no_line_in_blanks(
    ask: Callable[..., Outcome], words: tuple[str, ...]
) -> None:
    page = ask(*words).out.splitlines()
    assert page
    assert max(map(len, page)) <= 80
    assert [line for line in page if line != line.rstrip()] == []


def test_the_board_says_who_what_when_and_what_became_of_it(ask: Callable[..., Outcome]) -> None:
    page = flat(ask("commitments", "--between", "VN", "KH"))
    assert page.startswith(
        "5 commitments: 2 completed, 1 exceeded, 1 postponed, 1 contradicted as reports up to 11 February 2025"
    )
    assert "15 March 2024 · Cambodia and Việt Nam · VNA" in page
    assert "Lê Quang Hải (VN) to Chan Sothea (KH) proposed: the two ministries complete a new border trade" in page
    assert "due October–December 2024 → postponed “The meeting of the Joint Trade Committee" in page
    assert "its time is over; nothing more found up to 11 February 2025" in page
    assert "also told by" in page


def test_a_board_of_a_day_and_its_reasons(ask: Callable[..., Outcome]) -> None:
    before = flat(ask("commitments", "--as-of", "2024-05-01", "--open"))
    assert "no report found up to 1 May 2024" in before
    assert "completed" not in before
    why = flat(ask("commitments", "--why", "--status", "completed"))
    assert "A later report of the same sides tells that it was done. (completed: opening ceremony)" in why


def test_nothing_found_is_said_with_the_day(ask: Callable[..., Outcome]) -> None:
    assert lines(ask("commitments", "--between", "VN", "CN")) == [
        "No commitments",
        "as reports up to 11 February 2025 have it",
    ]
    assert "No report prints a label" in flat(ask("relations", "VN", "CN"))
    assert "uses a set phrase" in flat(ask("formulas"))


def test_a_board_for_programs_has_the_contract_s_keys(ask: Callable[..., Outcome]) -> None:
    found = [json.loads(line) for line in ask("commitments", "--format", "json").out.splitlines()]
    assert len(found) == 5
    office = next(one for one in found if "trade office" in one["goal"])
    contract = {
        "id",
        "statement",
        "form",
        "makers",
        "counterparts",
        "goal",
        "measures",
        "specificity",
        "deadline",
        "citations",
    }
    assert contract <= set(office)
    assert (office["status"], office["open"], office["as_of"]) == ("completed", False, "2025-02-11")
    assert [step["kind"] for step in office["follow_through"]] == ["reaffirmed", "completed"]
    step = office["follow_through"][1]
    assert step["citation"]["quote"].startswith("The two officials attended the opening ceremony")
    assert {"rule", "why", "words", "report", "measure"} <= set(step)


def test_relations_for_people_and_programs(ask: Callable[..., Outcome]) -> None:
    page = flat(ask("relations", "Cambodia", "Vietnam"))
    assert (
        "“good neighbourliness, traditional friendship, comprehensive cooperation and long-term sustainability”" in page
    )
    assert "first used 15 March 2024, last 21 September 2024, 3 reports of 3 occasions" in page
    assert "VN's own list: “special relations”, 1st of 4 (as of 2025-08)" in page
    assert "missing 20 November 2024 though the 3 reports before had it" in page
    (told,) = [json.loads(line) for line in ask("relations", "KH", "VN", "--format", "json").out.splitlines()]
    assert (told["a"], told["b"], len(told["labels"])) == ("KH", "VN", 1)
    assert told["labels"][0]["omitted"][0]["change"] == "omitted"


def test_a_briefing_numbers_its_footnotes(ask: Callable[..., Outcome]) -> None:
    page = flat(ask("brief", "VN", "KH", "--since", "2024"))
    assert page.startswith(
        "Việt Nam and Cambodia since 1 January 2024 as reports up to 11 February 2025 have it Engagements"
    )
    assert "What Cambodia asked of Việt Nam" in page
    assert "invited: Hải to visit Siem Reap in May – accepted by Lê Quang Hải (VN)" in page
    assert "[1] AKP, 11 February 2025" in page


def test_a_briefing_as_markdown_has_every_footnote_it_points_at(ask: Callable[..., Outcome], tmp_path: Path) -> None:
    file = tmp_path / "brief.md"
    assert ask("brief", "VN", "KH", "--since", "2024", "-o", file).out == ""
    text = file.read_text(encoding="utf-8")
    assert text.startswith("# Việt Nam and Cambodia since 1 January 2024\n")
    pointed = {part.split("]")[0] for part in text.split("[^")[1:]}
    told = {line.split("]")[0].removeprefix("[^") for line in text.splitlines() if line.startswith("[^")}
    assert pointed == told
    assert told


def test_a_briefing_for_programs(ask: Callable[..., Outcome]) -> None:
    told = json.loads(ask("brief", "VN", "KH", "--since", "2024", "--format", "json").out)
    assert {"engagements", "planned", "commitments", "asked", "labels", "phrases", "people", "disagreements"} <= set(
        told
    )
    assert told["asked"][0]["sources"][0]["citation"]["quote"]


def test_what_cannot_be_answered_or_written_is_one_sentence(
    dragoman: Command, filled_file: Path, tmp_path: Path
) -> None:
    def refused(*words: object) -> str:
        outcome = dragoman(*words, "--record", filled_file)
        assert outcome.status == 1
        assert outcome.out == ""
        return outcome.err

    assert "'Camboda' is no country or body of the record. Did you mean Cambodia" in refused(
        "relations", "VN", "Camboda"
    )
    assert "is no day" in refused("brief", "VN", "KH", "--since", "last spring")
    assert "No report has the words 'golden bridges'" in refused("formulas", "golden", "bridges")
    missing = tmp_path / "no" / "such.md"
    assert f"cannot be written to {missing}" in refused("brief", "VN", "KH", "--since", "2024", "-o", missing)
