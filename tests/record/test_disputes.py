"""Disputes about offices: what reports shortly after each other print that may not all be so."""

import pytest

from dragoman.answers.asked import OF_OFFICES
from dragoman.knowledge.posts import load_posts
from dragoman.record.queries.disputes import OF_AN_OFFICE, SENTENCES, two_ranks
from dragoman.record.queries.tenures import Observed, mark_of

OFFICE = "foreign minister|LA"
DEPUTY = "deputy foreign minister|LA"


def seen(told: str) -> list[Observed]:
    """``"A 2024-01-05, B 2024-03-01 acting"`` as observations."""
    parts = (each.split(" ", 2) for each in told.split(", ") if each)
    return [Observed(holder, day, mark_of(" ".join(mark))) for holder, day, *mark in parts]


def disputed(told: str, kind: str) -> list[tuple[str, str | None, str, str | None]]:
    found = OF_AN_OFFICE[kind](OFFICE, seen(told))
    return [(one.a.holder, one.a.day, one.b.holder, one.b.day) for one in found]


@pytest.mark.parametrize(
    ("told", "found"),
    [
        ("A 2024-03-01, B 2024-03-10 acting", [("B", "2024-03-10", "A", "2024-03-01")]),
        ("A 2024-03-01, B 2024-03-30 acting", []),
        ("A 2024-03-01, B 2024-03-10", []),
        ("A 2024-03-01 acting, B 2024-03-10 acting", []),
        ("A 2024-03-01 former, B 2024-03-10 acting", []),
    ],
)
def test_who_acts_days_after_somebody_else_is_shown(told: str, found: list[object]) -> None:
    assert disputed(told, "acting beside a holder") == found


@pytest.mark.parametrize(
    ("told", "found"),
    [
        ("A 2024-03-01, A 2024-03-09 former", [("A", "2024-03-01", "A", "2024-03-09")]),
        ("A 2024-03-09, A 2024-03-01 former", [("A", "2024-03-09", "A", "2024-03-01")]),
        ("A 2024-03-01, A 2024-05-09 former", []),
        ("A 2024-03-01, B 2024-03-09 former", []),
        (", ".join(f"A 2024-03-{day:02}" for day in range(1, 12)) + ", A 2024-03-12 former", []),
    ],
)
def test_who_is_called_former_days_from_being_shown(told: str, found: list[object]) -> None:
    assert disputed(told, "former and in office") == found


@pytest.mark.parametrize(
    ("minister", "deputy", "found"),
    [
        ("A 2024-03-01", "A 2024-03-02", 1),
        ("A 2024-03-01", "B 2024-03-02", 0),
        ("A 2024-03-01", "A 2024-04-02", 0),
        ("A 2024-03-01 acting", "A 2024-03-02", 0),
        ("A 2024-03-02 newly appointed", "A 2024-03-01", 0),
        (", ".join(f"A 2024-03-{day:02}" for day in range(1, 12)), "A 2024-03-05", 0),
    ],
)
def test_one_person_has_two_ranks_within_days(minister: str, deputy: str, found: int) -> None:
    disputes = list(two_ranks({OFFICE: seen(minister), DEPUTY: seen(deputy)}, load_posts()))
    assert len(disputes) == found
    assert all({one.a.office, one.b.office} == {OFFICE, DEPUTY} and one.a.holder == "A" for one in disputes)


def test_each_kind_has_a_sentence_and_is_asked_in_words() -> None:
    assert set(OF_OFFICES) == set(SENTENCES)
    assert all((one.__doc__ or "").strip().endswith(".") for one in SENTENCES.values())
