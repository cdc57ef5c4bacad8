"""Houses as places: which are printed as the place of an engagement, and in which country they are."""

import pytest
from occasions import news

from dragoman.reading.reader import Reader


@pytest.mark.parametrize(
    ("text", "place", "country"),
    [
        (
            "Finnish President Leena Virtanen received Chilean Minister Pablo Reyes at the Presidential Palace.",
            "Presidential Palace",
            "FI",
        ),
        (
            "Chilean Foreign Minister Pablo Reyes met Finnish Ambassador Leena Virtanen at the Ministry of Foreign "
            "Affairs on May 13.",
            "Ministry of Foreign Affairs",
            "CL",
        ),
        (
            "Talks between Finnish Prime Minister Leena Virtanen and Chilean President Pablo Reyes were held at the "
            "Government Office.",
            "Government Office",
            "FI",
        ),
        (
            "Chilean President Pablo Reyes, who is on a state visit to Finland, held talks with Finnish President "
            "Leena Virtanen at the House of the Estates on May 13.",
            "House of the Estates",
            "FI",
        ),
        (
            "Finnish President Leena Virtanen received Chilean President Pablo Reyes. The meeting took place at the "
            "Presidential Palace.",
            "Presidential Palace",
            "FI",
        ),
        (
            "Swedish King Olof Berg received Chilean President Pablo Reyes in the Royal Palace on May 13.",
            "Royal Palace",
            "SE",
        ),
        (
            "Chilean President Pablo Reyes received Finnish Ambassador Leena Virtanen at the Chilean Government House.",
            "Chilean Government House",
            "CL",
        ),
    ],
)
def test_a_house_is_the_place_in_the_country_whose_it_is(reader: Reader, text: str, place: str, country: str) -> None:
    (meeting,) = [each for each in news(reader, text) if each.kind == "meeting"]

    assert (meeting.places, meeting.countries) == ((place,), (country,))


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (
            "Finnish President Leena Virtanen received Chilean President Pablo Reyes at the Presidential Palace in "
            "Helsinki.",
            ("Helsinki",),
        ),
        (
            "Finnish Foreign Minister Leena Virtanen and Chilean Foreign Minister Pablo Reyes met on May 13. Their "
            "aides spoke at the Foreign Ministry's briefing.",
            (),
        ),
        (
            "Finnish Foreign Minister Leena Virtanen met Chilean Foreign Minister Pablo Reyes on May 13. Reyes said "
            "that fire had broken out at the Ministry of Finance.",
            (),
        ),
    ],
)
def test_a_town_stays_and_what_is_only_spoken_of_is_no_place(reader: Reader, text: str, places: tuple[str]) -> None:
    (meeting,) = news(reader, text)

    assert meeting.places == places
