"""Visits told in other words: stays, tours and their countries, those at the head of a delegation, half months."""

import pytest
from occasions import tell

from dragoman.reading.reader import Reader

FALK = "Swedish Foreign Minister Jonas Falk"
COSTA = "Brazilian President Ana Costa"


@pytest.mark.parametrize(
    ("text", "countries", "date"),
    [
        (f"A delegation led by {FALK} is staying in Brazil for talks.", ("BR",), None),
        (f"{COSTA} received {FALK}, who is in Brasilia at the head of a trade delegation.", ("BR",), None),
        (f"{FALK} left on Friday for Lusaka to attend the opening of a dam.", ("ZM",), "2025-05-16/.."),
        (
            f"On May 15, {FALK} set out on an Andean tour, which will include Chile and Bolivia.",
            ("CL", "BO"),
            "2025-05-15/..",
        ),
        (
            f"{FALK} will pay official visits to Brazil from June 9 to 11 and to Peru from June 12 to 14.",
            ("BR", "PE"),
            "2025-06-09/2025-06-14",
        ),
        (f"{FALK} will visit Brazil in the second half of June.", ("BR",), "2025-06-16/2025-06-30"),
        (f"{FALK} travelled to Brazil over the weekend to meet {COSTA}.", ("BR",), "2025-05-10/2025-05-11"),
    ],
)
def test_a_visit_has_its_countries_and_days(
    reader: Reader, text: str, countries: tuple[str, ...], date: str | None
) -> None:
    visit = next(each for each in tell(reader, text) if each.kind == "visit")

    assert (visit.countries, visit.date) == (countries, date)


def test_meetings_of_a_trip_are_of_the_days_of_their_country(reader: Reader) -> None:
    text = (
        f"{FALK} will pay official visits to Brazil from June 9 to 11 and to Peru from June 12 to 14. "
        "In Lima, Falk is to meet Peruvian Trade Minister Luis Ortega."
    )
    meeting = next(each for each in tell(reader, text) if each.kind == "meeting")

    assert meeting.date == "2025-06-12/2025-06-14"


def test_guests_who_arrived_have_come_to_where_the_report_is_from(reader: Reader) -> None:
    text = f"BRASILIA, May 16 -- {FALK} arrived on Thursday at the head of a delegation for talks with {COSTA}."
    visit = tell(reader, text, source="Agencia Brasil")[0]

    assert (visit.kind, visit.countries, visit.date) == ("visit", ("BR",), "2025-05-15/..")


def test_a_journey_that_will_not_be_made_as_planned_is_called_off(reader: Reader) -> None:
    visit = tell(reader, f"{FALK} will not travel to Brazil on Sunday as planned, the ministry said.")[0]

    assert (visit.standing, visit.countries) == ("cancelled", ("BR",))


def test_an_earlier_leg_of_a_tour_is_recalled(reader: Reader) -> None:
    text = f"{FALK} arrived in Brasilia on Thursday, the last leg of a tour that had taken him to Peru before."
    told = {each.countries: each.standing for each in tell(reader, text)}

    assert told == {("BR",): "occurred", ("PE",): "background"}


def test_a_pilgrimage_is_private(reader: Reader) -> None:
    text = f"{COSTA} received Princess Mirela Dorn of Austria, who is in Brasilia on a private pilgrimage."
    visit = next(each for each in tell(reader, text) if each.kind == "visit")

    assert (visit.type, visit.label) == ("private", "private pilgrimage")


def test_what_a_minister_announces_of_a_guest_is_planned(reader: Reader) -> None:
    text = f"{COSTA} announced that {FALK} will be in Brasilia on Wednesday to see the new port."
    visit = next(each for each in tell(reader, text) if each.kind == "visit")

    assert (visit.standing, visit.date) == ("planned", "2025-05-21")
