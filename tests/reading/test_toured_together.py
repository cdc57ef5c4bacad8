"""What leaders see together where one of them is at home: a meeting of the two, not a trip of either."""

import pytest
from occasions import one, tell

from dragoman.reading.reader import Reader

P = "Peruvian President Eva Solis"
L = "Lao President Kham Vong"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (f"{P} visited the Inti space centre together with {L} on Monday.", "Peru"),
        (f"{P} toured a tractor factory in Lima with {L} on Monday.", "Lima"),
        (f"{P} and {L} toured a shipyard in Lima on Monday.", "Lima"),
        (f"{P} will visit a farm in Lima alongside {L} on May 28.", "Lima"),
    ],
)
def test_what_a_host_shows_a_guest_is_a_meeting_of_the_two(reader: Reader, text: str, place: str) -> None:
    told = one(reader, text, source="ANDINA, Peru")

    assert (told.kind, told.places) == ("meeting", (place,))
    assert told.roles == {"Eva Solis": "host", "Kham Vong": "visitor"}


def test_whoever_only_accompanies_a_guest_is_a_member(reader: Reader) -> None:
    told = one(reader, f"{L} visited a shipyard in Lima, accompanied by Peruvian Deputy Minister Luis Rojas.")

    assert (told.kind, told.roles) == ("meeting", {"Kham Vong": "visitor", "Luis Rojas": "member"})


@pytest.mark.parametrize(
    "text",
    [
        f"{P} and {L} visited Cuba on Monday.",
        f"{L} visited Lima on Monday.",
        f"{L} visited Lima together with Lao Minister Noy Chan on Monday.",
    ],
)
def test_trips_abroad_are_visits(reader: Reader, text: str) -> None:
    assert {each.kind for each in tell(reader, text)} == {"visit"}


def test_a_region_is_not_of_the_country_that_a_clause_behind_it_names(reader: Reader) -> None:
    text = f"{P} arrived in the Salo region, where she will visit a plant together with President of Laos Kham Vong."
    told = one(reader, text, source="ANDINA, Peru")

    assert (told.kind, told.countries) == ("meeting", ("PE",))
