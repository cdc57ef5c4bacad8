"""Contacts told beside the news of two who are called by an office they both hold."""

import pytest
from occasions import tell

from dragoman.reading.reader import Reader

NEWS = "Uzbek Foreign Minister Bobur Rahimov received Georgian Ambassador Nino Lomidze in Tashkent on May 12.\n\n"


@pytest.mark.parametrize(
    ("told", "date", "country"),
    [
        ("They noted the talks between the presidents of the two countries held in Batumi in March.", "2025-03", "GE"),
        ("What came of the recent negotiations between the heads of state in Batumi was discussed.", None, "GE"),
        ("Rahimov thanked her for the first consultations between the two ministries, held in Batumi.", None, "GE"),
        ("The meeting of the leaders of the two countries in Lima last March was recalled.", "2025-03", "PE"),
    ],
)
def test_those_of_an_office_who_are_not_named_are_their_states(
    reader: Reader, told: str, date: str | None, country: str
) -> None:
    news, recalled = tell(reader, NEWS + told)

    assert (news.standing, news.date, news.people) == ("occurred", "2025-05-12", {"Bobur Rahimov", "Nino Lomidze"})
    assert (recalled.standing, recalled.date, recalled.countries) == ("background", date, (country,))
    assert recalled.people == {"Georgia", "Uzbekistan"}


def test_those_of_an_office_are_its_holders_where_they_are_named(reader: Reader) -> None:
    text = (
        f"{NEWS}They spoke of the talks between the presidents of the two countries in Batumi in March.\n\nUzbek "
        "President Sherali Tursunov and President of Georgia Davit Gelashvili opened a road then."
    )

    assert tell(reader, text)[1].people == {"Sherali Tursunov", "Davit Gelashvili"}


def test_those_of_an_office_who_are_told_of_meet_once(reader: Reader) -> None:
    text = (
        "Uzbek President Sherali Tursunov held talks with President of Georgia Davit Gelashvili in Tashkent on May 12."
        "\n\nDuring the talks between the presidents of the two countries in Tashkent, trade was discussed."
    )

    assert [each.people for each in tell(reader, text)] == [{"Sherali Tursunov", "Davit Gelashvili"}]


def test_talks_at_no_time_are_none(reader: Reader) -> None:
    text = f"{NEWS}The sides spoke of the importance of dialogue between the foreign ministries of the two countries."

    assert len(tell(reader, text)) == 1
