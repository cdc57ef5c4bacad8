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
