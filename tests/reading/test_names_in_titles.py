"""Names in titles whose every word is printed with a capital, and reports that end with a name."""

import pytest
from cases import offices, people
from hearing import read

from dragoman.reading.reader import Reader

_MET = "\n\nHANOI, March 4 (VNA) -- Prime Minister Vu Dinh Hoa received Lao Foreign Minister Som Keola on March 4."


@pytest.mark.parametrize(
    "title",
    [
        "Vu Dinh Hoa Comments on Search Effort",
        "Vu Dinh Hoa Views Coming Trip",
        "Prime Minister Vu Dinh Hoa Repeats Readiness",
        "Paper Says Vu Dinh Hoa Likely To Visit Laos",
        "Officials To Resume Talks With Keola",
        "Two Sides To Lift Import Ban To Ease Trade",
    ],
)
def test_a_title_in_capitals_names_no_more_than_the_text(reader: Reader, title: str) -> None:
    assert set(people(reader, title + _MET)) == {"Vu Dinh Hoa", "Som Keola"}


def test_an_office_before_the_name_of_a_title_is_kept(reader: Reader) -> None:
    text = "Deputy Prime Minister Vu Dinh Hoa Repeats Readiness\n\nHANOI, March 4 (VNA) -- Minister Hoa met Som Keola."
    assert offices(people(reader, text)["Vu Dinh Hoa"]) == ["Deputy Prime Minister"]


def test_whoever_only_the_title_names_by_office_is_kept(reader: Reader) -> None:
    text = "Spokesperson Ming Yan's Regular Press Conference\n\nQ: Will Som Keola visit China?\n\nA: He will."
    assert any("Yan" in name for name in people(reader, text))


def test_a_given_name_that_only_the_title_prints_is_kept(reader: Reader) -> None:
    text = "Daniel Sorel Comments on Trade\n\nHANOI, March 4 (VNA) -- Swiss President Sorel met Som Keola."
    assert "Daniel Sorel" in people(reader, text)


@pytest.mark.parametrize("text", ["“The two states are friends,” declared Som Keola", "Trade grows, said Keola"])
def test_a_sentence_may_end_with_the_name_of_who_spoke(reader: Reader, text: str) -> None:
    assert read(reader, "Lao Foreign Minister Som Keola met Vu Dinh Hoa.\n\n" + text).statements


def test_an_office_and_english_words_alone_are_nobody_in_a_title(reader: Reader) -> None:
    assert set(people(reader, "Envoy Exchange Postponed, Minister Reached" + _MET)) == {"Vu Dinh Hoa", "Som Keola"}
