"""Rounds and committees: meetings of two states that a clause dates or places, told without who sits there."""

import pytest
from occasions import news, tell

from dragoman.reading.reader import Reader

S = "Swedish Foreign Minister Jonas Falk"
LEAD = f"{S} held talks with Brazilian Foreign Minister Ana Costa in Stockholm on Thursday. "


@pytest.mark.parametrize(
    ("text", "standing", "date"),
    [
        ("The previous round of maritime consultations took place in Recife in March 2022.", "background", "2022-03"),
        ("The previous contacts at this level took place in Recife in March 2022.", "background", "2022-03"),
        (
            "They noted that trade has grown since the last dialogue, which took place in Recife in 2022.",
            "background",
            "2022",
        ),
        (
            "The parties praised the results of the last meeting of the intergovernmental commission, held in Recife "
            "in March.",
            "background",
            "2025-03",
        ),
        (
            "The ministers spoke about the session of the joint commission, due to be held in Recife in June.",
            "planned",
            "2025-06",
        ),
        (
            "The two regretted the postponement of the Joint Fisheries Committee, which was to be held in Recife "
            "last April.",
            "background",
            None,
        ),
        ("Brazil is to host the next round of consultations in 2026.", "planned", "2026"),
    ],
)
def test_a_round_that_is_dated_is_of_the_two_states(reader: Reader, text: str, standing: str, date: str | None) -> None:
    talks, told = tell(reader, LEAD + text)

    assert (told.kind, told.standing) == ("meeting", standing)
    assert date is None or told.date == date
    assert set(told.sides.values()) == {"SE", "BR"}
    assert talks.date == "2025-05-15"


@pytest.mark.parametrize(
    "text",
    [
        "They agreed on a third meeting of the joint commission, to be held in Recife in 2026.",
        "They spoke about the next meeting of the Alliance of Lakes, which will take place online on Sunday.",
        "The committee, set up in 1979, is chaired by Peru.",
        "The two ministers spoke about trade in coffee.",
    ],
)
def test_what_is_asked_for_or_of_others_is_no_round_of_the_two(reader: Reader, text: str) -> None:
    assert len(news(reader, LEAD + text)) == len(tell(reader, LEAD + text)) == 1
