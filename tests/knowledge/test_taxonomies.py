"""Tiers of labels within each side's own list, and never across lists."""

from pathlib import Path

import pytest

from dragoman.errors import KnowledgeError
from dragoman.knowledge.taxonomies import load_taxonomies, tier_of


def test_a_label_has_a_tier_in_its_own_side_s_list() -> None:
    tier = tier_of("VN", "Comprehensive Strategic Partnership")
    assert tier is not None
    assert (tier.tier, tier.rank, tier.of) == ("comprehensive strategic partnership", 2, 4)
    assert tier.source
    assert tier.as_of


def test_one_word_more_is_another_label_where_a_side_has_both() -> None:
    one, other = (
        tier_of("CN", "comprehensive strategic partnership"),
        tier_of("CN", "comprehensive strategic cooperative partnership"),
    )
    assert one is not None
    assert other is not None
    assert one.tier != other.tier


def test_a_side_that_publishes_no_order_has_no_ranks() -> None:
    assert {tier.rank for tier in load_taxonomies()["US"].values()} == {None}
    assert tier_of("US", "no-limits partnership") is None
    assert tier_of("LA", "comprehensive strategic partnership") is None


def test_a_user_s_list_is_laid_over(tmp_path: Path) -> None:
    (tmp_path / "taxonomies.toml").write_text(
        '[LA]\nname = "Laos"\nsource = "s"\nas_of = "2024"\nordered = true\n'
        '[[LA.tiers]]\ntier = "great friendship"\nforms = ["great friendship and special solidarity"]\n'
    )
    tier = tier_of("LA", "great friendship and special solidarity", tmp_path)
    assert tier is not None
    assert (tier.tier, tier.rank) == ("great friendship", 1)


def test_a_list_of_another_shape_is_told(tmp_path: Path) -> None:
    (tmp_path / "taxonomies.toml").write_text('[LA]\nname = "Laos"\n')
    with pytest.raises(KnowledgeError, match=r"'LA' needs \[\[LA.tiers\]\]"):
        load_taxonomies(tmp_path)
