"""Correcting a fact over HTTP: by whom, why, seen in answers, undone; readers may not."""

from collections.abc import Iterator

import pytest
from fastapi.testclient import TestClient

from dragoman.accounts import Role, tokens, users
from dragoman.api.app import create_app
from dragoman.api.guards import guard
from dragoman.record import Record
from dragoman.record.queries import why
from record.builders import visit


@pytest.fixture
def store() -> str:
    return "sqlite"


@pytest.fixture
def client(filled: Record) -> Iterator[TestClient]:
    users.add(filled, "Hà", "a long enough password", Role.ADMIN, by="test")
    with TestClient(create_app(filled, extensions=(guard(),)), base_url="http://127.0.0.1") as asking:
        yield asking


def as_(record: Record, name: str, role: Role) -> dict[str, str]:
    users.add(record, name, "a long enough password", role, by="test")
    return {"Authorization": f"Bearer {tokens.make(record, name, '', by='test')[1]}"}


def test_a_reviewer_rejects_a_fact_and_takes_it_back(client: TestClient, filled: Record) -> None:
    reviewer = as_(filled, "Rosa", Role.REVIEWER)
    claim = why(filled, visit()[0].id)[0].id
    wanted = {"claim": claim, "verdict": "rejected", "why": "<script>alert(1)</script>"}
    said = client.post("/api/corrections", json=wanted, headers=reviewer)
    assert said.status_code == 201 and said.json()["by"] == "Rosa"
    (shown,) = client.get(f"/api/why/{claim}", headers=reviewer).json()["items"]
    assert (shown["judged"]["verdict"], shown["judged"]["by"]) == ("rejected", "Rosa")
    assert client.delete(f"/api/corrections/{said.json()['id']}", headers=reviewer).status_code == 200
    (shown,) = client.get(f"/api/why/{claim}", headers=reviewer).json()["items"]
    assert shown["judged"] is None
    assert client.get("/api/corrections", headers=reviewer).json()["items"] == []


def test_a_reader_corrects_nothing(client: TestClient, filled: Record) -> None:
    reader = as_(filled, "Sen", Role.READER)
    claim = why(filled, visit()[0].id)[0].id
    wanted = {"claim": claim, "verdict": "rejected", "why": "wrong"}
    assert client.post("/api/corrections", json=wanted, headers=reader).status_code == 403
    missing = client.post("/api/corrections", json=wanted | {"claim": "k0"}, headers=as_(filled, "Ro", Role.REVIEWER))
    assert missing.status_code == 422
