"""What a title tells where the text goes on as if it had told it, whether the title stands in the text or beside it."""

import pytest
from occasions import one

from dragoman.documents.preparing import prepare
from dragoman.domain.claims import Reading
from dragoman.domain.text import Report
from dragoman.reading.reader import Reader

TITLE = "Telephone conversation with President of Peru Juan Soto"
LEAD = "The presidents expressed satisfaction with the current level of ties. "
REST = "Pavel Karpovich and Juan Soto also exchanged views on the situation in Bolivia."


def _read(reader: Reader, text: str, title: str | None = None) -> Reading:
    report = Report(content=text, origin="case", source="BelTA", published="2025-05-16", language="en", title=title)
    return reader.read(prepare(report))


@pytest.mark.parametrize("beside", [True, False])
def test_those_of_a_title_speak_in_the_first_sentence(reader: Reader, beside: bool) -> None:
    reading = _read(reader, LEAD + REST, TITLE) if beside else _read(reader, f"{TITLE}\n\n{LEAD}{REST}")
    (call,) = reading.engagements
    names = {actor.id: actor.name for actor in reading.actors}
    assert (call.kind, call.format) == ("call", "phone")
    assert {names[part.actor] for part in call.participants} == {"Pavel Karpovich", "Juan Soto"}
    assert [(each.act.value, len(each.speakers)) for each in reading.statements] == [("appreciate", 2), ("discuss", 2)]


def test_talks_are_the_call_that_a_title_beside_the_text_says_they_were(reader: Reader) -> None:
    (call,) = _read(reader, REST, TITLE).engagements
    assert (call.kind, call.format) == ("call", "phone")


def test_a_title_beside_the_text_makes_no_call_of_what_others_had(reader: Reader) -> None:
    (talks,) = _read(reader, REST, "Telephone conversation with President of Chile Luis Vega").engagements
    assert (talks.kind, talks.format) == ("meeting", "in_person")


def test_a_title_alone_tells_nothing_where_the_text_speaks_of_one(reader: Reader) -> None:
    text = f"{TITLE}\n\nPavel Karpovich thanked Juan Soto for the help with the floods."
    assert all(len(each.speakers) == 1 for each in _read(reader, text).statements)


def test_an_office_ends_before_a_meeting_that_was_held(reader: Reader) -> None:
    text = (
        "A meeting between Dr. Nihal Perera, Secretary to the President, and Adam Reed, the British High Commissioner"
        " to Sri Lanka was held on Friday."
    )
    reading = _read(reader, text)
    offices = {actor.name: [office.title for office in actor.offices] for actor in reading.actors if actor.offices}
    assert offices["Adam Reed"] == ["British High Commissioner to Sri Lanka"]


def test_a_name_with_a_particle_before_an_office_in_a_headline_is_one_person(reader: Reader) -> None:
    text = (
        "Karim bin Talal, King of Morocco, meets Peruvian President Ana Ruiz\n\n"
        "The President received the king at the palace in Lima."
    )
    assert one(reader, text, "").sides == {"Ana Ruiz": "PE", "Karim bin Talal": "MA"}
