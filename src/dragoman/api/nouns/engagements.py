"""Engagements: the list, one with every report that tells it, and the readouts side by side."""

from typing import Annotated

from fastapi import Path

from dragoman.answers import answers_json
from dragoman.api.asking import AskedRecord, Json, named_in_the_address, noun
from dragoman.api.cursors import CursorQuery, LimitQuery, cursor_behind, parts
from dragoman.api.filters import WantedQuery
from dragoman.api.models.answers import Comparison, EngagementList, EngagementParts, JoinedEngagement
from dragoman.pipeline import comparing
from dragoman.record import Record
from dragoman.record.queries.answers import JoinedEntry
from dragoman.record.queries.chosen import Behind
from dragoman.record.queries.engagement_pages import engagement_page
from dragoman.record.queries.within import parts_of, whole_of

router = noun("engagements")
EngagementId = Annotated[str, Path(description="A canonical id, or one report's, or its first characters.")]


@router.get("", response_model=EngagementList, summary="Engagements, the newest first")
def engagements(record: AskedRecord, wanted: WantedQuery, cursor: CursorQuery = None, limit: LimitQuery = 50) -> Json:
    """Each once, with all the reports that tell it."""
    last = parts(cursor, [str, str, str])
    behind: Behind | None = (str(last[0]), str(last[1]), str(last[2])) if last else None
    page = engagement_page(record, wanted, behind=behind, limit=limit)
    return {
        "total": None,
        "next": cursor_behind(*page.behind) if page.behind else None,
        "items": [answers_json.joined(one) for one in page.entries],
    }


@router.get("/{id}", response_model=JoinedEngagement, summary="One engagement with its participants and reports")
def engagement(record: AskedRecord, id: EngagementId) -> Json:
    """What its reports agree on, and what each of them tells."""
    with named_in_the_address():
        return answers_json.joined(comparing.named(record, id))


@router.get("/{id}/parts", response_model=EngagementParts, summary="The visit it is part of, and what it is made of")
def parts_in(record: AskedRecord, id: EngagementId) -> Json:
    """A visit has meetings in it; a meeting perhaps a signing."""
    with named_in_the_address():
        return made_of(record, comparing.named(record, id))


def made_of(record: Record, entry: JoinedEntry) -> Json:
    """The whole that an engagement is part of, and its own parts."""
    whole = whole_of(record, entry)
    return {
        "part_of": answers_json.joined(whole) if whole else None,
        "items": [answers_json.joined(one) for one in parts_of(record, entry)],
    }


@router.get("/{id}/comparison", response_model=Comparison, summary="Its readouts side by side")
def comparison(record: AskedRecord, id: EngagementId) -> Json:
    """What the reports agree on, what only one of them says, where they differ, and who is heard how much."""
    with named_in_the_address():
        return answers_json.comparison(comparing.compare(record, id))
