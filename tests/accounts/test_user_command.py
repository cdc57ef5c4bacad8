"""``dragoman user`` as a person runs it."""

import io
import json
from pathlib import Path

import pytest

from dragoman.cli.main import main

PASSWORD = "a long enough password"


class Called:
    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err


@pytest.fixture
def user(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path):  # type: ignore[no-untyped-def]
    monkeypatch.setenv("DRAGOMAN_RECORD", str(tmp_path / "record.db"))
    monkeypatch.setenv("COLUMNS", "80")

    def call(*words: str, typed: str = "") -> Called:
        monkeypatch.setattr("sys.stdin", io.StringIO(typed))
        with pytest.raises(SystemExit) as left:
            main(["user", *words])
        printed = capsys.readouterr()
        return Called(int(left.value.code or 0), printed.out, printed.err)

    return call


def test_a_team_is_set_up(user) -> None:  # type: ignore[no-untyped-def]
    made = user("add", "Hà", "--role", "admin", typed=PASSWORD + "\n")
    assert made.code == 0 and "Hà may sign in as admin" in made.out
    assert user("add", "Rosa", typed=PASSWORD + "\n").code == 0
    assert user("role", "rosa", "editor").out == "Rosa is editor now.\n"
    assert user("disable", "rosa").code == 0
    listed = [json.loads(line) for line in user("list", "--format", "json").out.splitlines()]
    assert [(one["name"], one["role"], bool(one["disabled"])) for one in listed] == [
        ("Hà", "admin", False),
        ("Rosa", "editor", True),
    ]
    assert "Rosa" in user("list").out
    assert "disabled an account" in user("trail").out


def test_the_first_account_manages_the_others(user) -> None:  # type: ignore[no-untyped-def]
    refused = user("add", "Rosa", typed=PASSWORD)
    assert refused.code == 1 and "dragoman user add Rosa --role admin" in refused.err


def test_a_token_is_shown_once(user) -> None:  # type: ignore[no-untyped-def]
    user("add", "Hà", "--role", "admin", typed=PASSWORD)
    made = user("token", "ha", "--label", "crawler")
    assert made.out.startswith("dragoman_")
    shown = user("tokens", "ha")
    assert "crawler" in shown.out and made.out.strip() not in shown.out
    token = made.err.split()[-1]
    assert user("revoke", token).code == 0
    assert user("revoke", token).code == 1


def test_an_account_that_is_not_there(user) -> None:  # type: ignore[no-untyped-def]
    user("add", "Hà", "--role", "admin", typed=PASSWORD)
    missing = user("disable", "nobody")
    assert missing.code == 1 and "dragoman user list" in missing.err
