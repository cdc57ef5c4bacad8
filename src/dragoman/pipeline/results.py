"""What a run tells: of each report as it is done, and of the whole at the end."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from dragoman.domain.claims import Reading
from dragoman.domain.text import Document
from dragoman.record.retractions import Retraction
from dragoman.sources.failure import SourceFailure


@dataclass(frozen=True, slots=True)
class Finished:
    """One report that came through, and what the record did with it.

    ``status`` is ``added``, ``unchanged``, ``reread``, or ``not kept`` where there is no record; ``twin`` is a
    retracted report of the very same text.
    """

    document: Document
    reading: Reading
    status: str
    twin: str | None = None


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A report that was not read or entered, since the record holds it retracted."""

    document: Document
    retraction: Retraction


News = Finished | LeftOut | SourceFailure
Notify = Callable[[News], None]


@dataclass(slots=True)
class RunResult:
    """What became of a run: how many reports of each status, how many went unread, and every failure.

    ``notes`` are sentences about retracted reports that were met again.
    """

    run: str | None = None
    counts: Counter[str] = field(default_factory=Counter)
    failures: list[SourceFailure] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
