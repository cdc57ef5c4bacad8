"""Reports over HTTP: the list, one, its text, what was not read."""

import pytest
from fastapi.testclient import TestClient

from dragoman.domain.contract import to_json
from dragoman.record import Record


def every(client: TestClient, address: str, **query: object) -> list[dict[str, object]]:
    items: list[dict[str, object]] = []
    cursor = {}
    while True:
        page = client.get(address, params={**query, **cursor}).json()
        items += page["items"]
        if page["next"] is None:
            return items
        cursor = {"cursor": page["next"]}


def test_reports_come_newest_first(client: TestClient) -> None:
    page = client.get("/api/reports").json()

    days = [one["day"] for one in page["items"] if one["day"]]
    assert days and days == sorted(days, reverse=True)
    assert page["total"] == len(page["items"]) and page["next"] is None


def test_pages_give_each_report_once(client: TestClient) -> None:
    whole = client.get("/api/reports").json()["items"]

    assert every(client, "/api/reports", limit=2) == whole


def test_reports_of_a_time_and_of_a_publisher(client: TestClient) -> None:
    whole = client.get("/api/reports").json()["items"]
    day, source = whole[0]["day"], whole[0]["source"]

    of_day = every(client, "/api/reports", **{"from": day, "until": day})
    assert {one["day"] for one in of_day} == {day}
    assert {one["source"] for one in every(client, "/api/reports", source=source)} == {source}
    assert every(client, "/api/reports", source="nobody") == []


def test_a_report_is_what_the_contract_says_of_it(client: TestClient, example_file: str) -> None:
    id_ = client.get("/api/reports").json()["items"][0]["id"]

    with Record.open(str(example_file), create=False) as record:
        assert client.get(f"/api/reports/{id_}").json() == to_json(*record.reading(id_))
        assert client.get(f"/api/reports/{id_[:8]}").json() == to_json(*record.reading(id_))


def test_quotations_stand_in_the_text(client: TestClient) -> None:
    for line in client.get("/api/reports").json()["items"]:
        text = client.get(f"/api/reports/{line['id']}/text").json()
        found = client.get(f"/api/reports/{line['id']}").json()
        for citation in (one for statement in found["statements"] for one in statement["citations"]):
            assert text["text"][citation["start"] : citation["end"]] == citation["quote"]
        unread = client.get(f"/api/reports/{line['id']}/unread").json()
        assert [{"start": one["start"], "end": one["end"]} for one in unread["items"]] == found["unread"]
        assert all(text["text"][one["start"] : one["end"]] == one["quote"] for one in unread["items"])


@pytest.mark.parametrize("address", ["/api/reports/zzz", "/api/reports/zzz/text", "/api/reports/%20", "/api/none", "/"])
def test_what_is_not_there_is_a_problem(client: TestClient, address: str) -> None:
    answer = client.get(address)

    assert answer.status_code == 404
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["status"] == 404 and answer.json()["detail"]


@pytest.mark.parametrize("query", ["from=March", "limit=0", "limit=x", "cursor=x", "cursor=WzFd", "relevant=perhaps"])
def test_what_is_not_well_asked_is_a_problem(client: TestClient, query: str) -> None:
    answer = client.get(f"/api/reports?{query}")

    assert answer.status_code == 422
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["instance"] == "/api/reports" and answer.json()["detail"]


def test_who_has_an_answer_already_is_sent_nothing(client: TestClient) -> None:
    first = client.get("/api/reports")
    tag = first.headers["etag"]
    again = client.get("/api/reports", headers={"If-None-Match": f'"other", W/{tag}'})
    other = client.get("/api/reports?limit=1", headers={"If-None-Match": tag})

    assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", tag)
    assert other.status_code == 200
    assert first.headers["cache-control"] == "private, no-cache"


def test_head_is_get_without_the_body(client: TestClient) -> None:
    full, head = client.get("/api/reports"), client.head("/api/reports")

    assert head.status_code == 200 and head.content == b""
    assert head.headers["etag"] == full.headers["etag"]
    assert head.headers["content-length"] == full.headers["content-length"]
    assert client.head("/api/reports/zzz").status_code == 404


def test_other_requests_are_refused(client: TestClient) -> None:
    answer = client.delete("/api/reports")

    assert answer.status_code == 405 and answer.json()["status"] == 405
    assert "GET" in answer.headers["allow"]


def test_a_fault_of_the_program_is_a_problem_too(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_given: object, **_named: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("dragoman.api.nouns.reports.ask", broken)
    answer = client.get("/api/reports")

    assert answer.status_code == 500 and answer.headers["content-type"] == "application/problem+json"
