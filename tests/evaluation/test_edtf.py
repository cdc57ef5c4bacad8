"""EDTF dates: their bounds, and when two are the same."""

import pytest

from dragoman.evaluation.edtf import coded_date


@pytest.mark.parametrize(
    ("edtf", "earliest", "latest"),
    [
        ("2024-05-13", "2024-05-13", "2024-05-13"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2024", "2024-01-01", "2024-12-31"),
        ("2023-09-14/2023-09-17", "2023-09-14", "2023-09-17"),
        ("2023-09/2023-11", "2023-09-01", "2023-11-30"),
        ("2025-04-02/..", "2025-04-02", None),
        ("XXXX-08-28", None, None),
        ("2024-XX-XX", "2024-01-01", "2024-12-31"),
        ("2024-05~", "2024-05-01", "2024-05-31"),
        (None, None, None),
    ],
)
def test_bounds(edtf: str | None, earliest: str | None, latest: str | None) -> None:
    date = coded_date(edtf)
    assert (date.earliest, date.latest) == (earliest, latest)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("2024-05-13", "2024-05-13/2024-05-13", True),
        ("2024-05", "2024-05-13", False),
        ("XXXX-08-28", "XXXX-08-28", True),
        ("XXXX-08-28", "XXXX-08-29", False),
        ("XXXX-08-28", "2024-08-28", False),
        (None, None, True),
        (None, "2024", False),
        ("2025-04-02/..", "2025-04-02", False),
    ],
)
def test_sameness(one: str | None, other: str | None, same: bool) -> None:
    assert coded_date(one).same_as(coded_date(other)) is same


@pytest.mark.parametrize("edtf", ["yesterday", "2024-13", "2023-02-29", "2024/05"])
def test_what_is_no_date_is_refused(edtf: str) -> None:
    with pytest.raises(ValueError, match=r"date|month"):
        coded_date(edtf)
