"""The legs of a long trip: their days, whom one met there, and the people of bodies that are no office of a state."""

import pytest
from occasions import tell

from dragoman.reading.reader import Reader

TRIP = "LIMA, May 14 (Andina) - Peruvian Minister Ana Ruiz visited Finland and Norway from May 2 to 12. "


def test_the_days_of_a_leg_are_those_of_all_that_was_there_and_no_history(reader: Reader) -> None:
    text = (
        TRIP + "While in Finland from May 2-6, Ruiz met Deputy Minister Juho Aalto. She also met Finnish Speaker Leena "
        "Virtanen. In Norway, she met Norwegian Minister Kari Dahl."
    )
    trip, aalto, virtanen, dahl = tell(reader, text, "Andina", "2025-05-15")
    assert trip.date == "2025-05-02/2025-05-12"
    assert [aalto.standing, aalto.date] == ["occurred", "2025-05-02/2025-05-06"]
    assert [virtanen.standing, virtanen.date] == ["occurred", "2025-05-02/2025-05-06"]
    assert dahl.date == "2025-05-02/2025-05-12"


@pytest.mark.parametrize("people", ["members", "leaders"])
def test_the_people_of_a_society_are_not_who_leads_the_state(reader: Reader, people: str) -> None:
    text = (
        "Peruvian Minister Ana Ruiz paid a courtesy call on Finnish President Juho Aalto in Helsinki on May 14. The "
        f"same day, she also met Speaker of the Parliament Leena Virtanen and {people} of the Finland-Peru Friendship "
        "Society."
    )
    call, meeting = tell(reader, text, "Andina", "2025-05-15")
    assert call.people == {"Ana Ruiz", "Juho Aalto"}
    assert {"Ana Ruiz", "Leena Virtanen"} <= meeting.people
    assert "Juho Aalto" not in meeting.people


def test_a_house_in_a_title_is_no_place(reader: Reader) -> None:
    text = "Peruvian Minister Ana Ruiz met State Secretary at the Finnish Ministry of Trade Juho Aalto on May 14."
    (met,) = tell(reader, text, "Andina", "2025-05-15")
    assert not any("Ministry" in place for place in met.places)


def test_an_office_that_opens_with_an_organ_follows_a_dash(reader: Reader) -> None:
    text = (
        "HANOI, May 14 (VNA) - President Tran Van Hai received Juan Soto – Political Bureau member and head of the "
        "Ideological Department of the Communist Party of Cuba – in Hanoi on May 14."
    )
    (met,) = tell(reader, text, "VNA", "2025-05-15")
    assert met.sides["Juan Soto"] == "CU"
