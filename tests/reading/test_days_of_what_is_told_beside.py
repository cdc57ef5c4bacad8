"""Days and standing that a contact has from what its sentence, or the one beside it, tells of something else."""

import pytest

from dragoman.documents.preparing import prepare
from dragoman.domain.engagements import Engagement
from dragoman.domain.text import Report
from dragoman.reading.reader import Reader


def told(reader: Reader, text: str) -> list[Engagement]:
    report = Report(content=text, origin="case", source="Andina", published="2024-05-15", language="en")
    return list(reader.read(prepare(report)).engagements)


def days(reader: Reader, text: str) -> dict[str, str | None]:
    return {str(each.kind): each.date.edtf for each in told(reader, text)}


def standing(reader: Reader, text: str) -> dict[str, str]:
    return {each.label: "background" if each.background else str(each.actuality) for each in told(reader, text)}


@pytest.mark.parametrize(
    ("text", "visit", "meeting"),
    [
        (
            "Joana Prates, Minister of Foreign Affairs of Portugal, paid a courtesy call on Foreign Minister Somsak Dee"
            ", on the occasion of her visit to Thailand (14-15 May 2024).",
            "2024-05-14/2024-05-15",
            "2024-05-14/2024-05-15",
        ),
        (
            "Foreign Minister Somsak Dee met Joana Prates, Minister of Foreign Affairs of Portugal, on the occasion of "
            "her official visit to Thailand on 14-15 May.",
            "2024-05-14/2024-05-15",
            "2024-05-14/2024-05-15",
        ),
        (  # the meeting's own day stays its own
            "Foreign Minister Somsak Dee of Thailand met Joana Prates, Minister of Foreign Affairs of Portugal, on 13 "
            "May during her visit to Bangkok (12-15 May).",
            "2024-05-12/2024-05-15",
            "2024-05-13",
        ),
    ],
)
def test_days_in_brackets_behind_a_visit_are_its_own(reader: Reader, text: str, visit: str, meeting: str) -> None:
    assert days(reader, text) == {"visit": visit, "meeting": meeting}


@pytest.mark.parametrize(
    ("text", "visit"),
    [
        (
            "On May 10, Vice President Le Thu Mai received Danish Minister Mads Lund right after she arrived in "
            "Copenhagen for an official visit to Denmark.",
            "2024-05-10/..",
        ),
        (
            "Vice President Le Thu Mai met Danish Minister Mads Lund on May 10 shortly after landing in Copenhagen for "
            "a visit to Denmark.",
            "2024-05-10/..",
        ),
        (  # not told to have been at once
            "On Friday, Danish Minister Mads Lund was received by Vice President Le Thu Mai after he arrived in Hanoi "
            "for a visit.",
            None,
        ),
    ],
)
def test_who_met_someone_right_after_arriving_came_on_that_day(reader: Reader, text: str, visit: str | None) -> None:
    assert days(reader, text)["visit"] == visit


def test_what_is_to_come_is_not_of_a_day_that_lies_behind(reader: Reader) -> None:
    text = "President Paul Hart will meet Prime Minister Sio Vea of Tonga to follow up on the summit in Lima last year."
    assert [(each.date.edtf, each.background) for each in told(reader, text)] == [(None, False)]
    text = "President Paul Hart will meet Prime Minister Sio Vea of Tonga in Apia next week."
    assert [each.date.edtf for each in told(reader, text)] == ["2024-05-20/2024-05-26"]


def test_a_day_printed_twice_is_of_the_days_of_the_news(reader: Reader) -> None:
    text = (
        "Danish Foreign Minister Mads Lund who arrived in Sri Lanka yesterday(14) for an official visit had met and "
        "held talks with President Nimal Silva today(15)."
    )
    assert [(each.date.edtf, each.background) for each in told(reader, text)] == [
        ("2024-05-14/..", False),
        ("2024-05-15", False),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A group of Estonian lawmakers that was due in Peru on Monday has put off its visit. The group, led by Jaan"
            " Tamm, was to be received by President Ana Rojas.",
            {"visit": "cancelled", "reception": "cancelled"},
        ),
        (
            "Marit Holm, the President of Norway, was to visit Peru on Monday. The trip was then called off.",
            {"visit": "cancelled"},
        ),
        (
            "The ministry said that a visit by the Norwegian foreign minister had been postponed by Peru. Marit Holm "
            "was scheduled to arrive in Lima on Sunday for a two-day visit.",
            {"two-day visit": "cancelled"},
        ),
        (
            "Norwegian Minister Marit Holm, who was to have met President Ana Rojas of Peru in Lima, could not come "
            "because of the storm.",
            {"meeting": "cancelled"},
        ),
        (  # another stop
            "Norwegian President Marit Holm was scheduled to arrive in Lima on Sunday. A stop in Quito was called off.",
            {"visit": "planned"},
        ),
    ],
)
def test_what_could_not_be_is_off(reader: Reader, text: str, expected: dict[str, str]) -> None:
    assert standing(reader, text) == expected


def test_talks_of_which_the_outcome_is_talked_are_recalled(reader: Reader) -> None:
    text = (
        "Foreign Minister Ana Rojas of Peru met Norwegian Foreign Minister Marit Holm in Lima. They also exchanged "
        "views on the outcome of the talks held Tuesday between Laos and Thailand in Vientiane."
    )
    assert [(each.date.edtf, each.background) for each in told(reader, text)] == [(None, False), ("2024-05-14", True)]
    text = (
        "Foreign Minister Ana Rojas of Peru held talks with Norwegian Foreign Minister Marit Holm in Lima on Tuesday."
    )
    assert [(each.date.edtf, each.background) for each in told(reader, text)] == [("2024-05-14", False)]


def test_the_stops_told_of_a_whole_trip_are_of_its_days(reader: Reader) -> None:
    text = (
        "Lao Minister Bounma Keo left Vientiane on May 5 for a conference in Austria. Keo will also pay a working "
        "visit to Belgium, and an official visit to Finland during his trip from May 5-11."
    )
    assert [each.date.edtf for each in told(reader, text)] == ["2024-05-05/2024-05-11"] * 3
    text = "Lao Minister Bounma Keo left Vientiane on May 5 for Austria. Keo will visit Finland in June."
    assert [each.date.edtf for each in told(reader, text)][1] == "2024-06"


def test_a_visit_is_not_of_the_time_at_which_a_government_was_formed(reader: Reader) -> None:
    text = (
        "Adviser Karim Alam of Bangladesh is paying a visit to China, which is described as the first visit after the "
        "formation of the interim government led by Nobel Laureate Dr Anis in August last year."
    )
    assert [each.date.edtf for each in told(reader, text)] == [None]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            'Peru will cut its debt, Vice President Ana Rojas said Tuesday. "We will go on with reforms," Rojas told '
            "Norwegian Minister Marit Holm during a meeting in the town of Trujillo.",
            "2024-05-14",
        ),
        (
            "Peru will work with Norway, Vice President Ana Rojas said in Lima Tuesday. Rojas, during an hour-long "
            "meeting with Norwegian Minister Marit Holm, said ties were developing.",
            "2024-05-14",
        ),
        (  # of a day that nobody tells
            "Peru will cut its debt, Vice President Ana Rojas said Tuesday. She has met Norwegian Minister Marit Holm.",
            None,
        ),
    ],
)
def test_what_the_lead_has_of_a_speaker_was_said_at_the_talks(reader: Reader, text: str, day: str | None) -> None:
    assert days(reader, text)["meeting"] == day


def test_what_was_done_at_an_event_is_of_the_day_with_which_its_sentence_opens(reader: Reader) -> None:
    lead = "Envoy Jaan Tamm of Estonia met President Luis Mora of Peru in Lima on Saturday."
    text = (
        f"{lead} Also on Friday, Tamm was present at a dinner, where he talked briefly with the president of Bolivia."
    )
    assert [each.date.edtf for each in told(reader, text)] == ["2024-05-11", "2024-05-10"]
    text = f"{lead} Tamm was present at a dinner, where he talked briefly with the president of Bolivia."
    assert [each.date.edtf for each in told(reader, text)] == ["2024-05-11", None]
