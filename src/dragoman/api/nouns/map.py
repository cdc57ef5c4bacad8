"""The map: how many engagements took place where."""

from dataclasses import asdict

from dragoman.api.asking import AskedRecord, Json, noun
from dragoman.api.filters import ChannelQuery, FromQuery, KindQuery, LevelQuery, SideQuery, UntilQuery
from dragoman.api.models.answers import Map
from dragoman.record.queries.hosts import hosts

router = noun("map")


@router.get("", response_model=Map, summary="Engagements by the country they took place in")
def map_of_engagements(
    record: AskedRecord,
    side: SideQuery = None,
    from_: FromQuery = None,
    until: UntilQuery = None,
    kind: KindQuery = None,
    channel: ChannelQuery = None,
    level: LevelQuery = None,
) -> Json:
    """Those that occurred, each once, with the places in each country and the newest there."""
    what = {"kind": kind, "channel": channel, "level": level}
    found = hosts(record, between=side or (), from_=from_, until=until, **what)
    return {
        "engagements": found.engagements,
        "nowhere": found.nowhere,
        "items": [asdict(one) for one in found.countries],
    }
