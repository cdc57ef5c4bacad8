"""Who was there beside the principals, and on whose side they were."""

import pytest
from cases import people
from occasions import news, read, tell

from dragoman.reading.reader import Reader

RECEIVED = "Finnish Foreign Minister Leena Virtanen received Chilean Ambassador Pablo Reyes in Helsinki on May 13. "
TALKS = "Finnish Foreign Minister Leena Virtanen held talks with Chilean Minister Pablo Reyes in Helsinki on May 13. "
ARRIVED = "Chilean Minister Pablo Reyes arrived in Helsinki on May 13 on a three-day official visit. "


@pytest.mark.parametrize(
    "sentence",
    [
        "Minister of Health Olli Salo and Director General for Trade Aino Laine joined the call.",
        "The audience was attended by Olli Salo, Minister of Health, and Director General Aino Laine.",
        "Minister of Health Olli Salo, and Director General Aino Laine were associated with her at the meeting.",
        "Minister of Health Olli Salo and Director General Aino Laine took part in the meeting.",
        "Also in attendance were Minister of Health Olli Salo and Director General Aino Laine.",
        "Joining the reception were Minister of Health Olli Salo and Director General Aino Laine.",
    ],
)
def test_those_who_joined_the_meeting_are_its_members(reader: Reader, sentence: str) -> None:
    (met,) = tell(reader, RECEIVED + sentence)

    assert {name for name, role in met.roles.items() if role == "member"} == {"Olli Salo", "Aino Laine"}


def test_those_who_attended_the_meetings_are_members_of_each(reader: Reader) -> None:
    also = "She also received the Ambassador of Ghana, Kofi Boateng. "
    told = tell(reader, RECEIVED + also + "The meetings were attended by Director General Olli Salo.")

    assert [each.roles.get("Olli Salo") for each in told] == ["member", "member"]


@pytest.mark.parametrize(
    "sentence",
    [
        "The Finnish side included State Secretary Olli Salo.",
        "The meeting was held in the presence of State Secretary Olli Salo.",
    ],
)
def test_a_side_has_its_members(reader: Reader, sentence: str) -> None:
    assert tell(reader, TALKS + sentence)[0].roles["Olli Salo"] == "member"


def test_nobody_attends_a_visit(reader: Reader) -> None:
    (visit,) = tell(reader, ARRIVED + "The reception was attended by Finnish Minister Olli Salo.")
    assert visit.roles == {"Pablo Reyes": "head"}


def test_the_other_members_of_a_delegation_travel_with_it(reader: Reader) -> None:
    (visit,) = tell(reader, ARRIVED + "Other members of the delegation are Marta Soto and Julio Ayala.")

    assert visit.roles == {"Pablo Reyes": "head", "Marta Soto": "member", "Julio Ayala": "member"}


def test_a_principal_who_is_told_to_attend_stays_one(reader: Reader) -> None:
    told = tell(reader, TALKS + "Virtanen also attended the talks.")

    assert told[0].roles["Leena Virtanen"] != "member"


def test_whoever_witnesses_a_signing_is_no_signatory(reader: Reader) -> None:
    signed = (
        "The accord was signed by Finnish Minister Olli Salo and Chilean Minister Marta Soto in Helsinki on May 13 "
    )
    (signing,) = news(reader, signed + "in the presence of Chilean Ambassador Pablo Reyes.")

    assert signing.roles["Pablo Reyes"] == "member"


def test_those_present_as_credentials_are_handed_over_are_no_envoys(reader: Reader) -> None:
    handed = (
        "Chilean Ambassador Pablo Reyes presented his credentials to President Leena Virtanen in Helsinki on May 13. "
    )
    (credentials,) = tell(reader, handed + "Foreign Minister Olli Salo was present at the ceremony.")

    assert credentials.roles == {"Leena Virtanen": "host", "Pablo Reyes": "visitor", "Olli Salo": "member"}


def test_those_who_chair_a_meeting_together_are_of_two_sides(reader: Reader) -> None:
    session = (
        "HELSINKI, May 13 (STT) -- The meeting of the Joint Commission between Finland and Chile was held here today. "
    )
    chairs = "It was co-chaired by Deputy Minister Olli Salo and Chilean Deputy Minister Marta Soto."
    found = people(reader, session + chairs, source="STT")

    assert {name: actor.country for name, actor in found.items()} == {"Olli Salo": "FI", "Marta Soto": "CL"}
    assert {part.name for part in read(reader, session + chairs).actors if part.kind == "country"} == set()


def test_whoever_welcomes_beside_an_ambassador_is_not_of_his_country(reader: Reader) -> None:
    met = "HELSINKI, May 13 (STT) -- Chilean Minister Pablo Reyes was welcomed by Deputy Minister Olli Salo and "
    found = people(reader, met + "Ambassador of Chile to Finland Marta Soto.", source="STT")

    assert found["Olli Salo"].country == "FI"


def test_a_name_in_its_own_script_is_a_form_of_it(reader: Reader) -> None:
    found = people(reader, "Finnish Minister Olli Salo met Deputy Minister Kao Shu-wen (高淑文) of Taiwan in Helsinki.")

    assert found["Kao Shu-wen"].country == "TW"
    assert "高淑文" in found["Kao Shu-wen"].names


@pytest.mark.parametrize("word", ["comprising", "consisting of", "composed of"])
def test_a_delegation_is_those_of_whom_it_consists(reader: Reader, word: str) -> None:
    text = f"HELSINKI, May 13 (STT) -- Foreign Minister Leena Virtanen received a Chilean delegation {word} Senator "
    (met,) = tell(reader, text + "Marta Soto and Governor of Maule region Pablo Reyes in Helsinki.", source="STT")

    assert met.sides == {"Leena Virtanen": "FI", "Marta Soto": "CL", "Pablo Reyes": "CL"}


def test_officials_named_behind_those_whom_a_delegation_is_shown_to_are_none_of_its_members(reader: Reader) -> None:
    (led,) = tell(
        reader,
        "Chilean Minister Pablo Reyes led a delegation to Helsinki on May 12. "
        "He opened a fair of ships that was shown to guests, including Minister Olli Salo.",
    )

    assert led.people == {"Pablo Reyes"}
