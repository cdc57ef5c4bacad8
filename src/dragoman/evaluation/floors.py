"""Floors: figures that must not fall. ``floors.json`` gives each figure's minimum by name."""

import json
from dataclasses import dataclass
from pathlib import Path

from dragoman.errors import GoldError
from dragoman.evaluation.score import Evaluation


@dataclass(frozen=True, slots=True)
class Below:
    """A figure that lies below its floor; ``reached`` is ``None`` where there was nothing to count."""

    figure: str
    minimum: float
    reached: float | None


def load_floors(path: Path) -> dict[str, float]:
    """The minimum of each figure.

    Raises:
        GoldError: the file is not an object of numbers between 0 and 1.
    """
    try:
        floors = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, json.JSONDecodeError) as error:
        raise GoldError(f"{path} cannot be read as JSON ({error})") from error
    if not isinstance(floors, dict) or not all(
        isinstance(value, int | float) and 0 <= value <= 1 for value in floors.values()
    ):
        raise GoldError(f'{path} should be an object like {{"engagements": 0.9}}, with numbers from 0 to 1')
    return floors


def below(evaluation: Evaluation, floors: dict[str, float]) -> list[Below]:
    """The figures that lie below their floors.

    Raises:
        GoldError: a floor names no figure.
    """
    figures = evaluation.figures
    for name in floors:
        if name not in figures:
            raise GoldError(f"there is no figure {name!r}; the figures are {', '.join(figures)}")
    return [
        Below(name, minimum, figures[name].value)
        for name, minimum in floors.items()
        if (value := figures[name].value) is None or value < minimum
    ]
