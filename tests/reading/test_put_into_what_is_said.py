"""Who says it, put into the middle of what is said; and what a speaker says he did before he goes on."""

import pytest
from hearing import FALK, OPENING, hear, read, words

from dragoman.reading.reader import Reader


@pytest.mark.parametrize(
    "text",
    [
        "Sweden, Costa said, shares many common points with Brazil.",
        "The two states, Costa said, are close friends.",
        "Sweden and Brazil, she said, share a common view, and their trade will grow.",
        "Today, Costa said, trade is growing.",
    ],
)
def test_a_statement_reaches_over_who_says_it(reader: Reader, text: str) -> None:
    [statement] = read(reader, OPENING + text).statements
    assert statement.citations[0].quote == text.rstrip(".")


def test_whoever_speaks_after_an_opening_word_says_what_follows(reader: Reader) -> None:
    assert words(reader, "On Monday, Costa said that trade is growing.") == ["trade is growing"]


def test_a_speaker_goes_on_after_what_he_did_himself(reader: Reader) -> None:
    text = "Falk said he saw great changes in Brazil and expressed the hope that trade would grow."
    assert hear(reader, text) == [f"{FALK}: affirm", f"{FALK}: hope"]


def test_what_he_says_that_another_did_is_not_his_own(reader: Reader) -> None:
    text = "Falk said Costa saw great changes in Brazil and expressed the hope that trade would grow."
    assert hear(reader, text)[1:] != [f"{FALK}: hope"]
