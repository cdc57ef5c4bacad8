"""What one who speaks calls a thing, who speaks behind "and", and verbs quoted in part."""

import pytest
from hearing import BOTH, COSTA, FALK, OPENING, hear, read

from dragoman.reading.reader import Reader


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Costa praised the pact, which she described as fair.", [f"{COSTA}: appreciate", f"{COSTA}: affirm"]),
        (
            "Costa said the growth, which she said was a model for others, was the fruit of labour.",
            [f"{COSTA}: affirm", f"{COSTA}: affirm"],
        ),
        ("Costa praised the pact, which was fair.", [f"{COSTA}: appreciate"]),
        ("Costa said that she hoped for rain, which she needed.", [f"{COSTA}: hope"]),
    ],
)
def test_what_a_speaker_calls_a_thing_is_said_too(reader: Reader, text: str, expected: list[str]) -> None:
    assert hear(reader, text) == expected


def test_leaders_behind_and_are_not_what_one_of_them_stressed(reader: Reader) -> None:
    text = "Costa stressed the Swedish commitment to peace and the ministers reaffirmed their respect for the pact."
    first, second = read(reader, OPENING + text).statements
    assert hear(reader, text) == [f"{COSTA}: affirm", f"{BOTH}: affirm"]
    assert first.citations[0].quote == "Costa stressed the Swedish commitment to peace"
    assert second.citations[0].quote == "the ministers reaffirmed their respect for the pact"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("According to the statement made by Minister Falk, trade is growing.", [f"{FALK}: affirm"]),
        ("According to the statement, trade is growing.", []),
        ("Each side called on the other to lower its tariffs.", [f"{BOTH}: request"]),
        ("Falk conferred the Order of the Lion on Costa.", []),
        ("Falk conferred with Costa on trade.", [f"{BOTH}: discuss"]),
        ("Falk threatened that the port would be closed.", [f"{FALK}: object"]),
        ("Falk repeated Sweden's readiness to help.", [f"{FALK}: affirm"]),
        ("Falk expressed deep sadness over the flood.", [f"{FALK}: convey"]),
        ("That is the reason, Falk explained, that trade is slow.", [f"{FALK}: affirm"]),
        ("Falk explained the plan to his guest.", [f"{FALK}: inform"]),
        ("Brazil “strongly condemned” the raid.", [f"{COSTA}: object"]),
    ],
)
def test_forms_of_what_is_said(reader: Reader, text: str, expected: list[str]) -> None:
    assert hear(reader, text) == expected
