"""Joint exercises and patrols of states' forces, and calls of their ships at foreign ports."""

import pytest
from occasions import one, tell

from dragoman.reading.reader import Reader


@pytest.mark.parametrize(
    ("text", "label", "standing"),
    [
        ("Lao and Thai forces held a joint naval exercise on Monday.", "joint naval exercise", "occurred"),
        ("The navies of Laos and Thailand will conduct a joint drill next month.", "joint drill", "planned"),
        ("The Lao coast guard joined hands with its counterpart in Thailand for a joint patrol.", None, "occurred"),
        ("The Lao border guard carried out a joint patrol with the Thai army on Monday.", "joint patrol", "occurred"),
    ],
)
def test_a_joint_exercise_is_a_meeting_of_the_states_that_hold_it(
    reader: Reader, text: str, label: str | None, standing: str
) -> None:
    told = one(reader, text)

    assert (told.kind, told.label, told.standing) == ("meeting", label or "joint patrol", standing)
    assert set(told.sides.values()) == {"LA", "TH"}


def test_a_joint_exercise_of_three_is_a_conference(reader: Reader) -> None:
    told = one(reader, "Peru, Chile and Cuba held joint naval drills in the Pacific on Monday.")

    assert (told.kind, set(told.sides.values())) == ("conference", {"PE", "CL", "CU"})


def test_an_exercise_is_not_held_where_the_report_was_filed(reader: Reader) -> None:
    told = one(reader, "LIMA, May 12 (Xinhua) -- Peruvian and Chilean ships held a joint patrol on Monday.")

    assert (told.places, set(told.roles.values())) == ((), {"principal"})


@pytest.mark.parametrize(
    "text",
    [
        "The Lao army held drills near Thailand on Monday.",
        "Laos and Thailand hold elections, and the Lao army held drills on Monday.",
        "Lao teachers did exercises with Thai pupils on Monday.",
    ],
)
def test_exercises_of_one_state_are_none(reader: Reader, text: str) -> None:
    assert tell(reader, text) == []


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Two Peruvian warships docked at the port of Da Nang on Monday, after leaving Manila.", "VN"),
        ("The Peruvian frigate Tola docked at Tien Sa port in Da Nang city on Monday.", "VN"),
        ("Two Peruvian naval ships made a port call at Sihanoukville on Monday.", "KH"),
    ],
)
def test_ships_that_call_at_a_foreign_port_visit_its_country(reader: Reader, text: str, country: str) -> None:
    told = one(reader, text)

    assert (told.kind, told.countries, told.sides) == ("visit", (country,), {"Peru": "PE"})


@pytest.mark.parametrize("words", ["led by Rear Admiral", "under the command of Captain"])
def test_whoever_commands_the_ships_leads_the_visit(reader: Reader, words: str) -> None:
    told = one(reader, f"A Peruvian flotilla {words} Luis Rojas arrived in Da Nang on Monday.")

    assert (told.roles, told.sides) == ({"Luis Rojas": "head"}, {"Luis Rojas": "PE"})


@pytest.mark.parametrize(
    "text", ["Two Vietnamese warships docked at Da Nang on Monday.", "The liner Lima docked at Da Nang on Monday."]
)
def test_ships_at_home_and_of_no_state_visit_nobody(reader: Reader, text: str) -> None:
    assert tell(reader, text) == []


def test_ships_are_welcomed_on_the_day_they_dock(reader: Reader) -> None:
    text = "A Peruvian ship commanded by Captain Luis Rojas docked at Da Nang on May 12, starting a four-day visit."
    text = f"{text} At the welcoming ceremony on the pier were Colonel Ho Van Bang of Viet Nam and Captain Rojas."
    trip, welcome = tell(reader, text)

    assert (trip.date, welcome.kind, welcome.date) == ("2025-05-12/2025-05-15", "ceremony", "2025-05-12")
