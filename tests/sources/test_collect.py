"""Reports come in from every kind of place, and each bad input is a failure with a reason and a remedy."""

import io
import json
import os
from pathlib import Path

import pytest

from dragoman.domain.text import Report
from dragoman.sources import MAX_CHARACTERS, Given, SourceFailure, collect, count

TEXT = "HANOI — The minister received the ambassador on May 5."
PAGE = """<html><head><title>Minister receives ambassador</title>
<meta property="article:published_time" content="2024-05-06T08:00:00+07:00"></head>
<body><nav><a href="/">Home</a><a href="/news">News</a></nav><article><h1>Minister receives ambassador</h1>
<p>The minister received the ambassador in the capital on May 5 and thanked her for her work.</p>
<p>The two sides agreed to widen the exchange of students and to open a new consulate this year.</p>
</article></body></html>"""


def reports(*places: Path | str, given: Given | None = None, stdin: bytes | None = None) -> list[Report]:
    found = list(collect([str(place) for place in places], given or Given(), stdin=io.BytesIO(stdin or b"")))
    assert all(isinstance(item, Report) for item in found), [str(item) for item in found]
    return [item for item in found if isinstance(item, Report)]


def failure(*places: Path | str, stdin: bytes | None = None) -> SourceFailure:
    (item,) = collect([str(place) for place in places], stdin=io.BytesIO(stdin or b""))
    assert isinstance(item, SourceFailure)
    assert item.reason and item.remedy and str(item).startswith(item.origin)
    assert str(item).endswith(".") and "\n" not in str(item)
    return item


class TestPlaces:
    def test_a_folder_is_read_through_and_through_in_order(self, tmp_path: Path) -> None:
        (tmp_path / "b").mkdir()
        for name in ("c.txt", "a.txt", "b/z.txt", "ignored.csv", ".hidden.txt"):
            (tmp_path / name).write_text(TEXT, encoding="utf-8")
        names = [Path(report.origin).relative_to(tmp_path).as_posix() for report in reports(tmp_path)]
        assert names == ["a.txt", "b/z.txt", "c.txt"]

    def test_a_pattern_names_files(self, tmp_path: Path) -> None:
        for name in ("one.txt", "two.txt", "two.html"):
            (tmp_path / name).write_text(TEXT, encoding="utf-8")
        assert len(reports(tmp_path / "*.txt")) == 2

    def test_a_file_is_read_whatever_its_ending(self, tmp_path: Path) -> None:
        (tmp_path / "report.md").write_text(TEXT, encoding="utf-8")
        assert reports(tmp_path / "report.md")[0].content == TEXT

    def test_nothing_there(self, tmp_path: Path) -> None:
        assert "no such file" in str(failure(tmp_path / "missing.txt"))
        assert "matches no file" in str(failure(tmp_path / "*.txt"))
        assert "holds no report" in str(failure(tmp_path))
        assert "no path" in str(failure(""))

    def test_a_link_to_nothing(self, tmp_path: Path) -> None:
        (tmp_path / "link.txt").symlink_to(tmp_path / "gone.txt")
        assert "no such file" in str(failure(tmp_path / "link.txt"))

    @pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
    def test_no_permission(self, tmp_path: Path) -> None:
        path = tmp_path / "locked.txt"
        path.write_text(TEXT, encoding="utf-8")
        path.chmod(0)
        assert "no permission" in str(failure(path))

    def test_a_bad_report_does_not_stop_the_others(self, tmp_path: Path) -> None:
        (tmp_path / "a.txt").write_bytes(b"")
        (tmp_path / "b.txt").write_text(TEXT, encoding="utf-8")
        kinds = [type(item) for item in collect([str(tmp_path)])]
        assert kinds == [SourceFailure, Report]


class TestText:
    @pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
    def test_unicode(self, tmp_path: Path, encoding: str) -> None:
        (tmp_path / "r.txt").write_text("Hà Nội — Đại sứ", encoding=encoding)
        assert reports(tmp_path / "r.txt")[0].content.lstrip("\ufeff") == "Hà Nội — Đại sứ"

    def test_an_older_encoding_is_guessed_and_said(self, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
        text = "Le président a reçu l'ambassadeur à l'Élysée, où ils ont évoqué la coopération. " * 5
        (tmp_path / "r.txt").write_bytes(text.encode("cp1252"))
        assert "reçu l'ambassadeur à l'Élysée" in reports(tmp_path / "r.txt")[0].content
        assert "is not UTF-8" in caplog.text

    @pytest.mark.parametrize("content", [b"", b" \n\t ", b"\xef\xbb\xbf", b"\xff\xfe"])
    def test_empty(self, tmp_path: Path, content: bytes) -> None:
        (tmp_path / "r.txt").write_bytes(content)
        assert "it is empty" in str(failure(tmp_path / "r.txt"))

    @pytest.mark.parametrize(
        ("content", "kind"),
        [
            (b"%PDF-1.7 \xe2\xe3\xcf\xd3", "a PDF"),
            (b"PK\x03\x04\x14\x00", "office document"),
            (b"\x89PNG\r\n\x1a\n\x00", "an image"),
            (b"ab\x00cd", "binary data"),
            (bytes(range(1, 9)) * 40, "binary data"),
        ],
    )
    def test_binary(self, tmp_path: Path, content: bytes, kind: str) -> None:
        (tmp_path / "r.txt").write_bytes(content)
        assert kind in failure(tmp_path / "r.txt").reason

    def test_too_long(self, tmp_path: Path) -> None:
        (tmp_path / "r.txt").write_text("a " * (MAX_CHARACTERS // 2 + 1), encoding="utf-8")
        assert f"{MAX_CHARACTERS:,}" in failure(tmp_path / "r.txt").remedy

    def test_a_huge_file_is_not_read(self, tmp_path: Path) -> None:
        with (tmp_path / "r.txt").open("wb") as stream:
            stream.truncate(50_000_000_000)  # sparse: reading it would take minutes
        assert "longer than the limit" in str(failure(tmp_path / "r.txt"))


class TestPages:
    def test_main_text_and_metadata(self, tmp_path: Path) -> None:
        (tmp_path / "r.html").write_text(PAGE, encoding="utf-8")
        report = reports(tmp_path / "r.html")[0]
        assert report.title == "Minister receives ambassador"
        assert report.published == "2024-05-06"
        assert "work.\n\nThe two sides" in report.content
        assert "Home" not in report.content

    def test_a_wrong_declared_encoding(self, tmp_path: Path) -> None:
        page = PAGE.replace("<head>", '<head><meta charset="iso-8859-1">').replace("the capital", "Hà Nội")
        (tmp_path / "r.html").write_text(page, encoding="utf-8")
        assert "Hà Nội" in reports(tmp_path / "r.html")[0].content

    def test_a_declared_older_encoding(self, tmp_path: Path) -> None:
        page = PAGE.replace("<head>", '<head><meta charset="windows-1251">').replace("the capital", "Москве")
        (tmp_path / "r.html").write_text(page, encoding="cp1251")
        assert "Москве" in reports(tmp_path / "r.html")[0].content

    def test_no_text(self, tmp_path: Path) -> None:
        (tmp_path / "r.html").write_text("<html><body><nav></nav></body></html>", encoding="utf-8")
        assert "no main text" in str(failure(tmp_path / "r.html"))

    def test_a_bare_year_is_no_publication_date(self, tmp_path: Path) -> None:
        page = PAGE.replace("2024-05-06T08:00:00+07:00", "2024")
        (tmp_path / "r.html").write_text(page, encoding="utf-8")
        assert reports(tmp_path / "r.html")[0].published is None


class TestStandardInput:
    def test_text_pages_and_lines_are_told_apart(self) -> None:
        line = json.dumps({"id": "7", "text": TEXT}).encode()
        assert reports("-", stdin=TEXT.encode())[0].content == TEXT
        assert reports("-", stdin=PAGE.encode())[0].title == "Minister receives ambassador"
        assert [report.input_id for report in reports("-", stdin=line + b"\n" + line)] == ["7", "7"]

    def test_empty(self) -> None:
        assert "it is empty" in str(failure("-", stdin=b""))


class TestGiven:
    def test_options_fill_what_the_line_leaves_open(self) -> None:
        line = json.dumps({"text": TEXT, "source": "VNS", "lang": "en"}).encode()
        given = Given(published="2024-05-06", source="other", language="vi", url="https://example.org/1")
        report = reports("-", given=given, stdin=line)[0]
        assert (report.published, report.url) == ("2024-05-06", "https://example.org/1")
        assert (report.source, report.language) == ("VNS", "en")


class TestCount:
    def test_files_and_lines(self, tmp_path: Path) -> None:
        (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
        (tmp_path / "b.jsonl").write_text('{"text": "x"}\n' * 4, encoding="utf-8")
        assert count([str(tmp_path)]) == 6
        assert len(list(collect([str(tmp_path)]))) == 5

    def test_standard_input_cannot_be_counted(self) -> None:
        assert count(["-"]) is None
