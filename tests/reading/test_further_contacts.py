"""Contacts that a report tells on top of others: whoever else is met, by name or as people of a nation."""

import pytest
from occasions import tell

from dragoman.reading.reader import Reader

TALKS = "HANOI - Foreign Minister Tran Van Kien held talks with Peruvian Foreign Minister Eva Falk in Lima on May 14. "


@pytest.mark.parametrize(
    ("sentence", "met"),
    [
        ("He also met a number of Peruvian businessmen.", {"Tran Van Kien", "Peru"}),
        ("Kien also chatted with some 90 Peruvian students at a library.", {"Tran Van Kien", "Peru"}),
        ("The minister also met with Peruvian lawmakers.", {"Tran Van Kien", "Peru"}),
        ("He also met Minister of Mines Jorge Prado and Peruvian scholars.", {"Tran Van Kien", "Jorge Prado"}),
    ],
)
def test_whoever_is_also_met_is_met_in_another_meeting(reader: Reader, sentence: str, met: set[str]) -> None:
    assert [one.people for one in tell(reader, TALKS + sentence, "VNA")][1:] == [met]


@pytest.mark.parametrize(
    "sentence",
    [
        "He also thanked the Peruvian officials for their welcome.",
        "Kien met Falk at her ministry.",
    ],
)
def test_what_is_said_of_the_same_talks_is_no_other_meeting(reader: Reader, sentence: str) -> None:
    assert len(tell(reader, TALKS + sentence, "VNA")) == 1
