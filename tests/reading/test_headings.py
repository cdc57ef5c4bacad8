"""What a title tells where the text goes on as if it had told it, whether the title stands in the text or beside it."""

import pytest
from occasions import one, tell

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


LINE = "Telephone conversation with President of Chile Juan Soto\n\n"


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (LINE + "Ana Ruiz thanked Juan Soto for the help with the floods.", {"Ana Ruiz", "Juan Soto"}),
        (LINE + "The harvest was discussed. Ana Ruiz spoke of the floods.", {"Ana Ruiz", "Juan Soto"}),
        (
            LINE + "The President of Peru thanked him for the release of the Peruvian citizen Luis Vega. Ana Ruiz also"
            " spoke of the floods.",
            {"Ana Ruiz", "Juan Soto"},
        ),
        (
            LINE + "The President of Peru conveyed her condolences on the passing of President Luis Vega. During"
            " the conversation, Ana Ruiz congratulated Juan Soto on taking office.",
            {"Ana Ruiz", "Juan Soto"},
        ),
        (
            LINE + "Ana Ruiz was ready to send a delegation to Minsk to hold talks with representatives of Bolivia.",
            {"Ana Ruiz", "Juan Soto"},
        ),
        (
            "Phone call with the Minister of Foreign Affairs of Chile\n\nAna Ruiz thanked Juan Soto for the help. The"
            " ministers agreed to stay in touch.",
            {"Ana Ruiz", "Juan Soto"},
        ),
        (
            "Talks with President of Chile Juan Soto and Chancellor of Austria Jan Kohl\n\nThe leaders exchanged views"
            " on the floods. Ana Ruiz spoke of the harvest.",
            {"Ana Ruiz", "Juan Soto", "Jan Kohl"},
        ),
        (LINE + "The two leaders spoke of trade. They agreed to stay in touch.", {"Peru", "Juan Soto"}),
        (
            LINE + "In the context of the floods, the leaders discussed trade. The President of Peru spoke of help.",
            {"Peru", "Juan Soto"},
        ),
        (
            "Telephone conversation with Crown Prince of Abu Dhabi Juan Soto\n\nThe call focused on trade. Ana Ruiz"
            " gave an account of the floods.",
            {"Ana Ruiz", "Juan Soto"},
        ),
    ],
)
def test_a_title_that_is_the_name_of_a_contact_tells_it(reader: Reader, text: str, people: set[str]) -> None:
    contact = one(reader, text, "Agencia Andina Peru")
    assert contact.people == people
    assert "PE" in contact.sides.values()
    assert contact.sides["Juan Soto"] == ("AE" if "Abu Dhabi" in text else "CL")


def test_a_title_tells_no_contact_of_two_of_the_publishers_own(reader: Reader) -> None:
    text = "Meeting with head of the Bank of Peru Luis Vega\n\nAna Ruiz said that the harvest was good."
    assert tell(reader, text, "Agencia Andina Peru") == []


def test_a_title_with_a_gerund_tells_no_contact_beside_that_of_the_text(reader: Reader) -> None:
    text = (
        "Press release on summoning Ambassador of Chile Juan Soto\n\nAna Ruiz. On May 12, Ambassador of Chile to Peru"
        " Juan Soto was summoned to the Peruvian Foreign Ministry."
    )
    assert one(reader, text, "Agencia Andina Peru").people == {"Juan Soto", "Peruvian Foreign Ministry"}


def test_a_title_waits_where_the_text_tells_what_is_to_come(reader: Reader) -> None:
    call = one(reader, LINE + "Tomorrow, Ana Ruiz will speak by phone with Juan Soto.", "Agencia Andina Peru")
    assert call.standing == "planned"


@pytest.mark.parametrize(
    "text",
    [
        "Ana Ruiz and Juan Soto spoke on the phone. They also discussed the situation at the Bolivian border.",
        "Ana Ruiz spoke of trade. The leaders stressed the harvest, including following their talks in Lima on May 4.",
        "As a follow-up to the talks held in Lima on May 4, the leaders spoke of trade.",
    ],
)
def test_what_is_spoken_of_on_the_phone_gives_the_call_no_place_or_day(reader: Reader, text: str) -> None:
    call = tell(reader, LINE + text, "Agencia Andina Peru")[0]
    assert (call.standing, call.date, call.places) == ("occurred", None, ())


@pytest.mark.parametrize(
    "opening",
    [
        "In follow-up to the talks between Ana Ruiz and Juan Soto in Lima on May 12, the leaders spoke of trade.",
        "Further to the meeting between Ana Ruiz and Juan Soto in Lima on May 12, the leaders spoke of trade.",
        "Following up on the meeting between Ana Ruiz and Juan Soto in Lima on May 12, they spoke of trade.",
    ],
)
def test_what_a_contact_follows_up_is_recalled(reader: Reader, opening: str) -> None:
    told = [(each.kind, each.standing) for each in tell(reader, LINE + opening, "Agencia Andina Peru")]
    assert told == [("call", "occurred"), ("meeting", "background")]


def test_officials_of_two_lands_are_not_the_one_who_speaks_of_their_talks(reader: Reader) -> None:
    text = LINE + "Ana Ruiz assessed the progress made at the talks between Peruvian and Bolivian representatives."
    assert [each.people for each in tell(reader, text, "Agencia Andina Peru")] == [
        {"Ana Ruiz", "Juan Soto"},
        {"Peru", "Bolivia"},
    ]


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
