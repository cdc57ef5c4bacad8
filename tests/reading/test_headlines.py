"""Headlines: a line that prints every word with a capital shows no names by its capitals."""

import pytest
from cases import offices, people

from dragoman.reading.reader import Reader

HILL = "\n\nSEOUL, May 16 (Yonhap) -- U.S. Ambassador to South Korea Frank Hill said Wednesday the talks were useful."


@pytest.mark.parametrize(
    "title",
    [
        "Ambassador Hill Cited on Agreement",
        "Hill Comments on Talks With Peru",
        "Hill Suspected of Violating Agreement",
        "Foreign Party Leaders Praise Frank Hill",
        "Ambassador To Try To Prevent Visit",
        "N-S Envoy Exchange Discussed",
    ],
)
def test_a_headline_s_own_words_are_no_part_of_a_name(reader: Reader, title: str) -> None:
    assert list(people(reader, title + HILL, source="Yonhap")) == ["Frank Hill"]


def test_a_name_may_be_an_english_word_in_a_headline_too(reader: Reader) -> None:
    found = people(reader, "Peruvian Minister Karl Berg Arrives for Talks" + HILL, source="Yonhap")
    assert list(found) == ["Frank Hill", "Karl Berg"]


def test_the_office_before_a_headline_s_comma_is_another_s(reader: Reader) -> None:
    text = (
        "Foreign Minister, U.S. Envoy Hill Meet\n\nSEOUL, May 16 (Yonhap) -- Foreign Minister Han Chol-su and visiting"
        " U.S. Assistant Secretary of State Robert Hill met for a working lunch."
    )
    assert "Foreign Minister" not in offices(people(reader, text, source="Yonhap")["Robert Hill"])


def test_a_headline_s_verb_before_a_name_is_no_part_of_it(reader: Reader) -> None:
    text = "Foreign Minister Denies Frank Hill To Visit China" + HILL
    assert offices(people(reader, text, source="Yonhap")["Frank Hill"]) == ["U.S. Ambassador to South Korea"]
