"""Forms of Kyodo, of the European service and of Managua: phone talks, remarks to the press, letters handed over."""

import pytest
from hearing import speakers
from occasions import news, one, read, tell

from dragoman.reading.reader import Reader

HOSHINO = "Japanese Prime Minister Kenta Hoshino"
TUAN = "Vietnamese President Le Minh Tuan"


@pytest.mark.parametrize(
    "text",
    [
        f"{HOSHINO} and {TUAN} agreed during phone talks to meet before a summit on Thursday.",
        f"{HOSHINO} and {TUAN} agreed in phone talks on Thursday to arrange a visit.",
        f"{HOSHINO} said he and {TUAN} agreed in phone talks Thursday to arrange a summit, Kyodo reports.",
    ],
)
def test_who_agreed_in_phone_talks_had_them(reader: Reader, text: str) -> None:
    call = one(reader, text, "Sputnik")
    assert (call.kind, call.standing, call.format) == ("call", "occurred", "phone")
    assert call.people == {"Kenta Hoshino", "Le Minh Tuan"}


def test_what_two_only_agree_to_hold_is_to_come_once_it_is_told(reader: Reader) -> None:
    agreed = f"{HOSHINO} and {TUAN} agreed on Thursday to hold talks in June."
    assert tell(reader, agreed, "Kyodo") == []
    talks = one(reader, f"{agreed}\n\nThe talks will be held in Tokyo, Hoshino told reporters.", "Kyodo")
    assert (talks.standing, talks.people, talks.countries) == ("planned", {"Kenta Hoshino", "Le Minh Tuan"}, ("JP",))


def test_what_will_be_their_first_meeting_is_to_come(reader: Reader) -> None:
    text = (
        f"{TUAN} will have telephone talks with {HOSHINO} on Saturday.\n\nTuan and Hoshino are expected to discuss"
        " what will be their first meeting, being arranged in Hanoi.\n\nHoshino and Tuan held talks in Lima in"
        " November."
    )
    call, meeting, talks = tell(reader, text, "Kyodo")
    assert (call.standing, call.places) == ("planned", ())
    assert (meeting.standing, meeting.countries) == ("planned", ("VN",))
    assert (talks.standing, talks.countries, talks.date) == ("background", ("PE",), "2024-11")


def test_a_trip_that_a_spokesman_tells_is_to_come(reader: Reader) -> None:
    text = (
        f"{HOSHINO} will leave Tokyo on Monday on a four-day Canada visit, Chief Secretary Daigo Ueno told a briefing."
    )
    visit = one(reader, text, "Naharnet")
    assert (visit.standing, visit.countries, visit.date) == ("planned", ("CA",), "2025-05-19/2025-05-22")


def test_the_leaders_are_those_who_lead(reader: Reader) -> None:
    text = (
        f"{HOSHINO} will hold talks with Canadian Prime Minister Luc Gagnon in Ottawa on Monday. Foreign Minister Akira"
        " Tamura is to meet Canadian Foreign Minister Claire Roy. The two leaders held telephone talks on Thursday."
    )
    call = next(each for each in news(reader, text, "Naharnet") if each.kind == "call")
    assert call.people == {"Kenta Hoshino", "Luc Gagnon"}


def test_remarks_under_the_name_of_a_council_are_the_speakers_own(reader: Reader) -> None:
    text = (
        "Foreign Affairs Council: Press remarks by High Representative Helene Sarrazin\n\nCheck against delivery!\n\n"
        "Good afternoon everybody.\n\nIt has been a long Foreign Affairs Council. Let me name two issues.\n\n"
        "On the Sahel, we agreed that peace comes first. We are deeply concerned over the recent clashes.\n\n"
        "Then we had a video conference with the Foreign Minister of India, Arun Bhatia. We discussed trade.\n\n"
        "Yesterday, I had a meeting with the Foreign Minister of Mali, Ousmane Keita. Tomorrow I will go to Niamey.\n"
    )
    told = news(reader, text, "EEAS")
    assert [(each.kind, each.standing, each.sides.get("Helene Sarrazin")) for each in told] == [
        ("meeting", "occurred", "EU"),
        ("meeting", "occurred", "EU"),
        ("visit", "planned", "EU"),
    ]
    reading = read(reader, text, "EEAS")
    assert "Arun Bhatia & Helene Sarrazin" in [speakers(reading, each) for each in reading.statements]


@pytest.mark.parametrize(
    "letters",
    ["his credentials as ambassador of Colombia", "his credentials that accredit him as ambassador of Colombia"],
)
def test_letters_may_be_named_after_whom_they_are_given_to(reader: Reader, letters: str) -> None:
    text = f"Diplomat Hector Solano delivered this Thursday to Nicaraguan Foreign Minister Orlando Mairena {letters}."
    ceremony = one(reader, text, "CMIO")
    assert (ceremony.kind, ceremony.roles) == ("ceremony", {"Hector Solano": "visitor", "Orlando Mairena": "host"})


@pytest.mark.parametrize("office", ["Secretary of Defense", "Secretary of State"])
def test_an_office_of_america_alone_is_its(reader: Reader, office: str) -> None:
    text = f"{office} Martin Doyle met today with New Zealand Minister for Defence Grace Hohepa to discuss ships."
    assert one(reader, text, "Scoop").sides["Martin Doyle"] == "US"


def test_a_town_that_nobody_knows_is_in_the_nation_before_it(reader: Reader) -> None:
    text = (
        "Japanese Minister Akira Tamura met with Peruvian Minister Carmen Diaz in the western Japanese city of Mitsue"
        " on Thursday."
    )
    assert [(each.places, each.countries) for each in tell(reader, text)] == [(("Mitsue",), ("JP",))]


def test_an_office_of_the_host_country_is_of_the_one_visited(reader: Reader) -> None:
    text = (
        "Cuban Minister Ramon Estevez is in Panama, where he arrived on Monday for a visit. Estevez had a meeting"
        " with Ian Carter, Minister of Business of Barbados.\n\n"
        "He also met with Arturo Betan, Minister of Commerce of the host country."
    )
    assert news(reader, text, "ACN")[-1].sides == {"Ramon Estevez": "CU", "Arturo Betan": "PA"}
