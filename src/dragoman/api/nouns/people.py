"""People and organisations: whom a name may mean, and one of them over all reports."""

from collections.abc import Callable
from typing import Annotated

from fastapi import APIRouter, Path, Query

from dragoman.answers import answers_json
from dragoman.api.asking import AskedRecord, Json, named_in_the_address, noun
from dragoman.api.models.answers import OfficerList, Person, SomeoneList
from dragoman.domain.actors import ActorKind
from dragoman.record import Record, queries
from dragoman.record.queries.officers import officers

NameQuery = Annotated[
    str, Query(description="Any part of a name; accents do not matter.", min_length=1, max_length=200)
]
SomeoneId = Annotated[str, Path(description="A canonical id, or a whole name.", examples=["p5f1c2"])]
MostQuery = Annotated[int, Query(description="Engagements, the newest so many.", ge=1, le=200)]
LimitQuery = Annotated[int, Query(description="How many are named.", ge=1, le=200)]

people, organisations = noun("people"), noun("organisations")
ROUTERS = (people, organisations)


def named(record: Record, name: str, limit: int, is_wanted: Callable[[str], bool]) -> Json:
    """Everyone of that name who is of a wanted kind, those whom most reports name first."""
    found = [one for one in queries.whom(record, name) if is_wanted(one.kind)]
    return {"total": len(found), "next": None, "items": [answers_json.someone(one) for one in found[:limit]]}


def whole(record: Record, id: str, limit: int) -> Json:
    """Someone with names, offices, engagements, and what kinds of things they said."""
    with named_in_the_address():
        return answers_json.person(queries.who(record, id, limit=limit)[0])


@people.get("", response_model=SomeoneList, summary="People of a name")
def people_named(record: AskedRecord, name: NameQuery, limit: LimitQuery = 50) -> Json:
    """Those whom most reports name come first."""
    return named(record, name, limit, lambda kind: kind == ActorKind.PERSON)


@organisations.get("", response_model=SomeoneList, summary="Organisations and delegations of a name")
def organisations_named(record: AskedRecord, name: NameQuery, limit: LimitQuery = 50) -> Json:
    """Those whom most reports name come first."""
    return named(record, name, limit, lambda kind: kind != ActorKind.PERSON)


def _one(router: APIRouter, summary: str) -> None:
    @router.get("/{id}", response_model=Person, summary=summary)
    def one(record: AskedRecord, id: SomeoneId, limit: MostQuery = 50) -> Json:
        """Names in every spelling, offices with quotations, engagements, and statements counted by act."""
        return whole(record, id, limit)


_one(people, "One person over all reports")
_one(organisations, "One organisation over all reports")


@organisations.get("/{id}/officers", response_model=OfficerList, summary="Who acts for an organisation")
def officers_of(record: AskedRecord, id: SomeoneId) -> Json:
    """Those in whose office reports print it, whom they show last first."""
    with named_in_the_address():
        return {"items": [answers_json.officer(one) for one in officers(record, id)]}
