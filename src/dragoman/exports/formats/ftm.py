"""FollowTheMoney entities, one a line, for Aleph, OpenAleph and yente."""

import json
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from dragoman.exports.format import Format
from dragoman.exports.ftm import DATASET, ENTITIES, LOST, Fact, Facts, facts_of
from dragoman.exports.losses import Losses
from dragoman.record.queries.selecting import Selection

RANK = ("Organization", "PublicBody")
"""Where reports differ in what an entity is, the later of these holds."""


def _lines(facts: Facts) -> Iterator[str]:
    for entity, group in groupby(facts, key=lambda fact: fact.entity):
        yield json.dumps(_entity(entity, list(group)), ensure_ascii=False) + "\n"


def _entity(entity: str, facts: list[Fact]) -> dict[str, object]:
    properties: dict[str, list[str]] = {}
    for fact in facts:
        values = properties.setdefault(fact.prop, [])
        if fact.value not in values:
            values.append(fact.value)
    schema = max((fact.schema for fact in facts), key=lambda name: RANK.index(name) if name in RANK else len(RANK))
    return {"id": entity, "schema": schema, "properties": properties, "datasets": [DATASET]}


def _write(selection: Selection, target: Path, losses: Losses) -> None:
    with facts_of(selection, losses) as facts, target.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(_lines(facts))


FORMAT = Format(
    name="ftm",
    sentence="FollowTheMoney entities, one a line, for Aleph and other programs of investigators.",
    suffix=".ftm.json",
    tables=(ENTITIES,),
    loses=LOST,
    write=_write,
    notes=("Load it with `alephclient write-entities`, or check it with `ftm validate`.",),
)
