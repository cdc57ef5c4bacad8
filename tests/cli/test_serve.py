"""``dragoman serve``: where it listens, whom it refuses, and what it says where its packages are missing."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import httpx
import pytest
from typer.testing import CliRunner

from dragoman.cli.main import application
from dragoman.errors import ServeError
from dragoman.record import Record

Found = TypeVar("Found")
START = "from dragoman.cli.main import main; main()"


@contextmanager
def serving(file: Path, *options: str, start: str = START) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """A server of its own, and its address."""
    command = [sys.executable, "-c", start, "serve", str(file), "--port", "0", *options]
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


def test_who_sends_a_head_byte_by_byte_is_let_go_of(file: Path) -> None:
    soon = f"from dragoman.cli.heads import Heads; Heads.seconds = 0.5; {START}"
    with serving(file, start=soon) as (address, _process):
        with socket.create_connection(("127.0.0.1", int(address.rpartition(":")[2])), timeout=60) as slow:
            slow.settimeout(0.05)
            slow.sendall(b"GET /api/reports HTTP/1.1\r\n")
            assert until(lambda: _is_let_go(slow))
        assert until(lambda: httpx.get(f"{address}/api/reports", timeout=60).status_code == 200)


def _is_let_go(connection: socket.socket) -> bool:
    """Whether the other end has hung up; if not, it is sent one more byte."""
    try:
        if connection.recv(1) == b"":
            return True
    except TimeoutError:
        pass
    except OSError:
        return True
    try:
        connection.sendall(b"X")
    except OSError:
        return True
    return False


def test_several_processes_answer_while_one_reads_what_is_handed_in(file: Path) -> None:
    with serving(file, "--workers", "2") as (address, process):
        text = (
            "HANOI, March 12 - Foreign Minister Lê Hoà of Vietnam met Ambassador Li Ping of China in Hanoi on Tuesday."
        )
        asked = httpx.post(f"{address}/api/batches", json={"text": text}, timeout=60)
        assert asked.json()["state"] == "waiting"
        told = until(lambda: one if (one := progress(address, asked)) and one["state"] == "finished" else None)
        assert [each["status"] for each in told["reports"]] == ["added"]

        first, second = until(lambda: found if len(found := answering(process)) == 2 else None)
        os.kill(first, signal.SIGKILL)
        until(lambda: len(set(answering(process)) - {first, second}) == 1)  # another takes its place
        assert until(lambda: progress(address, asked))["state"] == "finished"


def test_several_processes_end_when_the_first_is_killed(file: Path) -> None:
    with serving(file, "--workers", "2") as (_address, process):
        found = until(lambda: found if len(found := answering(process)) == 2 else None)
        process.kill()
        until(lambda: not any(Path(f"/proc/{each}").exists() for each in found))


def test_several_processes_end_where_one_cannot_open_the_record_any_more(file: Path) -> None:
    with serving(file, "--workers", "2") as (_address, process):
        found = until(lambda: found if len(found := answering(process)) == 2 else None)
        other = file.with_name("other")
        other.write_bytes(b"of another program" * 1000)
        for each in file.parent.glob(f"{file.name}-*"):
            each.unlink()
        other.replace(file)
        os.kill(found[0], signal.SIGKILL)
        assert process.stderr is not None
        told = process.stderr.read()

        assert process.wait(120) == 1
        assert "not a record of Dragoman" in told and "cannot start" in told and "Traceback" not in told
        assert not any(Path(f"/proc/{each}").exists() for each in found)


def answering(process: subprocess.Popen[str]) -> list[int]:
    """The processes that answer beside the first."""
    tasks = Path(f"/proc/{process.pid}/task").glob("*/children")
    found = [int(each) for task in tasks for each in task.read_text().split()]
    return [each for each in found if b"spawn_main" in Path(f"/proc/{each}/cmdline").read_bytes()]


def progress(address: str, asked: httpx.Response) -> dict[str, Any] | None:
    """How far the batch is that was handed in; none where whoever was asked is just ending."""
    try:
        told: dict[str, Any] = httpx.get(f"{address}/api/batches/{asked.json()['id']}", timeout=60).json()
    except httpx.TransportError:
        return None
    return told


def until(what: Callable[[], Found | None], seconds: float = 120) -> Found:
    """What is waited for, looked at again and again."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if found := what():
            return found
        time.sleep(0.05)
    raise AssertionError("it did not come")
