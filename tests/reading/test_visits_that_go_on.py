"""Visits that began days ago or are told by the leaving, and what is to follow something that is to come."""

import pytest
from occasions import tell

from dragoman.reading.reader import Reader

FALK = "Swedish Foreign Minister Jonas Falk"
COSTA = "Brazilian President Ana Costa"
MET = f"{COSTA} received in Brasilia on Wednesday {FALK}."


def test_a_guest_who_came_long_ago_and_is_still_there_is_news(reader: Reader) -> None:
    text = f"{MET[:-1]}, who is on a visit to Brazil.\n\nThe guest came to Recife on May 9 and will leave on Sunday."

    assert [(each.date, each.standing) for each in tell(reader, text)] == [
        ("2025-05-14", "occurred"),
        ("2025-05-09/2025-05-18", "occurred"),
    ]


@pytest.mark.parametrize(
    ("leaving", "date", "standing", "country"),
    [
        ("Falk will leave Brazil on Sunday.", "../2025-05-18", "occurred", "BR"),
        ("Falk will leave Brazil for Peru on Sunday.", "2025-05-18", "planned", "PE"),
    ],
)
def test_leaving_a_country_tells_the_visit_that_it_ends(
    reader: Reader, leaving: str, date: str, standing: str, country: str
) -> None:
    (visit,) = [each for each in tell(reader, f"{MET}\n\n{leaving}") if each.kind == "visit"]

    assert (visit.date, visit.standing, visit.countries) == (date, standing, (country,))


@pytest.mark.parametrize(
    ("text", "date", "standing"),
    [
        (f"On Monday, {FALK} will lay a wreath, followed by talks with {COSTA}.", "2025-05-19", "planned"),
        (f"On Monday, {FALK} laid a wreath, followed by talks with {COSTA}.", "2025-05-12", "occurred"),
        (f"{FALK} arrived on Monday and is due to depart on Sunday after meeting {COSTA}.", "2025-05-18", "planned"),
        (
            f"{FALK} and {COSTA} met on the sidelines of the 10th Fish Forum, held in Vienna from 13 to 15 May.",
            "2025-05-13/2025-05-15",
            "occurred",
        ),
    ],
)
def test_a_meeting_goes_with_what_it_follows(reader: Reader, text: str, date: str, standing: str) -> None:
    (meeting,) = [each for each in tell(reader, text) if each.kind == "meeting"]

    assert (meeting.date, meeting.standing) == (date, standing)
