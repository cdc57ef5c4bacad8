"""Who acts: names that are titles too, sides that a list tells, and offices as they go on."""

import pytest
from cases import offices, people
from occasions import read, tell

from dragoman.domain.actors import ActorKind
from dragoman.reading.reader import Reader


@pytest.mark.parametrize(
    ("sentence", "name", "title"),
    [
        (
            "Amir Reza Karimi, head of the Iran-Norway Chamber, spoke.",
            "Amir Reza Karimi",
            "head of the Iran-Norway Chamber",
        ),
        ("Brigadier General Amir Karimi spoke.", "Amir Karimi", "Brigadier General"),
        ("Deputy Oil Minister for International Affairs Amir Reza Karimi spoke.", "Amir Reza Karimi", None),
        ("Qatari Amir Tamim bin Nasser spoke.", "Tamim bin Nasser", "Qatari Amir"),
        ("Norwegian Minister Karin Falk met Amir Nasser Al-Jabir.", "Nasser Al-Jabir", "Amir"),
    ],
)
def test_amir_is_a_given_name_or_a_ruler(reader: Reader, sentence: str, name: str, title: str | None) -> None:
    found = people(reader, sentence, "Tehran Times")
    assert name in found
    assert title is None or offices(found[name]) == [title]


@pytest.mark.parametrize(
    ("sentence", "name", "title"),
    [
        (
            "Karin Falk, the deputy foreign minister for legal and international affairs, spoke.",
            "Karin Falk",
            "deputy foreign minister for legal and international affairs",
        ),
        (
            "Karin Falk, the Norwegian minister of finance and economic affairs, spoke.",
            "Karin Falk",
            "Norwegian minister of finance and economic affairs",
        ),
        (
            "Karin Falk, head of the Bergen-based Sea Chamber, spoke.",
            "Karin Falk",
            "head of the Bergen-based Sea Chamber",
        ),
        (
            "Reza Karimi, the head of the al-Nur parliamentary bloc, spoke.",
            "Reza Karimi",
            "head of the al-Nur parliamentary bloc",
        ),
    ],
)
def test_an_office_goes_on(reader: Reader, sentence: str, name: str, title: str) -> None:
    assert offices(people(reader, sentence)[name]) == [title]


def test_member_states_are_nobody(reader: Reader) -> None:
    text = "Norwegian Foreign Minister Karin Falk met the EU Member States. The Member States of ASEAN agreed."
    assert set(people(reader, text)) == {"Karin Falk"}


@pytest.mark.parametrize(
    ("sentence", "name", "side"),
    [
        ("CIA Director Mark Lund met Omani Minister Nasser al-Harthi.", "Mark Lund", "US"),
        ("FIFA President Mark Lund met Omani Minister Nasser al-Harthi.", "Mark Lund", "FIFA"),
        ("JICA President Sato Kenta met Omani Minister Nasser al-Harthi.", "Sato Kenta", "JP"),
        ("UNAIDS Executive Director Mark Lund met Omani Minister Nasser al-Harthi.", "Mark Lund", "UNAIDS"),
    ],
)
def test_the_side_of_agencies_and_bodies(reader: Reader, sentence: str, name: str, side: str) -> None:
    assert people(reader, sentence, "Tehran Times")[name].country == side


def test_an_office_that_the_publishers_country_has_not_is_foreign(reader: Reader) -> None:
    text = "Iranian Foreign Minister Reza Karimi left for Norway. He will meet Prime Minister Karin Falk on Monday."
    assert people(reader, text, "Tehran Times")["Karin Falk"].country == "NO"


def test_the_countrys_minister_is_of_the_country_named_before(reader: Reader) -> None:
    text = (
        "Iranian Foreign Minister Reza Karimi met with Peruvian President Ana Costa and the country's Minister of "
        "Economy Luis Pardo."
    )
    assert people(reader, text, "Tehran Times")["Luis Pardo"].country == "PE"


def test_a_surname_stays_with_whom_it_was_said_of(reader: Reader) -> None:
    text = (
        "Peruvian President Ana Costa visited Oslo on Monday. Costa met with Norwegian Minister Karin Falk. In "
        "2010 the Peruvian minister Jorge Costa had called for talks. Costa thanked Falk."
    )
    reading = read(reader, text)
    (thanked,) = [said for said in reading.statements if said.act.value == "thank"]
    names = {actor.id: actor.name for actor in reading.actors}
    assert [names[speaker] for speaker in thanked.speakers] == ["Ana Costa"]


def test_the_president_and_another_are_two(reader: Reader) -> None:
    text = "The President and Speaker Falk of Norway spoke by phone."
    assert offices(people(reader, text)["Falk"]) == ["Speaker"]


def test_agencies_act_for_their_country(reader: Reader) -> None:
    reading = read(reader, "Norwegian Minister Karin Falk met with JICA in Tokyo on Monday.")
    (body,) = [actor for actor in reading.actors if actor.kind is ActorKind.ORGANISATION]
    assert body.country == "JP" and tell(reader, "Norwegian Minister Karin Falk met with JICA in Tokyo on Monday.")
