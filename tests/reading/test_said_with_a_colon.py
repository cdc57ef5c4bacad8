"""What is said behind a colon or a date, how far it goes, and what clauses that describe and passives only tell."""

import pytest
from hearing import BOTH, COSTA, FALK, OPENING, hear, read

from dragoman.reading.reader import Reader


def test_a_line_with_a_verb_of_speech_is_no_label(reader: Reader) -> None:
    text = "Falk said: Trade is growing.\n\nHe added: Brazil is a friend.\n\nCosta said: More can be done."
    assert hear(reader, text) == [f"{FALK}: affirm", f"{FALK}: affirm", f"{COSTA}: affirm"]


def test_a_line_with_a_name_alone_is_a_label(reader: Reader) -> None:
    text = "Jonas Falk: Trade is growing.\n\nAna Costa: It is growing fast.\n\nJonas Falk: We are glad of it."
    assert hear(reader, text) == [f"{FALK}: affirm", f"{COSTA}: affirm", f"{FALK}: appreciate"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Costa called on Peru's farmers Thursday to join the talks.", [f"{COSTA}: request"]),
        ("Costa on Monday called for more troops to be sent to Peru.", [f"{COSTA}: request"]),
        ("Costa on Monday called off her trip.", []),
        ("On Monday Swedish Minister Jonas Falk invited Ana Costa to Oslo.", [f"{FALK}: invite"]),
    ],
)
def test_a_day_or_a_dash_beside_the_verb(reader: Reader, text: str, expected: list[str]) -> None:
    assert hear(reader, text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The text is mild in deference to Peru, which advocates peace and opposes war.",
        "Rice was among the goods that the Brazilian side wanted to buy.",
        "It is not known what Falk may want to discuss.",
        "There would be no talks if Brazil kept insisting on an exchange.",
        "Falk saw the new policy as promising.",
        "The only subject of the talks, it has been announced, will be a truce.",
        "Few issues remained, and a truce would probably be discussed on Sunday.",
        "A new trend is emerging when the situation is assessed abroad.",
    ],
)
def test_what_is_only_described_or_supposed_is_not_said(reader: Reader, text: str) -> None:
    assert hear(reader, text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Falk sent a letter, in which he wished Costa success.", [f"{FALK}: convey", f"{FALK}: hope"]),
        ("Falk met with Deputy Minister Nils Berg, who wanted to buy rice.", ["Nils Berg: hope"]),
        ("Falk said that Brazil kept insisting on an exchange.", [f"{FALK}: affirm"]),
        ("The situation was assessed.", [f"{BOTH}: affirm"]),
    ],
)
def test_what_looks_alike_and_is_said(reader: Reader, text: str, expected: list[str]) -> None:
    assert hear(reader, text) == expected


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        (
            "The two ministers informed each other of the situation in their respective countries and compared "
            "notes on issues of common concern.",
            [
                "The two ministers informed each other of the situation in their respective countries",
                "compared notes on issues of common concern",
            ],
        ),
        (
            "Costa said both should deepen their exchange while reflecting on history.",
            ["Costa said both should deepen their exchange while reflecting on history"],
        ),
        (
            "Ships will sail to Rio -- a port of Brazil -- Costa said.",
            ["Ships will sail to Rio -- a port of Brazil -- Costa said"],
        ),
        (
            "Costa hoped for more trade, while expressing her thanks.",
            ["Costa hoped for more trade", "expressing her thanks"],
        ),
        (
            "“It would have been a good deal, rather than a losing one” Costa said.",
            ["“It would have been a good deal, rather than a losing one” Costa said"],
        ),
    ],
)
def test_how_far_a_statement_goes(reader: Reader, text: str, quotes: list[str]) -> None:
    assert [each.citations[0].quote for each in read(reader, OPENING + text).statements] == quotes
