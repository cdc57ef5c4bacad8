"""So far: the days of a visit on which what has happened in it may have been."""

from dataclasses import replace
from datetime import date, timedelta

from dragoman.domain.dates import PartialDate
from dragoman.domain.text import Document
from dragoman.reading.drafts import Draft


def so_far(visit: Draft, document: Document) -> PartialDate:
    """The days of a visit on which what has happened in it may have been: the first, where the report is of that, or
    tells no more of it than the arrival."""
    filed, published = visit.date, document.published.latest
    arrived = visit.rules["kind"] == "verb of visiting" and visit.rules["date"] == "from its first day on"
    if arrived and filed.edtf is not None and not _days_after(filed, published):
        return replace(filed, edtf=filed.edtf.removesuffix("/.."), latest=filed.earliest)
    began = published is not None and filed.earliest == published == document.published.earliest
    return replace(filed, edtf=published, latest=published) if began and filed.latest else filed


def _days_after(arrival: PartialDate, published: str | None) -> bool:
    """Whether a report is filed two days after an arrival or later, when what was done may have been on any day."""
    if published is None or arrival.earliest is None or len(published) != len(arrival.earliest):
        return False
    return date.fromisoformat(published) - date.fromisoformat(arrival.earliest) > timedelta(days=1)
