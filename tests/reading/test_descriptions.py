"""Descriptions: people told without a name, from the first word to the last."""

import pytest

from dragoman.documents.preparing import prepare
from dragoman.domain.text import Report
from dragoman.reading.descriptions import descriptions
from dragoman.reading.phrases import Description
from dragoman.reading.reader import Reader, _Work


def told(reader: Reader, sentence: str) -> list[tuple[str, Description]]:
    """What the descriptions of a sentence are, and their words."""
    document = prepare(Report(content=sentence, origin="case", source="VNA", published="2024-03-05", language="en"))
    work = _Work(reader, document)
    reader._vote([work])
    work.name_people()
    [parsed] = work.parsed
    found = descriptions(parsed.view, parsed.people, reader._nouns, reader._joint)
    return [(document.text[slice(*parsed.view.span(each.first, each.last))], each) for each in found]


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("He met the Prime Minister in Hanoi that day.", ["the Prime Minister"]),
        (
            "He met the Director of the Foreign Intelligence Wing of the Russian Federation that day.",
            ["the Director of the Foreign Intelligence Wing of the Russian Federation"],
        ),
        ("The Secretary of Health and Human Welfare spoke.", ["The Secretary of Health and Human Welfare"]),
        ("He thanked HH the Amir for it.", ["HH the Amir"]),
        ("Samdech Techo Prime Minister thanked them all.", ["Samdech Techo Prime Minister"]),
        ("His Majesty thanked them all.", ["His Majesty"]),
        ("The Party and State leader thanked them all.", ["The Party and State leader"]),
        ("The two agreed to talk about it.", ["The two"]),
        ("They sailed the two seas for years.", ["They"]),
        ("Both China and Laos want it.", []),
        ("He met ambassadors of Laos, Peru and the UN that day.", ["ambassadors of Laos, Peru and the UN"]),
        ("He met the envoys of Peru and Cuba to Laos that day.", ["the envoys of Peru and Cuba to Laos"]),
        ("Lao, Thai and Cuban ambassadors came.", ["Lao, Thai and Cuban ambassadors"]),
        ("The Secretary (East) paid a call on them.", ["The Secretary (East)"]),
        (
            "The visit of the Lao Minister of Trade to the Thai Minister of Trade ended.",
            ["the Lao Minister of Trade", "the Thai Minister of Trade"],
        ),
        ("The Lao Ambassador to Thailand came.", ["The Lao Ambassador to Thailand"]),
        ("The visit of the Prime Minister to Thailand ended.", ["the Prime Minister"]),
        ("They spoke of his official China visit that year.", ["They"]),
    ],
)
def test_the_words_of_a_description(reader: Reader, sentence: str, words: list[str]) -> None:
    assert [text for text, _ in told(reader, sentence)] == words


@pytest.mark.parametrize(
    ("sentence", "nations"),
    [
        ("He met ambassadors of Laos, Peru and Cuba that day.", ["LA", "PE", "CU"]),
        ("Lao, Thai and Cuban ambassadors came.", ["LA", "TH", "CU"]),
        ("He met the ambassador of Laos that day.", []),
    ],
)
def test_the_nations_of_several(reader: Reader, sentence: str, nations: list[str]) -> None:
    [(_, description)] = told(reader, sentence)
    assert [hit.value for hit in description.nations] == nations
