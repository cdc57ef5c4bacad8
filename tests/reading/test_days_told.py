"""The day of an engagement, where several days stand beside it or none does."""

import pytest
from occasions import tell

from dragoman.reading.reader import Reader

S = "Swedish Prime Minister Jonas Falk"
B = "Brazilian President Ana Costa"


@pytest.mark.parametrize(
    "text",
    [
        f"{S} met {B} in Vienna, the foreign ministry said on Thursday.",
        f"{S} spoke with {B} by telephone, his spokesman told reporters on Wednesday.",
    ],
)
def test_the_day_of_saying_is_not_the_day_of_meeting(reader: Reader, text: str) -> None:
    assert [each.date for each in tell(reader, text)] == [None]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        (f"{S} will visit Brazil next week, the foreign ministry announced on Tuesday.", "2025-05-19/2025-05-25"),
        (f"{S} met {B} in Vienna on Wednesday, the foreign ministry said on Thursday.", "2025-05-14"),
        (f"{S} told {B} during talks in Vienna on Wednesday that trade is growing.", "2025-05-14"),
    ],
)
def test_the_day_of_the_engagement_beside_one_of_saying(reader: Reader, text: str, date: str) -> None:
    assert [each.date for each in tell(reader, text)] == [date]


def test_whoever_speaks_at_a_meeting_makes_no_call(reader: Reader) -> None:
    text = f"{S} praised trade.\n\nSpeaking at a meeting with {B} in Vienna on May 14, Falk asked her for more ships."
    (meeting,) = tell(reader, text)

    assert (meeting.kind, meeting.date) == ("meeting", "2025-05-14")


def test_a_month_has_both_what_stands_before_and_behind_it(reader: Reader) -> None:
    text = f"{S} met {B} in Vienna on Thursday.\n\nFalk had visited Peru in March, where he was received by {PERU}."
    told = tell(reader, text)

    assert [each.date for each in told if each.countries == ("PE",)] == ["2025-03", "2025-03"]


PERU = "Peruvian President Luis Quispe"


def test_a_plan_beside_a_visit_does_not_date_it(reader: Reader) -> None:
    text = f"{B} met {S}, who is visiting Brazil, on Wednesday.\n\nFalk is scheduled to visit Belem on May 20."
    visit = next(each for each in tell(reader, text) if each.kind == "visit")

    assert visit.date != "2025-05-20"


def test_what_is_planned_is_not_of_the_day_of_arrival(reader: Reader) -> None:
    text = f"{S} arrived in Brazil on Tuesday for a visit.\n\nHe will meet {B}."
    visit, meeting = tell(reader, text)

    assert (visit.date, meeting.date) == ("2025-05-13/..", None)


def test_a_month_of_what_is_recalled_has_passed(reader: Reader) -> None:
    text = (
        "Deputy Minister Jonas Falk of Sweden met Brazilian Minister Ana Costa in Stockholm on November 21. "
        "Falk said the results of his visit to Brasilia in March have been put into practice."
    )
    assert [each.date for each in tell(reader, text, "", "2024-11-22")] == ["2024-11-21", "2024-03"]
