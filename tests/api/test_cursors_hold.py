"""Cursors stay right when reports are added between two pages: nothing comes twice, nothing that was there is lost."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from dragoman.api.app import create_app
from dragoman.pipeline.engines import OneProcess
from dragoman.pipeline.kept import open_record
from dragoman.pipeline.run import load_reader, run
from dragoman.sources.given import Given

TEXT = (
    "Hanoi (VNA) – Minister of Industry and Trade Vu Minh Duc received visiting Cambodian Minister of Commerce Sok "
    "Vannara in Hanoi on {month} 9, 2024. Duc proposed that the two ministries hold cooperation talks on {what}. He "
    "pledged to help Cambodian traders with {what}."
)
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August")
LISTS = (
    "/api/statements?by=VN",
    "/api/commitments?side=VN",
    "/api/search?q=cooperation",
    "/api/search?q=cooperation&in=statements",
)


@pytest.fixture(scope="module")
def add(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., None]:
    """Reads reports of some months into a record; the reader is loaded once."""
    engine, folder = OneProcess(load_reader()), tmp_path_factory.mktemp("added")

    def adding(record: Any, *numbers: int, what: str) -> None:
        lines = [
            {
                "id": f"{what}{n}",
                "source": "VNA",
                "published": f"2024-{n + 1:02}-10",
                "text": TEXT.format(month=MONTHS[n], what=what),
            }
            for n in numbers
        ]
        file = folder / f"{what}.jsonl"
        file.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
        run([str(file)], Given(), engine, record, lambda _news: None)

    return adding


@pytest.mark.parametrize("path", LISTS)
def test_what_is_added_between_two_pages_moves_nothing(path: str, add: Callable[..., None], tmp_path: Path) -> None:
    record = open_record(str(tmp_path / "record.db"))
    add(record, 1, 3, 5, what="rice")
    with TestClient(create_app(record)) as client:
        before = _ids(client.get(f"{path}&limit=500").json())
        page = client.get(f"{path}&limit=2").json()
        given = _ids(page)
        add(record, 0, 2, 4, 7, what="rubber")
        while page["next"]:
            page = client.get(f"{path}&limit=2&cursor={page['next']}").json()
            given += _ids(page)
        assert len(given) == len(set(given)), "nothing comes twice"
        assert set(before) <= set(given), "nothing that was there is lost"
        assert [one for one in given if one in before] == before, "and the order holds"
        after = _ids(client.get(f"{path}&limit=500").json())
        assert [one for one in after if one in given] == given


@pytest.mark.parametrize("path", LISTS)
@pytest.mark.parametrize("cursor", ["WzFd", "x", "WyJhIiwiYiIsOTk5OTk5OTk5OTk5OTk5OTk5OTk5OTk5XQ"])
def test_a_cursor_of_another_list_is_refused(path: str, cursor: str, client: TestClient) -> None:
    answer = client.get(f"{path}&cursor={cursor}")
    assert answer.status_code == 422 and "cursor" in answer.json()["detail"]


@pytest.mark.parametrize(("level", "some"), [("minister", True), ("ambassador", True), ("head", False)])
def test_engagements_of_a_rank(level: str, some: bool, client: TestClient) -> None:
    every = client.get("/api/timeline", params={"limit": 1000}).json()["items"]
    found = client.get("/api/timeline", params={"limit": 1000, "level": level}).json()["items"]
    paged = client.get("/api/engagements", params={"limit": 500, "level": level}).json()["items"]

    assert bool(found) is some or not [one for one in every if one["level"] == level]
    assert {one["id"] for one in found} == {one["id"] for one in paged}
    assert {one["id"] for one in every if one["level"] == level} <= {one["id"] for one in found}
    assert client.get("/api/timeline", params={"level": "sergeant"}).status_code == 422


def _ids(page: dict[str, Any]) -> list[str]:
    found = []
    for one in page["items"]:
        said = one.get("statement")
        found.append(said["id"] if isinstance(said, dict) else one.get("id") or one["report"]["id"])
    return found
