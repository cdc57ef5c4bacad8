"""Retold: an engagement that someone's own words tell again after the report has told it."""

from dragoman.domain.dates import UNKNOWN_DATE
from dragoman.reading.drafts import Draft
from dragoman.reading.merging import people_of
from dragoman.reading.quoting import within_quotes

_TODAY = frozenset(("today", "this morning", "this afternoon", "this evening", "tonight"))
_NEAR = 4
"""Sentences after which a post is quoted at most."""


def retold_in_quotes(draft: Draft, told: list[Draft], text: str) -> None:
    """Takes its day from what is told again in a quoted post, which says "today" of the day that the report has told:
    "“Met Minister A today,” the embassy tweeted"."""
    if draft.date_span is None or (draft.date.printed or "").lower() not in _TODAY:
        return
    if not within_quotes(text, draft.start, draft.date_span[1], draft.end):
        return
    for known in told:
        near = 0 <= draft.sentence - known.sentence <= _NEAR
        if near and known.kind is draft.kind and known.date.edtf and people_of(known) == people_of(draft):
            draft.date, draft.date_span, draft.background = UNKNOWN_DATE, None, known.background
            draft.rules.pop("date", None)
            return
