"""Label Studio: tasks with predictions, so that a team can correct what was read."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from dragoman.domain.text import Citation
from dragoman.exports.format import Column, Format, Table
from dragoman.exports.losses import Losses
from dragoman.record.queries.selecting import Held, Selection

Json = dict[str, Any]

COLOURS = {
    "Actor": "#2a9d8f",
    "Office": "#8ab17d",
    "Engagement": "#e76f51",
    "Statement": "#457b9d",
    "Commitment": "#b5838d",
}
COLOURS |= {"Relationship": "#6d597a", "Instrument": "#bc6c25", "Formula": "#999999"}

CONFIG = "\n".join(
    (
        "```xml",
        "<View>",
        '  <Labels name="label" toName="text">',
        *(f'    <Label value="{name}" background="{colour}"/>' for name, colour in COLOURS.items()),
        "  </Labels>",
        '  <Text name="text" value="$text"/>',
        "</View>",
        "```",
    )
)


def task(held: Held) -> Json:
    """One report as a task with one prediction; offsets are those of Label Studio, in UTF-16 units."""
    document, reading = held.document, held.reading
    return {
        "data": {
            "text": document.text,
            "report": document.id,
            "source": document.source,
            "published": document.published.edtf,
            "text_sha256": document.text_sha256,
        },
        "predictions": [{"model_version": f"dragoman {reading.reader}", "result": list(_results(held))}],
    }


def _results(held: Held) -> Iterator[Json]:
    units = _Units(held.document.text)
    for number, (id_, label, citation, meta) in enumerate(_marks(held), start=1):
        yield {
            "id": f"{id_}-{number}",
            "from_name": "label",
            "to_name": "text",
            "type": "labels",
            "value": {
                "start": units.at(citation.start),
                "end": units.at(citation.end),
                "text": citation.quote,
                "labels": [label],
            },
            "meta": {"text": [meta]},
        }


def _marks(held: Held) -> Iterator[tuple[str, str, Citation, str]]:
    """Everything that has a place in the text: its id, label, place, and what was read there in a few words."""
    reading, actors = held.reading, held.actors
    for actor in reading.actors:
        for citation in actor.citations:
            yield actor.id, "Actor", citation, " ".join(filter(None, (actor.kind.value, actor.name, actor.country)))
        for office in actor.offices:
            yield actor.id, "Office", office.citation, f"{actor.name}: {office.printed}"
    for one in reading.engagements:
        yield one.id, "Engagement", one.citations[0], f"{one.kind.value}, {one.actuality.value}, {one.date.edtf}"
    for said in reading.statements:
        names = ", ".join(actors[each].name if each in actors else each for each in said.speakers)
        yield said.id, "Statement", said.citations[0], f"{names}: {said.act.value}: {said.content}"
    for promise in reading.commitments:
        yield promise.id, "Commitment", promise.citations[0], f"{promise.form.value}: {promise.goal}"
    for tie in reading.relationships:
        yield tie.id, "Relationship", tie.citations[0], f"{tie.a} and {tie.b}: {tie.label}, {tie.change.value}"
    for paper in reading.instruments:
        yield paper.id, "Instrument", paper.citations[0], paper.title
    for phrase in reading.formulas:
        yield phrase.id, "Formula", phrase.citation, phrase.key


class _Units:
    """Places counted as a browser counts them: characters beyond the basic plane are two."""

    def __init__(self, text: str) -> None:
        self._wide = [place for place, character in enumerate(text) if ord(character) > 0xFFFF]

    def at(self, place: int) -> int:
        """The same place in UTF-16 units."""
        return place + sum(wide < place for wide in self._wide)


def _write(selection: Selection, target: Path, losses: Losses) -> None:
    with target.open("w", encoding="utf-8", newline="\n") as file:
        file.write("[")
        for number, held in enumerate(selection.held()):
            file.write(",\n" if number else "\n")
            file.write(json.dumps(task(held), ensure_ascii=False))
        file.write("\n]\n")


FORMAT = Format(
    name="labelstudio",
    sentence="Label Studio tasks with what was read as predictions, each with its text, for a team to correct.",
    suffix=".json",
    tables=(
        Table(
            "task",
            "One report. A prediction has one result a quotation.",
            (
                Column("data", "object", "The text with the report's id, source, day and SHA-256.", required=True),
                Column(
                    "predictions",
                    "array",
                    "What was read: place in UTF-16 units, words, label, and in meta the reading.",
                    required=True,
                ),
            ),
        ),
    ),
    loses=(
        "Links between things (who takes part, who speaks): they stand in words in meta.",
        "Quotations after the first of engagements, statements, commitments and ties.",
    ),
    write=_write,
    notes=("Make a project with this labelling configuration, then import the file:", CONFIG),
)
