"""Counterparts called peers, those who took part in a meeting, and leaders who receive together."""

import pytest
from cases import people
from occasions import tell

from dragoman.reading.reader import Reader


@pytest.mark.parametrize(
    "guest",
    [
        "Gombo Tserend, his peer in Mongolia,",
        "Gombo Tserend, his counterpart from Mongolia,",
        "his peer from Mongolia, Gombo Tserend,",
        "his Mongolian peer Gombo Tserend",
        "his homologue of Mongolia, Gombo Tserend,",
        "his Mongolian opposite number Gombo Tserend",
    ],
)
def test_a_peer_is_a_counterpart(reader: Reader, guest: str) -> None:
    text = f"Luis Mila, president of the Cuban National Assembly, had talks with {guest} in Havana on Tuesday."
    (told,) = tell(reader, text, "ACN")
    assert told.sides == {"Luis Mila": "CU", "Gombo Tserend": "MN"}
    assert told.countries == ("CU",)


def test_peers_that_are_nobodys_are_no_counterparts(reader: Reader) -> None:
    assert tell(reader, "Cuban Minister Luis Mila said that peer review of Mongolian science was useful.", "ACN") == []


_MET = "Cuban President Luis Mila met Mongolian President Gombo Tserend in Havana on Tuesday. "
_LIST = "Aurora Saez, vice president of Cuba; Hilario Ques, Minister of Trade; and Rosario Bust, director of Asia,"


@pytest.mark.parametrize(
    "then",
    [
        f"{_LIST} took part.",
        f"{_LIST} took part in the talks.",
        f"On the Cuban side, {_LIST} took part in the talks.",
        f"Also attending were {_LIST[:-1]}.",
    ],
)
def test_those_who_took_part_are_members(reader: Reader, then: str) -> None:
    (told,) = tell(reader, _MET + then, "ACN")
    assert {name for name, role in told.roles.items() if role == "member"} == {
        "Aurora Saez",
        "Hilario Ques",
        "Rosario Bust",
    }


def test_those_who_took_part_in_something_else_are_none(reader: Reader) -> None:
    (told,) = tell(reader, _MET + "Aurora Saez, vice president of Cuba, took part in the revolt of 1959.", "ACN")
    assert told.people == {"Luis Mila", "Gombo Tserend"}


def test_a_town_that_is_none_where_an_office_follows_the_name(reader: Reader) -> None:
    found = people(reader, "The minister thanked Karin Falk, director of Trade, and Rosario Bust, director of Asia.")
    assert "Rosario Bust" in found


@pytest.mark.parametrize("doing", ["gave separate receptions to", "granted an audience to", "received"])
def test_those_who_receive_together_are_of_one_side(reader: Reader, doing: str) -> None:
    text = (
        f"President Armando Muca and Prime Minister of Mozambique Rosa Nhan {doing} a delegation headed by National "
        "Assembly Vice Chairwoman Pham Thi Bich Dao in Maputo on Tuesday."
    )
    assert people(reader, text)["Armando Muca"].country == "MZ"


def test_two_who_meet_are_of_two_sides(reader: Reader) -> None:
    found = people(reader, "President Luong Van Binh and Prime Minister of Mozambique Rosa Nhan met in Maputo.")
    assert found["Luong Van Binh"].country == "VN"


def test_letters_explained_by_an_unlisted_party_are_its_own(reader: Reader) -> None:
    text = (
        "Tran Duy An, head of the Party's Inspection Commission, had a meeting with a delegation of the "
        "Communist Party of Belarus (CPB) headed by Sergei Harbat, First Secretary of the CPB Central Committee."
    )
    assert people(reader, text)["Sergei Harbat"].country == "BY"
