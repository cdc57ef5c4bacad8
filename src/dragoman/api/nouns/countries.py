"""Countries and bodies that are sides of engagements: the list, and one with those it meets."""

from dataclasses import asdict
from typing import Annotated

from fastapi import Query

from dragoman.answers import answers_json
from dragoman.api.asking import AskedRecord, Json, named_in_the_address, noun
from dragoman.api.filters import SidePath
from dragoman.api.models.answers import CountryList, CountryWhole
from dragoman.record.queries import places
from dragoman.record.queries.engagement_pages import Wanted, engagement_page

router = noun("countries")


@router.get("", response_model=CountryList, summary="Every side of the record")
def countries(record: AskedRecord) -> Json:
    """Those with most engagements first."""
    return {"items": [asdict(one) for one in places.sides(record)]}


@router.get("/{a}", response_model=CountryWhole, summary="One country or body with those it meets")
def country(
    record: AskedRecord,
    a: SidePath,
    limit: Annotated[int, Query(description="Engagements, the newest so many.", ge=1, le=200)] = 20,
) -> Json:
    """Its names, its partners, and its newest engagements."""
    with named_in_the_address():
        code, many, partners = places.partners(record, a)
    return {
        "code": code,
        "name": places.name_of(code),
        "engagements": many,
        "names": list(places.names_of(code)),
        "partners": [asdict(one) for one in partners],
        "engagements_latest": [
            answers_json.joined(one) for one in engagement_page(record, Wanted((code,)), limit=limit).entries
        ],
    }
