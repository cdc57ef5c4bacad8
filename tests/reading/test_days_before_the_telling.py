"""Days of a trip before the comma behind which someone tells of it, and what a trip that begins is called."""

import pytest
from occasions import tell

from dragoman.reading.reader import Reader


@pytest.mark.parametrize("told", ["announced", "said", "confirmed"])
@pytest.mark.parametrize(
    ("trip", "days"),
    [
        ("is due to travel to Laos next week", "2025-05-19/2025-05-25"),
        ("toured Laos last week", "2025-05-05/2025-05-11"),
        ("made an official visit to Laos last week", "2025-05-05/2025-05-11"),
    ],
)
def test_the_day_of_the_telling_is_not_that_of_the_trip(reader: Reader, trip: str, days: str, told: str) -> None:
    text = f"Peruvian Foreign Minister Ivo Rojas {trip}, the Foreign Ministry {told} on Tuesday."

    assert [each.date for each in tell(reader, text)] == [days]


@pytest.mark.parametrize("begun", [", beginning a state visit", " to begin a state visit", ", starting a state visit"])
def test_a_trip_that_begins_is_of_the_kind_told(reader: Reader, begun: str) -> None:
    told = tell(reader, f"Peruvian President Ivo Rojas arrived in Laos on May 12{begun}.")

    assert [(each.type, each.date) for each in told] == [("state", "2025-05-12/..")]
