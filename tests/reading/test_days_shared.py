"""Days shared: by verbs that are joined, by what was said to the other, by talks after which something is to be."""

import pytest
from occasions import tell

from dragoman.reading.reader import Reader

FALK = "Swedish Foreign Minister Jonas Falk"
COSTA = "Brazilian President Ana Costa"
ENVOY = "Brazilian Ambassador Rui Lopes"
TALKS = f"{FALK} held talks with {COSTA} in Vienna on Thursday."


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (f"{FALK} met {COSTA} on Thursday and held talks with {ENVOY}.", ["2025-05-15", "2025-05-15"]),
        (f"{FALK} met {COSTA} on Thursday, and held talks with {ENVOY} on Friday.", ["2025-05-15", "2025-05-16"]),
        (f"On Tuesday, on arriving in Brasilia, {FALK} toured a factory.", ["2025-05-13/.."]),
    ],
)
def test_the_day_of_a_verb_is_that_of_what_is_joined_to_it(reader: Reader, text: str, days: list[str]) -> None:
    assert [each.date for each in tell(reader, text)] == days


@pytest.mark.parametrize(
    ("second", "day"),
    [
        ("The two leaders are to sign a treaty after the talks.", "2025-05-15"),
        ("The two leaders are to sign a treaty before long.", None),
        (f"On the eve of the talks, Falk met {ENVOY}.", "2025-05-14"),
        (f"Before the elections, Falk met {ENVOY}.", None),
        (f"On the sidelines, Falk met {ENVOY}.", "2025-05-15"),
    ],
)
def test_what_stands_beside_talks_has_its_day_from_them(reader: Reader, second: str, day: str | None) -> None:
    assert tell(reader, f"{TALKS}\n\n{second}")[1].date == day


@pytest.mark.parametrize(
    ("second", "day"),
    [
        ("Falk told Lopes on Thursday that the shot was an error.", "2025-05-15"),
        ("Falk told reporters on Thursday that the shot was an error.", None),
        ("Falk told Lopes that a shot was fired on Thursday.", None),
    ],
)
def test_what_was_said_to_the_other_was_said_when_they_met(reader: Reader, second: str, day: str | None) -> None:
    assert tell(reader, f"{FALK} has summoned {ENVOY} over a shot.\n\n{second}")[0].date == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"VIENNA, May 15 (Reuters) - The same day {FALK} called on {COSTA}.", "2025-05-15"),
        (f"Later in the day {FALK} is to call on {COSTA}.", "2025-05-16"),
        (f"On the same day {FALK} called on {COSTA}.", None),
    ],
)
def test_the_same_day_is_that_of_the_report_where_no_other_is_told(reader: Reader, text: str, day: str | None) -> None:
    assert tell(reader, text)[0].date == day


@pytest.mark.parametrize(
    ("when", "published", "days"),
    [
        ("today, 6 March 2025,", None, ["2025-03-06", "2025-03-05"]),
        ("this morning (Tuesday, 24 January)", None, ["XXXX-01-24", "XXXX-01-23"]),
        ("yesterday (14 May)", "2025-05-19", ["2025-05-14", "2025-05-14"]),
        ("today", None, [None, None]),
    ],
)
def test_today_is_the_day_that_is_printed_beside_it(
    reader: Reader, when: str, published: str | None, days: list[str | None]
) -> None:
    text = f"{FALK} met {COSTA} {when} in Vienna.\n\nFalk gave a dinner for {ENVOY} last night."

    assert [each.date for each in tell(reader, text, published=published)] == days
