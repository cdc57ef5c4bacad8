"""Sources: reports come in from files, folders and standard input, and what cannot be read says why."""

from dragoman.sources.collect import collect
from dragoman.sources.counting import count
from dragoman.sources.failure import SourceFailure
from dragoman.sources.given import Given
from dragoman.sources.limits import MAX_CHARACTERS

__all__ = ["MAX_CHARACTERS", "Given", "SourceFailure", "collect", "count"]
