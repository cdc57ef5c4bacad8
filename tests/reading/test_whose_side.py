"""What tells whose side someone is on where no country stands beside the name: a style, a name, a list of nations."""

import pytest
from cases import offices, people
from occasions import tell

from dragoman.reading.reader import Reader


def test_the_fields_of_a_ministry_are_nobody(reader: Reader) -> None:
    text = (
        "New Delhi: The Minister of Agriculture, Animal Husbandry and Roads of Guyana, Mr. Prakash Ramdin, called"
        " on the Union Minister of Textiles, Animal Husbandry and Dairying, Shri Raghunath Menon, in New Delhi today."
    )
    named = people(reader, text, source="PIB")
    assert {name: one.country for name, one in named.items()} == {"Prakash Ramdin": "GY", "Raghunath Menon": "IN"}
    assert offices(named["Prakash Ramdin"]) == ["Minister of Agriculture, Animal Husbandry and Roads of Guyana"]


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
        "VIENNA, May 14 (ANI): External Affairs Minister Anil Doorga met his counterparts from Norway and Chile,"
        " Sverre Haug and Lourdes Villar."
    )
    named = people(reader, text, source="ANI")
    assert {name: one.country for name, one in named.items() if name != "Anil Doorga"} == {
        "Sverre Haug": "NO",
        "Lourdes Villar": "CL",
    }


def test_a_name_with_its_middle_syllable_is_vietnamese_whatever_the_family(reader: Reader) -> None:
    text = (
        "HÀ NỘI — Speaker of the Parliament of Peru Natalia Costa arrived on Monday. She was met at the"
        " airport by Deputy Minister of Culture Cầm Thị Ngọc Diễm."
    )
    assert people(reader, text, source="VNS")["Cầm Thị Ngọc Diễm"].country == "VN"


def test_a_foreign_office_told_beside_a_name_is_another_ones(reader: Reader) -> None:
    text = "Rashid Mansoori, Minister of Foreign Affairs, received a phone call from the foreign minister of Peru."
    (call,) = tell(reader, text, "")

    assert call.sides == {"Rashid Mansoori": None, "Peru": "PE"}


@pytest.mark.parametrize(
    "text",
    [
        "NEW DELHI, May 14 - Shri Thomas Varkey called on President Sudha Nair in New Delhi on Wednesday. "
        "He told her of the traffic on the Myanmar frontier.",
        "President Sudha Nair will visit Meghalaya on Saturday, her office said. Trade with Myanmar has grown there.",
    ],
)
def test_a_leader_on_a_tour_of_the_provinces_is_at_home(reader: Reader, text: str) -> None:
    assert people(reader, text, source="PTI")["Sudha Nair"].country == "IN"
    assert tell(reader, text, "PTI") == []


def test_a_guest_in_the_capital_is_none_of_the_publishers(reader: Reader) -> None:
    text = "President Sudha Nair arrived in Hanoi on Wednesday. Trade between Vietnam and India has grown, she said."
    assert people(reader, text)["Sudha Nair"].country == "IN"


@pytest.mark.parametrize(("lands", "side"), [("China, of China", "CN"), ("North Korea, of North Korea", None)])
def test_a_family_name_of_two_lands_is_of_the_one_that_the_report_is_about(
    reader: Reader, lands: str, side: str | None
) -> None:
    text = (
        f"Swedish Minister Anna Falk visited China on Monday. She spoke of {lands} and of North Korea."
        " Wang Tao, a minister, praised the trip."
    )
    assert (people(reader, text, "Reuters")["Wang Tao"].country == "CN") == (side == "CN")
