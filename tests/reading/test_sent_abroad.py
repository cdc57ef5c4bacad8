"""Trips of those without names: delegations that are sent, firms that travel, envoys told by office."""

import pytest
from occasions import one, tell

from dragoman.reading.reader import Reader


@pytest.mark.parametrize(
    ("text", "country", "standing"),
    [
        ("The Peru Feed Association (PFA) plans to dispatch a trade delegation to Laos next month.", "LA", "planned"),
        ("Peru Chamber of Trade is planning to send a trade delegation to Cuba on May 28.", "CU", "planned"),
        ("Peru's Export Promotion Agency will send a marketing delegation to Laos in June.", "LA", "planned"),
        ("Peru Chamber of Mines dispatched a delegation to Laos on Monday.", "LA", "occurred"),
    ],
)
def test_a_body_of_a_state_that_sends_a_delegation_tells_a_visit(
    reader: Reader, text: str, country: str, standing: str
) -> None:
    told = one(reader, text)

    assert (told.kind, told.countries, told.standing, set(told.sides.values())) == (
        "visit",
        (country,),
        standing,
        {"PE"},
    )


@pytest.mark.parametrize(
    ("text", "standing"),
    [
        ("Seven Peruvian companies will visit Vientiane next month.", "planned"),
        ("Twenty Peruvian entrepreneurs visited Laos on Monday.", "occurred"),
        ("Peruvian Ambassador to Laos Eva Solis said that ten Peruvian firms will visit Laos in June.", "planned"),
    ],
)
def test_firms_of_a_state_that_travel_are_on_a_visit(reader: Reader, text: str, standing: str) -> None:
    told = one(reader, text)

    assert (told.kind, told.countries, told.standing, told.people) == ("visit", ("LA",), standing, {"Peru"})


@pytest.mark.parametrize(
    "text",
    [
        "Peruvian tourists visited Laos on Monday.",
        "Peru Chamber of Trade will send a letter to its members in Laos.",
        "The National Chamber of Trade will send a delegation to Laos.",
        "Twenty companies visited a fair in Laos on Monday.",
    ],
)
def test_tourists_and_those_of_no_state_visit_nobody(reader: Reader, text: str) -> None:
    assert tell(reader, text) == []


def test_an_envoy_told_by_office_first_is_named_where_the_report_names_him(reader: Reader) -> None:
    text = "Peru's presidential representative for Asia is scheduled to visit Laos on Monday, Minister Kham Vong said."
    first, last = tell(reader, f"{text} Luis Rojas last visited Laos in March.")

    assert (first.people, first.standing, last.standing) == ({"Luis Rojas"}, "planned", "background")


def test_a_conference_with_one_side_is_no_multilateral_attendance(reader: Reader) -> None:
    told = tell(reader, "Peruvian Minister Eva Solis will visit Laos on Monday to attend a meeting with Lao firms.")

    assert told[0].type == "unspecified"


@pytest.mark.parametrize(
    "who",
    [
        "A group of Peruvian lawmakers",
        "Five Peruvian senators",
        "A Peruvian parliamentary group",
        "Peruvian veterans",
        "A group of 20 Peruvian officials",
    ],
)
@pytest.mark.parametrize("did", ["arrived in Vientiane", "left for Laos", "flew to Vientiane"])
def test_a_group_of_a_state_is_on_a_visit(reader: Reader, who: str, did: str) -> None:
    told = one(reader, f"{who} {did} on Monday.")

    assert (told.kind, told.countries, set(told.sides.values())) == ("visit", ("LA",), {"PE"})


@pytest.mark.parametrize("who", ["A group of Peruvian tourists", "A group of Peruvian students", "A Peruvian refugee"])
def test_a_group_that_nobody_sends_is_on_none(reader: Reader, who: str) -> None:
    assert not tell(reader, f"{who} arrived in Vientiane on Monday.")


@pytest.mark.parametrize(
    "who", ["Peruvian Foreign Minister Ivo Rojas", "A Peruvian delegation", "A group of Peruvian lawmakers"]
)
def test_a_call_at_a_house_of_another_state_is_a_meeting_with_it(reader: Reader, who: str) -> None:
    told = one(reader, f"{who} visited the Lao Ministry of Trade on Monday.")

    assert (told.kind, told.sides["Lao Ministry of Trade"], "PE" in told.sides.values()) == ("meeting", "LA", True)


def test_a_call_at_a_house_of_ones_own_is_none(reader: Reader) -> None:
    assert not tell(reader, "Peruvian Foreign Minister Ivo Rojas visited the Peruvian Ministry of Trade on Monday.")
