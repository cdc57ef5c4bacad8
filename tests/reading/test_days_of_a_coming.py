"""Days on which someone came: of what was done as soon as he had, and of the visit that begins with it."""

import pytest
from occasions import tell

from dragoman.reading.reader import Reader

FALK = "Swedish Foreign Minister Jonas Falk"
COSTA = "Brazilian President Ana Costa"
MET = f"met with {COSTA}"


@pytest.mark.parametrize(
    "opening",
    [
        "Soon after arriving in Brasilia on Tuesday",
        "Hours after landing in Brasilia on Tuesday",
        "Shortly after his arrival in Brasilia on Tuesday",
        "Immediately upon his arrival in Brasilia on Tuesday",
    ],
)
def test_what_is_done_on_coming_is_of_that_day_and_the_visit_goes_on(reader: Reader, opening: str) -> None:
    visit, meeting = tell(reader, f"{opening}, {FALK} {MET}.")

    assert (visit.date, visit.standing, meeting.date) == ("2025-05-13/..", "occurred", "2025-05-13")


def test_years_after_coming_nothing_is_of_that_day(reader: Reader) -> None:
    told = tell(reader, f"Years after arriving in Brasilia in 2019, Swedish Ambassador Jonas Falk {MET} on Tuesday.")

    assert [each.date for each in told if each.standing == "occurred"] == ["2025-05-13"]


@pytest.mark.parametrize(
    "second",
    ["Upon his arrival on May 12, he laid a wreath.", "He laid a wreath in Brasilia on his arrival on May 12."],
)
def test_a_wreath_on_arrival_is_of_the_first_day(reader: Reader, second: str) -> None:
    told = tell(reader, f"{FALK} paid an official visit to Brazil on May 12-14.\n\n{second}")

    assert [each.date for each in told] == ["2025-05-12/2025-05-14", "2025-05-12"]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        (f"{FALK} has a full diary in Brasilia, which he reached on Tuesday.", "2025-05-13/.."),
        (f"{FALK} touched down in Brasilia on Tuesday.", "2025-05-13/.."),
        (f"{FALK} flew in to Brasilia on Tuesday.", "2025-05-13/.."),
        (f"{FALK} flew to Brasilia on Tuesday.", "2025-05-13/.."),
    ],
)
def test_a_visit_told_by_the_coming_goes_on(reader: Reader, text: str, date: str) -> None:
    (visit,) = tell(reader, text)

    assert visit.date == date


@pytest.mark.parametrize(
    ("second", "standing"),
    [
        ("Before that, Falk had met Brazilian Trade Minister Rui Prado.", "occurred"),
        ("In the morning, Falk had met Brazilian Trade Minister Rui Prado.", "occurred"),
        ("Before the two met in 2019, Falk had met Brazilian Trade Minister Rui Prado.", "background"),
    ],
)
def test_what_was_done_before_that_is_of_the_news(reader: Reader, second: str, standing: str) -> None:
    told = tell(reader, f"{FALK} met {COSTA} in Brasilia on Wednesday.\n\n{second}")

    assert told[1].standing == standing
