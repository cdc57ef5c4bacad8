"""What came behind the first talks: plenary talks told by a side clause, a reception told by its noun, plans turned
round."""

import pytest

from dragoman.documents.preparing import prepare
from dragoman.domain.text import Report
from dragoman.reading.reader import Reader

VISIT = "Peruvian President Luis Prado arrived in Vientiane on Monday on an official visit to Laos. "
RECEIVED = "Lao President Kham Keo received Peruvian President Luis Prado in Vientiane on Monday. "
TWO = {"Luis Prado", "Kham Keo"}


def meetings(reader: Reader, text: str) -> list[tuple[str, set[str]]]:
    """Whether each meeting is planned or took place, and who met."""
    reading = reader.read(
        prepare(Report(content=text, origin="case", source=None, published="2025-05-13", language="en"))
    )
    names = {actor.id: actor.name for actor in reading.actors}
    return [
        (each.actuality.value, {names[part.actor] for part in each.participants})
        for each in reading.engagements
        if each.kind.value == "meeting"
    ]


@pytest.mark.parametrize(
    "told",
    [
        "A face-to-face meeting between Lao President Kham Keo and Prado was followed by plenary talks.",
        "The first point of the visit was a face-to-face talk between Lao President Kham Keo and Prado, followed by "
        "plenary sessions of both delegations.",
        "The visit opened with a one-on-one meeting of Lao President Kham Keo and Prado, followed by delegation-level "
        "talks.",
        "There was a tête-à-tête meeting of Lao President Kham Keo and Prado, which was followed by a working lunch.",
    ],
)
def test_what_followed_the_first_talks_of_a_visit_is_a_meeting_of_its_own(reader: Reader, told: str) -> None:
    assert meetings(reader, VISIT + told) == [("occurred", TWO)] * 2


@pytest.mark.parametrize(
    "told",
    [
        "A face-to-face meeting between Lao President Kham Keo and Prado will be followed by plenary talks.",
        "The visit will start with a one-on-one meeting of Lao President Kham Keo and Prado and be followed by plenary "
        "talks between both countries' delegations.",
    ],
)
def test_what_will_follow_is_planned_as_the_first_is(reader: Reader, told: str) -> None:
    assert meetings(reader, VISIT + told) == [("planned", TWO)] * 2


@pytest.mark.parametrize(
    ("told", "count"),
    [
        ("The meeting was followed by talks between the two delegations.", 2),
        ("Then, a meeting between the delegations of the two countries was held.", 2),
        ("The two presidents then held talks with both delegations present.", 2),
        ("The two presidents held a closed-door meeting before plenary talks of both delegations.", 3),
        ("The one-on-one meeting was followed by talks between the delegations.", 1),
        ("The meeting was followed by a joint press meet.", 1),
        ("The talks lasted an hour.", 1),
    ],
)
def test_talks_of_the_teams_are_apart_from_the_reception(reader: Reader, told: str, count: int) -> None:
    assert meetings(reader, RECEIVED + told) == [("occurred", TWO)] * count


@pytest.mark.parametrize(
    "plan",
    ["Also scheduled is", "Also planned is", "Also on the agenda is"],
)
def test_a_plan_turned_round_is_a_plan(reader: Reader, plan: str) -> None:
    told = meetings(reader, f"{VISIT}{plan} a meeting with Lao Prime Minister Sone Vong.")
    assert told == [("planned", {"Luis Prado", "Sone Vong"})]


def test_a_reception_of_another_guest_is_told_by_its_noun(reader: Reader) -> None:
    text = RECEIVED + "During the reception of Karin Falk, Foreign Minister of Sweden, the two sides discussed trade."
    assert meetings(reader, text) == [("occurred", TWO), ("occurred", {"Kham Keo", "Karin Falk"})]
