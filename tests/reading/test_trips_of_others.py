"""Trips of others: who came last, who joins a countryman abroad, and who "she" is beside a man."""

import pytest
from occasions import tell

from dragoman.documents.preparing import prepare
from dragoman.domain.text import Report
from dragoman.reading.reader import Reader

_WILL = "Peruvian President Juan Prado will visit Laos on Monday. "


def _trips(reader: Reader, text: str) -> list[tuple[str, list[str], list[str | None]]]:
    """Each visit of a text: standing, who travels, the countries."""
    visits = [each for each in tell(reader, text, "Andina") if each.kind == "visit"]
    return [(each.standing, sorted(each.people), list(each.countries)) for each in visits]


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("The last visit to Laos by a Peruvian president was in October 2011 by Raul Paz.", [["Raul Paz"]]),
        ("The last visit to Laos by a Peruvian president was that of Raul Paz in 2011.", [["Raul Paz"]]),
        ("The last visit to Laos by a Peruvian president was in 2011.", []),
        ("The last visit to Laos by the Peruvian president was in 2011.", [["Juan Prado"]]),
    ],
)
def test_the_last_visit_by_a_president_was_another_s(reader: Reader, said: str, who: list[list[str]]) -> None:
    assert [people for standing, people, _ in _trips(reader, _WILL + said) if standing == "background"] == who


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("Peruvian Minister Juan Prado will join Foreign Minister Ana Cruz in Samoa.", ["Ana Cruz", "Juan Prado"]),
        ("Peruvian Minister Juan Prado will join Lao Foreign Minister Sone Phan in Samoa.", ["Juan Prado"]),
        ("Peruvian Minister Juan Prado will join Foreign Minister Ana Cruz in Lima.", []),
        ("Peruvian Minister Juan Prado joined Minister Ana Cruz in condemning the attack in Samoa.", []),
    ],
)
def test_who_joins_a_countryman_abroad_travels(reader: Reader, said: str, who: list[str]) -> None:
    assert [people for _, people, where in _trips(reader, said) if where == ["WS"]] == ([who] if who else [])


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("President Luis Prado of Peru met the Prime Minister of Laos in Lima. She said ties were good.", "Laos"),
        ("President Luis Prado of Peru met the Prime Minister of Laos in Lima. He said ties were good.", "Luis Prado"),
        ("In Rome, President Ana Prado of Peru met Lao Minister Sone Phan. He said ties were good.", "Sone Phan"),
        ("In Rome, President Ana Prado of Peru met Lao Minister Sone Phan. She said ties were good.", "Ana Prado"),
    ],
)
def test_she_is_not_luis_nor_he_ana(reader: Reader, text: str, who: str) -> None:
    assert _speakers(reader, text) == [[who]]


def test_names_that_tell_no_sex_leave_it_to_what_is_praised(reader: Reader) -> None:
    text = "In Rome, Peruvian Minister Kim Prado met Lao Minister Sone Phan. Prado said trade grew. He praised Peru."
    assert _speakers(reader, text) == [["Kim Prado"], ["Sone Phan"]]


def _speakers(reader: Reader, text: str) -> list[list[str]]:
    """Who says each statement of a text."""
    report = Report(content=text, origin="case", source="Andina", published="2025-05-13", language="en")
    reading = reader.read(prepare(report))
    names = {actor.id: actor.name for actor in reading.actors}
    return [[names[each] for each in one.speakers] for one in reading.statements]
