"""What a run tells: of each report as it is done, and of the whole at the end."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from dragoman.domain.claims import Reading
from dragoman.domain.text import Document
from dragoman.sources.failure import SourceFailure


@dataclass(frozen=True, slots=True)
class Finished:
    """One report that came through, and what the record did with it.

    ``status`` is ``added``, ``unchanged``, ``reread``, or ``not kept`` where there is no record.
    """

    document: Document
    reading: Reading
    status: str


News = Finished | SourceFailure
Notify = Callable[[News], None]


@dataclass(slots=True)
class RunResult:
    """What became of a run: how many reports of each status, how many went unread, and every failure."""

    run: str | None = None
    counts: Counter[str] = field(default_factory=Counter)
    failures: list[SourceFailure] = field(default_factory=list)
