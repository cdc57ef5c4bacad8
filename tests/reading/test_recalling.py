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


@pytest.mark.parametrize(
    ("words", "month"),
    [
        (
            "The two sides looked at the road to the coast, a plan floated at the dialogue in Vientiane in January.",
            "01",
        ),
        ("They praised the agreements reached during the talks in Vientiane last month.", "04"),
        ("Keo noted the proposals made at the political dialogue in Vientiane in March.", "03"),
    ],
)
def test_talks_recalled_by_what_came_of_them_are_of_the_same_two(reader: Reader, words: str, month: str) -> None:
    met = "Lao Minister Bounmy Keo met Peruvian Minister Ana Falk in Lima on May 12. "
    recalled = [each for each in tell(reader, met + words) if each.standing == "background"]
    assert [(each.date, each.people) for each in recalled] == [(f"2025-{month}", {"Laos", "Peru"})]


@pytest.mark.parametrize(
    "words",
    [
        "He praised the agreements reached at the summit in Rome in March.",
        "He praised the proposals made at the talks.",
    ],
)
def test_a_gathering_of_many_or_these_talks_are_not(reader: Reader, words: str) -> None:
    met = "Lao Minister Bounmy Keo met Peruvian Minister Ana Falk in Lima on May 12. "
    assert [each.standing for each in tell(reader, met + words)] == ["occurred"]
