"""The network: who met whom, by the newest engagements."""

from itertools import combinations
from typing import Annotated

from fastapi import Query

from dragoman.api.asking import AskedRecord, Json, noun
from dragoman.api.filters import WantedQuery
from dragoman.api.models.answers import Network
from dragoman.record.queries.answers import JoinedEntry, Part
from dragoman.record.queries.engagement_pages import engagement_page

router = noun("network")


@router.get("", response_model=Network, summary="Who met whom, with the days")
def network(
    record: AskedRecord,
    wanted: WantedQuery,
    limit: Annotated[int, Query(description="Engagements, the newest so many.", ge=1, le=500)] = 200,
) -> Json:
    """Each edge joins two of different sides, and has the engagements both took part in."""
    return drawn(engagement_page(record, wanted, limit=limit).entries)


def drawn(entries: tuple[JoinedEntry, ...]) -> Json:
    """The network of some engagements."""
    nodes: dict[str, Json] = {}
    edges: dict[tuple[str, str], Json] = {}
    for entry in entries:
        parts = {part.actor.id: part for part in entry.participants}
        for part in parts.values():
            node = nodes.setdefault(
                part.actor.id, {"id": part.actor.id, "name": part.actor.name, "side": _side(part), "engagements": 0}
            )
            node["engagements"] += 1
        for one, other in combinations(sorted(parts), 2):
            if _side(parts[one]) != _side(parts[other]):
                _meet(edges.setdefault((one, other), _edge(one, other)), entry)
    return {
        "engagements": len(entries),
        "nodes": sorted(nodes.values(), key=lambda one: (-one["engagements"], one["name"], one["id"])),
        "edges": [edges[key] for key in sorted(edges)],
    }


def _edge(a: str, b: str) -> Json:
    return {"a": a, "b": b, "engagements": [], "first": None, "last": None}


def _meet(edge: Json, entry: JoinedEntry) -> None:
    edge["engagements"].append(entry.id)
    if entry.day is not None:
        edge["first"] = min(edge["first"] or entry.day, entry.day)
        edge["last"] = max(edge["last"] or entry.day, entry.day)


def _side(part: Part) -> str | None:
    return part.side or part.actor.country
