"""Many values in portions, each of which one query takes."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

Item = TypeVar("Item")

AT_ONCE = 400
"""Values in one condition: far below what SQLite or PostgreSQL take."""


def portions(values: Sequence[Item]) -> Iterator[Sequence[Item]]:
    """The values, in their order, as many at a time as one query takes."""
    return (values[start : start + AT_ONCE] for start in range(0, len(values), AT_ONCE))
