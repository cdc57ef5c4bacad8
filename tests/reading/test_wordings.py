"""Wordings: one fact told in every way that a grid of words, frames, leads and sources makes.

A form that is mended by itself carries over to few others; a grid shows which of its dimensions the reader does not
know. Each file of ``wordings`` crosses its ``frames`` with the lists under ``cross`` and says what is ``right``; the
share that must be read so is its ``floor``. Of each grid every text is read, some thousands in all.
"""

import tomllib
from collections import Counter
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from occasions import Told, tell

from dragoman.reading.reader import Reader

GRIDS = sorted((Path(__file__).parent / "wordings").glob("*.toml"))
PUBLISHED = "2025-05-14"
"""A Wednesday."""
_WORST = 8


def texts(grid: dict[str, Any]) -> list[tuple[str, dict[str, str], dict[str, str]]]:
    """Every text with the value of each of its dimensions, and what follows from those that are pairs."""
    names = list(grid["cross"])
    found = []
    for frame, *values in product(grid["frames"], *grid["cross"].values()):
        told = {name: each if isinstance(each, str) else each[0] for name, each in zip(names, values, strict=True)}
        follows = {name: each[1] for name, each in zip(names, values, strict=True) if not isinstance(each, str)}
        text = (
            frame.format(**told)
            .replace(",.", ".")
            .replace(". the ", ". The ")
            .replace(". he", ". He")
            .replace("He's", "His")
            .replace(",,", ",")
        )
        used = {name: value for name, value in told.items() if f"{{{name}}}" in frame}
        found.append((text[0].upper() + text[1:], {"frame": frame, **used}, follows))
    return found


def is_right(found: list[Told], right: dict[str, Any], follows: dict[str, str]) -> bool:
    """Whether what the grid tells is among the engagements found."""
    people = set(right["people"])
    standing = right.get("standing")
    fitting = [each for each in found if each.kind != "visit" and people <= each.people]
    fitting = [each for each in fitting if standing in (None, each.standing)]
    sides, date = right.get("sides", {}), follows.get(right.get("date", ""))
    return any(
        all(each.sides[name] == side for name, side in sides.items()) and date in (None, each.date) for each in fitting
    )


@pytest.mark.parametrize("path", GRIDS, ids=lambda path: path.stem)
def test_a_fact_is_read_in_whatever_words(reader: Reader, path: Path) -> None:
    grid = tomllib.loads(path.read_text(encoding="utf-8"))
    missed: Counter[tuple[str, str]] = Counter()
    right = every = 0
    for text, used, follows in texts(grid):
        for source in grid["sources"]:
            every += 1
            if is_right(tell(reader, text, source, PUBLISHED), grid["right"], follows):
                right += 1
            else:
                missed.update(used.items())

    assert right / every >= grid["floor"], (f"{right} of {every}", missed.most_common(_WORST))
