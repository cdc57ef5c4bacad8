"""Transcripts in which people of two sides greet each other, and nobody tells that they met."""

import pytest
from occasions import tell

from dragoman.reading.reader import Reader

_REMARKS = (
    "President of Peru Ana Costa: Mr Prime Minister, good afternoon.\n\n{greeting} Trade is growing.\n\n"
    "Prime Minister of Chile Luis Vega: Madam President, thank you for the invitation. We will talk about railways.\n"
)


def test_who_welcomes_another_to_his_face_has_met_him(reader: Reader) -> None:
    (talks,) = tell(reader, _REMARKS.format(greeting="I am very glad to welcome you to Lima."))
    assert (talks.kind, talks.roles) == ("meeting", {"Ana Costa": "host", "Luis Vega": "visitor"})
    assert talks.countries == ("PE",)


@pytest.mark.parametrize("greeting", ["It is wonderful to meet you.", "It is an honour to see you here."])
def test_who_is_glad_to_see_another_has_met_him(reader: Reader, greeting: str) -> None:
    (talks,) = tell(reader, _REMARKS.format(greeting=greeting))
    assert set(talks.roles.values()) == {"principal"}


def test_people_of_one_side_who_greet_each_other_are_at_home(reader: Reader) -> None:
    text = _REMARKS.format(greeting="I am very glad to welcome you to Lima.").replace("Chile", "Peru")
    assert tell(reader, text) == []


def test_who_only_speaks_in_turn_need_not_have_met(reader: Reader) -> None:
    assert tell(reader, _REMARKS.format(greeting="The harvest was good.").replace("We will talk", "We talk")) == []


def test_a_lead_tells_what_the_transcript_shows(reader: Reader) -> None:
    text = "Peruvian President Ana Costa met with Prime Minister of Chile Luis Vega in Lima.\n\n" + _REMARKS.format(
        greeting="I am happy to see you."
    )
    assert [each.label for each in tell(reader, text)] == ["meeting"]
