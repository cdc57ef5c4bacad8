"""The guards of a served record: hosts, headers, sizes, signing in, roles and forms of other sites."""

from collections.abc import Iterator

import pytest
from fastapi.testclient import TestClient

from dragoman.accounts import Role, tokens, users
from dragoman.api.app import create_app
from dragoman.api.guards import guard
from dragoman.record import Record
from dragoman.web import mount, refuse_kindly

PASSWORD = "a long enough password"
HERE = "http://127.0.0.1"


@pytest.fixture
def store() -> str:
    return "sqlite"


@pytest.fixture
def alone(record: Record) -> Iterator[TestClient]:
    """Asks a record without accounts."""
    with TestClient(create_app(record, extensions=(mount, guard(), refuse_kindly)), base_url=HERE) as client:
        yield client


@pytest.fixture
def team(record: Record) -> Iterator[TestClient]:
    """Asks a record with accounts, as nobody yet."""
    users.add(record, "Hà", PASSWORD, Role.ADMIN, by="test")
    users.add(record, "Rosa", PASSWORD, Role.READER, by="test")
    with TestClient(create_app(record, extensions=(mount, guard(), refuse_kindly)), base_url=HERE) as client:
        yield client


def signed_in(client: TestClient, name: str) -> dict[str, str]:
    """Sign in, and give what every change must bring back."""
    answer = client.post("/api/session", json={"name": name, "password": PASSWORD})
    assert answer.status_code == 200, answer.text
    return {"X-CSRF-Token": answer.json()["csrf"]}


def test_alone_at_this_machine_one_may_do_all(alone: TestClient) -> None:
    told = alone.get("/api/session").json()
    assert (told["role"], told["accounts"]) == ("admin", False)


@pytest.mark.parametrize(
    "host", ["evil.example", "127.0.0.1.evil.example", "192.0.2.7", "", "localhost.evil.example:8000"]
)
def test_another_name_for_this_machine_is_refused(alone: TestClient, host: str) -> None:
    refused = alone.get("/api/reports", headers={"Host": host})
    assert refused.status_code == 421 and refused.headers["content-type"] == "application/problem+json"


@pytest.mark.parametrize("host", ["localhost:8000", "127.0.0.1:8000", "[::1]:8000", "LOCALHOST"])
def test_this_machine_is_known_by_its_own_names(alone: TestClient, host: str) -> None:
    assert alone.get("/api/reports", headers={"Host": host}).status_code == 200


def test_every_answer_forbids_foreign_and_inline_scripts(alone: TestClient) -> None:
    for path in ("/api/reports", "/sign-in", "/nowhere"):
        headers = alone.get(path).headers
        policy = headers["content-security-policy"]
        assert "default-src 'self'" in policy and "frame-ancestors 'none'" in policy and "unsafe" not in policy
        assert headers["x-content-type-options"] == "nosniff" and headers["referrer-policy"] == "same-origin"


def test_without_signing_in_nothing_is_shown(team: TestClient) -> None:
    for path in ("/api/reports", "/api/trail", "/api/openapi.json", "/api/session"):
        assert team.get(path).status_code == 401
    page = team.get("/reports?source=VNS", headers={"Accept": "text/html"}, follow_redirects=False)
    assert (page.status_code, page.headers["location"]) == (303, "/sign-in?to=/reports%3Fsource%3DVNS")


def test_a_reader_reads_and_manages_nothing(team: TestClient) -> None:
    signed_in(team, "rosa")
    assert team.get("/api/reports").status_code == 200
    refused = team.get("/api/trail")
    assert refused.status_code == 403 and "needs the role admin" in refused.json()["detail"]


def test_the_cookie_is_out_of_reach_of_scripts_and_other_sites(team: TestClient) -> None:
    answer = team.post("/api/session", json={"name": "ha", "password": PASSWORD})
    cookie = answer.headers["set-cookie"]
    assert "HttpOnly" in cookie and "samesite=lax" in cookie.lower() and "secure" not in cookie.lower()


def test_over_https_the_cookie_never_travels_without(record: Record) -> None:
    users.add(record, "Hà", PASSWORD, Role.ADMIN, by="test")
    with TestClient(create_app(record, extensions=(guard(https=True),)), base_url=HERE) as client:
        answer = client.post("/api/session", json={"name": "ha", "password": PASSWORD})
    assert answer.headers["set-cookie"].startswith("__Host-") and "Secure" in answer.headers["set-cookie"]
    assert "max-age" in answer.headers["strict-transport-security"]


def test_signing_out_ends_the_session(team: TestClient) -> None:
    csrf = signed_in(team, "ha")
    kept = dict(team.cookies)
    assert team.delete("/api/session").status_code == 403
    assert team.delete("/api/session", headers=csrf).status_code == 204
    assert team.get("/api/reports", cookies=kept).status_code == 401


def test_a_wrong_password_and_then_too_many(team: TestClient) -> None:
    wrong = {"name": "ha", "password": "guessed password"}
    assert [team.post("/api/session", json=wrong).status_code for _ in range(6)] == [401] * 5 + [429]


def test_signing_in_at_the_page_leads_on_but_to_no_other_site(team: TestClient) -> None:
    form = {"name": "ha", "password": PASSWORD}
    for to, leads in (("/map?year=2024", "/map?year=2024"), ("//evil.example", "/"), ("https://evil.example", "/")):
        answer = team.post("/sign-in", data=form | {"to": to}, follow_redirects=False)
        assert (answer.status_code, answer.headers["location"]) == (303, leads)
        team.cookies.clear()
    refused = team.post("/sign-in", data={"name": "<script>", "password": "x", "to": '"><script>alert(1)</script>'})
    assert refused.status_code == 401 and "<script>" not in refused.text


@pytest.mark.parametrize(
    "headers",
    [{"Origin": "https://evil.example"}, {"Sec-Fetch-Site": "cross-site"}, {"Origin": "null"}],
)
def test_a_page_of_another_site_changes_nothing(team: TestClient, alone: TestClient, headers: dict[str, str]) -> None:
    csrf = signed_in(team, "ha")
    assert team.delete("/api/session", headers=csrf | headers).status_code == 403
    assert team.get("/api/reports").status_code == 200


def test_a_form_brings_its_token_back(team: TestClient) -> None:
    token = signed_in(team, "ha")["X-CSRF-Token"]
    assert team.post("/sign-out", data={"csrf_token": "another"}, follow_redirects=False).status_code == 403
    assert team.post("/sign-out", data={"csrf_token": token}, follow_redirects=False).status_code == 303
    assert team.get("/api/reports").status_code == 401


def test_a_token_needs_no_cookie(team: TestClient, record: Record) -> None:
    _token, secret = tokens.make(record, "rosa", "", by="test")
    headers = {"Authorization": f"Bearer {secret}"}
    assert team.get("/api/session", headers=headers).json()["name"] == "Rosa"
    assert team.get("/api/reports", headers={"Authorization": "Bearer wrong"}).status_code == 401


def test_what_is_too_large_is_refused_unread(alone: TestClient) -> None:
    sent = 0

    def endless() -> Iterator[bytes]:
        nonlocal sent
        for _ in range(1024):  # 1 GB in all
            sent += 1
            yield b"x" * (1024 * 1024)

    said = alone.post("/api/session", content=b"", headers={"Content-Length": str(1 << 30)})
    assert said.status_code == 413
    chunked = alone.post("/api/session", content=endless(), headers={"Content-Type": "application/json"})
    assert chunked.status_code == 413
