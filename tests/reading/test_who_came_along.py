"""Who came along: companions told by other words, inviters in lists, and people beside a contact who are none of it."""

import pytest
from occasions import tell

from dragoman.reading.reader import Reader

_VISIT = (
    "Peruvian Foreign Minister Ana Costa is paying an official visit to Laos from May 10 to 14. On Monday she held "
    "talks with Lao Foreign Minister Kham Seng in Vientiane. "
)
_RECEIVED = "Lao President Kham Seng received Peruvian Foreign Minister Ana Costa in Vientiane on Monday. "


def _sides(reader: Reader, text: str, kind: str) -> dict[str, str | None]:
    found = [each for each in tell(reader, text) if each.kind == kind]
    assert len(found) == 1
    return dict(found[0].sides)


@pytest.mark.parametrize(
    "told",
    [
        "The delegation is led by Costa. It also includes Deputy Minister Luis Paz.",
        "The minister is accompanied by Deputy Minister Luis Paz.",
        "Costa is accompanied on the trip by Deputy Minister Luis Paz.",
        "Deputy Minister Luis Paz is also in the delegation.",
        "Deputy Minister Luis Paz is part of the delegation.",
        "The minister is travelling with Deputy Minister Luis Paz.",
        "Deputy Minister Luis Paz is accompanying the Peruvian minister.",
    ],
)
def test_those_who_travel_along_are_of_the_visit(reader: Reader, told: str) -> None:
    assert _sides(reader, _VISIT + told, "visit") == {"Ana Costa": "PE", "Luis Paz": "PE"}
    assert _sides(reader, _VISIT + told, "meeting") == {"Ana Costa": "PE", "Kham Seng": "LA"}


@pytest.mark.parametrize(
    "told",
    [
        "Accompanying the visitor were Deputy Minister Luis Paz.",
        "The delegation also includes Deputy Minister Luis Paz.",
        "Deputy Minister Luis Paz accompanied the minister.",
    ],
)
def test_they_are_of_a_reception_and_of_the_guests_side(reader: Reader, told: str) -> None:
    assert _sides(reader, _RECEIVED + told, "meeting") == {"Ana Costa": "PE", "Kham Seng": "LA", "Luis Paz": "PE"}


def test_those_of_the_host_and_others_do_not_come_along(reader: Reader) -> None:
    present = "Those present included Minister Bounmy Keo; and the delegation of the Peruvian minister, LNA said."
    assert _sides(reader, _RECEIVED + present, "meeting")["Bounmy Keo"] != "PE"
    shown = "Lao Deputy Minister Bounmy Keo accompanied her to a factory."
    assert "Bounmy Keo" not in _sides(reader, _VISIT + shown, "visit")


@pytest.mark.parametrize(
    ("visit", "hosts"),
    [
        (
            "will visit Laos, Chile and Cuba at the invitation of the Lao government, the Chilean government and the "
            "Cuban government.",
            {"Lao government", "Chilean government", "Cuban government"},
        ),
        (
            "is visiting Laos and Chile at the invitation of the Lao People's Party (LPP) and the Chilean Unity Party "
            "(CUP).",
            {"Lao People's Party", "Chilean Unity Party"},
        ),
        ("starts a visit to Laos on May 9 at the invitation by National Assembly Chairman Kham Seng.", {"Kham Seng"}),
        ("is on a visit to Laos from May 9 to 14. Costa was invited to Laos by General Kham Seng.", {"Kham Seng"}),
    ],
)
def test_all_who_invited_are_hosts(reader: Reader, visit: str, hosts: set[str]) -> None:
    (told,) = tell(reader, f"Peruvian Foreign Minister Ana Costa {visit}", source="Andina")
    assert told.people == {"Ana Costa", *hosts}


def test_who_invites_to_a_summit_later_is_no_host(reader: Reader) -> None:
    text = "Peruvian Foreign Minister Ana Costa is on a visit to Laos. Costa was invited to a summit by Kham Seng."
    assert [each.people for each in tell(reader, text) if each.kind == "visit"] == [{"Ana Costa"}]


@pytest.mark.parametrize(
    "partners",
    [
        "with Lao President Kham Seng, as well as Prime Minister Bounmy Keo, in Vientiane.",
        "with the Lao President, Kham Seng, as well as with Bounmy Keo, Deputy Chairman of the Assembly.",
        "with Lao President Kham Seng, along with Prime Minister Bounmy Keo, in Vientiane.",
        "with Lao President Kham Seng and also with Prime Minister Bounmy Keo in Vientiane.",
        "with a number of Lao leaders, namely President Kham Seng and Prime Minister Bounmy Keo.",
        "with a number of Lao leaders, including President Kham Seng and Prime Minister Bounmy Keo.",
        "with Kham Seng, President of Laos; and Bounmy Keo, Prime Minister, in Vientiane.",
    ],
)
def test_all_of_a_list_of_partners_were_met(reader: Reader, partners: str) -> None:
    told = tell(reader, f"Peruvian Foreign Minister Ana Costa held talks on Monday {partners}", source="Andina")
    assert {name for each in told for name in each.people} == {"Ana Costa", "Kham Seng", "Bounmy Keo"}
    assert {each.sides[name] for each in told for name in each.people - {"Ana Costa"}} == {"LA"}


def test_who_acts_along_with_another_is_not_met(reader: Reader) -> None:
    text = "Peruvian Minister Ana Costa, along with Deputy Minister Luis Paz, met Lao President Kham Seng in Lima."
    (told,) = tell(reader, text, source="Andina")
    assert told.people - {"Luis Paz"} == {"Ana Costa", "Kham Seng"}
    assert told.sides.get("Luis Paz", "PE") == "PE"
