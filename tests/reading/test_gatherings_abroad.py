"""Gatherings with a name in a country other than that of whoever attends, whoever else is there."""

import pytest
from occasions import one, tell

from dragoman.reading.reader import Reader

WHO = "Peruvian Foreign Minister Ivo Rojas"


@pytest.mark.parametrize(
    "told",
    [
        "will attend the 18th Shangri-La Dialogue in Singapore",
        "is to attend the Third Port Dialogue in Geneva on May 20",
        "took part in the COP29 climate conference in Baku on Monday",
        "attended the Raisina Dialogue in New Delhi on Monday",
        "spoke at the Third Plenary of the Forum in Geneva on Monday",
        "will attend the UN General Assembly in New York",
    ],
)
def test_a_gathering_abroad_has_whoever_attends_it(reader: Reader, told: str) -> None:
    found = one(reader, f"{WHO} {told}.")

    assert (found.kind, found.people) == ("conference", {"Ivo Rojas"})


@pytest.mark.parametrize(
    "told",
    [
        "will attend the National Education Forum in Lima on May 20",
        "spoke at a seminar in Geneva on Monday",
        "said at a conference in Geneva that trade had grown",
    ],
)
def test_one_at_home_or_without_a_name_is_none(reader: Reader, told: str) -> None:
    assert not tell(reader, f"{WHO} {told}.")
