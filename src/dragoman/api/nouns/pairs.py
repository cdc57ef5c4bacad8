"""Pairs of countries or parties: their timeline, labels, commitments, set phrases and briefing."""

from typing import Annotated

from fastapi import Query

from dragoman.answers import answers_json, ledger_json
from dragoman.api.asking import AskedRecord, Json, noun
from dragoman.api.cursors import CursorQuery, LimitQuery
from dragoman.api.filters import AsOfQuery, FromQuery, SidePath, UntilQuery
from dragoman.api.models.answers import Timeline
from dragoman.api.models.ledger import Board, Brief, Phrases, Relation
from dragoman.api.nouns import commitments as of_commitments
from dragoman.record import queries
from dragoman.record.queries import briefing
from dragoman.record.queries import phrases as of_phrases
from dragoman.record.queries import relations as of_relations

router = noun("pairs")


@router.get("/{a}/{b}/timeline", response_model=Timeline, summary="What happened between them")
def timeline(
    record: AskedRecord,
    a: SidePath,
    b: SidePath,
    from_: FromQuery = None,
    until: UntilQuery = None,
    limit: Annotated[int, Query(description="Only so many, the newest.", ge=1, le=1000)] = 100,
) -> Json:
    """The oldest first."""
    found = queries.timeline(record, (a, b), from_=from_, until=until, limit=limit)
    return {"total": found.total, "items": [answers_json.joined(one) for one in found]}


@router.get("/{a}/{b}/relations", response_model=Relation, summary="The labels of their tie")
def relations(record: AskedRecord, a: SidePath, b: SidePath, as_of: AsOfQuery = None) -> Json:
    """Each label verbatim, since when, its changes, and where it is missing."""
    return ledger_json.relation(of_relations.relations(record, a, b, as_of=as_of))


@router.get("/{a}/{b}/commitments", response_model=Board, summary="What they undertook to each other")
def commitments(
    record: AskedRecord,
    a: SidePath,
    b: SidePath,
    open: Annotated[bool, Query(description="Only those not completed, cancelled or superseded.")] = False,
    as_of: AsOfQuery = None,
    cursor: CursorQuery = None,
    limit: LimitQuery = 20,
) -> Json:
    """The newest first, with what later reports show."""
    return of_commitments.commitments(record, [a, b], open=open, as_of=as_of, cursor=cursor, limit=limit)


@router.get("/{a}/{b}/formulas", response_model=Phrases, summary="The set phrases they use with each other")
def formulas(record: AskedRecord, a: SidePath, b: SidePath, as_of: AsOfQuery = None) -> Json:
    """Those used most first."""
    found = of_phrases.formulas(record, between=(a, b), as_of=as_of)
    return {"items": [ledger_json.phrase(one) for one in found]}


@router.get("/{a}/{b}/brief", response_model=Brief, summary="What is needed before their next meeting")
def brief(
    record: AskedRecord,
    a: SidePath,
    b: SidePath,
    since: Annotated[str, Query(description="What happened from this day, month or year on.", examples=["2024"])],
    as_of: AsOfQuery = None,
) -> Json:
    """What ``dragoman brief`` answers."""
    return ledger_json.briefing(briefing.brief(record, a, b, since=since, as_of=as_of))
