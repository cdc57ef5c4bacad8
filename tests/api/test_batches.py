"""Adding reports over HTTP: pasted, uploaded, refused at a limit, gone on with after a restart, never run as script."""

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import select

from dragoman.accounts import Role, tokens, users
from dragoman.api.adding import adding
from dragoman.api.app import create_app
from dragoman.api.guards import guard
from dragoman.domain.text import Document
from dragoman.pipeline import batches
from dragoman.pipeline.engines import OneProcess
from dragoman.record import Record
from dragoman.record.service_tables import batch_items
from fakes import FakeReader
from sources.making import pdf, word

TEXT = "HANOI, March 12 - The two ministers met on Tuesday to talk about the harvest of the year."
SCRIPT = "<script>alert(1)</script>"


@pytest.fixture
def store() -> str:
    return "sqlite"


def application(record: Record) -> TestClient:
    app = create_app(record, extensions=(adding(lambda: OneProcess(FakeReader())), guard()))
    return TestClient(app, base_url="http://127.0.0.1")


@pytest.fixture
def client(record: Record) -> Iterator[TestClient]:
    with application(record) as asking:
        yield asking


def finished(client: TestClient, id_: str) -> dict:  # type: ignore[type-arg]
    for _ in range(600):
        told = client.get(f"/api/batches/{id_}").json()
        if told["state"] in ("finished", "stopped"):
            return dict(told)
        time.sleep(0.05)
    raise AssertionError(told)


def test_a_pasted_report_is_in_the_record(client: TestClient) -> None:
    answer = client.post("/api/batches", json={"text": TEXT, "source": "VNS"})
    assert answer.status_code == 202
    told = finished(client, answer.json()["id"])
    (one,) = told["reports"]
    assert (told["state"], one["status"]) == ("finished", "added")
    assert client.get(f"/api/reports/{one['report']}").json()["report"]["source"] == "VNS"


def test_each_line_and_file_is_told_of(client: TestClient) -> None:
    lines = "\n".join([json.dumps({"text": TEXT + " One."}), "no json", json.dumps({"text": TEXT + " Two."})])
    lines = '{"text": "' + TEXT + ' Zero."}\n' + lines
    files = [("files", ("a.jsonl", lines.encode())), ("files", ("b.txt", b"\x89PNG\x00\x00"))]
    told = finished(client, client.post("/api/batches/files", files=files).json()["id"])
    assert [one["status"] for one in told["reports"]] == ["added", "added", "failed", "added", "failed"]
    assert told["reports"][2]["origin"] == "a.jsonl:3" and "not JSON" in told["reports"][2]["told"]
    assert "an image" in told["reports"][4]["told"]


def test_what_was_read_is_no_longer_kept_beside_the_record(client: TestClient, record: Record) -> None:
    finished(client, client.post("/api/batches", json={"text": TEXT}).json()["id"])
    with record.asking() as connection:
        assert list(connection.scalars(select(batch_items.c.content))) == [None]


def test_nothing_at_all_is_refused(client: TestClient) -> None:
    refused = client.post("/api/batches", json={"text": "  "})
    assert refused.status_code == 422 and "nothing in it" in refused.json()["detail"]
    assert client.get("/api/batches/b0").status_code == 404


def test_a_gigabyte_is_refused_at_the_limit(client: TestClient) -> None:
    sent = 0

    def upload() -> Iterator[bytes]:
        nonlocal sent
        yield b'--x\r\nContent-Disposition: form-data; name="files"; filename="a.txt"\r\n\r\n'
        for _ in range(1024):
            sent += 1
            yield b"x" * (1024 * 1024)

    headers = {"Content-Type": "multipart/form-data; boundary=x"}
    assert client.post("/api/batches/files", content=upload(), headers=headers).status_code == 413
    headers["Content-Length"] = str(1 << 30)
    assert client.post("/api/batches/files", content=b"", headers=headers).status_code == 413


def test_scripts_in_every_field_stay_text(client: TestClient) -> None:
    fields = dict.fromkeys(("title", "source", "url", "id"), SCRIPT)
    line = json.dumps({"text": f"{TEXT} {SCRIPT}", **fields}) + "\n"
    files = [("files", (f'"><img src=x onerror=alert(1)>{SCRIPT}.jsonl', line.encode()))]
    told = finished(client, client.post("/api/batches/files", files=files, data={"source": SCRIPT}).json()["id"])
    for path in (f"/api/batches/{told['id']}", "/api/reports", f"/api/reports/{told['reports'][0]['report']}"):
        answer = client.get(path)
        assert answer.status_code == 200 and answer.headers["content-type"].startswith("application/json")
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert "unsafe" not in answer.headers["content-security-policy"]


def test_a_batch_goes_on_when_the_server_starts_again(record: Record) -> None:
    lines = "".join(json.dumps({"text": f"{TEXT} {number}."}) + "\n" for number in range(6))
    item = batches.Item("file", "a.jsonl", lines.encode())
    id_ = batches.hand_in(record, [item], by="test")
    worker = batches.Worker(record, lambda: OneProcess(Ends(worker_of)))
    worker_of.append(worker)
    worker._read(id_)
    half = batches.batch(record, id_)
    assert half.state == "running" and 0 < len(half.reports) < 6 and record.count() >= len(half.reports)
    with application(record) as client:
        told = finished(client, id_)
    assert told["state"] == "finished" and len(told["reports"]) == 6
    assert {one["status"] for one in told["reports"]} <= {"added", "unchanged"}


worker_of: list[batches.Worker] = []


class Ends(FakeReader):
    """Has the server end while it reads the third report."""

    def __init__(self, workers: list[batches.Worker]) -> None:
        self._workers = workers
        self._read = 0

    def read(self, document: Document):  # type: ignore[no-untyped-def]
        self._read += 1
        if self._read == 3:
            self._workers[0]._ending = True
        return super().read(document)


def test_a_reader_adds_nothing(record: Record) -> None:
    users.add(record, "Hà", "a long enough password", Role.ADMIN, by="test")
    users.add(record, "Rosa", "a long enough password", Role.REVIEWER, by="test")
    _token, secret = tokens.make(record, "rosa", "", by="test")
    with application(record) as client:
        headers = {"Authorization": f"Bearer {secret}"}
        assert client.post("/api/batches", json={"text": TEXT}, headers=headers).status_code == 403
        assert client.post("/api/batches", json={"text": TEXT}).status_code == 401


def test_a_feed_is_handed_in_by_its_address(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    feed = "<rss version='2.0'><channel><item><title>Talks</title><description>{}</description></item></channel></rss>"
    with serving_bytes(feed.format(TEXT).encode()) as address:
        refused = finished(client, client.post("/api/batches/feeds", json={"url": address}).json()["id"])
        monkeypatch.setenv("DRAGOMAN_FEED_NETWORKS", "127.0.0.0/8")
        taken = finished(client, client.post("/api/batches/feeds", json={"url": address}).json()["id"])
    assert refused["reports"][0]["status"] == "failed" and "private network" in refused["reports"][0]["told"]
    assert (taken["state"], taken["reports"][0]["status"], taken["reports"][0]["title"]) == (
        "finished",
        "added",
        "Talks",
    )
    wrong = client.post("/api/batches/feeds", json={"url": "file:///etc/passwd"})
    assert wrong.status_code == 422 and "http://" in wrong.json()["detail"]


@contextmanager
def serving_bytes(body: bytes) -> Iterator[str]:
    """Something that answers just this, on loopback."""

    class Answers(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            """Nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Answers) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}/feed"
        server.shutdown()


def test_papers_are_uploaded_too(client: TestClient) -> None:
    files = [("files", ("a.pdf", pdf())), ("files", ("b.docx", word("The ministers met in Hanoi.")))]
    told = finished(client, client.post("/api/batches/files", files=files).json()["id"])
    assert [one["status"] for one in told["reports"]] == ["added", "added"]
