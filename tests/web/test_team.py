"""What a person of a team does: sign in, be refused for a wrong password, for too low a role, for too many tries."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from dragoman.accounts import Role, users
from dragoman.cli.serve import application
from dragoman.pipeline.kept import open_record
from web.looking import press, serious
from web.serving import serving

PASSWORD = "a long enough password"


@pytest.fixture(scope="module")
def team(read: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where a record with accounts is served."""
    record = open_record(str(shutil.copy(read, tmp_path_factory.mktemp("team") / "record.db")))
    for name, role in (("Hà", Role.EDITOR), ("Rosa", Role.READER), ("Tam", Role.READER)):
        users.add(record, name, PASSWORD, role, by="test")
    with serving(application(record)) as address:
        yield address


@pytest.fixture
def page(browser: Any, team: str) -> Iterator[Any]:
    context = browser.new_context(base_url=team)
    yield context.new_page()
    context.close()


def sign_in(page: Any, name: str, password: str = PASSWORD) -> None:
    page.fill("#name", name)
    page.fill("#password", password)
    press(page, "Enter")


def test_one_signs_in_and_gets_where_one_wanted(page: Any) -> None:
    page.goto("/timeline?side=VN")
    assert "/sign-in?to=/timeline" in page.url
    assert serious(page) == []
    sign_in(page, "ha")
    page.wait_for_url("**/timeline?side=VN")
    assert "Hà" in page.locator("header").inner_text()
    page.goto("/add")
    assert page.locator("textarea").is_visible()
    page.get_by_role("button", name="Sign out").click()
    page.wait_for_url("**/sign-in")
    page.goto("/add")
    assert "/sign-in" in page.url


def test_a_wrong_password_is_told_and_the_name_kept(page: Any) -> None:
    page.goto("/sign-in")
    sign_in(page, "rosa", "not the password")
    page.get_by_role("alert").wait_for()
    assert page.input_value("#name") == "rosa"
    assert serious(page) == []


def test_a_reader_may_not_add_reports(page: Any) -> None:
    page.goto("/sign-in?to=/add")
    sign_in(page, "rosa")
    page.get_by_role("heading", name="You may not do this").wait_for()
    assert "needs the role editor" in page.locator("main").inner_text()
    assert page.get_by_role("link", name="Sign in as somebody else").is_visible()
    assert serious(page) == []


def test_who_tries_too_often_must_wait(page: Any) -> None:
    page.goto("/sign-in")
    told = ""
    for number in range(6):
        with page.expect_navigation():  # the page before has an alert too
            sign_in(page, "tam", f"guess number {number}")
        told = page.get_by_role("alert").inner_text()
    assert "minute" in told or "wait" in told.lower()
