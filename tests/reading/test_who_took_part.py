"""Who took part: partners in lists and groups, and words beside them that are no partner."""

import pytest
from occasions import tell

from dragoman.reading.reader import Reader


def _parties(reader: Reader, text: str) -> list[set[str]]:
    return [set(each.sides) for each in tell(reader, text)]


@pytest.mark.parametrize(
    ("text", "met"),
    [
        (
            "Peruvian Prime Minister Ana Costa received Mr. Kham Seng, Chairman of Lao River Works Co., Ltd., in Lima "
            "on Monday.",
            {"Ana Costa", "Kham Seng"},
        ),
        (
            "Peruvian Foreign Minister Ana Costa met with Kham Seng, the speaker of Lao National Assembly in the Cuban "
            "city this afternoon.",
            {"Ana Costa", "Kham Seng"},
        ),
        (
            "Peruvian Vice Minister Ana Costa met on Monday with representatives of parties of Laos and Cambodia, who "
            "came to Lima for the ASEAN Youth Forum.",
            {"Ana Costa", "Laos", "Cambodia"},
        ),
        (
            "Peru's Ministry of Trade and Cuba's Ministry of Mines held the third session of the Peru-Cuba Joint Trade "
            "Committee in Lima on Monday.",
            {"Ministry of Trade", "Ministry of Mines"},
        ),
    ],
)
def test_words_beside_a_partner_are_no_partner(reader: Reader, text: str, met: set[str]) -> None:
    assert _parties(reader, text) == [met]


def test_the_committee_of_two_states_is_of_both_where_one_ministry_holds_it(reader: Reader) -> None:
    text = "The Ministry of Trade held the third session of the Peru-Cuba Joint Trade Committee in Lima on Monday."
    (told,) = tell(reader, text)
    assert "Cuba" in told.sides


def test_a_reception_for_the_ties_of_two_states_is_of_those_who_attended(reader: Reader) -> None:
    text = (
        "The Peruvian Association for Friendship with Foreign Countries held a reception to celebrate the 20th "
        "anniversary of diplomatic relations between Peru and Laos in Lima on Monday. Mr. Luis Vega, Deputy Minister "
        "of Foreign Affairs of Peru, and Mr. Kham Seng, Vice Minister of Culture of Laos, attended the reception."
    )
    (told,) = tell(reader, text)
    assert {"Luis Vega", "Kham Seng"} <= set(told.sides)
    assert not {"Peru", "Laos"} & set(told.sides)


def test_the_states_among_many_whose_leaders_wrote_are_those_who_did(reader: Reader) -> None:
    text = "Leaders of many countries, including Laos and Kenya, have sent letters to Peruvian President Ana Costa."
    assert sorted(map(sorted, _parties(reader, text))) == [["Ana Costa", "Kenya"], ["Ana Costa", "Laos"]]


def test_an_assistant_secretary_for_a_region_is_one_with_his_name(reader: Reader) -> None:
    text = (
        "US Deputy Secretary of State John Gale, joined by Assistant Secretary of State for Near Eastern Affairs Louis "
        "Orr, met with Peruvian Foreign Minister Ana Costa on Monday."
    )
    assert _parties(reader, text) == [{"John Gale", "Louis Orr", "Ana Costa"}]
