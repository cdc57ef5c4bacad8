"""Visits that a report tells in passing: on the way, beside talks, in its title, or recalled without their place; and
what guests do on them."""

import pytest
from occasions import news, tell

from dragoman.reading.reader import Reader

FALK = "Swedish Foreign Minister Jonas Falk"
COSTA = "Peruvian Foreign Minister Ana Costa"
TALKS = f"LIMA - {FALK} held talks with {COSTA} in Lima on Thursday."


def visits(reader: Reader, text: str, source: str = "Andina") -> list[tuple[str, str | None, str | None, set[str]]]:
    """Standing, day, first country and travellers of each visit."""
    found = [each for each in tell(reader, text, source) if each.kind == "visit"]
    return [(each.standing, each.date, next(iter(each.countries), None), each.people) for each in found]


@pytest.mark.parametrize(
    ("text", "day", "country", "who"),
    [
        (
            f"LIMA - {FALK} landed at the Salto International Airport on Monday, where he was seen smiling.",
            "2025-05-12/..",
            "PE",
            "Jonas Falk",
        ),
        (
            "LIMA - A delegation of the Swedish Parliament headed by Speaker Jonas Falk reached Lima on Monday."
            f" {COSTA} met it.",
            "2025-05-12/..",
            "PE",
            "Jonas Falk",
        ),
        (
            f"LIMA - {COSTA} received a six-member delegation headed by Jonas Falk, chair of the Swedish Board of Fish."
            " The visitors arrived on Sunday and will depart on Saturday.",
            "2025-05-11/2025-05-17",
            "PE",
            "Jonas Falk",
        ),
        (
            f"LIMA - A six-member team led by {FALK} flew home on Thursday after a three-day visit.",
            "2025-05-13/2025-05-15",
            "PE",
            "Jonas Falk",
        ),
        (
            f"LIMA - {COSTA} left for home on Thursday after a six-day swing through Kenya and Uganda.",
            "2025-05-10/2025-05-15",
            "KE",
            "Ana Costa",
        ),
        (f"LIMA - {COSTA} made a technical stop in Chile on Monday.", "2025-05-12", "CL", "Ana Costa"),
        (
            f"LIMA - {COSTA} met Chilean President Luis Vera on the sidelines of her working trip to Chile.",
            None,
            "CL",
            "Ana Costa",
        ),
        (
            "King Jonas Falk of Sweden held a meeting with Peruvian President Ana Costa as part of His Majesty's state"
            " visit to Peru.",
            None,
            "PE",
            "Jonas Falk",
        ),
        (
            f"{COSTA} met {FALK}, as the latter was in Lima to hand over a clinic from May 12 to 14.",
            "2025-05-12/2025-05-14",
            "PE",
            "Jonas Falk",
        ),
    ],
)
def test_a_visit_is_told_on_the_way(reader: Reader, text: str, day: str | None, country: str, who: str) -> None:
    (standing, date, place, people) = visits(reader, text)[0]

    assert (standing, date, place) == ("occurred", day, country)
    assert who in people


def test_a_visit_may_stand_in_the_title_alone(reader: Reader) -> None:
    text = f"Swedish minister visits Lima\n\nLIMA - {FALK} met {COSTA} at her office on Thursday."

    assert visits(reader, text) == [("occurred", None, "PE", {"Jonas Falk"})]


@pytest.mark.parametrize(
    ("more", "day", "country"),
    [
        ("Falk recalled his visit in May 2019.", "2019-05", "PE"),
        ("They reviewed what was agreed during the visit of Prime Minister Ana Luna of Peru in 2021.", "2021", "SE"),
        ("They spoke on trade.", None, None),
    ],
)
def test_a_visit_recalled_without_its_place_went_to_the_other_side(
    reader: Reader, more: str, day: str | None, country: str | None
) -> None:
    recalled = [each for each in visits(reader, f"{TALKS}\n\n{more}") if each[0] == "background"]

    assert [(each[1], each[2]) for each in recalled] == ([(day, country)] if day else [])


def test_a_province_is_in_the_country_that_the_sentence_names(reader: Reader) -> None:
    text = (
        "HANOI - At the invitation of the Governor of Salonga (Laos), a delegation of Noa Province (Vietnam) headed by"
        " Secretary Tran Van Duc paid a working visit to Salonga Province on Monday.\n\n"
        "The delegation held talks with leaders of Salonga Province."
    )
    told = [(each.kind, each.countries, sorted(each.people)) for each in tell(reader, text, "VNA")]

    assert told == [("visit", ("LA",), ["Tran Van Duc"]), ("meeting", ("LA",), ["Laos", "Tran Van Duc"])]


def test_how_a_visit_began_is_of_that_visit(reader: Reader) -> None:
    text = (
        f"STOCKHOLM - {FALK} returned on Thursday after a three-day official visit to Peru.\n\n"
        "Falk had left for Lima on Tuesday to attend a summit."
    )

    assert [each[2] for each in visits(reader, text, "TT")] == ["PE"]


def test_guests_meet_the_bodies_that_they_visit(reader: Reader) -> None:
    text = f"{TALKS}\n\nFalk visited the Peruvian Institute of Fisheries and the National Museum of Gold."
    met = [each.people for each in news(reader, text) if each.kind == "meeting"]

    assert {"Jonas Falk", "Peruvian Institute of Fisheries"} in met
    assert not any("National Museum of Gold" in people for people in met)


@pytest.mark.parametrize(
    "more",
    [
        "The Swedish delegation offered incense at the Monument to the Fallen.",
        "Falk paid tribute at the Santos Mausoleum.",
        "Falk laid flowers at the Santos statue.",
    ],
)
def test_guests_pay_homage(reader: Reader, more: str) -> None:
    told = [each for each in news(reader, f"{TALKS}\n\n{more}") if each.kind == "ceremony"]

    assert [each.label for each in told] == ["wreath-laying"]


def test_years_of_a_plan_do_not_date_its_signing(reader: Reader) -> None:
    text = f"{TALKS}\n\nThe two ministers signed a cooperation plan for 2021."
    signed = next(each for each in tell(reader, text) if each.label == "signing")

    assert (signed.standing, signed.date) == ("occurred", "2025-05-15")


def test_a_state_congratulates_in_a_message_quoted_later(reader: Reader) -> None:
    text = (
        "ROSEAU - Dominica congratulated on Tuesday Peruvian President Ana Costa on the new bridge.\n\n"
        '"We salute you", the message said.'
    )

    assert [(each.kind, each.format) for each in news(reader, text)] == [("call", "letter")]


def test_a_transcript_below_the_furniture_of_its_page_is_the_talks(reader: Reader) -> None:
    text = (
        "Site colours and fonts\n\nOfficial website of the President of Peru\n\n"
        "President of Peru Ana Costa: I am glad to welcome you in Lima. Our people work well together.\n\n"
        "President of Sweden Jonas Falk: Thank you for your kind words.\n"
    )

    assert [each.people for each in news(reader, text)] == [{"Ana Costa", "Jonas Falk"}]


@pytest.mark.parametrize(
    ("more", "label", "standing"),
    [
        ("Falk attended the inauguration of a school in Salto.", "inauguration", "occurred"),
        ("The Swedish delegation will watch the parade on Saturday.", "parade", "planned"),
        ("Falk took part in the celebrations of the harvest.", "celebrations", "occurred"),
    ],
)
def test_guests_attend_what_is_celebrated(reader: Reader, more: str, label: str, standing: str) -> None:
    told = [each for each in news(reader, f"{TALKS}\n\n{more}", "Andina") if each.kind == "ceremony"]

    assert [(each.label, each.standing, each.roles) for each in told] == [(label, standing, {"Jonas Falk": "visitor"})]


@pytest.mark.parametrize(
    "more",
    ["Costa attended the inauguration of a barracks in Lima.", "Falk attended the opening of the ministerial meeting."],
)
def test_what_is_attended_at_home_or_is_of_a_gathering_is_no_ceremony_of_guests(reader: Reader, more: str) -> None:
    assert all(each.kind != "ceremony" for each in news(reader, f"{TALKS}\n\n{more}", "Andina"))


def test_an_inauguration_for_which_one_travels_is_of_him_and_whoever_takes_office(reader: Reader) -> None:
    text = f"{FALK} left on Monday for Lima to attend the inauguration of Peru's President-elect Ana Luna."
    told = [each.roles for each in tell(reader, text, "TT") if each.kind == "ceremony"]

    assert told == [{"Jonas Falk": "visitor", "Ana Luna": "host"}]


@pytest.mark.parametrize("more", ["The Swedish delegation laid a wreath at the Santos statue."])
def test_a_delegation_lays_its_wreath_by_its_head(reader: Reader, more: str) -> None:
    told = [each.people for each in news(reader, f"{TALKS}\n\n{more}", "Andina") if each.kind == "ceremony"]

    assert told == [{"Jonas Falk"}]


def test_talks_with_a_countryman_of_the_host_are_the_guests(reader: Reader) -> None:
    text = (
        f"LIMA - Receiving {FALK} on Thursday, President Luis Vera of Peru welcomed the results of his talks with"
        " Peruvian Trade Minister Ana Costa."
    )

    assert {"Jonas Falk", "Ana Costa"} in [each.people for each in tell(reader, text, "Andina")]


def test_some_of_many_are_met_one_by_one(reader: Reader) -> None:
    text = (
        "LIMA - Peruvian President Ana Costa also met with other leaders of the region, such as presidents Luis Vera"
        " (Chile) and Juan Quispe (Bolivia)."
    )

    assert [each.people for each in news(reader, text, "Andina")] == [
        {"Ana Costa", "Luis Vera"},
        {"Ana Costa", "Juan Quispe"},
    ]
