"""JSON lines: one report a line, and a broken line costs that line alone."""

import io
import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dragoman.domain.text import Report
from dragoman.sources import MAX_CHARACTERS, SourceFailure, collect
from dragoman.sources.jsonl import read_line
from dragoman.sources.markup import without_markup


def test_every_key_is_read_and_others_are_left(tmp_path: Path) -> None:
    entry = {
        "id": 12,
        "url": "https://example.org/12",
        "source": "Agency",
        "published": "2024-05-06",
        "language": "en",
        "title": "Minister meets envoy",
        "text": "They met.",
        "kind": "meeting",
    }
    report = read_line(json.dumps(entry), "x:1")
    assert report == Report(
        content="They met.",
        origin="x:1",
        input_id="12",
        url="https://example.org/12",
        source="Agency",
        published="2024-05-06",
        language="en",
        title="Minister meets envoy",
    )


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ('{"text": "cut', "not JSON"),
        ("[1, 2]", "not a JSON object"),
        ('{"id": "1"}', "has no text"),
        ('{"text": "  "}', "has no text"),
        ('{"text": 5}', "has no text"),
        ("[" * 100_000, "nested too deep"),
        ('{"text": "\udcff"}', "not UTF-8"),
        ('{"text": "x", "id": ' + "9" * 10_000 + "}", "a number is too long"),
    ],
)
def test_a_bad_line_names_its_place_and_reason(line: str, reason: str) -> None:
    item = read_line(line, "file.jsonl:3")
    assert isinstance(item, SourceFailure)
    assert item.origin == "file.jsonl:3"
    assert reason in item.reason


def test_the_other_lines_are_read(tmp_path: Path) -> None:
    path = tmp_path / "r.jsonl"
    path.write_bytes(b'{"text": "one"}\nbroken\n\n{"text": "\xff"}\n{"text": "four"}')
    items = list(collect([str(path)]))
    assert [isinstance(item, Report) for item in items] == [True, False, False, True]
    assert [item.origin for item in items] == [f"{path}:{number}" for number in (1, 2, 4, 5)]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_byte_order_marks(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "r.jsonl").write_text('{"text": "Hà Nội"}\n{"text": "Huế"}\n', encoding=encoding)
    items = list(collect([str(tmp_path / "r.jsonl")]))
    assert [item.content for item in items if isinstance(item, Report)] == ["Hà Nội", "Huế"]


def test_a_line_that_is_too_long_is_skipped(tmp_path: Path) -> None:
    path = tmp_path / "r.jsonl"
    with path.open("w", encoding="utf-8") as stream:
        stream.write(json.dumps({"text": "a" * (MAX_CHARACTERS + 1)}) + "\n")
        stream.write(json.dumps({"text": "b" * (3 * MAX_CHARACTERS)}) + "\n")
        stream.write('{"text": "short"}\n')
    items = list(collect([str(path)]))
    assert [isinstance(item, Report) for item in items] == [False, False, True]
    assert items[2].origin == f"{path}:3"


def test_half_a_surrogate_pair_in_metadata_does_no_harm() -> None:
    report = read_line('{"text": "x", "title": "a\\ud800b"}', "x:1")
    assert isinstance(report, Report) and report.title == "a?b"


def test_markup_in_the_text_is_taken_out() -> None:
    text = '<p>The minister&nbsp;met <span class="x">the envoy</span>.</p><p>They agreed.</p>'
    assert without_markup(text).split("\n\n\n\n") == ["The minister\xa0met the envoy.", "They agreed."]
    assert without_markup("Trade grew <b> 5%, if x < 3.") == "Trade grew <b> 5%, if x < 3."


@settings(deadline=None)  # what looks like a PDF is opened in a process of its own
@given(st.binary(max_size=200))
def test_any_bytes_end_in_reports_or_failures(data: bytes) -> None:
    for item in collect(["-"], stdin=io.BytesIO(data)):
        assert isinstance(item, Report | SourceFailure)
