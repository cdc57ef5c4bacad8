"""Contacts of heads of state told by their ministers, summits that are theirs, houses that speak, and clock times."""

import pytest
from occasions import read, tell, told

from dragoman.reading.reader import Reader

MET = "Chinese Foreign Minister Wang Jun met Peruvian Foreign Minister Ana Costa in Beijing on Monday."


@pytest.mark.parametrize(
    "recalled",
    [
        "Wang said both countries should act on the consensus reached by the two heads of state during their meeting "
        "in Lima last year.",
        "Wang said the two presidents met in Lima last year.",
    ],
)
def test_heads_of_state_of_whom_ministers_speak_are_others(reader: Reader, recalled: str) -> None:
    assert told(reader, f"{MET} {recalled}")[1:] == [("meeting", "background", ["China", "Peru"])]


def test_ministers_who_speak_of_their_own_meeting_are_meant(reader: Reader) -> None:
    text = f"{MET} The two ministers praised their meeting in Lima last year."
    assert told(reader, text)[1:] == [("meeting", "background", ["Ana Costa", "Wang Jun"])]


def test_a_summit_that_is_theirs_is_a_meeting_of_two(reader: Reader) -> None:
    text = (
        "Foreign Minister Luis Vega praised the agreements that Peruvian President Ana Costa and Chilean President Eva "
        "Soto reached during their Lima summit last month."
    )
    ((kind, _, names),) = told(reader, text)
    assert (kind, names) == ("meeting", ["Ana Costa", "Eva Soto"])


def test_leaders_of_many_at_their_summit_are_no_two(reader: Reader) -> None:
    assert told(reader, "EU leaders agreed at their summit in Brussels on Monday to lower tariffs.") == []


@pytest.mark.parametrize(
    ("house", "name"), [("her ministry", "ministry"), ("her office", "her office"), ("her government", "government")]
)
def test_a_house_speaks_for_itself(reader: Reader, house: str, name: str) -> None:
    reading = read(reader, f"Peruvian Foreign Minister Ana Costa will visit Seoul next week, {house} said on Monday.")
    names = {actor.id: (actor.name, actor.country) for actor in reading.actors}
    (said,) = reading.statements
    assert [names[speaker] for speaker in said.speakers] == [(name, "PE")]


def test_a_sentence_goes_on_behind_the_hour(reader: Reader) -> None:
    text = "On May 14, beginning at 9:20{}a.m. for an hour, Peruvian Minister Ana Costa met Chilean envoy Eva Soto."
    for space in ("", " "):
        assert [each.date for each in tell(reader, text.format(space))] == ["2025-05-14"]
    two = "Peruvian Minister Ana Costa met Chilean Minister Eva Soto at 9:20a.m. They discussed trade on Friday."
    assert len(read(reader, two).statements) == 1
