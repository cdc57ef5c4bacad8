"""``dragoman review`` and ``judge``: one key an answer, kept at once, each taken back with another."""

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from outcomes import Command

from dragoman.pipeline.resolving import resolving
from dragoman.record import Record
from dragoman.record.identity.judging import judgements
from resolution.reports import Who, meeting, report
from resolution.resolved import Resolved

OTHER = Who("Bo Berg", "SE", "Minister of Trade")
Press = Callable[..., tuple[str, str]]


@pytest.fixture
def record(tmp_path: Path) -> str:
    """One person of two ranks within days, somebody acting, and two of one name with offices at odds."""
    url = str(tmp_path / "record.db")
    shown = [
        (Who("Kham Souk", "LA", "Foreign Minister"), "2024-01-10"),
        (Who("Kham Souk", "LA", "Foreign Minister"), "2024-01-11"),
        (Who("Kham Souk", "LA", "Deputy Foreign Minister"), "2024-01-12"),
        (Who("Vong Phet", "LA", "Foreign Minister", "acting"), "2024-01-20"),
        (Who("Nguyen Van Nam", "VN", "Minister of Health"), "2024-01-21"),
        (Who("Nguyen Van Nam", "VN", "singer"), "2024-01-22"),
    ]
    with Record.open(url, keeper=resolving()) as opened:
        Resolved(opened).enter(*(report(meeting(who, OTHER), published=day, text=day) for who, day in shown))
    return url


@pytest.fixture
def press(dragoman: Command, record: str, monkeypatch: pytest.MonkeyPatch) -> Press:
    """Sits down to review and presses these keys."""

    def pressed(keys: str) -> tuple[str, str]:
        monkeypatch.setattr("sys.stdin", io.StringIO(keys))
        outcome = dragoman("review", "--by", "Ada", "--record", record)
        assert outcome.status == 0
        return outcome.out, outcome.err

    return pressed


def verdicts(url: str) -> list[str]:
    with Record.open(url) as opened, opened.asking() as connection:
        return [one.verdict.value for one in judgements(connection) if not one.withdrawn]


def test_each_question_is_asked_in_its_own_words(dragoman: Command, record: str) -> None:
    listed = dragoman("review", "--list", "--record", record)
    assert "Are these two the same?" in listed.out
    assert "Two ranks within days, “Foreign Minister” of Laos" in listed.out
    assert "Acting as “Foreign Minister” of Laos days after somebody else was shown" in listed.out
    assert "3 open questions." in listed.err
    assert max(map(len, listed.out.splitlines())) <= 80


def test_keys_answer_pass_and_take_back(press: Press, record: str) -> None:
    out, err = press("ndzq")
    assert "n next" in out and "next" in out and "undone" in out
    assert "0 judgements kept." in err
    assert verdicts(record) == []


def test_what_is_answered_is_asked_no_more(press: Press, record: str) -> None:
    _out, err = press("dds")
    assert "3 judgements kept." in err
    assert sorted(verdicts(record)) == ["different", "different", "same"]
    out, err = press("")
    assert "Nothing is open." in out


def test_of_one_person_unsure_is_no_answer(press: Press, record: str) -> None:
    out, err = press("nnuq")
    assert "s one, as printed · d two people · n next · z undo · q quit" in out
    assert "0 judgements kept." in err


def test_an_office_says_what_is_open_about_it(dragoman: Command, record: str) -> None:
    assert "2 open questions about it" in dragoman("office", "Foreign Minister of Laos", "--record", record).err
    assert "open question" not in dragoman("office", "Minister of Health of Vietnam", "--record", record).err


def test_people_of_one_name_are_told_apart_by_their_offices(dragoman: Command, record: str) -> None:
    listed = dragoman("who", "Nguyen", "--record", record).out
    assert "Nguyen Van Nam, Minister of Health" in listed
    assert "Nguyen Van Nam, singer" in listed
