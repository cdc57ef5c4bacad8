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


@pytest.mark.parametrize("ending", ["will complete", "is to wrap up", "will conclude"])
def test_a_visit_that_is_only_to_end_is_under_way(reader: Reader, ending: str) -> None:
    text = (
        "“Chile wants fish,” Foreign Minister Pablo Reyes said during a meeting with Finnish President Olli Salo.\n\n"
        f"Chile's top diplomat {ending} his three-day official visit to Finland later in the day."
    )
    visit = next(each for each in tell(reader, text, "") if each.kind == "visit")

    assert (visit.standing, visit.countries) == ("occurred", ("FI",))


@pytest.mark.parametrize(
    ("then", "standing"),
    [
        ("He will hold talks with Finnish Foreign Minister Leena Virtanen.", "planned"),
        ("He held talks with Finnish Foreign Minister Leena Virtanen.", "occurred"),
    ],
)
def test_an_arrival_in_the_present_is_to_come_with_what_follows(reader: Reader, then: str, standing: str) -> None:
    text = f"Chile's Foreign Minister Pablo Reyes arrives in Helsinki on June 3 for an official visit.\n\n{then}"

    assert {each.standing for each in tell(reader, text, "", None)} == {standing}


def test_the_results_of_a_visit_tell_that_it_was_made_by_the_other_of_two(reader: Reader) -> None:
    text = (
        "Peruvian Foreign Minister Raul Tello and Finnish Foreign Minister Leena Virtanen held talks in Lima.\n\n"
        "He urged the two sides to act on the results of President Pablo Reyes's working visit to Helsinki in March."
    )
    visit = next(each for each in tell(reader, text, "") if each.kind == "visit")

    assert (visit.standing, visit.sides, visit.date) == ("background", {"Pablo Reyes": "PE"}, "2025-03")


@pytest.mark.parametrize("begun", ["took office May 2", "took up her post on May 2", "came to power in 2024"])
def test_the_day_of_taking_office_is_that_of_no_meeting(reader: Reader, begun: str) -> None:
    text = f"On his first trip since Premier Rosa Diaz {begun}, Peruvian Minister Tello met Finnish Minister Olli Salo."

    assert {each.date for each in tell(reader, text)} == {None}


@pytest.mark.parametrize("asked", ["for a truce", "to end the war"])
def test_a_call_for_something_is_no_telephone_call(reader: Reader, asked: str) -> None:
    text = f"Peruvian Minister Raul Tello met Finnish Minister Olli Salo. Salo said Finland backed his call {asked}."

    assert [each.kind for each in tell(reader, text)] == ["meeting"]


@pytest.mark.parametrize(
    "told",
    [
        "on May 15 concluded her official visit to Finland, which began May 13.",
        "left Helsinki on May 15, concluding her official visit to Finland from May 13 to 15.",
        "on May 15 concluded her official visit to Finland. She arrived in Helsinki on May 13.",
    ],
)
def test_a_visit_lasts_until_the_day_on_which_it_is_concluded(reader: Reader, told: str) -> None:
    visit = next(each for each in tell(reader, f"{COSTA} {told}") if each.kind == "visit")

    assert visit.date == "2025-05-13/2025-05-15"


def test_a_visit_of_someone_else_before_a_call_is_background(reader: Reader) -> None:
    text = (
        "Finnish Foreign Minister Olli Salo spoke on Monday with Peruvian Foreign Minister Raul Tello. "
        "After Special Envoy Leena Virtanen's May 5 visit to Lima, the Minister underscored the next steps."
    )
    visit = next(each for each in tell(reader, text) if each.kind == "visit")

    assert (visit.standing, visit.date) == ("background", "2025-05-05")


@pytest.mark.parametrize(
    "topic",
    [
        "The parties discussed trade and work within the session of the UN General Assembly in New York in June.",
        "The parties touched upon the decisions of the participants of the summit to be held in June in New York.",
    ],
)
def test_a_gathering_that_is_only_a_topic_gives_no_day_and_no_place(reader: Reader, topic: str) -> None:
    text = f"Peruvian President Raul Tello had a meeting with Finnish Under Secretary of State Olli Salo.\n\n{topic}"
    (meeting,) = tell(reader, text, "")

    assert (meeting.date, meeting.countries) == (None, ())
