"""Tables of decisions: which clues together say that two are the same, different, or that nobody can tell.

A table is read from the top; the first line whose clues are all there, and none of its exceptions, decides. The
clues of that line are what the record keeps and the user reads.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from dragoman.domain.identity import Ruling, Verdict
from dragoman.resolution.clues import name_of, sentence_of

SAME, DIFFERENT, UNSURE = Verdict.SAME, Verdict.DIFFERENT, Verdict.UNSURE


class HasId(Protocol):
    """Whatever has an id."""

    @property
    def id(self) -> str:
        """Its id."""


class Two(Protocol):
    """Two that may be one."""

    @property
    def one(self) -> HasId:
        """The one."""

    @property
    def other(self) -> HasId:
        """The other."""


P = TypeVar("P", bound=Two)


@dataclass(frozen=True, slots=True)
class Line(Generic[P]):
    """One line of a table: the verdict, the clues that must be there, and those that must not.

    ``strength`` orders lines for the same; ``forbids`` keeps the two apart even where a third joins them.
    """

    verdict: Verdict
    clues: tuple[Callable[[P], bool], ...]
    unless: tuple[Callable[[P], bool], ...] = ()
    strength: int = 0
    forbids: bool = False

    def fits(self, evidence: "Evidence[P]") -> bool:
        """Whether this line decides the pair."""
        return all(map(evidence.has, self.clues)) and not any(map(evidence.has, self.unless))

    def ruling(self, pair: P) -> Ruling:
        """What this line says of the pair."""
        clues = tuple(name_of(clue) for clue in self.clues)
        return Ruling(pair.one.id, pair.other.id, self.verdict, clues, self.strength, self.forbids)


class Evidence(Generic[P]):
    """The clues of a pair, each looked for once."""

    def __init__(self, pair: P) -> None:
        self._pair = pair
        self._found: dict[Callable[[P], bool], bool] = {}

    def has(self, clue: Callable[[P], bool]) -> bool:
        """Whether the clue is there."""
        if clue not in self._found:
            self._found[clue] = clue(self._pair)
        return self._found[clue]


def decide(pair: P, table: Iterable[Line[P]]) -> Ruling | None:
    """What the table says of the pair; ``None`` where no line fits, so that there is no question."""
    evidence = Evidence(pair)
    line = next((line for line in table if line.fits(evidence)), None)
    return line.ruling(pair) if line else None


def clues_of(tables: Iterable[Iterable[Line[P]]]) -> dict[str, str]:
    """Every clue that the tables use, by name, with its sentence."""
    every = (clue for table in tables for line in table for clue in (*line.clues, *line.unless))
    return {name_of(clue): sentence_of(clue) for clue in every}
