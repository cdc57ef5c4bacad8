"""Krippendorff's alpha against worked figures, and two codings against each other."""

from copy import deepcopy
from pathlib import Path

import pytest
from gold_sample import GOLD, write_gold

from dragoman.errors import GoldError
from dragoman.evaluation.alpha import agreements, alpha


def test_alpha_of_a_worked_example() -> None:
    """Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability", A: binary data, two observers."""
    first = [0, 1, 0, 0, 0, 0, 0, 0, 1, 0]
    second = [1, 1, 1, 0, 0, 1, 0, 0, 0, 0]
    assert alpha(list(zip(first, second, strict=True))) == pytest.approx(0.095, abs=0.001)


def test_alpha_of_nominal_data() -> None:
    """The same paper, B: nominal data, two observers."""
    first = ["a", "a", "b", "b", "d", "c", "c", "c", "e", "d", "d", "a"]
    second = ["b", "a", "b", "b", "b", "c", "c", "c", "e", "d", "d", "d"]
    assert alpha(list(zip(first, second, strict=True))) == pytest.approx(0.692, abs=0.001)


def test_alpha_needs_variation() -> None:
    assert alpha([]) is None
    assert alpha([(1, 1), (1, 1)]) is None
    assert alpha([(1, 1), (2, 2)]) == 1


def test_two_codings(tmp_path: Path) -> None:
    other = deepcopy(GOLD)
    other["engagements"][0]["date"] = "2024-05-13"
    other["statements"][1]["act"] = "hope"
    first = write_gold(tmp_path / "first")
    fields, evaluation = agreements(first, write_gold(tmp_path / "second", other))
    by_field = {entry.field: entry for entry in fields}
    assert by_field["relevance"].alpha == 1
    assert by_field["status"].alpha == 1
    assert by_field["act"].units == 4
    assert (by_field["act"].alpha or 1) < 1
    assert (by_field["date"].alpha or 1) < 1
    assert evaluation.figures["engagements"].value == 1


def test_a_second_coding_may_be_answers_alone(tmp_path: Path) -> None:
    first, second = write_gold(tmp_path / "first"), write_gold(tmp_path / "second")
    for path in list(second.glob("*.txt")):
        path.unlink()
    _, evaluation = agreements(first, second)
    assert evaluation.figures["engagements"].value == 1


def test_folders_must_share_a_report(tmp_path: Path) -> None:
    first, second = write_gold(tmp_path / "first"), write_gold(tmp_path / "second")
    for path in list(second.iterdir()):
        path.rename(path.with_name("other-" + path.name))
    with pytest.raises(GoldError, match="no report in common"):
        agreements(first, second)
