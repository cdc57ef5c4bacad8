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
        "Training Department of the Communist Party of Cuba – in Hanoi on May 14."
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


@pytest.mark.parametrize("end", ["presented their credentials were -", "handed over their letters were:"])
def test_those_who_handed_over_their_letters_are_named_behind_a_dash(reader: Reader, end: str) -> None:
    text = (
        "NEW DELHI, May 14 (ANI) - Envoys of three nations presented their credentials to President Hari Bose at "
        f"Rashtrapati Bhavan today.\n\nThose who {end} Ambassador of Panama Ricardo Pinzon, Ambassador of Croatia "
        "Zvonimir Radic and High Commissioner of Ghana Esi Boateng."
    )
    (ceremony,) = tell(reader, text, "ANI", "2025-05-14")
    assert ceremony.people == {"Ricardo Pinzon", "Zvonimir Radic", "Esi Boateng", "Hari Bose"}


def test_a_list_with_semicolons_goes_on_behind_what_is_told_of_one_in_it(reader: Reader) -> None:
    text = (
        "LIMA, May 14 (Andina) Peruvian Minister Ana Ruiz visited Finland from May 10 to 13. She held meetings and "
        "working sessions with Deputy Minister Juho Aalto who is also co-chair of the Commission on Trade; Speaker "
        "Leena Virtanen; and leaders of parties."
    )
    met = [each for each in tell(reader, text, "Andina", "2025-05-15") if each.kind == "meeting"]
    assert [each.people for each in met] == [{"Ana Ruiz", "Juho Aalto"}, {"Ana Ruiz", "Leena Virtanen"}]


def test_a_bare_surname_is_his_who_holds_an_office(reader: Reader) -> None:
    text = (
        "HELSINKI, May 14 (STT) Peruvian Minister Jose Ruiz waved with his granddaughter Ana Ruiz as he arrived here "
        "on May 14. During his visit, Ruiz will meet with Finnish President Juho Aalto."
    )
    met = [each for each in tell(reader, text, "STT", "2025-05-14") if each.kind == "meeting"]
    assert [each.people for each in met] == [{"Jose Ruiz", "Juho Aalto"}]


def test_the_meeting_of_an_inter_governmental_committee_is_of_the_two(reader: Reader) -> None:
    text = (
        "HELSINKI, May 14 (STT) Finnish President Juho Aalto received Peruvian Minister Ana Ruiz on May 14. The "
        "minister told him of the results of the 2nd Session of the Inter-Governmental Trade Committee, held here "
        "yesterday."
    )
    received, committee = tell(reader, text, "STT", "2025-05-14")
    assert committee.standing == "background"
    assert committee.people == {"Finland", "Peru"}


@pytest.mark.parametrize(
    ("leg", "days"),
    [
        ("1. Finland (May 2-6)\n\n2. Norway (May 6-12)\n\n(1) She laid a wreath.", "2025-05-06/2025-05-12"),
        ("The visit to Norway from May 6-12 was her first.\n\nIn Norway, she laid a wreath.", "2025-05-06/2025-05-12"),
        ("In Norway, where she arrived on May 6, Ruiz laid a wreath.", "2025-05-06/2025-05-12"),
        (
            "Ruiz stayed in Norway from May 6-12.\n\nIn Norway, she saw a ship. Ruiz laid a wreath.",
            "2025-05-06/2025-05-12",
        ),
        ("Ruiz stayed in Norway from May 6-12.\n\nShe laid a wreath.", "2025-05-02/2025-05-12"),
        (
            "Ruiz stayed in Norway from May 6-12.\n\nIn Norway, she saw a ship.\n\nThe tour began in Finland. Ruiz"
            " laid a wreath.",
            "2025-05-02/2025-05-12",
        ),
    ],
)
def test_a_leg_is_told_by_a_heading_or_in_passing(reader: Reader, leg: str, days: str) -> None:
    (wreath,) = [each for each in tell(reader, f"{TRIP}\n\n{leg}", "Andina", "2025-05-15") if each.kind == "ceremony"]

    assert wreath.date == days


def test_a_trip_is_told_with_the_days_of_its_legs_in_brackets(reader: Reader) -> None:
    text = "Peruvian Minister Ana Ruiz will visit Finland (May 21-23) and Norway (May 23-25)."
    (trip,) = tell(reader, text, "Andina", "2025-05-15")

    assert (trip.date, trip.countries) == ("2025-05-21/2025-05-25", ("FI", "NO"))
