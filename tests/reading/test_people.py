"""Sides: for whom someone acts, printed or concluded."""

import pytest
from cases import people
from occasions import read

from dragoman.reading.reader import Reader


@pytest.mark.parametrize(
    ("sentence", "name", "side"),
    [
        ("Swedish Foreign Minister Peter Lindqvist spoke.", "Peter Lindqvist", "SE"),
        ("Sweden's ambassador to Laos Peter Lindqvist spoke.", "Peter Lindqvist", "SE"),
        ("Ambassador of Sweden to Viet Nam Peter Lindqvist spoke.", "Peter Lindqvist", "SE"),
        ("President Peter Lindqvist of Sweden spoke.", "Peter Lindqvist", "SE"),
        ("Peter Lindqvist (Kingdom of Sweden) presented his letters.", "Peter Lindqvist", "SE"),
        ("Ambassador to the Netherlands Tran Quang Bach spoke.", "Tran Quang Bach", "VN"),
        ("UN Secretary-General Peter Lindqvist spoke.", "Peter Lindqvist", "UN"),
        ("President of the European Council Peter Lindqvist spoke.", "Peter Lindqvist", "EU"),
        ("Secretary of the CPC Central Committee Li Guofeng spoke.", "Li Guofeng", "CN"),
        ("Deputy head of the United Russia party Pavel Belov spoke.", "Pavel Belov", "RU"),
        ("Mayor of Vientiane Bounmy Phanthavong spoke.", "Bounmy Phanthavong", "LA"),
        ("Chairman of the Commission Tran Quang Bach spoke.", "Tran Quang Bach", "VN"),
    ],
)
def test_the_side_of_an_office(reader: Reader, sentence: str, name: str, side: str) -> None:
    assert people(reader, sentence)[name].country == side


@pytest.mark.parametrize(
    ("text", "name", "side", "source"),
    [
        (
            "The Lao leader received a delegation of the Vietnam Fatherland Front led by its Vice "
            "President Do Cong Thuan.",
            "Do Cong Thuan",
            "VN",
            "KPL",
        ),
        (
            "Attending on the Armenian side were Deputy Prime Minister Aram Petrosyan and Foreign "
            "Minister Levon Hakobyan.",
            "Levon Hakobyan",
            "AM",
            "Kremlin",
        ),
        (
            "National Security Advisor Jane Halloway traveled to Brazil. She met with Foreign "
            "Minister Carlos Pereda in Brasilia.",
            "Carlos Pereda",
            "BR",
            "The White House",
        ),
        (
            "Secretary of Defense Jane Halloway hosted Minister of National Defense Carlos Pereda "
            "of Angola at the Pentagon. "
            "She also hosted Foreign Minister Tomas Neto.",
            "Tomas Neto",
            "AO",
            "The White House",
        ),
        (
            "President Jane Halloway congratulated President Xi on the summit with the People's Republic of China.",
            "Xi",
            "CN",
            "The White House",
        ),
        (
            "Earlier this month, President Asad Mirza of Pakistan came. Minister Luis Morales of "
            "Cuba conveyed the greetings of First Secretary Mario Pereda.",
            "Mario Pereda",
            "CU",
            "Xinhua",
        ),
        (
            "China values its ties with Pakistan. Last week, President Asad Mirza paid a state visit to China.",
            "Asad Mirza",
            "PK",
            "Xinhua",
        ),
        ("Viktor Belov met with Prime Minister of Finland Aino Virtala.", "Viktor Belov", "RU", "Kremlin"),
        ("The Lao minister met Swedish President Karin Falk and her husband Jan Ek.", "Jan Ek", "SE", "VNA"),
        ("Swedish President Karin Falk's Special Envoy Jan Ek came to Hanoi.", "Jan Ek", "SE", "VNA"),
        ("Swedish Premier Karin Falk was accompanied by Trade Minister Jan Ek.", "Jan Ek", "SE", "VNA"),
        ("He was welcomed by Swedish Premier Karin Falk, Trade Minister Jan Ek and others.", "Jan Ek", "SE", "VNA"),
        ("He met with Jan Ek, President of the Senate, and Karin Falk, Premier of Sweden.", "Jan Ek", "SE", "AKP"),
        ("Swedish Premier Karin Falk and Trade Minister Luis Pardo opened it.", "Luis Pardo", "CU", "ACN"),
        ("At talks with Swedish Premier Karin Falk, Minister Luis Pardo thanked her.", "Luis Pardo", "CU", "ACN"),
        (
            "Swedish President Karin Falk landed in Brunei. Brunei's Minister Awang Bakar met her. President Falk "
            "then had a meeting with the Sultan Jamal Rizal.",
            "Jamal Rizal",
            "BN",
            "Xinhua",
        ),
        ("President of Senegal and Chairperson of the African Union Ama Sarr spoke.", "Ama Sarr", "SN", "Kremlin"),
        ("EAM Arun Mehta met Swedish Premier Karin Falk.", "Arun Mehta", "IN", "The Wire"),
        ("He met his colleague from Burkina Faso, Ama Traoresen.", "Ama Traoresen", "BF", "Kremlin"),
        ("Minister Karin Falk, of the Kingdom of Sweden, came to Hanoi.", "Karin Falk", "SE", "VNA"),
        ("The Premier and the President of Sweden, Karin Falk, came to Hanoi.", "Karin Falk", "SE", "VNA"),
        ("Japan's Premier Abe Kenjiro met President Hong Min-jae.", "Hong Min-jae", "KR", "VNA"),
        ("Minister Karin Falk and President Xi met in Bali.", "Xi", "CN", "The White House"),
        (
            "The discussions between President Jane Halloway and Chinese President Li Guofeng in Bali were long."
            " The United States values them.",
            "Jane Halloway",
            "US",
            "The White House",
        ),
        ("President Jane Halloway spoke with President Putin about Ukraine.", "Putin", "RU", "The White House"),
        (
            "Head of the Office of the President Ivan Kostenko met with Permanent Representative of the President in"
            " Crimea Anton Hrysha, his deputies Tamila Zoria, Daria Svit. Russia is at war.",
            "Anton Hrysha",
            "UA",
            "President of Ukraine",
        ),
        (
            "President of Ukraine Ivan Kosten met Anton Hrysha, his deputies Tamila Zoria, Daria Svit and others.",
            "Daria Svit",
            "UA",
            "The Wire",
        ),
        ("Igor Orlov sent a message to Karin Novak congratulating her on her election as President of Hungary.",)
        + ("Karin Novak", "HU", "Kremlin"),
        ("The envoy met Ali Salem, the spokesman for Yemen's Nashwa, in Tehran.", "Ali Salem", "YE", "IRNA"),
        (
            "Minister Karin Falk met the Chairman of the Group for relations with Sweden in the Italian Parliament"
            " Paolo Rossini.",
            "Paolo Rossini",
            "IT",
            "The Wire",
        ),
        (
            "Prime Minister Ram Thapa met Indian Minister Arun Mehta. Nepal and India are friends.",
            "Ram Thapa",
            "NP",
            "The Wire",
        ),
    ],
)
def test_the_side_that_follows_from_what_is_told(reader: Reader, text: str, name: str, side: str, source: str) -> None:
    assert people(reader, text, source)[name].country == side


def test_two_nations_of_one_plural_title(reader: Reader) -> None:
    found = people(reader, "Vietnamese and Lao Prime Ministers Tran Quang Bach and Somphone Vilay agreed.")
    assert {name: actor.country for name, actor in found.items()} == {
        "Tran Quang Bach": "VN",
        "Somphone Vilay": "LA",
    }


def test_a_side_that_nothing_tells_stays_unknown(reader: Reader) -> None:
    text = "Prime Minister Peter Lindqvist cut short his visit to Davos."
    assert people(reader, text, source="The Wire")["Peter Lindqvist"].country is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Falk Condemns Attack\n\nSwedish Foreign Minister Jonas Falk condemned the attack.", "Jonas Falk"),
        ("Swedish Foreign Minister Jonas Falk praised the ties.\n\n“Fruitful talks,” Tweeted Falk.", "Jonas Falk"),
    ],
)
def test_a_verb_in_capitals_is_no_part_of_a_name(reader: Reader, text: str, name: str) -> None:
    found = [actor.name for actor in read(reader, text).actors if actor.kind == "person"]

    assert found == [name]
