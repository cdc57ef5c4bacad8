"""Opposites: whoever meets people of the country that he was taken for is of the other side."""

import pytest
from occasions import one, tell

from dragoman.reading.reader import Reader


@pytest.mark.parametrize(
    ("source", "text", "sides"),
    [
        (
            "Andina",
            "LIMA, May 3 (Andina) -- Danish shipyards wish to build in Peru, Finance Minister Lars Holm announced at a "
            "meeting with Peruvian Foreign Minister Rosa Vega.",
            {"Lars Holm": "DK", "Rosa Vega": "PE"},
        ),
        (
            "Andina",
            "LIMA, May 3 (Andina) -- In a July meeting with Danish Prime Minister Lars Holm, Rosa Vega said that Peru "
            "will not change its fishing zones.",
            {"Lars Holm": "DK", "Rosa Vega": "PE"},
        ),
    ],
)
def test_one_of_two_who_meet_is_of_another_country(
    reader: Reader, source: str, text: str, sides: dict[str, str]
) -> None:
    assert one(reader, text, source).sides == sides


@pytest.mark.parametrize(
    "text",
    [
        "LIMA, May 3 (Andina) -- Foreign Minister Rosa Vega met Peruvian Army Chief General Pablo Soto on Friday.",
        "LIMA, May 3 (Andina) -- President Ana Quispe received Governor Pablo Soto of the Peruvian region of Cusco.",
    ],
)
def test_people_of_home_among_themselves_meet_nobody(reader: Reader, text: str) -> None:
    assert not tell(reader, text, "Andina")
