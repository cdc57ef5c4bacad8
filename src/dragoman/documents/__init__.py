"""Documents: a report is made ready for reading, its text fixed and its wrapping told apart from its body."""

from dragoman.documents.languages import LANGUAGES
from dragoman.documents.normalising import normalise
from dragoman.documents.preparing import prepare

__all__ = ["LANGUAGES", "normalise", "prepare"]
