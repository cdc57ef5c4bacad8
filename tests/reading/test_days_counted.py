"""Days that are counted: the second of a five-day visit, a two-day meeting; and talks named again by their day."""

import pytest
from occasions import tell

from dragoman.reading.reader import Reader

FALK = "Swedish Foreign Minister Jonas Falk"
COSTA = "Brazilian President Ana Costa"
MET = f"{FALK} met {COSTA} in Brasilia on Thursday"


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (f"{MET}, the second day of his five-day visit to Brazil.", "2025-05-14/2025-05-18"),
        (f"{MET}, the last day of his four-day visit to Brazil.", "2025-05-12/2025-05-15"),
        (f"{MET}, the first day of his visit to Brazil.", "2025-05-15/.."),
        (f"On the third day of his visit to Brazil on Thursday, {FALK} met {COSTA}.", "2025-05-13/.."),
        (f"On the final day of his visit to Brazil on Thursday, {FALK} met {COSTA}.", "../2025-05-15"),
        (f"{MET}, the second day of the fair, during his visit to Brazil.", "2025-05-15"),
    ],
)
def test_the_nth_day_of_a_visit_tells_its_days(reader: Reader, text: str, days: str | None) -> None:
    (visit,) = [each for each in tell(reader, text) if each.kind == "visit"]

    assert visit.date == days


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (f"{FALK} and {COSTA} opened a two-day meeting in Vienna on Thursday.", "2025-05-15/2025-05-16"),
        (f"{FALK} and {COSTA} wrapped up two-day talks in Vienna on Thursday.", "2025-05-14/2025-05-15"),
        (f"{MET}.\n\nThe two-day meeting is about fish.", "2025-05-15/2025-05-16"),
        (f"{MET}.\n\nThe two-day carnival is about fish.", "2025-05-15"),
        (f"{MET} on the sidelines of a two-day seminar.", "2025-05-15"),
    ],
)
def test_a_meeting_of_two_days_has_both(reader: Reader, text: str, days: str) -> None:
    assert tell(reader, text)[0].date == days


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"{FALK} signed a protocol with {COSTA}.\n\nThe signing ceremony was held on Thursday.", "2025-05-15"),
        (f"{FALK} discussed fish with {COSTA}.\n\nThat call was held on Tuesday.", "2025-05-13"),
        (f"{FALK} signed a protocol with {COSTA}.\n\nThe opening ceremony of the fair was on Thursday.", None),
    ],
)
def test_what_is_named_again_by_its_day_has_it(reader: Reader, text: str, day: str | None) -> None:
    assert tell(reader, text)[0].date == day


def test_envoys_who_are_told_together_have_the_day_of_their_ceremonies(reader: Reader) -> None:
    text = (
        "Swedish Ambassador Jonas Falk and Chilean Ambassador Luis Vera have presented their letters of credence to"
        f" {COSTA}.\n\nThe ceremonies took place on Wednesday."
    )

    assert {each.date for each in tell(reader, text)} == {"2025-05-14"}


@pytest.mark.parametrize(
    ("second", "day"),
    [
        (f"On the first day of his visit, Falk met {COSTA}.", "2025-05-12"),
        (f"On the third day of his stay, Falk met {COSTA}.", "2025-05-14"),
        (f"Falk met {COSTA} on the last day of his trip.", "2025-05-15"),
        (f"On the seventh day of his trip, Falk met {COSTA}.", "2025-05-12/2025-05-15"),
    ],
)
def test_a_meeting_is_told_by_the_day_of_a_visit(reader: Reader, second: str, day: str) -> None:
    assert tell(reader, f"{FALK} paid a visit to Brazil on May 12-15.\n\n{second}")[1].date == day


def test_the_last_day_of_a_tour_is_not_the_one_on_which_it_began(reader: Reader) -> None:
    text = (
        f"On the last day of a five-day visit to Brazil, {FALK} met {COSTA}.\n\nHe had started his visit on Tuesday as"
        " he came to Brasilia."
    )

    assert tell(reader, text)[0].date == "2025-05-13/2025-05-17"
