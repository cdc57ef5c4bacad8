"""Welcomes and farewells, texts signed by two, meetings told by what was said there, and whom "they" and "him" mean.

Each case is one form of the genre; beside some stands what must not be read that way.
"""

import pytest
from occasions import tell, told

from dragoman.reading.reader import Reader

Told = list[tuple[str, str, list[str]]]

ARRIVED = "Lao President Bounmy Keola arrived in Hanoi on May 14 for a visit. "
LEFT = "Vietnamese Minister Tran Van Long left for Vientiane on May 14 for a visit to Laos. "
RECEIVED = "Vietnamese Foreign Minister Tran Van Long received Lao Foreign Minister Bounmy Keola on May 14. "


def _of_kind(reader: Reader, text: str, kind: str) -> list[dict[str, str]]:
    return [each.roles for each in tell(reader, text, "VNA") if each.kind == kind]


@pytest.mark.parametrize(
    "text",
    [
        ARRIVED + "At the airport he was welcomed by Vietnamese Deputy Minister Tran Van Long.",
        ARRIVED + "Vietnamese Deputy Minister Tran Van Long greeted him at Noi Bai International Airport.",
        ARRIVED + "After the welcoming ceremony, Keola and Vietnamese President Tran Van Long held talks.",
        ARRIVED + "Vietnamese President Tran Van Long held talks with Keola following the welcome ceremony.",
        ARRIVED + "Vietnamese President Tran Van Long hosted a welcome ceremony for him.",
        ARRIVED + "Vietnamese President Tran Van Long welcomed him with full military honours.",
        ARRIVED + "He was welcomed by Vietnamese President Tran Van Long with a 21-gun salute.",
        "Lao President Bounmy Keola held talks with Vietnamese President Tran Van Long in Hanoi on May 14. "
        "Before the talks, the host welcomed President Keola with military honours.",
        ARRIVED + "Vietnamese Minister Tran Van Long bade farewell to President Keola and his entourage.",
    ],
)
def test_the_welcome_of_a_guest_is_a_ceremony_of_his_host(reader: Reader, text: str) -> None:
    assert _of_kind(reader, text, "ceremony") == [{"Tran Van Long": "host", "Bounmy Keola": "visitor"}]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (ARRIVED + "Vietnamese President Tran Van Long received him with warm words.", "meeting"),
        ("Lao Ambassador Bounmy Keola bade farewell to Vietnamese President Tran Van Long and his wife.", "meeting"),
    ],
)
def test_a_welcome_without_honours_and_the_call_of_a_parting_envoy_are_no_ceremony(
    reader: Reader, text: str, kind: str
) -> None:
    assert _of_kind(reader, text, "ceremony") == []
    assert _of_kind(reader, text, kind)


@pytest.mark.parametrize(
    ("hosts", "meetings"),
    [
        ("President Tran Van Long, Prime Minister Le Van Hai and National Assembly Chairman Vu Van Son", 3),
        ("President Tran Van Long and Foreign Minister Le Van Hai", 1),
    ],
)
def test_a_guest_is_received_at_each_house_of_a_state_by_itself(reader: Reader, hosts: str, meetings: int) -> None:
    text = f"Lao Foreign Minister Bounmy Keola arrived in Hanoi on May 14. He was received by Vietnamese {hosts}."
    assert len(_of_kind(reader, text, "meeting")) == meetings


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Vietnam and Laos exchanged notes in Hanoi on May 14 on a grant for schools.", "ceremony"),
        ("Vietnam and Laos exchanged gunfire near the border on May 14.", None),
    ],
)
def test_states_that_exchange_notes_sign(reader: Reader, text: str, kind: str | None) -> None:
    roles = _of_kind(reader, text, "ceremony")
    assert [set(each.values()) for each in roles] == ([{"signatory"}] if kind else [])


def test_a_welcome_leaves_the_talks_what_is_being_told(reader: Reader) -> None:
    text = (
        ARRIVED + "Vietnamese President Tran Van Long held talks with Keola following the welcome ceremony. "
        "The two sides signed a treaty."
    )
    kinds = [each.kind for each in tell(reader, text, "VNA")]
    assert sorted(kinds) == ["ceremony", "ceremony", "meeting", "visit"]


def test_a_traveller_seen_off_by_a_foreign_envoy_takes_part_in_a_ceremony(reader: Reader) -> None:
    text = LEFT + "He was seen off at Noi Bai Airport by Deputy Minister Le Thi Mai and Lao Ambassador Bounmy Keola."
    assert list(_of_kind(reader, text, "ceremony")[0]) == ["Le Thi Mai", "Bounmy Keola", "Tran Van Long"]


def test_a_traveller_seen_off_by_his_own_people_does_not(reader: Reader) -> None:
    text = LEFT + "He was seen off at Noi Bai Airport by Deputy Minister Le Thi Mai."
    assert _of_kind(reader, text, "ceremony") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            RECEIVED + "The two signed a fishing quota for the year.",
            ("ceremony", "occurred", ["Bounmy Keola", "Tran Van Long"]),
        ),
        (
            RECEIVED + "In another meeting, Cuban Foreign Minister Jose Prado thanked Vietnam for its help.",
            ("meeting", "occurred", ["Jose Prado", "Tran Van Long"]),
        ),
        (
            RECEIVED + "In a separate phone call, Cuban Foreign Minister Jose Prado welcomed the plan.",
            ("call", "occurred", ["Jose Prado", "Tran Van Long"]),
        ),
        (
            RECEIVED + "They also met with Chairman of the National Assembly of Vietnam Le Van Minh.",
            ("meeting", "occurred", ["Bounmy Keola", "Le Van Minh"]),
        ),
        (
            RECEIVED
            + "The guest was hosted to a dinner by Minister Le Van Minh, Head of the Sports Council, on Tuesday.",
            ("meeting", "occurred", ["Bounmy Keola", "Le Van Minh"]),
        ),
        (
            "Flights and visas were wanted. Prices were high. The city hopes for more, Vietnamese Mayor Le Van Minh "
            "told a visiting delegation led by Lao Deputy Minister Bounmy Keola on May 14.",
            ("meeting", "occurred", ["Bounmy Keola", "Le Van Minh"]),
        ),
        (
            "An exchange of notes on a grant for a bridge took place in Vientiane on May 14, between Japanese "
            "Ambassador Kenji Mori and Lao Foreign Minister Bounmy Keola.",
            ("ceremony", "occurred", ["Bounmy Keola", "Kenji Mori"]),
        ),
        (
            "Lao Deputy Minister Bounmy Keola laid a wreath at the Monument to Martyrs in Hanoi on May 14.",
            ("ceremony", "occurred", ["Bounmy Keola"]),
        ),
    ],
)
def test_contacts_told_in_forms_of_their_own(reader: Reader, text: str, expected: tuple[str, str, list[str]]) -> None:
    assert told(reader, text, "VNA")[-1] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Minister Le Van Minh spoke on the radio, and greeted Laos on its National Day.",
        "Vietnam will hold no talks with Lao Deputy Minister Bounmy Keola.",
    ],
)
def test_what_is_no_contact(reader: Reader, text: str) -> None:
    assert told(reader, text) == []


def test_several_calls_by_telephone_are_calls(reader: Reader) -> None:
    text = "Minister Le Van Minh held phone conversations with Lao Deputy Minister Bounmy Keola on May 14."
    assert [each.format for each in tell(reader, text, "VNA")] == ["phone"]


def test_who_was_received_in_a_clause_beside_his_name(reader: Reader) -> None:
    text = (
        "The team is led by Lao Minister Bounmy Keola, who was received on May 14 by Vietnamese Minister Le Van Minh."
    )
    assert told(reader, text) == [("meeting", "occurred", ["Bounmy Keola", "Le Van Minh"])]
