"""Names and titles as agencies of many lands print them."""

import pytest
from cases import offices, people
from occasions import tell

from dragoman.reading.reader import Reader

MET = "HELSINKI, May 13 (STT) -- Finnish Prime Minister Leena Virtanen received {} in Helsinki on Monday."


@pytest.mark.parametrize(
    ("printed", "name", "side"),
    [
        ("the head of the Peru-Finland friendship group, Bernardo Quispe,", "Bernardo Quispe", "PE"),
        ("Bernardo Quispe, chairman of the Peru-Finland friendship group in parliament,", "Bernardo Quispe", "PE"),
        ("Most Venerable Thich Minh Quy, Vice President of the Vietnam Buddhist Sangha,", "Thich Minh Quy", "VN"),
        ("Minister of Trade of Ghana K.Boateng", "K.Boateng", "GH"),
        ("K.Boateng, Minister of Trade of Ghana,", "K.Boateng", "GH"),
        ("the Ambassador of Brunei Darussalam, Pengiran Haji Lamit,", "Pengiran Haji Lamit", "BN"),
        ("Special Envoy for Libya and Chad Pedro Mamani of Peru", "Pedro Mamani", "PE"),
        ("Smt. Anuradha Menon, Secretary (East) of the Ministry of External Affairs of India,", "Anuradha Menon", "IN"),
        ("Bangladesh Textile Minister Dr A B M Nurul", "A B M Nurul", "BD"),
        ("Indian Defence Minister R K Menon", "R K Menon", "IN"),
        ("S Ponnappan, a member of the Central Committee of the Communist Party of India,", "S Ponnappan", "IN"),
        ("Osaka Gov. Haruo Okuma", "Haruo Okuma", "JP"),
        ("Apostolic Nuncio Archbishop Marek Zalewicz", "Marek Zalewicz", "VA"),
        ("Salvador Gil Mesa, Vice President of Peru,", "Salvador Gil Mesa", "PE"),
        ("Peru's AK Mamani", "AK Mamani", "PE"),
        ("MNA Harjan Rai of Pakistan", "Harjan Rai", "PK"),
        ("British Trade Minister Thomas Marshal", "Thomas Marshal", "GB"),
        ("Sri Lankan Trade Minister W.K.L. Hewage", "W.K.L. Hewage", "LK"),
        ("Norwegian Ambassador to Finland Rocky Johan Lunde", "Rocky Johan Lunde", "NO"),
        ("North Korean Ambassador to Finland Pak To-hun", "Pak To-hun", "KP"),
        ("Kenyan Trade Minister Daniel arap Koros", "Daniel arap Koros", "KE"),
    ],
)
def test_a_guest_is_known_however_he_is_printed(reader: Reader, printed: str, name: str, side: str) -> None:
    (met,) = tell(reader, MET.format(printed), source="STT")

    assert met.sides == {"Leena Virtanen": "FI", name: side}


@pytest.mark.parametrize(
    ("printed", "title"),
    [
        ("Chief of Defence Staff of Ghana General Kofi Boateng", "Chief of Defence Staff of Ghana"),
        ("Raksha Rajya Mantri Shri Kofi Boateng", "Raksha Rajya Mantri"),
        ("the head of the Ghana-Finland friendship group, Kofi Boateng,", "head of the Ghana-Finland friendship group"),
    ],
)
def test_an_office_is_printed_whole(reader: Reader, printed: str, title: str) -> None:
    assert title in offices(people(reader, MET.format(printed), source="STT")["Kofi Boateng"])


def test_an_initial_printed_with_the_family_name_is_a_short_form(reader: Reader) -> None:
    text = MET.format("Ghanaian Minister Kofi Boateng") + " K.Boateng thanked L.Virtanen."
    found = people(reader, text, source="STT")

    assert {name: list(actor.names) for name, actor in found.items()} == {
        "Leena Virtanen": ["Leena Virtanen", "L.Virtanen"],
        "Kofi Boateng": ["Kofi Boateng", "K.Boateng"],
    }


def test_an_article_before_a_capital_is_no_initial(reader: Reader) -> None:
    found = people(reader, MET.format("Ghanaian Minister Kofi Boateng") + " A Helsinki daily said so.", source="STT")

    assert set(found) == {"Leena Virtanen", "Kofi Boateng"}


@pytest.mark.parametrize("printed", ["Eid al-Adha", "Al-Manar", "Nowruz"])
def test_feasts_and_stations_are_nobody(reader: Reader, printed: str) -> None:
    text = MET.format("Ghanaian Minister Kofi Boateng") + f" They spoke of {printed} with reporters of {printed}."

    assert set(people(reader, text, source="STT")) == {"Leena Virtanen", "Kofi Boateng"}


def test_a_given_name_that_is_a_word_opens_a_sentence(reader: Reader) -> None:
    text = "Salvador Gil Mesa, Vice President of Cuba, received Finnish Minister Leena Virtanen in Havana."
    assert "Salvador Gil Mesa" in people(reader, text, "ACN")


def test_an_ambassador_for_a_gathering_is_of_his_state(reader: Reader) -> None:
    text = "MORI Kenji, Ambassador for Tokyo International Conference on African Development (TICAD), met Ana Costa."
    assert people(reader, text, "MOFA Japan")["MORI Kenji"].country == "JP"
