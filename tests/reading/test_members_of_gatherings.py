"""Gatherings of several states: who is a member, who holds them, and how they were held."""

import pytest
from occasions import one

from dragoman.reading.reader import Reader

S = "Swedish Foreign Minister Jonas Falk"
FALK = "Jonas Falk"


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        (
            "Peruvian President Eva Solis, Chilean President Luis Rojas and Bolivian President Ana Quispe held a summit"
            " on water in Lima on Monday.",
            {"Eva Solis": "host", "Luis Rojas": "principal", "Ana Quispe": "principal"},
        ),
        (
            "Peruvian Minister Eva Solis and her Chilean and Bolivian counterparts Luis Rojas and Ana Quispe held a"
            " trilateral meeting in Lima on Monday.",
            {"Eva Solis": "host", "Luis Rojas": "visitor", "Ana Quispe": "visitor"},
        ),
        (f"{S} will host the ASEAN-Nordic Summit in Vienna on Monday.", {FALK: "host"}),
    ],
)
def test_of_those_who_hold_a_gathering_together_the_one_at_home_is_host(
    reader: Reader, text: str, roles: dict[str, str]
) -> None:
    assert one(reader, text).roles == roles
