"""The questions at the command line: tables of 80 columns, JSON with the contract's keys, clear errors."""

import json
from pathlib import Path

import pytest

from dragoman.cli.main import main
from dragoman.record import Record
from record.builders import EVERY, MANIFEST, VISIT, visit


@pytest.fixture(autouse=True)
def record(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A record with the hand-made readings, named by the environment."""
    path = tmp_path / "record.db"
    with Record.open(str(path)) as opened:
        run = opened.begin_run(MANIFEST)
        for document, reading in EVERY:
            opened.enter(document, reading, run)
    monkeypatch.setenv("DRAGOMAN_RECORD", str(path))
    monkeypatch.setenv("COLUMNS", "80")
    return path


class Terminal:
    """Runs the command and keeps what it printed."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys
        self.told = ""

    def run(self, *words: str, status: int = 0) -> str:
        with pytest.raises(SystemExit) as ended:
            main(words)
        printed = self._capsys.readouterr()
        self.told = printed.err
        assert (ended.value.code or 0) == status, printed.err
        return printed.out

    def json(self, *words: str) -> list[dict[str, object]]:
        return [json.loads(line) for line in self.run(*words, "--format", "json").splitlines()]


@pytest.fixture
def terminal(capsys: pytest.CaptureFixture[str]) -> Terminal:
    return Terminal(capsys)


QUESTIONS = [
    ("who", "dao"),
    ("timeline", "--between", "VN", "Laos"),
    ("timeline", "--with", "CN", "--background"),
    ("timeline", "--from", "2024-03", "--until", "2024-04", "--kind", "call", "--channel", "state"),
    ("said", "Viet", "Nam"),
    ("said", "Kham Souk", "--act", "appreciate"),
    ("why", visit()[1].engagements[1].id[:8]),
    ("show", visit()[0].id[:8]),
    *(("show", group[0].id[:8]) for group in (visit()[1].actors, visit()[1].statements, visit()[1].claims)),
]


@pytest.mark.parametrize("words", QUESTIONS, ids=" ".join)
def test_tables_fit_80_columns(terminal: Terminal, words: tuple[str, ...]) -> None:
    page = terminal.run(*words)
    assert page.strip()
    assert max(map(len, page.splitlines())) <= 80
    assert all(line == line.rstrip() for line in page.splitlines())


@pytest.mark.parametrize("words", QUESTIONS, ids=" ".join)
def test_every_question_answers_in_json(terminal: Terminal, words: tuple[str, ...]) -> None:
    assert terminal.json(*words)


def test_who_prints_name_office_and_quotation(terminal: Terminal) -> None:
    page = terminal.run("who", "tran", "thi", "dao")
    assert "Trần Thị Đào  VN · person" in page
    assert "“Foreign Minister”" in page
    assert "spouse: Lê Quý, “her husband”" in page
    assert "1 statement: proposed 1" in page


def test_the_timeline_as_json_has_the_contracts_keys(terminal: Terminal) -> None:
    stay, meeting = terminal.json("timeline", "--between", "vn", "la")
    assert stay["date"] == {
        "edtf": "2024-03-03/2024-03-05",
        "earliest": "2024-03-03",
        "latest": "2024-03-05",
        "printed": "from March 3-5, 2024",
        "basis": "derived",
    }
    assert stay["place"] == {"name": "Laos", "country": "LA", "basis": "stated"}
    assert meeting["part_of"] == stay["id"]
    contract = {"id", "kind", "visit_type", "label", "actuality", "background", "format", "channel", "date"}
    assert contract | {"place", "part_of", "participants", "citations"} <= set(meeting)
    (first, _) = meeting["participants"]  # type: ignore[misc]
    assert set(first) == {"actor", "role", "side", "capacity", "citation"}
    assert first["actor"] in [actor["id"] for actor in meeting["actors"]]  # type: ignore[attr-defined]


def test_what_was_said_as_json_has_the_contracts_keys(terminal: Terminal) -> None:
    (one,) = terminal.json("said", "dao")
    contract = {"id", "engagement", "speakers", "on_behalf_of", "addressees", "act", "strength", "joint"}
    assert contract | {"voice", "content", "topics", "formulas", "citations"} <= set(one)
    assert one["speakers"] == [visit()[1].actors[0].id]
    (citation,) = one["citations"]  # type: ignore[misc]
    assert VISIT[citation["start"] : citation["end"]] == citation["quote"]


def test_a_quotation_is_printed_as_it_stands(terminal: Terminal) -> None:
    assert "“She proposed opening a “border" in terminal.run("said", "dao")


def test_why_prints_the_rules_own_sentence(terminal: Terminal) -> None:
    page = terminal.run("why", visit()[1].engagements[1].id[:8])
    assert "A verb of meeting." in page
    assert "“met”" in page
    assert "verb_of_meeting" in page


def test_show_of_an_engagement_tells_what_was_said_in_it(terminal: Terminal) -> None:
    page = terminal.run("show", visit()[1].engagements[1].id[:8])
    assert "Trần Thị Đào proposed: opening a “border market”" in page


def test_show_of_a_report_is_its_aide_memoire_or_its_json(terminal: Terminal) -> None:
    document, _ = visit()
    assert "Official visit to Laos" in terminal.run("show", document.id[:8])
    (whole,) = terminal.json("show", document.id)
    assert whole["report"]["id"] == document.id  # type: ignore[index]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("who", "Tran Thi Dau"), "Did you mean Trần Thị Đào?"),
        (("show", "e0000"), "holds nothing with the id 'e0000'"),
        (("show", "a"), "is the beginning of more than one id"),
        (("why", "zz"), "holds nothing with the id 'zz'"),
        (("said", "dao", "--act", "shout"), "'shout' is no act"),
        (("timeline", "--from", "yesterday"), "'yesterday' is no day"),
        (("timeline", "--between", "VN", "Atlantis"), "'Atlantis' is no country"),
        (("who", "dao", "--record", "/nowhere/record.db"), "There is no record at /nowhere/record.db yet"),
        (("who", "dao", "--record", "mysql://x"), "cannot lie at an address that begins with 'mysql'"),
    ],
)
def test_errors_are_one_sentence_and_status_1(terminal: Terminal, words: tuple[str, ...], told: str) -> None:
    assert terminal.run(*words, status=1) == ""
    assert told in terminal.told
    assert terminal.told.startswith("dragoman: ")
    assert terminal.told.count("\n") == 1


def test_nothing_found_says_so_beside_the_output(terminal: Terminal) -> None:
    assert terminal.run("timeline", "--from", "2030") == ""
    assert terminal.told == "The record holds nothing of that kind.\n"
    assert terminal.json("timeline", "--from", "2030") == []
