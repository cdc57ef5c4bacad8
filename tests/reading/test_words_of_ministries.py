"""Forms in which foreign ministries give out who said what: "with Kim calling for", "shared with her the outcome",
"As stated by the spokesperson:"."""

import pytest
from hearing import BOTH, COSTA, FALK, hear, read, told, words

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
    "text, line",
    [
        ("Costa shared with the Swedish minister the outcome of the census.", f"{COSTA}: inform"),
        ("Costa presented her view that copper would be dear.", f"{COSTA}: affirm"),
        ("Costa presented a proposal to build a port.", f"{COSTA}: propose"),
        ("Costa undertook to open a school.", f"{COSTA}: pledge"),
        ("Costa thanked Sweden for the works that Sweden had undertaken at sea.", f"{COSTA}: thank"),
    ],
)
def test_nouns_tell_what_is_shared_presented_and_undertaken(reader: Reader, text: str, line: str) -> None:
    assert hear(reader, text) == [line]


def test_gifts_are_presented_and_borders_shared_without_a_word(reader: Reader) -> None:
    assert hear(reader, "Costa presented a vase. The two ministers shared a boat.") == []


@pytest.mark.parametrize(
    "text, line",
    [
        ("As announced by the ministry, Falk will visit Brazil on May 20.", []),
        ("As stated by Spokesperson Lina Roth:", []),
        ("As noted by Costa, copper is dear.", [f"{COSTA}: affirm"]),
    ],
)
def test_whoever_gave_the_news_out_says_nothing_of_the_talks(reader: Reader, text: str, line: list[str]) -> None:
    assert hear(reader, text) == line


MET = "Chilean Foreign Minister Luis Prado met with Kuwaiti Foreign Minister Ali Nasr. "
PRIME = "Luis Prado, Foreign Minister of Chile, met with Ali Nasr, Prime Minister and Foreign Minister of Kuwait. "


@pytest.mark.parametrize(
    "text",
    [
        MET + "The Foreign Minister thanked Kuwait for its help.",
        MET + "The Foreign Minister sought Kuwait’s support for a school.",
        MET + "The Foreign Minister expressed appreciation to the Kuwaiti Government for the aid.",
        MET + "The minister asked for Kuwaiti support.",
        PRIME + "The Foreign Minister expressed appreciation for the support of Kuwait.",
    ],
)
def test_neither_of_two_ministers_asks_or_thanks_his_own_country(reader: Reader, text: str) -> None:
    (line,) = told(read(reader, text, "KUNA"))
    assert line.startswith("Luis Prado: ")


@pytest.mark.parametrize(
    "text",
    [
        MET + "The Foreign Minister thanked Chile for its support of Kuwait’s bid.",
        MET + "The Kuwaiti minister praised Kuwait.",
        PRIME + "The Prime Minister urged Kuwait to go on.",
    ],
)
def test_who_is_told_by_his_own_office_or_thanks_the_other_country_stays(reader: Reader, text: str) -> None:
    (line,) = told(read(reader, text, "KUNA"))
    assert line.startswith("Ali Nasr: ")
