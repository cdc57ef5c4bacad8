"""What a run tells: of each report as it is done, and of the whole at the end."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from dragoman.domain.claims import Reading
from dragoman.domain.text import Document

if TYPE_CHECKING:  # the command line reads these types before it pays for importing the stages
    from dragoman.sources import SourceFailure


@dataclass(frozen=True, slots=True)
class Finished:
    """One report that came through; ``reading`` is ``None`` where the record already holds it.

    ``status`` is what the record did: ``added``, ``unchanged``, ``reread``, or ``not kept`` without a record.
    """

    document: Document
    reading: Reading | None
    status: str


Notify = Callable[["Finished | SourceFailure"], None]


@dataclass(slots=True)
class RunResult:
    """What became of a run: how many reports of each status, how many went unread, and every failure."""

    run: str | None = None
    counts: Counter[str] = field(default_factory=Counter)
    failures: "list[SourceFailure]" = field(default_factory=list)
