"""Forms in which foreign ministries give out who said what: "with Kim calling for", "shared with her the outcome",
"As stated by the spokesperson:"."""

import pytest
from hearing import BOTH, COSTA, FALK, hear, words

from dragoman.reading.reader import Reader


def test_whoever_stands_behind_with_speaks_for_himself(reader: Reader) -> None:
    text = "The two ministers discussed trade, with Falk calling for quotas and stressing the need for rain."
    assert hear(reader, text) == [f"{BOTH}: discuss", f"{FALK}: request", f"{FALK}: affirm"]
    assert words(reader, text)[0] == "trade"


@pytest.mark.parametrize(
    "text",
    ["They discussed fishing with officials visiting the port.", "They discussed copper, with Brazil buying more."],
)
def test_those_behind_with_who_say_nothing_are_no_speakers(reader: Reader, text: str) -> None:
    assert hear(reader, text) == [f"{BOTH}: discuss"]


@pytest.mark.parametrize(
    "text, told",
    [
        ("Costa shared with the Swedish minister the outcome of the census.", f"{COSTA}: inform"),
        ("Costa presented her view that copper would be dear.", f"{COSTA}: affirm"),
        ("Costa presented a proposal to build a port.", f"{COSTA}: propose"),
        ("Costa undertook to open a school.", f"{COSTA}: pledge"),
        ("Costa thanked Sweden for the works that Sweden had undertaken at sea.", f"{COSTA}: thank"),
    ],
)
def test_nouns_tell_what_is_shared_presented_and_undertaken(reader: Reader, text: str, told: str) -> None:
    assert hear(reader, text) == [told]


def test_gifts_are_presented_and_borders_shared_without_a_word(reader: Reader) -> None:
    assert hear(reader, "Costa presented a vase. The two ministers shared a boat.") == []


@pytest.mark.parametrize(
    "text, told",
    [
        ("As announced by the ministry, Falk will visit Brazil on May 20.", []),
        ("As stated by Spokesperson Lina Roth:", []),
        ("As noted by Costa, copper is dear.", [f"{COSTA}: affirm"]),
    ],
)
def test_whoever_gave_the_news_out_says_nothing_of_the_talks(reader: Reader, text: str, told: list[str]) -> None:
    assert hear(reader, text) == told
