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


def test_what_opens_a_sentence_is_the_place_of_all_it_tells(reader: Reader) -> None:
    text = (
        "Peruvian Minister Ana Ruiz will travel to Finland and Norway from May 21 to 27.\n\n2. In Finland (Helsinki), "
        "Minister Ruiz will take part in the First Session of the World Forest Assembly."
    )
    trip, assembly = tell(reader, text, "Andina", "2025-05-15")
    assert trip.countries == ("FI", "NO")
    assert assembly.countries == ("FI",)


def test_a_delegation_that_is_staying_somewhere_is_on_a_visit(reader: Reader) -> None:
    text = (
        "LIMA, May 14 (Andina) Minister Ana Ruiz received on Wednesday Juho Aalto, deputy speaker of the Finnish "
        "Parliament, who heads a delegation staying in Peru at the invitation of the Congress."
    )
    met, trip = tell(reader, text, "Andina", "2025-05-15")
    assert trip.kind == "visit"
    assert trip.roles["Juho Aalto"] == "head"
    assert met.part_of == 1


@pytest.mark.parametrize(
    "lead", ["Those who presented their credentials were -", "Those who handed over their letters were:"]
)
def test_those_who_handed_over_their_letters_are_named_behind_a_dash(reader: Reader, lead: str) -> None:
    text = (
        "NEW DELHI, May 14 (ANI) - Ambassadors of two nations and one High Commissioner presented their credentials to "
        f"President Hari Bose at Rashtrapati Bhavan today.\n\n{lead} Ambassador of Peru Ana Ruiz, Ambassador of Finland Juho Aalto and High "
        "Commissioner of Ghana Esi Boateng."
    )
    (ceremony,) = tell(reader, text, "ANI", "2025-05-14")
    assert {"Ana Ruiz", "Juho Aalto", "Esi Boateng", "Hari Bose"} == ceremony.people


def test_a_body_of_no_known_side_is_no_other_side(reader: Reader) -> None:
    text = (
        "On May 14, Deputy Minister Ana Ruiz with officials of the council and General Jose Vega, Commissar of the "
        "Navy's Region 5 Command, brought greetings to the nurses of the Salo Hospital; and to army units, among them "
        "Regiment 20 in Vinu District, the school in Lima Province's Luno Town and the Military Command of Anva "
        "District in Callao Province."
    )
    assert tell(reader, text, "Andina", "2025-05-15") == []
