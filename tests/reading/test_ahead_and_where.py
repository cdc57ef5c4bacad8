"""What is ahead by its words, and where those met who are posted or whose town is told by its country."""

import pytest
from occasions import tell

from dragoman.reading.reader import Reader

FALK = "Peruvian Foreign Minister Eva Falk"


@pytest.mark.parametrize(
    "ahead",
    ["is slated to", "is likely to", "is about to", "is poised to", "is gearing up to", "is bound to", "is going to"],
)
def test_what_someone_is_slated_or_going_to_do_is_planned(reader: Reader, ahead: str) -> None:
    (visit,) = tell(reader, f"{FALK} {ahead} visit Ecuador next week.")

    assert visit.standing == "planned"


@pytest.mark.parametrize("post", ["ambassador to Damascus", "ambassador in Damascus", "consul general in Aleppo"])
def test_an_envoy_to_a_city_is_met_there_and_not_where_the_report_was_filed(reader: Reader, post: str) -> None:
    text = f"LIMA – Syrian Prime Minister Nabil Haddad held a farewell meeting with Peruvian {post} Eva Falk on Friday."
    (meeting,) = tell(reader, text)

    assert meeting.countries == ("SY",)


@pytest.mark.parametrize("town", ["western city of Mumbai", "western city of Qutrapur", "Mumbai"])
def test_a_town_is_where_the_country_is_that_owns_it(reader: Reader, town: str) -> None:
    text = f"{FALK} and Chilean Foreign Minister Alberto Soto held talks in India's {town} on Sunday."
    (meeting,) = tell(reader, text)

    assert meeting.countries == ("IN",)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        (
            f"{FALK} arrived in Quito on Tuesday on a two-day visit to open a tea fair on Wednesday.",
            "2025-05-13/2025-05-14",
        ),
        (f"{FALK} met Chilean President Alberto Soto on Tuesday, at the fair that is held this week.", "2025-05-13"),
    ],
)
def test_the_day_of_the_contact_comes_before_other_days(reader: Reader, text: str, date: str) -> None:
    assert tell(reader, text)[0].date == date


def test_what_is_planned_for_a_day_is_of_that_day(reader: Reader) -> None:
    text = f"{FALK} will visit Chile on June 3-4. A meeting between Falk and Chilean President Alberto Soto is planned "
    meeting = next(each for each in tell(reader, text + "in Santiago for June 4.") if each.kind == "meeting")

    assert meeting.date == "2025-06-04"
