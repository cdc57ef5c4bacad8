"""The list of leaders: that it is what its script writes, and that a name finds one person or none."""

import importlib.util
import os
import sys
from pathlib import Path

import pytest

from dragoman.knowledge.leaders import leader_addressed, leader_named, words_of
from dragoman.knowledge.tables import shipped_text

ROOT = Path(__file__).parents[2]


def factbook() -> Path | None:
    given = os.environ.get("DRAGOMAN_OPEN_DATA")
    for folder in (Path(given) if given else None, ROOT.parent / "shared" / "data"):
        if folder and (folder / "cia-factbook-leaders.jsonl").is_file():
            return folder / "cia-factbook-leaders.jsonl"
    return None


def test_the_list_is_what_its_script_writes(monkeypatch: pytest.MonkeyPatch) -> None:
    data = factbook()
    if data is None:
        pytest.skip("the open data is not here; set DRAGOMAN_OPEN_DATA to its folder")
    monkeypatch.setattr(sys, "path", [str(ROOT / "scripts"), *sys.path])
    spec = importlib.util.spec_from_file_location("make_leaders", ROOT / "scripts/make_leaders.py")
    assert spec and spec.loader
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    assert script.table(data) == shipped_text("leaders.csv")


@pytest.mark.parametrize(("name", "code"), [("Vladimir Putin", "RU"), ("Xi Jinping", "CN"), ("Prabowo Subianto", "ID")])
def test_a_name_finds_its_country(name: str, code: str) -> None:
    leader = leader_named(words_of(name))
    assert leader is not None and leader.code == code


@pytest.mark.parametrize(
    ("name", "code"),
    [("Joachim Gauck", "DE"), ("Condoleezza Rice", "US"), ("Jim Jeffrey", "US"), ("Donald Trump", "US")],
)
def test_a_former_leader_is_of_his_country_and_no_territorys(name: str, code: str) -> None:
    leader = leader_named(words_of(name))
    assert leader is not None and leader.code == code


def test_a_longer_name_begins_or_ends_as_the_leader_is_called() -> None:
    assert leader_named(("joachim", "gauck", "berg")) is None
    assert leader_named(("joachim", "wilhelm", "gauck")) is not None


def test_an_office_tells_which_leader_is_addressed() -> None:
    addressed = leader_addressed("gauck", frozenset(("president",)))
    assert addressed is not None and addressed.code == "DE"
    assert leader_addressed("gauck", frozenset(("minister",))) is None


@pytest.mark.parametrize("name", ["Putin", "Nguyen Van", "John Smith", ""])
def test_a_part_of_a_name_or_a_stranger_finds_nobody(name: str) -> None:
    assert leader_named(words_of(name)) is None
