"""The questions that can be asked of the record, as plain functions."""

from dragoman.record.queries.claims import show, why
from dragoman.record.queries.engagements import timeline
from dragoman.record.queries.people import who
from dragoman.record.queries.search import search
from dragoman.record.queries.statements import said

__all__ = ["said", "search", "show", "timeline", "who", "why"]
