"""The page of a pair: it briefs by the newest reports, by more where its address asks for them, and says which."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from dragoman.cli.serve import application
from dragoman.pipeline.kept import open_record


@pytest.fixture(scope="module")
def client(read: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    file = Path(shutil.copy(read, tmp_path_factory.mktemp("pair") / "record.db"))
    with TestClient(application(open_record(str(file)), reads=False), base_url="http://127.0.0.1") as asking:
        yield asking


def happened(page: str) -> list[str]:
    """The engagements that the briefing tells."""
    told = page.partition("<h3>What happened</h3>")[2].partition("</ul>")[0]
    return re.findall(r'href="/engagements/([^"]+)"', told)


def test_it_briefs_by_the_newest_reports_and_leads_to_more(client: TestClient) -> None:
    whole = client.get("/pairs/VN/CN?since=2000").text
    assert "By the newest" not in whole
    part = client.get("/pairs/VN/CN?since=2000&shown=1").text
    assert len(happened(part)) == 1 < len(happened(whole))
    assert happened(part)[0] in happened(whole)
    more = re.search(r'By the newest 1 of \d+ reports.*?href="([^"]+)"', part)
    assert more is not None
    assert happened(client.get("/pairs/VN/CN" + more[1].replace("&amp;", "&")).text) == happened(whole)


def test_its_open_commitments_are_as_many_and_lead_to_the_board(client: TestClient) -> None:
    part = client.get("/pairs/VN/CN?since=2000&shown=1").text
    found = re.search(r'The newest 1 of (\d+)\. <a[^>]*href="([^"]+)"', part)
    assert found is not None
    board = client.get(found[2].replace("&amp;", "&")).text
    assert board.count("<article") >= int(found[1])
