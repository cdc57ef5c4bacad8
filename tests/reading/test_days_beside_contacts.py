"""Days that are printed in two parts, or told in another clause or sentence than the contact that is of them."""

import pytest

from dragoman.documents.preparing import prepare
from dragoman.domain.text import Report
from dragoman.reading.reader import Reader

RECEIVED = "Kenyan Foreign Minister Peter Otieno received Peruvian Foreign Minister Hugo Salas in Nairobi on Tuesday"


def told(reader: Reader, text: str, kind: str, source: str = "KNA") -> list[str]:
    """What is read of one kind, in a report of Thursday, 12 May 2022: its standing, its days and where it was."""
    report = Report(content=text, origin="case", source=source, published="2022-05-12", language="en")
    return [
        f"{'recalled' if each.background else each.actuality} {each.date.edtf if each.date else None}"
        f" {'+'.join(place.country or '?' for place in each.places)}"
        for each in reader.read(prepare(report)).engagements
        if each.kind == kind
    ]


@pytest.mark.parametrize(
    ("days", "edtf"),
    [
        ("from Sunday (May 15) to Wednesday (May 18)", "2022-05-15/2022-05-18"),
        ("from Sunday (15 May) until Wednesday (18 May)", "2022-05-15/2022-05-18"),
        ("from Sunday, May 15, to Wednesday, May 18", "2022-05-15/2022-05-18"),
        ("starting on May 15 and ending on May 18", "2022-05-15/2022-05-18"),
        ("on 15-18.05.2022", "2022-05-15/2022-05-18"),
        ("on 15, 16, 17 and 18 May", "2022-05-15/2022-05-18"),
        ("on May 15, 16 and 17", "2022-05-15/2022-05-17"),
        ("on a four-day trip starting May 15", "2022-05-15/2022-05-18"),
        ("on May 15, 17 and 22", "2022-05-15"),
        ("on May 15 and 16 ministers will meet", "2022-05-15"),
    ],
)
def test_days_in_two_parts(reader: Reader, days: str, edtf: str) -> None:
    text = f"Peruvian Foreign Minister Hugo Salas will visit Kenya {days}."
    assert told(reader, text, "visit", "Andina") == [f"planned {edtf} KE"]


@pytest.mark.parametrize(
    ("clause", "edtf"),
    [
        (" as the Peruvian official began his three-day visit to Kenya.", "2022-05-10/2022-05-12"),
        (" as part of a visit to Kenya from May 9 to 12.", "2022-05-09/2022-05-12"),
        (", at the start of a two-day visit to Kenya on May 10 and 11.", "2022-05-10/2022-05-11"),
        (".\n\nSalas wraps up his visit to Kenya on Friday.", "../2022-05-13"),
        (".\n\nSalas wrapped up his visit to Kenya on Wednesday.", "../2022-05-11"),
        (".\n\nSalas arrived in the African nation on Sunday on a visit that runs to May 13.", "2022-05-08/2022-05-13"),
    ],
)
def test_the_days_of_a_visit_beside_a_meeting(reader: Reader, clause: str, edtf: str) -> None:
    assert told(reader, RECEIVED + clause, "visit") == [f"occurred {edtf} KE"]


@pytest.mark.parametrize(
    ("sentence", "kind", "expected"),
    [
        ("He introduced the outcomes of the visit to Kenya by Vice President Luis Paz.", "visit", "recalled"),
        ("This trip comes after the conclusion of Vice President Luis Paz's visit to Kenya.", "visit", "recalled"),
        ("They discussed about the outcome of Vice President Luis Paz's visit to Kenya.", "visit", "recalled"),
        ("Vice President Luis Paz's visit to Kenya demonstrated strong trust.", "visit", "recalled"),
        ("Caretaker Prime Minister Luis Paz cut short his visit to Kenya.", "visit", "occurred"),
        (
            "The phone conversation on May 7 between Vice President Luis Paz and Kenyan Deputy President Moses Okello"
            " was an important connection.",
            "call",
            "recalled",
        ),
        (
            "The phone conversation on May 9 between Vice President Luis Paz and Kenyan Deputy President Moses Okello"
            " lasted an hour.",
            "call",
            "occurred",
        ),
    ],
)
def test_what_is_only_spoken_of_below_the_news_is_recalled(
    reader: Reader, sentence: str, kind: str, expected: str
) -> None:
    assert [each.split(" ")[0] for each in told(reader, f"{RECEIVED}.\n\n{sentence}", kind)] == [expected]


def test_a_lead_that_judges_talks_tells_them(reader: Reader) -> None:
    lead = "The talks between Kenyan Foreign Minister Peter Otieno and Peruvian Foreign Minister Hugo Salas"
    assert told(reader, f"{lead} were fruitful.", "meeting")[0].startswith("occurred")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "President Le Duc Thang concluded his visit to Poland in the afternoon of May 10, and left Warsaw for an"
            " official visit to Croatia.",
            ["occurred ../2022-05-10 PL", "occurred 2022-05-10/.. HR"],
        ),
        (
            "President Le Duc Thang left Hanoi on Tuesday, beginning an official visit to Poland.",
            ["occurred 2022-05-10/.. PL"],
        ),
        (
            "President Le Duc Thang left Hanoi on Tuesday, beginning a three-day visit to Poland.",
            ["occurred 2022-05-10/2022-05-12 PL"],
        ),
        (
            "President Le Duc Thang left Warsaw on Tuesday, concluding his official visit to Poland.",
            ["occurred ../2022-05-10 PL"],
        ),
    ],
)
def test_the_day_of_leaving_ends_one_visit_and_begins_another(reader: Reader, text: str, expected: list[str]) -> None:
    assert told(reader, text, "visit", "VNA") == expected


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("In another meeting, Otieno and Chilean President Luis Paz discussed trade.", "2022-05-10"),
        ("Otieno, who had earlier met with Chilean President Luis Paz, said that trade would grow.", "None"),
        ("On another occasion, Otieno and Chilean President Luis Paz discussed trade.", "None"),
    ],
)
def test_one_more_meeting_is_of_the_day_of_the_one_before(reader: Reader, sentence: str, day: str) -> None:
    assert told(reader, f"{RECEIVED}.\n\n{sentence}", "meeting")[-1].split(" ")[1] == day


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "After Otieno's inauguration, Chilean President Luis Paz had a phone conversation with him.",
            "recalled",
        ),
        ("Earlier, Otieno spoke by phone with Chilean President Luis Paz shortly after being appointed.", "recalled"),
        ("Chilean President Luis Paz spoke by phone with Otieno after he took office.", "recalled"),
        ("On Monday, Otieno spoke by phone with Chilean President Luis Paz after he was appointed.", "occurred"),
        ("It was the first time that Otieno spoke by phone with Chilean President Luis Paz.", "occurred"),
    ],
)
def test_what_was_done_when_someone_took_office_is_recalled(reader: Reader, sentence: str, expected: str) -> None:
    calls = told(reader, f"{RECEIVED}.\n\n{sentence}", "call")
    assert [each.split(" ")[0] for each in calls] == [expected]


def test_a_visit_that_is_the_second_of_a_year_is_news(reader: Reader) -> None:
    lead = RECEIVED.replace(" in Nairobi", ", who is on a visit to Kenya,")
    text = f"{lead}.\n\nIt is Salas's second visit to Kenya this year."
    assert told(reader, text, "visit")[0].startswith("occurred")
