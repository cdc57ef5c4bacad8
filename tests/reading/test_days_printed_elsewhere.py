"""Days that a report prints in another clause or sentence than that of the contact."""

import pytest
from occasions import tell

from dragoman.reading.reader import Reader


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        (
            "The Lao premier made the offer while receiving Peruvian Minister of Labour Ana Costa at the National "
            "Palace, Vientiane this morning, Minister Bounmy Keola told reporters after the meeting.",
            ["2025-05-16"],
        ),
        (
            "LIMA — Peruvian Minister of Labour Ana Costa on Wednesday asked Norway to train more nurses.\n\nIn talks "
            "with Norwegian Minister of Labour Karin Falk, Costa said that 900 nurses were being trained.",
            ["2025-05-14"],
        ),
        (
            "Peruvian President Ana Costa yesterday sent a message of condolence to Norwegian Prime Minister Karin "
            "Falk. Peruvian Foreign Minister Luis Prado sent a similar message to Foreign Minister Jon Berg of Norway.",
            ["2025-05-15", "2025-05-15"],
        ),
    ],
)
def test_the_day_is_that_told_beside_it(reader: Reader, text: str, dates: list[str]) -> None:
    assert [each.date for each in tell(reader, text)] == dates


def test_who_was_present_is_no_meeting_of_its_own(reader: Reader) -> None:
    text = (
        "Peruvian Foreign Minister Ana Costa received her Norwegian counterpart Karin Falk in Lima on Monday. Present "
        "at the meeting were Luis Prado, Deputy Foreign Minister, and Marta Ruiz, Adviser to the President, along "
        "with Juan Soto, Director General of the Peruvian Trade Fund, and Jon Berg, Norwegian Ambassador to Peru."
    )
    (told,) = tell(reader, text)
    assert told.people >= {"Ana Costa", "Karin Falk", "Luis Prado", "Marta Ruiz", "Juan Soto", "Jon Berg"}
    assert told.roles["Jon Berg"] == told.roles["Juan Soto"] == "member"


def test_a_recalled_reception_was_at_the_hosts(reader: Reader) -> None:
    text = (
        "Norwegian Ambassador Jon Berg opened a show of pictures in Lima on Monday. He had earlier been received by "
        "Peruvian Foreign Minister Ana Costa."
    )
    received = next(each for each in tell(reader, text) if "Ana Costa" in each.people)
    assert received.countries == ("PE",)
