"""Careers: what clauses tell of offices that someone held before, leaves, takes up, or has held since a day."""

import pytest
from cases import people

from dragoman.reading.reader import Reader

OPENING = "Swedish Trade Minister Karin Falk met Peruvian Trade Minister Paulo Costa on Monday. "


def told(reader: Reader, sentence: str, name: str = "Karin Falk") -> list[tuple[str, ...]]:
    """What is told of someone's offices beside those by the name: each title with its marks."""
    offices = people(reader, OPENING + sentence)[name].offices
    return [(office.title, *office.marks) for office in offices if office.title != "Swedish Trade Minister"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Falk has held her present office since 2022 and was previously Governor of Dalarna Province.",
        "Falk, 52, was Governor of Dalarna Province before her appointment.",
        "She previously served as Governor of Dalarna Province.",
        "Falk, who formerly held the post of Governor of Dalarna Province, thanked the host.",
        "Falk had earlier been Governor of Dalarna Province.",
        "She was relieved of the post of Governor of Dalarna Province by a decree.",
        "Falk stepped down as Governor of Dalarna Province.",
        "Falk resigned from the post of Governor of Dalarna Province.",
        "Falk was dismissed as Governor of Dalarna Province.",
        "Falk had served as Governor of Dalarna Province.",
        "The King signed a decree dismissing Karin Falk from the post of Governor of Dalarna Province.",
    ],
)
def test_an_office_held_before_is_marked_former(reader: Reader, sentence: str) -> None:
    assert told(reader, sentence) == [("Governor of Dalarna Province", "former")]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Falk was named acting Governor of Dalarna.", ("Governor of Dalarna", "acting", "newly appointed")),
        ("She has been appointed as Governor of Dalarna.", ("Governor of Dalarna", "newly appointed")),
        ("Falk was named by the King as Governor of Dalarna.", ("Governor of Dalarna", "newly appointed")),
        ("The King appointed Karin Falk as Governor of Dalarna.", ("Governor of Dalarna", "newly appointed")),
        ("She was promoted to the post of Governor of Dalarna.", ("Governor of Dalarna", "newly appointed")),
        ("Falk took over as Governor of Dalarna.", ("Governor of Dalarna", "newly appointed")),
        (
            "Falk was elected Governor of Dalarna on March 3.",
            ("Governor of Dalarna", "newly appointed", "since 2024-03-03"),
        ),
        ("Falk was nominated as Governor of Dalarna.", ("Governor of Dalarna", "designate")),
        ("Falk has been Governor of Dalarna since February 20.", ("Governor of Dalarna", "since 2024-02-20")),
        ("Falk, who had been Governor of Dalarna since 2019, left.", ("Governor of Dalarna",)),
        ("Falk returns to her post as Governor of Dalarna.", ("Governor of Dalarna",)),
    ],
)
def test_an_office_taken_up_or_held_since(reader: Reader, sentence: str, expected: tuple[str, ...]) -> None:
    assert told(reader, sentence) == [expected]


@pytest.mark.parametrize(
    "sentence",
    [
        "Falk was elected Governor of Dalarna in 2009.",
        "Falk met the Governor of Dalarna before her departure.",
        "Costa was with the Governor of Dalarna before the talks.",
        "Falk was named after the Governor of Dalarna.",
        "The Riksdag was told of the Governor of Dalarna.",
    ],
)
def test_what_tells_nothing_of_today_or_of_her_is_left(reader: Reader, sentence: str) -> None:
    assert told(reader, sentence) == []


def test_an_approved_appointment_dates_the_office_by_the_name(reader: Reader) -> None:
    text = (
        "Newly appointed Swedish Trade Minister Karin Falk met Peruvian Trade Minister Paulo Costa on Monday. "
        "Parliament approved the appointment of Ms Falk on March 1."
    )
    offices = people(reader, text)["Karin Falk"].offices
    assert [office.marks for office in offices] == [("newly appointed",), ("newly appointed", "since 2024-03-01")]


def test_who_left_an_office_is_of_the_publishers_country(reader: Reader) -> None:
    text = OPENING + "By the same decree, Mr Le Bach Van was relieved of the post of Minister of Border Trade."
    assert people(reader, text)["Le Bach Van"].country == "VN"


def test_nobody_acts_in_an_office_that_is_over(reader: Reader) -> None:
    text = OPENING + "Falk was previously Governor of Dalarna."
    assert [office.title for office in people(reader, text)["Karin Falk"].offices][0] == "Swedish Trade Minister"
