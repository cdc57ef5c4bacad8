"""Contacts that someone tells of himself in his own text, and those told by what was said or agreed afterwards."""

import pytest
from occasions import tell, told

from dragoman.reading.reader import Reader

PALACE = "President of Mongolia"
ADDRESS = "Dear compatriots! The harvest is good this year, and I thank all who work in the fields.\n\n"


def _own(reader: Reader, text: str) -> list[tuple[str, str, list[str]]]:
    return [(each.kind, each.format, sorted(each.people)) for each in tell(reader, ADDRESS + text, PALACE)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "I spoke by phone with Prime Minister of Chile Rosa Prado.",
            [("call", "phone", ["Mongolia", "Rosa Prado"])],
        ),
        (
            "I had a conversation today with Prime Minister of Chile Rosa Prado.",
            [("call", "phone", ["Mongolia", "Rosa Prado"])],
        ),
        (
            "Today I met with Prime Minister of Chile Rosa Prado.",
            [("meeting", "in_person", ["Mongolia", "Rosa Prado"])],
        ),
        ("“I met with Prime Minister of Chile Rosa Prado.”", []),
    ],
)
def test_whoever_writes_meant_himself(reader: Reader, text: str, expected: list[tuple[str, str, list[str]]]) -> None:
    assert _own(reader, text) == expected


def test_in_a_transcript_the_publisher_is_not_the_speaker(reader: Reader) -> None:
    text = "Minister of Trade Bat Dorj: I met with Prime Minister of Chile Rosa Prado. I was pleased."
    assert all("Mongolia" not in each.people for each in tell(reader, ADDRESS + text, PALACE))


def test_what_two_agreed_on_a_day_tells_their_talks(reader: Reader) -> None:
    text = "Lao Minister Bounmy Keola and Cuban Minister Jose Prado agreed on Monday to step up joint patrols."
    assert told(reader, text) == [("meeting", "occurred", ["Bounmy Keola", "Jose Prado"])]


def test_states_agree_without_meeting(reader: Reader) -> None:
    assert told(reader, "Laos and Cuba agreed on Monday to step up joint patrols.") == []


def test_remarks_made_after_meeting_someone_tell_the_meeting(reader: Reader) -> None:
    text = "Lao Minister Bounmy Keola made the remarks on Monday after meeting with Cuban Minister Jose Prado."
    assert told(reader, text) == [("meeting", "occurred", ["Bounmy Keola", "Jose Prado"])]


def test_what_is_said_in_view_of_talks_is_not_about_them(reader: Reader) -> None:
    text = (
        "Lao President Bounmy Keola and Cuban President Jose Prado held talks on Monday on the dam, including in view "
        "of Keola's conversations with the Prime Minister of Chile Rosa Costa."
    )
    assert told(reader, text)[-1] == ("meeting", "background", ["Bounmy Keola", "Rosa Costa"])


def test_a_meeting_with_counterparts_of_several_nations_is_one(reader: Reader) -> None:
    text = "Lao Minister Bounmy Keola attended a meeting with his Cuban, Thai and Cambodian counterparts on Monday."
    assert len(told(reader, text)) == 1
    assert len(told(reader, text.replace("attended a meeting with", "met"))) == 3


def test_a_title_says_that_an_exchange_of_views_was_a_call(reader: Reader) -> None:
    text = (
        "Telephone conversation with President of Cuba Jose Prado\n\n"
        "Bat Dorj and Jose Prado also discussed the floods in the south of the island.\n\n"
        "President of Mongolia Bat Dorj will visit the island.\n"
    )
    formats = [each.format for each in tell(reader, text, "Mongolian Presidency") if each.kind != "visit"]
    assert formats == ["phone"]


def test_an_envoy_who_goes_to_his_post_meets_his_own(reader: Reader) -> None:
    text = "HANOI — Vietnamese Ambassador to Cuba Tran Van Long met with Foreign Minister Le Thi Mai on Monday"
    assert len(told(reader, f"{text}.", "VNA")) == 1
    assert told(reader, f"{text} before starting his job.", "VNA") == []


def test_a_fair_called_international_is_at_home_where_nobody_comes_from_abroad(reader: Reader) -> None:
    text = "HANOI — While attending the International Tea Forum, President Tran Van Long spoke of the harvest{}."
    assert told(reader, text.format(""), "VNA") == []
    assert len(told(reader, text.format(" in Laos"), "VNA")) == 1
