"""Visits told by the day of setting out for them, by that of leaving later, and by days counted afterwards."""

import pytest
from occasions import tell

from dragoman.reading.reader import Reader

FALK = "Swedish Foreign Minister Jonas Falk"
VEGA = "Peruvian Foreign Minister Rosa Vega"
LIMA = "LIMA, May 16 (Andina) -- "


def days(reader: Reader, text: str) -> dict[str | None, str | None]:
    """The days of every visit that is news, by the country to which it goes."""
    told = tell(reader, LIMA + text, source="Andina")
    visits = [each for each in told if each.kind == "visit" and each.standing != "background"]
    return {visit.countries[0]: visit.date for visit in visits}


@pytest.mark.parametrize(
    ("text", "country", "date"),
    [
        (f"{VEGA} left Lima this morning for Chile, the third leg of her tour.", "CL", "2025-05-16/.."),
        (f"{VEGA} left on Monday for Santiago to attend the opening of a dam.", "CL", "2025-05-12/.."),
        (f"{VEGA} has left for Chile today at the head of a delegation.", "CL", "2025-05-16/.."),
        (f"{VEGA} will leave for Chile on Sunday.", "CL", "2025-05-18"),
        ("A Chilean team led by Minister Luis Soto left here for home on May 15.", "PE", "2025-05-15"),
    ],
)
def test_whoever_set_out_is_away_from_that_day_on(reader: Reader, text: str, country: str, date: str) -> None:
    assert days(reader, text) == {country: date}


@pytest.mark.parametrize(
    ("text", "date"),
    [
        (
            f"A team led by {FALK} met President Ana Costa on Thursday. The visitors arrived on May 14 and will depart"
            " on Sunday.",
            "2025-05-14/2025-05-18",
        ),
        (f"{FALK} will arrive in Lima on Sunday and leave on Tuesday.", "2025-05-18/2025-05-20"),
        (f"{FALK} will pay a visit to Peru. He will depart Sweden on Sunday.", "2025-05-18"),
    ],
)
def test_whoever_has_come_leaves_on_the_day_told(reader: Reader, text: str, date: str) -> None:
    assert days(reader, text) == {"PE": date}


@pytest.mark.parametrize(
    ("text", "date"),
    [
        (f"{FALK} arrived here on May 14. During the week-long stay, he is to meet mayors.", "2025-05-14/2025-05-20"),
        (f"{FALK} arrived here on May 14. On his three-day visit, he is to meet mayors.", "2025-05-14/2025-05-16"),
        (f"{FALK} arrived here on May 14. He praised the week-long stay of a choir.", "2025-05-14/.."),
    ],
)
def test_a_later_sentence_counts_the_days(reader: Reader, text: str, date: str) -> None:
    assert days(reader, text) == {"PE": date}


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        (
            f"{FALK} wound up his two-day visit to Peru and left here for Chile today. Falk arrived here on May 14.",
            {"PE": "2025-05-14/2025-05-16", "CL": "2025-05-16/.."},
        ),
        (
            f"{FALK} concluded a two-day visit to Peru today. He arrived here on May 14.",
            {"PE": "2025-05-14/2025-05-16"},
        ),
        (f"{FALK} concluded a two-day visit to Peru today.", {"PE": "2025-05-15/2025-05-16"}),
    ],
)
def test_a_length_gives_way_to_both_ends(reader: Reader, text: str, dates: dict[str, str]) -> None:
    assert days(reader, text) == dates


@pytest.mark.parametrize(
    ("text", "visits"),
    [
        (f"Visiting {FALK} met Peruvian President Ana Costa on Thursday.", {"PE": None}),
        (
            "A team of Peru's Congress led by Speaker Luis Soto held talks here with a visiting delegation of the"
            " Swedish Parliament led by Speaker Jonas Falk.",
            {"PE": None},
        ),
        (f"A pact was signed here by {VEGA} and visiting {FALK}.", {"PE": None}),
        (f"Visiting farmers, {FALK} met Peruvian President Ana Costa on Thursday.", {}),
        (f"{FALK} met Peruvian President Ana Costa on Thursday, and visiting farmers cheered.", {}),
    ],
)
def test_whoever_is_called_visiting_is_on_a_visit(reader: Reader, text: str, visits: dict[str, str | None]) -> None:
    assert days(reader, text) == visits
