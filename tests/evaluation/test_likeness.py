"""Titles and names of bodies: when two printed forms are one."""

import pytest

from dragoman.evaluation.likeness import same_body, same_title


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Minister of Foreign Affairs", "Foreign Minister", True),
        ("Deputy Minister of Foreign Affairs", "Minister of Foreign Affairs", False),
        ("Vice President", "President", False),
        ("PM", "Prime Minister", True),
        ("NA Chairman", "Chairman of the National Assembly", True),
        ("Ambassador", "Vietnamese Ambassador to China", True),
        ("Minister of Defence", "Minister of Health", False),
        ("", "Minister", False),
    ],
)
def test_titles(one: str, other: str, same: bool) -> None:
    assert same_title(one, other) is same


def test_bodies() -> None:
    assert same_body("Vietnamese Embassy in the US", "Việt Nam's Embassy in the US") is False
    assert same_body("Embassy of Việt Nam in the US", "Viet Nam Embassy in the US")
