"""What tells whose side someone is on where no country stands beside the name: a style, a name, a list of nations."""

import pytest
from cases import offices, people

from dragoman.reading.reader import Reader


def test_the_fields_of_a_ministry_are_nobody(reader: Reader) -> None:
    text = (
        "New Delhi: The Minister of Agriculture, Animal Husbandry and Fisheries of Suriname, Mr. Prakash Kalpoe, called"
        " on the Union Minister of Fisheries, Animal Husbandry and Dairying, Shri Raghunath Tanwar, in New Delhi today."
    )
    named = people(reader, text, source="PIB")
    assert {name: one.country for name, one in named.items()} == {"Prakash Kalpoe": "SR", "Raghunath Tanwar": "IN"}
    assert offices(named["Prakash Kalpoe"]) == ["Minister of Agriculture, Animal Husbandry and Fisheries of Suriname"]


@pytest.mark.parametrize(
    ("named", "country"),
    [("Shri Anil Doorga", "IN"), ("Smt. Asha Menon", "IN"), ("Samdech Heng Sok", "KH"), ("Lyonpo Tashi Dorji", "BT")],
)
def test_a_style_of_one_country_tells_the_side(reader: Reader, named: str, country: str) -> None:
    text = f"LIMA, May 14 (Andina) -- Peruvian Foreign Minister Ana Costa met {named} in Geneva on Monday."
    one = next(one for name, one in people(reader, text, source="Andina").items() if name != "Ana Costa")
    assert one.country == country


def test_counterparts_of_several_nations_are_named_in_their_order(reader: Reader) -> None:
    text = (
        "MUNICH, May 14 (ANI): External Affairs Minister Devkant Baruah met his counterparts from Slovenia and Peru,"
        " Matjaz Hribar and Lourdes Villan."
    )
    named = people(reader, text, source="ANI")
    assert {name: one.country for name, one in named.items() if name != "Devkant Baruah"} == {
        "Matjaz Hribar": "SI",
        "Lourdes Villan": "PE",
    }


def test_a_name_with_its_middle_syllable_is_vietnamese_whatever_the_family(reader: Reader) -> None:
    text = (
        "HÀ NỘI — Speaker of the Parliament of Belarus Natalia Shumska arrived on Monday. She was welcomed at the"
        " airport by Vice Chairwoman of the NA Bế Thị Thu Cúc."
    )
    assert people(reader, text, source="VNS")["Bế Thị Thu Cúc"].country == "VN"
