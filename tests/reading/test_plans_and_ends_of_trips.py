"""Trips that are next, were made after all or come to an end, and days that belong to the clause beside."""

import pytest
from occasions import tell

from dragoman.reading.reader import Reader

FALK = "Swedish Foreign Minister Jonas Falk"
COSTA = "Brazilian President Ana Costa"


@pytest.mark.parametrize(
    ("text", "standing"),
    [
        (f"{COSTA} met {FALK} on May 15 before the culmination of his visit to Brasilia.", "occurred"),
        (f"{COSTA} said that Brazil is preparing for the visit of {FALK} to Brasilia.", "planned"),
        (f"They exchanged views on the visit of {FALK} to Brazil to be organised in June.", "planned"),
        (f"{FALK} met {COSTA} in Brasilia. On Sunday, the minister leaves Brazil for Peru.", "planned"),
        (
            f"{FALK} was asked about the talks before his departure for Brasilia.\n\n"
            "Falk arrived in the Brazilian capital on Wednesday evening.",
            "occurred",
        ),
    ],
)
def test_a_trip_is_as_its_clause_tells(reader: Reader, text: str, standing: str) -> None:
    visits = [each for each in tell(reader, text) if each.kind == "visit"]

    assert visits[-1].standing == standing


def test_talks_are_of_the_day_of_what_they_follow(reader: Reader) -> None:
    text = f"{FALK} is to be received by the mayor of Lima on Monday at the palace before a meeting with {COSTA}."
    meeting = next(each for each in tell(reader, text) if "Ana Costa" in each.people)

    assert meeting.date == "2025-05-19"


def test_a_day_of_what_happened_elsewhere_is_none_of_the_trip(reader: Reader) -> None:
    text = f"{FALK} has cancelled his trip to Brazil to focus on aid for Malmo, where a storm hit on Thursday night."
    visit = next(each for each in tell(reader, text) if each.kind == "visit")

    assert (visit.standing, visit.date) == ("cancelled", None)


def test_a_week_is_named_by_its_first_day(reader: Reader) -> None:
    text = f"During the week of April 28, {FALK} led a delegation to Brasilia."

    assert tell(reader, text)[0].date == "2025-04-28/2025-05-04"


def test_whoever_comes_to_take_part_in_a_congress_attends_it(reader: Reader) -> None:
    text = f"{FALK} was visiting Brazil at the head of a delegation to take part in the congress of city planners."

    assert tell(reader, text)[0].type == "multilateral_attendance"


def test_whoever_came_home_after_visits_made_them(reader: Reader) -> None:
    text = (
        "President Jonas Falk and his party came home on Sunday night after State visits to Peru from May 2-5 and "
        "Chile from May 6-8."
    )
    visit = tell(reader, text, source="VNS")[0]

    assert (visit.kind, visit.date, visit.countries) == ("visit", "2025-05-02/2025-05-08", ("PE", "CL"))
