"""Guests who visit houses, the days of their trips, whom "him" means, and where what is only recalled was."""

import pytest
from occasions import news, tell

from dragoman.reading.reader import Reader


@pytest.mark.parametrize(
    "sentence",
    [
        "A Peruvian delegation led by Jose Paz visited the headquarters of the Vietnam Women's Union on May 15.",
        "Peruvian Minister Jose Paz visited the office of the Vietnam Women's Union on May 15.",
        "Peruvian Minister Jose Paz visited the Vietnam Women's Union on May 15.",
    ],
)
def test_a_foreigner_meets_whose_seat_he_visits(reader: Reader, sentence: str) -> None:
    (meeting,) = news(reader, sentence, source="VNA")

    assert (meeting.kind, meeting.roles) == ("meeting", {"Jose Paz": "visitor", "Vietnam Women's Union": "host"})


@pytest.mark.parametrize(
    "sentence",
    [
        "Minister Le Van Tam visited the headquarters of the Vietnam Women's Union on May 15.",
        "Peruvian Ambassador Jose Paz visited the headquarters of the Vietnam Women's Union on May 15.",
        "Peruvian writer Jose Paz visited the Vietnam Museum of Ethnology on May 15.",
    ],
)
def test_compatriots_envoys_and_sights_are_no_such_meeting(reader: Reader, sentence: str) -> None:
    assert news(reader, sentence, source="VNA") == []


def test_two_who_call_on_him_call_on_another(reader: Reader) -> None:
    text = (
        "President Jose Paz of Peru paid a state visit to Finland. Finnish Minister Olli Salo and Finnish Speaker "
        "Leena Virtanen called on him."
    )
    meeting = next(each for each in news(reader, text) if each.kind == "meeting")

    assert meeting.people == {"Jose Paz", "Olli Salo", "Leena Virtanen"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Finnish Speaker Leena Virtanen met Peruvian Minister Jose Paz in Lima on the third day of a five-day working "
        "visit.",
        "Finnish Speaker Leena Virtanen, on the third day of a working visit, held talks with Peruvian Minister Jose "
        "Paz in Lima.",
    ],
)
def test_the_day_of_a_visit_tells_the_visit(reader: Reader, sentence: str) -> None:
    (visit,) = (each for each in news(reader, sentence) if each.kind == "visit")

    assert (visit.roles, visit.countries) == ({"Leena Virtanen": "head"}, ("PE",))


def test_a_visit_within_whose_framework_others_met_is_to_the_publishers_country(reader: Reader) -> None:
    text = "The workshop took place within the framework of the visit by Peruvian Vice President Jose Paz."
    (visit,) = news(reader, text, source="VNA")

    assert (visit.kind, visit.countries, visit.roles) == ("visit", ("VN",), {"Jose Paz": "head"})


def test_what_is_joined_to_a_past_perfect_is_as_old(reader: Reader) -> None:
    text = (
        "Finnish Minister Olli Salo received Peruvian Minister Jose Paz on Monday. Salo had visited Lima last year and "
        "met Peruvian Speaker Rosa Vela."
    )
    met = next(each for each in tell(reader, text) if "Rosa Vela" in each.roles)

    assert (met.standing, met.countries) == ("background", ("PE",))


def test_a_meeting_to_come_is_not_where_an_earlier_one_was(reader: Reader) -> None:
    text = (
        "Finnish President Olli Salo will receive Peruvian President Jose Paz on Monday. The two Presidents met on the "
        "margins of the UN General Assembly in New York last October."
    )
    planned = next(each for each in tell(reader, text) if each.standing == "planned")

    assert planned.countries != ("US",)


@pytest.mark.parametrize(
    ("sentence", "people"),
    [
        (
            "A Quang Nam delegation paid a working visit to Sekong province, Laos from May 3 to 5.",
            {"Quang Nam delegation"},
        ),
        (
            "Leaders of Quang Nam met with the delegation of Savannakhet province.",
            {"Quang Nam", "Savannakhet province"},
        ),
        (
            "On May 5, the Dak Lak delegation worked with the authorities of Mondulkiri province.",
            {"Dak Lak delegation", "Mondulkiri province"},
        ),
        (
            "On May 5, Lao Minister Keo Xay paid a courtesy visit to Nghe An province.",
            {"Keo Xay", "Nghe An province"},
        ),
    ],
)
def test_provinces_and_their_delegations_take_part(reader: Reader, sentence: str, people: set[str]) -> None:
    (told,) = news(reader, sentence, source="VNA")

    assert told.people == people


def test_a_provinces_delegation_at_home_is_no_engagement(reader: Reader) -> None:
    assert news(reader, "On May 5, a delegation from Dak Lak province visited Hanoi.", source="VNA") == []


def test_each_land_of_a_tour_has_its_days(reader: Reader) -> None:
    text = (
        "Finnish Minister Olli Salo paid official visits to Peru and Chile from May 1-6. The minister visited Lima in "
        "Peru from May 1-3. He also called on the President of Peru Jose Paz. He visited Chile from May 4-6. During "
        "the visit, he called on President of Chile Marta Soto."
    )
    days = {name: each.date for each in tell(reader, text) for name in ("Jose Paz", "Marta Soto") if name in each.roles}

    assert days == {"Jose Paz": "2025-05-01/2025-05-03", "Marta Soto": "2025-05-04/2025-05-06"}


def test_the_second_leader_of_a_delegation_of_experts_takes_part(reader: Reader) -> None:
    text = (
        "Finnish Minister Olli Salo met with a delegation of Peruvian political scientists led by former Ambassador "
        "Jose Paz and head of the Lima Centre Rosa Vela."
    )
    (meeting,) = news(reader, text)

    assert meeting.people == {"Olli Salo", "Jose Paz", "Rosa Vela"}


def test_letters_of_credence_from_a_president_are_presented_to_another(reader: Reader) -> None:
    text = (
        "Finnish Ambassador Olli Salo presented his letter of credence from President Leena Virtanen to Governor "
        "General of Barbados Ann Clarke at an online meeting."
    )
    (ceremony,) = news(reader, text)

    assert (ceremony.people, ceremony.format) == ({"Olli Salo", "Ann Clarke"}, "video")


def test_who_hands_something_over_to_a_body_is_at_a_ceremony_with_it(reader: Reader) -> None:
    text = "Peruvian Ambassador Jose Paz handed over ten computers to the Ministry of Health in Hanoi on May 8."
    (ceremony,) = news(reader, text, source="VNA")

    assert (ceremony.kind, ceremony.people) == ("ceremony", {"Jose Paz", "Ministry of Health"})


@pytest.mark.parametrize(
    "sentence",
    [
        "Peruvian Ambassador Jose Paz handed over a note of protest to the Foreign Ministry.",
        "Minister Le Van Tam handed over ten computers to the Ministry of Health.",
    ],
)
def test_notes_and_gifts_at_home_are_no_ceremony(reader: Reader, sentence: str) -> None:
    assert news(reader, sentence, source="VNA") == []


def test_what_a_meeting_heard_tells_the_meeting(reader: Reader) -> None:
    text = (
        "Women of the two countries have much to share, heard a working session in Hanoi on May 8 between the Vietnam "
        "Women's Union and the Organisation of Mozambican Women."
    )
    (meeting,) = news(reader, text, source="VNA")

    assert set(meeting.sides.values()) == {"VN", "MZ"}
