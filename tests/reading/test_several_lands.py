"""Trips that are told as one "to the two countries"."""

import pytest
from occasions import tell

from dragoman.reading.reader import Reader


@pytest.mark.parametrize(
    "lead",
    [
        "At the invitation of the Lao People's Revolutionary Party (LPRP) and the Cambodian People's Party (CPP), a "
        "Finnish delegation led by Minister Olli Salo paid a visit to the two countries from May 2 to 8.",
        "Finnish Minister Olli Salo flew out on Friday to meet the leaders of Laos and Cambodia. He is on a tour of "
        "the two nations from May 2 to 8.",
    ],
)
def test_a_trip_to_the_two_countries_goes_to_those_named(reader: Reader, lead: str) -> None:
    told = tell(reader, lead + "\n\nIn Vientiane, Salo paid a courtesy call on Lao Foreign Minister Noy Vong.", "STT")
    visit = next(each for each in told if each.kind == "visit")
    call = next(each for each in told if each.label == "courtesy call")

    assert (visit.countries, visit.date) == (("LA", "KH"), "2025-05-02/2025-05-08")
    assert (call.date, call.countries) == ("2025-05-02/2025-05-08", ("LA",))


def test_where_it_goes_is_open_if_they_are_not_two(reader: Reader) -> None:
    text = "Finnish Minister Olli Salo will visit the three countries in May, said Lao Foreign Minister Noy Vong."

    assert [each for each in tell(reader, text, "STT") if each.kind == "visit"] == []


@pytest.mark.parametrize(
    "week, days",
    [
        ("first", "2025-05-01/2025-05-07"),
        ("second", "2025-05-08/2025-05-14"),
        ("third", "2025-05-15/2025-05-21"),
        ("last", "2025-05-25/2025-05-31"),
    ],
)
def test_the_weeks_of_a_month_are_seven_days_each(reader: Reader, week: str, days: str) -> None:
    [visit] = tell(
        reader, f"Finnish Minister Olli Salo will visit Laos in the {week} week of May.", "STT", "2025-04-16"
    )

    assert visit.date == days
