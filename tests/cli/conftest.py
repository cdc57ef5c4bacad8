"""Runs the command in this process with a reader that needs no language model."""

from pathlib import Path

import pytest
from outcomes import Command, Outcome

from dragoman.cli.main import main
from fakes import FakeReader


@pytest.fixture
def dragoman(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Command:
    """Call it with the words of a command; its record lies in the test's folder."""
    monkeypatch.setenv("DRAGOMAN_RECORD", str(tmp_path / "kept" / "record.db"))
    monkeypatch.setenv("COLUMNS", "80")

    def call(*words: object) -> Outcome:
        capsys.readouterr()
        with pytest.raises(SystemExit) as left:
            main([str(word) for word in words], load=FakeReader)
        printed = capsys.readouterr()
        return Outcome(int(left.value.code or 0), printed.out, printed.err)

    return call
