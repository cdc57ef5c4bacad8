"""Two people who speak for states that are told to have spoken together before anybody is named."""

import pytest
from hearing import read, told

from dragoman.reading.reader import Reader

LEAD = (
    "LIMA, May 12 (Andina) -- The delegations of Chile and Norway held talks here on Monday to discuss fisheries.\n\n"
)
FIRST = "Pablo Reyes, head of the Chilean delegation, said that trade was growing. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            FIRST + "Nils Berg, the head of the Norwegian side at the talks, asked for more time.",
            "Nils Berg & Pablo Reyes: discuss",
        ),
        (FIRST + "Norwegian chief negotiator Nils Berg asked for more time.", "Nils Berg & Pablo Reyes: discuss"),
        (FIRST + "Norwegian Minister Nils Berg asked for more time in Oslo.", "Chile & Norway: discuss"),
    ],
)
def test_who_led_the_sides_of_talks_speaks_for_them(reader: Reader, text: str, expected: str) -> None:
    assert told(read(reader, LEAD + text, "Andina"))[0] == expected


@pytest.mark.parametrize(
    ("named", "expected"),
    [("DPRK", "Kim Sol & Nils Berg: discuss"), ("South Korean", "North Korea & Norway: discuss")],
)
def test_korean_is_of_the_one_korea_that_is_named(reader: Reader, named: str, expected: str) -> None:
    lead = "OSLO, May 12 (NTB) -- The delegations of Norway and the DPRK held talks here on Monday to discuss fish.\n\n"
    first = f"Nils Berg, head of the Norwegian delegation, thanked the {named} people. "
    second = "Kim Sol, the head of the Korean side, said that trade was growing."

    assert told(read(reader, lead + first + second, "NTB"))[0] == expected


MET = "LIMA, May 12 (Andina) -- Peruvian President Pablo Costa met Lao Minister Kham Keo in Lima on Monday.\n\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Trade was growing, an aide to Costa said. The aide added that Laos had waited too long.",
            ["Peru: affirm", "Peru: affirm"],
        ),
        ("An adviser to the president said that trade was growing.", ["Peru: affirm"]),
        ("Luis Vega, an aide to Costa, said that trade was growing.", ["Luis Vega: affirm"]),
        (
            "The officials of the Ports and Fisheries Ministry said that trade was growing. Yet, the officials said, "
            "more was to come.",
            ["Ports and Fisheries Ministry: affirm"] * 2,
        ),
        ("Sources in the Fisheries Ministry said that trade was growing.", []),
    ],
)
def test_nameless_aides_and_officials_speak_for_state_and_body(reader: Reader, text: str, expected: list[str]) -> None:
    found = [each for each in told(read(reader, MET + text, "Andina")) if "discuss" not in each]

    assert found == expected
