"""What is recalled and what is news, by the tense and the words that tell it; invented people."""

import pytest
from occasions import tell

from dragoman.reading.reader import Reader

FALK = "Swedish Foreign Minister Jonas Falk"
LEAD = f"{FALK} met Ecuadorean President Pablo Marchena in Quito on Thursday."


@pytest.mark.parametrize(
    "sentence",
    [
        "A day earlier, Falk had talked by phone to Norwegian Foreign Minister Ingrid Berg.",
        "Falk, who had arrived in Ecuador on Wednesday, praised the host's schools.",
        "Falk spoke to Norwegian Foreign Minister Ingrid Berg before he was received by the Mayor.",
    ],
)
def test_what_had_been_done_in_these_days_is_news(reader: Reader, sentence: str) -> None:
    assert {each.standing for each in tell(reader, f"{LEAD}\n\n{sentence}")} == {"occurred"}


@pytest.mark.parametrize(
    "sentence",
    [
        "As Lumo News reported, Falk and Norwegian Foreign Minister Ingrid Berg had a phone call on May 13.",
        "Falk last visited Ecuador in April.",
        "The last contact came in March, when Falk spoke on the phone with Chilean Foreign Minister Alberto Soto.",
        "Falk had met Chilean Foreign Minister Alberto Soto in Lima in January.",
    ],
)
def test_what_was_told_or_done_before_is_recalled(reader: Reader, sentence: str) -> None:
    standings = [each.standing for each in tell(reader, f"{LEAD}\n\n{sentence}")]

    assert sorted(standings) == ["background", "occurred"]


def test_a_meeting_of_which_there_was_none_is_denied(reader: Reader) -> None:
    told = tell(reader, f"{LEAD}\n\nNo meeting with Chilean Foreign Minister Alberto Soto was held.")

    assert [each.standing for each in told] == ["occurred", "denied"]
