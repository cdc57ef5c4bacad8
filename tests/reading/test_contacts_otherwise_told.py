"""Contacts told in words or by people that were not known for it: bodies of two states that sign, heads of bodies of
many lands, guests of whom only a clause tells that they came."""

import pytest
from occasions import read, tell

from dragoman.reading.reader import Reader


def _told(reader: Reader, text: str, source: str = "VNA") -> list[tuple[str, str, set[str]]]:
    return [(each.kind, each.standing, each.people) for each in tell(reader, text, source)]


def test_a_sentence_may_begin_with_the_word_through(reader: Reader) -> None:
    text = "Peruvian Ambassador to Laos Luis Prado has left. Through talks and letters, he won friends, a note said."
    assert read(reader, text).engagements == ()


@pytest.mark.parametrize(
    "office",
    [
        "Secretary General of the Permanent Rail Secretariat",
        "RAILCOM Secretary General",
        "Deputy Secretary-General of the Inter-Regional Rail Union",
    ],
)
def test_who_speaks_for_a_body_of_many_lands_is_no_countryman(reader: Reader, office: str) -> None:
    text = f"Azerbaijani Foreign Minister Ali Quliyev received {office} Ana Costa in Baku on Monday."
    assert _told(reader, text, "Trend") == [("meeting", "occurred", {"Ali Quliyev", "Ana Costa"})]


def test_the_secretary_general_of_a_ministry_is_of_its_state(reader: Reader) -> None:
    text = "Azerbaijani Foreign Minister Ali Quliyev received Secretary General of the Ministry Ana Costa on Monday."
    assert _told(reader, text, "Trend") == []


def test_a_clause_tells_that_the_one_received_came_from_elsewhere(reader: Reader) -> None:
    guest = "Serbian Foreign Minister Marko Ilić met with Paul Reed, a professor at Sundale University, who is visiting"
    assert ("meeting", "occurred", {"Marko Ilić", "Paul Reed"}) in _told(reader, f"{guest} Serbia.", "msp.gov.rs")
    assert _told(reader, f"{guest} the flooded villages.", "msp.gov.rs") == []


@pytest.mark.parametrize(
    "bodies",
    [
        "Viet Nam's Ministry of Finance and Peru's Ministry of Economy",
        "Chile's Ministry of Finance and Peru's Ministry of Finance",
        "The Viet Nam Coast Guard and the Peruvian Coast Guard",
    ],
)
def test_ministries_of_two_states_sign(reader: Reader, bodies: str) -> None:
    (signing,) = read(reader, f"{bodies} signed a memorandum of understanding in Lima on May 12.", "VNA").engagements
    assert (signing.kind, signing.date.edtf, len({part.side for part in signing.participants})) == (
        "ceremony",
        "2025-05-12",
        2,
    )


def test_two_ministries_of_one_state_sign_at_home(reader: Reader) -> None:
    text = "Viet Nam's Ministry of Finance and Viet Nam's Ministry of Health signed a memorandum on May 12."
    assert tell(reader, text, "VNA") == []
