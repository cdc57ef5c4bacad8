"""Who spoke: people beside their bodies, texts, pronouns and those who only pass on what others said."""

import pytest
from tests.reading.hearing import hear

from dragoman.reading.reader import Reader


@pytest.mark.parametrize(
    "text",
    [
        "Lena Berg, executive secretary, All Sweden Farmers Association said that trade is growing.",
        "Lena Berg, chief administrative secretary, Ministry of Mines, Water Resources (MMW) said that trade grows.",
        "Lena Berg, director, Central Bank of Sweden, said that rates would fall.",
    ],
)
def test_whoever_stands_with_his_office_before_its_body_speaks_and_not_the_body(reader: Reader, text: str) -> None:
    assert hear(reader, text) == ["Lena Berg: affirm"]


def test_a_body_in_a_list_with_people_speaks_too(reader: Reader) -> None:
    text = "Lena Berg, the Central Bank of Sweden, and the Coffee Board said that rates would fall."
    assert hear(reader, text) == ["Central Bank of Sweden & Coffee Board & Lena Berg: affirm"]
