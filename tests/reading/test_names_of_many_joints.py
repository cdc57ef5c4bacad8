"""Names of several words with small words, apostrophes and words of address between them, and the envoys of lists."""

import pytest
from cases import people

from dragoman.documents.preparing import prepare
from dragoman.domain.text import Report
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


@pytest.mark.parametrize(
    "opening",
    [
        "On Monday, ",
        "Yesterday, ",
        "Meanwhile, ",
        "On the sidelines of the forum, ",
        "For his part, ",
        "This morning, ",
    ],
)
@pytest.mark.parametrize(
    "title",
    ["the Foreign Minister of Peru, ", "Peru's Minister of Trade, Industry and Tourism, ", "the new envoy of Peru, "],
)
@pytest.mark.parametrize("verb", ["met", "held talks with", "was received by"])
def test_an_office_and_a_comma_before_a_name_are_one_subject(
    reader: Reader, opening: str, title: str, verb: str
) -> None:
    text = f"{opening}{title}Ana Costa {verb} Lao President Khamtay Phong."
    found = people(reader, text[0].upper() + text[1:])
    assert {name: actor.country for name, actor in found.items()} == {"Ana Costa": "PE", "Khamtay Phong": "LA"}
    assert found["Ana Costa"].offices


def test_the_guest_before_the_comma_keeps_his_office(reader: Reader) -> None:
    text = "After talks with the Speaker of Peru, Lao President Khamtay Phong left."
    found = people(reader, text)
    assert found["Khamtay Phong"].country == "LA"


def test_a_given_name_spelt_otherwise_is_of_the_same_man(reader: Reader) -> None:
    text = "Sheikh Mohammad bin Salem, Prime Minister of Kuwait, received Peruvian Minister Ana Costa on Sunday. "
    assert set(people(reader, text + "Sheikh Mohammed welcomed the minister.")) == {"Mohammad bin Salem", "Ana Costa"}


def test_an_envoy_who_lives_elsewhere_is_named(reader: Reader) -> None:
    found = people(reader, "Lao President Khamtay Phong received non-resident Ambassador of Peru Ana Costa on Monday.")
    assert found["Ana Costa"].country == "PE"


@pytest.mark.parametrize("many", ["a number of foreign ambassadors", "a group of new ambassadors", "dozens of envoys"])
def test_a_word_of_number_counts_envoys_who_present_their_letters(reader: Reader, many: str) -> None:
    report = Report(content=f"Lao President Khamtay Phong received the credentials of {many} on Monday.", origin="case")
    (ceremony,) = reader.read(prepare(report)).engagements
    assert len(ceremony.participants) == 2


@pytest.mark.parametrize(
    ("envoys", "sides"),
    [
        ("the ambassadors of Peru, Ana Costa, of Cuba, Luis Paz, and of Kenya, Tom Falk,", "CU KE LA PE"),
        ("the envoys of Peru, Cuba, as well as Kenya", "CU KE LA PE"),
        ("the envoys of Peru and Cuba, as well as Kenya's gift,", "CU LA PE"),
    ],
)
def test_each_of_a_list_of_envoys_is_there(reader: Reader, envoys: str, sides: str) -> None:
    report = Report(
        content=f"Lao President Khamtay Phong received the credentials of {envoys} on Monday.", origin="case"
    )
    answer = reader.read(prepare(report))
    country = {actor.id: actor.country for actor in answer.actors}
    (ceremony,) = answer.engagements
    assert " ".join(sorted(country[each.actor] or "" for each in ceremony.participants)) == sides
