"""Every clue by which two are held to be one, or asked about, in its own sentence."""

from dragoman.resolution.decide import TABLES
from dragoman.resolution.joining.decide import TABLES as JOINING
from dragoman.resolution.table import clues_of

_OTHER = {"two at once in one office": "Reports show the second in the office between two that show the first in it."}
"""What is asked that is no clue of a table, with its sentence."""


def sentences() -> dict[str, str]:
    """Every clue by name, with its sentence."""
    return clues_of(TABLES) | clues_of(JOINING) | _OTHER
