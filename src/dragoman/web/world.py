"""The outline of the world, drawn when the parts were vendored: shapes and middles of countries by code."""

import json
from dataclasses import dataclass
from functools import cache

from babel.core import get_global

from dragoman.web.site import STATIC


@dataclass(frozen=True, slots=True)
class World:
    """Paths of countries as SVG has them, and where a mark of a country stands."""

    width: int
    height: int
    shapes: dict[str, str]
    middles: dict[str, tuple[float, float]]


@cache
def world() -> World:
    """The outline, countries by their ISO 3166-1 alpha-2 codes."""
    drawn = json.loads((STATIC / "vendor" / "world.json").read_text(encoding="utf-8"))
    codes = get_global("territory_aliases")

    def of(number: str) -> str:
        return str((codes.get(number) or [number])[0])

    return World(
        width=drawn["width"],
        height=drawn["height"],
        shapes={of(number): path for number, path in drawn["shapes"].items()},
        middles={of(number): (x, y) for number, (x, y) in drawn["middles"].items()},
    )
