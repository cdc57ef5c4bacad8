"""The timeline: engagements in the order of their days."""

from typing import Annotated

from fastapi import Query

from dragoman.answers import answers_json
from dragoman.api.asking import AskedRecord, Json, noun
from dragoman.api.filters import ChannelQuery, FromQuery, HostQuery, KindQuery, LevelQuery, SideQuery, UntilQuery
from dragoman.api.models.answers import Timeline
from dragoman.record import queries

router = noun("timeline")


@router.get("", response_model=Timeline, summary="Engagements, the oldest first")
def timeline(
    record: AskedRecord,
    side: SideQuery = None,
    from_: FromQuery = None,
    until: UntilQuery = None,
    kind: KindQuery = None,
    channel: ChannelQuery = None,
    level: LevelQuery = None,
    host: HostQuery = None,
    background: Annotated[bool, Query(description="Also what reports only recall.")] = False,
    limit: Annotated[int, Query(description="Only so many, the newest.", ge=1, le=1000)] = 100,
) -> Json:
    """What ``dragoman timeline`` answers."""
    found = queries.timeline(
        record,
        side or (),
        from_=from_,
        until=until,
        kind=kind,
        channel=channel,
        level=level,
        host=host,
        background=background,
        limit=limit,
    )
    return {"total": found.total, "items": [answers_json.joined(one) for one in found]}
