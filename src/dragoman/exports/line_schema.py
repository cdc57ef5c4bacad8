"""The JSON Schema of the lines of jsonl, made from the types of the record themselves."""

from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from enum import StrEnum
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from dragoman.domain.actors import Actor, Mention, PersonalTie
from dragoman.domain.claims import Claim
from dragoman.domain.dates import PartialDate
from dragoman.domain.engagements import Engagement, Place
from dragoman.domain.relationships import Formula, Instrument, Relationship
from dragoman.domain.statements import Commitment, Statement
from dragoman.domain.text import Citation, Paragraph, Span

Json = dict[str, Any]

LISTS: Mapping[str, type] = {
    "actors": Actor,
    "engagements": Engagement,
    "statements": Statement,
    "commitments": Commitment,
    "relationships": Relationship,
    "instruments": Instrument,
    "formulas": Formula,
    "ties": PersonalTie,
    "mentions": Mention,
    "claims": Claim,
    "unread": Span,
}
"""What each list of a line holds."""

_CITATION_KEYS = ("start", "end", "quote")


def line_schema() -> Json:
    """The schema of one line."""
    definitions: dict[str, Json] = {}
    lists = {name: {"type": "array", "items": _of(kind, definitions)} for name, kind in LISTS.items()}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A report and everything that Dragoman read in it",
        "description": "One line of `dragoman export jsonl`; `dragoman read --format json` prints it without "
        "mentions and claims. Offsets count code points of report.text (Unicode NFC), ranges are half open.",
        "type": "object",
        "properties": {"report": _report(definitions), **lists},
        "required": ["report", *(name for name in LISTS if name not in ("mentions", "claims"))],
        "additionalProperties": False,
        "$defs": dict(sorted(definitions.items())),
    }


def _report(definitions: dict[str, Json]) -> Json:
    text, maybe = {"type": "string"}, {"type": ["string", "null"]}
    dateline = {"place": maybe, "date": maybe, "span": _of(Span, definitions)}
    properties: Json = {
        "id": text,
        **dict.fromkeys(("input_id", "source", "url", "title"), maybe),
        "language": text,
        "published": {**_of(PartialDate, definitions)},
        "dateline": {"anyOf": [{"type": "object", "properties": dateline}, {"type": "null"}]},
        "credit": maybe,
        "text_sha256": text,
        "relevant": {"type": "boolean"},
        "reader": text,
        "unread_reason": maybe,
        "text": text,
        "origin": text,
        "paragraphs": {"type": "array", "items": _of(Paragraph, definitions)},
    }
    required = [name for name in properties if name not in ("text", "origin", "paragraphs")]
    return {"type": "object", "properties": properties, "required": required, "additionalProperties": False}


def _of(kind: Any, definitions: dict[str, Json]) -> Json:
    """The schema of a type, its parts put among the definitions."""
    if get_origin(kind) in (Union, UnionType):
        parts = [_of(part, definitions) for part in get_args(kind) if part is not NoneType]
        return {"anyOf": [*parts, {"type": "null"}]}
    if get_origin(kind) is tuple:
        return {"type": "array", "items": _of(get_args(kind)[0], definitions)}
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        definitions[kind.__name__] = {"type": "string", "enum": [each.value for each in kind], **_said(kind)}
        return {"$ref": f"#/$defs/{kind.__name__}"}
    if is_dataclass(kind):
        return _object(kind, definitions)
    return {"type": {str: "string", int: "integer", bool: "boolean"}[kind]}


def _object(kind: Any, definitions: dict[str, Json]) -> Json:
    name = kind.__name__
    if name not in definitions:
        definitions[name] = {}
        hints = get_type_hints(kind)
        names = _CITATION_KEYS if kind is Citation else [field.name for field in fields(kind)]
        properties = {each: _of(hints[each], definitions) for each in names}
        if kind is Engagement:
            properties["place"] = {"anyOf": [_of(Place, definitions), {"type": "null"}]}
        needed = [field.name for field in fields(kind) if field.default is MISSING and field.name in properties]
        definitions[name] = {
            "type": "object",
            **_said(kind),
            "properties": properties,
            "required": needed,
            "additionalProperties": False,
        }
    return {"$ref": f"#/$defs/{name}"}


def _said(kind: type) -> Json:
    return {"description": " ".join((kind.__doc__ or "").replace("``", "`").split())}
