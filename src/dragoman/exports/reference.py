"""What ``dragoman ref`` tells: the words, fields, values, tiers and export columns, drawn from the program itself."""

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from enum import StrEnum
from types import ModuleType
from typing import Any, get_type_hints

from dragoman.domain import (
    actors,
    claims,
    dates,
    engagements,
    followthrough,
    identity,
    offices,
    relationships,
    statements,
    text,
)
from dragoman.exports.format import Table
from dragoman.exports.registry import all_formats
from dragoman.knowledge.folding import search_key
from dragoman.knowledge.taxonomies import load_taxonomies

TOPICS = {
    "words": "what the record is made of",
    "fields": "the fields of each word, as the JSON has them",
    "values": "what a field may be: acts, kinds, roles, strengths",
    "tiers": "labels of relationships in each side's own list",
    "formats": "what the record can be exported to",
    "columns": "the columns of every export",
}
_MODULES: tuple[ModuleType, ...] = (
    text, claims, actors, offices, engagements, dates, statements, relationships, followthrough, identity,
)  # fmt: skip

ACTS = {
    "affirm": "say, note, stress, believe",
    "inform": "brief, announce",
    "appreciate": "praise, value, welcome",
    "congratulate": "congratulate",
    "thank": "thank",
    "propose": "propose, suggest",
    "request": "ask, urge, call on",
    "invite": "invite",
    "pledge": "stand ready, willing, will, commit",
    "agree": "agree, reach consensus, sign",
    "hope": "hope, wish, expect",
    "discuss": "exchange views, no one's content",
    "object": "oppose, condemn, voice concern, reject",
    "convey": "greetings, condolences",
}
"""The verbs of each act."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that can be looked up: its topic, its name, what it belongs to, and a sentence."""

    topic: str
    name: str
    of: str
    sentence: str


def entries() -> Iterator[Entry]:
    """Everything, topic by topic."""
    kinds = [kind for module in _MODULES for kind in _kinds(module)]
    yield from (Entry("words", kind.__name__, "", _paragraph(kind)) for kind in kinds if is_dataclass(kind))
    for kind in kinds:
        if is_dataclass(kind):
            hints = get_type_hints(kind)
            yield from (Entry("fields", one.name, kind.__name__, _type(hints[one.name])) for one in fields(kind))
    for kind in kinds:
        if issubclass(kind, StrEnum):
            yield from (Entry("values", one.value, kind.__name__, _value(kind, one.value)) for one in kind)
    yield from _tiers()
    for format_ in all_formats().values():
        yield Entry("formats", format_.name, "", format_.sentence)
    told: list[Table] = []
    for format_ in all_formats().values():
        for table in format_.tables:
            if table in told:  # parquet and xlsx have the tables of csv
                continue
            told.append(table)
            for column in table.columns:
                yield Entry("columns", column.name, f"{format_.name} {table.name}", column.sentence)


def _kinds(module: ModuleType) -> Iterator[type[Any]]:
    """The types that a module defines and others speak of."""
    for name, kind in vars(module).items():
        if isinstance(kind, type) and kind.__module__ == module.__name__ and not name.startswith("_"):
            yield kind


def _paragraph(kind: type[Any]) -> str:
    return " ".join((kind.__doc__ or "").split("\n\n")[0].replace("``", "").split())


def _value(kind: type[StrEnum], value: str) -> str:
    return f"{ACTS[value]}." if kind is statements.Act else _paragraph(kind)


def _type(hint: Any) -> str:
    """What stands in a field, in words."""
    written = str(hint) if not isinstance(hint, type) else hint.__name__
    for long, short in (("dragoman.domain.", ""), (" | None", ", or nothing"), ("typing.", ""), (", ...", "")):
        written = written.replace(long, short)
    parts = written.replace("tuple[", "list of ").replace("]", "").split(" ")
    said = " ".join(part.rpartition(".")[2] if "." in part else part for part in parts)
    return said.replace("str", "text").replace("int", "number").replace("bool", "yes or no") + "."


def _tiers() -> Iterator[Entry]:
    for side, tiers in load_taxonomies().items():
        for tier in dict.fromkeys(tiers.values()):
            place = f"Tier {tier.rank} of {tier.of}" if tier.rank else f"One of {tier.of}, which have no order"
            yield Entry("tiers", tier.tier, side, f"{place}, as of {tier.as_of}. {tier.source}.")


def looked_up(word: str) -> list[Entry]:
    """What a word means: a topic, what bears that name or belongs to it, or else what has it in its name."""
    key, every = _key(word), list(entries())
    if key in TOPICS:
        return [entry for entry in every if entry.topic == key]
    named = [entry for entry in every if key in (_key(entry.name), _key(entry.of), *map(_key, entry.of.split()))]
    return named or [entry for entry in every if key in _key(entry.name)]


def _key(word: str) -> str:
    return search_key(word).replace("_", " ").replace("-", " ").strip()


def names() -> list[str]:
    """Every name that can be looked up."""
    return list(dict.fromkeys([*TOPICS, *(entry.name for entry in entries()), *(entry.of for entry in entries())]))
