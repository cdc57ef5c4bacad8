"""Floors: figures below them are named, and a floor without a figure is an error."""

import json
from pathlib import Path

import pytest
from gold_sample import control, perfect, write_gold

from dragoman.errors import GoldError
from dragoman.evaluation.floors import Below, below, load_floors
from dragoman.evaluation.score import Evaluation, evaluate


@pytest.fixture
def evaluation(tmp_path: Path) -> Evaluation:
    reading = perfect()
    reading["statements"].pop()
    return evaluate(write_gold(tmp_path / "gold"), lambda reports: [control(), reading])


def test_only_figures_below_are_told(evaluation: Evaluation) -> None:
    assert below(evaluation, {"statements": 0.8, "engagements": 1}) == []
    (fallen,) = below(evaluation, {"statements": 0.9, "engagements": 1})
    assert fallen == Below("statements", 0.9, pytest.approx(6 / 7))


def test_a_floor_without_a_figure_is_an_error(evaluation: Evaluation) -> None:
    with pytest.raises(GoldError, match="no figure 'beauty'; the figures are engagements,"):
        below(evaluation, {"beauty": 0.9})


def test_nothing_to_count_lies_below_any_floor(evaluation: Evaluation) -> None:
    (fallen,) = below(Evaluation((), {}), {"statements": 0})
    assert fallen.reached is None


@pytest.mark.parametrize("content", ["[]", '{"statements": 2}', '{"statements": "high"}', "{", '{"a": true'])
def test_malformed_floors_are_told(content: str, tmp_path: Path) -> None:
    path = tmp_path / "floors.json"
    path.write_text(content)
    with pytest.raises(GoldError, match="floors.json"):
        load_floors(path)


def test_floors_are_read(tmp_path: Path) -> None:
    path = tmp_path / "floors.json"
    path.write_text(json.dumps({"statements": 0.88}))
    assert load_floors(path) == {"statements": 0.88}
