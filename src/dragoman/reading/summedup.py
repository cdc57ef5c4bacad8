"""Summed up: a lead that sums up a row of contacts, "had several calls with leaders of the bloc"."""

from dragoman.domain.actors import ActorKind
from dragoman.domain.engagements import EngagementKind
from dragoman.knowledge.countries import load_countries
from dragoman.reading.drafts import Draft

_SOON = 3
"""Sentences after a summary in which the contacts of the row are told."""
_TWO = 2
_KINDS = (EngagementKind.MEETING, EngagementKind.CALL)


def without_summaries(drafts: list[Draft]) -> list[Draft]:
    """The drafts without those that sum up what is told one by one right after, which have their days and places:
    "had several calls with heads of the member states. The President had calls with A and B"."""
    summaries = [draft for draft in drafts if _sums_up(draft)]
    gone: list[Draft] = []
    for summary in summaries:
        row = [draft for draft in drafts if draft is not summary and _one_of(draft, summary)]
        if len(row) < _TWO:
            continue
        for draft in row:
            if draft.date.edtf is None and summary.date.edtf:
                draft.take_date(summary)
            if not draft.places and summary.places:
                draft.take_places(summary)
        gone.append(summary)
    return [draft for draft in drafts if draft not in gone]


def _sums_up(draft: Draft) -> bool:
    """Whether a draft is of someone and a body of several states, told as several contacts."""
    bodies = [part for part in draft.parts if part.figure.side and part.figure.side not in load_countries()]
    people = [part for part in draft.parts if part.figure.kind is ActorKind.PERSON]
    several = draft.label.endswith("s") and draft.label != "talks"
    return several and draft.kind in _KINDS and len(bodies) == len(people) == 1 and len(draft.parts) == _TWO


def _one_of(draft: Draft, summary: Draft) -> bool:
    """Whether a draft is one of the row that is summed up: of the same kind and person, told soon after."""
    alike = draft.kind is summary.kind and draft.actuality is summary.actuality
    alike = alike and draft.background == summary.background
    figures = {id(part.figure) for part in summary.parts if part.figure.kind is ActorKind.PERSON}
    soon = 0 < draft.sentence - summary.sentence <= _SOON
    return alike and soon and any(id(figure) in figures for figure in draft.figures())
