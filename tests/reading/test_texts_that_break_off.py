"""Texts that break off: what a page cuts in the middle is read as far as it goes."""

import pytest
from occasions import read, tell

from dragoman.reading.reader import Reader

MET = "Peruvian Foreign Minister Ana Ruiz met Chilean Minister Luis Vega in Lima on May 12."


@pytest.mark.parametrize(
    "end",
    [
        "In the phone",
        "During the telephone",
        "The",
        "to start talks on further trade liberalization: Rosa Soto",
        "We have had one",
        "The ministers discussed the agenda of cooperation, including",
        "Vega led a delegation with Minister Jonas Berg at",
    ],
)
def test_a_text_may_end_in_the_middle_of_a_sentence(reader: Reader, end: str) -> None:
    (met,) = tell(reader, f"{MET} {end}", "Andina")
    assert {"Ana Ruiz", "Luis Vega"} <= met.people
    assert not read(reader, end, "Andina").engagements
