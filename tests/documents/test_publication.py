"""When a report was published: the best witness is heard, and none is invented."""

import pytest

from dragoman.documents import prepare
from dragoman.documents.publication import read_given
from dragoman.domain.dates import UNKNOWN_DATE, Basis
from dragoman.domain.text import Report

BODY = "The minister received the ambassador on Friday and thanked her for four years of work in the country."


@pytest.mark.parametrize(
    ("given", "edtf", "basis"),
    [
        ("2024-05-14", "2024-05-14", Basis.STATED),
        ("2024-05-14T10:00:00Z", "2024-05-14", Basis.STATED),
        ("Tue, 14 May 2024 10:00:00 GMT", "2024-05-14", Basis.STATED),
        ("14/05/2024", "2024-05-14", Basis.STATED),
        ("05/14/2024", "2024-05-14", Basis.STATED),
        ("05/06/2024", "2024-06-05", Basis.ASSUMED),
        ("May 14, 2024", "2024-05-14", Basis.STATED),
        ("20240514", "2024-05-14", Basis.STATED),
        ("20240514T102200Z", "2024-05-14", Basis.STATED),
        ("2024-05", "2024-05", Basis.STATED),
        ("2024", "2024", Basis.STATED),
    ],
)
def test_given_in_many_forms(given: str, edtf: str, basis: Basis) -> None:
    found = read_given(given)
    assert found is not None
    assert (found.edtf, found.basis, found.printed) == (edtf, basis, given)


@pytest.mark.parametrize("given", ["yesterday", "2024-13-40", "May 14", "31/02/2024"])
def test_given_without_a_day_there_is(given: str) -> None:
    assert read_given(given) is None


@pytest.mark.parametrize(
    ("top", "edtf"),
    [
        ("August 08, 2019 - 07:00\n\n", "2019-08-08"),
        ("Thứ Ba, 14/05/2024 - 10:22\n\n", "2024-05-14"),
        ("2024-05-14 10:22\n\n", "2024-05-14"),
        ("January 20, 2022\n\n", "2022-01-20"),
        ("AKP Phnom Penh, August 23, 2018 —\n\n", "2018-08-23"),
        ("Ministry Spokesperson Jo Lund's Remarks on May 14th, 2024\n\n", "2024-05-14"),
        ("Transcript of the Press Briefing of the Ministry's Spokeswoman (May 14, 2024)\n\n", "2024-05-14"),
        ("No: 12, 14 May 2024, Press Release on the Talks with Peru\n\n", "2024-05-14"),
        ("Ministers meet\n\nSource: XQZ | May 14, 2024\n\n", "2024-05-14"),
        ("Friday May 25, 2018\nPublished : June 8, 2013 - 15:38\n\n", "2013-06-08"),
    ],
)
def test_read_from_the_top_of_the_page(top: str, edtf: str) -> None:
    published = prepare(Report(content=top + BODY, origin="test")).published
    assert (published.edtf, published.basis) == (edtf, Basis.DATELINE)


@pytest.mark.parametrize(
    "top",
    ["Visit to Peru on May 5, 2023\n\n", "", "BEIJING, Aug. 20 (Xinhua) -- ", "On May 5, 2023 the two sides met. "],
)
def test_unknown_where_no_line_says_so(top: str) -> None:
    assert prepare(Report(content=top + BODY, origin="test")).published == UNKNOWN_DATE
