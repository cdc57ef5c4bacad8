"""Visits that are called off, what falls with them, and what is only to come; invented people."""

import pytest
from occasions import tell

from dragoman.reading.reader import Reader

FALK = "Swedish Foreign Minister Jonas Falk"


@pytest.mark.parametrize(
    "plan",
    [
        "Falk was scheduled to visit Ecuador from June 2 to 4.",
        "It had been reported that Falk would pay an official visit to Ecuador on June 2-4.",
        "Falk had to travel to Ecuador from June 2 to 4.",
        "The minister was to arrive in Ecuador on June 2-4.",
    ],
)
def test_what_was_planned_of_a_visit_that_is_called_off_is_no_second_visit(reader: Reader, plan: str) -> None:
    text = f"{FALK}'s visit to Ecuador has been postponed, the ministry said.\n\n{plan}"
    (visit,) = tell(reader, text)

    assert (visit.standing, visit.date) == ("cancelled", "2025-06-02/2025-06-04")


def test_the_meetings_of_a_visit_that_is_called_off_fall_with_it(reader: Reader) -> None:
    text = (
        f"{FALK} has postponed his trip to Ecuador, a spokesperson said.\n\n"
        "Falk was due to meet Ecuadorean President Pablo Marchena."
    )
    visit, meeting = tell(reader, text)

    assert (visit.standing, meeting.standing, meeting.part_of) == ("cancelled", "cancelled", 0)


def test_what_is_to_come_elsewhere_or_anew_does_not_fall(reader: Reader) -> None:
    text = (
        f"{FALK} has cancelled his visit to Ecuador on June 2.\n\n"
        "Falk will visit Norway on June 9. He will hold talks with Norwegian Foreign Minister Ingrid Berg."
    )

    assert [each.standing for each in tell(reader, text)] == ["cancelled", "planned", "planned"]


@pytest.mark.parametrize(
    "text",
    [
        f"The ministry announced the postponement of a visit by {FALK} to Ecuador.",
        f"No reason was given for the cancellation of the visit of {FALK} to Ecuador.",
        f"{FALK} regretted the deferral of his visit to Ecuador.",
    ],
)
def test_a_visit_is_called_off_by_a_noun_too(reader: Reader, text: str) -> None:
    assert [each.standing for each in tell(reader, text)] == ["cancelled"]


def test_talks_for_which_one_has_only_set_out_are_to_come(reader: Reader) -> None:
    text = f"{FALK} left Stockholm on Monday for Quito for talks with Ecuadorean President Pablo Marchena."

    assert [(each.kind, each.standing) for each in tell(reader, text)] == [
        ("visit", "occurred"),
        ("meeting", "planned"),
    ]


def test_a_trip_only_spoken_of_is_to_come_with_its_meetings(reader: Reader) -> None:
    text = (
        f"{FALK} is set to hold talks with Ecuadorean Foreign Minister Rosa Andrade in Quito on Monday.\n\n"
        "Falk's trip to Ecuador marks the first by a Swedish foreign minister in years."
    )

    assert {each.kind: each.standing for each in tell(reader, text)} == {"visit": "planned", "meeting": "planned"}


def test_a_trip_that_began_on_a_day_is_not_to_come_with_its_meetings(reader: Reader) -> None:
    text = (
        f"{FALK} touched down in Ecuador on Sunday for his first official visit to the country.\n\n"
        "During the visit, Falk is scheduled to hold talks with Ecuadorean President Pablo Marchena."
    )

    assert {each.kind: each.standing for each in tell(reader, text)} == {"visit": "occurred", "meeting": "planned"}
