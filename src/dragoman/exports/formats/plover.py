"""PLOVER: events as its JSON Lines, and the same with the columns of POLECAT."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from dragoman import __version__
from dragoman.exports.codebooks.codes import alpha3, is_country, sector
from dragoman.exports.codebooks.events import Coder, Event
from dragoman.exports.codebooks.verdicts import SOURCE, VERDICT, source_row, verdict_row
from dragoman.exports.csv_tables import write_csv
from dragoman.exports.format import Column, Format, Table
from dragoman.exports.losses import Losses
from dragoman.exports.tables.rows import Row
from dragoman.knowledge.countries import load_countries
from dragoman.record.queries.selecting import Held, Selection

Json = dict[str, Any]

QUADS = {"AGREE": 1, "CONSULT": 1, "SUPPORT": 1, "REQUEST": 3, "ACCUSE": 3, "REJECT": 3}
"""Verbal cooperation is 1, material cooperation 2, verbal conflict 3, material conflict 4."""
SCALES = {"AGREE": 2.5, "CONSULT": 2.5, "SUPPORT": 5.0, "REQUEST": 0.0, "ACCUSE": -2.0, "REJECT": -2.0}
MODE_SCALES = {"visit": 4.0, "third-party": 1.0, "multilateral": 4.0, "phone": 1.5}
TYPES = tuple(QUADS)
MODES = ("visit", "third-party", "multilateral", "phone", "meet")
CONTEXTS = {"party": "political_institutions", "parliament": "political_institutions", "military": "military"}


def event_json(held: Held, event: Event) -> Json:
    """One event as PLOVER's JSON has it, with the verdict and the quotation beside its own fields."""
    document = held.document
    return {
        "id": f"{document.id}-{event.id}",
        "has_event": event.verdict.included,
        "date": event.days.first,
        "enddate": event.days.last,
        "actor": [_entity(held, one) for one in event.actors],
        "recipient": [_entity(held, one) for one in event.recipients],
        "event": [event.type] if event.type else [],
        "event_loc": event.place,
        "event_text": event.citation.quote,
        "quad_code": QUADS.get(event.type),
        "event_scale": _scale(event),
        "mode": [event.mode] if event.mode else [],
        "context": list(_contexts(event)),
        "link": None if event.part_of is None else f"{document.id}-{event.part_of}",
        "text": event.citation.quote,
        "text_info": {"start": event.citation.start, "end": event.citation.end},
        "cite_info": {
            "corpus": document.source or document.credit,
            "citation": document.id,
            "url": document.url,
            "title": document.title,
            "language": document.language,
            "publication": document.published.edtf,
            "coder": f"Dragoman {__version__}, {held.reading.reader}",
            "codebook": "PLOVER",
        },
        "date_basis": event.days.basis,
        **verdict_row(event.verdict),
    }


def _entity(held: Held, one: str) -> Json:
    actor = held.actors.get(one)
    if actor is None:
        country = load_countries().get(one)
        return {"code": alpha3(one), "sector": "GOV", "entity_text": country.name if country else one, "office": None}
    office = actor.offices[0].printed if actor.offices else None
    code = actor.country if is_country(actor.country) else "IGO" if actor.country else None
    return {
        "code": alpha3(code),
        "sector": sector(actor),
        "entity_text": actor.name,
        "identifier_id": held.person(one),
        "office": office,
    }


def _scale(event: Event) -> float | None:
    return MODE_SCALES.get(event.mode or "", SCALES.get(event.type))


def _contexts(event: Event) -> Iterator[str]:
    yield "diplomatic"
    yield from dict.fromkeys(CONTEXTS[track] for track in event.channel if track in CONTEXTS)


_EVENTS = Table(
    "polecat",
    "A row is one event, or a candidate that PLOVER does not count; the columns are named as POLECAT's.",
    (
        Column("event_id", "string", "Report and engagement or statement.", required=True),
        *VERDICT,
        Column("event_date", "date", "The first day; that of the report where date_basis says publication."),
        Column("event_end_date", "date", "The last day."),
        Column("date_basis", "string", "How the days are known.", required=True),
        Column("event_type", "string", "PLOVER's type; empty for what it has no type for.", TYPES),
        Column("event_mode", "string", "PLOVER's mode.", MODES),
        Column("quad_code", "integer", "1 verbal cooperation, 3 verbal conflict."),
        Column(
            "intensity",
            "number",
            "PLOVER's printed score of the type and mode; of ACCUSE -2, where its sign is misprinted.",
        ),
        Column("contexts", "array", "PLOVER's contexts, from the tracks of those who take part.", required=True),
        Column(
            "actor_names",
            "array",
            "Who acts: visitors, or all who take part where there is no recipient.",
            required=True,
        ),
        Column("actor_countries", "array", "Their countries, ISO 3166-1 alpha-3; IGO for a body.", required=True),
        Column("actor_sectors", "array", "Their sectors.", required=True),
        Column("actor_titles", "array", "Their offices as printed; empty text where none is.", required=True),
        Column("recipient_names", "array", "Towards whom; for visits the hosts.", required=True),
        Column("recipient_countries", "array", "Their countries.", required=True),
        Column("recipient_sectors", "array", "Their sectors.", required=True),
        Column("recipient_titles", "array", "Their offices as printed; empty text where none is.", required=True),
        Column("placename", "string", "Where, as printed."),
        Column("place_country", "string", "The country of the place, ISO 3166-1 alpha-3."),
        Column("occasion", "string", "Id of the engagement over all reports: the same for all that tell of it."),
        *SOURCE,
    ),
    ("event_id",),
)
_LINES = Table(
    "plover.jsonl",
    "A line is one event in PLOVER's own JSON, with these fields beside those of its manual.",
    (
        Column("has_event", "boolean", "Whether PLOVER counts it; the same as included.", required=True),
        Column("date_basis", "string", "How date and enddate are known.", required=True),
        *VERDICT,
    ),
)


def _row(held: Held, event: Event, line: Json) -> Row:
    row: Row = {
        "event_id": line["id"],
        **verdict_row(event.verdict),
        "event_date": event.days.first,
        "event_end_date": event.days.last,
        "date_basis": event.days.basis,
        "event_type": event.type or None,
        "event_mode": event.mode,
        "quad_code": line["quad_code"],
        "intensity": line["event_scale"],
        "contexts": line["context"],
        "placename": event.place,
        "place_country": alpha3(event.place_country),
        "occasion": event.occasion,
        **source_row(held, event.citation),
    }
    for who in ("actor", "recipient"):
        row[f"{who}_names"] = [one["entity_text"] for one in line[who]]
        row[f"{who}_countries"] = [one["code"] or "" for one in line[who]]
        row[f"{who}_sectors"] = [one["sector"] or "" for one in line[who]]
        row[f"{who}_titles"] = [one["office"] or "" for one in line[who]]
    return row


def _write(selection: Selection, target: Path, losses: Losses) -> None:
    coder = Coder()
    with (target / "plover.jsonl").open("w", encoding="utf-8", newline="\n") as file:

        def rows() -> Iterator[tuple[str, Row]]:
            for held in selection.held():
                for event in coder.events(held):
                    line = event_json(held, event)
                    file.write(json.dumps(line, ensure_ascii=False) + "\n")
                    if not event.verdict.included:
                        losses.note(f"candidates are not counted: {event.verdict.rule}", line["id"])
                    yield "polecat", _row(held, event, line)

        write_csv(target, "dragoman-plover", "PLOVER events of a Dragoman record", [_EVENTS], rows())


FORMAT = Format(
    name="plover",
    sentence="Events by the PLOVER codebook: its JSON Lines, and a table with columns like POLECAT's.",
    suffix="",
    tables=(_EVENTS, _LINES),
    loses=(
        "What was said: PLOVER has a type for it and no content; the words stand as event_text.",
        "Comments, hopes and discussions: they are rows that are not included.",
        "Material events (AID, COOPERATE, RETREAT, SANCTION and those of conflict): the record does not hold them.",
    ),
    write=_write,
)
