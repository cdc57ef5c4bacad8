"""Scripts planted in every field and upload: text is shown as text, and nothing of it ever runs."""

import html
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

import pytest

from dragoman.accounts import Role, users
from dragoman.cli.serve import application
from dragoman.pipeline.engines import engine_for
from dragoman.pipeline.kept import open_record
from dragoman.pipeline.run import load_reader, run
from dragoman.record.corrections import Finding, correct
from dragoman.record.queries import why
from dragoman.record.queries.reports import reports
from dragoman.sources.given import NOTHING_GIVEN
from web.serving import serving

SCRIPT = "<script>window.planted=1</script>"
IMAGE = "<img src=x onerror=window.planted=1>"
BROKEN = "\"'></title></textarea><svg onload=window.planted=1>"
SYNTAX = "{{ 7*191 }}{% raw %}${7*191}"
CONTROL = "\u202e\u0007\u2028"
EVERYTHING = SCRIPT + IMAGE + BROKEN + SYNTAX + CONTROL
SCRIPT_TOLD, IMAGE_TOLD, BROKEN_TOLD = (html.escape(each) for each in (SCRIPT, IMAGE, BROKEN))
"""As a page writes them to show them: after reading they stand in the text."""
PASSWORD = "a long enough password"
TEXT = (
    f"Hanoi (VNA) – Minister of Trade Le Van Tam {SCRIPT_TOLD} received Lao Ambassador Kham Souk {IMAGE_TOLD} in Hanoi "
    f"on May 5, 2024.\n\nTam proposed that the two ministries {IMAGE_TOLD} hold talks on rice {SYNTAX}. He pledged to "
    f"help Lao traders {BROKEN_TOLD}.\n\nSouk thanked Vietnam for its {SCRIPT_TOLD} support {SCRIPT}. The ties are a "
    f'"special {IMAGE_TOLD} partnership" {CONTROL}.\n'
)
PER_KIND = 4
"""Pages of one kind that are looked at."""
WATCH = """
window.faults = [];
addEventListener("securitypolicyviolation", (one) => window.faults.push(one.violatedDirective + " " + one.sample));
"""


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where a record is served in which scripts are planted wherever something may be written."""
    folder = tmp_path_factory.mktemp("planted")
    file = folder / "planted.jsonl"
    common = {"source": f"VNA{SCRIPT}", "published": "2024-05-06", "title": EVERYTHING, "text": TEXT}
    other = {
        **common,
        "source": f"KPL{IMAGE}",
        "text": TEXT.replace("Hanoi (VNA)", "Vientiane (KPL)").replace("rice", "rubber trees"),
    }
    lines = [
        {"id": EVERYTHING, "url": "javascript:window.planted=1", **common},
        {"id": "2", "url": f"https://example.org/{BROKEN}", **other},
    ]
    file.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    record = open_record(str(folder / "record.db"))
    run([str(file)], NOTHING_GIVEN, engine_for(load_reader, 1), record, lambda _told: None)
    users.add(record, f"Rosa {IMAGE}", PASSWORD, Role.ADMIN, by=SCRIPT)
    claim = why(record, reports(record)[0].report.id)[0]
    correct(record, claim.id, Finding.CORRECTED, by=SCRIPT, why=EVERYTHING, value=EVERYTHING)
    with serving(application(record)) as address:
        yield address


@pytest.fixture
def page(browser: Any, planted: str) -> Iterator[Any]:
    """A page of someone signed in whose name is planted too; a dialog, a script or a breach of the policy fails."""
    context = browser.new_context(base_url=planted)
    context.add_init_script(WATCH)
    opened = context.new_page()
    faults: list[str] = []
    opened.on("dialog", lambda one: (faults.append(one.message), one.dismiss()))
    opened.on("pageerror", lambda error: faults.append(str(error)))
    opened.goto("/sign-in")
    opened.fill("#name", f"Rosa {IMAGE}")
    opened.fill("#password", PASSWORD)
    opened.get_by_role("button", name="Sign in").click()
    opened.wait_for_url(f"{planted}/")
    yield opened
    context.close()
    assert not faults


def unharmed(page: Any) -> None:
    """Nothing planted has run, nor was it taken for a part of the page."""
    assert page.evaluate("window.planted") is None, page.url
    assert page.evaluate("window.faults") == [], page.url
    assert page.locator("img, iframe, object, embed, svg[onload], [onerror], [onclick], main script").count() == 0, (
        page.url
    )
    assert page.locator("[href^='javascript:' i], [src^='javascript:' i], [action^='javascript:' i]").count() == 0, (
        page.url
    )
    assert str(7 * 191) not in page.content(), page.url


def test_no_page_runs_what_is_planted(page: Any) -> None:
    ahead, seen = ["/", "/about", "/add", "/search?q=rice", "/search?q=rice&in=statements"], dict[str, int]()
    while ahead:
        path = ahead.pop(0)
        kind = (
            urlsplit(path).path.split("/")[1]
            + ("?" if "?" in path else "")
            + str(path.count("/") + path.count("comparison"))
        )
        if seen.setdefault(kind, 0) >= PER_KIND or path.startswith(("/api", "/static", "/why")):
            continue
        seen[kind] += 1
        page.goto(path)
        unharmed(page)
        found = page.locator("a[href^='/']").evaluate_all(
            "all => all.map(one => one.getAttribute('href').split('#')[0])"
        )
        ahead += [link for link in dict.fromkeys(found) if link not in ahead]
    assert len(seen) > 12, seen


def test_what_is_planted_is_shown_as_text(page: Any) -> None:
    page.goto("/reports")
    page.locator("table a").first.click()
    assert SCRIPT in page.locator("h1").inner_text() and SYNTAX in page.locator("h1").inner_text()
    assert "window.planted=1" in page.locator("#text").inner_text()
    for each in page.locator("details.why summary").all()[:6]:
        each.click()
    unharmed(page)


@pytest.mark.parametrize("typed", [SCRIPT, IMAGE, BROKEN, SYNTAX, CONTROL])
def test_words_and_filters_are_text(page: Any, typed: str) -> None:
    every = quote(typed)
    for path in (
        f"/search?q={every}", f"/search?q=rice&side={every}", f"/timeline?side={every}",
        f"/timeline?kind={every}&from={every}",
        f"/people?name={every}", f"/people/{every}", f"/reports?source={every}", f"/reports/{every}",
        f"/countries/{every}", f"/commitments?status={every}", f"/{every}", f"/sign-in?to={every}",
    ):  # fmt: skip
        page.goto(path)
        unharmed(page)


def test_uploads_and_pasted_reports_are_text(page: Any, tmp_path: Path) -> None:
    file = tmp_path / "planted.html"
    file.write_text(f"<html><title>{SCRIPT}</title><body onload=window.planted=1>{SCRIPT}<p>{TEXT}</p></body></html>")
    page.goto("/add")
    page.set_input_files(
        "input[type=file]", [{"name": f"{IMAGE}.html", "mimeType": "text/html", "buffer": file.read_bytes()}]
    )
    page.get_by_role("button", name="Upload").click()
    page.wait_for_url("**/add/b*")
    unharmed(page)
    page.goto("/add")
    page.fill("#text", TEXT.replace("May 5", "May 7"))
    page.locator("input[name=source]").first.fill(EVERYTHING)
    page.get_by_role("button", name="Add it").click()
    page.locator("#progress a").first.click(timeout=60_000)
    unharmed(page)
    assert "window.planted=1" in page.locator("#text").inner_text()
