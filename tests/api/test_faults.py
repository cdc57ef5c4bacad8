"""What goes wrong with a server: killed, locked, full, overfed, not listened to. Clear answers, and nothing lost."""

import json
import os
import signal
import socket
import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from fastapi.testclient import TestClient
from sqlalchemy import event

from api.faulty import most_memory, send, server
from dragoman.api.adding import adding
from dragoman.api.app import create_app
from dragoman.api.guards import guard
from dragoman.api.guards.limits import Limits
from dragoman.pipeline.engines import OneProcess
from dragoman.record import Record
from dragoman.record.checking import check
from fakes import FakeReader

MB = 1024 * 1024
TEXT = "HANOI, March 12 - The two ministers met on Tuesday to talk about the harvest, for the {}th time."
LINES = "".join(json.dumps({"text": TEXT.format(number)}) + "\n" for number in range(120))


@pytest.fixture
def store() -> str:
    return "sqlite"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    with Record.open(str(tmp_path / "record.db")):
        return tmp_path / "record.db"


def until(what, seconds: float = 30):  # type: ignore[no-untyped-def]
    """What is waited for, looked at again and again."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if found := what():
            return found
        time.sleep(0.02)
    raise AssertionError("it did not come")


def whole(file: Path) -> int:
    """How many reports the record holds, when nothing in it is wrong."""
    with Record.open(str(file)) as record:
        assert [one for one in check(record) if one.faults] == []
        return record.count()


def test_killed_while_a_batch_is_added_and_started_again(file: Path) -> None:
    with server(file) as (port, process):
        base = f"http://127.0.0.1:{port}"
        id_ = httpx.post(f"{base}/api/batches", json={"text": LINES, "name": "many.jsonl"}).json()["id"]
        until(lambda: len(httpx.get(f"{base}/api/batches/{id_}").json()["reports"]) > 5)
        os.kill(process.pid, signal.SIGKILL)
        process.wait(10)
    held = whole(file)
    assert 5 < held < 120
    with server(file) as (port, _process):
        asked = f"http://127.0.0.1:{port}/api/batches/{id_}"
        told = until(lambda: (now := httpx.get(asked).json())["state"] == "finished" and now)
    assert len(told["reports"]) == len({one["report"] for one in told["reports"]}) == 120
    assert whole(file) == 120


@pytest.fixture
def client(file: Path) -> Iterator[TestClient]:
    record = Record.open(str(file), patience=0.1)
    made = adding(lambda: OneProcess(FakeReader()))
    with TestClient(
        create_app(record, extensions=(made, guard())), base_url="http://127.0.0.1", raise_server_exceptions=False
    ) as asking:
        asking.app.state.worker._again = 0.1  # type: ignore[attr-defined]
        yield asking


def finished(client: TestClient, id_: str) -> dict:  # type: ignore[type-arg]
    return until(lambda: (now := client.get(f"/api/batches/{id_}").json())["state"] == "finished" and now)  # type: ignore[no-any-return]


def test_a_record_that_is_locked_is_told_and_read_on(client: TestClient, file: Path) -> None:
    locking = sqlite3.connect(file, isolation_level=None)
    locking.execute("BEGIN IMMEDIATE")
    refused = client.post("/api/batches", json={"text": TEXT})
    assert refused.status_code == 503 and refused.headers["retry-after"]
    assert refused.headers["content-type"] == "application/problem+json"
    assert "being written by another program" in refused.json()["detail"]
    assert client.get("/api/reports").status_code == 200
    locking.execute("COMMIT")
    assert finished(client, client.post("/api/batches", json={"text": TEXT}).json()["id"])["reports"]


def test_a_disk_that_is_full_loses_nothing_and_the_batch_goes_on(client: TestClient, file: Path) -> None:
    record: Record = client.app.state.record  # type: ignore[attr-defined]
    pages = {"most": sqlite3.connect(file).execute("PRAGMA page_count").fetchone()[0] + 12}

    def limit(connection, _record, _proxy) -> None:  # type: ignore[no-untyped-def]
        connection.execute(f"PRAGMA max_page_count = {pages['most']}")

    event.listen(record.store.engine, "checkout", limit)
    id_ = client.post("/api/batches", json={"text": LINES}).json()["id"]
    told = until(lambda: (now := client.get(f"/api/batches/{id_}").json())["state"] == "stopped" and now)
    assert "no room left on the disk" in told["told"] and "tried again by itself" in told["told"]
    refused = client.post("/api/batches", json={"text": "x" * 500_000})
    assert refused.status_code == 503 and "no room left on the disk" in refused.json()["detail"]
    assert client.get("/api/reports").status_code == 200
    pages["most"] = 1_000_000
    assert len(finished(client, id_)["reports"]) == 120
    assert whole(file) == 120


def test_no_room_for_what_is_uploaded(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_words: object, **_more: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("dragoman.api.nouns.batches.hand_in", full)
    refused = client.post("/api/batches", json={"text": TEXT})
    assert refused.status_code == 507 and "no room left" in refused.json()["detail"]


def test_what_comes_to_a_halt_is_let_go(file: Path) -> None:
    app = create_app(Record.open(str(file)))
    app.add_middleware(Limits, seconds=0.2)
    sent = []

    async def receive() -> dict:  # type: ignore[type-arg]
        import asyncio

        if not sent:
            sent.append(1)
            return {"type": "http.request", "body": b"{", "more_body": True}
        await asyncio.sleep(60)
        raise AssertionError

    answers = []

    async def take(message: dict) -> None:  # type: ignore[type-arg]
        answers.append(message)

    import asyncio

    scope = {
        "type": "http",
        "method": "POST",
        "path": "/api/session",
        "headers": [(b"content-type", b"application/json")],
        "query_string": b"",
        "http_version": "1.1",
        "scheme": "http",
        "server": ("127.0.0.1", 80),
        "raw_path": b"/api/session",
    }
    asyncio.run(app(scope, receive, take))
    assert answers[0]["status"] == 408


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory):  # type: ignore[no-untyped-def]
    """One server for those who misbehave: its port, its process, and where it puts what is for a while."""
    folder = tmp_path_factory.mktemp("running")
    (folder / "tmp").mkdir()
    with server(folder / "record.db", folder / "tmp") as (port, process):
        httpx.get(f"http://127.0.0.1:{port}/api/reports")
        yield port, process, folder / "tmp"


def answers_still(port: int) -> bool:
    return httpx.get(f"http://127.0.0.1:{port}/api/reports", timeout=10).status_code == 200


HEAD = "POST /api/batches/files HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: multipart/form-data; boundary=x\r\n"
PART = '--x\r\nContent-Disposition: form-data; name="files"; filename="a.txt"\r\n\r\n'


def test_a_gigabyte_that_says_so_is_refused_unread(running) -> None:  # type: ignore[no-untyped-def]
    port, process, _folder = running
    before = most_memory(process)
    taken, answer = send(port, f"{HEAD}Content-Length: {1024 * MB}\r\n\r\n", bytes(MB), 1024)
    assert taken < 64 * MB and (b" 413 " in answer or not answer)
    assert most_memory(process) - before < 64 * MB and answers_still(port)


def test_a_gigabyte_in_pieces_is_cut_off_at_the_limit(running) -> None:  # type: ignore[no-untyped-def]
    port, process, folder = running
    before = most_memory(process)
    piece = b"%x\r\n" % MB + bytes(MB) + b"\r\n"
    head = f"{HEAD}Transfer-Encoding: chunked\r\n\r\n{len(PART):x}\r\n{PART}\r\n"
    taken, answer = send(port, head, piece, 1024)
    assert taken < 96 * MB and (b" 413 " in answer or not answer)
    assert most_memory(process) - before < 128 * MB and answers_still(port)
    assert sum(one.stat().st_size for one in folder.rglob("*") if one.is_file()) == 0


def test_ten_megabytes_of_headers_are_refused(running) -> None:  # type: ignore[no-untyped-def]
    port, process, _folder = running
    before = most_memory(process)
    taken, answer = send(
        port, "GET /api/reports HTTP/1.1\r\nHost: 127.0.0.1\r\n", b"X-Long: " + b"x" * 1000 + b"\r\n", 10_000
    )
    assert taken < 8 * MB and (b" 400 " in answer or b" 431 " in answer or not answer)
    assert most_memory(process) - before < 32 * MB and answers_still(port)


def test_one_who_stops_reading_holds_up_nobody_and_is_let_go_of(running) -> None:  # type: ignore[no-untyped-def]
    port, process, _folder = running
    connection = socket.socket()
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    connection.connect(("127.0.0.1", port))
    # the description of the API, many times over one connection: more than the system keeps on the way
    connection.sendall(b"GET /api/openapi.json HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n" * 60)
    inodes = f"/proc/{process.pid}/fd"
    assert answers_still(port)
    open_now = len(os.listdir(inodes))
    until(lambda: len(os.listdir(inodes)) < open_now, 60)
    connection.close()
    assert answers_still(port)
