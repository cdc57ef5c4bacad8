"""Short forms that are spelt otherwise than the full name, or look like other words: misprints, nicknames, towns."""

import pytest
from hearing import read, speakers

from dragoman.reading.reader import Reader

MET = "{} met Finnish Prime Minister Leena Virtanen in Helsinki on Monday. {} praised Finland."


@pytest.mark.parametrize(
    ("whole", "full", "short"),
    [
        ("Iranian Trade Minister Karim Bagherian", "Karim Bagherian", "Baqerian"),
        ("Algerian Trade Minister Omar Bensalmi", "Omar Bensalmi", "Bensalme"),
        ("Armenian Trade Minister Gevorg Simonyan", "Gevorg Simonyan", "Simonian"),
        ("Turkmen Trade Minister Merdan Nurlyýew", "Merdan Nurlyýew", "Nurlyyev"),
        ("American Trade Secretary Joseph Hartwell", "Joseph Hartwell", "Joe Hartwell"),
        ("Mexican Trade Minister Ana Luisa Toledo", "Ana Luisa Toledo", "Toledo"),
        ("Mexican Trade Minister Ana Luisa Toledo", "Ana Luisa Toledo", "Minister Toledo"),
        ("Indian Trade Secretary Mohan Pandit", "Mohan Pandit", "Pandit"),
        ("Korean Trade Minister So Min-hyok", "So Min-hyok", "So"),
        ("Korean Trade Minister So Min-hyok", "So Min-hyok", "So, for his part,"),
        ("Korean Trade Minister Do Min-hyok", "Do Min-hyok", "Do also"),
        ("Bangladeshi Speaker Advocate Rafiqul Haider", "Rafiqul Haider", "Haider"),
    ],
)
def test_a_short_form_is_of_the_one_whose_name_it_is(reader: Reader, whole: str, full: str, short: str) -> None:
    reading = read(reader, MET.format(whole, short), source="STT")

    assert [speakers(reading, statement) for statement in reading.statements] == [full]


@pytest.mark.parametrize(
    ("whole", "other"),
    [
        ("Iranian Trade Minister Karim Bagherian", "Minister Bagheripour of Iraq"),
        ("Armenian Trade Minister Gevorg Simonyan", "Mr. Sargsyan"),
        ("American Trade Secretary Joseph Hartwell", "Minister Jane Hartwell of Ireland"),
    ],
)
def test_another_name_is_of_another(reader: Reader, whole: str, other: str) -> None:
    reading = read(reader, MET.format(whole, other), source="STT")

    said = [speakers(reading, statement) for statement in reading.statements]
    assert len(said) == 1
    assert said[0] not in whole


@pytest.mark.parametrize(
    "text",
    [
        "So trade will grow.",
        "So the two sides praised Finland.",
        "She came from Toledo.",
    ],
)
def test_a_word_that_is_a_name_too_is_none_here(reader: Reader, text: str) -> None:
    whole = MET.format("Korean Trade Minister So Min-hyok and Mexican Trade Minister Ana Luisa Toledo", "Virtanen")
    reading = read(reader, f"{whole} {text}", source="STT")

    assert "So" not in {form for actor in reading.actors for form in actor.names}
    assert "Toledo" not in {form for actor in reading.actors for form in actor.names}
