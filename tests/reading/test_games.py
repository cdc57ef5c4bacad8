"""Games of two nations' teams are no contact of their states; talks about games are."""

import pytest
from hearing import read as hear_all
from occasions import tell

from dragoman.reading.reader import Reader


@pytest.mark.parametrize(
    "text",
    [
        "Vietnam will meet Thailand in the AFF Cup semifinal in Hanoi on Tuesday.",
        "Vietnam met Thailand in a friendly in Bangkok on Tuesday.",
        "Vietnam's national football team visited Thailand on Tuesday for a friendly match.",
        "On the encounter with Laos on Tuesday, head coach Ngo Quoc Doanh said that his players would win the football "
        "match.",
    ],
)
def test_teams_that_play_are_no_states_that_meet(reader: Reader, text: str) -> None:
    assert tell(reader, text, "VNA") == []


@pytest.mark.parametrize(
    "text",
    [
        "Vietnam and Thailand held talks in Hanoi on Tuesday on hosting football matches.",
        "Vietnam will meet Thailand in Hanoi on Tuesday for a final round of talks.",
        "Minister Nguyen Van An met Thai Sports Minister Chai Rung in Hanoi on Tuesday before the SEA Games final.",
    ],
)
def test_talks_beside_games_are_talks(reader: Reader, text: str) -> None:
    assert [each.kind for each in tell(reader, text, "VNA")] == ["meeting"]


def test_what_coaches_say_is_nobodys_statement(reader: Reader) -> None:
    text = (
        "Head coach Ngo Quoc Doanh told Lao head coach Kham Vong that the football match would be hard. Kham Vong "
        "congratulated Doanh."
    )
    assert hear_all(reader, text, "VNA").statements == ()
