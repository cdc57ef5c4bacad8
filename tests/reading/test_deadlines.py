"""Deadlines: by when, in EDTF, hung on the day of the report; what lies behind it is none."""

import pytest

from dragoman.domain.dates import UNKNOWN_DATE, PartialDate
from dragoman.reading.deadlines import deadline_in

MAY = PartialDate("2024-05-02", "2024-05-02", "2024-05-02")


def due(text: str, published: PartialDate = MAY) -> str | None:
    found = deadline_in(text, 0, len(text), published)
    return found.edtf if found else None


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("raise trade to 5 billion USD by 2030", "2030"),
        ("wind it down by the end of 2024", "2024"),
        ("open an office next year", "2025"),
        ("convene the meeting this year", "2024"),
        ("meet again before the end of the year", "2024"),
        ("hold it in the third quarter", "2024-07/2024-09"),
        ("hold it in the first quarter", "2025-01/2025-03"),
        ("hold it in the second quarter of 2026", "2026-04/2026-06"),
        ("finish in the second half of this year", "2024-07/2024-12"),
        ("launch a dialogue in July", "2024-07"),
        ("launch a dialogue in March", "2025-03"),
        ("meet in January 2026", "2026-01"),
        ("sign by 15 August", "2024-08-15"),
        ("sign on September 2, 2024", "2024-09-02"),
        ("send a team next month", "2024-06"),
        ("send a team next week", "2024-05-06/2024-05-12"),
        ("build it within two years", "2026"),
        ("build it within six months", "2024-11"),
        ("reply within ten days", "2024-05-12"),
    ],
)
def test_deadlines_as_printed(words: str, edtf: str) -> None:
    assert due(words) == edtf


@pytest.mark.parametrize(
    "words",
    [
        "implement the agreement signed in 2019",
        "carry out the plan for 2021-2025",
        "expand trade",
        "meet in the coming time",
        "continue the work of the summit in March 2023",
        "deepen cooperation in maritime law",
        "mark fifty years in Mayfair",
    ],
)
def test_what_is_no_deadline(words: str) -> None:
    assert due(words) is None


def test_the_words_are_cited() -> None:
    text = "open a centre by early 2026"
    found = deadline_in(text, 0, len(text), MAY)
    assert found is not None
    assert text[found.start : found.end] == "by early 2026"


def test_without_a_day_of_publication_a_year_that_is_not_printed_stays_unknown() -> None:
    text = "convene the meeting this year"
    found = deadline_in(text, 0, len(text), UNKNOWN_DATE)
    assert found is not None
    assert found.edtf is None
    assert due("raise trade by 2030", UNKNOWN_DATE) == "2030"
