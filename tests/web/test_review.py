"""What a reviewer does in a browser: judge a pair, undo it, correct a fact, reject one; and a reader is refused."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from dragoman.accounts import Role, users
from dragoman.cli.serve import application
from dragoman.pipeline.kept import open_record
from resolution.resolved import Resolved
from resolution.test_judgements import ARTIST, MINISTER
from web.looking import press, serious
from web.serving import serving
from web.test_browser import RECEPTION

PASSWORD = "a long enough password"


@pytest.fixture(scope="module")
def address(read: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where a record with an open question and with accounts is served."""
    file = tmp_path_factory.mktemp("reviewed") / "record.db"
    shutil.copy(read, file)
    record = open_record(str(file))
    Resolved(record).enter(MINISTER, ARTIST)
    for name, role in (("Hà", Role.ADMIN), ("Rosa", Role.REVIEWER), ("Sen", Role.READER)):
        users.add(record, name, PASSWORD, role, by="test")
    with serving(application(record)) as served:
        yield served


def sign_in(page: Any, name: str, to: str) -> None:
    page.goto(f"/sign-in?to={to}")
    page.fill("#name", name)
    page.fill("#password", PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_url(f"**{to}")


def test_a_pair_is_judged_by_a_key_and_undone_by_another(page: Any) -> None:
    sign_in(page, "Rosa", "/review")
    assert "1 of 1" in page.inner_text("#review") and page.locator(".pair > .card").count() == 2
    assert "Minister of Trade" in page.inner_text("#review") and "artist" in page.inner_text("#review")
    assert serious(page) == []
    press(page, "d")
    page.get_by_text("Nothing is open").wait_for()
    assert serious(page) == []
    press(page, "z")
    page.get_by_role("button", name="Different").wait_for()
    press(page, "n")
    page.get_by_text("some were passed over").wait_for()


def test_a_fact_is_corrected_seen_and_the_correction_undone(page: Any) -> None:
    sign_in(page, "Rosa", f"/reports/{RECEPTION}")
    fact = page.locator(".outline .tree > .fact").first
    fact.locator("summary").first.click()
    fact.get_by_role("link", name="correct or reject").first.click()
    page.wait_for_url("**/facts/k*")
    assert serious(page) == []
    page.get_by_label("Why").fill("It was a telephone call.")
    page.get_by_label("It should be").fill("call")
    page.get_by_role("button", name="Correct it").click()
    page.get_by_text("It stands corrected").wait_for()
    page.goto(f"/reports/{RECEPTION}")
    fact = page.locator(".outline .tree > .fact").first
    assert "Call" in fact.locator("h3").first.inner_text()
    flag = fact.get_by_role("link", name="corrected").first
    assert "Rosa" in flag.get_attribute("title") and "telephone call" in flag.get_attribute("title")
    assert serious(page) == []
    flag.click()
    page.wait_for_url("**/facts/k*")
    press(page, "z")
    page.get_by_text("taken back by Rosa").wait_for()
    page.goto(f"/reports/{RECEPTION}")
    assert "Call" not in page.locator(".outline .tree > .fact").first.locator("h3").first.inner_text()


def test_a_doubtful_fact_is_rejected_and_leaves_its_trace(page: Any) -> None:
    sign_in(page, "Rosa", "/review/facts")
    assert serious(page) == []
    of = page.locator("progress").get_attribute("max")
    report = page.locator(".card .source").first.get_attribute("href").partition("#")[0]
    page.get_by_label("Why").fill("The report does not say so.")
    page.get_by_role("button", name="Reject it").click()
    page.get_by_text(f"2 of {of}").wait_for()
    page.goto(report)
    page.get_by_text("Rejected, and in no answer").click()
    assert "The report does not say so." in page.inner_text(".outline")


@pytest.mark.parametrize("path", ["/review", "/review/facts", "/add", "/people"])
def test_pages_of_review_have_no_serious_fault_by_night(page: Any, path: str) -> None:
    page.emulate_media(color_scheme="dark")
    sign_in(page, "Rosa", path)  # who may not add reports: that page is a refusal
    assert serious(page) == []


def test_a_fact_has_no_serious_fault_by_night(page: Any) -> None:
    page.emulate_media(color_scheme="dark")
    sign_in(page, "Rosa", f"/reports/{RECEPTION}")
    page.locator(".outline details.why summary").first.click()
    page.get_by_role("link", name="correct or reject").first.click()
    page.wait_for_url("**/facts/k*")
    assert serious(page) == []


@pytest.mark.parametrize("path", ["/review", "/review/facts"])
def test_review_fits_a_phone(page: Any, path: str) -> None:
    page.set_viewport_size({"width": 390, "height": 800})
    sign_in(page, "Rosa", path)
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


def test_review_works_without_script(browser: Any, address: str) -> None:
    context = browser.new_context(base_url=address, java_script_enabled=False)
    page = context.new_page()
    sign_in(page, "Rosa", "/review")
    page.get_by_role("button", name="Unsure").click()
    assert "Nothing is open" in page.inner_text("#review")
    page.get_by_role("button", name="Undo").click()
    assert "1 of 1" in page.inner_text("#review")
    context.close()


def test_a_reader_is_refused(page: Any) -> None:
    sign_in(page, "Sen", "/review")
    assert "needs the role reviewer" in page.inner_text("main")
    page.goto(f"/reports/{RECEPTION}")
    assert page.locator(".outline .tree > .fact").count()
