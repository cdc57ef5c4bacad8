"""The reader's answers: the JSON objects of ``dragoman read --format json`` as codings.

Lines printed by any reader can be scored, so a missing key is an error that names it and nothing is guessed.
"""

import json
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path
from typing import Any

from dragoman.domain.text import Span
from dragoman.errors import GoldError
from dragoman.evaluation.coding import (
    CodedActor,
    CodedDate,
    CodedEngagement,
    CodedParticipant,
    CodedRelationship,
    CodedStatement,
    Coding,
)
from dragoman.evaluation.edtf import coded_date

Json = dict[str, Any]


def load_predictions(path: Path) -> list[Json]:
    """The objects of a JSON Lines file.

    Raises:
        GoldError: the file cannot be read, or a line is not a JSON object.
    """
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise GoldError(f"{path} cannot be read ({error})") from error
    found = []
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            found.append(json.loads(line))
        except json.JSONDecodeError as error:
            raise GoldError(f"{path}, line {number}: not valid JSON ({error})") from error
    return found


def by_name(objects: Iterable[Json]) -> dict[str, Json]:
    """The objects by the name of the gold report that each answers.

    Raises:
        GoldError: an object has no ``report.input_id``.
    """
    found = {}
    for item in objects:
        name = item.get("report", {}).get("input_id")
        if not isinstance(name, str):
            raise GoldError("a reading has no report.input_id; give each report its gold name as its id")
        found[name] = item
    return found


def text_of(item: Json, own: str) -> str:
    """The text that the offsets count in: printed with the reading, or the gold file's own.

    Raises:
        GoldError: the text was not printed and is not the gold file's.
    """
    printed = item["report"].get("text")
    if isinstance(printed, str):
        return printed
    digest = item["report"].get("text_sha256")
    if digest and digest != sha256(own.encode("utf-8")).hexdigest():
        name = item["report"].get("input_id")
        raise GoldError(f"the reading of {name} is of another text; print it with --with-text")
    return own


def coding_of(item: Json, text: str) -> Coding:
    """One reading as a coding.

    Raises:
        GoldError: a key of the contract is missing.
    """
    name = item["report"]["input_id"]
    try:
        actors = tuple(_actor(entry) for entry in item["actors"])
        offices = {actor.id: actor.offices for actor in actors}
        return Coding(
            name=name,
            text=text,
            relevant=bool(item["report"]["relevant"]),
            actors=actors,
            engagements=tuple(_engagement(entry, offices) for entry in item["engagements"]),
            statements=tuple(_statement(entry) for entry in item["statements"]),
            relationships=tuple(_relationship(entry) for entry in item["relationships"]),
        )
    except KeyError as error:
        raise GoldError(f"the reading of {name} has no {error}; see section 2 of the coding rules") from error


def _actor(entry: Json) -> CodedActor:
    name = entry["name"] or ""
    return CodedActor(
        id=entry["id"],
        kind=entry["kind"],
        name=name,
        names=tuple(dict.fromkeys((name, *entry["names"]))),
        country=entry["country"],
        offices=tuple(office.get("printed") or office["title"] for office in entry["offices"]),
    )


def _engagement(entry: Json, offices: dict[str, tuple[str, ...]]) -> CodedEngagement:
    places = entry.get("places") or ([entry["place"]] if entry["place"] else [])
    return CodedEngagement(
        id=entry["id"],
        kind=entry["kind"],
        visit_type=entry["visit_type"],
        label=entry["label"] or "",
        actuality=entry["actuality"],
        background=bool(entry["background"]),
        format=entry["format"],
        date=_date(entry["date"] or {}),
        countries=tuple(place["country"] for place in places),
        part_of=entry["part_of"],
        participants=tuple(_participant(part, offices) for part in entry["participants"]),
        spans=_spans(entry["citations"]),
    )


def _date(entry: Json) -> CodedDate:
    edtf = entry.get("edtf")
    if entry.get("earliest") and entry.get("latest"):
        return CodedDate(edtf, entry["earliest"], entry["latest"])
    try:
        return coded_date(edtf)
    except ValueError:  # a date that no rule can read is a wrong answer, not a fault of the gold
        return CodedDate(edtf)


def _participant(entry: Json, offices: dict[str, tuple[str, ...]]) -> CodedParticipant:
    """A participant; its title is the capacity printed here, else what is printed of the actor anywhere."""
    titles = (entry["capacity"],) if entry["capacity"] else offices.get(entry["actor"], ())
    return CodedParticipant(entry["actor"], entry["role"], entry["side"], titles)


def _statement(entry: Json) -> CodedStatement:
    return CodedStatement(
        id=entry["id"],
        speakers=tuple(entry["speakers"]),
        act=entry["act"],
        joint=bool(entry["joint"]),
        carried=bool(entry.get("carried", False)),
        spans=_spans(entry["citations"]),
    )


def _relationship(entry: Json) -> CodedRelationship:
    a, b = sorted((entry["a"] or "", entry["b"] or ""))
    return CodedRelationship(a, b, entry["label"], _spans(entry["citations"]))


def _spans(citations: Iterable[Json]) -> tuple[Span, ...]:
    return tuple(Span(citation["start"], citation["end"]) for citation in citations)
