"""How a commitment stands after its steps, and when its time is over."""

import pytest

from dragoman.domain.followthrough import NO_REPORT, Step, is_open, is_overdue, status_of, up_to_the_end


def steps(*names: str) -> list[Step]:
    return [Step(name) for name in names]


@pytest.mark.parametrize(
    ("names", "status"),
    [
        ((), NO_REPORT),
        (("reaffirmed",), "reaffirmed"),
        (("enacted", "reaffirmed"), "enacted"),
        (("reaffirmed", "postponed"), "postponed"),
        (("postponed", "reaffirmed"), "reaffirmed"),
        (("reviewed", "completed"), "completed"),
        (("completed", "exceeded"), "exceeded"),
        (("postponed", "resourced", "reaffirmed"), "resourced"),
    ],
)
def test_the_status_is_the_furthest_step_since_it_was_last_undone(names: tuple[str, ...], status: str) -> None:
    assert status_of(steps(*names)) == status


def told(*steps: tuple[str, str]) -> list[tuple[Step, str | None]]:
    return [(Step(name), day) for name, day in steps]


def test_what_is_told_after_the_end_is_of_the_next() -> None:
    first = [("reaffirmed", "2024-01-01"), ("completed", "2024-02-01")]
    assert up_to_the_end(told(*first, ("reaffirmed", "2024-03-01"), ("completed", "2024-04-01"))) == 2
    after = [("exceeded", "2024-03-01"), ("contradicted", "2024-04-01"), ("reaffirmed", "2024-05-01")]
    assert up_to_the_end(told(*first, *after)) == 4
    assert up_to_the_end(told(("reaffirmed", "2024-01-01"), ("postponed", "2024-02-01"))) == 2


def test_the_same_end_told_within_days_is_one_end() -> None:
    first = ("completed", "2024-02-01")
    assert up_to_the_end(told(first, ("completed", "2024-02-02"), ("completed", "2024-02-20"))) == 2
    assert up_to_the_end(told(first, ("reviewed", "2024-02-02"))) == 1


def test_only_what_is_done_or_given_up_is_closed() -> None:
    closed = [step.value for step in Step if not is_open(step.value)]
    assert closed == ["completed", "exceeded", "cancelled", "superseded"]
    assert is_open(NO_REPORT)


@pytest.mark.parametrize(
    ("deadline", "day", "over"),
    [
        ("2024", "2024-12-31", False),
        ("2024", "2025-01-01", True),
        ("2024-07/2024-09", "2024-09-30", False),
        ("2024-07/2024-09", "2024-10-01", True),
        ("2024-08-15", "2024-08-16", True),
        (None, "2024-08-16", False),
        ("2024", None, False),
    ],
)
def test_a_deadline_is_over_when_its_last_day_is(deadline: str | None, day: str | None, over: bool) -> None:
    assert is_overdue(deadline, day) is over
