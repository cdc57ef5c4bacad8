"""Contacts told by whoever was glad of them: "it was a pleasure to meet A"."""

import pytest
from occasions import told

from dragoman.reading.reader import Reader

COSTA = "Peruvian President Ana Costa"
VEGA = "Chilean President Luis Vega"


@pytest.mark.parametrize(
    "text",
    [
        f"In a post, {COSTA} said it was a great pleasure meeting {VEGA} on Monday.",
        f"{COSTA} said it was an honor to meet {VEGA} on Monday.",
        f"{COSTA} told reporters it was good to meet {VEGA}.",
        f'"It was a pleasure to meet {VEGA}," {COSTA} said.',
    ],
)
def test_it_was_a_pleasure_to_meet_someone(reader: Reader, text: str) -> None:
    assert told(reader, text) == [("meeting", "occurred", ["Ana Costa", "Luis Vega"])]


@pytest.mark.parametrize("being", ["would be an honor", "was important", "is good"])
def test_what_would_be_good_has_not_been(reader: Reader, being: str) -> None:
    assert told(reader, f"{COSTA} said it {being} to meet {VEGA}.") == []
