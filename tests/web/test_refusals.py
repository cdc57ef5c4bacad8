"""Every refusal is a page with a sentence and a way on for a browser, and a problem for a program."""

from collections.abc import Iterator

import pytest
from fastapi.testclient import TestClient

from dragoman.accounts import Role, users
from dragoman.cli.serve import application
from dragoman.errors import RecordError
from dragoman.pipeline.kept import open_record
from dragoman.record import Record

PASSWORD = "a long enough password"
BROWSER = {"Accept": "text/html,application/xhtml+xml,*/*;q=0.8"}


@pytest.fixture(scope="module")
def alone(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    record = open_record(str(tmp_path_factory.mktemp("alone") / "record.db"))
    with TestClient(application(record), base_url="http://127.0.0.1", raise_server_exceptions=False) as client:
        yield client


@pytest.fixture(scope="module")
def team(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    record = open_record(str(tmp_path_factory.mktemp("team") / "record.db"))
    users.add(record, "Rosa", PASSWORD, Role.READER, by="test")
    with TestClient(application(record), base_url="http://127.0.0.1", raise_server_exceptions=False) as client:
        yield client


def refused(answer: object, status: int, *words: str) -> None:
    assert answer.status_code == status  # type: ignore[attr-defined]
    assert answer.headers["content-type"].startswith("text/html")  # type: ignore[attr-defined]
    assert "script-src 'self'" in answer.headers["content-security-policy"]  # type: ignore[attr-defined]
    text = answer.text  # type: ignore[attr-defined]
    assert f'<p class="eyebrow">{status}</p>' in text
    for each in words:
        assert each in text, each


@pytest.mark.parametrize(
    ("path", "form"),
    [
        ("/add", {"text": "Talks were held.", "published": "2024" * 20}),
        ("/add/feed", {"url": "https://example.org/" + "a" * 2000}),
        ("/facts/" + "k" * 100, {"verdict": "confirmed"}),
    ],
)
def test_what_is_too_long_for_its_field_is_refused(alone: TestClient, path: str, form: dict[str, str]) -> None:
    refused(alone.post(path, headers=BROWSER, data=form), 422)


@pytest.mark.parametrize(
    ("method", "path", "status", "words"),
    [
        ("GET", "/nowhere", 404, ("Nothing is at this address.", "All reports")),
        ("GET", "/reports/none", 404, ("Nothing here",)),
        ("GET", "/engagements/gnone/comparison", 404, ("Nothing here",)),
        ("POST", "/timeline", 405, ("cannot be used that way",)),
        ("GET", "/timeline?from=never", 422, ("cannot be answered", "The same without filters")),
        ("GET", "/timeline?level=sergeant", 422, ("is no level", "deputy_minister")),
        ("GET", "/timeline?shown=many", 422, ("shown",)),
    ],
)
def test_a_browser_is_refused_by_a_page(
    alone: TestClient, method: str, path: str, status: int, words: tuple[str, ...]
) -> None:
    refused(alone.request(method, path, headers=BROWSER), status, *words)


def test_more_than_is_taken(alone: TestClient) -> None:
    big = alone.post("/add/files", headers=BROWSER, files={"files": ("big.txt", b"x" * (33 * 2**20))})
    refused(big, 413, "At most 32 MB", "Add fewer or smaller files")
    some = alone.post(
        "/add/files", headers=BROWSER, files={"files": ("two.txt", b"x " * 2**20)}, follow_redirects=False
    )
    assert some.status_code == 303, "an upload may be larger than a form"


def test_another_name(alone: TestClient) -> None:
    refused(alone.get("/", headers={**BROWSER, "Host": "evil.example"}), 421, "another name", "http://127.0.0.1")


@pytest.mark.parametrize(
    ("error", "status", "words"),
    [
        (ZeroDivisionError("secret"), 500, ("Something went wrong here", "nothing was changed", "Try again")),
        (
            RecordError("The record is locked by another program. Wait until it ends."),
            503,
            ("busy", "locked", "Try again"),
        ),
    ],
)
def test_what_goes_wrong_within(
    alone: TestClient, monkeypatch: pytest.MonkeyPatch, error: Exception, status: int, words: tuple[str, ...]
) -> None:
    def broken(_self: Record) -> None:
        raise error

    monkeypatch.setattr(Record, "asking", broken)
    answer = alone.get("/timeline", headers=BROWSER)
    refused(answer, status, *words)
    assert "secret" not in answer.text
    told = alone.get("/api/timeline", headers=BROWSER)
    assert (told.status_code, told.headers["content-type"]) == (status, "application/problem+json")
    assert "content-security-policy" in told.headers
    assert status != 503 or answer.headers["retry-after"]


def test_nobody_and_a_reader_and_who_tries_too_often(team: TestClient) -> None:
    refused(team.post("/add", headers=BROWSER, data={"text": "x"}), 401, "Sign in first", "/sign-in?to=/add")
    refused(team.post("/add", headers={**BROWSER, "Origin": "https://evil.example"}), 403, "another site")
    right = team.post("/sign-in", headers=BROWSER, data={"name": "rosa", "password": PASSWORD, "to": "/about"})
    assert right.url.path == "/about" and "Rosa" in right.text and "Sign out" in right.text
    refused(team.get("/add", headers=BROWSER), 403, "needs the role editor", "Sign in as somebody else")
    team.cookies.clear()
    wrong = {"name": "rosa", "password": "not the password"}
    tries = [team.post("/sign-in", headers=BROWSER, data=wrong) for _ in range(6)]
    assert [one.status_code for one in tries] == [401] * 5 + [429]
    assert all('role="alert"' in one.text and 'value="rosa"' in one.text for one in tries)


@pytest.mark.parametrize("path", ["/api/nowhere", "/api/timeline?from=never", "/nowhere"])
def test_a_program_is_told_a_problem(alone: TestClient, path: str) -> None:
    accept = BROWSER if path.startswith("/api") else {"Accept": "application/json"}
    assert alone.get(path, headers=accept).headers["content-type"] == "application/problem+json"
