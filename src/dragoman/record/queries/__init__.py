"""The questions that can be asked of the record, as plain functions."""

from dragoman.record.queries.claims import show, why
from dragoman.record.queries.engagements import tellings, timeline
from dragoman.record.queries.offices import office
from dragoman.record.queries.people import who, whom
from dragoman.record.queries.search import search
from dragoman.record.queries.statements import said

__all__ = ["office", "said", "search", "show", "tellings", "timeline", "who", "whom", "why"]
