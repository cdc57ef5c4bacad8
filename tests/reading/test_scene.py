"""The scene of an engagement: its place and its day, where the words round it speak of other places and days."""

import pytest
from cases import people
from occasions import tell

from dragoman.reading.reader import Reader

S = "Swedish Prime Minister Jonas Falk"
B = "Brazilian President Ana Costa"


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (f"{S} met {B} in Dubai, the United Arab Emirates on the margins of the conference.", ("Dubai",)),
        (f"{S} met {B} in Geneva, Switzerland.", ("Geneva",)),
        (f"{S} met {B} at Constantine Palace.", ()),
        (f"{S} met {B} in Constantine.", ("Constantine",)),
        (f"{S} met {B} to discuss the situation in Sudan.", ()),
        (f"{S} discussed the war in Sudan with {B}.", ()),
    ],
)
def test_where_it_was_and_where_it_was_not(reader: Reader, text: str, places: tuple[str, ...]) -> None:
    assert [each.places for each in tell(reader, text)] == [places]


def test_meetings_announced_one_by_one_are_all_in_the_place_announced(reader: Reader) -> None:
    text = (
        "STOCKHOLM – Swedish Foreign Minister Jonas Falk met separately with his counterparts from several countries in"
        " New York on Thursday on the sidelines of the General Assembly.\n\n"
        "He met with the foreign minister of Oman. Falk discussed trade with Walid Hariri, the Syrian foreign minister."
    )
    told = tell(reader, text)

    assert {each.places for each in told} == {("New York",)}
    assert {role for each in told for role in each.roles.values()} == {"principal"}


def test_an_ambassador_meets_others_where_he_is_posted(reader: Reader) -> None:
    text = "STOCKHOLM – Karin Berg, Sweden's ambassador to Peru, met with Deborah Lund, the UN envoy for migration."
    (meeting,) = tell(reader, text)

    assert (meeting.countries, set(meeting.roles.values())) == (("PE",), {"principal"})


def test_an_ambassador_of_home_takes_his_president_no_side(reader: Reader) -> None:
    text = (
        "STOCKHOLM – President Jonas Falk praised trade with Peru.\n\n"
        "Sweden's Ambassador Karin Berg also met with Falk before starting her mission."
    )

    assert people(reader, text, source="")["Jonas Falk"].country == "SE"


@pytest.mark.parametrize(
    ("text", "date"),
    [
        (f"{S} discussed the 2015 agreement with {B}.", None),
        (f"{S} met {B} to discuss trade after the withdrawal from the treaty in April.", None),
        (f"{S} met {B} in April.", "2025-04"),
        (f"{S} met {B} yesterday evening.", "2025-05-15"),
        (f"{S} met {B}, praising the arrangement that the minister described on May 2, 2024.", None),
    ],
)
def test_a_day_of_something_else_is_not_the_day(reader: Reader, text: str, date: str | None) -> None:
    assert [each.date for each in tell(reader, text)] == [date]


@pytest.mark.parametrize(
    ("text", "date", "published"),
    [
        (f"{S} is travelling to Brazil on Saturday.", "2025-05-17", "2025-05-16"),
        (f"{S} is flying to Brazil on Saturday to meet with {B}.", "2025-05-17", "2025-05-16"),
        (f"This week, {S} will travel to Brazil.", "2025-05-16/2025-05-18", "2025-05-16"),
        (f"This week, {S} will travel to Brazil.", "2025-05-18/2025-05-24", "2025-05-18"),
        (
            f"From May 20<sup>th</sup> – 22<sup>nd</sup>, {S} will travel to Brazil.",
            "2025-05-20/2025-05-22",
            "2025-05-16",
        ),
    ],
)
def test_a_journey_that_lies_ahead(reader: Reader, text: str, date: str, published: str) -> None:
    visit = tell(reader, text, published=published)[0]

    assert (visit.kind, visit.standing, visit.date) == ("visit", "planned", date)


def test_a_journey_under_way_has_begun(reader: Reader) -> None:
    visit = tell(reader, f"{S} is visiting Brazil this week.")[0]

    assert (visit.kind, visit.standing) == ("visit", "occurred")


def test_the_dateline_is_no_place_where_the_lead_is_elsewhere(reader: Reader) -> None:
    led = "STOCKHOLM – A Swedish delegation led by Jonas Falk has taken part in a congress in Geneva."
    met = "\n\nFalk, the Swedish trade minister, met with Peruvian Foreign Minister Luis Quispe."

    assert [each.places for each in tell(reader, led + met) if each.kind == "meeting"] == [()]
    at_home = tell(reader, led.replace("in Geneva", "in Uppsala") + met)
    assert [each.places for each in at_home if each.kind == "meeting"] == [("Stockholm",)]


def test_the_kremlin_prints_the_place_on_a_line_of_its_own(reader: Reader) -> None:
    text = (
        "Meeting with President of Laos Bounmy Vilay\n2025-05-16\nThe Kremlin, Moscow\n\n"
        "Igor Orlov met with President of the Republic of Laos Bounmy Vilay to discuss trade."
    )
    (meeting,) = tell(reader, text, source="Kremlin")

    assert (meeting.countries, meeting.roles) == (("RU",), {"Igor Orlov": "host", "Bounmy Vilay": "visitor"})


@pytest.mark.parametrize(
    ("text", "traveller"),
    [
        (
            f"{B} spoke by phone with {S}. Costa hailed the views expressed by Falk during his visit to Kenya.",
            "Falk",
        ),
        (f"{B} spoke by phone with {S}. Falk told Costa about his recent visit to Kenya.", "Falk"),
    ],
)
def test_whose_visit_it_was(reader: Reader, text: str, traveller: str) -> None:
    (visit,) = [each for each in tell(reader, text) if each.kind == "visit"]

    assert [name for name in visit.people if traveller in name]
