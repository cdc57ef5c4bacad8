"""Events of two states: who was there is told with the event, after it, or by who spoke there."""

import pytest
from hearing import speakers
from occasions import one, read, tell

from dragoman.reading.reader import Reader

HELD = "A ceremony to mark the 50th anniversary of Finnish-Chilean ties took place in Lima on May 12.\n\n"
SALO, SOTO = "Finnish Deputy Foreign Minister Olli Salo", "Chilean Ambassador Marta Soto"


@pytest.mark.parametrize(
    "there",
    [
        f"The event saw the participation of {SALO} and {SOTO}.",
        f"Present at the ceremony were {SALO} and {SOTO}.",
        f"Attending the event were {SALO} and {SOTO}.",
        f"Addressing the event, {SALO} praised the ties.\n\n{SOTO} thanked Finland for its help.",
    ],
)
def test_those_of_both_states_who_were_there_make_it_an_engagement(reader: Reader, there: str) -> None:
    event = one(reader, HELD + there, source="STT")
    assert (event.kind, event.date, event.countries) == ("ceremony", "2025-05-12", ("PE",))
    assert event.people == {"Olli Salo", "Marta Soto"}


@pytest.mark.parametrize(
    ("event", "kind"),
    [
        (
            f"A Finland-Chile trade forum was held in Helsinki on May 12, with the participation of {SALO} and",
            "conference",
        ),
        (
            f"The Finland – Chile Friendship Day exhibition opened in Helsinki on May 12 in the presence of {SALO} and",
            "",
        ),
        (
            f"A friendship exchange between Finland and Chile was held on May 12 with the attendance of {SALO} and",
            "meeting",
        ),
    ],
)
def test_who_was_there_may_stand_in_the_same_sentence(reader: Reader, event: str, kind: str) -> None:
    told = one(reader, f"{event} {SOTO}.", source="STT")
    assert told.people == {"Olli Salo", "Marta Soto"}
    assert told.kind == (kind or "ceremony")


def test_an_embassy_is_there_in_the_person_of_its_ambassador(reader: Reader) -> None:
    text = (
        f"The Embassy of Chile in Finland held a ceremony in Helsinki on May 12 to mark Chile's Independence Day, with"
        f" the attendance of {SALO}. Addressing the event, {SOTO} thanked Finland."
    )
    assert one(reader, text, source="STT").people == {"Olli Salo", "Marta Soto"}


def test_what_is_said_there_is_said_in_it(reader: Reader) -> None:
    text = f"{HELD}Addressing the event, {SALO} praised the ties.\n\n{SOTO} thanked Finland for its help."
    reading = read(reader, text, source="STT")
    assert [speakers(reading, each) for each in reading.statements] == ["Olli Salo", "Marta Soto"]
    assert reading.statements[-1].engagement == reading.engagements[0].id


@pytest.mark.parametrize(
    "text",
    [
        f"{HELD}Addressing the event, {SALO} praised the ties.\n\nFinnish Minister Aino Laine spoke of fish.",
        f"A forum on trade was held in Helsinki on May 12 with the participation of {SALO} and Minister Aino Laine.",
        f"A press conference on Finland and Chile was held on May 12. {SALO} spoke of fish. {SOTO} was praised.",
    ],
)
def test_of_one_side_or_for_the_press_it_is_none(reader: Reader, text: str) -> None:
    assert tell(reader, text, source="STT") == []
