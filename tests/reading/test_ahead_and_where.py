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


@pytest.mark.parametrize("town", ["northern city of Amritsar", "northern city of Qutrapur", "Amritsar"])
def test_a_town_is_where_the_country_is_that_owns_it(reader: Reader, town: str) -> None:
    text = f"{FALK} and Chilean Foreign Minister Alberto Soto held talks in India's {town} on Sunday."
    (meeting,) = tell(reader, text)

    assert meeting.countries == ("IN",)
