"""Tables of decisions: which clues together say that two are the same, different, or that nobody can tell.

A table is read from the top; the first line whose clues are all there, and none of its exceptions, decides. The
clues of that line are what the record keeps and the user reads.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
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

    ``strength`` orders lines for the same; ``forbids`` keeps the two apart even where a third joins them. ``given``
    are clues of the line that are known to be there, so that only the others are ``asked``; ``told`` names them all.
    """

    verdict: Verdict
    clues: tuple[Callable[[P], bool], ...]
    unless: tuple[Callable[[P], bool], ...] = ()
    strength: int = 0
    forbids: bool = False
    given: tuple[Callable[[P], bool], ...] = ()
    asked: tuple[Callable[[P], bool], ...] = field(init=False)
    told: tuple[str, ...] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "asked", tuple(clue for clue in self.clues if clue not in self.given))
        object.__setattr__(self, "told", tuple(map(name_of, self.clues)))

    def ruling(self, pair: P) -> Ruling:
        """What this line says of the pair."""
        return Ruling(pair.one.id, pair.other.id, self.verdict, self.told, self.strength, self.forbids)


def decide(pair: P, table: Iterable[Line[P]]) -> Ruling | None:
    """What the table says of the pair; ``None`` where no line fits, so that there is no question."""
    line = deciding(pair, table)
    return None if line is None else line.ruling(pair)


def deciding(pair: P, table: Iterable[Line[P]]) -> Line[P] | None:
    """The line of the table that decides on the pair, if one fits."""
    found: dict[Callable[[P], bool], bool] = {}  # each clue is looked for once
    for line in table:
        for clue in line.asked:
            there = found.get(clue)
            if there is None:
                there = found[clue] = clue(pair)
            if not there:
                break
        else:
            for clue in line.unless:
                there = found.get(clue)
                if there is None:
                    there = found[clue] = clue(pair)
                if there:
                    break
            else:
                return line
    return None


def narrowed(table: Iterable[Line[P]], known: Mapping[Callable[[P], bool], bool]) -> tuple[Line[P], ...]:
    """The lines that may fit pairs of which it is known whether some clues are there; for those it decides the same."""
    return tuple(
        replace(line, given=tuple(clue for clue in line.clues if known.get(clue)))
        for line in table
        if all(known.get(clue, True) for clue in line.clues) and not any(known.get(clue) for clue in line.unless)
    )


def possibly(
    verdict: Verdict, table: Iterable[Line[P]], passing: Collection[Callable[[P], bool]]
) -> tuple[Line[P], ...]:
    """A table that says this of every pair of which the other says it, now or when passing clues are others than now.

    Args:
        verdict: what it may say.
        table: the lines, from the top.
        passing: the clues that come and go as more reports come in; all others are there for good, or never.
    """
    lines = []
    for line in table:
        decides = not any(clue in passing for clue in (*line.clues, *line.unless))
        if decides or line.verdict is verdict:
            clues = tuple(clue for clue in line.clues if clue not in passing)
            unless = tuple(clue for clue in line.unless if clue not in passing)
            lines.append(replace(line, clues=clues, unless=unless))
    return tuple(lines)


def clues_of(tables: Iterable[Iterable[Line[P]]]) -> dict[str, str]:
    """Every clue that the tables use, by name, with its sentence."""
    every = (clue for table in tables for line in table for clue in (*line.clues, *line.unless))
    return {name_of(clue): sentence_of(clue) for clue in every}
