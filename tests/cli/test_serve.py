"""``dragoman serve``: where it listens, whom it refuses, and what it says where its packages are missing."""

import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest
from typer.testing import CliRunner

from dragoman.cli.main import application
from dragoman.errors import ServeError
from dragoman.record import Record


@contextmanager
def serving(file: Path) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """A server of its own, and its address."""
    command = [sys.executable, "-c", "from dragoman.cli.main import main; main()", "serve", str(file), "--port", "0"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        try:
            assert process.stderr is not None
            told = process.stderr.readline()
            yield told.split(" at ")[1].split("/ ")[0], process
        finally:
            process.terminate()
            process.wait(20)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    with Record.open(str(tmp_path / "record.db")):
        return tmp_path / "record.db"


def test_it_answers_until_it_is_ended(file: Path) -> None:
    with serving(file) as (address, process):
        assert address.startswith("http://127.0.0.1:")
        assert httpx.get(f"{address}/api/reports").json() == {"total": 0, "next": None, "items": []}
    assert process.returncode in (0, -15)


@pytest.mark.parametrize("host", ["0.0.0.0", "192.0.2.1", "::", "example.org"])
def test_others_are_refused_where_there_are_no_accounts(file: Path, host: str) -> None:
    left = CliRunner().invoke(application(), ["serve", str(file), "--host", host])

    assert isinstance(left.exception, ServeError)
    assert "dragoman user add" in str(left.exception)


def test_a_port_that_is_taken_is_told(file: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        left = CliRunner().invoke(application(), ["serve", str(file), "--port", str(taken.getsockname()[1])])

    assert isinstance(left.exception, ServeError) and "--port" in str(left.exception)


def test_packages_that_are_missing_are_named(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "uvicorn", None)
    left = CliRunner().invoke(application(), ["serve", str(file)])

    assert isinstance(left.exception, ServeError) and "dragoman[serve]" in str(left.exception)
