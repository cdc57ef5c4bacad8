"""What a reviewer does where reports contradict each other: sees both side by side, settles it, undoes that."""

from collections.abc import Iterator
from typing import Any

import pytest

from dragoman.cli.serve import application
from dragoman.pipeline.kept import open_record
from pipeline.test_doubting import FIFTH, SIXTH
from resolution.resolved import Resolved
from web.looking import press, serious
from web.serving import serving


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where a record is served in which two reports give one meeting two dates."""
    record = open_record(str(tmp_path_factory.mktemp("contradicted") / "record.db"))
    Resolved(record).enter(FIFTH, SIXTH)
    with serving(application(record)) as served:
        yield served


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_both_are_shown_and_one_is_corrected_and_undone(page: Any, scheme: str) -> None:
    page.emulate_media(color_scheme=scheme)
    page.goto("/review/facts")
    page.get_by_text("contradict each other about its date").wait_for()
    cards = page.locator(".pair > .card")
    assert cards.count() == 2 and serious(page) == []
    later = cards.filter(has_text="2024-03-06")
    assert "Daily" in later.inner_text()
    later.get_by_label("Why").fill("The other was there.")
    later.get_by_label("It should be").fill("2024-03-05")
    later.get_by_role("button", name="Correct it").click()
    page.get_by_text("No fact is doubtful").wait_for()
    page.goto("/timeline")
    assert "2 reports tell of it" in page.inner_text("main") and "corrected" in page.inner_text("main")
    page.go_back()
    page.get_by_text("No fact is doubtful").wait_for()
    press(page, "z")
    page.get_by_text("contradict each other about its date").wait_for()


def test_it_fits_a_phone(page: Any) -> None:
    page.set_viewport_size({"width": 390, "height": 800})
    page.goto("/review/facts")
    page.locator(".pair > .card").first.wait_for()
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
