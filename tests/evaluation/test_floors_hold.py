"""The reader's figures on the project's own gold do not fall below their floors."""

from pathlib import Path

import pytest

from dragoman.evaluation import evaluate
from dragoman.evaluation.floors import below, load_floors
from dragoman.pipeline.run import read_reports
from dragoman.reading.reader import Reader

HOUSE = Path(__file__).parents[2] / "evaluation"


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader.load()


@pytest.mark.parametrize(("half", "floors"), [("test", "floors.json"), ("dev", "floors-dev.json")])
def test_no_figure_lies_below_its_floor(reader: Reader, half: str, floors: str) -> None:
    evaluation = evaluate(HOUSE / "gold" / half, lambda reports: list(read_reports(reports, reader)))

    assert below(evaluation, load_floors(HOUSE / floors)) == []
