"""Trips told by the journey there or the return home, by their programme, or as not taking place."""

import pytest
from occasions import tell

from dragoman.reading.reader import Reader

FALK = "Swedish Foreign Minister Jonas Falk"
COSTA = "Peruvian Foreign Minister Ana Costa"


def visits(reader: Reader, text: str, source: str = "Andina") -> list[tuple[str, str | None, str | None, set[str]]]:
    """Standing, day, first country and travellers of each visit."""
    found = [each for each in tell(reader, text, source) if each.kind == "visit"]
    return [(each.standing, each.date, next(iter(each.countries), None), each.people) for each in found]


@pytest.mark.parametrize(
    ("text", "day", "country"),
    [
        (f"{COSTA} flew to Quito on Monday for talks.", "2025-05-12/..", "EC"),
        (f"{COSTA} reached Quito on Monday.", "2025-05-12/..", "EC"),
        (f"{COSTA} headed to Quito on Monday with a message from the President.", "2025-05-12/..", "EC"),
        (f"{FALK} will visit Peru starting on Friday.", "2025-05-16/..", "PE"),
        (f"{COSTA} headed a delegation to Quito on Monday.", "2025-05-12", "EC"),
        (f"{COSTA} will visit Quito on Friday.", "2025-05-16", "EC"),
    ],
)
def test_who_set_out_is_there_from_that_day_on(reader: Reader, text: str, day: str, country: str) -> None:
    (_, date, place, _) = visits(reader, text)[0]

    assert (date, place) == (day, country)


@pytest.mark.parametrize(
    ("text", "day", "country"),
    [
        (f"LIMA, May 13 (Andina) - {FALK} arrived on Monday for a two-day visit.", "2025-05-12/2025-05-13", "PE"),
        (
            "Minister Ana Costa arrived at Salto Airport here today for a two-day visit to Chile.",
            "2025-05-16/2025-05-17",
            "CL",
        ),
        (f"LIMA, May 13 (Andina) - {FALK} held a two-day seminar.", None, None),
    ],
)
def test_where_a_guest_arrived_is_told_by_the_dateline_or_the_visit(
    reader: Reader, text: str, day: str | None, country: str | None
) -> None:
    assert [(date, place) for (_, date, place, _) in visits(reader, text)] == ([(day, country)] if country else [])


@pytest.mark.parametrize(
    ("text", "day", "country"),
    [
        (f"{COSTA} returned home on Sunday from Quito.", "../2025-05-11", "EC"),
        (f"{COSTA} came back from Chile on Monday.", "../2025-05-12", "CL"),
        (f"{COSTA} has returned from Chile, where she attended a fair.", None, "CL"),
        ("The Chancellor of Peru, Ana Costa, arrived in Lima from Quito on Monday.", "../2025-05-12", "EC"),
        (f"{COSTA} arrived in Quito from Lima on Monday.", "2025-05-12/..", "EC"),
    ],
)
def test_who_came_home_was_on_a_visit(reader: Reader, text: str, day: str | None, country: str) -> None:
    assert [(date, place) for (_, date, place, _) in visits(reader, text)] == [(day, country)]


def test_the_return_of_others_is_no_visit(reader: Reader) -> None:
    assert visits(reader, "The nurses returned from Chile on Monday.") == []
