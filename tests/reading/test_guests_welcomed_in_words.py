"""Who speaks and what was lost: guests welcomed in words, feelings shown, matters talked of at length, groups that
speak, words handed over to the other side, quotations.
"""

import pytest
from hearing import BOTH, COSTA, FALK, hear, read, told

from dragoman.reading.reader import Reader


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Falk welcomed the guests to Sweden and briefed them on trade.", [f"{FALK}: appreciate", f"{FALK}: inform"]),
        ("Falk, who is also head of the league, welcomed the guests to Sweden.", [f"{FALK}: appreciate"]),
        ("Falk welcomed the delegation to visit the port.", [f"{FALK}: appreciate"]),
        ("Falk welcomed the ambassadors upon assuming their posts.", [f"{FALK}: appreciate"]),
        ("Falk welcomed Brazilian firms to invest in the port.", [f"{FALK}: invite"]),
        ("Falk welcomed Costa at the airport.", []),
        ("Falk welcomed the Brazilian guests.", []),
    ],
)
def test_guests_are_welcomed_in_words_to_a_country_or_for_what_they_came_to_do(
    reader: Reader, text: str, expected: list[str]
) -> None:
    assert hear(reader, text) == expected


def test_a_welcome_that_is_the_contact_itself_is_no_statement(reader: Reader) -> None:
    assert told(read(reader, "Swedish Foreign Minister Jonas Falk welcomed Premier Ana Costa to Sweden.")) == []


def test_who_welcomes_to_a_country_is_the_host(reader: Reader) -> None:
    text = "Swedish Foreign Minister Jonas Falk received a team led by Brazilian Minister Ana Costa on Monday."
    heard = told(read(reader, f"{text} Welcoming her to Sweden, he said that trade had grown."))
    assert heard == [f"{FALK}: appreciate", f"{FALK}: affirm"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Costa thanked Falk and showed her deep empathy with the families.", [f"{COSTA}: thank", f"{COSTA}: convey"]),
        ("Costa expressed her delightedness to meet with Falk again.", [f"{COSTA}: appreciate"]),
        ("Costa expressed with satisfaction that ties are growing.", [f"{COSTA}: appreciate"]),
        ("Costa expressed with confidence that ties would grow.", [f"{COSTA}: affirm"]),
        ("The schedule of the coming visits was also considered.", [f"{BOTH}: discuss"]),
        ("The two ministers talked at length about the drought.", [f"{BOTH}: discuss"]),
        ("Falk and Costa compared their assessment of the drought.", [f"{BOTH}: discuss"]),
        (
            "As regards fisheries, the two ministers held frank discussions and agreed to cut quotas.",
            [f"{BOTH}: discuss", f"{BOTH}: agree"],
        ),
        ("The two ministers held frank discussions.", []),
        ("Costa made solemn representations regarding the raid.", [f"{COSTA}: object"]),
        ("The team was also made up of representatives of the ports.", []),
        ("Having returned greetings to the King, Costa said trade grew.", [f"{COSTA}: convey", f"{COSTA}: affirm"]),
        ("Having returned to Rio, Costa said trade grew.", [f"{COSTA}: affirm"]),
        ("Pointing out the work of a school in Rio, Falk said trade grew.", [f"{FALK}: affirm", f"{FALK}: affirm"]),
        ("Pointing to the work of a school in Rio, Falk said trade grew.", [f"{FALK}: affirm"]),
    ],
)
def test_words_of_feeling_and_of_talks_that_were_lost(reader: Reader, text: str, expected: list[str]) -> None:
    assert hear(reader, text) == expected
