"""Judging over HTTP: what is open, said of it by whom, undone; doubtful facts; readers may only look."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from dragoman.accounts import Role, tokens, users
from dragoman.api.app import create_app
from dragoman.api.guards import guard
from dragoman.pipeline.kept import open_record
from dragoman.record import Record
from resolution.resolved import Resolved
from resolution.test_judgements import ARTIST, MINISTER


@pytest.fixture
def judged(own_file: Path) -> Record:
    record = open_record(str(own_file))
    Resolved(record).enter(MINISTER, ARTIST)
    users.add(record, "Hà", "a long enough password", Role.ADMIN, by="test")
    return record


@pytest.fixture
def client(judged: Record) -> Iterator[TestClient]:
    with TestClient(create_app(judged, extensions=(guard(),)), base_url="http://127.0.0.1") as asking:
        yield asking


def as_(record: Record, role: Role) -> dict[str, str]:
    users.add(record, role.value, "a long enough password", role, by="test")
    return {"Authorization": f"Bearer {tokens.make(record, role.value, '', by='test')[1]}"}


def test_a_pair_is_judged_and_the_judgement_taken_back(client: TestClient, judged: Record) -> None:
    reviewer = as_(judged, Role.REVIEWER)
    asked = client.get("/api/questions", headers=reviewer).json()
    (one,) = asked["items"]
    assert asked["open"] == 1 and one["clues"][0]["sentence"] != one["clues"][0]["name"]
    assert one["a"]["offices"] and one["b"]["named"][0]["report"]["id"]

    wanted = {"question": one["id"], "verdict": "same", "why": "the same birthday"}
    said = client.post("/api/judgements", json=wanted, headers=reviewer)
    assert said.status_code == 201 and (said.json()["by"], said.json()["why"]) == ("reviewer", "the same birthday")
    assert client.get("/api/questions", headers=reviewer).json()["open"] == 0
    assert client.post("/api/judgements", json=wanted, headers=reviewer).status_code == 422

    id_ = said.json()["id"]
    assert [one["id"] for one in client.get("/api/judgements", headers=reviewer).json()["items"]] == [id_]
    assert client.delete(f"/api/judgements/{id_}", headers=reviewer).json()["withdrawn"]
    assert client.delete(f"/api/judgements/{id_}", headers=reviewer).status_code == 404
    assert client.get("/api/questions", headers=reviewer).json()["open"] == 1
    admin = {"Authorization": f"Bearer {tokens.make(judged, 'Hà', '', by='test')[1]}"}
    done = [(step["by"], step["did"]) for step in client.get("/api/trail", headers=admin).json()["items"]]
    assert ("reviewer", "judged two same") in done and ("reviewer", "took a judgement back") in done


def test_readers_look_and_do_not_judge(client: TestClient, judged: Record) -> None:
    reader = as_(judged, Role.READER)
    (one,) = client.get("/api/questions", headers=reader).json()["items"]
    refused = client.post("/api/judgements", json={"question": one["id"], "verdict": "same"}, headers=reader)
    assert refused.status_code == 403 and refused.headers["content-type"] == "application/problem+json"
    assert client.delete("/api/judgements/j0", headers=reader).status_code == 403
    assert client.get("/api/questions").status_code == 401


def test_a_doubtful_fact_is_settled_by_correcting_it(client: TestClient, judged: Record) -> None:
    reviewer = as_(judged, Role.REVIEWER)
    before = client.get("/api/doubts?limit=100", headers=reviewer).json()
    place = next(one for one in before["items"] if one["claims"][0]["property"] == "place")
    assert place["kind"] == "concluded"
    (claim,) = place["claims"]
    said = _say(client, reviewer, claim["id"], "corrected", value="Lào Cai, VN")
    assert client.get("/api/doubts", headers=reviewer).json()["open"] == before["open"] - 1

    told = client.get(f"/api/engagements/{claim['subject']}", headers=reviewer).json()
    assert told["place"]["name"] == "Lào Cai"
    (correction,) = told["corrections"]
    assert (correction["was"], correction["value"], correction["by"]) == (claim["value"], "Lào Cai, VN", "reviewer")
    client.delete(f"/api/corrections/{said['id']}", headers=reviewer)
    assert (
        client.get(f"/api/engagements/{claim['subject']}", headers=reviewer).json()["place"]["name"] == claim["value"]
    )


def test_a_question_about_a_fact_is_asked_first(client: TestClient, judged: Record) -> None:
    reviewer = as_(judged, Role.REVIEWER)
    kind = next(one for one in _claims(client, reviewer) if one["property"] == "kind")
    _say(client, reviewer, kind["id"], "questioned")
    first = client.get("/api/doubts", headers=reviewer).json()["items"][0]
    assert first["kind"] == "questioned" and first["claims"][0]["id"] == kind["id"]


def test_a_corrected_value_is_what_filters_find(client: TestClient, judged: Record) -> None:
    reviewer = as_(judged, Role.REVIEWER)
    listed = client.get("/api/engagements?limit=100", headers=reviewer).json()["items"]
    several = next(one for one in listed if len(one["tellings"]) > 1)
    telling = several["tellings"][0]
    kind = client.get(f"/api/why/{telling['id']}", headers=reviewer).json()["items"]
    actuality = next(one for one in kind if one["property"] == "actuality")
    _say(client, reviewer, actuality["id"], "corrected", value="denied")
    found = client.get("/api/engagements?status=denied&limit=100", headers=reviewer).json()["items"]
    assert telling["id"] in {each["id"] for one in found for each in one["tellings"]}


def _claims(client: TestClient, headers: dict[str, str]) -> list[Any]:
    report = client.get("/api/reports?relevant=true", headers=headers).json()["items"][0]["id"]
    items: list[Any] = client.get(f"/api/why/{report}", headers=headers).json()["items"]
    return items


def _say(client: TestClient, headers: dict[str, str], claim: str, verdict: str, value: str | None = None) -> Any:
    wanted = {"claim": claim, "verdict": verdict, "value": value, "why": "I was there."}
    said = client.post("/api/corrections", json=wanted, headers=headers)
    assert said.status_code == 201, said.text
    return said.json()
