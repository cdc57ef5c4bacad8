"""Who goes on behind what he said, and whom a group or two offices mean where several contacts are told."""

import pytest
from hearing import BOTH, COSTA, FALK, hear, read, told

from dragoman.reading.reader import Reader

TWO_TALKS = (
    "Swedish Foreign Minister Jonas Falk met with Brazilian Foreign Minister Ana Costa in Stockholm on May 12. The same"
    " day, he received Lao Ambassador Kham Vilay. "
)


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        (
            "Falk said Sweden and Brazil are opening new ports, commending the growth of trade.",
            [f"{FALK}: affirm", f"{FALK}: appreciate"],
        ),
        (
            "Costa said that officials should meet often, thanking the people for the warm welcome.",
            [f"{COSTA}: affirm", f"{COSTA}: thank"],
        ),
        (
            "Falk affirmed that Sweden attaches importance to the ties, urging the two sides to open a school.",
            [f"{FALK}: affirm", f"{FALK}: request"],
        ),
        (
            'Costa said: "We have opened a school," stressing the need for teachers.',
            [f"{COSTA}: affirm", f"{COSTA}: affirm"],
        ),
        (
            "Falk affirmed that Sweden attaches importance to the ties, as well as praised the new ports.",
            [f"{FALK}: affirm", f"{FALK}: appreciate"],
        ),
        (
            "Costa condemned the attack on Monday which killed two men, as well as voiced condolences to the families.",
            [f"{COSTA}: object", f"{COSTA}: convey"],
        ),
        (
            "He praised the results of the year, voicing concern over the drought.",
            [f"{FALK}: appreciate", f"{FALK}: object"],
        ),
    ],
)
def test_a_speaker_goes_on_with_a_participle_behind_a_comma(reader: Reader, text: str, heard: list[str]) -> None:
    assert hear(reader, text) == heard


def test_what_others_did_and_said_with_it_is_theirs(reader: Reader) -> None:
    text = "Costa said that officials of both states should work together, sharing what they know."
    assert hear(reader, text) == [f"{COSTA}: affirm"]


@pytest.mark.parametrize(
    "text",
    [
        "Both governments agreed to open a school.",
        "The two collocutors agreed to open a school.",
        "Both side agreed to open a school.",
        "The heads of state and government agreed to open a school.",
        "The foreign policy leaders agreed to open a school.",
    ],
)
def test_groups_of_many_names_are_those_who_met(reader: Reader, text: str) -> None:
    assert hear(reader, text) == [f"{BOTH}: agree"]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("They tackled problems of trade.", "discuss"),
        ("The two sides spoke of trade relations.", "discuss"),
        ("They spoke on trade.", "discuss"),
        ("The parties dwelt on the state of trade.", "discuss"),
        ("Both sides verified the excellent state of the ties.", "affirm"),
    ],
)
def test_both_talk_matters_over(reader: Reader, text: str, act: str) -> None:
    assert hear(reader, text) == [f"{BOTH}: {act}"]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Falk described that trade is a key to growth.", "affirm"),
        ("Costa gave updates on the new port.", "inform"),
        ("Costa presented the activities of the committee.", "inform"),
        ("Costa shared memories of the years of war.", "affirm"),
        ("Costa addressed her best wishes to the group.", "convey"),
        ("Falk welcomed the minister to the Kingdom.", "appreciate"),
        ("Costa continued by saying that trade would grow.", "affirm"),
    ],
)
def test_one_says_it_in_other_words(reader: Reader, text: str, act: str) -> None:
    speaker = FALK if text.startswith("Falk") else COSTA
    assert hear(reader, text) == [f"{speaker}: {act}"]


@pytest.mark.parametrize(
    "text",
    ["Falk was seen off at the port by the minister.", "Costa spoke on the phone.", "Falk saw the port."],
)
def test_what_is_done_is_not_said(reader: Reader, text: str) -> None:
    assert hear(reader, text) == []


@pytest.mark.parametrize("others", ["prime minister", "Prime Minister", "guest", "Lao prime minister", "premier"])
def test_two_offices_joined_are_two_people(reader: Reader, others: str) -> None:
    lead = "Secretary Owen Hale met with Lao Prime Minister Kham Vilay at the Pentagon on May 12."
    text = f"{lead} The secretary and {others} agreed to open a school."
    assert told(read(reader, text, "US Department of Defense")) == ["Kham Vilay & Owen Hale: agree"]


def test_two_offices_of_one_are_one(reader: Reader) -> None:
    lead = "Lao Deputy Prime Minister and Foreign Minister Kham Vilay met Swedish Minister Jonas Falk on May 12."
    text = f"{lead} The deputy prime minister and foreign minister hoped that trade would grow."
    assert told(read(reader, text)) == ["Kham Vilay: hope"]


@pytest.mark.parametrize("group", ["the two sides", "they", "both officials"])
def test_the_meeting_is_the_one_told_last(reader: Reader, group: str) -> None:
    text = f"{TWO_TALKS}At the meeting, {group} agreed to open a school."
    assert told(read(reader, text)) == ["Jonas Falk & Kham Vilay: agree"]
    text = f"{TWO_TALKS}At the meeting with Costa, {group} agreed to open a school."
    assert told(read(reader, text)) == [f"{BOTH}: agree"]
