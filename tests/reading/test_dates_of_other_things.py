"""Dates that are of something else than the contact beside which they stand, and those that are its own after all."""

import pytest
from occasions import tell

from dragoman.reading.reader import Reader

FALK = "Swedish Foreign Minister Jonas Falk"
COSTA = "Brazilian President Ana Costa"
MISSION = "the trip of a Swedish trade mission to Brasilia"


@pytest.mark.parametrize(
    ("text", "date", "standing"),
    [
        (
            f"{FALK} visited Brazil last week, becoming the first minister to do so since Per Lund in 1957.",
            "2025-05-05/2025-05-11",
            None,
        ),
        (f"{FALK} visited Brazil in 1957, the first to do so.", "1957", "background"),
        (f"{COSTA} called the visit of {FALK} to Brasilia last July a turning point.", "2024-07", "background"),
        (f"The visit to Brasilia that {FALK} plans for next year is a chance, said {COSTA}.", "2026", "planned"),
        (f"{FALK} and {COSTA} touched upon {MISSION} scheduled for June 5.", "2025-06-05", "planned"),
        (
            f"The visit of {FALK} to Brasilia, which had been planned for next week, has been put off.",
            "2025-05-19/2025-05-25",
            "cancelled",
        ),
    ],
)
def test_a_visit_has_its_own_date(reader: Reader, text: str, date: str, standing: str | None) -> None:
    (visit,) = [each for each in tell(reader, text) if each.kind == "visit"]

    assert (visit.date, visit.standing) == (date, standing or "occurred")


@pytest.mark.parametrize(
    ("when", "date"), [("the preparations for the summit in Lima next month", None), ("trade on Monday", "2025-05-12")]
)
def test_what_was_said_in_talks_lies_not_ahead(reader: Reader, when: str, date: str | None) -> None:
    told = tell(reader, f"{FALK}, in talks with {COSTA}, spoke highly of {when}.")

    assert [(each.date, each.standing) for each in told] == [(date, "occurred")]


def test_leaving_for_a_town_unknown_ends_no_visit(reader: Reader) -> None:
    text = f"{FALK} is on a visit to Brazil.\n\nHe will meet {COSTA} before leaving for Ribeirinho on Friday."

    assert tell(reader, text)[0].date is None
