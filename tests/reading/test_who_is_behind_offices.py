"""Who is behind offices: meetings of others than those who speak of them, and of those who have just left."""

import pytest
from occasions import tell

from dragoman.reading.reader import Reader

_MET = "Peruvian Foreign Minister Juan Prado met Lao Foreign Minister Sone Phan in Lima on May 5. "
_PEOPLE, _STATES = ["Juan Prado", "Sone Phan"], ["Laos", "Peru"]


def _talks(reader: Reader, text: str) -> list[tuple[str, list[str]]]:
    """Each contact of a text but visits: standing and who took part."""
    return [(one.standing, sorted(one.people)) for one in tell(reader, text, "Andina") if one.kind != "visit"]


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("A meeting of the trade ministers of the two countries will be held in Vientiane on June 3.", _STATES),
        ("Experts of the two countries will meet in Vientiane next month.", _STATES),
        ("The deputy foreign ministers of the two countries will hold talks in Vientiane on June 3.", _STATES),
        ("A meeting at the level of deputy ministers of the two countries will be held in Vientiane in June.", _STATES),
        ("The foreign ministers of the two countries will meet again in Vientiane on June 3.", _PEOPLE),
        ("The two ministers will meet again in Vientiane on June 3.", _PEOPLE),
    ],
)
def test_officials_of_the_two_countries_are_others_than_the_ministers(
    reader: Reader, said: str, who: list[str]
) -> None:
    assert [people for standing, people in _talks(reader, _MET + said) if standing == "planned"] == [who]


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("They noted that a meeting between representatives of both sides took place in Vientiane in March.", _STATES),
        ("They recalled that a meeting between the two sides took place in Vientiane in March.", _PEOPLE),
    ],
)
def test_a_meeting_recalled_of_representatives_is_of_the_states(reader: Reader, said: str, who: list[str]) -> None:
    assert [people for standing, people in _talks(reader, _MET + said) if standing == "background"] == [who]


def test_officials_at_the_talks_are_not_told_of_apart(reader: Reader) -> None:
    said = _MET + "Officials of the two countries also held talks on trade. The two sides agreed to meet again."
    assert [people for _, people in _talks(reader, said)] == [_PEOPLE]


@pytest.mark.parametrize(
    ("said", "standing"),
    [
        ("Lao President Sone Phan left Lima today after holding talks with Peruvian President Juan Prado.", "occurred"),
        ("Lao President Sone Phan has left Peru after talks with President Juan Prado.", "occurred"),
        ("Lao President Sone Phan returned home on Tuesday after meeting with President Juan Prado.", "occurred"),
        ("Lao President Sone Phan thanked Peru after meeting with President Juan Prado in 2011.", "background"),
    ],
)
def test_whom_a_guest_met_before_he_left_is_news(reader: Reader, said: str, standing: str) -> None:
    assert [(told, sorted(who)) for told, who in _talks(reader, said)] == [(standing, _PEOPLE)]


def test_both_sides_are_those_whom_the_sentence_names(reader: Reader) -> None:
    said = "On April 3, Chile and the EU agreed on trade at a meeting between officials of both sides."
    assert _talks(reader, _MET + said) == [("occurred", _PEOPLE), ("background", ["Chile", "EU"])]


@pytest.mark.parametrize(
    ("guest", "who"),
    [
        ("the special envoy of President Juan Prado", "Peru"),
        ("the Special Representative of Peruvian President Juan Prado", "Peru"),
        ("the special envoy of President Juan Prado, Ana Cruz,", "Ana Cruz"),
        ("Ana Cruz, special envoy of Peruvian President Juan Prado,", "Ana Cruz"),
        ("the Special Envoy of the President Ana Cruz", "Ana Cruz"),
    ],
)
def test_an_unnamed_envoy_of_a_president_is_not_the_president(reader: Reader, guest: str, who: str) -> None:
    text = f"Lao Foreign Minister Sone Phan received {guest} in Vientiane on Monday."
    assert _talks(reader, text) == [("occurred", sorted(["Sone Phan", who]))]


def test_the_head_of_state_is_no_vice_president_of_a_bank(reader: Reader) -> None:
    text = (
        "Lao Minister Kham Seng met Vice President of the Asian Development Bank Luis Prado. British Minister "
        "Alan Reed visited Laos in 2017. Reed met with the head of state."
    )
    assert {"Alan Reed", "Laos"} in [each.people for each in tell(reader, text, "KPL")]
