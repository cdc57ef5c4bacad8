"""The dossier as a reader opens it: in a browser without a network, as Markdown, and printed."""

import os
import re
import shutil
from pathlib import Path

import pytest
import yaml
from browsing import opened
from exporting import Export
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from dragoman.domain.text import Span
from dragoman.errors import ExportError
from dragoman.exports.dossier.segments import segments
from dragoman.record.queries.selecting import Filters


def test_it_opens_offline_and_asks_for_nothing_else(export: Export) -> None:
    path = export("dossier")

    with opened(path) as page:
        assert page.asked == [path.as_uri()]
        assert page.failed == []
        assert page.locator("article").count() == 17
        assert page.locator(".finding").count() > 100


def test_next_and_previous_go_through_the_findings_of_all_reports(export: Export) -> None:
    with opened(export("dossier")) as page:
        count = page.locator(".finding").count()
        numbers = []
        for _step in range(count):
            page.click("#next")
            numbers.append(page.locator(".finding.now").get_attribute("data-number"))
        assert numbers == [str(number + 1) for number in range(count)]
        assert page.inner_text("#place") == f"{count} of {count}"
        page.click("#previous")
        assert page.locator(".finding.now").get_attribute("data-number") == str(count - 1)


def test_the_words_of_the_chosen_finding_are_marked_whole(export: Export) -> None:
    with opened(export("dossier", Filters(("VN", "KH")))) as page:
        for _step in range(12):
            page.keyboard.press("j")
            finding = page.locator(".finding.now")
            quote = finding.locator("q").inner_text().strip("“”")
            marked = "".join(page.locator("article:has(.finding.now) mark.now").all_inner_texts())
            assert re.sub(r"\W", "", quote) in re.sub(r"\W", "", marked)


def test_a_click_on_words_that_several_findings_quote_goes_from_one_to_the_next(export: Export) -> None:
    with opened(export("dossier")) as page:
        shared = page.locator("mark.d2, mark.d3, mark.d4").first
        numbers = (shared.get_attribute("data-findings") or "").split()
        chosen = []
        for _click in numbers:
            shared.click()
            chosen.append(page.locator(".finding.now").get_attribute("data-number"))
        assert chosen == numbers
        assert len(numbers) > 1


def test_kinds_that_are_not_wanted_are_passed_over(export: Export) -> None:
    with opened(export("dossier")) as page:
        for kind in ("statement", "commitment", "relationship", "instrument", "formula", "tie"):
            page.uncheck(f"input[value={kind}]")
        for _step in range(5):
            page.keyboard.press("j")
            assert page.locator(".finding.now").get_attribute("data-kind") == "engagement"


def test_the_text_of_every_report_is_whole(export: Export, example_record: Path) -> None:
    from dragoman.record import Record
    from dragoman.record.queries.selecting import Selection

    path = export("dossier")
    with Record.open(str(example_record), create=False) as record, record.asking() as connection:
        held = list(Selection(record, connection).held())
    with opened(path) as page:
        for one in held:
            shown = page.locator(f"#report-{one.document.id} .text").text_content()
            for paragraph in one.document.paragraphs:
                assert one.document.text[paragraph.span.start : paragraph.span.end] in shown


def test_a_pair_has_only_what_is_between_them(export: Export) -> None:
    page = export("dossier", Filters(("VN", "KH"))).read_text(encoding="utf-8")

    assert "<h1>Dossier: what the record holds between VN and KH</h1>" in page
    assert "Sok Vannara" in page
    assert "Shen Yulan" not in page


spans = st.tuples(st.integers(0, 60), st.integers(1, 30)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])  # a busy machine is no fault
@given(st.lists(st.tuples(spans, st.integers(1, 9)), max_size=12))
def test_segments_cover_the_whole_and_know_every_mark(marks: list[tuple[Span, int]]) -> None:
    whole = Span(5, 50)
    pieces = list(segments(whole, marks))

    assert pieces[0].span.start == 5
    assert pieces[-1].span.end == 50
    assert all(one.span.end == two.span.start for one, two in zip(pieces, pieces[1:], strict=False))
    for place in range(5, 50):
        [piece] = [one for one in pieces if one.span.start <= place < one.span.end]
        assert set(piece.findings) == {number for span, number in marks if span.start <= place < span.end}


def test_markdown_has_front_matter_and_a_footnote_for_every_finding(export: Export) -> None:
    text = export("dossier-markdown", Filters(person="Sok Vannara", between=("VN", "KH"))).read_text(encoding="utf-8")
    _, front, body = text.split("---\n", 2)

    told = yaml.safe_load(front)
    assert told["between"] == ["VN", "KH"]
    assert told["person"] == "Sok Vannara"
    assert len(told["reports"]) >= 3
    called = re.findall(r"\[\^(\d+)\]$", body, re.MULTILINE)
    defined = re.findall(r"^\[\^(\d+)\]: ", body, re.MULTILINE)
    assert called == defined == [str(number + 1) for number in range(len(called))]
    assert "<h1>Dossier" in MarkdownIt().render(body)


def test_the_pdf_has_the_findings_on_pages_of_a4(export: Export) -> None:
    if shutil.which("chromium") is None:
        pytest.skip("chromium is not installed")
    from pypdf import PdfReader

    pages = PdfReader(export("dossier-pdf", Filters(("VN", "KH")))).pages
    text = " ".join(" ".join(page.extract_text() for page in pages).split())
    assert [round(float(side)) for side in pages[0].mediabox[2:]] == [595, 842]
    assert "Sok Vannara, Cambodian Minister of Commerce" in text
    assert "memorandum of understanding on border market development" in text


def test_without_chromium_a_sentence_says_what_to_do(export: Export, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", os.devnull)

    with pytest.raises(ExportError, match="apt install chromium"):
        export("dossier-pdf")
