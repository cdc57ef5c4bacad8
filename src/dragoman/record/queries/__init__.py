"""The questions that can be asked of the record, as plain functions."""

from dragoman.record.queries.claims import show, what, why
from dragoman.record.queries.engagements import engagement, tellings, timeline
from dragoman.record.queries.offices import office
from dragoman.record.queries.people import who, whom
from dragoman.record.queries.questions import questions
from dragoman.record.queries.rulings import reasons
from dragoman.record.queries.search import search
from dragoman.record.queries.statements import said

__all__ = [
    "engagement",
    "office",
    "questions",
    "reasons",
    "said",
    "search",
    "show",
    "tellings",
    "timeline",
    "what",
    "who",
    "whom",
    "why",
]
