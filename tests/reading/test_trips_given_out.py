"""Trips that a spokesperson gives out: of several invited by one, to the countries of a region, and who is no party."""

import pytest
from occasions import tell, told

from dragoman.reading.reader import Reader

INVITED = "At the invitation of Chinese Premier Lin Hao, {} will visit China on May 20, spokesperson Mao Ping said."
COSTA, VEGA = "Peruvian Minister Ana Costa", "Chilean Minister Luis Vega"


@pytest.mark.parametrize(
    ("guests", "trips"),
    [
        (
            f"{COSTA}, {VEGA} and Cuban Minister Juan Paz",
            [["Ana Costa", "Lin Hao"], ["Lin Hao", "Luis Vega"], ["Juan Paz", "Lin Hao"]],
        ),
        (f"{COSTA} and {VEGA}", [["Ana Costa", "Lin Hao"], ["Lin Hao", "Luis Vega"]]),
        (f"{COSTA} and Deputy Minister Rosa Gil", [["Ana Costa", "Lin Hao", "Rosa Gil"]]),
        (COSTA, [["Ana Costa", "Lin Hao"]]),
    ],
)
def test_each_of_those_invited_has_a_visit_of_his_own(reader: Reader, guests: str, trips: list[list[str]]) -> None:
    assert [names for _, _, names in told(reader, INVITED.format(guests))] == trips


def test_two_hosts_who_invite_one(reader: Reader) -> None:
    text = f"At the invitation of Chinese Premier Lin Hao and Minister Mei Lan, {COSTA} will visit China on May 20."
    assert told(reader, text) == [("visit", "planned", ["Ana Costa", "Lin Hao", "Mei Lan"])]


def test_two_who_go_on_together_have_one_trip(reader: Reader) -> None:
    text = f"{COSTA} held talks with {VEGA} in Lima on Monday. They left for Havana on Tuesday."
    assert len([each for each in tell(reader, text) if each.kind == "visit"]) == 1


@pytest.mark.parametrize("lands", ["the African countries of Kenya and Ghana", "the nations of Kenya and Ghana"])
def test_a_trip_to_the_countries_of_a_region(reader: Reader, lands: str) -> None:
    (trip,) = tell(reader, f"{COSTA} will visit {lands} next week.")
    assert trip.countries == ("KE", "GH")
    assert tell(reader, f"{COSTA} visited several countries last week.") == []


def test_the_visits_go_on_with_who_invited(reader: Reader) -> None:
    text = (
        f"{COSTA} will visit Chile and Cuba next week. Costa will pay the visits at the invitation of {VEGA} and Cuban "
        "Minister Juan Paz."
    )
    (trip,) = tell(reader, text)
    assert trip.roles == {"Ana Costa": "head", "Luis Vega": "host", "Juan Paz": "host"}


def test_a_spokesperson_is_no_party(reader: Reader) -> None:
    text = (
        "State Councilor Lin Hao will chair the meeting, with him the ministers of Kenya, Ghana and "
        "Peru, Chinese Foreign Ministry spokeswoman Mao Ping said on Monday."
    )
    assert all("Mao Ping" not in names for _, _, names in told(reader, text))


def test_a_forum_that_is_a_body_is_led(reader: Reader) -> None:
    text = "On Monday, Chinese Premier Lin Hao met Secretary-general of Boao Forum for Asia (BFA) Kenji Mori."
    (met,) = tell(reader, text)
    assert met.sides == {"Lin Hao": "CN", "Kenji Mori": "BFA"}
