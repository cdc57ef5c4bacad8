"""Those who go along on a leader's trip, what they do there, and what the trip is for."""

import pytest
from occasions import one, tell

from dragoman.reading.reader import Reader

P = "Peruvian President Eva Solis"
TRIP = f"{P} will visit Laos from May 27 to 30."


@pytest.mark.parametrize(
    "clause",
    [
        "who travels in the President's party together with Minister Ana Quispe",
        "who accompanies the President",
        "who goes as part of the President's delegation",
    ],
)
def test_whoever_goes_along_has_his_meetings_on_the_trip(reader: Reader, clause: str) -> None:
    trip, talks = tell(reader, f"{TRIP} Minister Luis Rojas, {clause}, will hold talks with Lao Minister Kham Vong.")

    assert (trip.roles["Eva Solis"], trip.roles["Luis Rojas"]) == ("head", "member")
    assert ("Ana Quispe" in trip.people) is ("Ana Quispe" in clause)
    assert (talks.people, talks.part_of, talks.countries) == ({"Luis Rojas", "Kham Vong"}, 0, ("LA",))


def test_whoever_accompanies_another_is_not_on_the_trip(reader: Reader) -> None:
    text = f"{TRIP} Minister Luis Rojas, who accompanies Cuban Minister Ana Ruiz, will hold talks with her in Lima."

    assert tell(reader, text)[0].people == {"Eva Solis"}


@pytest.mark.parametrize(
    ("aim", "type_"),
    [
        ("for the 73rd session of the UN General Assembly", "multilateral_attendance"),
        ("for a conference on ports", "multilateral_attendance"),
        ("for a bilateral summit", "unspecified"),
        ("for a summit with Lao President Kham Vong", "unspecified"),
    ],
)
def test_a_trip_for_a_gathering_is_one_of_many_sides(reader: Reader, aim: str, type_: str) -> None:
    assert tell(reader, f"{P} will travel to Laos {aim} in May.")[0].type == type_


def test_on_the_sidelines_too_who_is_at_home_where_a_stamp_tells_is_host(reader: Reader) -> None:
    text = f"After the summit, {P} held talks with Lao President Kham Vong on its sidelines.\n\n"
    told = one(reader, f"{text}May 12, 2025\n20:30\nGovernment Palace, Lima\n\nThe two sides spoke of fish.")

    assert told.roles == {"Eva Solis": "host", "Kham Vong": "visitor"}
