"""The aide-mémoire: every part of a reading is told, in words a person uses, within 80 columns."""

import io
from collections.abc import Callable

import pytest
from rich.console import Console

import samples
from dragoman.cli.aide_memoire import AideMemoirePrinter
from dragoman.domain import wording
from dragoman.domain.claims import Reading
from dragoman.domain.dates import Basis, PartialDate
from dragoman.domain.text import Document

Sample = Callable[[], tuple[Document, Reading]]


def page(sample: Sample, width: int = 80) -> str:
    paper = io.StringIO()
    AideMemoirePrinter(Console(file=paper, width=width, highlight=False)).report(*sample())
    return paper.getvalue()


VISIT = """\
VNA · 5 March 2024 · filed from Oslend                              d0c0d0c0d0c0
Deputy minister visits Oslend
────────────────────────────────────────────────────────────────────────────────

Official visit to Oslend
2–4 March 2024 (“from March 2-4”)
  VN  Đỗ Thị Quỳnh Hương, Deputy Foreign Minister (head)

    Meeting · “talks”
      VN  Đỗ Thị Quỳnh Hương
      OS  Jarl Ostberg, Minister of Trade (host)

      Đỗ Thị Quỳnh Hương
        affirmed       the two countries' comprehensive partnership is growing
        proposed       opening a direct air route, including two flights a week

      Jarl Ostberg
        pledged        “We are ready to sign”

      Together: Đỗ Thị Quỳnh Hương and Jarl Ostberg
        agreed         to hold a joint committee in May

Agreed
  · Đỗ Thị Quỳnh Hương and Jarl Ostberg: to hold a joint committee (by May)

Proposed
  · Đỗ Thị Quỳnh Hương to Jarl Ostberg: opening a direct air route
    – two flights a week

Relationships
  · OS–VN “comprehensive partnership”, mentioned

Texts
  · “memorandum of understanding on ports”, memorandum, signed

Set phrases
  · “is growing”

Person to person
  · Đỗ Thị Quỳnh Hương and Jarl Ostberg, schoolmates

Background
  Visit to Việt Nam · “visited”
  2021
    OS  Jarl Ostberg (visitor)

Not read (1)
  · The weather was fine.
"""


def test_a_visit_is_told_whole() -> None:
    assert page(samples.visit).rstrip() == VISIT.rstrip()


@pytest.mark.parametrize("sample", [samples.visit, samples.crowd, samples.nothing, samples.foreign])
@pytest.mark.parametrize("width", [60, 80, 200])
def test_no_line_is_wider_than_the_page_nor_ends_in_blanks(sample: Sample, width: int) -> None:
    for line in page(sample, width).splitlines():
        assert len(line) <= min(width, 100)
        assert line == line.rstrip()


def test_many_people_stand_by_side_with_their_offices() -> None:
    told = page(samples.crowd)

    assert "Conference by video, planned · “forum”" in told
    assert "28 August, year not given" in told
    assert [line.split()[0] for line in told.splitlines() if line.startswith("  ") and line[2] != " "] == [
        "VN",
        "LA",
        "KH",
        "ASEAN",
        "TH",
    ]
    assert "(chair)" in told


def test_a_report_without_anything_says_so_and_shows_what_was_not_read() -> None:
    told = page(samples.nothing)

    assert "Nothing was found that the record keeps." in told
    assert "· Farmers in the delta harvested early this year." in told


def test_a_language_without_a_reader_is_told() -> None:
    assert "Kept, but not read: there is no reader for Vietnamese (vi)." in page(samples.foreign)


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("2023-09-14", "14 September 2023"),
        ("2023-09-14/2023-09-17", "14–17 September 2023"),
        ("2023-08-30/2023-09-02", "30 August – 2 September 2023"),
        ("2023-12-30/2024-01-02", "30 December 2023 – 2 January 2024"),
        ("2023-09/2023-10", "September–October 2023"),
        ("2023-09", "September 2023"),
        ("2023", "2023"),
        ("XXXX-08-28", "28 August, year not given"),
        ("2023-21", "2023-21"),
        ("2023-09-14/..", "from 14 September 2023"),
        ("../2023-09-14", "until 14 September 2023"),
    ],
)
def test_dates_are_told_as_a_person_writes_them(value: str, words: str) -> None:
    assert wording.edtf(value) == words


def test_a_date_that_was_worked_out_shows_the_printed_words() -> None:
    computed = PartialDate("2024-03-04", printed="on Monday", basis=Basis.COMPUTED)

    assert wording.date(computed) == "4 March 2024 (“on Monday”)"
    assert wording.date(PartialDate(None, basis=Basis.UNKNOWN)) == "date not given"


def test_quotation_marks_are_not_doubled() -> None:
    assert wording.quoted("six major orientations”") == "“six major orientations”"
