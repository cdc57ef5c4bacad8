"""PDF and Word documents as reports; those that are broken, locked, false or made to take for ever are failures."""

import io
import time
from pathlib import Path

import pypdf
import pytest

from dragoman.domain.text import Report
from dragoman.sources import SourceFailure, collect
from dragoman.sources.apart import read_apart
from sources.making import bomb, pdf, with_part, word

BOMB = b"""<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a0 "lol">%s<!ENTITY f SYSTEM "file:///etc/passwd">]>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&a9;&f;
</w:t></w:r></w:p></w:body></w:document>""" % b"".join(
    b'<!ENTITY a%d "%s">' % (one, b"&a%d;" % (one - 1) * 10) for one in range(1, 10)
)


def only(path: Path, data: bytes) -> Report | SourceFailure:
    path.write_bytes(data)
    (item,) = collect([str(path)])
    return item


def test_a_pdf_has_its_lines_joined_to_paragraphs(tmp_path: Path) -> None:
    found = only(tmp_path / "report.pdf", pdf())
    assert isinstance(found, Report), found
    one, other = found.content.split("\n\n")
    assert one.startswith("HANOI, May 5 - The minister") and one.endswith("widen the exchange of students.")
    assert other.endswith("every year, and the minister promised to study it.")


def test_a_word_document_gives_paragraphs_and_tables(tmp_path: Path) -> None:
    found = only(tmp_path / "report.docx", word("Hà Nội — Bộ trưởng met.", "They talked.", table=("May 5", "Hanoi")))
    assert isinstance(found, Report), found
    assert found.content == "Hà Nội — Bộ trưởng met.\n\nThey talked.\n\nMay 5 | Hanoi"


def test_a_folder_gives_its_papers_too(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(pdf())
    (tmp_path / "b.docx").write_bytes(word("They met in Vientiane."))
    assert [type(item) for item in collect([str(tmp_path)])] == [Report, Report]


def test_what_a_file_is_goes_by_its_content(tmp_path: Path) -> None:
    assert isinstance(only(tmp_path / "named.txt", pdf()), Report)
    false = only(tmp_path / "named.pdf", b"Plain text, as one sees.")
    assert isinstance(false, SourceFailure) and "its name is that of a PDF, and it is none" in str(false)


def encrypted() -> bytes:
    into, writer = io.BytesIO(), pypdf.PdfWriter(io.BytesIO(pdf()))
    writer.encrypt("secret", algorithm="RC4-128")
    writer.write(into)
    return into.getvalue()


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("a.pdf", pdf()[:200], "that is damaged"),
        ("a.pdf", pdf(()), "a PDF of pictures without text"),
        ("a.pdf", encrypted(), "opens with a password only"),
        ("a.docx", word("They met.")[:-60], "damaged or encrypted"),
        ("a.docx", with_part(word("x"), "word/document.xml", b"<broken"), "that is damaged"),
        ("a.xlsx", b"PK\x03\x04rest", "damaged or encrypted"),
    ],
)
def test_what_is_broken_is_told(tmp_path: Path, name: str, data: bytes, told: str) -> None:
    found = only(tmp_path / name, data)
    assert isinstance(found, SourceFailure) and told in str(found), found


def test_a_document_that_unpacks_to_gigabytes_is_refused_early(tmp_path: Path) -> None:
    path = bomb(tmp_path / "bomb.docx", 300)
    assert path.stat().st_size < 1_000_000
    (found,) = collect([str(path)])
    assert isinstance(found, SourceFailure) and "unpacks to more than 200 MB" in str(found)


def test_entities_of_a_document_are_not_followed(tmp_path: Path) -> None:
    found = only(tmp_path / "entities.docx", with_part(word("x"), "word/document.xml", BOMB))
    text = found.content if isinstance(found, Report) else str(found)
    assert "lol" not in text and "root:" not in text and len(text) < 1000


def test_a_pdf_whose_stream_unpacks_without_end_is_refused(tmp_path: Path) -> None:
    found = only(tmp_path / "bomb.pdf", pdf(stream=b" " * 120_000_000))
    assert isinstance(found, SourceFailure), found


def test_a_pdf_that_takes_for_ever_is_stopped() -> None:
    begun = time.monotonic()
    endless = pdf(stream=b"BT /F1 12 Tf " + b"1 0 0 1 0 0 cm (a) Tj " * 2_000_000 + b"ET")
    found = read_apart("pdf", endless, "endless.pdf", seconds=1)
    assert isinstance(found, SourceFailure) and "longer than 1 seconds" in str(found)
    assert time.monotonic() - begun < 30
