"""Whom "he", "the host", "the delegation" and "the two ministers" stand for, heard by what each of them says."""

import pytest
from occasions import read, tell

from dragoman.reading.reader import Reader

FALK, COSTA, HADDAD = "Jonas Falk", "Ana Costa", "Karim Haddad"
BOTH = "Ana Costa & Jonas Falk"
RECEIVED = "Swedish Foreign Minister Jonas Falk received Brazilian Foreign Minister Ana Costa in Stockholm on May 14."
MET = "Swedish Foreign Minister Jonas Falk met with Brazilian Foreign Minister Ana Costa in Vienna on May 14."


def last_speakers(reader: Reader, text: str, source: str = "Reuters") -> str:
    """The names of those who say the last statement of a text."""
    reading = read(reader, text, source)
    names = {actor.id: actor.name for actor in reading.actors}
    return " & ".join(sorted(names[actor] for actor in reading.statements[-1].speakers))


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Falk praised the port. He proposed a fund.", FALK),
        ("Costa praised the port. She proposed a fund.", COSTA),
        ("Falk thanked Costa. He proposed a fund.", FALK),
        ("Costa thanked Falk. She proposed a fund.", COSTA),
        ("The host proposed a fund.", FALK),
        ("The guest proposed a fund.", COSTA),
        ("The Swedish official proposed a fund.", FALK),
        ("The Brazilian side proposed a fund.", COSTA),
        ("The Brazilian minister proposed a fund.", COSTA),
        ("The Swedish diplomat proposed a fund.", FALK),
        ("Falk praised the port. For her part, Costa proposed a fund.", COSTA),
        ("Falk praised the port. For her part, the Brazilian minister proposed a fund.", COSTA),
        ("Falk praised the port. The official proposed a fund.", FALK),
        ("Costa praised the port. The foreign minister also proposed a fund.", COSTA),
        ("Costa praised the port. In reply, her host proposed a fund.", FALK),
        ("The two ministers proposed a fund.", BOTH),
        ("Both sides proposed a fund.", BOTH),
        ("The two sides proposed a fund.", BOTH),
        ("They proposed a fund.", BOTH),
        ("Both ministers proposed a fund.", BOTH),
        ("The two foreign ministers proposed a fund.", BOTH),
    ],
)
def test_who_proposed_the_fund(reader: Reader, sentence: str, speaker: str) -> None:
    assert last_speakers(reader, f"{RECEIVED}\n\n{sentence}") == speaker


def test_sweden_and_brazil_speak_through_their_ministers(reader: Reader) -> None:
    assert last_speakers(reader, f"{MET}\n\nBrazil urged restraint.") == COSTA


def test_a_pronoun_does_not_cross_gender(reader: Reader) -> None:
    text = (
        "Swedish Foreign Minister Mr. Jonas Falk met with Brazilian Foreign Minister Ms. Ana Costa in Vienna."
        "\n\nFalk praised the port. She proposed a fund."
    )

    assert last_speakers(reader, text) == COSTA


def test_the_guest_on_a_visit_is_the_traveller(reader: Reader) -> None:
    text = (
        "Swedish Foreign Minister Jonas Falk paid a visit to Brazil from May 12 to 14.\n\n"
        "At a meeting with Falk, Brazilian Foreign Minister Ana Costa praised the port. The guest proposed a fund."
    )

    assert last_speakers(reader, text) == FALK


def test_he_and_the_host_change_with_the_meeting(reader: Reader) -> None:
    text = (
        "Swedish Foreign Minister Jonas Falk paid a visit to Brazil and Jordan from May 12 to 14.\n\n"
        "At a meeting with Brazilian Foreign Minister Ana Costa, Falk praised the port.\n\n"
        "At a meeting with Jordanian Foreign Minister Karim Haddad, Falk praised the school."
        " The host proposed a fund."
    )

    assert last_speakers(reader, text) == HADDAD


def test_he_who_met_is_the_one_told_of(reader: Reader) -> None:
    text = f"{MET}\n\nHe also met with Jordanian Foreign Minister Karim Haddad."

    assert [each.people for each in tell(reader, text)] == [{FALK, COSTA}, {FALK, HADDAD}]


def test_the_two_ministers_who_signed(reader: Reader) -> None:
    text = f"{MET}\n\nThe two ministers signed an agreement on fisheries."

    assert tell(reader, text)[-1].people == {FALK, COSTA}


def test_the_delegation_is_its_leader(reader: Reader) -> None:
    text = (
        "A Swedish delegation led by Swedish Trade Minister Erik Sandell paid a visit to Brazil on May 12.\n\n"
        "The delegation met with Brazilian Foreign Minister Ana Costa."
    )

    assert tell(reader, text)[-1].people == {"Erik Sandell", COSTA}


def test_the_ambassador_is_the_envoy_in_the_room(reader: Reader) -> None:
    text = (
        "Swedish Foreign Minister Jonas Falk received Brazilian Ambassador to Sweden Luiza Prado on May 14.\n\n"
        "Falk praised the port. The ambassador proposed a fund."
    )

    assert last_speakers(reader, text) == "Luiza Prado"


def test_the_president_is_whoever_holds_the_office(reader: Reader) -> None:
    text = (
        "Swedish Foreign Minister Jonas Falk met with Brazilian President Ana Costa in Brasília on May 14.\n\n"
        "Falk praised the port. The president proposed a fund."
    )

    assert last_speakers(reader, text) == COSTA


def test_a_family_name_and_a_given_name_are_one_man(reader: Reader) -> None:
    text = (
        "HÀ NỘI — Deputy Minister Trần Quang Hải on May 14 received Chinese Ambassador to Việt Nam Wei Jian.\n\n"
        "Hải praised the port. Wei proposed a fund. Hai thanked the ambassador."
    )
    reading = read(reader, text, "VNA")

    assert last_speakers(reader, text, "VNA") == "Trần Quang Hải"
    assert len([actor for actor in reading.actors if actor.kind == "person"]) == 2


def test_who_chairs_an_office_is_no_chair_of_a_parliament(reader: Reader) -> None:
    text = (
        "Lao President Kham Vong received Le Thi Hoa, Chairwoman of the Presidential Office of Vietnam, in Vientiane. "
        "National Assembly Chairman Tran Van Nam joined. The National Assembly Chairwoman thanked the host."
    )

    assert last_speakers(reader, text, "KPL") == "Tran Van Nam"
