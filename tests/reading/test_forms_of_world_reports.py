"""Forms of ministries and agencies of many lands: what they open together, where a delegation met whom, whose ministers
one met besides."""

import pytest
from occasions import tell

from dragoman.reading.reader import Reader


def test_ministers_of_several_lands_are_not_the_two_who_met_before(reader: Reader) -> None:
    text = (
        "Lao Prime Minister Kham Seng met Peruvian Prime Minister Ana Costa in Lima. Kham Seng then held talks with "
        "the Prime Ministers of Barbados and Belgium."
    )
    assert [set(each.sides.values()) for each in tell(reader, text)] == [{"LA", "PE"}, {"LA", "BB", "BE"}]


def test_ministers_of_the_two_who_met_hold_no_talks_besides(reader: Reader) -> None:
    text = (
        "Lao Prime Minister Kham Seng met Peruvian Prime Minister Ana Costa in Lima. The Prime Ministers of Laos and "
        "Peru agreed to open a road."
    )
    assert [set(each.sides.values()) for each in tell(reader, text)] == [{"LA", "PE"}]


@pytest.mark.parametrize("opened", ["The embassy of Rwanda was inaugurated", "The new Rwandan consulate was opened"])
def test_a_mission_is_opened_by_two(reader: Reader, opened: str) -> None:
    text = (
        f"{opened} in Vientiane on Thursday by Rwandan Foreign Minister Jean Habimana and Lao Foreign Minister Kham "
        "Seng."
    )
    (told,) = tell(reader, text)
    assert (told.kind, told.sides) == ("ceremony", {"Jean Habimana": "RW", "Kham Seng": "LA"})


def test_a_mission_opened_by_one_is_no_contact(reader: Reader) -> None:
    assert not tell(reader, "A Rwandan consulate was opened in Vientiane by Lao Foreign Minister Kham Seng.")


def test_a_delegation_met_where_it_went(reader: Reader) -> None:
    text = (
        "Vientiane, May 15 (KPL) A parliamentary delegation led by Kham Seng travelled to Budapest from May 5 to 9, "
        "where it met with Deputy Speaker Istvan Kelemen."
    )
    met = [each for each in tell(reader, text, "KPL") if each.kind == "meeting"]
    assert [each.sides for each in met] == [{"Kham Seng": "LA", "Istvan Kelemen": "HU"}]


def test_a_reunion_is_a_meeting(reader: Reader) -> None:
    text = "Lao Prime Minister Kham Seng held a fraternal reunion with Chilean Foreign Minister Pablo Undurraga."
    (told,) = tell(reader, text)
    assert told.sides == {"Kham Seng": "LA", "Pablo Undurraga": "CL"}


def test_his_majesty_is_whoever_reigns_and_not_who_met_him_first(reader: Reader) -> None:
    text = (
        "Lao Prime Minister Kham Seng met King Salim bin Rashid of Jordan on Friday. Lao Vice President Bounthan Vong "
        "also hosted His Majesty for a dinner."
    )
    assert [each.sides for each in tell(reader, text)] == [
        {"Kham Seng": "LA", "Salim bin Rashid": "JO"},
        {"Bounthan Vong": "LA", "Salim bin Rashid": "JO"},
    ]
