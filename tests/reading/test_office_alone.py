"""Whoever is told by an office and named nowhere: the state or body whose office it is takes part."""

import pytest
from hearing import read

from dragoman.reading.reader import Reader


@pytest.mark.parametrize(
    ("text", "names", "capacities"),
    [
        (
            "Danish Foreign Minister Karin Falk will call on the President of Peru in Lima on June 2.",
            {"Karin Falk", "Peru"},
            {"Danish Foreign Minister", "President of Peru"},
        ),
        (
            "Danish Foreign Minister Karin Falk met the president of the European Commission in Paris on May 2.",
            {"Karin Falk", "European Commission"},
            {"Danish Foreign Minister", "president of the European Commission"},
        ),
        (
            "The President of Peru met Danish Foreign Minister Karin Falk on May 2. President Ana Costa thanked her.",
            {"Karin Falk", "Ana Costa"},
            {"Danish Foreign Minister", "President"},
        ),
    ],
)
def test_the_state_or_body_takes_part_in_that_office(
    reader: Reader, text: str, names: set[str], capacities: set[str]
) -> None:
    reading = read(reader, text)
    known = {actor.id: actor.name for actor in reading.actors}
    (told,) = reading.engagements

    assert {known[part.actor] for part in told.participants} == names
    assert {part.capacity for part in told.participants} == capacities
