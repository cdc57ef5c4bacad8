"""Days that another clause tells: of the journey to where something was done, of its end, of what the talks came to."""

import pytest
from occasions import tell

from dragoman.reading.reader import Reader

FALK = "Swedish Foreign Minister Jonas Falk"
COSTA = "Brazilian President Ana Costa"
ENVOY = "Brazilian Ambassador Rui Lopes"


@pytest.mark.parametrize(
    ("text", "date"),
    [
        (f"On Tuesday, {FALK} toured a Brazilian school in Stockholm, where he was met by {ENVOY}.", "2025-05-13"),
        (f"The price of wool was discussed at a meeting of {FALK} with {COSTA} in Brasilia on May 12.", "2025-05-12"),
        (f"{FALK} is expected to be received by {COSTA} before leaving on Sunday.", None),
        (
            "Two days of consultations between experts of Sweden and Brazil concluded here on Friday.",
            "2025-05-15/2025-05-16",
        ),
        (
            "Two days of talks between experts of Sweden and Brazil ended on Friday, and they signed a protocol.",
            "2025-05-15/2025-05-16",
        ),
        (f"{FALK} met {COSTA} in the last week of April.", "2025-04-24/2025-04-30"),
    ],
)
def test_a_meeting_has_the_day_of_its_own_clause(reader: Reader, text: str, date: str | None) -> None:
    meeting = next(each for each in tell(reader, text) if each.kind == "meeting")

    assert meeting.date == date


@pytest.mark.parametrize(
    ("text", "date"),
    [
        (
            f"{FALK} arrived in Brasilia on Wednesday. He is to be received by {COSTA} before leaving on Sunday.",
            "2025-05-14/2025-05-18",
        ),
        (
            f"{FALK} arrived in Brasilia on Wednesday. He will meet {COSTA} before his departure on Sunday.",
            "2025-05-14/2025-05-18",
        ),
        (
            f"A delegation led by {FALK} flew home on Friday after paying a three-day visit to Brazil.",
            "2025-05-14/2025-05-16",
        ),
        (f"{FALK}, whose visit to Brazil ends on Friday, praised the ties.", "../2025-05-16"),
    ],
)
def test_a_visit_lasts_to_the_day_of_leaving(reader: Reader, text: str, date: str) -> None:
    visit = next(each for each in tell(reader, text) if each.kind == "visit")

    assert (visit.standing, visit.date) == ("occurred", date)


def test_what_two_sides_sign_at_the_end_is_of_the_last_day(reader: Reader) -> None:
    text = "Two days of talks between experts of Sweden and Brazil ended on Friday, and they signed a protocol."
    signed = next(each for each in tell(reader, text) if each.kind == "ceremony")

    assert signed.date == "2025-05-16"


def test_a_guest_who_goes_on_within_the_country_makes_no_second_visit(reader: Reader) -> None:
    text = f"{FALK} arrived in Brasilia on Wednesday. He will also visit Rio de Janeiro on Friday."

    assert [each.kind for each in tell(reader, text)] == ["visit"]


def test_a_visit_put_off_was_to_begin_on_the_day_to_come(reader: Reader) -> None:
    text = f"{FALK}, who was due to visit Brazil on Monday, postponed the trip after a storm."

    assert {each.date for each in tell(reader, text)} == {"2025-05-19"}


@pytest.mark.parametrize(
    ("beside", "date"),
    [
        ("Falk had talks with Minister Rui Lopes before the signing.", "2025-05-12"),
        ("Falk had talks with Minister Rui Lopes on trade.", None),
    ],
)
def test_what_is_done_beside_something_else_has_its_day(reader: Reader, beside: str, date: str | None) -> None:
    lead = f"{FALK} signed a treaty with {COSTA} in Brasilia on May 12."
    talks = [each.date for each in tell(reader, f"{lead}\n\n{beside}") if each.kind == "meeting"]

    assert talks == [date]


def test_the_day_of_another_s_visit_is_none_of_an_arrival(reader: Reader) -> None:
    text = f"Ahead of {COSTA}'s visit to Stockholm on May 20, {FALK} arrived in Brasilia and met her."
    visits = {next(iter(each.roles)): each.date for each in tell(reader, text) if each.kind == "visit"}

    assert visits == {"Ana Costa": "2025-05-20", "Jonas Falk": None}
