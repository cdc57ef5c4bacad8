"""Officials whose country is not printed: those who receive a traveller are of the country he is in."""

import pytest
from occasions import tell

from dragoman.reading.reader import Reader

VISIT = "Peruvian Foreign Minister Javier Rojas arrived in Vientiane on Monday for an official visit to Laos. "
TEAM = "A delegation of the Peruvian Ministry of Trade led by Minister Javier Rojas is on a working visit to Laos. "


@pytest.mark.parametrize("source", ["Andina", "Reuters", "VNA", "KPL"])
@pytest.mark.parametrize(
    "text",
    [
        VISIT + "On Tuesday, President Khamtay Phong received him.",
        VISIT + "The Peruvian delegation was also received by President Khamtay Phong.",
        VISIT + "The guest paid a courtesy call on President Khamtay Phong.",
        TEAM + "It called on President Khamtay Phong.",
        TEAM + "On Tuesday it is expected to be received by Vice President Khamtay Phong.",
    ],
)
def test_who_receives_a_traveller_is_of_the_country_visited(reader: Reader, text: str, source: str) -> None:
    met = [each for each in tell(reader, text, source) if each.kind == "meeting"]

    assert [each.sides for each in met] == [{"Javier Rojas": "PE", "Khamtay Phong": "LA"}]


def test_whoever_welcomes_a_traveller_home_is_of_his_own(reader: Reader) -> None:
    text = VISIT + "He was welcomed home by Deputy Prime Minister Ana Solis at the airport on Thursday."

    assert not [each for each in tell(reader, text, "Andina") if each.sides.get("Ana Solis") == "LA"]


def test_a_heading_tells_the_country_of_those_met_under_it(reader: Reader) -> None:
    text = (
        "Mr. Ken Aoyama, State Minister for Foreign Affairs, visited Ghana and Benin from July 3 to 8.\n\n"
        "1. Ghana (July 3 - 5)\n(1) On July 4, State Minister Aoyama paid a courtesy call on Kofi Adjei, Minister for "
        "Trade.\n\n2. Benin (July 6 - 8)\n(1) On July 7, State Minister Aoyama met Luc Dossou, Minister of Health."
    )

    met = [each.sides for each in tell(reader, text, "MOFA Japan", "2025-07-20") if each.kind == "meeting"]

    assert met == [{"Ken Aoyama": "JP", "Kofi Adjei": "GH"}, {"Ken Aoyama": "JP", "Luc Dossou": "BJ"}]


@pytest.mark.parametrize("someone", ["politician", "cultural figure", "official", "astronaut", "peace activist"])
def test_a_nation_before_a_word_that_is_no_office_tells_the_side(reader: Reader, someone: str) -> None:
    text = f"Chilean Foreign Minister Pablo Soto met Peruvian {someone} Rosa Luque in Santiago on Monday."

    assert [each.sides for each in tell(reader, text, "WAM")] == [{"Pablo Soto": "CL", "Rosa Luque": "PE"}]


@pytest.mark.parametrize(
    "who",
    [
        "WHO Representative in Chile Rosa Luque",
        "Rosa Luque, Representative ad interim of the WHO,",
        "WHO Subregional Coordinator Rosa Luque",
    ],
)
def test_who_speaks_for_an_organisation_is_of_it(reader: Reader, who: str) -> None:
    told = tell(reader, f"{who} met Chilean Foreign Minister Pablo Soto in Santiago on Monday.")

    assert [each.sides for each in told] == [{"Rosa Luque": "WHO", "Pablo Soto": "CL"}]
