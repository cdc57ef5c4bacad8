"""The rank of an engagement is that of the highest office printed of anyone there."""

import pytest

from dragoman.knowledge.levels import level_names, level_of


@pytest.mark.parametrize(
    ("title", "level"),
    [
        ("Prime Minister", "head"),
        ("Party General Secretary and State President", "head"),
        ("Deputy Prime Minister", "deputy_head"),
        ("Vice President", "deputy_head"),
        ("Minister of Commerce", "minister"),
        ("Chairman of the National Assembly", "minister"),
        ("US Secretary of State", "minister"),
        ("Vietnamese Deputy Minister of National Defence", "deputy_minister"),
        ("Deputy Foreign Minister", "deputy_minister"),
        ("Assistant Secretary of State", "deputy_minister"),
        ("Ambassador to China", "ambassador"),
        ("Special Envoy of the Prime Minister", "official"),
        ("Deputy Head of the Office of the President", "official"),
    ],
)
def test_a_title_has_a_rank(title: str, level: str) -> None:
    assert level_of([title]) == level


def test_the_highest_counts_and_no_title_has_none() -> None:
    assert level_of(["Ambassador to China", None, "Minister of Commerce"]) == "minister"
    assert level_of([None, ""]) is None
    assert level_names()[0] == "head" and level_names()[-1] == "official"
