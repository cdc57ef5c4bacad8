"""Every clue by which two are held to be one or asked about, and every doubt about an office, in its own sentence."""

from collections.abc import Iterable

from dragoman.record.queries.disputes import SENTENCES as DISPUTES
from dragoman.resolution.clues import sentence_of
from dragoman.resolution.decide import TABLES
from dragoman.resolution.joining.decide import TABLES as JOINING
from dragoman.resolution.table import clues_of


def told(names: Iterable[str]) -> list[str]:
    """Clues by name in their sentences; a name that nothing has any more stands for itself."""
    known = sentences()
    return [known.get(name, name) for name in names]


def sentences() -> dict[str, str]:
    """Every clue by name, with its sentence."""
    return clues_of(TABLES) | clues_of(JOINING) | {name: sentence_of(find) for name, find in DISPUTES.items()}
