"""Days that a report prints in another clause or sentence than that of the contact."""

import pytest
from occasions import tell

from dragoman.reading.reader import Reader


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        (
            "The Lao premier made the offer while receiving Peruvian Minister of Labour Ana Costa at the National "
            "Palace, Vientiane this morning, Minister Bounmy Keola told reporters after the meeting.",
            ["2025-05-16"],
        ),
        (
            "LIMA — Peruvian Minister of Labour Ana Costa on Wednesday asked Norway to train more nurses.\n\nIn talks "
            "with Norwegian Minister of Labour Karin Falk, Costa said that 900 nurses were being trained.",
            ["2025-05-14"],
        ),
        (
            "Peruvian President Ana Costa yesterday sent a message of condolence to Norwegian Prime Minister Karin "
            "Falk. Peruvian Foreign Minister Luis Prado sent a similar message to Foreign Minister Jon Berg of Norway.",
            ["2025-05-15", "2025-05-15"],
        ),
    ],
)
def test_the_day_is_that_told_beside_it(reader: Reader, text: str, dates: list[str]) -> None:
    assert [each.date for each in tell(reader, text)] == dates


def test_a_number_with_a_stop_before_a_month_ends_no_sentence(reader: Reader) -> None:
    text = "On Tuesday, 13. May, Estonian Foreign Minister Madis Kask met Peruvian Foreign Minister Ana Costa in Lima."
    (told,) = tell(reader, text)
    assert (told.date, told.people) == ("2025-05-13", {"Madis Kask", "Ana Costa"})


def test_an_envoy_hands_over_his_letters_on_the_day_of_his_audience(reader: Reader) -> None:
    text = (
        "Peruvian President Ana Costa in separate meetings with two new envoys on Tuesday discussed trade. In her "
        "meeting with the new Lao ambassador to Lima, President Costa called ties warm. Khampha Vong, for his part, "
        "handed his letter of credence to President Costa and thanked her."
    )
    assert {each.date for each in tell(reader, text, "Andina")} == {"2025-05-13"}


@pytest.mark.parametrize(
    ("stamp", "source", "dates"),
    [
        ("May 12, 2025   15:20   The Old Palace, Lima", "President of Peru", ["2025-05-12"]),
        ("May 12, 2025\n15:20\nLima", "President of Peru", ["2025-05-12"]),
        ("May 12, 2025\n15:20", "Kremlin", ["2025-05-12"]),
        ("May 12, 2025\n15:20", "President of Peru", [None]),
    ],
)
def test_day_hour_and_place_beside_a_report_are_the_events(
    reader: Reader, stamp: str, source: str, dates: list[str | None]
) -> None:
    text = (
        "Talks with Minister Karin Falk\n\nPeruvian President Ana Costa held talks with Norwegian Minister of Trade "
        f"Karin Falk.\n\n{stamp}\n\nThe two sides spoke of fish."
    )
    assert [each.date for each in tell(reader, text, source)] == dates


@pytest.mark.parametrize(
    ("seen_off", "date", "countries"),
    [
        (
            "was seen off at Lima airport by Peruvian Deputy Minister Luis Prado and Norwegian Ambassador Kari Moe",
            "2025-05-11",
            ("PE",),
        ),
        ("was met at Fornebu airport by Norwegian Deputy Minister Jon Berg", "2025-05-11", ("NO",)),
    ],
)
def test_a_traveller_is_seen_off_on_the_first_day_of_the_visit(
    reader: Reader, seen_off: str, date: str, countries: tuple[str, ...]
) -> None:
    text = (
        "LIMA, May 12 (Andina) -- Peruvian Senate President Ana Costa left for an official visit to Norway from May 11 "
        f"to 14. Costa {seen_off}."
    )
    visit, ceremony = tell(reader, text, "Andina")
    assert (ceremony.date, ceremony.countries, ceremony.part_of) == (date, countries, 0)
    assert visit.kind == "visit"


def test_whoever_leads_a_delegation_to_visit_a_country_travels(reader: Reader) -> None:
    text = (
        "At the invitation of the Workers' Front (WF) Party, Tang Wenbo, deputy head of the Publicity Department of "
        "the Communist Party of China (CPC) Central Committee, led a CPC delegation to visit Zambia from May 9 to 12."
    )
    (told,) = tell(reader, text, "Xinhua")
    assert (told.kind, told.date, told.roles) == ("visit", "2025-05-09/2025-05-12", {"Tang Wenbo": "head"})


def test_who_was_present_is_no_meeting_of_its_own(reader: Reader) -> None:
    text = (
        "Peruvian Foreign Minister Ana Costa received her Norwegian counterpart Karin Falk in Lima on Monday. Present "
        "at the meeting were Luis Prado, Deputy Foreign Minister, and Marta Ruiz, Adviser to the President, along "
        "with Juan Soto, Director General of the Peruvian Trade Fund, and Jon Berg, Norwegian Ambassador to Peru."
    )
    (told,) = tell(reader, text)
    assert told.people >= {"Ana Costa", "Karin Falk", "Luis Prado", "Marta Ruiz", "Juan Soto", "Jon Berg"}
    assert told.roles["Jon Berg"] == told.roles["Juan Soto"] == "member"


def test_a_recalled_reception_was_at_the_hosts(reader: Reader) -> None:
    text = (
        "Norwegian Ambassador Jon Berg opened a show of pictures in Lima on Monday. He had earlier been received by "
        "Peruvian Foreign Minister Ana Costa."
    )
    received = next(each for each in tell(reader, text) if "Ana Costa" in each.people)
    assert received.countries == ("PE",)


@pytest.mark.parametrize(
    "guest",
    [
        "General Jon Berg, Commissar of an army academy in Bergen, on Tuesday",
        "General Jon Berg, Director of Stores in the Defence Ministry of the Kingdom of Norway, on Tuesday",
    ],
)
def test_where_a_guest_is_from_is_not_where_he_is_received(reader: Reader, guest: str) -> None:
    text = f"Lima, May 13, 2025 (Andina) -- Peruvian Defence Minister Ana Costa received {guest}."
    (told,) = tell(reader, text, "Andina")
    assert told.countries == ("PE",)


def test_whoever_speaks_at_a_reception_for_someone_gives_it(reader: Reader) -> None:
    text = "At a reception for Peruvian Chief Justice Ana Costa on May 12, Speaker Bounmy Keola hailed her talks."
    (told,) = tell(reader, text, "KPL")
    assert told.roles == {"Bounmy Keola": "host", "Ana Costa": "visitor"}


@pytest.mark.parametrize(
    ("doer", "role"), [("The Lao minister", "visitor"), ("He", "visitor"), ("The Lao delegation", "head")]
)
def test_whoever_lays_a_wreath_himself_is_a_visitor(reader: Reader, doer: str, role: str) -> None:
    text = (
        "Lao Minister Bounmy Keola led a delegation on an official visit to Peru from May 11 to 14. "
        f"{doer} laid a wreath at the Heroes' Monument in Lima."
    )
    assert tell(reader, text, "Andina")[-1].roles == {"Bounmy Keola": role}


def test_two_who_did_something_together_talked_on_that_day(reader: Reader) -> None:
    text = (
        "Peruvian Prime Minister Ana Costa and Norwegian Prime Minister Karin Falk on Tuesday opened a new checkpoint "
        "on the border. The two leaders met for an hour at the customs house."
    )
    assert {each.date for each in tell(reader, text, "Andina")} == {"2025-05-13"}


def test_talks_ahead_are_at_home_where_nobody_travels(reader: Reader) -> None:
    text = "Peruvian Education Minister Ana Costa will hold talks with Norwegian society head Karin Falk tomorrow."
    (told,) = tell(reader, text, "Andina")
    assert (told.countries, told.roles) == (("PE",), {"Ana Costa": "host", "Karin Falk": "visitor"})
