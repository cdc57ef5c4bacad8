"""Offices over time: who held one in turn, with bounds, and where reports contradict each other."""

import pytest

from dragoman.domain.offices import Mark
from dragoman.record.queries.tenures import Observed, contradictions, mark_of, tenures

OFFICE = "foreign minister|VN"


def seen(told: str) -> list[Observed]:
    """``"A 2024-01-05, B 2024-03-01 acting"`` as observations."""
    found = []
    for each in told.split(", "):
        holder, day, *mark = each.split(" ")
        found.append(Observed(holder, None if day == "-" else day, mark_of(" ".join(mark))))
    return found


def spans(told: str, sole: bool = True) -> list[tuple[str | None, ...]]:
    return [
        (one.holder, one.first, one.last, one.not_before, one.not_after) for one in tenures(OFFICE, seen(told), sole)
    ]


def test_one_after_the_other_bound_each_other() -> None:
    told = "A 2024-01-05, B 2024-03-01, A 2024-02-01, B 2024-05-01"
    assert spans(told) == [
        ("A", "2024-01-05", "2024-02-01", None, "2024-03-01"),
        ("B", "2024-03-01", "2024-05-01", "2024-02-01", None),
    ]
    assert contradictions(OFFICE, seen(told)) == ()


def test_what_is_told_in_one_is_told_as_one_by_one() -> None:
    each = seen(
        "A 2024-01-05, A 2024-01-20, A 2024-02-01, B 2024-03-01, B 2024-04-01, A 2024-05-02, A 2024-06-01 former"
    )
    runs = [
        Observed("A", "2024-01-05", Mark.HELD, 3, "2024-02-01"),
        Observed("B", "2024-03-01", Mark.HELD, 2, "2024-04-01"),
        *each[-2:],
    ]
    assert tenures(OFFICE, runs, True) == tenures(OFFICE, each, True)
    assert contradictions(OFFICE, runs) == contradictions(OFFICE, each) != ()


def test_an_office_that_many_hold_has_no_successors() -> None:
    assert spans("A 2024-01-05, B 2024-02-01, A 2024-03-01", sole=False) == [
        ("A", "2024-01-05", "2024-03-01", None, None),
        ("B", "2024-02-01", "2024-02-01", None, None),
    ]


def test_former_and_elect_bound_a_tenure_too() -> None:
    told = "A 2024-01-05 elect, A 2024-02-01, A 2024-06-01 former"
    assert spans(told) == [("A", "2024-02-01", "2024-02-01", "2024-01-05", "2024-06-01")]


def test_someone_may_come_back() -> None:
    told = "A 2020-01-05, B 2022-03-01, A 2024-05-01"
    assert [(one[0], one[1]) for one in spans(told)] == [
        ("A", "2020-01-05"),
        ("B", "2022-03-01"),
        ("A", "2024-05-01"),
    ]
    assert contradictions(OFFICE, seen(told)) == ()


def test_two_at_once_are_a_question() -> None:
    (one,) = contradictions(OFFICE, seen("A 2024-01-05, B 2024-02-01 acting, A 2024-03-01"))
    assert (one.holder, one.other, one.days) == ("A", "B", ("2024-01-05", "2024-03-01"))


def test_a_single_slip_among_many_reports_neither_divides_a_tenure_nor_is_a_question() -> None:
    told = ", ".join(f"A 2024-0{month}-{day}" for month in range(1, 7) for day in (10, 20)) + ", B 2024-03-15"
    assert [(one[0], one[1], one[2]) for one in spans(told)] == [
        ("A", "2024-01-10", "2024-06-20"),
        ("B", "2024-03-15", "2024-03-15"),
    ]
    assert contradictions(OFFICE, seen(told)) == ()


def test_without_a_day_someone_is_shown_in_it_at_no_time() -> None:
    assert spans("A -, B 2024-03-01")[-1] == ("A", None, None, None, None)


@pytest.mark.parametrize(
    ("printed", "mark"),
    [
        ("", Mark.HELD),
        ("visiting", Mark.HELD),
        ("acting", Mark.ACTING),
        ("newly appointed", Mark.NEW),
        ("outgoing", Mark.OUTGOING),
        ("former", Mark.PAST),
        ("elect", Mark.COMING),
        ("former acting", Mark.PAST),
    ],
)
def test_marks(printed: str, mark: Mark) -> None:
    assert mark_of(printed) is mark
