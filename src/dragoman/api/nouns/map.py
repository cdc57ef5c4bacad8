"""The map: how many engagements took place where."""

from dataclasses import asdict

from dragoman.api.asking import AskedRecord, Json, noun
from dragoman.api.filters import FromQuery, SideQuery, UntilQuery
from dragoman.api.models.answers import Map
from dragoman.record.queries.places import where

router = noun("map")


@router.get("", response_model=Map, summary="Engagements by the country they took place in")
def map_of_engagements(
    record: AskedRecord, side: SideQuery = None, from_: FromQuery = None, until: UntilQuery = None
) -> Json:
    """Those that occurred, each once, with the places in each country."""
    return {"items": [asdict(one) for one in where(record, between=side or (), from_=from_, until=until)]}
