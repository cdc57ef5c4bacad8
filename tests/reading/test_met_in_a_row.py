"""Whom a traveller met in a row: one after another where each holds an office of his own."""

import pytest
from cases import people
from occasions import tell

from dragoman.reading.reader import Reader

_TRIP = "Thai Deputy Prime Minister Somchai Dee paid a visit to Peru from May 5 to 8. "


def _met(reader: Reader, text: str) -> list[set[str]]:
    return [each.people for each in tell(reader, text, "Andina") if each.kind == "meeting"]


@pytest.mark.parametrize(
    "met",
    [
        "While there, the Deputy PM met Prime Minister Ana Costa, Minister for Trade Luis Prado and Mayor Rosa Vera.",
        "He also met Prime Minister Ana Costa, Minister of Trade Luis Prado, and Mayor of Lima Rosa Vera.",
    ],
)
def test_three_and_more_offices_are_met_one_after_another(reader: Reader, met: str) -> None:
    assert _met(reader, _TRIP + met) == [{"Somchai Dee", name} for name in ("Ana Costa", "Luis Prado", "Rosa Vera")]


@pytest.mark.parametrize(
    "met",
    [
        "He also met jointly with Prime Minister Ana Costa, Minister of Trade Luis Prado and Mayor Rosa Vera.",
        "He also met Ministers Ana Costa, Luis Prado and Rosa Vera.",
    ],
)
def test_those_met_jointly_or_under_one_title_are_met_together(reader: Reader, met: str) -> None:
    assert _met(reader, _TRIP + met) == [{"Somchai Dee", "Ana Costa", "Luis Prado", "Rosa Vera"}]


@pytest.mark.parametrize(
    ("whom", "body"),
    [
        ("members of the Peru-Thailand Friendship Society", "Peru-Thailand Friendship Society"),
        ("leaders of the Peruvian Communist Party", "Peruvian Communist Party"),
    ],
)
def test_people_of_a_body_at_the_end_of_a_row_are_the_body(reader: Reader, whom: str, body: str) -> None:
    met = _met(reader, f"{_TRIP}He also met Prime Minister Ana Costa, Minister of Trade Luis Prado, and {whom}.")
    assert met[-1] == {"Somchai Dee", body}


def test_the_leader_of_a_party_is_no_president_of_the_state(reader: Reader) -> None:
    text = (
        "He was received by Peruvian President Luis Prado. He then met with Chairwoman of the Senate of Peru Rosa Vera "
        "and the leader of the People's Democratic Party of Peru."
    )
    assert {"Somchai Dee", "Rosa Vera", "People's Democratic Party of Peru"} in _met(reader, _TRIP + text)


def test_the_delegates_are_those_who_came(reader: Reader) -> None:
    text = (
        "A delegation of the Lao Women's Union led by Khamla Keo visited Peru from May 5 to 8. During their stay, the "
        "delegates called on Prime Minister Ana Costa and on Speaker Luis Prado."
    )
    assert _met(reader, text) == [{"Khamla Keo", "Ana Costa"}, {"Khamla Keo", "Luis Prado"}]


def test_a_name_whose_second_word_is_no_syllable_is_not_vietnamese(reader: Reader) -> None:
    text = (
        "Vietnamese Deputy Prime Minister Hoang Trong Kha visited Denmark from June 11-13. While there, the Deputy PM "
        "met Minister for Trade Lars Holm and Permanent Secretary of the Ministry of Finance Bo Lindrup."
    )
    assert people(reader, text, "VNA")["Bo Lindrup"].country == "DK"
