"""Names of several words with small words, apostrophes and words of address between them, and the envoys of lists."""

import pytest
from cases import people

from dragoman.reading.reader import Reader


@pytest.mark.parametrize(
    "name",
    [
        "Moe Zin Tun",
        "Tun Aung Khaing",
        "Jean d'Orval",
        "Luc-Marie d’Ambreville",
        "Rosa dela Vega-Lim",
        "Kees van 't Meer",
        "Nabil Rabi' al-Mudani",
        "Ng Eng Siong",
        "SANTIAGO CORVALAN",
    ],
)
def test_what_joins_the_words_of_a_name_is_part_of_it(reader: Reader, name: str) -> None:
    found = people(reader, f"Peruvian Foreign Minister {name} met Lao President Khamtay Phong on Monday.")
    assert set(found) == {name, "Khamtay Phong"}
    assert found[name].country == "PE"


@pytest.mark.parametrize("name", ["Jean-Luc Marchal", "Caspar van der Meer", "Harsh V. Menon", "Hugo Medina"])
def test_an_english_word_and_a_town_may_be_of_a_name(reader: Reader, name: str) -> None:
    text = f"{name}, Vice President of Peru, met Lao President Khamtay Phong on Monday."
    if name == "Hugo Medina":
        text = f"Lao President Khamtay Phong received {name}, Vice President of Peru, on Monday."
    assert set(people(reader, text)) == {name, "Khamtay Phong"}


def test_a_malaysian_lord_s_title_is_no_name(reader: Reader) -> None:
    found = people(reader, "Malaysian Minister Tun Nordin Ariffin met Lao President Khamtay Phong on Monday.")
    assert set(found) == {"Nordin Ariffin", "Khamtay Phong"}


def test_the_owner_before_an_arab_body_keeps_its_apostrophe(reader: Reader) -> None:
    found = people(reader, "Lao President Khamtay Phong visited the Rojas' Al-Hayat Centre on Monday.")
    assert all("Hayat" not in name for name in found)
